import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart, reasonOf } from './cannot-start.js';
import { ensureCluster } from './cluster.js';
import { becomeMember, leave, ownerUrl } from './membership.js';
import { type ServerPlace, serverPlace } from './server-place.js';
import type { ServerFlags } from './server-process.js';

export interface EmbeddedServer {
  /** The address of a database as the superuser sees it. */
  ownerUrl(database: string): string;
  /** Ends our membership; whoever leaves last stops the server. Close every pool first. */
  leave(): Promise<void>;
}

/**
 * Joins the server of a data directory, starting (and making) it if nobody has: one directory, one server, any number of
 * processes. A server that ends is started again at the same port. `elsewhere` is where root goes when the server's user cannot
 * enter the project. Throws `CannotStart`.
 */
export async function joinEmbeddedServer(options: {
  dataDir: string;
  flags?: ServerFlags;
  elsewhere?: string;
}): Promise<EmbeddedServer> {
  const { dataDir, flags = {}, elsewhere } = options;
  const place = await madePlace(dataDir, flags, elsewhere);
  let left = false;
  let member = await becomeMember(place, flags);
  const staying = stay();

  async function stay(): Promise<void> {
    while (!left) {
      await member.gone;
      if (!left) member = await becomeMember(place, flags, member.port).catch(() => sleep(1000, member));
    }
    await leave(place, member);
  }

  return {
    ownerUrl: (database) => ownerUrl(place, member.port, database),
    leave: async () => {
      left = true;
      await member.connection.end();
      await staying;
    },
  };
}

async function madePlace(dataDir: string, flags: ServerFlags, elsewhere?: string): Promise<ServerPlace> {
  try {
    const place = serverPlace(dataDir, elsewhere);
    await ensureCluster(place, { sync: flags.fsync !== 'off' });
    return place;
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(`数据目录 ${dataDir}（环境变量 MINGZHANG_DATA_DIR）不能使用：${reasonOf(error)}`);
  }
}
