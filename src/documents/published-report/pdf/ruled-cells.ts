import type { Rule } from './drawn-rules.js';

/** A cell between drawn lines, in points from the lower left corner; cells that touch are of one `table`. */
export interface RuledCell {
  table: number;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

interface Line {
  at: number;
  spans: { from: number; to: number }[];
}

/** Lines so near are one, drawn twice or for each of two cells. */
const TOGETHER = 2.5;
const GAP = 3;
/** What no page of a report has. */
const MOST_LINES = 400;

/**
 * The cells that the lines of a page enclose; null where they enclose what is no rectangle, as where a border is missing. A
 * frame around tables is none of their cells.
 */
export function ruledCells(rules: readonly Rule[]): RuledCell[] | null {
  const columns = linesOf(rules.filter(({ across }) => !across));
  const rows = linesOf([...rules.filter(({ across }) => across), ...edgesOf(columns)]);
  if (columns.length > MOST_LINES || rows.length > MOST_LINES) return null;
  const fields = fieldsBetween(columns, rows);
  const areas = areasOf(fields);
  const cells = areas.filter((area) => !isFrame(fields, area));
  if (cells.some((area) => area.fields !== (area.right - area.left + 1) * (area.top - area.bottom + 1))) return null;
  const inCells = new Set(cells.map(({ id }) => id));
  const tables = joinedFields(
    fields.width,
    fields.height,
    (one, other) => inCells.has(fields.areas[one] ?? 0) && inCells.has(fields.areas[other] ?? 0),
  );
  return cells.map(({ left, right, bottom, top }) => ({
    table: tables[bottom * fields.width + left] ?? 0,
    left: columns[left - 1]?.at ?? 0,
    right: columns[right]?.at ?? 0,
    bottom: rows[bottom - 1]?.at ?? 0,
    top: rows[top]?.at ?? 0,
  }));
}

/** The page cut along every line from edge to edge; fields with no line drawn between them are one area, by its number. */
interface Fields {
  width: number;
  height: number;
  areas: Int32Array;
}

function fieldsBetween(columns: readonly Line[], rows: readonly Line[]): Fields {
  const [width, height] = [columns.length + 1, rows.length + 1];
  const open = (one: number, other: number): boolean => {
    const [x, y] = [one % width, Math.floor(one / width)];
    return other === one + 1 ? !parts(columns[x], rows[y - 1], rows[y]) : !parts(rows[y], columns[x - 1], columns[x]);
  };
  return { width, height, areas: joinedFields(width, height, open) };
}

interface Area {
  id: number;
  left: number;
  right: number;
  bottom: number;
  top: number;
  fields: number;
}

/** The areas but the one around them all, which begins in the corner. */
function areasOf({ width, height, areas }: Fields): Area[] {
  const found = new Map<number, Area>();
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const id = areas[y * width + x] ?? 0;
      if (id === areas[0]) continue;
      const { left, right, bottom, fields } = found.get(id) ?? { left: x, right: x, bottom: y, fields: 0 };
      found.set(id, { id, left: Math.min(left, x), right: Math.max(right, x), bottom, top: y, fields: fields + 1 });
    }
  return [...found.values()];
}

/** An area that goes all around others. */
function isFrame({ width, areas }: Fields, { id, left, right, bottom, top, fields }: Area): boolean {
  if (fields === (right - left + 1) * (top - bottom + 1)) return false;
  for (let x = left; x <= right; x++)
    if (areas[bottom * width + x] !== id || areas[top * width + x] !== id) return false;
  for (let y = bottom; y <= top; y++)
    if (areas[y * width + left] !== id || areas[y * width + right] !== id) return false;
  return true;
}

function linesOf(rules: readonly Rule[]): Line[] {
  const lines: Line[] = [];
  for (const { at, from, to } of [...rules].sort((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line && at - line.at <= TOGETHER) line.spans.push({ from, to });
    else lines.push({ at, spans: [{ from, to }] });
  }
  return lines.map(({ at, spans }) => ({ at, spans: whole(spans) }));
}

/** Where a table goes over the page its cells are open: the edge is where its column lines end. */
function edgesOf(columns: readonly Line[]): Rule[] {
  return whole(columns.flatMap(({ spans }) => spans)).flatMap(({ from, to }) => {
    const within = columns.filter(({ spans }) => spans.some((span) => span.from < to && from < span.to));
    const [left, right] = [within[0]?.at ?? 0, within.at(-1)?.at ?? 0];
    return [from, to].map((at) => ({ across: true, at, from: left, to: right }));
  });
}

/** Spans that meet, or nearly. */
function whole(spans: readonly { from: number; to: number }[]): Line['spans'] {
  const joined: Line['spans'] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from - last.to <= GAP) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** Whether a line is drawn all the way between two that cross it. */
function parts(line: Line | undefined, from: Line | undefined, to: Line | undefined): boolean {
  if (!line || !from || !to) return false;
  const slack = Math.min(GAP, (to.at - from.at) / 4);
  return line.spans.some((span) => span.from <= from.at + slack && span.to >= to.at - slack);
}

/** For each field the lowest of those that can be reached from it, by steps to a neighbour that are `open`. */
function joinedFields(width: number, height: number, open: (one: number, other: number) => boolean): Int32Array {
  const lowest = Int32Array.from({ length: width * height }, (_, i) => i);
  const lowestOf = (field: number): number => {
    let at = field;
    while (lowest[at] !== at) at = lowest[at] = lowest[lowest[at] ?? 0] ?? 0;
    return at;
  };
  const join = (one: number, other: number) => {
    const [a, b] = [lowestOf(one), lowestOf(other)];
    lowest[Math.max(a, b)] = Math.min(a, b);
  };
  for (let field = 0; field < width * height; field++) {
    if (field % width < width - 1 && open(field, field + 1)) join(field, field + 1);
    if (field + width < width * height && open(field, field + width)) join(field, field + width);
  }
  return lowest.map((_, field) => lowestOf(field));
}
