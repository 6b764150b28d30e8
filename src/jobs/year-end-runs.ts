import type { Pool } from 'pg';
import { type LegalDate, yearOf } from '../domain/law/legal-date.js';
import { Refusal } from '../domain/refusals.js';
import { beginYearEnd, type Progress, runYearEnd } from '../event-store/act-on-year.js';
import type { EventLog } from '../event-store/event-log.js';

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
  const { rows } = await db.query<Run>(
    `select o.organ_id as organ, $1::integer as year
     from organ o join event founded on founded.organ_id = o.organ_id and founded.pos = 1
     where founded.recorded_at < $2
       and not exists (select from organ_year y where y.organ_id = o.organ_id and y.year = $1 and y.run_begun)
     order by 1`,
    [year, `${year + 1}-01-01T00:00:00+08:00`],
  );
  return rows;
}

/** Runs that began at least so many seconds ago and are not complete: their job may be lost. */
export async function unfinishedRuns(db: Pool, seconds: number): Promise<Run[]> {
  const { rows } = await db.query<Run>(
    `select y.organ_id as organ, y.year
     from organ_year y join event begun using (organ_id, stream_id)
     where y.run_begun and not y.run_completed and begun.type = 'YearEndRunBegun'
       and begun.recorded_at < clock_timestamp() - make_interval(secs => $1)
       and not exists (select from organ_year l where l.organ_id = y.organ_id and l.year >= y.year and l.locked)
     order by 1, 2`,
    [seconds],
  );
  return rows;
}
