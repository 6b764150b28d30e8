/** How often a whole number was met. */
export interface Met {
  value: number;
  count: number;
}

/**
 * The least number that at least the share `q` (0 < q ≤ 1) of all met does not exceed (nearest rank); null where none was met.
 * The median is `q` = 0.5.
 */
export function quantile(met: readonly Met[], q: number): number | null {
  const all = met.reduce((sum, { count }) => sum + count, 0);
  let seen = 0;
  for (const { value, count } of [...met].sort((a, b) => a.value - b.value)) {
    seen += count;
    if (seen >= q * all) return value;
  }
  return null;
}
