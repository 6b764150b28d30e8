import { useQuery } from '@tanstack/react-query';
import { type ReportView, SECTIONS } from '../../api/report';
import { formQuery } from '../../api/year';
import { type Cells, movedCells } from '../../parts/moved-cells';

type Publication = ReportView['published'][number];

/** The report as it was published, and every corrected edition beside it. */
export function Publications({
  code,
  year,
  published,
}: {
  code: string;
  year: number;
  published: readonly Publication[];
}) {
  if (published.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="publications">
      <h2 id="publications">公布的报告{published.length > 1 && `与更正版（${published.length - 1}）`}</h2>
      {[...published].reverse().map((one) => (
        <article key={`${one.sha256}${one.on}`} className="publication">
          <h3>{one.reason === null ? '原报告' : '更正版'}</h3>
          <p>
            <span className="numbers">{one.on}</span> 公布在“{one.column}”
            {one.url && (
              <>
                ：
                <a href={one.url} target="_blank" rel="noopener">
                  {one.url}
                </a>
              </>
            )}
          </p>
          {one.reason !== null && <p>更正的理由：{one.reason}</p>}
          {one.violations.map(({ code: breach, sentence }) => (
            <p key={breach} style={{ color: 'var(--warn)' }}>
              ⚠ {sentence}
            </p>
          ))}
          {one.asPublished && one.asAdjusted && (
            <SideBySide code={code} year={year} before={one.asPublished as Cells} after={one.asAdjusted as Cells} />
          )}
          <details>
            <summary>看公布的文字</summary>
            {SECTIONS.flatMap((section) =>
              one.text[section].map((paragraph, i) => <p key={`${section}${i}`}>{paragraph}</p>),
            )}
          </details>
          <p className="muted">
            第{one.version}稿，依据日志第{one.position}号位置，摘要{' '}
            <code title={one.sha256}>{one.sha256.slice(0, 12)}</code>
          </p>
        </article>
      ))}
    </section>
  );
}

/** The cells that differ, as published and as adjusted. */
function SideBySide({ code, year, before, after }: { code: string; year: number; before: Cells; after: Cells }) {
  const { data: form } = useQuery(formQuery(code, year));
  if (!form) return null;
  const cells = movedCells(before, after, form.names);
  if (cells.length === 0) return <p className="muted">只更正文字，数字没有变动。</p>;
  return (
    <table className="plain numbers">
      <caption className="muted">公布的数字与调整后的数字（总计随之变动）</caption>
      <thead>
        <tr>
          <th scope="col">格子</th>
          <th scope="col">公布的</th>
          <th scope="col">调整后</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ name, before: was, after: is }) => (
          <tr key={name}>
            <th scope="row" style={{ fontWeight: 'normal' }}>
              {name}
            </th>
            <td>{was}</td>
            <td>
              <strong>{is}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
