import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../src/database/migrate.js';
import { openPool, TYPES } from '../src/database/pool.js';
import type { Append, StoredEvent } from '../src/event-store/append.js';
import { type Answer, EventLog } from '../src/event-store/event-log.js';
import { organYearStream } from '../src/event-store/years.js';
import type { Arm, Start } from './arm.js';
import { besideOf, ledgerRowOf, payloadOf, type Step, steps } from './life.js';
import { faultsOfLog } from './truth.js';
import { callersInTurn } from './turn.js';

/** Our own append: `by` says through which door of the log. */
export async function appendArm(
  { url, organs, callers }: Start,
  by: (log: EventLog, command: Append) => Promise<Answer>,
): Promise<Arm> {
  const owner = new pg.Pool({ connectionString: url, types: TYPES, max: 1 });
  const client = await owner.connect();
  await migrate(client, url);
  client.release();
  const pool = openPool(url);
  const log = new EventLog(pool);
  const lives = Array.from({ length: callers }, () => steps(organs));
  const command = async (caller: number) => {
    await by(log, appendOf((lives[caller] as Generator<Step, never>).next().value));
  };
  return {
    turn: (load) => callersInTurn(load, command),
    faults: (acknowledged) => faultsOfLog(owner, acknowledged),
    close: async () => {
      await pool.end();
      await owner.end();
    },
  };
}

/** One of each six steps is among those that the statistics count. */
const LIFE = [
  ...['ApplicationReceived', 'ReasonRequested', 'ReasonReceived'],
  ...['DeadlineExtended', 'ReplyIssued', 'ReplyServed'],
];

/** What the program hands to the log for a command of one event in an open year. */
function appendOf(step: Step): Append {
  const { organ, stream, version } = step;
  const response = JSON.stringify(besideOf(step));
  const event = { type: LIFE[version], ...payloadOf(step) } as unknown as StoredEvent;
  return {
    commandId: randomUUID(),
    organ,
    actor: 'bench',
    response,
    requestHash: createHash('sha256').update(response).digest(),
    writes: [{ stream, type: 'application', expected: version, events: [{ event, on: '2026-11-20' }] }],
    guards: [{ stream: organYearStream(organ, 2026), version: 0 }],
    rows: { ledger: [ledgerRowOf(step)] },
  };
}
