import { existsSync } from 'node:fs';
import { readSettings } from '../database/settings.js';
import { ANCHORS, Anchors } from '../event-store/anchors.js';
import { organByCode, organs } from '../event-store/found-organ.js';
import { rebuildOrgan } from '../event-store/rebuild.js';
import { verifyLog } from '../event-store/verify.js';
import { type Command, ONLY_LOOKS, optionalText, print, progressBar, say, typedPath, WrongUsage } from './command.js';

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
  without: ONLY_LOOKS,
  usage: 'log verify [--organ 代码] [--anchors 锚点文件]',
  about: '核对日志的摘要和链接，指出第一处不符的位置；给出锚点文件的，连同库外的锚点一起核对',
  options: { organ: { type: 'string' }, anchors: { type: 'string' } },
  async run(asked, open, openVault, openAs) {
    const code = optionalText(asked, 'organ');
    const log = await open();
    if (code) await organByCode(log, code);
    const anchorFile = optionalText(asked, 'anchors');
    const file = anchorFile && typedPath(anchorFile);
    if (file !== undefined && !existsSync(file)) throw new WrongUsage(`没有锚点文件 ${file}。`);
    const anchors = file === undefined ? undefined : { file, seed: (await openVault()).keys.named(ANCHORS) };
    const verdict = await verifyLog(await openAs('mingzhang_audit'), { only: code, ...(anchors && { anchors }) });
    print(verdict);
    for (const { organ, position, why } of verdict.bad) say(`${organ} 第${position}条：${why}`.trim());
    return verdict.bad.length ? 1 : 0;
  },
};

export const logAnchor: Command = {
  words: ['log', 'anchor'],
  usage: 'log anchor [--out 锚点文件]',
  about: '把每个机关日志现在的位置和链值签名后写到数据库以外的锚点文件',
  options: { out: { type: 'string' } },
  async run(asked, _, openVault) {
    const { db, keys } = await openVault();
    const out = optionalText(asked, 'out');
    const file = out ? typedPath(out) : readSettings(process.env).anchorFile;
    print({ anchors: await new Anchors(db, file, keys.named(ANCHORS)).write(new Date(), { all: true }), file });
    return 0;
  },
};
