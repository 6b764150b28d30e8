import type { LegalDate } from '../domain/law/legal-date.js';
import type { RegisterLine } from '../domain/proactive/decide-entry.js';
import {
  REGISTER_ACTIONS,
  REGISTER_CODES,
  REGISTERS,
  type RegisterAction,
  type RegisterCode,
} from '../domain/proactive/registers.js';
import { FORMS } from '../domain/year-end/forms/forms.js';
import type { CellReader } from './cell-reader.js';
import { type ReadFile, readEntries } from './read-entries.js';

export type ProactiveFile = ReadFile<RegisterLine>;

const REQUIRED = ['项目', '日期', '动作'] as const;
const LONGEST_NUMBER = 100;

const REGISTER_WORDS = new Map<string, RegisterCode>([
  ...REGISTER_CODES.flatMap((code) => [[code, code] as const, [REGISTERS[code].label, code] as const]),
  ...FORMS.flatMap(({ table2 }) => table2.flatMap(({ rows }) => rows))
    .filter((row): row is { code: RegisterCode; label: string } => row.code in REGISTERS)
    .map(({ label, code }) => [label, code] as const),
]);
const ACTION_WORDS = new Map(
  (Object.entries(REGISTER_ACTIONS) as [RegisterAction, string][]).map(([code, word]) => [word, code]),
);
const NOT_DISCLOSED = ['不公开', '未公开', '否'];

/**
 * The sources of Table 二 (contracts §4, `--kind proactive`): the rows that are understood, and for each other row what is
 * wrong with which cell. Other columns are not taken: they may name persons, and the log keeps nothing of them. `today` in
 * Asia/Shanghai. Throws `FileRefused` when there is nothing to read.
 */
export const readProactiveFile = (bytes: Buffer, today: LegalDate): Promise<ProactiveFile> =>
  readEntries(bytes, REQUIRED, null, today, registerLine);

function registerLine(cells: CellReader): RegisterLine {
  const disclosedOn = disclosureIn(cells);
  const line = {
    line: cells.line,
    register: wordIn(cells, '项目', REGISTER_WORDS, ['missing_register', 'unknown_register']) ?? 'art20_1.rules',
    name: cells.text('名称'),
    docNo: cells.text('文号', LONGEST_NUMBER),
    on: cells.date('日期') ?? '',
    action: wordIn(cells, '动作', ACTION_WORDS, ['missing_action', 'unknown_action']) ?? 'issued',
    quantity: cells.count('数量') ?? 1,
    amountFen: cells.largeFen('金额'),
    ...(disclosedOn !== undefined && { disclosedOn }),
    source: cells.text('来源'),
    by: cells.text('经办', LONGEST_NUMBER),
  };
  if (!cells.has('日期')) cells.refuse('日期', 'missing_date');
  return line;
}

function wordIn<T>(
  cells: CellReader,
  head: string,
  words: ReadonlyMap<string, T>,
  [missing, unknown]: [Parameters<CellReader['refuse']>[1], Parameters<CellReader['refuse']>[1]],
): T | null {
  return cells.has(head) ? cells.word(head, words, unknown) : cells.refuse(head, missing);
}

/** Blank: disclosed when it was made, as a rule. */
function disclosureIn(cells: CellReader): LegalDate | null | undefined {
  const said = cells.text('公开日期');
  if (said === null) return undefined;
  return NOT_DISCLOSED.includes(said) ? null : (cells.date('公开日期') ?? undefined);
}
