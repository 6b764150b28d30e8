import type { YearState } from '../../api/year';

/** What came to light after the year was locked; the published figures stay. */
export function Adjusted({ state }: { state: YearState }) {
  if (state.adjustments.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="adjusted">
      <h2 id="adjusted">往年调整（{state.adjustments.length}）</h2>
      <p className="muted">公布的数字不变；下面是锁定以后补记的事实，以及它们使哪些格子有了变化。</p>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">日期</th>
            <th scope="col">事由</th>
            <th scope="col">格子：公布 → 调整后</th>
          </tr>
        </thead>
        <tbody>
          {state.adjustments.map(({ on, reason, cellsBefore, cellsAfter }, i) => (
            <tr key={i}>
              <td className="numbers">{on}</td>
              <td>{reason}</td>
              <td className="numbers">
                {Object.keys(cellsAfter)
                  .map((cell) => `${cell}：${String(cellsBefore[cell] ?? 0)} → ${String(cellsAfter[cell])}`)
                  .join('；')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
