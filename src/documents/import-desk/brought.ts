import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LegalDate } from '../../domain/law/legal-date.js';
import { type LedgerFile, ledgerReader } from '../ledger-file.js';
import type { Sheet } from '../xlsx-records.js';
import type { Choices, Remembered } from './choices.js';
import { type Column, columnsOf } from './columns.js';
import type { Target } from './head-words.js';
import { type Laid, layOutSheet } from './layout.js';
import { meaningKey, type PreparedRow, preparedRow } from './rows.js';
import { yearOfSheet, yearsIn } from './year-of-rows.js';

/** An old ledger as it was brought. */
export interface BroughtFile {
  name: string;
  sheets: Sheet[];
}

/** Heads without which no row of a ledger can be understood. */
export const NEEDED: readonly Target[] = ['登记编号', '申请人', '收到日期'];

/** A sheet of it with what is decided of it; the rows of one that is not chosen are left alone. */
export interface BroughtTable {
  laid: Laid;
  chosen: boolean;
  columns: Column[];
  rows: PreparedRow[];
  years: number[];
}

/** Every sheet, as its heads and rows are understood by what was decided now or at an earlier import. */
export async function tablesOf(
  { name, sheets }: BroughtFile,
  choices: Choices,
  remembered: Remembered,
): Promise<BroughtTable[]> {
  const heads = new Map(choices.columns.map(({ head, target }) => [head, target]));
  const known = new Map(remembered.columns.map(({ head, target }) => [head, target]));
  const meanings = new Map(
    [...remembered.words, ...choices.words].map(({ kind, word, means }) => [meaningKey(kind, word), means]),
  );
  const tables: BroughtTable[] = [];
  for (const sheet of sheets) {
    const line = choices.headLines.find((one) => one.sheet === sheet.name)?.line;
    const laid = layOutSheet(sheet, line, new Map([...known, ...heads]));
    const columns = columnsOf(laid, heads, known);
    const chosen = choices.sheets?.includes(sheet.name) ?? isLedger(laid, columns);
    const year = choices.years.find((one) => one.sheet === sheet.name)?.year ?? yearOfSheet(laid, name);
    const order = { columns, year, answers: choices.answers, meanings };
    const rows: PreparedRow[] = [];
    await eachInTurn(chosen ? laid.rows : [], (row) => rows.push(preparedRow(row, order)));
    tables.push({ laid, chosen, columns, rows, years: yearsIn(sheet.name, ...laid.titles) });
  }
  return tables;
}

/** What is taken for a ledger unless somebody says otherwise: it is in sight, and has an applicant and a day among its heads. */
const isLedger = ({ hidden, rows }: Laid, columns: readonly Column[]): boolean =>
  !hidden && rows.length > 0 && NEEDED.filter((needed) => columns.some(({ target }) => target === needed)).length >= 2;

/** The rows of one sheet; also of a row that is not understood it is known which number it bears, by its line. */
export interface SheetEntries extends LedgerFile {
  sheet: string;
  numbers: ReadonlyMap<number, string | null>;
}

/** The rows of each chosen sheet, understood as far as they can be; the others with what is wrong with them. */
export async function entriesOf(
  file: BroughtFile,
  choices: Choices,
  remembered: Remembered,
  today: LegalDate,
): Promise<SheetEntries[]> {
  const all: SheetEntries[] = [];
  for (const { laid, rows, chosen } of await tablesOf(file, choices, remembered)) {
    if (!chosen) continue;
    const { file: read, take } = ledgerReader(today);
    await eachInTurn(rows, ({ row }) => take(row));
    const numbers = new Map(rows.map(({ row: { line, cells } }) => [line, cells.登记编号 || null]));
    all.push({ sheet: laid.name, numbers, ...read });
  }
  return all;
}

const AT_ONCE = 250;

/** A long ledger must not keep everybody else waiting: between its rows others have their turn. */
async function eachInTurn<T>(rows: readonly T[], act: (row: T) => void): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    for (const row of rows.slice(at, at + AT_ONCE)) act(row);
    await nextTurn();
  }
}
