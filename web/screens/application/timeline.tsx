import { Timeline as AntTimeline, Tag } from 'antd';
import type { ApplicationView } from '../../api/application';
import { actorOf } from '../../parts/actor';
import { FactList } from '../../parts/fact-list';
import { factsOf } from '../../parts/facts';
import { timeOf } from '../../parts/time';

type Happened = ApplicationView['timeline'][number];

/** Everything that happened, newest first: the day it happened, and when and by whom it was entered. */
export function Timeline({ view }: { view: ApplicationView }) {
  return (
    <section className="panel" aria-labelledby="timeline">
      <h2 id="timeline">办理经过</h2>
      <AntTimeline
        items={[...view.timeline].reverse().map((one) => ({ key: one.version, content: <Event event={one} /> }))}
      />
    </section>
  );
}

function Event({ event }: { event: Happened }) {
  const { on, label, recordedAt, violations } = event;
  const entered = timeOf(recordedAt);
  const facts = factsOf(event.facts);
  return (
    <article>
      <div>
        <strong>{label}</strong>　<span className="numbers">{on}</span>
        {entered.slice(0, 10) > on && (
          <Tag color="gold" style={{ marginLeft: 8 }}>
            {entered.slice(0, 10)} 补录
          </Tag>
        )}
      </div>
      {facts.length > 0 && <FactList facts={facts} />}
      {violations.map(({ code, sentence }) => (
        <div key={code} style={{ color: 'var(--warn)' }}>
          ⚠ {sentence}
        </div>
      ))}
      <small className="muted">
        {actorOf(event)} 于 <span className="numbers">{entered}</span> 登记
      </small>
    </article>
  );
}
