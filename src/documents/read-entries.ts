import type { LegalDate } from '../domain/law/legal-date.js';
import { CellReader } from './cell-reader.js';
import { FileRefused, type LedgerRefusalCode, type RowRefusal } from './ledger-refusals.js';
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
  const { rows, twice } = await readTableFile(bytes, required);
  refuseTwice(twice, today, read);
  const { file, take } = entryReader(identity, today, read);
  for (const row of rows) take(row);
  return file;
}

/** Two columns under a head that is read are a question; of those that nobody asks for both are kept. */
function refuseTwice(twice: readonly string[], today: LegalDate, read: (cells: CellReader) => unknown): void {
  const blank = new CellReader({ line: 0, cells: {} }, today);
  read(blank);
  const head = twice.find((one) => blank.wasAsked(one));
  if (head) throw new FileRefused('duplicate_heads', { head });
}

/** Reads rows one by one into a file; it knows the earlier ones. */
export function entryReader<Entry>(
  identity: { head: string; duplicate: LedgerRefusalCode } | null,
  today: LegalDate,
  read: (cells: CellReader) => Entry,
): { file: ReadFile<Entry>; take: (row: TableRow) => void } {
  const seen = new Map<string, TableRow>();
  const file: ReadFile<Entry> = { rows: 0, entries: [], refused: [] };
  const take = (row: TableRow) => {
    const cells = new CellReader(row, today);
    const entry = read(cells);
    const known = (identity && cells.text(identity.head)) ?? '';
    const earlier = known ? seen.get(known) : undefined;
    if (identity && earlier && JSON.stringify(earlier.cells) !== JSON.stringify(row.cells))
      cells.refuse(identity.head, identity.duplicate, { line: earlier.line });
    if (cells.refused.length) file.refused.push(...cells.refused);
    else file.entries.push(entry);
    if (!earlier) seen.set(known, row);
    file.rows += 1;
  };
  return { file, take };
}
