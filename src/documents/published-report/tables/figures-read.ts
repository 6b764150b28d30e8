/** A cell that is a number as printed, or one that was left blank (`blank`: nothing, a slash, a dash, 无). */
export interface PrintedFigure {
  value: number;
  blank: boolean;
  /** As printed. */
  raw: string;
  unit: '万元' | '元' | null;
  /** Digits that stand on their label without a space: where one number ends and the next begins is not certain. */
  glued?: string;
}

/** A zero that is written out is one that somebody wrote. */
const ZERO = /^[零〇○]$/;
const BLANK = /^(?:[/\\\-—–_·]{0,4}|无)$/;
const FIGURE =
  /^(?<sign>[+-]|增加?|减少?)?(?<digits>\d{1,3}(?:,\d{3})+|\d{1,15})(?<decimals>\.\d{1,8})?(?<unit>万元|亿元|万|亿|元|件|项|个|宗|份)?(?:\([^)]*\))?$/;

/** A blank cell of a table; in running text nothing says that a cell was there. */
export const blankFigure = (raw: string): PrintedFigure => ({ value: 0, blank: true, raw, unit: null });

/** `+2`, `减4`, `22（其中修订16件）`, `942.193万`, `/`; null for words. */
export function printedFigure(cell: string): PrintedFigure | null {
  const plain = cell.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
  if (BLANK.test(plain)) return blankFigure(cell.trim());
  if (ZERO.test(plain)) return { value: 0, blank: false, raw: cell.trim(), unit: null };
  const { sign, digits, decimals = '', unit } = FIGURE.exec(plain)?.groups ?? {};
  if (digits === undefined) return null;
  const value = Number(digits.replaceAll(',', '') + decimals) * (sign && /[-减]/.test(sign) ? -1 : 1);
  return inItsUnit({ value, blank: false, raw: cell.trim(), unit: null }, unit);
}

/** A hundred million 元 are ten thousand times 万元, to the fen. */
function inItsUnit(figure: PrintedFigure, unit = ''): PrintedFigure {
  if (unit.startsWith('亿')) return { ...figure, value: Math.round(figure.value * 1e10) / 1e6, unit: '万元' };
  return { ...figure, unit: unit.startsWith('万') ? '万元' : unit === '元' ? '元' : figure.unit };
}

/** The unit that stands by itself behind its number. */
export const withUnit = (figure: PrintedFigure, word: string): PrintedFigure | null =>
  /^(万元|亿元|万|亿|元|件|项|个)$/.test(word) ? inItsUnit(figure, word) : null;

/**
 * The numbers that digits without separators stand for: as many digits as cells, or the only way to cut them of which the
 * last is the sum of the others. Null where that is not certain.
 */
export function cutApart(digits: string, cells: number): number[] | null {
  if (cells === 1) return [Number(digits)];
  if (digits.includes('.')) return null;
  if (digits.length === cells) return [...digits].map(Number);
  if (cells < 7 || digits.length > 40) return null;
  const ways = cuts(digits, cells).filter((one) => one.at(-1) === sum(one.slice(0, -1)));
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

/** Every way to cut digits into so many numbers, none with a zero in front. */
function cuts(digits: string, cells: number): number[][] {
  if (cells === 1) return /^(0|[1-9]\d{0,9})$/.test(digits) ? [[Number(digits)]] : [];
  const longest = digits.startsWith('0') ? 1 : Math.min(6, digits.length - cells + 1);
  return Array.from({ length: Math.max(0, longest) }, (_, i) => i + 1).flatMap((length) =>
    cuts(digits.slice(length), cells - 1).map((rest) => [Number(digits.slice(0, length)), ...rest]),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((added, one) => added + one, 0);
