import { readFileSync } from 'node:fs';
import { sheetOf, workbook } from './workbook.js';

const FOLDER = 'test/documents/corpus';

/** What must come of a file: a refusal of the whole, or the rows that are read and the cells that are refused. */
export interface CorpusExpectation {
  kind: 'ledger' | 'cases' | 'proactive';
  fileRefused?: string;
  /** Register numbers (case numbers, for cases; names, for registers) of the rows that are read, in their order. */
  read?: string[];
  refused?: [line: number, field: string, code: string][];
  /** What the first of the rows read shows among its fields. */
  shows?: Record<string, unknown>;
}

export interface CorpusCase {
  name: string;
  bytes: Buffer;
  expected: CorpusExpectation;
}

/** Every file that somebody may bring by mistake or on purpose. The large ones are made here, not stored. */
export function corpusCases(): CorpusCase[] {
  const listed: Record<string, CorpusExpectation> = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8'));
  const stored = Object.entries(listed).map(([name, expected]) => ({
    name,
    bytes: readFileSync(`${FOLDER}/${name}`),
    expected,
  }));
  return [...stored, ...LARGE.map(([name, expected, make]) => ({ name, bytes: make(), expected }))];
}

const HEADS = ['登记编号', '申请人', '申请人类别', '收到日期'];
const ROW = ['A-1', '张三', '自然人', '2024-03-05'];
const READ: CorpusExpectation = { kind: 'ledger', read: ['A-1'], refused: [] };
const refusedWhole = (fileRefused: string): CorpusExpectation => ({ kind: 'ledger', fileRefused });

const emptyRows = (row: (n: number) => string) => {
  const rows = Array.from({ length: 999_998 }, (_, i) => row(i + 3));
  return workbook([sheetOf(HEADS, ROW) + rows.join('')]);
};

const LARGE: [name: string, expected: CorpusExpectation, make: () => Buffer][] = [
  ['million-empty-rows.xlsx', READ, () => emptyRows((n) => `<row r="${n}"/>`)],
  ['million-formatted-rows.xlsx', READ, () => emptyRows((n) => `<row r="${n}"><c r="A${n}" s="1"/></row>`)],
  ['million-blank-rows.csv', READ, () => Buffer.from(`${HEADS}\r\n${ROW}\r\n${',,,\r\n'.repeat(1_000_000)}`)],
  ['twenty-one-megabytes.csv', refusedWhole('file_too_large'), () => Buffer.alloc(21_000_000, '登')],
  ['two-million-quotes.csv', refusedWhole('unreadable_csv'), () => Buffer.from(`${HEADS}\n"${'""'.repeat(2_000_000)}`)],
  ['two-million-delimiters.csv', refusedWhole('missing_heads'), () => Buffer.from(`a${','.repeat(2_000_000)}`)],
];
