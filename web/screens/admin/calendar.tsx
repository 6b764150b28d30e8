import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Button, Select, Spin } from 'antd';
import { useState } from 'react';
import { type CalendarYear, calendarQuery, calendarYearQuery } from '../../api/admin';
import { useSession } from '../../api/session';
import { CardTable } from '../../parts/card-table';
import { Failed } from '../../parts/failure';
import { CalendarChanges } from './calendar-changes';
import { dutiesSaid } from './duties';
import { Head } from './head';
import { LayDown } from './lay-down';
import { LocalDays } from './local-days';
import { Regions } from './regions';
import { SetRegion } from './set-region';
import { YearCalendar } from './year-calendar';

const COUNTRY = 'country';

/** 工作日历: by which days deadlines are counted, on whose notice, and what the last changes moved. */
export function Calendar() {
  const { organ, permissions } = useSession();
  const { data: calendar } = useSuspenseQuery(calendarQuery(organ.code));
  const [chosen, choose] = useState<{ year?: number; region?: string }>({});
  const [open, setOpen] = useState<'country' | 'local' | 'region'>();
  const year = chosen.year ?? calendar.years[0]?.year ?? 0;
  const place = chosen.region ?? calendar.region?.code ?? COUNTRY;
  const region = place === COUNTRY ? undefined : place;
  const { data: shown } = useQuery(calendarYearQuery(organ.code, year, region));
  const mine = calendar.keeper.code === organ.code && permissions.includes('LayDownCalendar');
  const close = () => setOpen(undefined);
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
              onChange={(value) => choose({ ...chosen, year: value })}
              options={calendar.years.map((one) => ({ value: one.year, label: `${one.year}年` }))}
            />
          </label>
          {calendar.regions.length > 0 && (
            // biome-ignore lint/a11y/noLabelWithoutControl: the control is the input inside
            <label>
              看哪里{' '}
              <Select
                value={place}
                onChange={(value) => choose({ ...chosen, region: value })}
                popupMatchSelectWidth={false}
                options={[
                  { value: COUNTRY, label: '全国' },
                  ...calendar.regions.map(({ code, name }) => ({ value: code, label: name })),
                ]}
              />
            </label>
          )}
          {mine && (
            <Button type="primary" onClick={() => setOpen('country')}>
              录入或者变更一年
            </Button>
          )}
        </div>
        <OneYear code={organ.code} year={year} region={region} />
      </section>
      <Regions
        calendar={calendar}
        {...(mine && { layDown: () => setOpen('local'), setRegion: () => setOpen('region') })}
      />
      <CalendarChanges changes={calendar.changes} />
      {open === 'country' && <LayDown close={close} done={(laid) => choose({ year: laid, region: COUNTRY })} />}
      {open === 'local' && (
        <LocalDays
          {...{ year, close }}
          regions={calendar.regions}
          known={shown?.local ?? null}
          done={(laid) => choose({ year: laid.year, region: laid.region.code })}
        />
      )}
      {open === 'region' && <SetRegion regions={calendar.regions} close={close} />}
    </>
  );
}

function OneYear({ code, year, region }: { code: string; year: number; region: string | undefined }) {
  const { data, error, refetch } = useQuery(calendarYearQuery(code, year, region));
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Spin />;
  const { local } = data;
  return (
    <>
      <p>
        <strong>{year}年</strong>共 <span className="numbers">{data.workdays}</span> 个工作日。依据：
        {data.notice.title ?? `国务院办公厅关于${year}年部分节假日安排的通知`}（{data.notice.number}，
        <span className="numbers">{data.notice.publishedOn}</span> 公布）
        {local && (
          <>
            ；{local.notice.title}（{local.notice.number}，<span className="numbers">{local.notice.publishedOn}</span>{' '}
            公布）
          </>
        )}
        {region && !local && '；这一年没有录入过当地的地方节假日'}
      </p>
      <YearCalendar days={data.days} />
      <Arrangements title="放假安排一览" holidays={data.holidays} />
      {local && <Arrangements title={`${local.region.name}地方节假日一览`} holidays={local.holidays} />}
    </>
  );
}

function Arrangements({ title, holidays }: { title: string; holidays: CalendarYear['holidays'] }) {
  return (
    <details style={{ marginTop: 16 }}>
      <summary>
        {title}（{holidays.length}项）
      </summary>
      <CardTable rows={holidays} keyOf={({ from }) => from} columns={HOLIDAYS} />
    </details>
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
