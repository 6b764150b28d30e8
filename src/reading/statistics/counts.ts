import type { Reader } from '../../database/with-organ.js';
import { type Asked, PLACES } from './asked.js';
import { type Dimension, type FigureCode, type Measure, QUANTILES } from './figures.js';
import { type Met, quantile } from './quantile.js';

/** How often a figure was met: in an organ with so many workdays, or with one value of what a table breaks it down by. */
export interface Count {
  /** By its code. */
  organ: string | null;
  figure: FigureCode;
  dimension: 'organ' | 'day' | Exclude<Dimension, 'month' | 'days'>;
  value: string | null;
  days: number | null;
  count: number;
}

/** One pass over what the period touches. */
export async function counted(db: Reader, asked: Asked): Promise<Count[]> {
  const { rows } = await db.query<Count>(COUNTS, [...asked]);
  return rows;
}

const COUNTS = `
select o.code as organ, c.figure, c.dimension, c.value, c.days, c.count
from count_statistics(${PLACES}) c left join organ o on o.organ_id = c.organ`;

/** The last number of workdays of each class but the open one: half the period of art. 33, the period, the extended period. */
const LONGEST = 40;
const CLASS_ENDS = [5, 10, 15, 20, LONGEST];

/** Every class, as a range that PostgreSQL reads; less than nothing is in the first. */
export const CLASSES: readonly { value: string; label: string; holds: (days: number) => boolean }[] = [
  ...CLASS_ENDS.map((end, i) => {
    const from = (CLASS_ENDS[i - 1] ?? -1) + 1;
    return {
      value: i === 0 ? `(,${end}]` : `[${from},${end}]`,
      label: `${from}–${end}`,
      holds: (days: number) => days <= end && (i === 0 || days >= from),
    };
  }),
  { value: `[${LONGEST + 1},)`, label: `${LONGEST + 1}以上`, holds: (days) => days > LONGEST },
];

type Fits = (count: Count, value: string) => boolean;
const valued =
  (dimension: Count['dimension']): Fits =>
  (count, value) =>
    count.dimension === dimension && (count.value ?? '') === value;

/** Which counts make up a line of a table. */
const FITS: Readonly<Record<Dimension, Fits>> = {
  days: ({ dimension, days }, value) =>
    dimension === 'organ' &&
    (days === null ? value === '' : Boolean(CLASSES.find((one) => one.value === value)?.holds(days))),
  month: ({ dimension, value: day }, value) => dimension === 'day' && day !== null && day.startsWith(value),
  channel: valued('channel'),
  category: valued('category'),
  outcome: valued('outcome'),
  unit: valued('unit'),
};

/** Finds the counts of a line. Of organs there may be thousands, so theirs are put in order once. */
export function linesOf(counts: readonly Count[], by: Dimension | 'organ'): (value: string) => readonly Count[] {
  if (by !== 'organ') return (value) => counts.filter((count) => FITS[by](count, value));
  const organs = new Map<string | null, Count[]>();
  for (const count of wholeOf(counts)) {
    const own = organs.get(count.organ) ?? [];
    own.push(count);
    organs.set(count.organ, own);
  }
  return (value) => organs.get(value) ?? [];
}
/** Every application once: those of other dimensions count the same ones by something else. */
export const wholeOf = (counts: readonly Count[]): Count[] => counts.filter(({ dimension }) => dimension === 'organ');

export const sumOf = (counts: readonly Count[], figure: FigureCode): number =>
  counts.reduce((sum, count) => (count.figure === figure ? sum + count.count : sum), 0);

/** What a measure says of these counts; null where there is nothing to say it of. A share in per cent with one decimal. */
export function measured(measure: Measure, counts: readonly Count[]): number | null {
  switch (measure.kind) {
    case 'count':
      return sumOf(counts, measure.code);
    case 'share': {
      const among = sumOf(counts, measure.among);
      return among === 0 ? null : Math.round((1000 * sumOf(counts, measure.of)) / among) / 10;
    }
    case 'days': {
      const met: Met[] = counts.flatMap(({ figure, days, count }) =>
        figure === 'closed' && days !== null ? [{ value: days, count }] : [],
      );
      return quantile(met, QUANTILES[measure.code]);
    }
  }
}
