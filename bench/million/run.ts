import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../src/database/migrate.js';
import { openPool, TYPES } from '../../src/database/pool.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { Keys } from '../../src/personal-data/keys.js';
import { Vault } from '../../src/personal-data/vault.js';
import { type Spread, spreadOf, verdictOn } from '../ratios.js';
import { BenchServer } from '../server.js';
import { fill } from './fill.js';
import { type Pair, pairs } from './pairs.js';

const ROUNDS = 7;
const all = Number(process.argv[2] ?? 1_000_000);

const server = await BenchServer.start();
const keys = mkdtempSync(join(tmpdir(), 'mingzhang-keys-'));
try {
  const url = await server.database('million');
  const owner = new pg.Pool({ connectionString: url, types: TYPES, max: 1 });
  const client = await owner.connect();
  client.on('error', () => {}); // what has gone wrong before says so
  await migrate(client, url);
  const pool = openPool(url);
  const vault = new Vault(pool, Keys.make(join(keys, 'keys.json'), 2026));
  const log = new EventLog(pool);
  await foundOrgan(log, { code: 'million', name: '百万办', parent: null }, 'bench', '2019-01-01');
  const began = Date.now();
  await fill(client, vault, all);
  console.log(`${new Date().toISOString()} · ${availableParallelism()} processors · load ${loadavg()[0]?.toFixed(1)}`);
  console.log(
    `${all.toLocaleString('en')} applications in one organ, put there in ${Math.round((Date.now() - began) / 1000)} s · ${ROUNDS} rounds\n`,
  );
  for (const pair of pairs({ log, vault, client, all })) console.log(await compared(pair));
  await pool.end();
  client.release();
  await owner.end();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await server.stop();
  rmSync(keys, { recursive: true });
}

/** Ours and the peer's in turn, after one of each that warms; the ratio of the times round by round. */
async function compared({ title, times, ours, peer, atMost }: Pair): Promise<string> {
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const own = await timed(times, ours);
    await peer.prepare?.();
    const other = await timed(times, peer.act);
    if (round < 0) continue;
    mine.push(own);
    theirs.push(other);
  }
  const ratio = spreadOf(mine.map((ms, round) => ms / (theirs[round] as number)));
  const verdict = atMost === undefined ? '' : ` · ≤ ${atMost} ×: ${verdictOn(ratio, (each) => each <= atMost)}`;
  return `${title.padEnd(58)} ${ms(spreadOf(mine))} · ${peer.name} ${ms(spreadOf(theirs))} · ratio ${shown(ratio)}${verdict}`;
}

/** Milliseconds of one. */
async function timed(times: number, act: () => Promise<void>): Promise<number> {
  const began = performance.now();
  for (let i = 0; i < times; i++) await act();
  return (performance.now() - began) / times;
}

function ms({ median }: Spread): string {
  return `${median < 10 ? median.toFixed(2) : Math.round(median).toLocaleString('en')} ms`;
}

function shown({ median, min, max }: Spread): string {
  return `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;
}
