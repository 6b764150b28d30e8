import dayjs, { type Dayjs } from 'dayjs';
import type { Period } from '../../api/statistics';
import { DAY } from '../../parts/time';

/** By what a period is chosen. */
export const KINDS = { year: '按年', quarter: '按季度', month: '按月', days: '自定起止' } as const;
export type Kind = keyof typeof KINDS;

const written = (day: Dayjs): string => day.format(DAY);
export const daysOf = (from: Dayjs, to: Dayjs): Period => ({ from: written(from), to: written(to) });

/** The year, quarter or month in which the day lies. */
export function around(day: Dayjs, kind: Exclude<Kind, 'days'>): Period {
  if (kind !== 'quarter') return daysOf(day.startOf(kind), day.endOf(kind));
  const first = day.month() - (day.month() % 3);
  const start = day.startOf('year').month(first);
  return daysOf(start, start.month(first + 2).endOf('month'));
}

export const thisYear = (): Period => around(dayjs(), 'year');

/** A period is a year, a quarter or a month where it is exactly that. */
export function kindOf({ from, to }: Period): Kind {
  const kinds = ['year', 'quarter', 'month'] as const;
  return (
    kinds.find((kind) => {
      const whole = around(dayjs(from), kind);
      return whole.from === from && whole.to === to;
    }) ?? 'days'
  );
}
