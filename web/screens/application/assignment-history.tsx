import type { ApplicationView } from '../../api/application';
import { actorOf } from '../../parts/actor';

const OF_ASSIGNMENT = [
  ...['HandedOver', 'HandOverAccepted', 'HandedBack'],
  ...['InternalRequestsSent', 'InternalRequestAnswered', 'InternalRequestWithdrawn'],
];

/** From hand to hand, the latest first; what was said stands in the course of the whole application. */
export function AssignmentHistory({ view }: { view: ApplicationView }) {
  const events = view.timeline.filter(({ type }) => OF_ASSIGNMENT.includes(type)).reverse();
  if (events.length === 0) return null;
  return (
    <details style={{ marginTop: 12 }}>
      <summary>分派经过（{events.length}）</summary>
      <ul className="history">
        {events.map((event) => (
          <li key={event.version}>
            <span className="numbers">{event.on}</span>　{actorOf(event)}　{event.label}
            {toWhom(event.facts)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function toWhom({ unit, person }: Record<string, unknown>): string {
  const whom = [unit, person].filter(Boolean).join(' ');
  return whom && `：${whom}`;
}
