import type { CaseEntry } from '../domain/applications/case-entry.js';
import type { ProceedingRoute } from '../domain/applications/events.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { FORMS } from '../domain/year-end/forms/forms.js';
import type { ProceedingColumn } from '../domain/year-end/tabulate-proceedings.js';
import type { CellReader } from './cell-reader.js';
import { type ReadFile, readEntries } from './read-entries.js';

export type CasesFile = ReadFile<CaseEntry>;

const REQUIRED = ['类型', '案号', '受理日期'] as const;
const IDENTITY = { head: '案号', duplicate: 'duplicate_case_no' } as const;
const LONGEST_NUMBER = 100;

const ROUTE_WORDS = new Map<string, ProceedingRoute>([
  ['复议', 'review'],
  ...FORMS.flatMap(({ table4 }) => table4.map(({ code, path }) => [path.at(-1) ?? '', code] as const)),
]);
const RESULT_WORDS = new Map<string, ProceedingColumn>([
  ['维持', 'upheld'],
  ['纠正', 'corrected'],
  ['其他', 'other'],
  ...FORMS.flatMap(({ table4Columns }) => table4Columns.map(({ label, code }) => [label, code] as const)),
]);
const YES_NO = new Map([
  ['是', true],
  ['否', false],
]);

/**
 * A list of reviews and suits (contracts §4, `--kind cases`): the rows that are understood, and for each other row what is
 * wrong with which cell. `today` in Asia/Shanghai. Throws `FileRefused` when there is nothing to read.
 */
export const readCasesFile = (bytes: Buffer, today: LegalDate): Promise<CasesFile> =>
  readEntries(bytes, REQUIRED, IDENTITY, today, caseEntry);

function caseEntry(cells: CellReader): CaseEntry {
  const result = cells.word('结果', RESULT_WORDS, 'unknown_result');
  const entry = {
    line: cells.line,
    registerNo: cells.text('登记编号', LONGEST_NUMBER),
    route: routeOf(cells) ?? 'review',
    caseNo: cells.required('案号', 'missing_case_no', LONGEST_NUMBER),
    acceptedOn: cells.date('受理日期') ?? '',
    decidedOn: cells.date('结案日期'),
    result: result === 'pending' ? null : result,
    coDefendantOnly: cells.word('仅列共同被告', YES_NO, 'unknown_yes_no') ?? false,
  };
  judge(cells, entry, result === 'pending');
  return entry;
}

function routeOf(cells: CellReader): ProceedingRoute | null {
  if (!cells.has('类型')) return cells.refuse('类型', 'missing_route');
  return cells.word('类型', ROUTE_WORDS, 'unknown_route');
}

function judge(cells: CellReader, { acceptedOn, decidedOn }: CaseEntry, pending: boolean): void {
  const closing = { result: '结果', date: '结案日期' };
  const closed = cells.has('结果') && !pending;
  if (!cells.has('受理日期')) cells.refuse('受理日期', 'missing_acceptance_date');
  if (acceptedOn && decidedOn && decidedOn < acceptedOn) cells.refuse('结案日期', 'decided_before_accepted');
  if (closed && !cells.has('结案日期')) cells.refuse('结案日期', 'result_without_date', closing);
  if (cells.has('结案日期') && !closed) cells.refuse('结果', 'date_without_result', closing);
}
