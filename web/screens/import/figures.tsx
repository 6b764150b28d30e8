import { Alert } from 'antd';
import type { Import } from '../../api/imports';

/** The figures of a run, and how they spread over the years. */
export function Figures({ totals, would = false }: { totals: NonNullable<Import['totals']>; would?: boolean }) {
  const figures: [string, number][] = [
    [would ? '将新登记' : '新登记', totals.imported],
    [would ? '将更新' : '更新', totals.updated],
    ['无变化', totals.unchanged],
    ['不能导入', totals.refused],
  ];
  const years = [...new Set([...Object.keys(totals.received), ...Object.keys(totals.closed)])].sort();
  return (
    <>
      <dl className="import-figures">
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {years.length > 0 && (
        <table className="plain numbers" style={{ maxWidth: 420, marginBottom: 12 }}>
          <caption className="muted" style={{ textAlign: 'left' }}>
            新登记的申请，按收到、办结日期的年度；日期在已锁定年度的，计入其后第一个未锁定的年度
          </caption>
          <thead>
            <tr>
              <th scope="col">年度</th>
              <th scope="col">收到</th>
              <th scope="col">办结</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <td>{year}年</td>
                <td>{totals.received[year] ?? 0}</td>
                <td>{totals.closed[year] ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {totals.violations > 0 && (
        <p className="muted">其中有 {totals.violations} 处逾期、缺少告知一类的情形，照实登记在案。</p>
      )}
    </>
  );
}

/** Closed years that the rows adjust, and whether what was published as carried over still agrees. */
export function Years({ years, would = false }: { years: Import['years']; would?: boolean }) {
  if (years.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="at-stake">
      <h2 id="at-stake">{would ? '会调整哪些已锁定的年度' : '调整了哪些已锁定的年度'}</h2>
      <p>已锁定年度公布的数字不会改变；这些行列为“往年调整”，与公布的数字并列。</p>
      {years.map(({ year, rows, published, cells, carry }) => (
        <div key={year}>
          <h3>
            {year}年：{rows}行{published ? '' : '（登记簿启用以前，没有公布）'}
          </h3>
          {carry && (
            <Alert
              type="warning"
              showIcon
              title={`结转下年度的数字将与已公布的不一致：公布 ${carry.published} 件，调整后 ${carry.after} 件。`}
              style={{ marginBottom: 8 }}
            />
          )}
          <table className="plain numbers" style={{ maxWidth: 720 }}>
            <thead>
              <tr>
                <th scope="col">行</th>
                <th scope="col">公布</th>
                <th scope="col">调整前</th>
                <th scope="col">增减</th>
              </tr>
            </thead>
            <tbody>
              {cells.map(({ row, label, published: said, before, move }) => (
                <tr key={row}>
                  <td>{label}</td>
                  <td>{said ?? '—'}</td>
                  <td>{before ?? '—'}</td>
                  <td>{move > 0 ? `+${move}` : move}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}
