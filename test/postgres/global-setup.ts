import './ts-for-js.cjs';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { joinEmbeddedServer } from '../../src/database/embedded-server.js';
import { migrate } from '../../src/database/migrate.js';
import { keepForTeardown, tearDown } from './global-teardown.js';

/**
 * One server for the whole run, without what makes it durable, with a migrated template that every test file copies. What tests
 * lay down in its folder goes with it.
 */
export default async function startServer(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mingzhang-test-'));
  chmodSync(dataDir, 0o755); // root runs the server as another user
  const flags = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };
  const server = await joinEmbeddedServer({ dataDir, flags });
  keepForTeardown(server, dataDir);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void tearDown().then(() => process.exit(130)));
  await makeTemplate(server.ownerUrl('postgres'), server.ownerUrl('template_migrated')).catch(async (error) => {
    await tearDown(); // jest does not, when the set-up fails
    throw error;
  });
  process.env.TEST_POSTGRES_URL = server.ownerUrl('postgres');
  process.env.TEST_FOLDER = dataDir;
}

async function makeTemplate(postgres: string, template: string): Promise<void> {
  await withClient(postgres, (client) => client.query('create database template_migrated'));
  await withClient(template, (client) => migrate(client, template));
}

async function withClient(url: string, act: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await act(client);
  await client.end();
}
