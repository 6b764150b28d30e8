import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Arm, beArm, type Start } from '../arm.js';
import { BARE_TABLE, barePayload, withClient } from '../bare-table.js';
import { ORGANS } from '../life.js';
import { faultsOfCount } from '../truth.js';
import { type Load, quantiles, type Turn } from '../turn.js';

/** The physical limit: pgbench, one prepared INSERT of an equal row a transaction. */
beArm(async ({ url, organs }: Start): Promise<Arm> => {
  await withClient(url, (client) => client.query(BARE_TABLE));
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-pgbench-'));
  const script = join(folder, 'insert.sql');
  writeFileSync(
    script,
    `\\set organ random(1, ${organs === 'one' ? 1 : ORGANS})\n\\set version random(1, 6)\n${INSERT}`,
  );
  return {
    turn: (load) => pgbench(url, script, join(folder, 'log'), load),
    faults: (acknowledged) =>
      withClient(url, async (client) => {
        const { rows } = await client.query('select count(*)::integer as n from bare');
        return faultsOfCount(rows[0].n, acknowledged);
      }),
    close: async () => rmSync(folder, { recursive: true }),
  };
});

const INSERT = `insert into bare (organ_id, event_id, stream_id, stream_type, version, type, occurred_on, recorded_at, payload, beside)
values (:organ, gen_random_uuid(), gen_random_uuid(), 'application', :version, 'DeadlineExtended', '2026-11-20', clock_timestamp(), :payload, :beside);
`;

async function pgbench(
  url: string,
  script: string,
  log: string,
  { seconds, callers }: Load,
): Promise<Omit<Turn, 'cpu'>> {
  const { payload, beside } = barePayload();
  const threads = Math.min(2, callers);
  const values = ['-D', `payload=${payload}`, '-D', `beside=${beside}`];
  const load = ['-c', `${callers}`, '-j', `${threads}`, '-T', `${Math.round(seconds)}`, '-l', `--log-prefix=${log}`];
  const { stdout } = await promisify(execFile)('pgbench', [
    '-n',
    '-M',
    'prepared',
    '-f',
    script,
    ...values,
    ...load,
    url,
  ]);
  const number = (what: RegExp) => Number(what.exec(stdout)?.[1] ?? Number.NaN);
  const acknowledged = number(/actually processed: (\d+)/);
  const rate = number(/tps = ([\d.]+)/);
  const errors = number(/failed transactions: (\d+)/);
  return { acknowledged, errors, seconds: acknowledged / rate, ...quantiles(loggedTimes(log)) };
}

/** pgbench logs each transaction: client, number, microseconds… */
function loggedTimes(log: string): number[] {
  const folder = join(log, '..');
  const files = readdirSync(folder).filter((name) => name.startsWith('log.'));
  const times = files.flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
    rmSync(join(folder, name));
    return lines.map((line) => Number(line.split(' ')[2]) / 1000);
  });
  return times;
}
