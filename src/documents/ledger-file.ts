import { CHANNELS, type Channel } from '../domain/applications/channels.js';
import type { LedgerEntry } from '../domain/applications/ledger-entry.js';
import { APPLICANT_CATEGORIES, type ApplicantCategory } from '../domain/applications/outcomes.js';
import { isLegalDate, type LegalDate } from '../domain/law/legal-date.js';
import { CN_2021 } from '../domain/year-end/forms/cn-2021.js';
import { type LedgerRefusalCode, type RowRefusal, rowRefusal } from './ledger-refusals.js';
import { outcomeOf } from './outcome-words.js';
import { readTableFile, type TableRow } from './table-file.js';

export interface LedgerFile {
  rows: number;
  entries: LedgerEntry[];
  refused: RowRefusal[];
}

const REQUIRED = ['登记编号', '申请人', '申请人类别', '收到日期'] as const;
const KNOWN = new Set([
  ...REQUIRED,
  ...[
    '证件类型',
    '证件号码',
    '联系方式',
    '申请渠道',
    '提交日期',
    '申请内容摘要',
    '承办处室',
    '补正告知日期',
    '补正期限',
  ],
  ...[
    '收到补正日期',
    '延期天数',
    '延期日期',
    '征求第三方日期',
    '第三方回复日期',
    '收费通知日期',
    '收费金额',
    '缴费日期',
  ],
  ...['答复日期', '答复文号', '办理结果'],
]);
const LONGEST = { 登记编号: 100, 申请内容摘要: 10_000, other: 2_000 } as const;
const CATEGORY_WORDS = new Map<string, ApplicantCategory>([
  ...APPLICANT_CATEGORIES.map((code) => [code, code] as const),
  ...CN_2021.columns.map(({ label, code }) => [label, code] as const),
]);
const CHANNEL_WORDS = new Map<string, Channel>(
  Object.entries(CHANNELS).flatMap(([code, label]) => [[code, code as Channel] as const, [label, code as Channel]]),
);

/**
 * A clerk's ledger (contracts §4): the rows that are understood, and for each other row what is wrong with which cell.
 * `today` in Asia/Shanghai. Throws `FileRefused` when there is nothing to read.
 */
export function readLedgerFile(bytes: Buffer, today: LegalDate): LedgerFile {
  const { rows } = readTableFile(bytes, REQUIRED);
  const seen = new Map<string, TableRow>();
  const file: LedgerFile = { rows: rows.length, entries: [], refused: [] };
  for (const row of rows) {
    const { entry, refused } = new RowReader(row, today).read();
    const earlier = seen.get(entry.registerNo);
    if (earlier && JSON.stringify(earlier.cells) !== JSON.stringify(row.cells))
      refused.push(rowRefusal(row.line, '登记编号', 'duplicate_register_no', { line: earlier.line }));
    if (refused.length) file.refused.push(...refused);
    else file.entries.push(entry);
    if (!earlier) seen.set(entry.registerNo, row);
  }
  return file;
}

class RowReader {
  private readonly refused: RowRefusal[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly today: LegalDate,
  ) {}

