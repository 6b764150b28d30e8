import pg from 'pg';
import { migrate } from '../../src/database/migrate.js';
import { TYPES } from '../../src/database/pool.js';
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
    `insert into organ (organ_id, stream_id, version, code, name)
     select n, gen_random_uuid(), 0, 'o' || n, '机关' || n from generate_series(1, $1::integer) n`,
    [ORGANS],
  );
  return httpArm(start, {
    server: new URL('../../src/main.js', import.meta.url),
    faults: (acknowledged, events) => faultsOfLog(owner, acknowledged, events),
    close: () => owner.end(),
  });
});
