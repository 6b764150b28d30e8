import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty } from 'antd';
import { type Desk, deskQuery } from '../api/desk';
import { useSession } from '../api/session';
import { calendarDaysLeft, workdaysLeft } from '../parts/days-left';
import { DueStrip } from '../parts/due-strip';
import { FromAbove } from './from-above';

type ListName = keyof Desk['counts'];

const LISTS: readonly { name: ListName; title: string; tone?: string }[] = [
  { name: 'awaitingMe', title: '待我签署、办理', tone: 'var(--warn)' },
  { name: 'toAccept', title: '交办，待我签收', tone: 'var(--warn)' },
  { name: 'handedBack', title: '退回，待另行交办', tone: 'var(--warn)' },
  { name: 'toAnswer', title: '内部意见，待我回复', tone: 'var(--warn)' },
  { name: 'supervised', title: '督办，待反馈', tone: 'var(--bad)' },
  { name: 'overdue', title: '已超期', tone: 'var(--bad)' },
  { name: 'dueSoon', title: '五个工作日内到期', tone: 'var(--warn)' },
  { name: 'toServe', title: '已签发，待登记送达', tone: 'var(--warn)' },
  { name: 'answersCame', title: '内部意见，刚有回复' },
  { name: 'awaitingOthers', title: '等待他人' },
  { name: 'unconfirmed', title: '待与申请人确认' },
  { name: 'awaitingAnswer', title: '等申请人、第三方或者其他机关' },
  { name: 'cameIn', title: '最近七天新收' },
];

/** 今日工作: what has to be thought of today, one click from each case. */
export function Today() {
  const { organ } = useSession();
  const { data } = useSuspenseQuery(deskQuery(organ.code));
  const shown = LISTS.filter(({ name }) => data.counts[name] > 0);
  return (
    <>
      <h1>
        今日工作　<small className="muted numbers">{data.today}</small>
      </h1>
      <DueStrip days={data.days} />
      <FromAbove />
      <Reports reports={data.reports} />
      {shown.length === 0 && <Empty description="今天没有要办的申请。" />}
      {shown.map(({ name, title, tone }) => (
        <List key={name} title={title} tone={tone} count={data.counts[name]} lines={data[name]} />
      ))}
    </>
  );
}

/** Art. 49: what is due of the annual reports, in calendar days. */
function Reports({ reports }: { reports: Desk['reports'] }) {
  if (reports.length === 0) return null;
  return (
    <section className="panel" aria-label="年度报告">
      <h2 style={{ color: reports.some(({ daysLeft }) => daysLeft < 0) ? 'var(--bad)' : undefined }}>年度报告</h2>
      <ul className="desk">
        {reports.map(({ year, what, label, dueOn, daysLeft }) => (
          <li key={`${year}${what}`}>
            <Link to="/years/$year/report" params={{ year: String(year) }}>
              {year}年
            </Link>
            <span>{label}</span>
            <span />
            <span className="numbers">{dueOn}</span>
            <strong className="numbers">{calendarDaysLeft(daysLeft)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ListProps {
  title: string;
  tone: string | undefined;
  count: number;
  lines: readonly (Desk['overdue'][number] & { awaits?: string })[];
}

function List({ title, tone, count, lines }: ListProps) {
  return (
    <section className="panel" aria-label={title}>
      <h2 style={{ color: tone }}>
        {title}（{count}）
      </h2>
      <ul className="desk">
        {lines.map((line) => (
          <li key={`${line.id}${line.awaits ?? ''}`}>
            <Link to="/applications/$id" params={{ id: line.id }}>
              {line.registerNo ?? '尚未编号的提交'}
            </Link>
            <span>{line.awaits ?? line.stateLabel}</span>
            <span className="muted">{line.handlingUnit}</span>
            <span className="numbers">{line.dueOn}</span>
            <strong className="numbers">{workdaysLeft(line.daysLeft)}</strong>
          </li>
        ))}
      </ul>
      {lines.length < count && <p className="muted">只列出前{lines.length}件，其余见台账。</p>}
    </section>
  );
}
