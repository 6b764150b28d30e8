import { parseArgs } from 'node:util';
import { type Asked, type Command, say, WrongUsage } from './commands/command.js';
import { due } from './commands/due.js';
import { importFile } from './commands/import.js';
import { logVerify, rebuild } from './commands/log.js';
import { organAdd, organList } from './commands/organ.js';
import { cell, check, table } from './commands/table.js';
import { lock, yearEnd } from './commands/year.js';
import { CannotStart } from './database/cannot-start.js';
import { type Database, openDatabase } from './database/database.js';
import { readSettings } from './database/settings.js';
import { yearOf } from './domain/law/legal-date.js';
import { Refusal } from './domain/refusals.js';
import { todayInShanghai } from './event-store/clock.js';
import { EventLog } from './event-store/event-log.js';
import { openVault } from './personal-data/open-vault.js';

const COMMANDS: readonly Command[] = [
  ...[organAdd, organList, importFile, yearEnd, table, cell, check, lock, due, rebuild, logVerify],
];

process.exitCode = await main(process.argv.slice(2));
process.exit();

/** Exit 0: done; 1: done, but something was refused or a check failed, or the store is away; 2: wrong usage. */
async function main(typed: string[]): Promise<number> {
  const command = COMMANDS.find(({ words }) => words.every((word, i) => typed[i] === word));
  if (!command) return explainAll(typed);
  let database: Database | undefined;
  const open = async () => {
    database ??= await openDatabase(process.env);
    return new EventLog(database.pool);
  };
  const vault = async () => {
    database ??= await openDatabase(process.env);
    const { keyFile } = readSettings(process.env);
    return openVault({ ...database, keyFile, year: yearOf(todayInShanghai()), say });
  };
  try {
    const asked = parse(command, typed.slice(command.words.length));
    if (asked.options.help) return explain(command);
    return await command.run(asked, open, vault);
  } catch (error) {
    return failed(error, command);
  } finally {
    await database?.close();
  }
}

function parse(command: Command, args: string[]): Asked {
  try {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({
      args,
      options,
      allowPositionals: command === importFile,
      strict: true,
    });
    return { files: positionals, options: values as Asked['options'], today: todayInShanghai() };
  } catch (error) {
    throw new WrongUsage(`看不懂参数：${args.join(' ')}`, { cause: error });
  }
}

function failed(error: unknown, command: Command): number {
  if (error instanceof WrongUsage) {
    say(`${error.message}\n用法：npm run -s cli -- ${command.usage}`);
    return 2;
  }
  if (error instanceof Refusal) say(`${error.message}（${error.code}）`);
  else if (error instanceof CannotStart) say(error.message);
  else say(`没有完成：${error instanceof Error ? error.message : String(error)}`);
  return 1;
}

function explain({ usage, about }: Command): number {
  console.log(`${about}\n用法：npm run -s cli -- ${usage}`);
  return 0;
}

function explainAll(typed: readonly string[]): number {
  const asked = typed.includes('--help') || typed.includes('-h');
  const lines = COMMANDS.map(({ usage, about }) => `  ${usage}\n      ${about}`);
  (asked ? console.log : say)(['用法：npm run -s cli -- 命令', ...lines].join('\n'));
  return asked ? 0 : 2;
}
