import { DatePicker, Segmented } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { Period } from '../../api/statistics';
import { around, daysOf, KINDS, type Kind, kindOf } from './periods';

/** A year, a quarter, a month, or any days. */
export function PeriodChoice({ period, change }: { period: Period; change: (period: Period) => void }) {
  const [kind, choose] = useState<Kind>(kindOf(period));
  const turn = (to: Kind) => {
    choose(to);
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
          onChange={(days) => days?.[0] && days[1] && change(daysOf(days[0], days[1]))}
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
