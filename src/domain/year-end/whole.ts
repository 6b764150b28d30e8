type Table = Record<string, Record<string, number>>;

/** The whole of several units, cell by cell; every total is added up anew from its row (annual-report-form §8). Table 二 has none. */
export function wholeOf<T extends object>(tables: readonly T[]): T {
  const [first] = tables as readonly Table[];
  const rows = Object.entries(first ?? {}).map(([row, cells]) => {
    const columns = Object.keys(cells).filter((column) => column !== 'total');
    const sums = columns.map(
      (column) => [column, addedUp((tables as readonly Table[]).map((table) => table[row]?.[column] ?? 0))] as const,
    );
    const total = 'total' in cells && { total: addedUp(sums.map(([, count]) => count)) };
    return [row, { ...Object.fromEntries(sums), ...total }];
  });
  return Object.fromEntries(rows);
}

/** Exact to the fen: in 万元 six decimals, in 元 two, where a sum is too large for more. */
export function addedUp(figures: readonly number[]): number {
  const size = figures.reduce((sum, figure) => sum + Math.abs(figure), 0);
  const finest = size * 1e6 < Number.MAX_SAFE_INTEGER ? 1e6 : 100;
  return figures.reduce((sum, figure) => sum + Math.round(figure * finest), 0) / finest;
}
