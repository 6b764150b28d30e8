import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Arm, beArm, type Start } from '../arm.js';
import { BARE_TABLE, withClient } from '../bare-table.js';
import { besideOf, payloadOf, type Step, steps } from '../life.js';
import { faultsOfCount } from '../truth.js';
import { callersInTurn } from '../turn.js';

const INSERT = {
  name: 'bare',
  text: `insert into bare (organ_id, event_id, stream_id, stream_type, version, type, occurred_on, recorded_at, payload, beside)
    values ($1, $2, $3, 'application', $4, 'DeadlineExtended', '2026-11-20', clock_timestamp(), $5, $6)`,
};

/** In place of pgbench where there is none: the same INSERT, prepared, one connection a caller. Slower than a client in C. */
beArm(async ({ url, organs, callers }: Start): Promise<Arm> => {
  await withClient(url, (client) => client.query(BARE_TABLE));
  const pool = new pg.Pool({ connectionString: url, max: callers, idleTimeoutMillis: 0 });
  const lives = Array.from({ length: callers }, () => steps(organs));
  const command = async (caller: number) => {
    const step = (lives[caller] as Generator<Step, never>).next().value;
    const { organ, stream, version } = step;
    await pool.query({ ...INSERT, values: [organ, randomUUID(), stream, version, payloadOf(step), besideOf(step)] });
  };
  return {
    turn: (load) => callersInTurn(load, command),
    faults: async (acknowledged) =>
      faultsOfCount((await pool.query('select count(*)::integer as n from bare')).rows[0].n, acknowledged),
    close: () => pool.end(),
  };
});
