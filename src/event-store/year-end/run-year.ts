import { randomUUID } from 'node:crypto';
import { readerOf } from '../../database/with-organ.js';
import { type OrganYear, reportYears } from '../../domain/year-end/organ-year.js';
import { beginRun, completeRun } from '../../domain/year-end/organ-year-decisions.js';
import type { OrganYearEvent } from '../../domain/year-end/organ-year-events.js';
import { actOnApplication, answeredOnce } from '../acting/act-on-application.js';
import { type IdentifiedYearOrder, identified, organYears, type YearOrder, yearAppend } from '../acting/act-on-year.js';
import type { Append } from '../append.js';
import type { EventLog } from '../event-log.js';

export type Progress = (done: number, all: number) => void;

/**
 * The year-end run (design §5): every application open at the end of the year is carried over, earlier years with
 * applications first. It may be stopped anywhere and run again; running it again changes nothing, nor does running a year
 * that is locked. Gives what this run did. Throws `year_not_over`.
 */
export async function runYearEnd(
  log: EventLog,
  order: YearOrder,
  progress: Progress = () => {},
): Promise<{ year: number; carriedOver: number; withdrawn: number }> {
  const years = await organYears(readerOf(log.db, order.organ), order.organ);
  const { lockedThrough } = reportYears(years);
  if (lockedThrough !== null && order.year <= lockedThrough) return { year: order.year, carriedOver: 0, withdrawn: 0 };
  beginRun(order.year, years, order.today); // what is refused runs no earlier year either
  for (const year of await unfinishedBefore(log, order)) await runOneYear(log, { ...order, year }, progress);
  return { year: order.year, ...(await runOneYear(log, order, progress)) };
}

/**
 * Says that the run has begun, from when on every command keeps the carry-overs true; `outbox` may leave the rest to a job. The
 * same order again is no other one, whatever has become of the year. Throws `Refusal`, `CommandReused`.
 */
export const beginYearEnd = (log: EventLog, order: IdentifiedYearOrder, outbox?: Append['outbox']): Promise<void> =>
  changeYear(log, order, (years) => beginRun(order.year, years, order.today), outbox);

async function runOneYear(log: EventLog, order: YearOrder, progress: Progress) {
  await beginYearEnd(log, order);
  const counts = { carriedOver: 0, withdrawn: 0 };
  const ids = await unsettled(log, order);
  for (let at = 0; at < ids.length; at += 256) {
    const answers = await Promise.all(ids.slice(at, at + 256).map((id) => settle(log, order, id)));
    counts.carriedOver += answers.filter((types) => types.includes('CarriedOver')).length;
    counts.withdrawn += answers.filter((types) => types.includes('CarryOverWithdrawn')).length;
    progress(Math.min(at + 256, ids.length), ids.length);
  }
  const done = await doneByRun(log, order);
  await changeYear(log, order, (years) => completeRun(order.year, years, order.today, done));
  return counts;
}

/** What the run has done in this year, whoever carried out which part of it: the log knows. */
async function doneByRun({ db }: EventLog, { organ, year }: YearOrder) {
  const { rows } = await readerOf(db, organ).query<{ carriedOver: number; withdrawn: number }>(
    `select count(*) filter (where type = 'CarriedOver')::integer as "carriedOver",
       count(*) filter (where type = 'CarryOverWithdrawn')::integer as withdrawn
     from event where organ_id = $1 and type in ('CarriedOver', 'CarryOverWithdrawn') and (payload ->> 'from')::integer = $2`,
    [organ, year],
  );
  return rows[0] ?? { carriedOver: 0, withdrawn: 0 };
}

async function settle(log: EventLog, { organ, actor, today }: YearOrder, application: string): Promise<string[]> {
  const commands = [{ type: 'SettleCarryOver' } as const];
  const order = { commandId: randomUUID(), organ, actor, application, commands };
  const { response } = await actOnApplication(log, order, today);
  return JSON.parse(response).events;
}

/** Applications whose carry-over out of the year is not what the dates say. */
async function unsettled({ db }: EventLog, { organ, year }: YearOrder): Promise<string[]> {
  const { rows } = await readerOf(db, organ).query<{ id: string }>(
    `select application_id as id from ledger where organ_id = $1
       and coalesce(received_year <= $2 and (closed_year is null or closed_year > $2), false) <> ($2 = any (carried_from))
     order by received_on, application_id`,
    [organ, year],
  );
  return rows.map(({ id }) => id);
}

async function unfinishedBefore({ db }: EventLog, { organ, year }: YearOrder): Promise<number[]> {
  const { rows } = await readerOf(db, organ).query<{ year: number }>(
    `select y.year from generate_series((select min(received_year) from ledger where organ_id = $1), $2 - 1) as y (year)
       left join organ_year o on o.organ_id = $1 and o.year = y.year
     where not coalesce(o.run_completed, false)
       and y.year > coalesce((select max(year) from organ_year where organ_id = $1 and locked), 0)
     order by 1`,
    [organ, year],
  );
  return rows.map((row) => row.year);
}

async function changeYear(
  log: EventLog,
  order: IdentifiedYearOrder,
  decide: (years: OrganYear[]) => OrganYearEvent[],
  outbox?: Append['outbox'],
): Promise<void> {
  const command = identified('run', order);
  await answeredOnce(log, command, async () => {
    const years = await organYears(readerOf(log.db, order.organ), order.organ);
    const events = decide(years);
    const append = yearAppend(command, order.year, years, events);
    if (events.length) return log.append({ ...append, ...(outbox && { outbox }) });
    return (await log.answerOf(command)) ?? { status: 'done', response: append.response };
  });
}
