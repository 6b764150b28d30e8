import { isThere } from '../database/database.js';
import {
  calendarOfRegion,
  NOTHING_LAID_DOWN,
  type RegisterCalendar,
  regionsOf,
} from '../domain/law/register-calendar.js';
import { type Consultation, clockStart, REPLY_PERIOD, type ReplyClock, replyDueOn } from '../domain/law/reply-clock.js';
import { explainReplyDays, summarizeReplyClock } from '../domain/law/reply-days.js';
import type { WorkingCalendar } from '../domain/law/working-calendar.js';
import { Refusal } from '../domain/refusals.js';
import {
  type Asked,
  type Command,
  dateOption,
  ONLY_LOOKS,
  oneOf,
  optionalText,
  print,
  text,
  WrongUsage,
} from './command.js';

export const due: Command = {
  words: ['due'],
  without: ONLY_LOOKS,
  usage:
    'due --received 日期 [--correction-received 日期] [--fee-paid 日期] [--extend 天数] [--consult 发出..结束]… [--region 行政区划代码] [--explain] [--format json]',
  about: '计算答复期限（条例第三十三条），逐日说明计与不计的理由',
  options: {
    received: { type: 'string' },
    'correction-received': { type: 'string' },
    'fee-paid': { type: 'string' },
    extend: { type: 'string' },
    consult: { type: 'string', multiple: true },
    region: { type: 'string' },
    explain: { type: 'boolean' },
    format: { type: 'string' },
  },
  async run(asked, open) {
    const clock = clockOf(asked);
    const format = oneOf(asked, 'format', ['text', 'json'], 'text');
    // where there is no register yet the years that come with the program are all there is
    const register = isThere(process.env) ? await (await open()).registerCalendar() : NOTHING_LAID_DOWN;
    const calendar = calendarIn(register, optionalText(asked, 'region'));
    const found = replyDueOn(clock, calendar);
    const dueOn = 'dueOn' in found ? found.dueOn : null;
    const days = explainReplyDays(clock, calendar);
    if (format === 'json') print({ dueOn, days });
    else {
      console.log(summarizeReplyClock(clock, calendar));
      if (asked.options.explain === true)
        for (const { date, counts, why } of days) console.log(`${date}  ${counts ? '计' : '－'}  ${why}`);
    }
    return dueOn === null ? 1 : 0;
  },
};

/** With the local days of a region, where one is named. */
function calendarIn(register: RegisterCalendar, region: string | undefined): WorkingCalendar {
  if (region === undefined) return register.national;
  if (!regionsOf(register).has(region)) throw new WrongUsage(`--region“${region}”还没有录入过地方节假日。`);
  return calendarOfRegion(region, register);
}

function clockOf(asked: Asked): ReplyClock {
  const date = (name: string) => {
    const value = optionalText(asked, name);
    return value === undefined ? undefined : dateOption(name, value);
  };
  const [correctionReceivedOn, feePaidOn] = [date('correction-received'), date('fee-paid')];
  const clock: ReplyClock = {
    receivedOn: dateOption('received', text(asked, 'received')),
    ...(correctionReceivedOn && { correctionReceivedOn }),
    ...(feePaidOn && { feePaidOn }),
    extensions: [],
    consultations: ((asked.options.consult ?? []) as string[]).map(consultation),
  };
  for (const [name, day] of [
    ['correction-received', correctionReceivedOn],
    ['fee-paid', feePaidOn],
    ...clock.consultations.map(({ sentOn }) => ['consult', sentOn] as const),
  ] as const)
    if (day && day < clock.receivedOn) throw new WrongUsage(`--${name}“${day}”早于收到申请之日 ${clock.receivedOn}。`);
  const extend = optionalText(asked, 'extend');
  if (extend === undefined) return clock;
  return { ...clock, extensions: [{ on: clockStart(clock), workingDays: extension(extend) }] };
}

/** Art. 33 ¶2: refused beyond twenty working days. */
function extension(value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw new WrongUsage(`--extend“${value}”应为工作日的天数，例如 20。`);
  const days = Number(value);
  if (days < 1 || days > REPLY_PERIOD.longestExtension) throw new Refusal('extension_out_of_range', { days: value });
  return days;
}

function consultation(value: string): Consultation {
  const [sent, end, ...more] = value.split('..');
  if (sent === undefined || end === undefined || more.length)
    throw new WrongUsage(`--consult“${value}”应写成 发出日期..结束日期，尚未结束的写成 发出日期..`);
  const sentOn = dateOption('consult', sent);
  const endOn = end === '' ? null : dateOption('consult', end);
  if (endOn !== null && endOn < sentOn) throw new WrongUsage(`--consult“${value}”的结束日期早于发出日期。`);
  return { sentOn, endOn };
}
