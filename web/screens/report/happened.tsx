import { Timeline } from 'antd';
import type { ReportView } from '../../api/report';
import { fieldsAt } from '../../parts/action-form';
import { actorOf } from '../../parts/actor';
import { FactList } from '../../parts/fact-list';
import { timeOf } from '../../parts/time';

/** Everything that happened to the report, newest first. */
export function Happened({ timeline }: { timeline: ReportView['timeline'] }) {
  if (timeline.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="happened">
      <h2 id="happened">办理经过</h2>
      <Timeline
        items={[...timeline].reverse().map((one, i) => ({ key: timeline.length - i, content: <Event event={one} /> }))}
      />
    </section>
  );
}

type Happening = ReportView['timeline'][number];

const ORDERS = [
  ...['draft', 'explanation', 'draft-return', 'publication', 'corrected-publication'].map(
    (path) => `years/{year}/report/${path}`,
  ),
  'units/{unit}/years/{year}/report/return',
];
/** What people have said in an order, under the words of its form; by what it was found stands elsewhere. */
const TITLES = new Map(ORDERS.flatMap((address) => fieldsAt(address).map(({ name, title }) => [name, title] as const)));
const FOUND_BY = ['kind', 'rule', 'at'];

const saidIn = (facts: Happening['facts']) =>
  Object.entries(facts).flatMap(([name, value]) => {
    const title = FOUND_BY.includes(name) ? undefined : TITLES.get(name);
    return title && typeof value === 'string' ? [{ name, title, value }] : [];
  });

/** Whose name is not known here is of the authority. */
const byWhom = (event: Happening): string =>
  event.actorName === null && 'authority' in event.facts ? '主管部门' : actorOf(event);

function Event({ event }: { event: Happening }) {
  const facts = saidIn(event.facts);
  return (
    <article>
      <strong>{event.label}</strong>　<span className="numbers">{event.on}</span>
      {facts.length > 0 && <FactList facts={facts} />}
      {event.violations.map(({ code, sentence }) => (
        <div key={code} style={{ color: 'var(--warn)' }}>
          ⚠ {sentence}
        </div>
      ))}
      <div>
        <small className="muted">
          {byWhom(event)} 于 <span className="numbers">{timeOf(event.recordedAt)}</span> 登记
        </small>
      </div>
    </article>
  );
}
