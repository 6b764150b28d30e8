import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Asked } from '../../parts/filters';
import { Bars } from './bars';

export interface FigureRow {
  key: string;
  name: string;
  values: readonly number[];
  /** What the ledger is to be asked for the cases behind each of the values; null where it cannot be asked so. */
  behind: readonly (Asked | null)[];
}

interface Props {
  title: string;
  /** What the rows are. */
  rowHead: string;
  heads: readonly string[];
  rows: readonly FigureRow[];
  lying?: boolean;
}

/** A picture, and the same as a table whose figures open into the ledger. */
export function Figure({ title, rowHead, heads, rows, lying }: Props) {
  const names = useMemo(() => rows.map(({ name }) => name), [rows]);
  const series = useMemo(
    () => heads.map((name, i) => ({ name, values: rows.map(({ values }) => values[i] ?? 0) })),
    [heads, rows],
  );
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="muted">这段时间没有。</p>
      ) : (
        <>
          <Bars label={`${title}（数字见下面的表格）`} names={names} series={series} lying={lying} />
          <details className="behind-picture">
            <summary>看数字，打开到申请</summary>
            <table className="plain numbers">
              <thead>
                <tr>
                  <th scope="col">{rowHead}</th>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.key}>
                    <th scope="row">{row.name}</th>
                    {heads.map((head, i) => (
                      <td key={head}>
                        <Opens count={row.values[i] ?? 0} into={row.behind[i] ?? null} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}

/** A figure that opens the ledger where something is behind it. */
export function Opens({ count, into }: { count: number; into: Asked | null }) {
  if (count === 0 || into === null) return <>{count}</>;
  return (
    <Link to="/ledger" search={into as never}>
      {count}
    </Link>
  );
}
