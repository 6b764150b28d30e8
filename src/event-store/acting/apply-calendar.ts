import { createHash } from 'node:crypto';
import type { CalendarApplied } from '../../domain/law/lay-down.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import { versionOf } from '../../domain/law/register-calendar.js';
import type { EventLog } from '../event-log.js';
import type { Progress } from '../year-end/run-year.js';
import { CALENDAR_APPLIED, CALENDAR_STREAM, REGISTER, streamIdOf } from '../years.js';
import { actOnApplication, decideAgainWhenMoved } from './act-on-application.js';
import { appliedVersion, type MovingDueDay, movingDueDays } from './moving-due-days.js';

/** Who acts when the register does its duty by itself. */
const ACTOR = 'system';

/** The version of the calendar that not every open application has been told of; null when all have. */
export async function calendarToApply(log: EventLog): Promise<number | null> {
  const version = versionOf(await log.registerCalendar());
  return version > 0 && version > (await appliedVersion(log)) ? version : null;
}

/**
 * Art. 33: tells every open application whose last day the calendar in force has moved, each in an append of its own with
 * its ledger row, and says so when none is left. It may be stopped anywhere and run again; running it again changes nothing.
 * What a command of a clerk has told meanwhile is not told twice. Gives how many it has told.
 */
export async function applyCalendar(
  log: EventLog,
  today: LegalDate,
  progress: Progress = () => {},
): Promise<{ calendar: number; moved: number }> {
  const register = await log.registerCalendar();
  const version = versionOf(register);
  let moved = 0;
  if ((await calendarToApply(log)) === null) return { calendar: version, moved };
  for await (const moving of movingDueDays(log, register)) {
    const told = await Promise.all(moving.map((one) => tell(log, one, version, today)));
    moved += told.filter((was) => was).length;
    progress(moved, moved);
  }
  await decideAgainWhenMoved(() => sayApplied(log, version, today));
  return { calendar: version, moved };
}

async function tell(log: EventLog, { organ, application }: MovingDueDay, version: number, today: LegalDate) {
  const commandId = streamIdOf('due-day', organ.id, application, version);
  const order = { commandId, organ: organ.id, actor: ACTOR, application, commands: [{ type: 'MoveDueDay' } as const] };
  const { status, response } = await actOnApplication(log, order, today);
  return status === 'done' && JSON.parse(response).events.length > 0;
}

/** Not where the calendar has moved on meanwhile: that version is told of by a job of its own. */
async function sayApplied(log: EventLog, calendar: number, on: LegalDate): Promise<void> {
  const { events, ...now } = await log.historyOf<CalendarApplied>(REGISTER, CALENDAR_APPLIED);
  if ((events.at(-1)?.calendar ?? 0) >= calendar || now.calendar.version !== calendar) return;
  const version = events.length + 1;
  const event: CalendarApplied = { type: 'CalendarApplied', on, calendar };
  await log.append({
    commandId: streamIdOf('calendar-applied', calendar),
    organ: REGISTER,
    actor: ACTOR,
    requestHash: createHash('sha256').update(String(calendar)).digest(),
    writes: [{ stream: CALENDAR_APPLIED, type: 'calendar', expected: version - 1, events: [{ event, on }] }],
    guards: [{ stream: CALENDAR_STREAM, version: calendar }],
    rows: { bareStream: [{ streamId: CALENDAR_APPLIED, version }] },
    response: '{}',
  });
}
