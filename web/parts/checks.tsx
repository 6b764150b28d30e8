import { CheckCircleOutlined, CloseCircleOutlined, InfoCircleOutlined } from '@ant-design/icons';
import type { Check } from '../api/year';

/** The rules of the form: those that fail one by one, those that hold in one line. */
export function Checks({ checks }: { checks: readonly Check[] }) {
  const failing = checks.filter(({ ok }) => !ok);
  const holding = checks.length - failing.length;
  return (
    <section className="panel" aria-labelledby="checks">
      <h2 id="checks">勾稽关系</h2>
      <p style={{ color: 'var(--good)', margin: 0 }}>
        <CheckCircleOutlined /> {holding} 项相符
      </p>
      {failing.length > 0 && (
        <ul style={{ listStyle: 'none', padding: 0, margin: '8px 0 0' }}>
          {failing.map(({ rule, at, level, message }) => (
            <li key={`${rule}${at}`} style={{ color: level === 'error' ? 'var(--bad)' : 'var(--warn)' }}>
              {level === 'error' ? <CloseCircleOutlined /> : <InfoCircleOutlined />}{' '}
              {level === 'error' ? '不符，锁定前应当改正：' : '请留意：'}
              {message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
