import { createHash } from 'node:crypto';
import { type Reader, withOrgan } from '../../database/with-organ.js';
import { formForYear } from '../../domain/year-end/forms/forms.js';
import { publishedOf } from '../../domain/year-end/organ-year.js';
import { trueFigures } from '../../domain/year-end/organ-year-adjustments.js';
import { lockYear } from '../../domain/year-end/organ-year-decisions.js';
import type { YearFigures } from '../../domain/year-end/organ-year-events.js';
import { reconcile3, reconcileCarry } from '../../domain/year-end/reconcile.js';
import { reconcile2 } from '../../domain/year-end/reconcile-registers.js';
import { reconcile4 } from '../../domain/year-end/tabulate-proceedings.js';
import { answeredOnce } from '../acting/act-on-application.js';
import { type IdentifiedYearOrder, identified, organYears, yearAppend } from '../acting/act-on-year.js';
import type { EventLog } from '../event-log.js';
import { type FoldedLog, foldLog, headOf, nothingFolded } from '../fold-log.js';
import { countTables } from './count-ledger.js';
import { applicationsOf, carriedByRun, casesWithout, entriesOf, figuresOfFold, yearsOf } from './figures-of-fold.js';
import { reportToLock } from './report-sources.js';
import { versionsWith } from './versions.js';

/**
 * Locks the year: counts the ledger, folds the log by other code, and lets the domain compare, check and decide. Whatever
 * moves in the organ's log meanwhile makes it count again; what is folded stays folded. Throws `Refusal`, `CommandReused`.
 */
export async function lockYearOf(
  log: EventLog,
  order: IdentifiedYearOrder,
): Promise<{ year: number; position: number; sha256: string }> {
  const command = identified('lock', order);
  const fold = nothingFolded();
  const { response } = await answeredOnce(log, command, async () => {
    const seen = await withOrgan(log.db, order.organ, (db) => seenNow(db, order, fold), 'at one moment');
    const events = lockYear({ ...seen, ...versionsWith(await log.calendarOf(order.organ)), sha256 });
    const lock = events.find((event) => event.type === 'AnnualReportLocked');
    const { position } = seen;
    const append = yearAppend(command, order.year, seen.years, events);
    const response = JSON.stringify({ year: order.year, position, sha256: lock?.sha256 });
    return log.append({ ...append, guards: [{ stream: null, version: position }], response });
  });
  return JSON.parse(response);
}

/** Both computations and all that is judged with them, of one moment: `fold` is taken to where the ledger stands. */
async function seenNow(db: Reader, { organ, year, today }: IdentifiedYearOrder, fold: FoldedLog) {
  const form = formForYear(year);
  const { position, chain } = await headOf(db, organ);
  const years = await organYears(db, organ);
  const counted = (await countTables(db, [organ], year, form)).get(organ) as YearFigures;
  await foldLog(db, organ, position, fold);
  const lastYear = years.find((one) => one.year === year - 1);
  const published = lastYear && publishedOf(lastYear);
  const carried = published?.table3 ?? (lastYear?.runCompleted && carriedByRun(year - 1, fold));
  const report = await reportToLock(db, organ, year, years, counted);
  return {
    year,
    years,
    today,
    position,
    chain: chain ?? '',
    counted,
    checks: [
      ...reconcile2(form, counted.table2 ?? {}, null),
      ...reconcile3(form, counted.table3),
      ...reconcile4(counted.table4),
      ...(carried ? reconcileCarry(form, carried, counted.table3, lastYear?.opening?.explained) : []),
    ],
    folded: figuresOfFold(year, fold, form),
    truth: trueFigures(year, applicationsOf(fold), casesWithout(fold), entriesOf(fold)),
    yearsThatCount: yearsOf(fold, year),
    ...report,
  };
}

/** In hex, as locks and frozen wholes store it. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
