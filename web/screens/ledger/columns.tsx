import { Button, Checkbox, Popover, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import type { components } from '../../api/schema';
import { labelOf } from '../../parts/facts';
import { FoundBeside, type FoundIn, Marked } from './found';

export type Line = components['schemas']['LedgerReply']['lines'][number] & { foundIn?: FoundIn };

/** Every column that can be shown; the first three stand for good. */
export const COLUMNS = [
  { key: 'registerNo', title: '登记编号', width: 150, fixed: 'left', render: (no: string | null) => no ?? '尚未编号' },
  { key: 'state', title: '状态', width: 100, render: (state: string) => <Tag>{labelOf('state', state)}</Tag> },
  { key: 'dueOn', title: '期限', width: 170, render: (_: unknown, line: Line) => <Due line={line} /> },
  { key: 'receivedOn', title: '收到日期', width: 110 },
  { key: 'category', title: '申请人类别', width: 130, render: (value: string) => briefly(labelOf('category', value)) },
  { key: 'channel', title: '渠道', width: 90, render: (value: string | null) => value && labelOf('channel', value) },
  { key: 'handlingUnit', title: '承办处室', width: 130 },
  { key: 'heldByName', title: '承办人', width: 110 },
  { key: 'closedOn', title: '办结日期', width: 110 },
  { key: 'outcomeLabel', title: '办理结果', width: 240 },
  { key: 'docNo', title: '答复文号', width: 170 },
  { key: 'violations', title: '问题', width: 70, render: (count: number) => (count > 0 ? `⚠ ${count}` : '') },
] as const satisfies readonly { key: keyof Line; title: string; [more: string]: unknown }[];

type ColumnKey = (typeof COLUMNS)[number]['key'];
const ALWAYS: readonly ColumnKey[] = ['registerNo', 'state', 'dueOn'];
const KEPT_AS = 'ledger-columns';

/** The form's word for a category without the heading that its column stands under. */
const briefly = (label: string): string => label.replace('（法人或其他组织）', '');

function Due({ line }: { line: Line }) {
  const day = line.dueOn ?? line.correctionDueOn ?? line.payBy;
  if (!day) return null;
  const what = line.dueOn ? '' : line.correctionDueOn ? '（补正）' : '（缴费）';
  return (
    <span className="numbers" style={line.overdue ? { color: 'var(--bad)', fontWeight: 600 } : undefined}>
      {day}
      {what}
      {line.overdue && ' 超期'}
    </span>
  );
}

export function useColumns(): [readonly ColumnKey[], (keys: readonly ColumnKey[]) => void] {
  const [hidden, setHidden] = useState<string[]>(() => JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]'));
  const chosen = COLUMNS.map(({ key }) => key).filter((key) => !hidden.includes(key));
  const choose = (keys: readonly ColumnKey[]) => {
    const left = COLUMNS.map(({ key }) => key).filter((key) => !ALWAYS.includes(key) && !keys.includes(key));
    localStorage.setItem(KEPT_AS, JSON.stringify(left));
    setHidden(left);
  };
  return [chosen, choose];
}

/** What a search looks at in the clear. */
const SEARCHED: readonly ColumnKey[] = ['registerNo', 'handlingUnit', 'docNo'];

/** `text`: what was searched for. */
export const columnsOf = (chosen: readonly ColumnKey[], text = ''): TableColumnsType<Line> =>
  COLUMNS.filter(({ key }) => chosen.includes(key)).map((column) => ({
    ...column,
    dataIndex: column.key,
    ...(text && SEARCHED.includes(column.key) && { render: foundIn(column.key, text.split(/\s+/)) }),
  }));

const foundIn = (key: ColumnKey, words: readonly string[]) => (value: string | null, line: Line) => (
  <>
    {value && <Marked text={value} words={words} />} {key === 'registerNo' && <FoundBeside foundIn={line.foundIn} />}
  </>
);

export function Columns({
  chosen,
  choose,
}: {
  chosen: readonly ColumnKey[];
  choose: (keys: readonly ColumnKey[]) => void;
}) {
  const options = COLUMNS.map(({ key, title }) => ({ value: key, label: title, disabled: ALWAYS.includes(key) }));
  return (
    <Popover
      trigger="click"
      title="显示哪些列"
      content={
        <Checkbox.Group
          value={[...chosen]}
          options={options}
          onChange={(keys) => choose(keys)}
          style={{ display: 'grid', gap: 6 }}
        />
      }
    >
      <Button>选择列</Button>
    </Popover>
  );
}
