import { WarningOutlined } from '@ant-design/icons';
import type { ApplicationView } from '../../api/application';

/** What was done against the law and is on record as it happened. */
export function Breaches({ breaches }: { breaches: ApplicationView['violations'] }) {
  if (breaches.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="breaches">
      <h2 id="breaches">
        <WarningOutlined /> 照实登记的问题（{breaches.length}）
      </h2>
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {breaches.map(({ on, code, basis, sentence }) => (
          <li key={`${on}${code}`}>
            <span className="numbers">{on}</span>　{sentence}
            {basis && <span className="muted">（{basis}）</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
