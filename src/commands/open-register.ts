import { CannotStart, reasonOf } from '../database/cannot-start.js';
import type { Database } from '../database/database.js';
import type { Settings } from '../database/settings.js';
import { yearOf } from '../domain/law/legal-date.js';
import { ANCHORS } from '../event-store/anchors.js';
import { todayInShanghai } from '../event-store/clock.js';
import { EventLog } from '../event-store/event-log.js';
import { type Newest, refuseOlderLog } from '../event-store/verify-anchors.js';
import { openVault } from '../personal-data/open-vault.js';
import type { Vault } from '../personal-data/vault.js';
import { reapplyErasures } from './persons.js';

export interface OpenRegister {
  log: EventLog;
  vault: Vault;
  /** Of the key that signs anchors. */
  seed: Buffer;
  /** The newest anchor of each log, as far as they were read. */
  anchored: Newest;
}

/** What is done before anybody works on the log. */
export type BeforeWork = 'anchors' | 'erasures';

/**
 * The log and the vault, as every door opens them: nobody goes on with a log that is older than its anchors, and whom a restored
 * backup has brought back is erased again; `without`: who only looks, or does so himself. Throws `CannotStart`.
 */
export async function openRegister(
  { pool, url }: Pick<Database, 'pool' | 'url'>,
  { keyFile, anchorFile: file }: Pick<Settings, 'keyFile' | 'anchorFile'>,
  say: (line: string) => void,
  without: readonly BeforeWork[] = [],
): Promise<OpenRegister> {
  const log = new EventLog(pool);
  const today = todayInShanghai();
  const vault = await openVault({ pool, url, keyFile, year: yearOf(today), say });
  const seed = vault.keys.named(ANCHORS);
  const anchored: Newest = without.includes('anchors')
    ? new Map()
    : await refuseOlderLog(pool, { file, seed }).catch(unreadable(file));
  const erased = without.includes('erasures') ? 0 : await reapplyErasures(log, vault, today);
  if (erased > 0) say(`按删除登记重新删除了${erased}人的个人信息。`);
  return { log, vault, seed, anchored };
}

/** What the file system says of the anchor file is for whoever has named it. */
const unreadable = (file: string) => (error: unknown) => {
  if (error instanceof CannotStart || (error as { syscall?: unknown }).syscall === undefined) throw error;
  throw new CannotStart(`锚点文件 ${file}（环境变量 MINGZHANG_ANCHOR_FILE）不能读取：${reasonOf(error)}。`);
};
