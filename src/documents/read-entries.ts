import type { LegalDate } from '../domain/law/legal-date.js';
import { CellReader } from './cell-reader.js';
import type { LedgerRefusalCode, RowRefusal } from './ledger-refusals.js';
import { readTableFile, type TableRow } from './table-file.js';

/** What a file of a clerk holds: the rows that are understood, and for each other row what is wrong with which cell. */
export interface ReadFile<Entry> {
  rows: number;
  entries: Entry[];
  refused: RowRefusal[];
}

/**
 * Reads a file row by row. `identity` names the column that tells rows apart: the same row twice is one fact, the same
 * identity with other content is refused; without it every row is a fact of its own. `today` in Asia/Shanghai. Throws
 * `FileRefused` when there is nothing to read.
 */
export async function readEntries<Entry>(
  bytes: Buffer,
  required: readonly string[],
  identity: { head: string; duplicate: LedgerRefusalCode } | null,
  today: LegalDate,
  read: (cells: CellReader) => Entry,
): Promise<ReadFile<Entry>> {
  return entriesIn(await readTableFile(bytes, required), identity, today, read);
}

/** The same for rows that stand under their heads already. */
export function entriesIn<Entry>(
  rows: readonly TableRow[],
  identity: { head: string; duplicate: LedgerRefusalCode } | null,
  today: LegalDate,
  read: (cells: CellReader) => Entry,
): ReadFile<Entry> {
  const seen = new Map<string, TableRow>();
  const file: ReadFile<Entry> = { rows: rows.length, entries: [], refused: [] };
  for (const row of rows) {
    const cells = new CellReader(row, today);
    const entry = read(cells);
    const known = (identity && cells.text(identity.head)) ?? '';
    const earlier = known ? seen.get(known) : undefined;
    if (identity && earlier && JSON.stringify(earlier.cells) !== JSON.stringify(row.cells))
      cells.refuse(identity.head, identity.duplicate, { line: earlier.line });
    if (cells.refused.length) file.refused.push(...cells.refused);
    else file.entries.push(entry);
    if (!earlier) seen.set(known, row);
  }
  return file;
}
