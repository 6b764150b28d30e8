import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import pg from 'pg';
import { type Arm, beArm, type Start } from '../arm.js';
import { withClient } from '../bare-table.js';
import { besideOf, payloadOf, type Step, steps } from '../life.js';
import { faultsOfCount } from '../truth.js';
import { callersInTurn } from '../turn.js';

/** As its own installation does it, without the role, the views and the extension that PostgreSQL no longer needs for a uuid. */
const PARTS = [
  ...['schema/message-store', 'tables/messages', 'types/message', 'functions/hash-64', 'functions/category'],
  ...['functions/acquire-lock', 'functions/is-category', 'functions/id', 'functions/cardinal-id'],
  ...['functions/stream-version', 'functions/write-message'],
  ...['indexes/messages-id', 'indexes/messages-stream', 'indexes/messages-category'],
];

const WRITE = {
  name: 'write_message',
  text: 'select write_message($1::varchar, $2::varchar, $3::varchar, $4::jsonb, $5::jsonb, $6::bigint)',
};

/** message-db locks by category: an organ is one. It writes the event and what stands beside it, no ledger. */
beArm(async ({ url, organs, callers }: Start): Promise<Arm> => {
  const folder = createRequire(import.meta.url)
    .resolve('@eventide/message-db/package.json')
    .replace('package.json', '');
  await withClient(url, async (client) => {
    await client.query('set search_path to message_store, public');
    for (const part of PARTS) await client.query(readFileSync(`${folder}database/${part}.sql`, 'utf8'));
  });
  const options = '-c search_path=message_store,public';
  const pool = new pg.Pool({ connectionString: url, max: callers, idleTimeoutMillis: 0, options });
  const lives = Array.from({ length: callers }, () => steps(organs));
  const command = async (caller: number) => {
    const step = (lives[caller] as Generator<Step, never>).next().value;
    const stream = `organ${step.organ}-${step.stream}`;
    const said = [payloadOf(step), besideOf(step)].map((part) => JSON.stringify(part));
    await pool.query({ ...WRITE, values: [randomUUID(), stream, 'DeadlineExtended', ...said, step.version - 1] });
  };
  return {
    turn: (load) => callersInTurn(load, command),
    faults: async (acknowledged) =>
      faultsOfCount((await pool.query('select count(*)::integer as n from messages')).rows[0].n, acknowledged),
    close: () => pool.end(),
  };
});
