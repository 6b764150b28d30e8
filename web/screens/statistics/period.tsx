import { DatePicker, Segmented } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { Period } from '../../api/statistics';
import { around, daysOf, KINDS, type Kind, kindOf } from './periods';

/** A year, a quarter, a month, or any days. */
export function PeriodChoice({ period, change }: { period: Period; change: (period: Period) => void }) {
  const [free, setFree] = useState(false);
  const kind = free ? 'days' : kindOf(period);
  const turn = (to: Kind) => {
    setFree(to === 'days');
    if (to !== 'days') change(around(dayjs(period.from), to));
  };
  return (
    <>
      <Segmented<Kind>
        aria-label="按什么统计"
        value={kind}
        options={Object.entries(KINDS).map(([value, label]) => ({ value: value as Kind, label }))}
        onChange={turn}
      />
      {kind === 'days' ? (
        <DatePicker.RangePicker
          aria-label="统计的时间"
          value={[dayjs(period.from), dayjs(period.to)]}
          allowClear={false}
          onChange={(days) => {
            if (!days?.[0] || !days[1]) return;
            setFree(true); // also where the days are by chance a whole month
            change(daysOf(days[0], days[1]));
          }}
        />
      ) : (
        <DatePicker
          aria-label="统计的时间"
          picker={kind}
          value={dayjs(period.from)}
          allowClear={false}
          onChange={(day) => day && change(around(day, kind))}
        />
      )}
    </>
  );
}
