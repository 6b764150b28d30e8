import { Timeline } from 'antd';
import type { ReportView } from '../../api/report';
import { actorOf } from '../../parts/actor';
import { FactList } from '../../parts/fact-list';
import { factsOf } from '../../parts/facts';
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

function Event({ event }: { event: ReportView['timeline'][number] }) {
  const { kind: _, ...said } = event.facts;
  const facts = factsOf(said);
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
          {actorOf(event)} 于 <span className="numbers">{timeOf(event.recordedAt)}</span> 登记
        </small>
      </div>
    </article>
  );
}