  read(): { entry: LedgerEntry; refused: RowRefusal[] } {
    const category = this.word('申请人类别', CATEGORY_WORDS, 'unknown_category');
    const words = this.text('办理结果');
    const outcome = words === null ? null : outcomeOf(words);
    if (words !== null && outcome === null) this.refuse('办理结果', 'unknown_outcome', { value: words });
    const entry: LedgerEntry = {
      line: this.row.line,
      registerNo: this.text('登记编号') ?? '',
      category: category ?? 'natural_person',
      channel: this.word('申请渠道', CHANNEL_WORDS, 'unknown_channel'),
      submittedOn: this.date('提交日期'),
      receivedOn: this.date('收到日期') ?? '',
      handlingUnit: this.text('承办处室'),
      correctionIssuedOn: this.date('补正告知日期'),
      correctionDueOn: this.date('补正期限', true),
      correctionReceivedOn: this.date('收到补正日期'),
      extensionDays: this.number('延期天数', 1),
      extendedOn: this.date('延期日期'),
      thirdPartySentOn: this.date('征求第三方日期'),
      thirdPartyAnsweredOn: this.date('第三方回复日期'),
      feeNoticeOn: this.date('收费通知日期'),
      feeAmountFen: this.number('收费金额', 100),
      feePaidOn: this.date('缴费日期'),
      decidedOn: this.date('答复日期'),
      docNo: this.text('答复文号'),
      outcome,
      personal: {
        applicant: this.text('申请人'),
        idType: this.text('证件类型'),
        idNo: this.text('证件号码'),
        contact: this.text('联系方式'),
        content: this.text('申请内容摘要'),
      },
      remarks: Object.fromEntries(Object.entries(this.row.cells).filter(([head, cell]) => !KNOWN.has(head) && cell)),
    };
    this.judge(entry, words);
    return { entry, refused: this.refused };
  }

  private judge(entry: LedgerEntry, words: string | null): void {
    const { cells } = this.row;
    const { submittedOn, receivedOn, decidedOn } = entry;
    if (!entry.registerNo) this.refuse('登记编号', 'missing_register_no');
    if (!entry.personal.applicant) this.refuse('申请人', 'missing_applicant');
    if (!cells.申请人类别) this.refuse('申请人类别', 'missing_category');
    if (!cells.收到日期) this.refuse('收到日期', 'missing_receipt_date');
    if (receivedOn && submittedOn && receivedOn < submittedOn) this.refuse('收到日期', 'receipt_before_submission');
    if (receivedOn && decidedOn && decidedOn < receivedOn) this.refuse('答复日期', 'reply_before_receipt');
    if (words && !cells.答复日期) this.refuse('答复日期', 'result_without_date');
    if (!words && cells.答复日期) this.refuse('办理结果', 'date_without_result');
  }

  private text(head: string): string | null {
    const words = (this.row.cells[head] ?? '').normalize('NFC');
    const limit = head in LONGEST ? LONGEST[head as keyof typeof LONGEST] : LONGEST.other;
    if (words.length > limit) this.refuse(head, 'text_too_long', { limit });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get in
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(words))
      this.refuse(head, 'control_characters');
    return words || null;
  }

  private word<T>(head: string, known: ReadonlyMap<string, T>, code: LedgerRefusalCode): T | null {
    const value = this.text(head);
    if (value === null) return null;
    const found = known.get(value.normalize('NFKC'));
    if (found === undefined) this.refuse(head, code, { value });
    return found ?? null;
  }

  private date(head: string, mayBeAhead = false): LegalDate | null {
    const value = this.text(head);
    if (value === null) return null;
    const parts = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/.exec(value.normalize('NFKC'));
    if (!parts) return this.refuse(head, 'unreadable_date', { value });
    const date = `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
    if (!isLegalDate(date)) return this.refuse(head, 'impossible_date', { value });
    if (date > this.today && !mayBeAhead) return this.refuse(head, 'future_date', { value });
    return date;
  }

  /** A number not below zero, times `scale`: days as they are, 元 as fen. */
  private number(head: string, scale: 1 | 100): number | null {
    const value = this.text(head);
    if (value === null) return null;
    const digits = value.normalize('NFKC').replace(/[,元天个工作日]/g, '');
    const form = scale === 1 ? /^\d{1,4}$/ : /^\d{1,9}(\.\d{1,2})?$/;
    if (!form.test(digits)) return this.refuse(head, 'unreadable_number', { value });
    return Math.round(Number(digits) * scale);
  }

  private refuse(head: string, code: LedgerRefusalCode, details: Record<string, string | number> = {}): null {
    this.refused.push(rowRefusal(this.row.line, head, code, details));
    return null;
  }
}
