import { isLegalDate, type LegalDate } from '../../domain/law/legal-date.js';

/** A day as a cell writes it: whole, or without (all of) its year. */
export type WrittenDay =
  | { kind: 'whole'; date: LegalDate }
  | { kind: 'two_digits'; year: number; month: number; day: number }
  | { kind: 'no_year'; month: number; day: number }
  | { kind: 'serial'; date: LegalDate };

const SEPARATED = /^(?:(\d{4}|\d{2})[-/.年、])?(\d{1,2})[-/.月、](\d{1,2})[日号]?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^[3-5]\d{4}(?:\.\d{1,10})?$/;
const TIME = '\\d{1,2}[:时点]\\d{1,2}(?:[:分]\\d{0,2}秒?)?';
/** What follows a day and says nothing of it; a time stands apart from the day, or behind a sign, never at a digit. */
const AFTER = new RegExp(
  `(?:\\s*\\(?(?:星期|周)[一二三四五六日天]\\)?|\\s*[上下]午(?:${TIME})?|(?:\\s+|T|(?<=[日号)]))${TIME})+$`,
);
const DIGITS = '〇一二三四五六七八九';

/** What a cell means as a day; null for what is none. */
export function writtenDay(text: string): WrittenDay | null {
  const plain = inDigits(text.normalize('NFKC').replace(/\s+/g, ''))
    .replace(AFTER, '')
    .replace(/^['’‘]/, '');
  const [, eightYear, eightMonth, eightDay] = EIGHT_DIGITS.exec(plain) ?? [];
  if (eightYear) return whole(Number(eightYear), Number(eightMonth), Number(eightDay));
  if (SERIAL.test(plain)) return { kind: 'serial', date: ofSerial(Math.floor(Number(plain))) };
  const [, year, month, day] = SEPARATED.exec(plain) ?? [];
  if (!month || !day || !isDay(2000, Number(month), Number(day))) return null;
  if (year?.length === 4) return whole(Number(year), Number(month), Number(day));
  if (year) return { kind: 'two_digits', year: 2000 + Number(year), month: Number(month), day: Number(day) };
  return { kind: 'no_year', month: Number(month), day: Number(day) };
}

const whole = (year: number, month: number, day: number): WrittenDay | null =>
  isDay(year, month, day) ? { kind: 'whole', date: dateOf(year, month, day) } : null;

export const dateOf = (year: number, month: number, day: number): LegalDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const isDay = (year: number, month: number, day: number): boolean => isLegalDate(dateOf(year, month, day));

/** 二〇二〇年三月十五日 as 2020年3月15日. */
function inDigits(text: string): string {
  if (!/^[〇○零一二三四五六七八九十]{1,4}[年月]/.test(text)) return text;
  return text.replace(/[〇○零一二三四五六七八九十]+/g, (number) => {
    const plain = number.replace(/[○零]/g, '〇');
    if (!plain.includes('十')) return [...plain].map((sign) => DIGITS.indexOf(sign)).join('');
    const [tens = '', units = ''] = plain.split('十');
    return String((tens ? DIGITS.indexOf(tens) : 1) * 10 + (units ? DIGITS.indexOf(units) : 0));
  });
}

const MS_A_DAY = 86_400_000;
/** Day 0 of Excel, whose 1900 has a 29 February; no ledger begins before that. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const ofSerial = (serial: number): LegalDate => {
  const utc = new Date(DAY_ZERO + serial * MS_A_DAY);
  return dateOf(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
};
