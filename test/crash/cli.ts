import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerEntry } from '../../src/domain/applications/ledger-entry.js';
import { BUILD } from '../database/members.js';

/** A command of the program in a process of its own; the progress is that of an import. */
export interface Running {
  /** Rows of the file, from its beginning, that the progress lines have told to be on record. */
  acknowledged(): number;
  /** Milliseconds from the start to the first progress line, if there has been one. */
  begunAfter(): number | undefined;
  isRunning(): boolean;
  /** The exit code; null after a kill. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

/** The program as an office runs it: its own settings, the embedded server of the data directory, everything durable. */
export function cli(dataDir: string, ...args: string[]): Running {
  const { NODE_ENV: _test, DATABASE_URL: _none, ...env } = process.env;
  const command = [join(BUILD, 'src/cli.js'), ...args];
  const started = performance.now();
  const child = spawn(process.execPath, command, {
    env: { ...env, MINGZHANG_DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  let begun: number | undefined;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (/登记 \d+\/\d+\n/.test(said)) begun ??= performance.now() - started;
  });
  return {
    acknowledged: () => Number([...said.matchAll(/登记 (\d+)\/\d+\n/g)].at(-1)?.[1] ?? 0),
    begunAfter: () => begun,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    ended: once(child, 'close').then(([code]) => code),
    kill: () => void child.kill('SIGKILL'),
  };
}

const HEADS = ['登记编号', '申请人', '申请人类别', '收到日期', '答复日期', '答复文号', '办理结果'];

/** A ledger file as a clerk would hand it in. */
export function writeLedger(file: string, entries: readonly LedgerEntry[]): void {
  const rows = entries.map(({ registerNo, personal, category, receivedOn, decidedOn, docNo, outcome }) =>
    [registerNo, personal.applicant, category, receivedOn, decidedOn ?? '', docNo ?? '', outcome ?? ''].join(','),
  );
  writeFileSync(file, [HEADS.join(','), ...rows].join('\n'));
}
