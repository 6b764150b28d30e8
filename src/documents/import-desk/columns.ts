import { knownMeaning, WORD_KINDS, type WordKind } from './free-words.js';
import { type Target, targetOf } from './head-words.js';
import type { Laid } from './layout.js';

/** Who says what a column is: the clerk now, the organ at an earlier import, the head's own word, or what stands below it. */
export type SaidBy = 'clerk' | 'organ' | 'head' | 'content' | 'nobody';

export interface Column {
  head: string;
  target: Target;
  by: SaidBy;
}

/** Heads with what somebody has said of them. */
export type SaidOfHeads = ReadonlyMap<string, Target>;

const AUTHORITY: readonly SaidBy[] = ['clerk', 'organ', 'head', 'content', 'nobody'];
const SEVERAL: readonly Target[] = ['备注', '不导入'];

/**
 * What each column of a sheet is. Two that would be the same: whom the clerk has named, then the nearer word; the other one
 * becomes a remark. Where no column is a register number, the one that counts the rows is.
 */
export function columnsOf(laid: Laid, chosen: SaidOfHeads, remembered: SaidOfHeads): Column[] {
  const first = laid.heads.map((head, i) => ({ i, ...columnOf(laid, head, i, chosen, remembered) }));
  const rank = (one: (typeof first)[number]) => AUTHORITY.indexOf(one.by) * 1_000 + one.nearness;
  const holder = (target: Target) =>
    first.filter((one) => one.target === target).sort((a, b) => rank(a) - rank(b) || a.i - b.i)[0]?.i;
  const columns = first.map(({ i, head, target, by }): Column => {
    const second = !SEVERAL.includes(target) && holder(target) !== i;
    return second ? { head, target: '备注', by: 'nobody' } : { head, target, by };
  });
  return withNumbers(columns, laid);
}

function columnOf(laid: Laid, head: string, i: number, chosen: SaidOfHeads, remembered: SaidOfHeads) {
  const said = (target: Target | undefined, by: SaidBy, nearness = 0) => target && { head, target, by, nearness };
  const byHead = targetOf(head);
  return (
    said(chosen.get(head), 'clerk') ??
    said(remembered.get(head), 'organ') ??
    said(byHead?.target, 'head', byHead?.nearness) ??
    said(byContent(laid, i), 'content') ?? { head, target: '备注' as const, by: 'nobody' as const, nearness: 0 }
  );
}

const MOST_LOOKED_AT = 200;
const NEARLY_ALL = 0.8;
const CONTENTS: readonly (readonly [Target, (value: string) => boolean])[] = [
  ['证件号码', (value) => /^\d{17}[\dXx]$/.test(value)],
  ['联系方式', (value) => /^1[3-9]\d{9}$/.test(value.replace(/[\s-]/g, ''))],
  ...(['category', 'channel', 'outcome'] as WordKind[]).map(
    (kind) => [WORD_KINDS[kind], (value: string) => knownMeaning(kind, value) !== null] as const,
  ),
];

/** What nearly all cells of a column are, by their looks. */
function byContent({ rows }: Laid, column: number): Target | undefined {
  const values = rows
    .slice(0, MOST_LOOKED_AT)
    .map(({ cells }) => cells[column]?.normalize('NFKC') ?? '')
    .filter(Boolean);
  if (values.length < 2) return undefined;
  return CONTENTS.find(([, is]) => values.filter(is).length >= values.length * NEARLY_ALL)?.[0];
}

function withNumbers(columns: readonly Column[], { rows }: Laid): Column[] {
  const numbered = columns.some(({ target }) => target === '登记编号');
  const counter = columns.findIndex(({ head, target, by }) => target === '不导入' && by === 'head' && head !== '');
  const counts = rows.some(({ cells }) => /^\d{1,4}$/.test(cells[counter] ?? ''));
  return columns.map((column, i) =>
    !numbered && counts && i === counter ? { ...column, target: '登记编号', by: 'content' } : column,
  );
}
