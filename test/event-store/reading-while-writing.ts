import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { TYPES } from '../../src/database/pool.js';
import { readerOf } from '../../src/database/with-organ.js';
import { headOf, readLog } from '../../src/event-store/fold-log.js';
import { append, appendMany, appendOne, times, write } from './processes.js';

const WRITERS = 32;
const COMMANDS = 30;
const BATCH = 3;

/** What the readers saw amiss; `events` is the length of the log in the end. */
export interface Seen {
  events: number;
  /** The next position was not there when the reader came to it. */
  holes: number;
  /** Events of the finished log that a reader by position never met. */
  skipped: number;
  /** Times at which something appeared before what had already been read. */
  reordered: number;
}

/** 32 writers, of every four one slow to commit, one rolling back as often as not and one in batches; four readers beside them. */
export async function readWhileWriting(
  url: string,
  organ: number,
  name: 'append_many' | 'append_unlocked',
): Promise<Seen> {
  const pool = new pg.Pool({ connectionString: url, types: TYPES, max: WRITERS + 4, pipeline: true });
  const writing = { over: false };
  const writers = Promise.all(times(WRITERS, (i) => writer(pool, organ, name, i))).finally(() => {
    writing.over = true;
  });
  const reads = [byReadLog, byReadLog, byPosition, wholeLog].map((reader) =>
    readUntilOver(pool, reader(organ), writing),
  );
  await writers;
  const seen = await Promise.all(reads);
  const log = await positions(pool, organ, 0);
  await pool.end();
  return { events: log.length, ...added(seen.map((one) => compared(one, log))) };
}

const KINDS = ['quick', 'slow', 'fickle', 'batching'] as const;

/** Commands on streams of its own; what was rolled back is tried again. */
async function writer(pool: pg.Pool, organ: number, name: string, i: number): Promise<void> {
  const kind = KINDS[i % KINDS.length];
  const streams = times(kind === 'batching' ? BATCH : 1, () => write().stream);
  const client = await pool.connect();
  for (let version = 0, attempt = 0; version < COMMANDS / streams.length; attempt++) {
    const commands = streams.map((stream) => {
      const rows = { proceeding: [caseOf(stream, version)] };
      return append(organ, { writes: [write(stream, version)], rows });
    });
    const kept = kind !== 'fickle' || attempt % 2 === 0;
    await client.query('begin');
    if (kind === 'batching') await appendMany(client, commands);
    else for (const command of commands) await appendOne(client, command, name);
    if (kind === 'slow') await sleep(attempt % 5);
    await client.query(kept ? 'commit' : 'rollback');
    if (kept) version += 1;
  }
  client.release();
}

const caseOf = (streamId: string, expected: number) => ({
  ...{ streamId, version: expected + 1, caseNo: streamId, seq: 0, applicationId: null, route: 'review' as const },
  ...{ acceptedOn: '2026-03-02', acceptedYear: 2026, decidedOn: null, decidedYear: null, result: null },
  ...{ coDefendantOnly: false, challenged: null },
});

interface Entry {
  pos: number;
  stream: string;
}

interface Reading {
  read: Entry[];
  holes: number;
  reordered: number;
}

/** Reads on from where `so_far` stands. */
type Reader = (pool: pg.Pool, soFar: Reading) => Promise<void>;

async function readUntilOver(pool: pg.Pool, reader: Reader, writing: { over: boolean }): Promise<Reading> {
  const reading: Reading = { read: [], holes: 0, reordered: 0 };
  for (let last = false; !last; ) {
    last = writing.over;
    await reader(pool, reading);
    await sleep(2); // the writers need the machine as well
  }
  return reading;
}

const after = ({ read }: Reading): number => read.at(-1)?.pos ?? 0;

/** The program's own reader; it stops at a hole, and here steps over it to count the next. */
const byReadLog = (organ: number): Reader => {
  let stepped = 0;
  return async (pool, reading) => {
    const from = Math.max(after(reading), stepped);
    try {
      const db = readerOf(pool, organ);
      const { position } = await headOf(db, organ);
      for await (const { pos, stream } of readLog(db, organ, from, position)) reading.read.push({ pos, stream });
    } catch (error) {
      if (!/is missing/.test(String(error))) throw error;
      reading.holes += 1;
      stepped = Math.max(after(reading), stepped) + 1;
    }
  };
};

const byPosition =
  (organ: number): Reader =>
  async (pool, reading) => {
    for (const entry of await positions(pool, organ, after(reading))) {
      if (entry.pos !== after(reading) + 1) reading.holes += 1;
      reading.read.push(entry);
    }
  };

/** Reads all of it each time: what was read once must be how it begins. */
const wholeLog =
  (organ: number): Reader =>
  async (pool, reading) => {
    const now = await positions(pool, organ, 0);
    if (reading.read.some(({ stream }, i) => stream !== now[i]?.stream)) reading.reordered += 1;
    reading.read = now;
  };

async function positions(pool: pg.Pool, organ: number, from: number): Promise<Entry[]> {
  const sql = 'select pos, stream_id as stream from event where organ_id = $1 and pos > $2 order by pos';
  return (await pool.query<Entry>(sql, [organ, from])).rows;
}

function compared({ read, holes, reordered }: Reading, log: readonly Entry[]): Omit<Seen, 'events'> {
  const met = new Set(read.map(({ pos }) => pos));
  return { holes, reordered, skipped: log.filter(({ pos }) => !met.has(pos)).length };
}

const added = (all: readonly Omit<Seen, 'events'>[]): Omit<Seen, 'events'> => ({
  holes: all.reduce((sum, { holes }) => sum + holes, 0),
  skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
  reordered: all.reduce((sum, { reordered }) => sum + reordered, 0),
});
