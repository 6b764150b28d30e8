import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { sessionCookie } from '../../src/api/accounts/cookies.js';
import { migrate } from '../../src/database/migrate.js';
import { TYPES } from '../../src/database/pool.js';
import { replayOrgan } from '../../src/domain/organs/organ.js';
import { todayInShanghai } from '../../src/event-store/clock.js';
import { csrfOf } from '../../src/identity/sessions.js';
import { beArm } from '../arm.js';
import { httpArm } from '../http-arm.js';
import type { SignedIn } from '../http-client.js';
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
  await owner.query('insert into reminded (organ_id, day) select n, $1 from generate_series(1, $2) n', [
    todayInShanghai(), // the morning's reminders of 10,000 organs are no command
    ORGANS,
  ]);
  const signedIn = await signedInEverywhere(owner);
  return httpArm(start, {
    signedIn,
    server: new URL('../../src/main.js', import.meta.url),
    faults: (acknowledged, events) => faultsOfLog(owner, acknowledged, events),
    close: () => owner.end(),
  });
});

/** A clerk in each organ with a session under way; hashing 10,000 passwords would take longer than the benchmark. */
async function signedInEverywhere(owner: pg.Pool): Promise<SignedIn> {
  const tokens = Array.from({ length: ORGANS }, () => randomBytes(32).toString('base64url'));
  const digests = tokens.map((token) => createHash('sha256').update(token).digest());
  await owner.query(
    `with people as (
       insert into account (organ_id, account_id, version, login, name, roles, active_on, password_set_on, password_temporary,
         former_digests, recovery_digests, password_digest, second_factor)
       select n, gen_random_uuid(), 0, 'clerk' || n, '经办人', '{clerk}', current_date, current_date, false, '{}', '{}', 'none', 'none'
       from generate_series(1, $2) n returning organ_id, account_id)
     insert into session (organ_id, session_id, account_id, token_digest, method, address, opened_at, seen_at)
     select organ_id, gen_random_uuid(), account_id, ($1::bytea[])[organ_id], 'second_factor', '127.0.0.1', now(), now() from people`,
    [digests, ORGANS],
  );
  const lines = tokens.map(
    (token) => `cookie: ${sessionCookie(token).split(';')[0]}\r\nx-csrf-token: ${csrfOf(token)}\r\n`,
  );
  return (organ) => lines[organ - 1] as string;
}

const organ = (n: number) =>
  replayOrgan([{ type: 'OrganCreated', code: `o${n}`, name: `机关${n}`, parent: null, on: '2026-01-01' }]);
