import { Refusal } from '../domain/refusals.js';
import { organByCode, organs } from '../event-store/found-organ.js';
import { lockYearOf } from '../event-store/year-end/lock-year.js';
import { runYearEnd } from '../event-store/year-end/run-year.js';
import {
  type Command,
  OPERATOR,
  optionalText,
  print,
  progressBar,
  say,
  text,
  WrongUsage,
  yearOption,
} from './command.js';

export const yearEnd: Command = {
  words: ['year-end'],
  usage: 'year-end --year 年度 (--organ 代码 | --all)',
  about: '年终结转：把年末未办结的申请结转到下一年度；可以重复运行',
  options: { year: { type: 'string' }, organ: { type: 'string' }, all: { type: 'boolean' } },
  async run(asked, open) {
    const year = yearOption(asked);
    const code = optionalText(asked, 'organ');
    if ((code === undefined) === (asked.options.all !== true)) throw new WrongUsage('请给出 --organ 或者 --all 之一。');
    const log = await open();
    const total = { year, carriedOver: 0, withdrawn: 0 };
    for (const { id, name } of code ? [await organByCode(log, code)] : await organs(log)) {
      const order = { organ: id, year, actor: OPERATOR, today: asked.today };
      const done = await runYearEnd(log, order, progressBar(`结转 ${name}`));
      total.carriedOver += done.carriedOver;
      total.withdrawn += done.withdrawn;
    }
    print(total);
    return 0;
  },
};

export const lock: Command = {
  words: ['lock'],
  usage: 'lock --organ 代码 --year 年度',
  about: '锁定年度报告：两种方法各算一遍，完全一致、勾稽关系全部成立才锁定',
  options: { organ: { type: 'string' }, year: { type: 'string' } },
  async run(asked, open) {
    const [year, code] = [yearOption(asked), text(asked, 'organ')];
    const log = await open();
    const { id: organ } = await organByCode(log, code);
    try {
      print(await lockYearOf(log, { organ, year, actor: OPERATOR, today: asked.today }));
      return 0;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      print({ refused: [{ code: error.code, message: error.message }] });
      say(error.message);
      return 1;
    }
  },
};
