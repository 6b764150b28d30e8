import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Button, Select, Spin, Tag } from 'antd';
import { useState } from 'react';
import { type CalendarView, type CalendarYear, calendarQuery, calendarYearQuery } from '../../api/admin';
import { useSession } from '../../api/session';
import { CardTable } from '../../parts/card-table';
import { Failed } from '../../parts/failure';
import { timeOf } from '../../parts/time';
import { dutiesSaid } from './duties';
import { Head } from './head';
import { LayDown } from './lay-down';
import { YearCalendar } from './year-calendar';

/** 工作日历: by which days deadlines are counted, on whose notice, and what the last changes moved. */
export function Calendar() {
  const { organ, permissions } = useSession();
  const { data: calendar } = useSuspenseQuery(calendarQuery(organ.code));
  const [chosen, choose] = useState<number>();
  const [laying, layDown] = useState(false);
  const newest = calendar.years[0]?.year ?? 0;
  const year = chosen ?? newest;
  const mine = calendar.keeper.code === organ.code && permissions.includes('LayDownCalendar');
  return (
    <>
      <Head>{dutiesSaid(permissions)}</Head>
      <section className="panel" aria-labelledby="calendar">
        <h2 id="calendar">工作日历</h2>
        <p>
          期限按工作日计算（条例第三十三条），哪一天是工作日以国务院办公厅每年的放假通知为准；没有通知的年份不推算，期限显示为待定。
          {`工作日历对全部机关适用，由${mine ? '本机关' : `“${calendar.keeper.name}”`}的系统管理员录入。`}
        </p>
        <div className="row">
          {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the input inside */}
          <label>
            看哪一年{' '}
            <Select
              value={year}
              onChange={choose}
              options={calendar.years.map((one) => ({ value: one.year, label: `${one.year}年` }))}
            />
          </label>
          {mine && (
            <Button type="primary" onClick={() => layDown(true)}>
              录入或者变更一年
            </Button>
          )}
        </div>
        <OneYear code={organ.code} year={year} />
      </section>
      <Changes changes={calendar.changes} />
      {laying && <LayDown close={() => layDown(false)} done={choose} />}
    </>
  );
}

function OneYear({ code, year }: { code: string; year: number }) {
  const { data, error, refetch } = useQuery(calendarYearQuery(code, year));
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Spin />;
  return (
    <>
      <p>
        <strong>{year}年</strong>共 <span className="numbers">{data.workdays}</span> 个工作日。依据：
        {data.notice.title ?? `国务院办公厅关于${year}年部分节假日安排的通知`}（{data.notice.number}，
        <span className="numbers">{data.notice.publishedOn}</span> 公布）
      </p>
      <YearCalendar days={data.days} />
      <details style={{ marginTop: 16 }}>
        <summary>放假安排一览（{data.holidays.length}项）</summary>
        <CardTable rows={data.holidays} keyOf={({ from }) => from} columns={HOLIDAYS} />
      </details>
    </>
  );
}

type Holiday = CalendarYear['holidays'][number];

const HOLIDAYS = [
  { title: '节日', cell: ({ holiday }: Holiday) => holiday },
  {
    title: '放假',
    cell: ({ from, through }: Holiday) => (
      <span className="numbers">{from === through ? from : `${from} 至 ${through}`}</span>
    ),
  },
  {
    title: '调休上班',
    cell: ({ worked = [] }: Holiday) => <span className="numbers">{worked.join('、') || '没有'}</span>,
  },
];

function Changes({ changes }: { changes: CalendarView['changes'] }) {
  return (
    <section className="panel" aria-labelledby="changes">
      <h2 id="changes">历次录入与变更</h2>
      {changes.length === 0 && <p className="muted">还没有录入过；各年度是程序自带的。</p>}
      <ul className="history">
        {changes.map(({ version, year, notice, reason, by, recordedAt, moved, applied }) => (
          <li key={version}>
            <strong>{year}年</strong>　{notice.title}（{notice.number}）<div>理由：{reason}</div>
            <div>
              {applied ? (
                <>
                  本机关 <span className="numbers">{moved}</span> 件未办结申请的期限移动，逐件记入办理经过。
                </>
              ) : (
                <Tag color="processing">正在移动未办结申请的期限</Tag>
              )}
            </div>
            <small className="muted">
              {by}　于 <span className="numbers">{timeOf(recordedAt)}</span> 录入
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
