import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { joinEmbeddedServer } from '../src/database/embedded-server.js';

/** `2 ms`: each flush to the disk is made to wait, and with it all who commit meanwhile, as on an ordinary disk. */
export type Disk = 'as it is' | '2 ms';

const DELAYS: Readonly<Record<Disk, number>> = { 'as it is': 0, '2 ms': 2000 };

/** Whatever the server's defaults are, an acknowledged command is on the disk. */
const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

const SHOWN = [...Object.keys(DURABLE), 'wal_sync_method', 'shared_buffers', 'max_wal_size', 'commit_delay'];

/** The one server of all arms: a free port, a temporary folder, gone afterwards. */
export class BenchServer {
  private constructor(
    private readonly dataDir: string,
    private readonly server: Awaited<ReturnType<typeof joinEmbeddedServer>>,
  ) {}

  static async start(): Promise<BenchServer> {
    const dataDir = mkdtempSync(join(tmpdir(), 'mingzhang-bench-'));
    chmodSync(dataDir, 0o755); // root runs the server as another user
    const flags = { ...DURABLE, max_connections: '300', commit_siblings: '0' };
    return new BenchServer(dataDir, await joinEmbeddedServer({ dataDir, flags }));
  }

  /** The address of a new, empty database. */
  async database(name: string): Promise<string> {
    await this.admin(`create database ${name}`);
    return this.server.ownerUrl(name);
  }

  async useDisk(disk: Disk): Promise<void> {
    await this.admin(`alter system set commit_delay = ${DELAYS[disk]}`);
    await this.admin('select pg_reload_conf()');
  }

  /** Version and settings, the same for everybody. */
  async settings(): Promise<string> {
    const rows = await this.admin<{ name: string; value: string }>(
      `select name, current_setting(name) as value from pg_settings where name = any('{${['server_version', ...SHOWN]}}')`,
    );
    return rows.map(({ name, value }) => `${name} ${value}`).join(' · ');
  }

  async stop(): Promise<void> {
    await this.server.leave();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async admin<Row>(statement: string): Promise<Row[]> {
    const client = new pg.Client(this.server.ownerUrl('postgres'));
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  }
}
