import { CHANNELS, type Channel } from '../domain/applications/channels.js';
import type { LedgerEntry } from '../domain/applications/ledger-entry.js';
import { APPLICANT_CATEGORIES, type ApplicantCategory } from '../domain/applications/outcomes.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { FORMS } from '../domain/year-end/forms/forms.js';
import type { CellReader } from './cell-reader.js';
import { outcomeOf } from './outcome-words.js';
import { entryReader, type ReadFile, readEntries } from './read-entries.js';
import type { TableRow } from './table-file.js';

export type LedgerFile = ReadFile<LedgerEntry>;

/** The heads that the register knows (contracts §4), in the order in which a clerk reads a ledger. */
export const LEDGER_HEADS = [
  ...['登记编号', '申请人', '证件类型', '证件号码', '联系方式', '申请人类别', '申请渠道', '提交日期', '收到日期'],
  ...['申请内容摘要', '承办处室', '补正告知日期', '补正期限', '收到补正日期', '延期天数', '延期日期'],
  ...['征求第三方日期', '第三方回复日期', '收费通知日期', '收费金额', '缴费日期', '答复日期', '答复文号', '办理结果'],
] as const;
export type LedgerHead = (typeof LEDGER_HEADS)[number];

export const REQUIRED = ['登记编号', '申请人', '申请人类别', '收到日期'] as const;
const IDENTITY = { head: '登记编号', duplicate: 'duplicate_register_no' } as const;
const LONGEST_NUMBER = 100;
const LONGEST_CONTENT = 10_000;

export const CATEGORY_WORDS = new Map<string, ApplicantCategory>([
  ...APPLICANT_CATEGORIES.map((code) => [code, code] as const),
  ...FORMS.flatMap(({ columns }) => columns.map(({ label, code }) => [label, code] as const)),
]);
export const CHANNEL_WORDS = new Map<string, Channel>(
  Object.entries(CHANNELS).flatMap(([code, label]) => [[code, code as Channel] as const, [label, code as Channel]]),
);

/**
 * A clerk's ledger (contracts §4): the rows that are understood, and for each other row what is wrong with which cell.
 * `today` in Asia/Shanghai. Throws `FileRefused` when there is nothing to read.
 */
export const readLedgerFile = (bytes: Buffer, today: LegalDate): Promise<LedgerFile> =>
  readEntries(bytes, REQUIRED, IDENTITY, today, ledgerEntry);

/** The same for rows that stand under these heads already, one by one. */
export const ledgerReader = (today: LegalDate): { file: LedgerFile; take: (row: TableRow) => void } =>
  entryReader(IDENTITY, today, ledgerEntry);

function ledgerEntry(cells: CellReader): LedgerEntry {
  const extendedOn = cells.date('延期日期');
  const entry = {
    line: cells.line,
    registerNo: cells.required('登记编号', 'missing_register_no', LONGEST_NUMBER),
    category: categoryOf(cells) ?? 'natural_person',
    channel: cells.word('申请渠道', CHANNEL_WORDS, 'unknown_channel'),
    submittedOn: cells.date('提交日期'),
    receivedOn: cells.date('收到日期') ?? '',
    handlingUnit: cells.text('承办处室'),
    correctionIssuedOn: cells.date('补正告知日期'),
    correctionDueOn: cells.date('补正期限', true),
    correctionReceivedOn: cells.date('收到补正日期'),
    extensionDays: extensionIn(cells, extendedOn),
    extendedOn,
    thirdPartySentOn: cells.date('征求第三方日期'),
    thirdPartyAnsweredOn: cells.date('第三方回复日期'),
    feeNoticeOn: cells.date('收费通知日期'),
    feeAmountFen: cells.fen('收费金额'),
    feePaidOn: cells.date('缴费日期'),
    decidedOn: cells.date('答复日期'),
    docNo: cells.text('答复文号'),
    outcome: outcomeIn(cells),
    personal: {
      applicant: cells.required('申请人', 'missing_applicant'),
      idType: cells.text('证件类型'),
      idNo: cells.text('证件号码'),
      contact: cells.text('联系方式'),
      content: cells.text('申请内容摘要', LONGEST_CONTENT),
    },
  };
  judge(cells, entry);
  return { ...entry, remarks: cells.remarks(unsaidBy(entry)) };
}

/** Cells that are no fact without another that is blank: they are kept as they stand. */
const unsaidBy = (entry: Omit<LedgerEntry, 'remarks'>): string[] => [
  ...(entry.correctionIssuedOn ? [] : ['补正期限']),
  ...(entry.feeNoticeOn || entry.feeAmountFen === 0 ? [] : ['收费金额']),
  ...(entry.decidedOn ? [] : ['答复文号']),
];

/** None are written 0 as often as left blank; but 0 beside a day on which somebody was told stands as it is. */
const extensionIn = (cells: CellReader, extendedOn: LegalDate | null): number | null =>
  cells.days('延期天数') || (extendedOn && cells.has('延期天数') ? 0 : null);

function categoryOf(cells: CellReader): ApplicantCategory | null {
  if (!cells.has('申请人类别')) return cells.refuse('申请人类别', 'missing_category');
  return cells.word('申请人类别', CATEGORY_WORDS, 'unknown_category');
}

function outcomeIn(cells: CellReader): LedgerEntry['outcome'] {
  const value = cells.text('办理结果');
  return value === null ? null : (outcomeOf(value) ?? cells.refuse('办理结果', 'unknown_outcome', { value }));
}

/** What is impossible; all else that is unlawful but true is for the record to say. */
function judge(cells: CellReader, { receivedOn, decidedOn }: Pick<LedgerEntry, 'receivedOn' | 'decidedOn'>): void {
  const closing = { result: '办理结果', date: '答复日期' };
  if (!cells.has('收到日期')) cells.refuse('收到日期', 'missing_receipt_date');
  if (receivedOn && decidedOn && decidedOn < receivedOn) cells.refuse('答复日期', 'reply_before_receipt');
  if (cells.has('办理结果') && !cells.has('答复日期')) cells.refuse('答复日期', 'result_without_date', closing);
  if (cells.has('答复日期') && !cells.has('办理结果')) cells.refuse('办理结果', 'date_without_result', closing);
}
