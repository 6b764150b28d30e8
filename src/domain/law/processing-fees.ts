import type { LegalDate } from './legal-date.js';

export type FeeMethod = 'per_item' | 'per_page';

/** Art. 42 and 国办函〔2020〕109号: the measures on the information processing fee (信息处理费) apply from this day. */
export const FEE_MEASURES_FROM: LegalDate = '2021-01-01';

/** Whether a fee may be charged, and an application end for want of payment, on that day. */
export const feeMeasuresInForce = (on: LegalDate): boolean => on >= FEE_MEASURES_FROM;

interface Bracket {
  /** The bracket holds what comes after the first `after` items or pages. */
  readonly after: number;
  readonly fenEach: number;
}

const YUAN = 100;
/** Items of one applicant at one organ in one calendar month, up to the thirtieth. */
const ITEM_BRACKETS: readonly Bracket[] = [
  { after: 0, fenEach: 0 },
  { after: 10, fenEach: 100 * YUAN },
];
/** From the thirty-first item every block of ten costs 100 元 an item more than the one before, beginning with 200 元. */
const ITEM_BLOCKS = { after: 30, size: 10, firstFenEach: 200 * YUAN, stepFen: 100 * YUAN } as const;
/** Pages of one application. */
const PAGE_BRACKETS: readonly Bracket[] = [
  { after: 0, fenEach: 0 },
  { after: 30, fenEach: 10 * YUAN },
  { after: 100, fenEach: 20 * YUAN },
  { after: 200, fenEach: 40 * YUAN },
];

/**
 * Fee in fen for `items` further items of an applicant who has already put in `alreadyInMonth` in the same calendar
 * month. Progressive: each item costs what its own place in the month costs.
 */
export function perItemFee(items: number, alreadyInMonth = 0): number {
  requireCount(items);
  requireCount(alreadyInMonth);
  return itemsOfMonth(alreadyInMonth + items) - itemsOfMonth(alreadyInMonth);
}

/** Fee in fen for the pages of one application (one side of A4 is a page); applications are not added up. */
export function perPageFee(pages: number): number {
  requireCount(pages);
  return progressive(PAGE_BRACKETS, pages);
}

/** What the items or pages of one bracket cost. */
export interface FeeLine {
  /** By their places: the first page is 1, as the first item of the month. */
  readonly from: number;
  readonly through: number;
  readonly fenEach: number;
  readonly fen: number;
}

/** 国办函〔2020〕109号: the same fee bracket by bracket, as a notice prints it; they add up to it. */
export function feeLines(method: FeeMethod, count: number, alreadyInMonth = 0): FeeLine[] {
  const last = alreadyInMonth + count;
  const brackets = method === 'per_page' ? PAGE_BRACKETS : [...ITEM_BRACKETS, ...itemBlocks(last)];
  return brackets.flatMap(({ after, fenEach }, place) => {
    const from = Math.max(after, alreadyInMonth) + 1;
    const through = Math.min(last, brackets[place + 1]?.after ?? last);
    return from > through ? [] : [{ from, through, fenEach, fen: (through - from + 1) * fenEach }];
  });
}

function itemBlocks(last: number): Bracket[] {
  const { after, size, firstFenEach, stepFen } = ITEM_BLOCKS;
  const blocks = Math.ceil(Math.max(last - after, 0) / size);
  return Array.from({ length: blocks }, (_, i) => ({ after: after + i * size, fenEach: firstFenEach + i * stepFen }));
}

/** An amount in fen as a clerk reads it: 270000 → “2700元”, 1050 → “10.5元”. */
export const inYuan = (fen: number): string => `${fen / YUAN}元`;

function itemsOfMonth(count: number): number {
  const { after, size, firstFenEach, stepFen } = ITEM_BLOCKS;
  const over = Math.max(count - after, 0);
  const fullBlocks = Math.floor(over / size);
  const full = size * (fullBlocks * firstFenEach + ((fullBlocks * (fullBlocks - 1)) / 2) * stepFen);
  const started = (over % size) * (firstFenEach + fullBlocks * stepFen);
  return progressive(ITEM_BRACKETS, Math.min(count, after)) + full + started;
}

const progressive = (brackets: readonly Bracket[], count: number): number =>
  brackets.reduce((sum, { after, fenEach }, place) => {
    const end = Math.min(count, brackets[place + 1]?.after ?? count);
    return sum + Math.max(end - after, 0) * fenEach;
  }, 0);

function requireCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a number of items or pages: ${count}`);
}
