import { organByCode, organs } from '../event-store/found-organ.js';
import { rebuildOrgan } from '../event-store/rebuild.js';
import { verifyLog } from '../event-store/verify.js';
import { type Command, optionalText, print, progressBar, say } from './command.js';

export const rebuild: Command = {
  words: ['rebuild'],
  usage: 'rebuild [--organ 代码]',
  about: '由日志重新生成台账，生成完毕后一次切换；其间可以照常办理',
  options: { organ: { type: 'string' } },
  async run(asked, open, _, openAs) {
    const code = optionalText(asked, 'organ');
    const log = await open();
    const rebuilder = await openAs('mingzhang_rebuild');
    const list = code ? [await organByCode(log, code)] : await organs(log);
    const progress = progressBar('重建');
    for (const [i, { id }] of list.entries()) {
      await rebuildOrgan(rebuilder, id);
      progress(i + 1, list.length);
    }
    print({ organs: list.length });
    return 0;
  },
};

export const logVerify: Command = {
  words: ['log', 'verify'],
  usage: 'log verify [--organ 代码]',
  about: '核对日志的摘要和链接，指出第一处不符的位置',
  options: { organ: { type: 'string' } },
  async run(asked, open, _, openAs) {
    const code = optionalText(asked, 'organ');
    const log = await open();
    if (code) await organByCode(log, code);
    const verdict = await verifyLog(await openAs('mingzhang_audit'), code);
    print(verdict);
    for (const { organ, position, why } of verdict.bad) say(`${organ} 第${position}条：${why}`);
    return verdict.bad.length ? 1 : 0;
  },
};
