import type { Pool } from 'pg';
import { CannotStart } from '../database/cannot-start.js';
import { Keys } from './keys.js';
import { moveDetails } from './move-details.js';
import { Vault } from './vault.js';

interface Opening {
  /** As the app. */
  pool: Pool;
  /** The address as the owner. */
  url: string;
  keyFile: string;
  /** The year that names a first key. */
  year: number;
  /** Told what the operator must know. */
  say: (line: string) => void;
}

/** The vault with its keys, after moving in what an older program kept readable beside the log. Throws `CannotStart`. */
export async function openVault({ pool, url, ...place }: Opening): Promise<Vault> {
  const vault = new Vault(pool, await openKeys(pool, place));
  await moveDetails(url, vault);
  return vault;
}

/**
 * The keys that this database belongs to: made at the first start, told apart by their fingerprint ever after. Throws
 * `CannotStart` where the file is missing or that of another database.
 */
export async function openKeys(pool: Pool, { keyFile, year, say }: Omit<Opening, 'pool' | 'url'>): Promise<Keys> {
  const found = Keys.read(keyFile);
  if (!found && (await markOf(pool)))
    throw new CannotStart(
      `没有密钥文件 ${keyFile}（环境变量 MINGZHANG_KEY_FILE），数据库里封存的内容不能读取：请放回备份的密钥文件。`,
    );
  const keys = found ?? Keys.make(keyFile, year);
  await pool.query('insert into vault_mark (fingerprint) values ($1) on conflict do nothing', [keys.fingerprint]);
  if (!(await markOf(pool))?.equals(keys.fingerprint))
    throw new CannotStart(`密钥文件 ${keyFile} 不是这个数据库的：请换成与它一起使用的密钥文件。`);
  if (!found) say(`已经生成密钥文件 ${keyFile}：请与数据库分开备份，丢失后个人信息不能恢复。`);
  return keys;
}

async function markOf(pool: Pool): Promise<Buffer | undefined> {
  const { rows } = await pool.query<{ fingerprint: Buffer }>('select fingerprint from vault_mark');
  return rows[0]?.fingerprint;
}
