import type { Pool } from 'pg';
import { type BroughtFile, entriesOf, type SheetEntries } from '../documents/import-desk/brought.js';
import type { ImportDesk } from '../documents/import-desk/choices.js';
import { type FoundLine, type ImportTotals, NO_TOTALS } from '../documents/import-desk/found.js';
import type { LedgerEntry } from '../domain/applications/ledger-entry.js';
import { type LegalDate, yearOf } from '../domain/law/legal-date.js';
import { withAdjustments } from '../domain/year-end/at-stake.js';
import { AT_ONCE, importLedger } from '../event-store/acting/import-ledger.js';
import type { Recorded } from '../event-store/acting/import-report.js';
import type { EventLog } from '../event-store/event-log.js';
import type { Progress } from '../event-store/year-end/run-year.js';
import { bringingRows } from '../personal-data/bringing.js';
import { endRun, importOf, type KeptImport, recordProgress, sealedPart } from '../personal-data/ledger-imports.js';
import type { Vault } from '../personal-data/vault.js';

/** A dry run or an import, as it was ordered: what the outbox and the job carry. */
export interface ImportRun {
  organ: number;
  import: string;
  version: number;
}

export const LEDGER_IMPORT = 'ledger-import';

/** Somebody has given the import up or decided anew, or another worker has taken it over. */
class NoLongerWanted extends Error {}

/**
 * Carries out what was ordered of an import. An import that was broken off goes on after the last step that was told; a dry run
 * begins again, for it has written nothing.
 */
export async function carryOutImport(
  log: EventLog,
  vault: Vault,
  run: ImportRun,
  today: LegalDate,
  progress: Progress,
): Promise<object> {
  const { organ, import: id, version } = run;
  const kept = await importOf(vault, organ, id);
  const [file, desk] = [
    await sealedPart<BroughtFile>(vault, organ, id, 'file'),
    await sealedPart<ImportDesk>(vault, organ, id, 'desk'),
  ];
  const wanted = kept?.version === version && (kept.state === 'checking' || kept.state === 'importing');
  if (!wanted || !file || !desk) return { refused: 'no_longer_wanted' };
  try {
    return await carryOut(log, vault, organ, kept, file, desk, today, progress);
  } catch (error) {
    if (error instanceof NoLongerWanted) return { refused: 'no_longer_wanted' };
    throw error;
  }
}

async function carryOut(
  log: EventLog,
  vault: Vault,
  organ: number,
  kept: KeptImport,
  file: BroughtFile,
  desk: ImportDesk,
  today: LegalDate,
  progress: Progress,
): Promise<ImportTotals> {
  const dryRun = kept.state === 'checking';
  const files = await entriesOf(file, desk.choices, desk.remembered, today);
  const sheetOf = new Map(files.flatMap(({ sheet, entries }) => entries.map((entry) => [entry, sheet] as const)));
  const entries = [...sheetOf.keys()];
  const goesOn = !dryRun && kept.done > 0;
  let totals = goesOn ? (kept.totals as ImportTotals) : NO_TOTALS;
  let found: FoundLine[] = [];
  const tell = async (first: number, done: number) => {
    const step = { first, done, rowCount: entries.length, totals, found };
    if (!(await recordProgress(vault, organ, kept, step))) throw new NoLongerWanted();
    found = [];
    progress(done, entries.length);
  };
  if (!goesOn) {
    found = files.flatMap(unreadable);
    totals = { ...totals, refused: found.length };
    await tell(NOT_READ, 0);
  }
  const order = { organ, actor: desk.orderedBy ?? kept.begunBy, today, dryRun };
  const told = (entry: LedgerEntry, recorded: Recorded) => {
    totals = added(totals, entry, recorded);
    found.push(lineOf(sheetOf.get(entry) ?? '', entry, recorded));
  };
  await importLedger(
    log,
    {
      ...order,
      told,
      bring: (rows) => bringingRows(vault, organ, rows),
      ...(!dryRun && { goOn: { at: kept.done, since: kept.touchedAt } }),
    },
    entries,
    (done) => tell(Math.floor((done - 1) / AT_ONCE) * AT_ONCE, done),
  );
  await endRun(vault, organ, kept, dryRun ? 'checked' : 'done');
  return totals;
}

/** Before the first row: the rows that could not be read at all. */
const NOT_READ = -1;

/** The refusals of one line stand together. */
function unreadable({ sheet, numbers, refused }: SheetEntries): FoundLine[] {
  const lines = new Map<number, FoundLine>();
  for (const { line, field, code, message } of refused) {
    const known = lines.get(line);
    const refusal = { field, code, message };
    const about = { sheet, line, registerNo: numbers.get(line) ?? null, violations: 0, years: [] };
    if (known) known.refused.push(refusal);
    else lines.set(line, { ...about, result: 'refused', refused: [refusal] });
  }
  return [...lines.values()];
}

function lineOf(sheet: string, { line, registerNo }: LedgerEntry, recorded: Recorded): FoundLine {
  if ('refused' in recorded) {
    const { field, code, message } = recorded.refused;
    return {
      sheet,
      line,
      registerNo,
      result: 'refused',
      refused: [{ field, code, message }],
      violations: 0,
      years: [],
    };
  }
  const { result, violations, adjustments } = recorded;
  return { sheet, line, registerNo, result, refused: [], violations, years: adjustments.map(({ year }) => year) };
}

function added(totals: ImportTotals, { receivedOn, decidedOn }: LedgerEntry, recorded: Recorded): ImportTotals {
  if ('refused' in recorded) return { ...totals, refused: totals.refused + 1 };
  const { result, violations, adjustments, adjusted } = recorded;
  const counted = (years: ImportTotals['received'], day: LegalDate | null) =>
    day && result === 'imported' ? { ...years, [yearOf(day)]: (years[yearOf(day)] ?? 0) + 1 } : years;
  return {
    ...totals,
    [result]: totals[result] + 1,
    violations: totals.violations + violations,
    adjustments: totals.adjustments + (adjustments.length > 0 ? 1 : 0),
    received: counted(totals.received, receivedOn),
    closed: counted(totals.closed, decidedOn),
    stakes: withAdjustments(totals.stakes, adjusted),
  };
}

/** Runs that nobody has told of for so many seconds: their job may be lost. */
export async function unfinishedImports(db: Pool, seconds: number): Promise<ImportRun[]> {
  const { rows } = await db.query<ImportRun>('select * from unfinished_imports($1)', [seconds]);
  return rows;
}

/** The night after the sixth day at the latest: seven days are the most that a file is kept. */
const KEPT_DAYS = 6;

/** Whatever has become of them. */
export async function forgetOldImports(db: Pool): Promise<void> {
  await db.query('select forget_imports($1)', [KEPT_DAYS]);
}
