import { LEDGER_HEADS, type LedgerHead } from '../ledger-file.js';
import type { TableRow } from '../table-file.js';
import type { Answers } from './choices.js';
import type { Column } from './columns.js';
import { dateOf, type WrittenDay, writtenDay } from './days.js';
import { knownMeaning, likelyMeaning, type Meaning, WORD_KINDS, type WordKind, wordKey } from './free-words.js';
import type { LedgerRow } from './layout.js';
import { yearOfRow } from './year-of-rows.js';

/** What cannot be known for certain and is asked. */
export type QuestionCode = 'year' | 'yearTurn' | 'twoDigitYears' | 'serialDates' | 'numberByYear' | 'category';

/** A row under the register's own heads, and what of it is in doubt. */
export interface PreparedRow {
  row: TableRow;
  doubts: { code: QuestionCode; text: string }[];
  words: { kind: WordKind; word: string }[];
}

export interface Preparing {
  columns: readonly Column[];
  /** Of the whole sheet; null where nothing tells. */
  year: number | null;
  answers: Answers;
  /** What a word that the register does not know means, by kind and `wordKey`. */
  meanings: ReadonlyMap<string, Meaning | 'refuse'>;
}

export const meaningKey = (kind: WordKind, word: string): string => `${kind} ${wordKey(word)}`;

const DATES = LEDGER_HEADS.filter((head) => head.endsWith('日期') || head === '补正期限');
const BARE_NUMBER = /^\d{1,4}$/;

/** A row under the register's heads, days and words as far as they are certain or answered for. */
export function preparedRow(
  ledgerRow: LedgerRow,
  { columns, year: sheetYear, answers, meanings }: Preparing,
): PreparedRow {
  const { cells, own } = byTarget(ledgerRow, columns);
  const doubts: PreparedRow['doubts'] = [];
  const doubt = (code: QuestionCode, text: string) => doubts.push({ code, text });
  const year = yearOfRow(ledgerRow, own.年份 ?? '', sheetYear);
  readDays(cells, year, answers, doubt);
  const words = readWords(cells, meanings);
  readNumber(cells, year, answers, doubt);
  readCategory(cells, answers, doubt);
  return { row: { line: ledgerRow.line, cells }, doubts, words };
}

type Cells = TableRow['cells'];
type Doubt = (code: QuestionCode, text: string) => void;

/** Remarks keep the words of their own heads. */
function byTarget({ cells: values }: LedgerRow, columns: readonly Column[]): { cells: Cells; own: Cells } {
  const cells: Cells = Object.create(null);
  const own: Cells = Object.create(null);
  const place = (head: string, value: string) => {
    if (value) cells[head] = cells[head] ? `${cells[head]}；${value}` : value;
  };
  for (let i = 0; i < Math.max(columns.length, values.length); i++) {
    const { head, target } = columns[i] ?? { head: `第${i + 1}列`, target: '备注' as const };
    const value = values[i] ?? '';
    if (target === '年份') own.年份 = value;
    else if (target === '备注') place(asRemark(head), value);
    else if (target !== '不导入') place(target, value);
  }
  return { cells, own };
}

/** A remark under a head of the register would be taken for the fact itself. */
const asRemark = (head: string): string =>
  (LEDGER_HEADS as readonly string[]).includes(head) ? `${head}（原列）` : head;

/** First the receipt, by which the others are dated; a day that stays in doubt stays as it is written, and is refused. */
function readDays(cells: Cells, year: number | null, answers: Answers, doubt: Doubt): void {
  const receipt = writtenDay(cells.收到日期 ?? '');
  const receivedOn = receipt && dated(receipt, year, answers, doubt, cells.收到日期 ?? '');
  if (receivedOn) cells.收到日期 = receivedOn;
  for (const head of DATES.filter((one) => one !== '收到日期' && cells[one])) {
    const text = cells[head] ?? '';
    const day = writtenDay(text);
    const date =
      day &&
      (day.kind === 'no_year'
        ? beside(day, head, receivedOn, year, answers, doubt, text)
        : dated(day, year, answers, doubt, text));
    if (date) cells[head] = date;
  }
}

/** A day by itself; null while it is in doubt. */
function dated(day: WrittenDay, year: number | null, answers: Answers, doubt: Doubt, text: string): string | null {
  switch (day.kind) {
    case 'whole':
      return day.date;
    case 'two_digits':
      if (day.year !== year) doubt('twoDigitYears', text);
      return day.year === year || answers.twoDigitYears ? dateOf(day.year, day.month, day.day) : null;
    case 'serial':
      doubt('serialDates', text);
      return answers.serialDates ? day.date : null;
    case 'no_year':
      if (year === null) doubt('year', text);
      return year === null ? null : dateOf(year, day.month, day.day);
  }
}

/** A day without its year beside the receipt: certain where it lies on the right side of the receipt within the year that the sheet names. */
function beside(
  day: Extract<WrittenDay, { kind: 'no_year' }>,
  head: LedgerHead,
  receivedOn: string | null | undefined,
  year: number | null,
  answers: Answers,
  doubt: Doubt,
  text: string,
): string | null {
  if (!receivedOn) return dated(day, year, answers, doubt, text);
  const received = Number(receivedOn.slice(0, 4));
  const inYear = dateOf(received, day.month, day.day);
  const before = head === '提交日期';
  const fits = before ? inYear <= receivedOn : inYear >= receivedOn;
  if (fits && year === received) return inYear;
  doubt('yearTurn', text);
  if (!answers.yearTurn) return null;
  return fits ? inYear : dateOf(received + (before ? -1 : 1), day.month, day.day);
}

/** Words that the register does not know become what they mean; the clerk's own stay beside it. */
function readWords(cells: Cells, meanings: Preparing['meanings']): PreparedRow['words'] {
  const words: PreparedRow['words'] = [];
  for (const [kind, head] of Object.entries(WORD_KINDS) as [WordKind, LedgerHead][]) {
    const word = cells[head];
    if (!word || knownMeaning(kind, word) !== null) continue;
    words.push({ kind, word });
    const means = meanings.get(meaningKey(kind, word));
    if (means === undefined || means === 'refuse') continue;
    cells[head] = means === 'open' || means === 'blank' ? '' : means;
    cells[`${head}原文`] = word;
  }
  return words;
}

function readNumber(cells: Cells, year: number | null, { numberByYear }: Answers, doubt: Doubt): void {
  const number = cells.登记编号?.normalize('NFKC') ?? '';
  if (!BARE_NUMBER.test(number)) return;
  doubt('numberByYear', number);
  const of = year ?? (/^\d{4}-/.test(cells.收到日期 ?? '') ? cells.收到日期?.slice(0, 4) : null);
  if (numberByYear && of) cells.登记编号 = `${of}-${number.padStart(3, '0')}`;
}

function readCategory(cells: Cells, { category }: Answers, doubt: Doubt): void {
  if (cells.申请人类别 || !cells.申请人) return;
  doubt('category', cells.申请人);
  const means = category === 'by_name' ? categoryOfName(cells.申请人) : category;
  if (means) cells.申请人类别 = means;
}

/** One or several persons by their names, or an organisation by the last words of its own. */
function categoryOfName(name: string): string | null {
  const organisation = likelyMeaning('category', name);
  if (organisation && organisation !== 'natural_person') return organisation;
  return /^[\p{Script=Han}·]{2,4}([、，,;；/ ]?[\p{Script=Han}·]{2,4})*(等\d{0,3}人?)?$/u.test(name) &&
    name.length <= 20
    ? 'natural_person'
    : null;
}
