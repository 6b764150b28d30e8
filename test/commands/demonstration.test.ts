import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemonstration } from '../../src/commands/demonstration.js';
import { demonstrationCases } from '../../src/commands/demonstration-cases.js';
import { type Application, replay, STATES } from '../../src/domain/applications/application.js';
import type { ApplicationEvent } from '../../src/domain/applications/events.js';
import { addDays } from '../../src/domain/law/legal-date.js';
import { isWorkday, WORKING_CALENDAR } from '../../src/domain/law/working-calendar.js';
import { decideAll } from '../../src/event-store/acting/act-on-application.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, organByCode } from '../../src/event-store/found-organ.js';
import { desk } from '../../src/reading/desk.js';
import { yearTables } from '../../src/reading/year-tables.js';
import { digestNow } from '../domain/applications/signed.js';
import { figuresPublished2, published2As } from '../domain/proactive/registers-of-figures.js';
import { figuresPublished, publishedAs } from '../domain/year-end/ledger-of-figures.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

let db: FreshDatabase;
let log: EventLog;
const load = (log: EventLog, today: string) => {
  const vault = vaultFor(log.db);
  return loadDemonstration({ log, keys: vault.keys, now: () => new Date(`${today}T02:00:00Z`) }, vault, today);
};
const count = async (table: string) => (await db.owner.query(`select count(*) as n from ${table}`)).rows[0].n;

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  await load(log, '2026-11-25');
});
afterAll(() => db.drop());

describe('The demonstration', () => {
  it('gives the table that 天津市地方金融监督管理局 published for 2020, lawful in every case', async () => {
    const organ = await organByCode(log, 'tianjin-jrj');
    const tables = await yearTables(log, { organ, year: 2020 });
    expect(tables.table2).toEqual(figuresPublished2(published2As('tianjin-jrj-2020')));
    expect(tables.table3).toEqual(figuresPublished(publishedAs('tianjin-jrj-2020')));
    const { rows } = await db.owner.query('select count(*) as n from ledger where organ_id = $1 and violations > 0', [
      organ.id,
    ]);
    expect(rows[0].n).toBe(0);
  });

  it('shows an organ of today with an application in every state', async () => {
    const { id } = await organByCode(log, 'yunxi');
    const { rows } = await db.owner.query<{ state: string }>('select distinct state from ledger where organ_id = $1', [
      id,
    ]);
    expect(rows.map(({ state }) => state).sort()).toEqual(Object.keys(STATES).sort());
  });

  const colleagues = [{ account: 'clerk', roles: ['clerk'], open: true, unit: null, absence: null }];

  it('is accepted on whatever day the first start is, years without a calendar among them', () => {
    for (let today = '2025-12-01'; today < '2027-06-01'; today = addDays(today, 7))
      for (const { steps } of demonstrationCases(today)) {
        const events: ApplicationEvent[] = [];
        for (const { by, command } of steps) {
          const app = replay(events) as Application;
          const ordered = command.type === 'SignReply' ? { ...command, digest: digestNow(app) } : command;
          const who = { account: by, roles: [by === 'leader' ? 'reviewer' : by] };
          events.push(
            ...decideAll(
              [ordered],
              { events, years: [], organ: null, calendar: WORKING_CALENDAR, colleagues },
              today,
              who,
            ),
          );
        }
        expect(events).toHaveLength(steps.length);
      }
  });

  it('receives, signs and sends on working days alone, by every channel but the spoken word', async () => {
    const { id } = await organByCode(log, 'yunxi');
    const { rows } = await db.owner.query<{ day: string; type: string }>(
      "select occurred_on::text as day, type from event where organ_id = $1 and stream_type = 'application'",
      [id],
    );
    const resting = rows.filter(({ day }) => !isWorkday(day, WORKING_CALENDAR));
    expect(resting).toEqual([]);
    const channels = await db.owner.query('select distinct channel from ledger where organ_id = $1', [id]);
    expect(channels.rows).toHaveLength(5);
  });

  it('has an organ below with figures of its own, so that there is something to roll up', async () => {
    const organ = await organByCode(log, 'yunxi');
    const own = await yearTables(log, { organ, year: 2026 });
    const { units, table3, checks } = await yearTables(log, { organ, year: 2026, whole: true });
    expect(own.table2['art20_1.normative_documents']).toMatchObject({ in_force: 21 });
    expect(units?.map(({ code }) => code)).toEqual(['yunxi', 'yunxi-minzheng']);
    const received = (tables: typeof own.table3) => tables.received_this_year?.total ?? 0;
    expect(received(table3)).toBeGreaterThan(received(own.table3));
    expect(checks.filter(({ level, ok }) => level === 'error' && !ok)).toEqual([]);
  });

  it('shows a reply that waits for a signature, one that was sent back, and an extension to be approved', async () => {
    const { id: organ } = await organByCode(log, 'yunxi');
    const { rows } = await db.owner.query('select account_id as id from account where login = $1', ['yunxi.leader']);
    const leader = { account: rows[0].id, roles: ['reviewer'] };
    const { awaitingMe, awaitingOthers } = await desk(log, organ, '2026-11-25', leader);
    expect(awaitingMe.map(({ awaits }) => awaits)).toEqual(['待“分管领导”审签']);
    expect(awaitingOthers.map(({ awaits }) => awaits).sort()).toEqual(['已退回，待修改', '延期待工作机构负责人批准']);
  });

  it('is loaded once, whatever the day of the second start', async () => {
    const before = await count('event');
    await load(log, '2026-11-26');
    expect(await count('event')).toBe(before);
  });

  it('stays away from a register that is in use', async () => {
    const fresh = await freshDatabase();
    const used = new EventLog(fresh.pool);
    await foundOrgan(used, { code: 'real', name: '某区民政局', parent: null }, 'operator', '2026-11-25');
    await load(used, '2026-11-25');
    expect((await fresh.owner.query('select count(*) as n from organ')).rows[0].n).toBe(1);
    await fresh.drop();
  });
});
