type Table = Record<string, Record<string, number>>;

/** The whole of several units, cell by cell; every total is added up anew from its row (annual-report-form §8). */
export function wholeOf<T extends object>(tables: readonly T[]): T {
  const [first] = tables as readonly Table[];
  const rows = Object.entries(first ?? {}).map(([row, cells]) => {
    const columns = Object.keys(cells).filter((column) => column !== 'total');
    const sums = columns.map(
      (column) => [column, sum((tables as readonly Table[]).map((table) => table[row]?.[column] ?? 0))] as const,
    );
    return [row, { ...Object.fromEntries(sums), total: sum(sums.map(([, count]) => count)) }];
  });
  return Object.fromEntries(rows);
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
