import { type CalendarChange, layDown, type YearToLayDown } from '../../domain/law/lay-down.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import { type LocalYear, layDownLocal } from '../../domain/law/local-days.js';
import { afterChange, type RegisterCalendar, versionOf } from '../../domain/law/register-calendar.js';
import { asOn, lineOn } from '../../domain/organs/tree.js';
import { Refusal } from '../../domain/refusals.js';
import type { Append } from '../append.js';
import { askedHash } from '../asked-hash.js';
import type { Answer, EventLog } from '../event-log.js';
import { knownForest } from '../forest.js';
import { CALENDAR_STREAM, REGISTER } from '../years.js';
import { answeredOnce, asSeen } from './act-on-application.js';

export interface CalendarOrder {
  commandId: string;
  /** The code of the organ whose administrator orders it; null for the operator of the machine. */
  organ: string | null;
  actor: string;
  /** Of the whole country, or of one region. */
  year: YearToLayDown | LocalYear;
  /** The version of the calendar that was seen (`If-Match`); without it the newest one is acted on. */
  seenVersion?: number | undefined;
}

/** The job that tells the open applications; its payload names the version of the calendar. */
export const APPLY_CALENDAR = 'apply-calendar';

/**
 * Art. 33: lays a year of the working calendar down, in the register's own log, for every organ or for those of a region.
 * What it moves is told to the applications afterwards (`applyCalendar`), which the commit asks a job for. The same order a
 * second time gets the stored answer. Throws what `layDown`, `layDownLocal` and `refuseUnlessTop` refuse, `StaleVersion`,
 * `CommandReused`.
 */
export async function layDownYear(log: EventLog, order: CalendarOrder, today: LegalDate): Promise<Answer> {
  const { commandId, actor, year, seenVersion } = order;
  const requestHash = askedHash([year, seenVersion]);
  const identity = { commandId, organ: REGISTER, actor, requestHash };
  return answeredOnce(log, identity, async () => {
    const { change, register } = await laidDown(log, order, today);
    return log.append(calendarAppend(identity, change, register, { year: year.year }));
  });
}

/** The next version of the calendar, for the log of the register, and the job that tells of it. */
export function calendarAppend(
  { commandId, actor, requestHash }: Pick<Append, 'commandId' | 'actor' | 'requestHash'>,
  event: CalendarChange,
  register: RegisterCalendar,
  answer: object = {},
): Append {
  const version = versionOf(register) + 1;
  return {
    commandId,
    organ: REGISTER,
    actor,
    requestHash,
    guards: [],
    writes: [{ stream: CALENDAR_STREAM, type: 'calendar', expected: version - 1, events: [{ event, on: event.on }] }],
    rows: { bareStream: [{ streamId: CALENDAR_STREAM, version }] },
    outbox: [{ kind: APPLY_CALENDAR, payload: { calendar: version } }],
    response: JSON.stringify({ ...answer, version }),
  };
}

/** The calendar as it would stand after the order, on top of the one in force; nothing is written. Throws as `layDownYear`. */
export async function calendarAfter(
  log: EventLog,
  order: Pick<CalendarOrder, 'organ' | 'year' | 'seenVersion'>,
  today: LegalDate,
): Promise<RegisterCalendar> {
  const { change, register } = await laidDown(log, order, today);
  return afterChange(register, change);
}

async function laidDown(
  log: EventLog,
  { organ, year, seenVersion }: Pick<CalendarOrder, 'organ' | 'year' | 'seenVersion'>,
  today: LegalDate,
) {
  if (organ !== null) await refuseUnlessTop(log, organ, today);
  const register = await log.registerCalendar();
  asSeen(seenVersion, versionOf(register));
  const change =
    'region' in year
      ? layDownLocal({ ...year, organ }, register, today)
      : layDown({ ...year, organ }, register.national, today);
  return { change, register };
}

/** The calendar is one for all organs: who has another above himself leaves it to that one. Throws `calendar_of_the_top`. */
export async function refuseUnlessTop(log: EventLog, organ: string, today: LegalDate): Promise<void> {
  const { forest, byCode } = await knownForest(log.db);
  const top = byCode.get(lineOn(forest, organ, today).at(-1) ?? organ);
  if (top && top.state.code !== organ) throw new Refusal('calendar_of_the_top', { top: asOn(top.state, today).name });
}
