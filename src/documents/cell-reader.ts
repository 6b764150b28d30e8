import { isLegalDate, type LegalDate } from '../domain/law/legal-date.js';
import { type LedgerRefusalCode, type RowRefusal, rowRefusal } from './ledger-refusals.js';
import type { TableRow } from './table-file.js';
import { NOT_COMPUTED } from './xlsx-sheet.js';

const LONGEST = 2_000;
const LONGEST_REMARK = 10_000;
/** Control and bidirectional characters, and halves of characters that no database stores. */
const UNSEEN = /[\p{Cs}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u;
const CELL_ERROR = new RegExp(`^(#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)|${NOT_COMPUTED})$`);
/** What Excel makes of a number with more than 15 digits. */
const ROUNDED_NUMBER = /^\d(\.\d+)?E\+\d{2,}$/i;

/** Reads the cells of one row by their heads, and gathers what is not understood. A blank cell is null. */
export class CellReader {
  readonly refused: RowRefusal[] = [];
  private readonly asked = new Set<string>();
  private readonly faulty = new Set<string>();

  constructor(
    private readonly row: TableRow,
    private readonly today: LegalDate,
  ) {}

  get line(): number {
    return this.row.line;
  }

  has(head: string): boolean {
    return Boolean(this.row.cells[head]);
  }

  refuse(head: string, code: LedgerRefusalCode, details: Record<string, string | number> = {}): null {
    this.refused.push(rowRefusal(this.row.line, head, code, details));
    return null;
  }

  wasAsked(head: string): boolean {
    return this.asked.has(head);
  }

  text(head: string, limit = LONGEST): string | null {
    this.asked.add(head);
    return this.textUnless((value) => unstorable(value, limit) ?? misread(value), head, limit);
  }

  private textUnless(faultOf: (value: string) => LedgerRefusalCode | null, head: string, limit: number): string | null {
    const value = this.row.cells[head] ?? '';
    if (this.faulty.has(head) || value === '') return null;
    const fault = faultOf(value);
    if (!fault) return value;
    this.faulty.add(head);
    return this.refuse(head, fault, { value, limit });
  }

  /** A text that must be there. */
  required(head: string, missing: LedgerRefusalCode, limit = LONGEST): string {
    const value = this.text(head, limit);
    if (!this.has(head)) this.refuse(head, missing);
    return value ?? '';
  }

  word<T>(head: string, known: ReadonlyMap<string, T>, unknown: LedgerRefusalCode): T | null {
    const value = this.text(head);
    if (value === null) return null;
    return known.get(value.normalize('NFKC').replace(/\s/g, '')) ?? this.refuse(head, unknown, { value });
  }

  date(head: string, mayBeAhead = false): LegalDate | null {
    const value = this.text(head);
    if (value === null) return null;
    const date = dateWritten(value) ?? dateInDigits(value);
    if (date === null) return this.refuse(head, noDate(value), { value });
    if (!isLegalDate(date)) return this.refuse(head, 'impossible_date', { value });
    if (date > this.today && !mayBeAhead) return this.refuse(head, 'future_date', { value });
    return date;
  }

  /** Working days. */
  days(head: string): number | null {
    return this.number(head, /^(\d{1,4})(?:个?工作日|天|日)?$/);
  }

  /** A whole number of documents, decisions and their like. */
  count(head: string): number | null {
    return this.number(head, /^(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:件|项|个|份|宗|起|部|次)?$/);
  }

  /** 元, given in fen. */
  fen(head: string): number | null {
    const yuan = this.number(head, /^¥?((?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.\d{1,2})?)元?$/);
    return yuan === null ? null : Math.round(yuan * 100);
  }

  /** The same for what a whole organ collects or spends, which may be written in 万元. */
  largeFen(head: string): number | null {
    const wan = /万元?$/.test(this.row.cells[head] ?? '');
    const amount = this.number(head, wan ? WAN : YUAN);
    return amount === null ? null : Math.round(amount * (wan ? 1_000_000 : 100));
  }

  private number(head: string, form: RegExp): number | null {
    const value = this.text(head);
    if (value === null) return null;
    const digits = form.exec(value.normalize('NFKC').replace(/\s/g, ''))?.[1];
    return digits === undefined
      ? this.refuse(head, 'unreadable_number', { value })
      : Number(digits.replaceAll(',', ''));
  }

  /** The columns nobody asked for, and those of `unsaid`, which no fact takes up, as they stand; what cannot be stored is refused. */
  remarks(unsaid: readonly string[] = []): Record<string, string> {
    const others = Object.keys(this.row.cells).filter((head) => !this.asked.has(head) || unsaid.includes(head));
    const remarks: Record<string, string> = Object.create(null);
    for (const head of others) {
      const value = this.textUnless((text) => unstorable(text, LONGEST_REMARK), head, LONGEST_REMARK);
      if (value !== null) remarks[head] = value;
    }
    return remarks;
  }
}

const YUAN = /^¥?((?:\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.\d{1,2})?)元?$/;
const WAN = /^¥?((?:\d{1,8}|\d{1,3}(?:,\d{3}){1,2})(?:\.\d{1,6})?)万元?$/;

/** A time of day may follow, as other systems write it. */
const DATE = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?: ?日)?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
/** `20240305`, as other systems write it into ledgers. */
const dateInDigits = (value: string): string | null =>
  /^\d{8}$/.test(value.normalize('NFKC')) ? value.normalize('NFKC').replace(/^(....)(..)/, '$1-$2-') : null;

/** Why a text is no date: what clerks write most often has a sentence of its own. */
function noDate(value: string): LedgerRefusalCode {
  const text = value.normalize('NFKC');
  if (/^\d{1,2}[-/.月]\d{1,2}日?$/.test(text)) return 'date_without_year';
  return /^[3-6]\d{4}(\.\d+)?$/.test(text) ? 'date_serial_number' : 'unreadable_date';
}

/** `2024/3/5`, `2024.3.5` or `2024年3月5日` as `2024-03-05`, which the calendar may not have; null for no date at all. */
export function dateWritten(text: string): string | null {
  const [, year, month, day] = DATE.exec(text.normalize('NFKC')) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

function unstorable(value: string, limit: number): LedgerRefusalCode | null {
  if (value.length > limit) return 'text_too_long';
  return UNSEEN.test(value) ? 'control_characters' : null;
}

function misread(value: string): LedgerRefusalCode | null {
  if (CELL_ERROR.test(value)) return 'cell_error';
  return ROUNDED_NUMBER.test(value) ? 'rounded_number' : null;
}
