import type { Form, YearState } from '../../api/year';

type Cells = Record<string, Record<string, Record<string, number>>>;

/** What came to light after the year was locked; the published figures stay. */
export function Adjusted({ state, names }: { state: YearState; names: Form['names'] }) {
  if (state.adjustments.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="adjusted">
      <h2 id="adjusted">往年调整（{state.adjustments.length}）</h2>
      <p className="muted">公布的数字不变；下面是锁定以后补记的事实，以及它们使哪些格子有了变化。</p>
      <div className="scroll">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">日期</th>
              <th scope="col">事由</th>
              <th scope="col">哪些格子有了变化</th>
            </tr>
          </thead>
          <tbody>
            {state.adjustments.map(({ on, subject, reason, cellsBefore, cellsAfter }, i) => (
              <tr key={i}>
                <td className="numbers">{on}</td>
                <td>
                  {reason}
                  {typeof subject.registerNo === 'string' && `（${subject.registerNo}）`}
                  {typeof subject.document === 'string' && `（${subject.document}）`}
                </td>
                <td className="numbers">
                  {moved(cellsBefore as Cells, cellsAfter as Cells, names).map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Each cell by its names, before and after; the totals follow from the others. */
function moved(before: Cells, after: Cells, { rows, columns }: Form['names']): string[] {
  return Object.entries(after).flatMap(([table, cells]) =>
    Object.entries(cells).flatMap(([row, figures]) =>
      Object.entries(figures)
        .filter(([column]) => column !== 'total')
        .map(
          ([column, figure]) =>
            `${rows[row] ?? row}，${columns[column] ?? column}：${before[table]?.[row]?.[column] ?? 0} → ${figure}`,
        ),
    ),
  );
}
