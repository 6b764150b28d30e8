import { useMemo } from 'react';
import type { Measure, Table } from '../../api/statistics';
import type { Asked } from './asked';
import { Bars } from './bars';
import { Opens } from './opens';

/** A picture, and the same as a table whose figures open into what they count. */
export function Picture({ table, opens }: { table: Table; opens: boolean }) {
  const { label, rowHead, measures, lines, picture } = table;
  const months = table.by === 'month' && lines.length <= 12;
  const names = useMemo(
    () => lines.map((line) => (months ? `${Number(line.value.slice(5))}月` : line.label)),
    [lines, months],
  );
  const series = useMemo(() => seriesOf(table), [table]);
  const articles = lines.some((line) => line.articles.length > 0);
  return (
    <section className="panel" aria-label={label}>
      <h2>{label}</h2>
      {lines.length === 0 ? (
        <p className="muted">这段时间没有，去年同期也没有。</p>
      ) : (
        <>
          <Bars label={`${label}（数字见下面的表格）`} names={names} series={series} lying={picture === 'lying'} />
          <details className="behind-picture">
            <summary>{opens ? '看数字，打开到申请' : '看数字'}</summary>
            <div className="scroll">
              <table className="plain numbers">
                <thead>
                  <tr>
                    <th scope="col">{rowHead}</th>
                    {articles && <th scope="col">条例</th>}
                    {measures.map((measure) => (
                      <Heads key={measure.code} label={measures.length > 1 ? measure.label : '本期'} />
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {lines.map((line) => (
                    <tr key={line.value}>
                      <th scope="row">{line.label}</th>
                      {articles && <td>{line.articles.map((article) => `第${article}条`).join('、')}</td>}
                      {measures.map((measure, i) => (
                        <Cells key={measure.code} {...{ table, measure, line, i, opens }} />
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  );
}

/** One figure beside that of the year before, where there was any; of several those of the period alone. */
function seriesOf({ measures, lines }: Table) {
  const now = measures.map(({ label }, i) => ({ name: label, values: lines.map((line) => line.now[i] ?? 0) }));
  const before = { name: '去年同期', values: lines.map((line) => line.before[0] ?? 0) };
  const [only] = now;
  return only && now.length === 1 && before.values.some((value) => value > 0)
    ? [{ ...only, name: '本期' }, before]
    : now;
}

const Heads = ({ label }: { label: string }) => (
  <>
    <th scope="col">{label}</th>
    <th scope="col">去年同期</th>
  </>
);

interface Cell {
  table: Table;
  measure: Measure;
  line: Table['lines'][number];
  i: number;
  opens: boolean;
}

function Cells({ table, measure, line, i, opens }: Cell) {
  const { code, counts } = measure;
  const into = (value: string, more: Asked = {}): Asked | null =>
    opens && counts ? { figure: code, by: table.by, value, ...more } : null;
  const label = `${line.label}${measure.label}`;
  return (
    <>
      <td>
        <Opens label={label} count={line.now[i]} into={into(line.value)} />
      </td>
      <td className="muted">
        <Opens label={`去年同期${label}`} count={line.before[i]} into={into(line.valueBefore, { earlier: true })} />
      </td>
    </>
  );
}
