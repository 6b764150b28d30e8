import type { components } from '../../api/schema';
import { Opens } from './figure';

export type Statistics = components['schemas']['StatisticsReply'];

/** The figures of the time at one glance, each beside that of the same days a year earlier. */
export function Totals({ now, before }: { now: Statistics; before: Statistics }) {
  const { from, to } = now;
  const closed = { closedFrom: from, closedThrough: to };
  return (
    <dl className="totals panel">
      <Total name="收到" now={now.received} before={before.received}>
        <Opens count={now.received} into={{ receivedFrom: from, receivedThrough: to }} />
      </Total>
      <Total name="办结" now={now.closed} before={before.closed}>
        <Opens count={now.closed} into={closed} />
      </Total>
      <Total name="期末未办结" now={now.open} before={before.open} />
      <Total name="逾期答复" now={now.late} before={before.late}>
        <Opens count={now.late} into={{ ...closed, late: 'true' }} />
      </Total>
      <Total name="延长过期限" now={now.extended} before={before.extended} />
      <Total name="用时（中位）" unit="个工作日" now={now.times.median} before={before.times.median} />
      <Total name="九成在此内办结" unit="个工作日" now={now.times.ninetieth} before={before.times.ninetieth} />
    </dl>
  );
}

interface TotalProps {
  name: string;
  unit?: string;
  now: number | null;
  before: number | null;
  children?: React.ReactNode;
}

function Total({ name, unit = '件', now, before, children }: TotalProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="numbers">
        <b>{now === null ? '—' : (children ?? now)}</b> {now !== null && unit}
      </dd>
      <dd className="muted">
        上年同期 {before ?? '—'}
        {difference(now, before)}
      </dd>
    </div>
  );
}

function difference(now: number | null, before: number | null): string {
  if (now === null || before === null) return '';
  if (now === before) return '，持平';
  return now > before ? `，多${now - before}` : `，少${before - now}`;
}
