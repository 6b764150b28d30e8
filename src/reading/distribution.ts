/** How often a whole number was met. */
export interface Met {
  value: number;
  count: number;
}

/** Numbers `from` to `through` inclusive; the last class is open above. */
export interface NumberClass {
  from: number;
  through: number | null;
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

/** How many fall into each class; `ends` are the last numbers of all classes but the open one, rising. Below zero counts as zero. */
export function classed(met: readonly Met[], ends: readonly number[]): NumberClass[] {
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.map((from, i) => {
    const through = ends[i] ?? null;
    const inside = met.filter(({ value }) => Math.max(value, 0) >= from && (through === null || value <= through));
    return { from, through, count: inside.reduce((sum, { count }) => sum + count, 0) };
  });
}
