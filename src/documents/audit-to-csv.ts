import { csvOf } from './csv.js';

/** A line of the audit as it is exported. */
interface Exported {
  position: number;
  recordedAt: string;
  actor: string;
  actorName: string | null;
  kindLabel: string;
  label: string;
  about: string;
  aboutName: string | null;
  result: 'done' | 'failed';
  addresses: string[];
  facts: object;
  said: string;
}

const HEADS = ['日志位置', '时间', '人员', '账号', '类别', '事项', '对象', '对象的编号', '结果', '地址', '内容'];

/** The audit for a spreadsheet, one line an event; times as they are stored (UTC). `cut`: there are more than these. */
export function auditToCsv(lines: readonly Exported[], cut: boolean): string {
  const rows = lines.map((line) => [
    ...[line.position, line.recordedAt, line.actorName ?? '', line.actor, line.kindLabel, line.label],
    ...[line.aboutName ?? '', line.about],
    ...[line.result === 'done' ? '成功' : '失败', line.addresses.join('、'), line.said || JSON.stringify(line.facts)],
  ]);
  const more = cut ? [[`仅列最近${lines.length}条，还有更早的：请按日期分次导出。`]] : [];
  return csvOf([HEADS, ...rows, ...more]);
}
