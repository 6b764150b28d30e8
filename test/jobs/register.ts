import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { readerOf } from '../../src/database/with-organ.js';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { todayInShanghai } from '../../src/event-store/clock.js';
import type { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { beginYearEnd } from '../../src/event-store/year-end/run-year.js';

export const TODAY = todayInShanghai();
export const THIS_YEAR = Number(TODAY.slice(0, 4));
export const LAST_YEAR = THIS_YEAR - 1;

/** An organ with so many applications that came on 3 March of the year and are open. */
export async function organWithOpen(log: EventLog, count: number, year = LAST_YEAR): Promise<number> {
  const facts = { code: randomUUID(), name: '某市教育局', parent: null };
  const { id } = await foundOrgan(log, facts, 'clerk', TODAY);
  const receivedOn = `${year}-03-03`;
  const register = (n: number) =>
    actOnApplication(
      log,
      {
        ...{ commandId: randomUUID(), organ: id, actor: 'clerk', application: randomUUID() },
        commands: [
          { type: 'Lodge', channel: 'online', submittedOn: receivedOn, category: 'natural_person' },
          { type: 'Confirm', registerNo: `${year}-${n}`, receivedOn },
        ],
      },
      TODAY,
    );
  await Promise.all(Array.from({ length: count }, (_, n) => register(n)));
  return id;
}

/** As a clerk asks for the run: begun in one commit with the outbox row. */
export const askForRun = (log: EventLog, organ: number, year = LAST_YEAR): Promise<void> =>
  beginYearEnd(log, { organ, year, actor: 'clerk', today: TODAY }, [
    { kind: 'year-end-run', payload: { organ, year } },
  ]);

/** Holds a run up before its last step, by the row of the application that comes last; the append waits three seconds for it. */
export async function heldUp(owner: Pool, organ: number): Promise<() => Promise<void>> {
  const client = await owner.connect();
  await client.query('begin');
  await client.query(
    'select from ledger where organ_id = $1 order by received_on desc, application_id desc limit 1 for update',
    [organ],
  );
  return async () => {
    await client.query('rollback');
    client.release();
  };
}

/** How often each event of the year-end stands in the log of an organ. */
export async function runEvents(db: Pool, organ: number): Promise<Record<string, number>> {
  const { rows } = await readerOf(db, organ).query<{ type: string; times: number }>(
    `select type, count(*)::integer as times from event
     where organ_id = $1 and type in ('YearEndRunBegun', 'CarriedOver', 'YearEndRunCompleted') group by type`,
    [organ],
  );
  return Object.fromEntries(rows.map(({ type, times }) => [type, times]));
}

/** What a run of so many applications leaves in the log, however often it was begun, killed and repeated. */
export const runOnce = (count: number): Record<string, number> => ({
  ...{ YearEndRunBegun: 1, YearEndRunCompleted: 1 },
  ...(count > 0 && { CarriedOver: count }),
});

export async function eventually(is: () => Promise<boolean>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await is())) {
    if (Date.now() > end) throw new Error(`It has not come about within ${seconds} seconds.`);
    await sleep(10);
  }
}

export const isComplete = async (db: Pool, organ: number): Promise<boolean> =>
  Boolean((await runEvents(db, organ)).YearEndRunCompleted);
