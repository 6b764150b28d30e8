import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import type { CalendarPreview, RegionPreview, YearToLayDown } from '../../api/admin';
import { api } from '../../api/client';
import { CardTable } from '../../parts/card-table';
import { More } from '../../parts/more';
import { YearCalendar } from './year-calendar';

const PAGE = 50;

/** What may be ordered that moves deadlines; its preview stands one word further. */
export type MovingOrder = 'calendar' | 'calendar/local' | 'calendar/regions' | `units/${string}/move`;
export type PreviewList<P> = UseInfiniteQueryResult<InfiniteData<P>>;

/** What an order would move, page by page; asked for once there is something to look at. */
export const usePreview = <P extends CalendarPreview | RegionPreview>(
  code: string,
  order: MovingOrder,
  body: object | undefined,
) =>
  useInfiniteQuery({
    queryKey: ['calendar', code, 'preview', order, body],
    enabled: body !== undefined,
    retry: false,
    gcTime: 0,
    initialPageParam: 0,
    getNextPageParam: (page: P) => page.next ?? undefined,
    queryFn: async ({ pageParam: skip }): Promise<P> => {
      // all are asked in the same way; which body and which answer, whoever asks knows
      const address = `/api/v1/organs/{code}/${order}/preview` as '/api/v1/organs/{code}/calendar/preview';
      const { data } = await api.POST(address, {
        params: { path: { code }, query: { skip, limit: PAGE } },
        body: body as YearToLayDown,
      });
      return data as unknown as P;
    },
  });

export function YearPreview({ list }: { list: PreviewList<CalendarPreview> }) {
  const [first] = list.data?.pages ?? [];
  if (!first) return null;
  const { year, workdays, days, changedBeyond } = first;
  return (
    <>
      <MovingSaid page={first}>
        <strong>{year}年</strong>
        {workdays.before === null
          ? `原来没有工作日历，录入后有${workdays.after}个工作日。`
          : `工作日由${workdays.before}天变为${workdays.after}天。`}
        {changedBeyond.length > 0 && `同时改变 ${changedBeyond.join('、')}。`}
      </MovingSaid>
      <MovingLines list={list} />
      <h3>{year}年</h3>
      <YearCalendar days={days} changes={workdays.before !== null} />
    </>
  );
}

export function RegionPreviewed({ list }: { list: PreviewList<RegionPreview> }) {
  const [first] = list.data?.pages ?? [];
  if (!first) return null;
  const { counting } = first;
  return (
    <>
      <MovingSaid page={first}>
        {counting.length === 0
          ? '没有机关因此改按另一地区的节假日计算。'
          : `改按新地区计算的机关：${counting.map(({ name }) => name).join('、')}。`}
      </MovingSaid>
      <MovingLines list={list} />
    </>
  );
}

interface Said {
  page: CalendarPreview | RegionPreview;
  /** What is said of the order before it. */
  children: ReactNode;
}

/** What moves, in one sentence; it takes the place of a form that was left at its end. */
function MovingSaid({ page: { total, organs }, children }: Said) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  const named = organs.reduce((sum, { moved }) => sum + moved, 0);
  return (
    <p role="status" ref={said} tabIndex={-1}>
      {children}
      {total === 0
        ? '没有未办结申请的期限移动。'
        : `全部机关共有 ${total} 件未办结申请的期限移动，其中本机关和下级机关 ${named} 件。`}
      还没有录入，确认以后才生效；已经办结的申请和已经锁定的年度不变。
    </p>
  );
}

/** And one by one. */
function MovingLines<P extends CalendarPreview | RegionPreview>({ list }: { list: PreviewList<P> }) {
  const organs = list.data?.pages[0]?.organs ?? [];
  const lines = list.data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <>
      {organs.length > 1 && (
        <ul>
          {organs.map(({ code, name, moved }) => (
            <li key={code}>
              {name}：<span className="numbers">{moved}</span> 件
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <>
          <h3>会移动的期限</h3>
          <CardTable rows={lines} keyOf={({ organ, registerNo }) => `${organ} ${registerNo}`} columns={COLUMNS} />
          <More shown={lines.length} counter="件" page={PAGE} list={list} />
        </>
      )}
    </>
  );
}

type Line = CalendarPreview['lines'][number];

const COLUMNS = [
  { title: '登记编号', cell: ({ registerNo }: Line) => <span className="numbers">{registerNo}</span> },
  { title: '机关', cell: ({ organName }: Line) => organName },
  { title: '期限', cell: ({ of }: Line) => (of === 'reply' ? '答复' : '缴费') },
  {
    title: '由 → 改为',
    cell: ({ from, to }: Line) => (
      <span className="numbers">
        {from ?? '待定'} → <strong>{to ?? '待定'}</strong>
      </span>
    ),
  },
];
