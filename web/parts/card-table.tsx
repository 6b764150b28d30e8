import type { ReactNode } from 'react';

interface Props<T> {
  rows: readonly T[];
  keyOf: (row: T) => string | number;
  columns: readonly { title: string; width?: number; cell: (row: T) => ReactNode }[];
}

/** A table that becomes one card a row where the screen is narrow. */
export function CardTable<T>({ rows, keyOf, columns }: Props<T>) {
  return (
    <table className="plain cards">
      <thead>
        <tr>
          {columns.map(({ title, width }) => (
            <th key={title} scope="col" style={{ width }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ title, cell }) => (
              <td key={title} data-title={title}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
