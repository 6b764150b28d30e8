import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { rebuildOrgan } from '../../src/event-store/rebuild.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { yearTables } from '../../src/reading/year-tables.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { correction, order, registration, TODAY } from './processes.js';

let db: FreshDatabase;
let log: EventLog;
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
});
afterAll(() => db.drop());

/** As a newer program would have left it: of a type, or in a shape, that this one does not know. */
const written = (organ: number, stream: string, change: string) =>
  db.owner.query(`begin; set local session_replication_role = replica;
    update event set ${change} where organ_id = ${organ} and stream_id = '${stream}' and version = 2; commit`);

const everythingOf = async (organ: number) =>
  (
    await db.owner.query(
      `select (select count(*) from event where organ_id = $1)::integer as events,
        (select json_agg(l order by application_id) from ledger l where organ_id = $1) as ledger`,
      [organ],
    )
  ).rows[0];

describe.each([
  ['an event that it does not know', 'newer-type', "type = 'SomethingNewer'", /不认识的事项“SomethingNewer”（版本1）/],
  ['a shape that it does not know', 'newer-shape', 'schema_version = 2', /不认识的事项“ApplicationReceived”（版本2）/],
])('Where the log holds %s', (_, code, change, sentence) => {
  it('the program stops there and says so: it neither acts, rebuilds nor locks past it, and writes nothing', async () => {
    const organ = await foundOrgan(log, { code, name: '某局', parent: null }, 'test', TODAY);
    const [sound, newer] = ['1', '2'].map((no) => order(organ.id, registration(no, '2025-03-03'))) as [
      ReturnType<typeof order>,
      ReturnType<typeof order>,
    ];
    for (const one of [sound, newer]) await actOnApplication(log, one, TODAY);
    const year = { organ: organ.id, year: 2025, actor: 'test', today: TODAY };
    await runYearEnd(log, year);
    await written(organ.id, newer.application, change);
    const before = await everythingOf(organ.id);
    const act = ({ application }: typeof sound) =>
      actOnApplication(log, order(organ.id, [correction('contact')], { application }), TODAY);
    await expect(log.historyOf(organ.id, newer.application)).rejects.toThrow(sentence);
    await expect(act(newer)).rejects.toThrow(sentence);
    await expect(rebuildOrgan(db.rebuilder, organ.id)).rejects.toThrow(sentence);
    await expect(lockYearOf(log, year)).rejects.toThrow(sentence);
    await expect(yearTables(log, { organ, year: 2025, asOf: '2099-12-31' })).rejects.toThrow(sentence);
    expect(await everythingOf(organ.id)).toEqual(before);
    expect(await act(sound)).toMatchObject({ status: 'done' });
  });
});
