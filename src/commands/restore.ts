import { existsSync } from 'node:fs';
import type { ClientBase } from 'pg';
import { type Manifest, readManifest, refuseDamaged } from '../database/backup/manifest.js';
import { CannotStart, reasonOf } from '../database/cannot-start.js';
import { readSettings } from '../database/settings.js';
import { ANCHORS } from '../event-store/anchors.js';
import { rebuildWithin } from '../event-store/rebuild.js';
import { verifyWithin } from '../event-store/verify.js';
import { type AnchorFile, readAnchors } from '../event-store/verify-anchors.js';
import { Keys } from '../personal-data/keys.js';
import { type Command, ONLY_LOOKS, print, progressBar, say, text, typedPath } from './command.js';
import { reapplyErasures } from './persons.js';

export const restore: Command = {
  words: ['restore'],
  without: ONLY_LOOKS,
  usage: 'restore --from 目录',
  about: '把备份恢复到空的数据库或者新的数据目录：先核对备份，恢复以后核对日志、锚点和台账，有一处不符就什么也不留下',
  options: { from: { type: 'string' } },
  whole: true,
  async run(asked, open, openVault, _, openAsOwner) {
    const from = typedPath(text(asked, 'from'));
    const { refuseNewer, loadBackup } = await import('../database/backup/load-backup.js'); // loads TypeORM, which takes its time
    const { keyFile, anchorFile } = readSettings(process.env);
    const manifest = readManifest(from);
    refuseNewer(manifest);
    const keys = keysOf(manifest, keyFile);
    await refuseDamaged(from, manifest);
    const anchors = keys && (await outside(manifest, anchorFile, keys));
    const { url } = await openAsOwner();
    const prove = (db: ClientBase) => proven(db, anchors?.known);
    const { organs, events, rebuilt } = await loadBackup(url, from, manifest, prove, progressBar('恢复'));
    const done = { from, at: manifest.at, register: manifest.register, organs, events, rebuilt };
    const rollback = anchors?.later ?? [];
    tell(rebuilt, rollback, anchorFile);
    try {
      const vault = await openVault();
      print({ ...done, rollback, erased: await reapplyErasures(await open(), vault, asked.today) });
      return 0;
    } catch (error) {
      say(`登记簿已经恢复，但是删除登记没有重新执行完：${reasonOf(error)}。下次启动时会先执行完，再提供服务。`);
      return 1;
    }
  },
};

/** The keys that the backup was made beside; none where it has never had any. Throws `CannotStart`. */
function keysOf({ keys: { fingerprint, wrapping } }: Manifest, keyFile: string): Keys | null {
  const keys = Keys.read(keyFile);
  if (fingerprint === null) return keys;
  if (!keys)
    throw new CannotStart(
      `没有密钥文件 ${keyFile}（环境变量 MINGZHANG_KEY_FILE）：备份里没有密钥，请先把密钥文件和删除登记（erasures.jsonl）放到那里。`,
    );
  if (keys.fingerprint.toString('hex') !== fingerprint)
    throw new CannotStart(`密钥文件 ${keyFile} 不是这个备份的：请换成与它一起使用的密钥文件。`);
  const missing = wrapping.filter((id) => !keys.ids.includes(id));
  if (missing.length > 0)
    throw new CannotStart(`密钥文件 ${keyFile} 太旧，没有编号为 ${missing.join('、')} 的密钥：请换成较新的密钥文件。`);
  return keys;
}

interface Rollback {
  organ: number;
  position: number;
  /** What the anchors know. */
  anchored: number;
}

/** What the anchors say up to where the backup ends, and what of the log they know that it has not. */
async function outside(
  { register, heads }: Manifest,
  file: string,
  keys: Keys,
): Promise<{ known: AnchorFile; later: Rollback[] }> {
  const none: AnchorFile = { byOrgan: new Map(), forged: [], unreadable: [], foreign: 0 };
  const all = existsSync(file) ? await readAnchors(file, register, keys.named(ANCHORS)) : none;
  const ends = new Map(heads.map(({ organ, position }) => [organ, position]));
  const known: AnchorFile['byOrgan'] = new Map();
  const later: Rollback[] = [];
  for (const [organ, anchors] of all.byOrgan) {
    const [position, anchored] = [ends.get(organ) ?? 0, anchors.at(-1)?.position ?? 0];
    if (anchored > position) later.push({ organ, position, anchored });
    if (position > 0)
      known.set(
        organ,
        anchors.filter((anchor) => anchor.position <= position),
      );
  }
  return { known: { ...all, byOrgan: known, foreign: 0 }, later };
}

/** Proves the log as it has been loaded; then the rows that are made from it are as it makes them, by now if not before. Throws `CannotStart`. */
async function proven(db: ClientBase, anchors: AnchorFile | undefined) {
  const { organs, events, bad } = await verifyWithin(db, anchors ? { outside: anchors } : {});
  const [first] = bad;
  if (first)
    throw new CannotStart(`恢复的日志核对不符，什么也没有留下：${first.organ} 第${first.position}条：${first.why}。`);
  const rebuilt: { organ: string; rows: number }[] = [];
  const { rows: known } = await db.query<{ id: number; code: string }>(
    'select organ_id as id, code from organ order by code',
  );
  for (const { id, code } of known) {
    const rows = await rebuildWithin(db, id);
    if (rows > 0) rebuilt.push({ organ: code, rows });
  }
  return { organs, events, rebuilt };
}

function tell(rebuilt: { organ: string; rows: number }[], rollback: readonly Rollback[], anchorFile: string): void {
  for (const { organ, rows } of rebuilt) say(`${organ}：台账有${rows}行与日志不符，已经由日志重新生成。`);
  for (const { organ, position, anchored } of rollback)
    say(`备份比锚点旧：机关${organ}恢复到第${position}条，锚点记有第${anchored}条，其后的登记不在备份里。`);
  if (rollback.length > 0) say(`请先找较新的备份；确实要从这里继续的，把锚点文件 ${anchorFile} 移走并留存，然后启动。`);
}
