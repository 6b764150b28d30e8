import { queryOptions, useSuspenseQueries } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { useMemo } from 'react';
import { api } from '../../api/client';
import { useSession } from '../../api/session';
import type { Asked } from '../../parts/filters';
import { Figure, type FigureRow } from './figure';
import { type Period, PeriodChoice, usePeriod, yearBefore } from './period';
import './statistics.css';
import { type Statistics as Counted, Totals } from './totals';
import { Units } from './units';

const statisticsQuery = (code: string, period: Period) =>
  queryOptions({
    queryKey: ['statistics', code, period],
    queryFn: async (): Promise<Counted> => {
      const { data } = await api.GET('/api/v1/organs/{code}/statistics', {
        params: { path: { code }, query: { from: period.from, to: period.to } },
      });
      return data as Counted;
    },
  });

/** 统计: what the organ did in a time, in pictures and figures. */
export function Statistics() {
  const { organ } = useSession();
  const [period, change] = usePeriod();
  const [{ data: now }, { data: before }] = useSuspenseQueries({
    queries: [statisticsQuery(organ.code, period), statisticsQuery(organ.code, yearBefore(period))],
  });
  const rows = useMemo(() => rowsOf(now), [now]);
  return (
    <>
      <h1>统计</h1>
      <PeriodChoice period={period} change={change} />
      <p className="muted">
        {now.from} 至 {now.to}，按实际日期统计政府信息公开申请，不含登记作废的。年度报告的数字以“年报”为准。
      </p>
      <Totals now={now} before={before} />
      <div className="figures">
        <Figure title="每月收到和办结" rowHead="月份" heads={RECEIVED_CLOSED} rows={rows.months} />
        <Figure title="收到申请的渠道" rowHead="渠道" heads={COUNT} rows={rows.channels} lying />
        <Figure title="申请人类别" rowHead="类别" heads={COUNT} rows={rows.categories} lying />
        <Figure title="办理结果" rowHead="结果" heads={COUNT} rows={rows.outcomes} lying />
        <Figure title="从收到到办结用了几个工作日" rowHead="工作日" heads={COUNT} rows={rows.times} />
        <Figure title="未办结的已经过了几个工作日" rowHead="工作日" heads={COUNT} rows={rows.ages} />
      </div>
      {now.times.unknown > 0 && (
        <p className="muted">另有 {now.times.unknown} 件收到的年度没有放假安排，算不出用时。</p>
      )}
      <Units statistics={now} />
    </>
  );
}

const RECEIVED_CLOSED = ['收到', '办结'];
const COUNT = ['件数'];

function rowsOf(counted: Counted) {
  const { from, to, months, channels, categories, outcomes, times, ages } = counted;
  const received = { receivedFrom: from, receivedThrough: to };
  const closed = { closedFrom: from, closedThrough: to };
  const shares = (list: Counted['channels'], ask: (code: string) => Asked): FigureRow[] =>
    list
      .filter(({ count }) => count > 0)
      .map(({ code, label, count }) => ({
        ...{ key: code ?? '', name: label, values: [count], behind: [code === null ? null : ask(code)] },
      }));
  const classes = (list: Counted['ages']): FigureRow[] =>
    list.map(({ from, through, count }) => {
      const name = through === null ? `${from - 1}以上` : `${from}–${through}`;
      return { key: name, name, values: [count], behind: [null] };
    });
  return {
    months: months.map(({ month, received, closed }): FigureRow => {
      const [first, last] = [`${month}-01`, dayjs(`${month}-01`).endOf('month').format('YYYY-MM-DD')];
      const [start, end] = [[first, from].sort()[1] ?? first, [last, to].sort()[0] ?? last];
      return {
        ...{ key: month, name: monthName(month, months.length), values: [received, closed] },
        behind: [
          { receivedFrom: start, receivedThrough: end },
          { closedFrom: start, closedThrough: end },
        ],
      };
    }),
    channels: shares(channels, (channel) => ({ ...received, channel })),
    categories: shares(categories, (category) => ({ ...received, category })),
    outcomes: shares(outcomes, (outcome) => ({ ...closed, outcome })),
    times: counted.closed === times.unknown ? [] : classes(times.classes),
    ages: counted.open === 0 ? [] : classes(ages),
  };
}

const monthName = (month: string, months: number): string => (months > 12 ? month : `${Number(month.slice(5))}月`);
