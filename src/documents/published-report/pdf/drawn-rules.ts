import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';

/** A line that is drawn on a page, from left to right (`across`) or from bottom to top, in points from the lower left corner. */
export interface Rule {
  across: boolean;
  at: number;
  from: number;
  to: number;
}

type Operations = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;
type Codes = typeof import('pdfjs-dist/types/src/shared/util.js').OPS;
type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

/** A box as thin as this is a line. */
const THICKEST = 3;
/** A line as crooked as this is straight. */
const STRAIGHT = 0.5;
/** Drawings have paths so long, and pages so many lines. */
const LONGEST_PATH = 30_000;
const MOST_RULES = 20_000;

/** The lines of a page: strokes along its edges, and boxes as thin as a stroke, as text processors draw the borders of cells. */
export function rulesDrawn({ fnArray, argsArray }: Operations, OPS: Codes): Rule[] {
  const stroked = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke]);
  const filled = new Set<number>([OPS.fill, OPS.eoFill]);
  for (const both of [OPS.closeFillStroke, OPS.closeEOFillStroke]) stroked.add(both);
  const rules: Rule[] = [];
  const kept: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [i, code] of fnArray.entries()) {
    const args = argsArray[i];
    if (code === OPS.save || code === OPS.paintFormXObjectBegin) kept.push(now);
    if (code === OPS.restore || code === OPS.paintFormXObjectEnd) now = kept.pop() ?? now;
    if (code === OPS.transform) now = within(now, args);
    if (code === OPS.paintFormXObjectBegin && args?.[0]) now = within(now, args[0]);
    if (code !== OPS.constructPath || !args?.[1]?.[0] || args[1][0].length > LONGEST_PATH) continue;
    if (!stroked.has(args[0]) && !filled.has(args[0])) continue;
    for (const points of straightPaths(args[1][0], now))
      rules.push(...(stroked.has(args[0]) ? strokesOf(points) : thinBox(points)));
  }
  return rules.length > MOST_RULES ? [] : rules;
}

const within = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + c * B,
  b * A + d * B,
  a * C + c * D,
  b * C + d * D,
  a * E + c * F + e,
  b * E + d * F + f,
];

/** How many numbers follow each piece of a path: move to, line to, two kinds of curve, close. */
const LENGTHS = [2, 2, 6, 4, 0];

/** The corners of those parts of a path that have no curves. */
function straightPaths(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const paths: Point[][] = [];
  let curved = false;
  for (let i = 0; i < path.length; i += 1 + (LENGTHS[path[i] ?? 4] ?? 0)) {
    const piece = path[i];
    const [x, y] = [path[i + 1] ?? 0, path[i + 2] ?? 0];
    const point: Point = [a * x + c * y + e, b * x + d * y + f];
    const open = paths.at(-1);
    if (piece === 0) {
      paths.push([point]);
      curved = false;
    } else if (piece === 1 && !curved) open?.push(point);
    else if (piece === 4 && open?.[0] && !curved) open.push(open[0]);
    else if (!curved) {
      curved = true;
      paths.pop();
    }
  }
  return paths;
}

const strokesOf = (points: readonly Point[]): Rule[] =>
  points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to;
    const [width, height] = [Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])];
    return width <= STRAIGHT || height <= STRAIGHT ? thinBox([from, to]) : [];
  });

function thinBox(points: readonly Point[]): Rule[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, top - bottom];
  if (height <= THICKEST && width > height) return [{ across: true, at: (bottom + top) / 2, from: left, to: right }];
  if (width <= THICKEST && height > width) return [{ across: false, at: (left + right) / 2, from: bottom, to: top }];
  return [];
}
