import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../src/database/database.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { openVault } from '../../src/personal-data/open-vault.js';
import { cityYear } from './city-year.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { units: { type: 'string', default: '300' } },
});
const units = Number(values.units);
if (positionals.join() !== 'city-year' || !Number.isInteger(units) || units < 12) {
  console.error('npm run story -- city-year [--units 12…]');
  process.exit(2);
}

const dataDir = mkdtempSync(join(tmpdir(), 'mingzhang-story-'));
chmodSync(dataDir, 0o755); // root runs the server as another user
const database = await openDatabase({ ...process.env, MINGZHANG_DATA_DIR: dataDir, DATABASE_URL: undefined });
try {
  const vault = await openVault({ ...database, keyFile: join(dataDir, 'keys.json'), year: 2026, say: () => {} });
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} 秒`;
  const checks = await cityYear({ log: new EventLog(database.pool), vault }, units, (words) =>
    console.error(`${seconds().padStart(9)}　${words}`),
  );
  for (const { ok, words } of checks) console.log(`${ok ? '✓' : '✗'} ${words}`);
  const failed = checks.filter(({ ok }) => !ok).length;
  console.log(`${checks.length} 项核对，${failed} 项不符，用时${seconds()}。`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
}
