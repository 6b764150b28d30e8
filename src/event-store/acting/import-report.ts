import type { EntryResult } from '../../domain/applications/record-ledger-entry.js';
import type { Refusal } from '../../domain/refusals.js';
import type { PriorYearAdjustment } from '../../domain/year-end/organ-year-events.js';
import type { Append } from '../append.js';
import type { EventLog } from '../event-log.js';

interface RefusedRow {
  line: number;
  field: string;
  code: string;
  message: string;
}

/** What an import did; `adjustments` are the rows that belong to a locked year and the years they adjust. */
export interface ImportReport {
  imported: number;
  updated: number;
  unchanged: number;
  adjustments: { line: number; registerNo: string | null; year: number }[];
  refused: RefusedRow[];
  violations: number;
}

export const emptyReport = (): ImportReport => ({
  imported: 0,
  updated: 0,
  unchanged: 0,
  adjustments: [],
  refused: [],
  violations: 0,
});

export type Recorded =
  | {
      result: EntryResult;
      violations: number;
      adjustments: ImportReport['adjustments'];
      /** What it changes in closed years. */
      adjusted: PriorYearAdjustment[];
    }
  | { refused: RefusedRow };

export const NOTHING_ADDED: Recorded = { result: 'unchanged', violations: 0, adjustments: [], adjusted: [] };

type Row = { line: number; registerNo: string | null };

/** Appends what a row adds. Where somebody has just recorded the same row, or it stands twice in the file, it adds nothing. */
export async function written(log: EventLog, entry: Row, append: Append, result: EntryResult): Promise<Recorded> {
  const { status } = await log.append(append);
  return status === 'twin' ? NOTHING_ADDED : recorded(entry, append, result);
}

/** What the answer of an append says of a row. */
export function recorded(
  { line, registerNo }: Row,
  { response, writes }: Pick<Append, 'response' | 'writes'>,
  result: EntryResult,
): Recorded {
  const { violations, adjustments } = JSON.parse(response) as { violations: object[]; adjustments: number[] };
  return {
    result,
    violations: violations.length,
    adjustments: adjustments.map((year) => ({ line, registerNo, year })),
    adjusted: writes.flatMap(({ events }) =>
      events.flatMap(({ event }) => (event.type === 'PriorYearAdjustment' ? [event] : [])),
    ),
  };
}

/** A refusal of the law or the record, told of the cell it is about: the one that holds the date it names. */
export function refusedRow(entry: object & { line: number }, { code, message, details }: Refusal): RefusedRow {
  const named = Object.entries(HEADS).find(
    ([key]) => details.date && (entry as Record<string, unknown>)[key] === details.date,
  );
  const field = String(details.field ?? named?.[1] ?? (code === 'proceeding_exists' ? '案号' : '登记编号'));
  return { line: entry.line, field, code, message: `第${entry.line}行“${field}”：${message}` };
}

const HEADS: Readonly<Record<string, string>> = {
  submittedOn: '提交日期',
  receivedOn: '收到日期',
  correctionIssuedOn: '补正告知日期',
  correctionReceivedOn: '收到补正日期',
  extendedOn: '延期日期',
  thirdPartySentOn: '征求第三方日期',
  thirdPartyAnsweredOn: '第三方回复日期',
  feeNoticeOn: '收费通知日期',
  feePaidOn: '缴费日期',
  decidedOn: '答复日期',
  acceptedOn: '受理日期',
};

export function addTo(report: ImportReport, recorded: Recorded): void {
  if ('refused' in recorded) {
    report.refused.push(recorded.refused);
    return;
  }
  report[recorded.result] += 1;
  report.violations += recorded.violations;
  report.adjustments.push(...recorded.adjustments);
}
