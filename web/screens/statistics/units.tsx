import { Opens } from './figure';
import type { Statistics } from './totals';

/** What each handling unit had to do, the busiest first. */
export function Units({ statistics: { from, to, units } }: { statistics: Statistics }) {
  if (units.length === 0) return null;
  return (
    <section className="panel" aria-label="各承办处室">
      <h2>各承办处室</h2>
      <div className="scroll">
        <table className="plain numbers">
          <thead>
            <tr>
              <th scope="col">承办处室</th>
              <th scope="col">收到</th>
              <th scope="col">办结</th>
              <th scope="col">逾期答复</th>
              <th scope="col">未办结</th>
              <th scope="col">用时（中位，工作日）</th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ unit, received, closed, late, open, median }) => {
              const of = unit === null ? null : { handlingUnit: unit };
              const done = of && { ...of, closedFrom: from, closedThrough: to };
              return (
                <tr key={unit ?? ''}>
                  <th scope="row">{unit ?? '未填写'}</th>
                  <td>
                    <Opens count={received} into={of && { ...of, receivedFrom: from, receivedThrough: to }} />
                  </td>
                  <td>
                    <Opens count={closed} into={done} />
                  </td>
                  <td>
                    <Opens count={late} into={done && { ...done, late: 'true' }} />
                  </td>
                  <td>{open}</td>
                  <td>{median ?? '—'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
