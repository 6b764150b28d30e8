import { basename } from 'node:path';
import { readCasesFile } from '../documents/cases-file.js';
import { readLedgerFile } from '../documents/ledger-file.js';
import { FileRefused } from '../documents/ledger-refusals.js';
import { readProactiveFile } from '../documents/proactive-file.js';
import { importCases } from '../event-store/acting/import-cases.js';
import { importLedger, type LedgerOrder } from '../event-store/acting/import-ledger.js';
import { importRegisters, type RegistersOrder, type RegistersReport } from '../event-store/acting/import-registers.js';
import { emptyReport, type ImportReport } from '../event-store/acting/import-report.js';
import type { EventLog } from '../event-store/event-log.js';
import { organByCode } from '../event-store/found-organ.js';
import { bringingRows } from '../personal-data/bringing.js';
import type { Vault } from '../personal-data/vault.js';
import { type Command, inputFile, OPERATOR, oneOf, print, progressBar, say, text } from './command.js';

export const importFile: Command = {
  words: ['import'],
  usage: 'import 文件 --organ 代码 [--kind ledger|cases|proactive] [--dry-run] [--format json]',
  about: '导入台账（.csv、.xlsx）：申请台账 ledger，复议诉讼 cases，主动公开登记 proactive；重复导入不会重复登记',
  options: {
    organ: { type: 'string' },
    kind: { type: 'string' },
    'dry-run': { type: 'boolean' },
    format: { type: 'string' },
  },
  takesFile: true,
  async run(asked, open, openVault) {
    const kind = oneOf(asked, 'kind', KINDS, 'ledger');
    oneOf(asked, 'format', ['json'], 'json');
    const code = text(asked, 'organ');
    const bytes = await inputFile(asked.files);
    const log = await open();
    const { id: organ } = await organByCode(log, code);
    const order = {
      organ,
      actor: OPERATOR,
      today: asked.today,
      dryRun: asked.options['dry-run'] === true,
      source: basename(asked.files[0] ?? ''),
    };
    const done = await importBytes(
      log,
      await openVault(),
      order,
      kind,
      bytes,
      progressBar(order.dryRun ? '试算' : '登记'),
    );
    print(done);
    const { rows, imported, updated, unchanged, refused } = done;
    say(`共${rows}行：新登记${imported}，更新${updated}，无变化${unchanged}，不接受${linesOf(refused)}。`);
    for (const { line, message } of done.uncounted ?? []) say(`第${line}行：${message}`);
    return refused.length ? 1 : 0;
  },
};

const KINDS = ['ledger', 'cases', 'proactive'] as const;

/** The rows of a file into the log, refused rows with those that could not even be read; a file that cannot be read is refused whole. */
export async function importBytes(
  log: EventLog,
  vault: Vault,
  order: RegistersOrder,
  kind: (typeof KINDS)[number],
  bytes: Buffer,
  progress?: (done: number, all: number) => void,
): Promise<{ rows: number } & ImportReport & Partial<RegistersReport>> {
  try {
    const { rows, refused, report } = await { ledger, cases, proactive }[kind]();
    return { rows, ...report, refused: [...refused, ...report.refused].sort((a, b) => a.line - b.line) };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { code, message } = error;
    return { rows: 0, ...emptyReport(), refused: [{ line: 1, field: '文件', code, message }] };
  }

  async function ledger() {
    const bring: LedgerOrder['bring'] = (rows) => bringingRows(vault, order.organ, rows);
    const file = await readLedgerFile(bytes, order.today);
    return { ...file, report: await importLedger(log, { ...order, bring }, file.entries, progress) };
  }

  async function cases() {
    const file = await readCasesFile(bytes, order.today);
    return { ...file, report: await importCases(log, order, file.entries, progress) };
  }

  async function proactive() {
    const file = await readProactiveFile(bytes, order.today);
    return { ...file, report: await importRegisters(log, order, file.entries, progress) };
  }
}

const linesOf = (refused: readonly { line: number }[]): number => new Set(refused.map(({ line }) => line)).size;
