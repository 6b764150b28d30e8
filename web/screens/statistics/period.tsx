import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';

export interface Period {
  from: string;
  to: string;
}

const written = (day: Dayjs): string => day.format('YYYY-MM-DD');
const thisYear = (): Period => ({ from: written(dayjs().startOf('year')), to: written(dayjs()) });

const OFFERED: readonly { name: string; of: () => Period }[] = [
  { name: '本年', of: thisYear },
  {
    name: '上年',
    of: () => ({
      from: written(dayjs().subtract(1, 'year').startOf('year')),
      to: written(dayjs().subtract(1, 'year').endOf('year')),
    }),
  },
  { name: '近12个月', of: () => ({ from: written(dayjs().subtract(1, 'year').add(1, 'day')), to: written(dayjs()) }) },
  { name: '本月', of: () => ({ from: written(dayjs().startOf('month')), to: written(dayjs()) }) },
];

/** The same days a year earlier. */
export const yearBefore = ({ from, to }: Period): Period => ({
  from: written(dayjs(from).subtract(1, 'year')),
  to: written(dayjs(to).subtract(1, 'year')),
});

/** Stands in the address, so that it can be kept and sent; this year where it says nothing. */
export function usePeriod(): [Period, (period: Period) => void] {
  const { from, to } = useSearch({ strict: false }) as Partial<Period>;
  const navigate = useNavigate();
  const change = (period: Period) => void navigate({ to: '/statistics', search: period as never });
  return [from && to ? { from, to } : thisYear(), change];
}

export function PeriodChoice({ period, change }: { period: Period; change: (period: Period) => void }) {
  return (
    <div className="row no-print">
      <DatePicker.RangePicker
        aria-label="统计的时间"
        value={[dayjs(period.from), dayjs(period.to)]}
        allowClear={false}
        onChange={(days) => days?.[0] && days[1] && change({ from: written(days[0]), to: written(days[1]) })}
      />
      {OFFERED.map(({ name, of }) => (
        <Button key={name} onClick={() => change(of())}>
          {name}
        </Button>
      ))}
    </div>
  );
}
