import { rmSync } from 'node:fs';
import type { EmbeddedServer } from '../../src/database/embedded-server.js';
import { withoutBrowser } from '../e2e/find-browser.js';
import { withoutRedis } from '../jobs/find-redis.js';

const kept = globalThis as { testServer?: { server: EmbeddedServer; dataDir: string } | undefined };

/** jest loads set-up and teardown apart from one another: what they share lies in the process. */
export function keepForTeardown(server: EmbeddedServer, dataDir: string): void {
  kept.testServer = { server, dataDir };
}

/** Stops the server of the run and removes its folder. */
export async function tearDown(): Promise<void> {
  const { testServer } = kept;
  kept.testServer = undefined;
  if (!testServer) return;
  await testServer.server.leave();
  rmSync(testServer.dataDir, { recursive: true, force: true });
}

/** Ends the run, saying in closing what could not be tested on this machine. */
export default async function endRun(): Promise<void> {
  await tearDown();
  for (const leftOut of [withoutRedis(), withoutBrowser()]) if (leftOut) console.error(leftOut);
}
