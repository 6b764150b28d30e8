import type { Pool } from 'pg';
import { type LegalDate, yearOf } from '../domain/law/legal-date.js';
import { Refusal } from '../domain/refusals.js';
import type { EventLog } from '../event-store/event-log.js';
import { beginYearEnd, type Progress, runYearEnd } from '../event-store/year-end/run-year.js';

/** The year-end run of an organ: what the outbox and the job carry. */
export interface Run {
  organ: number;
  year: number;
}

export const YEAR_END_RUN = 'year-end-run';

/** Who acts when the register does its duty by itself. */
const ACTOR = 'system';

/**
 * Art. 50: begins the run of the year that has just ended for every organ that has lived through its end, from January on.
 * An organ that came later brings that year as an old ledger, and runs it when the ledger is complete.
 */
export async function beginDueRuns(log: EventLog, today: LegalDate): Promise<void> {
  const failed: unknown[] = [];
  for (const run of await dueRuns(log.db, yearOf(today) - 1)) {
    const outbox = [{ kind: YEAR_END_RUN, payload: run }];
    await unlessRefused(() => beginYearEnd(log, { ...run, actor: ACTOR, today }, outbox)).catch((e) => failed.push(e));
  }
  if (failed.length) throw new AggregateError(failed, `${failed.length} 个机关的年终结转没有开始：${failed[0]}`);
}

/** Carries the run out. What the log refuses meanwhile (the year is locked) is an answer, no failure. */
export const carryOutRun = (log: EventLog, run: Run, today: LegalDate, progress: Progress): Promise<object> =>
  unlessRefused(() => runYearEnd(log, { ...run, actor: ACTOR, today }, progress));

async function unlessRefused<T>(act: () => Promise<T>): Promise<T | { refused: string }> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.code };
    throw error;
  }
}

/** Runs to be begun: not even an organ without applications is left out, whose zero report is locked like any other. */
async function dueRuns(db: Pool, year: number): Promise<Run[]> {
  const { rows } = await db.query<Run>('select * from due_runs($1, $2)', [year, `${year + 1}-01-01T00:00:00+08:00`]);
  return rows;
}

/** Runs that began at least so many seconds ago and are not complete: their job may be lost. */
export async function unfinishedRuns(db: Pool, seconds: number): Promise<Run[]> {
  const { rows } = await db.query<Run>('select * from unfinished_runs($1)', [seconds]);
  return rows;
}
