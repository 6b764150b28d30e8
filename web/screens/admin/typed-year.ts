import dayjs, { type Dayjs } from 'dayjs';
import type { NoticeRead, YearToLayDown } from '../../api/admin';
import { DAY } from '../../parts/time';
import type { TypedLine } from './holiday-lines';

/** A year of the calendar as it stands in its form. */
export interface TypedYear {
  year: number;
  notice: { title: string; number: string; publishedOn: Dayjs };
  holidays: TypedLine[];
  reason: string;
}

type Known = Pick<NoticeRead, 'year' | 'title' | 'number' | 'publishedOn' | 'holidays'>;

/** What is known of a year, for its form; what is not is left as it stands there. */
export const typedOf = ({ year, title, number, publishedOn, holidays }: Known) => ({
  ...(year && { year }),
  notice: {
    ...(title && { title }),
    ...(number && { number }),
    ...(publishedOn && { publishedOn: dayjs(publishedOn) }),
  },
  ...(holidays.length > 0 && {
    holidays: holidays.map(({ holiday, from, through, worked = [] }) => ({
      ...{ holiday, off: [dayjs(from), dayjs(through)], worked: worked.map((day) => dayjs(day)) },
    })),
  }),
});

export const yearBody = <T extends TypedYear>({ year, notice, holidays, reason }: T) => ({
  ...{ year, reason },
  notice: { ...(notice as T['notice']), publishedOn: notice.publishedOn.format(DAY) },
  holidays: holidays.map(({ holiday, off: [from, through], worked = [] }): YearToLayDown['holidays'][number] => ({
    ...{ holiday, from: from.format(DAY), through: through.format(DAY) },
    ...(worked.length > 0 && { worked: worked.map((day) => day.format(DAY)).sort() }),
  })),
});
