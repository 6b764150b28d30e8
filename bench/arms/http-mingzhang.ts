import pg from 'pg';
import { migrate } from '../../src/database/migrate.js';
import { TYPES } from '../../src/database/pool.js';
import { replayOrgan } from '../../src/domain/organs/organ.js';
import { beArm } from '../arm.js';
import { httpArm } from '../http-arm.js';
import { ORGANS } from '../life.js';
import { faultsOfLog } from '../truth.js';

/** The program itself, as `npm start` opens it, with 10,000 organs. */
beArm(async (start) => {
  const owner = new pg.Pool({ connectionString: start.url, types: TYPES, max: 1 });
  const client = await owner.connect();
  await migrate(client, start.url);
  client.release();
  await owner.query(
    `insert into organ (organ_id, stream_id, version, code, name, state)
     select n, gen_random_uuid(), 0, state->>'code', state->>'name', state
     from unnest($1::text[]) with ordinality as each (text, n), cast(text as json) state`,
    [Array.from({ length: ORGANS }, (_, i) => JSON.stringify(organ(i + 1)))],
  );
  return httpArm(start, {
    server: new URL('../../src/main.js', import.meta.url),
    faults: (acknowledged, events) => faultsOfLog(owner, acknowledged, events),
    close: () => owner.end(),
  });
});

const organ = (n: number) =>
  replayOrgan([{ type: 'OrganCreated', code: `o${n}`, name: `机关${n}`, parent: null, on: '2026-01-01' }]);
