import { readerOf } from '../../database/with-organ.js';
import { replay } from '../../domain/applications/application.js';
import type { ApplicationEvent } from '../../domain/applications/events.js';
import { dueDays, type TwoDueDays } from '../../domain/applications/moved-due-day.js';
import type { CalendarApplied } from '../../domain/law/lay-down.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import { calendarOfOrgan, type RegisterCalendar } from '../../domain/law/register-calendar.js';
import { calendarAt, daysThatDiffer, type WorkingCalendar } from '../../domain/law/working-calendar.js';
import type { EventLog } from '../event-log.js';
import { type Organ, organs } from '../found-organ.js';
import { CALENDAR_APPLIED, REGISTER } from '../years.js';

/** An open application whose last day to reply, or to be paid for, another calendar moves. */
export interface MovingDueDay extends TwoDueDays {
  organ: Organ;
  application: string;
  registerNo: string | null;
}

const AT_ONCE = 256;

/** The version of the calendar that every open application has been told of. */
export async function appliedVersion(log: EventLog): Promise<number> {
  const { events } = await log.historyOf<CalendarApplied>(REGISTER, CALENDAR_APPLIED);
  return events.at(-1)?.calendar ?? 0;
}

/**
 * Art. 33: what a calendar moves, organ by organ, in every organ of the register that it concerns; some hundred applications
 * at a time. It may be one that is not in force. Reads only.
 */
export async function* movingDueDays(log: EventLog, register: RegisterCalendar): AsyncGenerator<MovingDueDay[]> {
  const applied = await appliedVersion(log);
  for (const organ of await organs(log)) {
    const calendar = calendarOfOrgan(organ.code, register);
    const first = firstThatDiffers(applied, calendar);
    if (!first) continue;
    const { rows } = await readerOf(log.db, organ.id).query<{ id: string }>(MAY_MOVE, [organ.id, first]);
    const ids = rows.map(({ id }) => id);
    for (let at = 0; at < ids.length; at += AT_ONCE)
      yield await movingAmong(log, organ, ids.slice(at, at + AT_ONCE), calendar);
  }
}

/**
 * An open application was judged by the calendar that all were told of or by one laid down since. What was taken back before
 * everybody was told of it leaves no difference between the first and the last, but some were registered or told by it.
 */
function firstThatDiffers(applied: number, calendar: WorkingCalendar): LegalDate | undefined {
  const judgedBy = [calendarAt(applied, calendar), ...calendar.earlier.filter(({ since }) => since > applied)];
  const firsts = judgedBy
    .filter((one) => one !== calendar)
    .flatMap((before) => daysThatDiffer(before, calendar).slice(0, 1));
  return firsts.sort()[0];
}

async function movingAmong(log: EventLog, organ: Organ, ids: readonly string[], calendar: WorkingCalendar) {
  const histories = await log.historiesOf(organ.id, ids);
  return histories.flatMap(({ events }, i): MovingDueDay[] => {
    const app = replay(events as ApplicationEvent[]);
    // one that a later version has told already knows more than this one
    const days = app && app.calendar <= calendar.version ? dueDays(app, calendar) : null;
    if (!app || !days || days.from === days.to) return [];
    return [{ organ, application: ids[i] as string, registerNo: app.registerNo, ...days }];
  });
}

/** A period that has ended before the first day that differs stays as it is. */
const MAY_MOVE = `
select application_id as id from ledger
where organ_id = $1 and (state = 'in_progress' and (due_on is null or due_on >= $2::date) or state = 'awaiting_payment')
order by received_on, application_id`;
