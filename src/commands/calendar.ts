import { randomUUID } from 'node:crypto';
import type { YearToLayDown } from '../domain/law/lay-down.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { readNotice } from '../domain/law/read-notice.js';
import { workdaysBetween } from '../domain/law/working-calendar.js';
import { applyCalendar } from '../event-store/acting/apply-calendar.js';
import { calendarAfter, layDownYear } from '../event-store/acting/lay-down-year.js';
import { movingDueDays } from '../event-store/acting/moving-due-days.js';
import type { EventLog } from '../event-store/event-log.js';
import {
  type Command,
  inputFile,
  ONLY_LOOKS,
  OPERATOR,
  oneOf,
  print,
  progressBar,
  say,
  text,
  WrongUsage,
} from './command.js';

export const calendarList: Command = {
  words: ['calendar', 'list'],
  without: ONLY_LOOKS,
  usage: 'calendar list [--format json]',
  about: '工作日历：各年度依据的通知与工作日数',
  options: { format: { type: 'string' } },
  async run(asked, open) {
    const format = oneOf(asked, 'format', ['text', 'json'], 'text');
    const { national: calendar } = await (await open()).registerCalendar();
    const years = calendar.years.map(({ year, notices }) => ({
      ...{ year, notice: notices.at(-1), workdays: workdaysBetween(`${year}-01-01`, `${year}-12-31`, calendar) },
    }));
    if (format === 'json') print({ version: calendar.version, years });
    else for (const { year, notice, workdays } of years) console.log(`${year}\t${workdays}天\t${notice?.number}`);
    return 0;
  },
};

/** The operator's way; what moves is told at once, without a job. */
export const calendarAdd: Command = {
  takesFile: true,
  words: ['calendar', 'add'],
  usage: 'calendar add 通知全文.txt --reason 理由 [--dry-run]',
  about: '按国务院办公厅的通知录入或者变更一年的工作日历，移动未办结申请的期限；--dry-run 只列出哪些会移动',
  options: { reason: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  async run(asked, open) {
    const year = yearIn((await inputFile(asked.files)).toString(), text(asked, 'reason'));
    const log = await open();
    if (asked.options['dry-run'] === true) {
      print(await wouldMove(log, year, asked.today));
      return 0;
    }
    const order = { commandId: randomUUID(), organ: null, actor: OPERATOR, year };
    const { version } = JSON.parse((await layDownYear(log, order, asked.today)).response);
    const { moved } = await applyCalendar(log, asked.today, progressBar('移动期限'));
    print({ year: year.year, version, moved });
    say(`${year.year}年的工作日历已经录入，${moved}件未办结申请的期限移动。`);
    return 0;
  },
};

function yearIn(notice: string, reason: string): YearToLayDown {
  const { year, title, number, publishedOn, holidays } = readNotice(notice);
  const missing = [
    ...(title ? [] : ['标题《国务院办公厅关于某年部分节假日安排的通知》']),
    ...(number ? [] : ['文号']),
    ...(publishedOn ? [] : ['公布日期']),
    ...(holidays.length > 0 ? [] : ['放假安排']),
  ];
  if (year === null || !title || !number || !publishedOn || missing.length > 0)
    throw new WrongUsage(`文件里读不出${missing.join('、')}，应当是通知的全文。`);
  return { year, notice: { title, number, publishedOn }, holidays, reason };
}

async function wouldMove(log: EventLog, year: YearToLayDown, today: LegalDate) {
  const moves = [];
  for await (const some of movingDueDays(log, await calendarAfter(log, { organ: null, year }, today)))
    for (const { organ, registerNo, of, from, to } of some) moves.push({ organ: organ.code, registerNo, of, from, to });
  return { year: year.year, moves };
}
