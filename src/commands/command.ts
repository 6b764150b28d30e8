import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import type { Pool } from 'pg';
import { reasonOf } from '../database/cannot-start.js';
import type { OwnersDatabase } from '../database/database.js';
import type { OperatorRole } from '../database/pool.js';
import { dateWritten } from '../documents/cell-reader.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { isLegalDate } from '../domain/law/legal-date.js';
import type { EventLog } from '../event-store/event-log.js';
import type { Vault } from '../personal-data/vault.js';
import type { BeforeWork } from './open-register.js';

/** One command of the command line. Data goes to standard output, words to standard error. */
export interface Command {
  /** What is typed, such as `log verify`. */
  readonly words: readonly string[];
  readonly usage: string;
  readonly about: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** What is typed beside the options names a file. */
  readonly takesFile?: true;
  /** Broken off, it leaves nothing behind; without this, what it has done stands. */
  readonly whole?: true;
  /** What opening the log does for every other command, and this one does itself or has no need of. */
  readonly without?: readonly BeforeWork[];
  /** Exit code: 0 done; 1 done, but something was refused or a check failed. Throws `WrongUsage`, `Refusal`. */
  readonly run: (
    asked: Asked,
    open: () => Promise<EventLog>,
    openVault: () => Promise<Vault>,
    openAs: (role: OperatorRole) => Promise<Pool>,
    openAsOwner: () => Promise<OwnersDatabase>,
  ) => Promise<number>;
}

export interface Asked {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly today: LegalDate;
}

/** It leaves the log as it is, and may look at one that is older than its anchors. */
export const ONLY_LOOKS = ['anchors', 'erasures'] as const;

/** Who acts when the operator of the machine types a command. */
export const OPERATOR = 'operator';

/** Exit 2: the command was not typed as it must be. */
export class WrongUsage extends Error {}

/** Throws `WrongUsage` where it is missing or empty. */
export function text({ options }: Asked, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new WrongUsage(`缺少 --${name}。`);
  return value;
}

/** An empty one is one: only what was left out is undefined. */
export function optionalText({ options }: Asked, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** 1900 to 2199. Throws `WrongUsage`. */
export function yearOption(asked: Asked): number {
  const value = text(asked, 'year');
  if (!/^(19|20|21)\d\d$/.test(value)) throw new WrongUsage(`--year“${value}”应为四位年份，例如 2024。`);
  return Number(value);
}

/** Throws `WrongUsage` for what is not among `allowed`. */
export function oneOf<T extends string>(asked: Asked, name: string, allowed: readonly T[], otherwise: T): T {
  const value = optionalText(asked, name) ?? otherwise;
  const found = allowed.find((one) => one === value);
  if (!found) throw new WrongUsage(`--${name}“${value}”应为 ${allowed.join('、')} 之一。`);
  return found;
}

/** In any form in which a ledger may write a date, but for eight figures without a break: `--as-of` takes those for a position. */
export function dateOption(name: string, value: string): LegalDate {
  const date = dateWritten(value);
  if (date === null) throw new WrongUsage(`--${name}“${value}”看不出是哪一天，请写成 2024-03-05 或者 2024年3月5日。`);
  if (!isLegalDate(date)) throw new WrongUsage(`--${name}“${value}”不是日历上有的日期。`);
  return date;
}

/**
 * Where a file lies that somebody has named on the command line: npm runs its scripts in the project's folder and says in
 * INIT_CWD where the command was typed.
 */
export const typedPath = (file: string): string => resolve(process.env.INIT_CWD ?? '.', file);

/** The one file that a command is about. */
export async function inputFile(files: readonly string[]): Promise<Buffer> {
  const [file, ...more] = files;
  if (!file || more.length) throw new WrongUsage('请给出一个文件。');
  try {
    return await readFile([typedPath(file), file].find(existsSync) ?? file);
  } catch (error) {
    throw new WrongUsage(`读不到文件“${file}”：${reasonOf(error)}。`);
  }
}

/** The answer of a command, one line of JSON; words for whoever sits there go the other way (`say`). */
export const print = (data: unknown): void => void process.stdout.write(`${JSON.stringify(data)}\n`);
export const say = (words: string): void => void process.stderr.write(`${words}\n`);

const BAR = 30;

/** A bar on a terminal, a line now and then elsewhere. */
export function progressBar(what: string): (done: number, all: number) => void {
  return (done, all) => {
    if (!process.stderr.isTTY) return say(`${what} ${done}/${all}`);
    const filled = all === 0 ? BAR : Math.round((done / all) * BAR);
    process.stderr.write(`\r${what} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${all}`);
    if (done === all) process.stderr.write('\n');
  };
}
