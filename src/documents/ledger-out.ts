import type { State } from '../domain/applications/application.js';
import { STATES } from '../domain/applications/application.js';
import { CHANNELS, type Channel } from '../domain/applications/channels.js';
import { type ApplicantCategory, CASE_KINDS } from '../domain/applications/outcomes.js';
import type { ToldInLedger } from '../domain/applications/told-in-ledger.js';
import type { PersonState } from '../domain/persons/person.js';
import { COLUMNS } from '../domain/year-end/forms/both-editions.js';
import { DETAIL_FIELDS, type Details, masked, partOf } from '../personal-data/details.js';
import { CSV_BEGINS, csvLines } from './csv.js';
import { xlsxStream } from './xlsx-stream.js';

/** A line of the ledger as it is exported: nothing in it tells who the applicant is. */
interface Exported {
  registerNo: string | null;
  state: State;
  channel: string | null;
  category: ApplicantCategory;
  receivedOn: string | null;
  dueOn: string | null;
  overdue: boolean;
  extended: boolean;
  handlingUnit: string | null;
  heldByName: string | null;
  payBy: string | null;
  closedOn: string | null;
  outcomeLabel: string | null;
  docNo: string | null;
  violations: number;
}

interface Field {
  head: string;
  width: number;
  of: (line: Exported) => string | number;
}

/** Under the heads by which a ledger is read in again (contracts §4); what the way to the reply was stands in the middle. */
const BEFORE: readonly Field[] = [
  { head: '登记编号', width: 18, of: ({ registerNo }) => registerNo ?? '' },
  { head: '状态', width: 10, of: ({ state }) => STATES[state] },
  { head: '申请渠道', width: 10, of: ({ channel }) => (channel ? CHANNELS[channel as Channel] : '') },
  { head: '申请人类别', width: 14, of: ({ category }) => labelOf(category) },
  { head: '收到日期', width: 12, of: ({ receivedOn }) => receivedOn ?? '' },
  { head: '答复期限', width: 12, of: ({ dueOn }) => dueOn ?? '' },
  { head: '是否超期', width: 10, of: ({ overdue }) => (overdue ? '超期' : '') },
  { head: '是否延期', width: 10, of: ({ extended }) => (extended ? '延期' : '') },
  { head: '承办处室', width: 16, of: ({ handlingUnit }) => handlingUnit ?? '' },
  { head: '承办人', width: 12, of: ({ heldByName }) => heldByName ?? '' },
  { head: '缴费期限', width: 12, of: ({ payBy }) => payBy ?? '' },
];
const TOLD: readonly { head: string; width: number; of: (told: ToldInLedger) => string | number | null }[] = [
  { head: '申请类型', width: 16, of: ({ caseKind }) => CASE_KINDS[caseKind] },
  { head: '提交日期', width: 12, of: ({ submittedOn }) => submittedOn },
  { head: '补正告知日期', width: 12, of: ({ correctionIssuedOn }) => correctionIssuedOn },
  { head: '补正期限', width: 12, of: ({ correctionDueOn }) => correctionDueOn },
  { head: '收到补正日期', width: 12, of: ({ correctionReceivedOn }) => correctionReceivedOn },
  { head: '延期天数', width: 10, of: ({ extensionDays }) => extensionDays },
  { head: '延期日期', width: 12, of: ({ extendedOn }) => extendedOn },
  { head: '征求第三方日期', width: 12, of: ({ thirdPartySentOn }) => thirdPartySentOn },
  { head: '第三方回复日期', width: 12, of: ({ thirdPartyAnsweredOn }) => thirdPartyAnsweredOn },
  { head: '收费通知日期', width: 12, of: ({ feeNoticeOn }) => feeNoticeOn },
  { head: '收费金额', width: 10, of: ({ feeAmountFen: fen }) => (fen === null ? null : fen / 100) },
  { head: '缴费日期', width: 12, of: ({ feePaidOn }) => feePaidOn },
  { head: '送达日期', width: 12, of: ({ servedOn }) => servedOn },
];
const AFTER: readonly Field[] = [
  { head: '答复日期', width: 12, of: ({ closedOn }) => closedOn ?? '' },
  { head: '办理结果', width: 34, of: ({ outcomeLabel }) => outcomeLabel ?? '' },
  { head: '答复文号', width: 22, of: ({ docNo }) => docNo ?? '' },
  { head: '违规情形', width: 10, of: ({ violations }) => violations },
];

const labelOf = (category: ApplicantCategory): string =>
  COLUMNS.find(({ code }) => code === category)?.label ?? category;

/** How a file tells of persons. */
export type PersonsTold = 'masked' | 'opened';

/** What is kept of the applicant of a line. */
export interface ExportedPerson {
  state: PersonState;
  details: Details;
}

const PERSON_FIELDS = ['applicant', 'idType', 'idNo', 'contact', 'agent', 'content', 'remarks'] as const;
const PERSON_HEADS = { ...DETAIL_FIELDS, content: '申请内容摘要' };
const PERSON_COLUMNS = PERSON_FIELDS.map((field) => ({ head: PERSON_HEADS[field], width: 20 }));
const GONE = { restricted: '个人信息已限制处理', erased: '个人信息已依法删除' } as const;

type Row = (string | number)[];

/** A line as a row of the file, with what the log tells of its way, if it does; `persons`: what it tells of the person. */
export function ledgerRowOf(
  line: Exported,
  told: ToldInLedger | undefined,
  persons?: PersonsTold | null,
  person?: ExportedPerson,
): Row {
  const row = [
    ...BEFORE.map(({ of }) => of(line)),
    ...TOLD.map(({ of }) => (told && of(told)) ?? ''),
    ...AFTER.map(({ of }) => of(line)),
  ];
  return persons ? [...row, ...personCells(persons, person)] : row;
}

function personCells(told: PersonsTold, person?: ExportedPerson): string[] {
  if (!person) return PERSON_FIELDS.map(() => '');
  const { state, details } = person;
  if (state !== 'active') return PERSON_FIELDS.map((_, i) => (i === 0 ? GONE[state] : ''));
  const shown = told === 'masked' ? masked(details) : details;
  return PERSON_FIELDS.map((field) => (field === 'remarks' ? remarksOf(shown) : (shown[field] ?? '')));
}

/** The further columns of an old ledger, each under its head. */
const remarksOf = (details: Details): string =>
  Object.entries(partOf(details, ['remarks']))
    .flatMap(([head, text]) => (text ? [`${head}：${text}`] : []))
    .join('；');

/** The ledger for a spreadsheet, written as its rows come; `count`: how many there are. */
export async function* ledgerStream(
  format: 'csv' | 'xlsx',
  told: PersonsTold | null,
  count: number,
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Buffer> {
  const columns = [...BEFORE, ...TOLD, ...AFTER, ...(told ? PERSON_COLUMNS : [])];
  if (format === 'xlsx') return yield* xlsxStream('台账', columns, count, batches);
  yield Buffer.from(CSV_BEGINS + csvLines([columns.map(({ head }) => head)]));
  for await (const rows of batches) yield Buffer.from(csvLines(rows));
}
