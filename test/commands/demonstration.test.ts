import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemonstration } from '../../src/commands/demonstration.js';
import { demonstrationCases } from '../../src/commands/demonstration-cases.js';
import { STATES } from '../../src/domain/applications/application.js';
import { addDays } from '../../src/domain/law/legal-date.js';
import { decideAll } from '../../src/event-store/act-on-application.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, organByCode } from '../../src/event-store/found-organ.js';
import { yearTables } from '../../src/reading/year-tables.js';
import { figuresPublished, publishedAs } from '../domain/year-end/ledger-of-figures.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

let db: FreshDatabase;
let log: EventLog;
const count = async (table: string) => (await db.owner.query(`select count(*) as n from ${table}`)).rows[0].n;

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  await loadDemonstration(log, vaultFor(db.pool), '2026-11-25');
});
afterAll(() => db.drop());

describe('The demonstration', () => {
  it('gives the table that 天津市地方金融监督管理局 published for 2020, lawful in every case', async () => {
    const organ = await organByCode(log, 'tianjin-jrj');
    const tables = await yearTables(log, { organ, year: 2020 });
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

  it('is accepted on whatever day the first start is, years without a calendar among them', () => {
    for (let today = '2025-12-01'; today < '2027-06-01'; today = addDays(today, 7))
      for (const { commands } of demonstrationCases(today)) {
        const events = decideAll(commands, { events: [], years: [], organ: null }, today);
        expect(events).toHaveLength(commands.length);
      }
  });

  it('is loaded once, whatever the day of the second start', async () => {
    const before = await count('event');
    await loadDemonstration(log, vaultFor(db.pool), '2026-11-26');
    expect(await count('event')).toBe(before);
  });

  it('stays away from a register that is in use', async () => {
    const fresh = await freshDatabase();
    const used = new EventLog(fresh.pool);
    await foundOrgan(used, { code: 'real', name: '某区民政局', parent: null }, 'operator', '2026-11-25');
    await loadDemonstration(used, vaultFor(fresh.pool), '2026-11-25');
    expect((await fresh.owner.query('select count(*) as n from organ')).rows[0].n).toBe(1);
    await fresh.drop();
  });
});
