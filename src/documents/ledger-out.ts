import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import type { State } from '../domain/applications/application.js';
import { STATES } from '../domain/applications/application.js';
import { CHANNELS, type Channel } from '../domain/applications/channels.js';
import type { ApplicantCategory } from '../domain/applications/outcomes.js';
import { COLUMNS } from '../domain/year-end/forms/both-editions.js';
import { csvOf } from './csv.js';

/** A line of the ledger as it is exported: nothing in it tells who the applicant is. */
interface Exported {
  registerNo: string | null;
  state: State;
  channel: string | null;
  category: ApplicantCategory;
  submittedOn: string;
  receivedOn: string | null;
  dueOn: string | null;
  overdue: boolean;
  extended: boolean;
  handlingUnit: string | null;
  closedOn: string | null;
  outcomeLabel: string | null;
  docNo: string | null;
  violations: number;
}

const FIELDS: readonly { head: string; width: number; of: (line: Exported) => string | number }[] = [
  { head: '登记编号', width: 18, of: ({ registerNo }) => registerNo ?? '' },
  { head: '状态', width: 10, of: ({ state }) => STATES[state] },
  { head: '申请渠道', width: 10, of: ({ channel }) => (channel ? CHANNELS[channel as Channel] : '') },
  { head: '申请人类别', width: 14, of: ({ category }) => labelOf(category) },
  { head: '提交日期', width: 12, of: ({ submittedOn }) => submittedOn },
  { head: '收到日期', width: 12, of: ({ receivedOn }) => receivedOn ?? '' },
  { head: '答复期限', width: 12, of: ({ dueOn }) => dueOn ?? '' },
  { head: '是否超期', width: 10, of: ({ overdue }) => (overdue ? '超期' : '') },
  { head: '是否延期', width: 10, of: ({ extended }) => (extended ? '延期' : '') },
  { head: '承办处室', width: 16, of: ({ handlingUnit }) => handlingUnit ?? '' },
  { head: '办结日期', width: 12, of: ({ closedOn }) => closedOn ?? '' },
  { head: '办理结果', width: 34, of: ({ outcomeLabel }) => outcomeLabel ?? '' },
  { head: '答复文号', width: 22, of: ({ docNo }) => docNo ?? '' },
  { head: '违规情形', width: 10, of: ({ violations }) => violations },
];

const labelOf = (category: ApplicantCategory): string =>
  COLUMNS.find(({ code }) => code === category)?.label ?? category;

/** The ledger for a spreadsheet. `cut`: there are more than these, and the last row says so. */
export const ledgerToCsv = (lines: readonly Exported[], cut: boolean): string => csvOf(rowsOf(lines, cut));

/** The same as a workbook: texts are texts, whatever they begin with; the heads stay in sight. */
export function ledgerToXlsx(lines: readonly Exported[], cut: boolean): Promise<Buffer> {
  const [heads = [], ...rows] = rowsOf(lines, cut);
  return writeXlsxFile(
    [
      heads.map((value): CellObject => ({ ...cellOf(value), fontWeight: 'bold' })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    { sheet: '台账', columns: FIELDS.map(({ width }) => ({ width })), stickyRowsCount: 1 },
  ).toBuffer();
}

const cellOf = (value: string | number): CellObject =>
  typeof value === 'number' ? { value, type: Number } : { value, type: String };

function rowsOf(lines: readonly Exported[], cut: boolean): (string | number)[][] {
  const more = cut ? [[`仅列前${lines.length}件，还有其他的：请缩小筛选范围，分次导出。`]] : [];
  return [FIELDS.map(({ head }) => head), ...lines.map((line) => FIELDS.map(({ of }) => of(line))), ...more];
}
