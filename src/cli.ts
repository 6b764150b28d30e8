import { parseArgs } from 'node:util';
import { ACCOUNT_COMMANDS } from './commands/account.js';
import { audit } from './commands/audit.js';
import { backup } from './commands/backup.js';
import { calendarAdd, calendarList } from './commands/calendar.js';
import { type Asked, type Command, ONLY_LOOKS, say, WrongUsage } from './commands/command.js';
import { due } from './commands/due.js';
import { importFile } from './commands/import.js';
import { lint } from './commands/lint.js';
import { logAnchor, logVerify, rebuild } from './commands/log.js';
import { type OpenRegister, openRegister } from './commands/open-register.js';
import { openingBalance } from './commands/opening.js';
import { organAdd, organList } from './commands/organ.js';
import { ORGAN_ORDERS } from './commands/organ-orders.js';
import { keysRotate, keysStatus, personsReapply } from './commands/persons.js';
import { restore } from './commands/restore.js';
import { cell, check, table } from './commands/table.js';
import { lock, yearEnd } from './commands/year.js';
import { CannotStart, reasonOf } from './database/cannot-start.js';
import { type Database, type OwnersDatabase, openAsOwner, openDatabase } from './database/database.js';
import { readSettings } from './database/settings.js';
import { onStopSignal } from './database/until-stopped.js';
import { Refusal } from './domain/refusals.js';
import { todayInShanghai } from './event-store/clock.js';
import { EventLog } from './event-store/event-log.js';

const COMMANDS: readonly Command[] = [
  ...[
    organAdd,
    organList,
    ...ORGAN_ORDERS,
    importFile,
    yearEnd,
    table,
    cell,
    check,
    lint,
    lock,
    openingBalance,
    due,
    rebuild,
    logVerify,
    logAnchor,
  ],
  ...[calendarList, calendarAdd, keysStatus, keysRotate, personsReapply, ...ACCOUNT_COMMANDS, audit, backup, restore],
];

const INTERRUPTED = 130;

const typed = process.argv.slice(2);
const command = COMMANDS.find(({ words }) => words.every((word, i) => typed[i] === word));
let opening: Promise<Database> | undefined;
let registering: Promise<OpenRegister> | undefined;
let owning: Promise<OwnersDatabase> | undefined;
let unwritten: unknown;
let over = false;
process.stdout.on('error', (error: { code?: string }) => {
  if (error.code !== 'EPIPE') unwritten = error; // a reader that has had enough, such as head, is no failure
});
process.stderr.on('error', () => {});

const code = await Promise.race([main().catch(failed), interrupted()]);
for (const opened of [opening, owning]) await opened?.then((database) => database.close()).catch(() => {});
await new Promise<unknown>((written) => process.stdout.write('', written));
process.exit(unwritten ? failed(unwritten) : code);

/** Exit 0: done; 1: done, but something was refused or a check failed, or the store is away; 2: wrong usage. */
async function main(): Promise<number> {
  if (!command) return explainAll();
  const asked = parse(command, typed.slice(command.words.length));
  if (asked.options.help) return explain(command);
  return command.run(
    asked,
    log,
    async () => (await register()).vault,
    async (role) => (await database()).openAs(role),
    () => {
      owning ??= openAsOwner(process.env);
      return owning;
    },
  );
}

function database(): Promise<Database> {
  opening ??= openDatabase(process.env);
  return opening;
}

async function log(): Promise<EventLog> {
  return command?.without === ONLY_LOOKS ? new EventLog((await database()).pool) : (await register()).log;
}

function register(): Promise<OpenRegister> {
  registering ??= database().then((one) => openRegister(one, readSettings(process.env), say, command?.without));
  return registering;
}

/** What waits to be written is written or not, each row whole; then the database is left. */
function interrupted(): Promise<number> {
  return new Promise((resolve) =>
    onStopSignal(() => {
      over = true;
      const left = command?.whole
        ? '没有做完，也没有留下什么，请重新运行。'
        : '已经完成的部分有效，重新运行会接着做完。';
      say(`${process.stderr.isTTY ? '\n' : ''}已中断：${left}`);
      resolve(INTERRUPTED);
    }),
  );
}

function parse(command: Command, args: string[]): Asked {
  try {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({
      args,
      options,
      allowPositionals: command.takesFile === true,
      strict: true,
    });
    return { files: positionals, options: values as Asked['options'], today: todayInShanghai() };
  } catch (error) {
    throw new WrongUsage(`看不懂参数：${args.join(' ')}`, { cause: error });
  }
}

function failed(error: unknown): number {
  if (over) return INTERRUPTED; // what has lost its database to the interruption is no failure
  if (error instanceof WrongUsage) {
    say(`${error.message}\n用法：npm run -s cli -- ${command?.usage}`);
    return 2;
  }
  if (error instanceof Refusal) say(`${error.message}（${error.code}）`);
  else if (error instanceof CannotStart) say(error.message);
  else say(`没有完成：${reasonOf(error)}。`);
  return 1;
}

function explain({ usage, about }: Command): number {
  console.log(`${about}\n用法：npm run -s cli -- ${usage}`);
  return 0;
}

function explainAll(): number {
  const [word] = typed;
  const asked = word === '--help' || word === '-h';
  const lines = COMMANDS.map(({ usage, about }) => `  ${usage}\n      ${about}`);
  if (word && !asked) say(`没有“${wordsOf(typed)}”这个命令。`);
  (asked ? console.log : say)(['用法：npm run -s cli -- 命令', ...lines].join('\n'));
  return asked ? 0 : 2;
}

/** What was typed before the first option: of `log check --organ C` the words `log check`. */
function wordsOf(all: readonly string[]): string {
  const option = all.findIndex((word) => word.startsWith('-'));
  return all.slice(0, option < 0 ? 2 : Math.min(option, 2)).join(' ') || all.join(' ');
}
