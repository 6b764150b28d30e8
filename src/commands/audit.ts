import { organByCode } from '../event-store/found-organ.js';
import { REGISTER } from '../event-store/years.js';
import { type AuditLine, auditPage } from '../reading/audit.js';
import { type Command, dateOption, ONLY_LOOKS, oneOf, optionalText, print, say, WrongUsage } from './command.js';

/** The log of an organ as its audit administrator reads it, or that of the register itself, which no organ has a right to. */
export const audit: Command = {
  words: ['audit'],
  without: ONLY_LOOKS,
  usage: 'audit [--organ 代码] [--from 日期] [--to 日期] [--result done|failed] [--limit 行数] [--format json|text]',
  about: '审计记录，新的在前；不写机关的，是登记簿自身的：登录名不存在的登录失败、地址锁定',
  options: {
    ...{ organ: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, result: { type: 'string' } },
    ...{ limit: { type: 'string' }, format: { type: 'string' } },
  },
  async run(asked, open) {
    const format = oneOf(asked, 'format', ['text', 'json'], 'text');
    const result = oneOf(asked, 'result', ['all', 'done', 'failed'], 'all');
    const [code, from, to] = ['organ', 'from', 'to'].map((name) => optionalText(asked, name));
    const question = {
      ...{ limit: limitIn(optionalText(asked, 'limit') ?? '50') },
      ...(from !== undefined && { from: dateOption('from', from) }),
      ...(to !== undefined && { to: dateOption('to', to) }),
      ...(result !== 'all' && { result }),
    };
    const log = await open();
    const organ = code === undefined ? REGISTER : (await organByCode(log, code)).id;
    const { lines } = await auditPage(log, organ, question);
    if (format === 'json') print(lines);
    else for (const line of lines) console.log(written(line));
    if (lines.length === 0) say('没有符合条件的记录。');
    return 0;
  },
};

const written = ({ recordedAt, label, actor, actorName, aboutName, addresses, said }: AuditLine): string =>
  [recordedAt, label, actorName ?? actor, aboutName ?? '', addresses.join('、'), said].join('\t').trimEnd();

const MOST = 20_000;

function limitIn(typed: string): number {
  const limit = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  if (limit < 1 || limit > MOST) throw new WrongUsage(`--limit“${typed}”应为 1 至 ${MOST} 的整数。`);
  return limit;
}
