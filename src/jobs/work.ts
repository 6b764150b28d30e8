import { type Job, type JobsOptions, type Processor, type Queue, WaitingError } from 'bullmq';
import type { LegalDate } from '../domain/law/legal-date.js';
import { applyCalendar } from '../event-store/acting/apply-calendar.js';
import { APPLY_CALENDAR } from '../event-store/acting/lay-down-year.js';
import { REMIND_OF, REMIND_ORGAN } from '../event-store/application-append.js';
import type { EventLog } from '../event-store/event-log.js';
import type { Progress } from '../event-store/year-end/run-year.js';
import { forgetSessions } from '../identity/sessions.js';
import type { Vault } from '../personal-data/vault.js';
import { carryOutExport, type ExportJob, forgetOldExports, LEDGER_EXPORT } from './ledger-exports.js';
import { carryOutImport, forgetOldImports, type ImportRun, LEDGER_IMPORT } from './ledger-imports.js';
import { trouble } from './logger.js';
import { type Moment, REMIND, remindAll, remindOf, remindOfOrders, type Told } from './reminders.js';
import { BEGIN_RUNS, FORGET_JOBS, forgetOldJobs } from './schedule.js';
import { type Channel, TELL, tellAll } from './telling.js';
import { organChannel } from './webhook.js';
import { beginDueRuns, carryOutRun, type Run, YEAR_END_RUN } from './year-end-runs.js';

/** What the work depends on beside the log: the clock of Asia/Shanghai, the ways out of the house, and the vault. */
export interface Surroundings {
  today: () => LegalDate;
  hour: () => number;
  channels: readonly Channel[];
  /** Origins inside the network to which organs may have their reminders sent. */
  webhooksTo: readonly string[];
  /** Without one nothing that needs persons is done. */
  vault: Vault | null;
}

/** What the work is done with. */
interface Workshop extends Surroundings {
  log: EventLog;
  queue: Queue;
}

/** All that is ever asked for. */
export type JobName =
  | typeof APPLY_CALENDAR
  | typeof BEGIN_RUNS
  | typeof FORGET_JOBS
  | typeof LEDGER_EXPORT
  | typeof LEDGER_IMPORT
  | typeof REMIND
  | typeof REMIND_OF
  | typeof REMIND_ORGAN
  | typeof TELL
  | typeof YEAR_END_RUN;

/** One at a time: what comes while it is at work is told after it, what comes while it waits to try again has it try at once. */
const ONE_TELLS: JobsOptions = { deduplication: { id: TELL, keepLastIfActive: true, reschedule: true } };

/** What is done for a job, by its name. Work that is stopped waits for another process and has lost no attempt. */
export function workOf(
  { log, queue, today, hour, channels, webhooksTo, vault }: Workshop,
  stopping: AbortSignal,
): Processor {
  const now = (): Moment => ({ day: today(), hour: hour() });
  const hookOf = async (organ: number) => vault && organChannel({ log, keys: vault.keys }, organ, webhooksTo);
  const told = async (written: number) => {
    if (channels.length > 0 || vault) await queue.add(TELL, {}, ONE_TELLS);
    return { written };
  };
  const work = async (job: Job): Promise<unknown> => {
    stopping.throwIfAborted(); // a worker may claim one more while it closes, even what it has just handed back
    switch (job.name as JobName) {
      case YEAR_END_RUN:
        return tellingProgress(job, stopping, (progress) => carryOutRun(log, job.data as Run, today(), progress));
      case APPLY_CALENDAR:
        return tellingProgress(job, stopping, (progress) => applyCalendar(log, today(), progress));
      case BEGIN_RUNS:
        return beginDueRuns(log, today());
      case LEDGER_IMPORT:
        if (!vault) throw new Error('an import needs the vault');
        return tellingProgress(job, stopping, (progress) =>
          carryOutImport(log, vault, job.data as ImportRun, today(), progress),
        );
      case REMIND:
        return told(await tellingProgress(job, stopping, (progress) => remindAll(log, now(), progress)));
      case REMIND_OF:
        return told(await remindOf(log, job.data as Told, now()));
      case REMIND_ORGAN:
        return told(await remindOfOrders(log, job.data as { code: string }, now()));
      case TELL:
        return { sent: await tellAll(log, { channels, hookOf }, now(), stopping) };
      case LEDGER_EXPORT:
        if (!vault) throw new Error('an export needs the vault');
        return tellingProgress(job, stopping, (progress) =>
          carryOutExport(vault, job.data as ExportJob, today(), progress),
        );
      case FORGET_JOBS:
        await forgetOldImports(log.db);
        await forgetOldExports(log.db);
        await forgetSessions({ log, now: () => new Date() });
        return forgetOldJobs(queue);
      default:
        throw new Error(`no work is known under the name ${job.name}`);
    }
  };
  return async (job, token) => {
    try {
      return await work(job);
    } catch (error) {
      if (!stopping.aborted) throw error;
      await job.moveToWait(token);
      throw new WaitingError();
    }
  };
}

/** Tells the queue how far the work is, and stops it between two steps when the process is to end. */
async function tellingProgress<T>(job: Job, stopping: AbortSignal, act: (tell: Progress) => Promise<T>): Promise<T> {
  let told = Promise.resolve();
  const answer = await act((done, all) => {
    stopping.throwIfAborted();
    told = job.updateProgress({ done, all }).catch(trouble);
  });
  await told;
  return answer;
}
