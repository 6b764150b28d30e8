import type { Form, YearState } from '../../api/year';
import { type Cells, movedCells } from '../../parts/moved-cells';

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
                  {movedCells(cellsBefore as Cells, cellsAfter as Cells, names).map(({ name, before, after }) => (
                    <div key={name}>
                      {name}：{before} → {after}
                    </div>
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
