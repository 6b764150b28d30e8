import type { Queue } from 'bullmq';
import type { Pool } from 'pg';
import { calendarToApply } from '../event-store/acting/apply-calendar.js';
import { APPLY_CALENDAR } from '../event-store/acting/lay-down-year.js';
import type { EventLog } from '../event-store/event-log.js';
import { LEDGER_EXPORT, unfinishedExports } from './ledger-exports.js';
import { LEDGER_IMPORT, unfinishedImports } from './ledger-imports.js';
import { type Run, unfinishedRuns, YEAR_END_RUN } from './year-end-runs.js';

interface OutboxRow {
  organ: number;
  pos: number;
  kind: string;
  payload: object;
}

const AT_ONCE = 500;

/**
 * Hands what commits have asked for over to the queue. Killed half-way it hands over again what the queue knows already by
 * its id. What the queue loses afterwards is found in the log by `askAgain`.
 */
export async function relayOutbox(db: Pool, queue: Queue): Promise<void> {
  const { rows } = await db.query<OutboxRow>(
    `select organ_id as organ, pos, kind, payload from outbox order by organ_id, pos, kind limit ${AT_ONCE}`,
  );
  if (rows.length === 0) return;
  await queue.addBulk(rows.map(({ kind, payload, organ, pos }) => job(kind, payload, `${kind}-${organ}-${pos}`)));
  await db.query(
    `delete from outbox o using unnest($1::integer[], $2::bigint[], $3::text[]) as done (organ_id, pos, kind)
     where (o.organ_id, o.pos, o.kind) = (done.organ_id, done.pos, done.kind)`,
    [rows.map(({ organ }) => organ), rows.map(({ pos }) => pos), rows.map(({ kind }) => kind)],
  );
  if (rows.length === AT_ONCE) await relayOutbox(db, queue);
}

/** Asks again for what the log says is unfinished, whatever has become of the job; one that has failed gets another an hour. */
export async function askAgain(log: EventLog, queue: Queue, seconds: number): Promise<void> {
  const hour = new Date().toISOString().slice(0, 13);
  const runs = await unfinishedRuns(log.db, seconds);
  const imports = await unfinishedImports(log.db, seconds);
  const exports = await unfinishedExports(log.db, seconds);
  const calendar = await calendarToApply(log);
  const jobs = [
    ...exports.map((one) => job(LEDGER_EXPORT, one, [LEDGER_EXPORT, ...Object.values(one), hour].join('-'))),
    ...runs.map((run) => runJob(run, hour)),
    ...imports.map((one) => job(LEDGER_IMPORT, one, [LEDGER_IMPORT, ...Object.values(one), hour].join('-'))),
    ...(calendar ? [job(APPLY_CALENDAR, { calendar }, `${APPLY_CALENDAR}-${calendar}-${hour}`)] : []),
  ];
  if (jobs.length) await queue.addBulk(jobs);
}

const runJob = (run: Run, hour: string) => job(YEAR_END_RUN, run, `${YEAR_END_RUN}-${run.organ}-${run.year}-${hour}`);

/** While one of a kind waits or is at work, another with the same payload is left out: never two side by side. */
function job(kind: string, payload: object, jobId: string) {
  const about = [kind, ...Object.values(payload)].join('-');
  return { name: kind, data: payload, opts: { jobId, deduplication: { id: about } } };
}
