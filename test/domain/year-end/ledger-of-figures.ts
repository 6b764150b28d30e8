import { readFileSync } from 'node:fs';
import type { LedgerEntry } from '../../../src/domain/applications/ledger-entry.js';
import {
  APPLICANT_CATEGORIES,
  type ApplicantCategory,
  type Outcome,
} from '../../../src/domain/applications/outcomes.js';

/** A published Table 三: row code → the six columns and the total, null where the publisher left the cell blank. */
export interface Published {
  id: string;
  year: number;
  edition: 'cn-2019' | 'cn-2021';
  table3: Record<string, (number | null)[]>;
}

export const PUBLISHED: Published[] = JSON.parse(readFileSync('test/domain/year-end/published.json', 'utf8'));
export const publishedAs = (id: string) => PUBLISHED.find((report) => report.id === id) as Published;

const NOT_RESULTS = ['received_this_year', 'carried_from_last_year', 'total_handled', 'carried_to_next_year'];
const FINER: Record<string, Outcome[]> = {
  granted: ['granted.already_public', 'granted.provided', 'granted', 'granted.access_arranged'],
  'unable.not_held': ['unable.not_exist', 'unable.not_held', 'unable.not_responsible'],
  'other.misc': ['other.misc', 'other.withdrawn', 'other.merged', 'other.archives'],
  other: ['other.misc', 'other.withdrawn', 'other.correction_overdue', 'other.merged'],
};

/** The published figures, a blank cell as 0 and a blank total as the sum of its row. */
export const figuresPublished = ({ table3 }: Published) =>
  Object.fromEntries(
    Object.entries(table3).map(([row, cells]) => {
      const counts = APPLICANT_CATEGORIES.map((column, i) => [column, cells[i] ?? 0] as const);
      const total = cells[6] ?? counts.reduce((sum, [, count]) => sum + count, 0);
      return [row, { ...Object.fromEntries(counts), total }];
    }),
  );

/** The ledger that would have given the published figures of consecutive years: what is open is answered next year. */
export function ledgerOfFigures(...reports: Published[]): LedgerEntry[] {
  const rows: LedgerEntry[] = [];
  for (const [i, column] of APPLICANT_CATEGORIES.entries()) {
    const open: LedgerEntry[] = [];
    for (const report of reports) {
      const count = (row: string) => report.table3[row]?.[i] ?? 0;
      const carriedIn = report === reports[0] ? count('carried_from_last_year') : 0;
      for (let n = 0; n < carriedIn; n++) open.push(newRow(rows, column, `${report.year - 1}-12-${day(n, 10, 31)}`));
      for (let n = 0; n < count('received_this_year'); n++)
        open.push(newRow(rows, column, `${report.year}-${day(n, 1, 11)}-${day(n, 1, 28)}`));
      open.sort((a, b) => a.receivedOn.localeCompare(b.receivedOn));
      for (const row of Object.keys(report.table3).filter((code) => !NOT_RESULTS.includes(code)))
        for (let n = 0; n < count(row); n++) close(open.shift() as LedgerEntry, row, n, report.year);
    }
  }
  return rows;
}

const day = (n: number, from: number, through: number) => String(from + (n % (through - from + 1))).padStart(2, '0');

function newRow(rows: LedgerEntry[], category: ApplicantCategory, receivedOn: string): LedgerEntry {
  const personal = { applicant: '申请人', idType: null, idNo: null, contact: null, content: null };
  const row: LedgerEntry = {
    line: rows.length + 2,
    registerNo: `R-${rows.length + 1}`,
    category,
    channel: null,
    submittedOn: null,
    receivedOn,
    handlingUnit: null,
    correctionIssuedOn: null,
    correctionDueOn: null,
    correctionReceivedOn: null,
    extensionDays: null,
    extendedOn: null,
    thirdPartySentOn: null,
    thirdPartyAnsweredOn: null,
    feeNoticeOn: null,
    feeAmountFen: null,
    feePaidOn: null,
    decidedOn: null,
    docNo: null,
    outcome: null,
    personal,
    remarks: {},
  };
  rows.push(row);
  return row;
}

function close(row: LedgerEntry, code: string, n: number, year: number): void {
  const finer = FINER[code] ?? [code as Outcome];
  row.outcome = finer[n % finer.length] as Outcome;
  row.decidedOn = `${year}-12-${day(n, 1, 31)}`;
  row.docNo = `公复〔${year}〕${row.registerNo}号`;
}
