import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { actOnOrgan } from '../../src/event-store/acting/act-on-organ.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { remindAll } from '../../src/jobs/reminders.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { colleague } from './office.js';

let db: FreshDatabase;
let log: EventLog;
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
});
afterAll(() => db.drop());

/** On 4 February 2026, a Wednesday, what was due on 31 January is late. */
it('Art. 49, 3 ¶4 · a head is told of a report that is owed, not of one that goes to nobody here', async () => {
  const found = async (code: string, parent: string | null, values?: Record<string, string | boolean>) => {
    const { id } = await foundOrgan(log, { code, name: `${code}局`, parent }, 'operator', '2025-03-03');
    if (values) {
      const command = { type: 'ChangeOrganSettings', values, on: '2025-03-03', reason: '设置' } as const;
      await actOnOrgan(log, { organ: code, command, actor: 'operator', commandId: randomUUID() }, '2026-01-05');
    }
    return { id, head: await colleague(db, log, id, 'office_head') };
  };
  await found('city', null);
  const bureau = await found('bureau', 'city');
  const tax = await found('tax', 'city', { underVerticalLeadership: true });
  const town = await found('town', 'city', { organKind: 'township' });
  await remindAll(log, { day: '2026-02-04', hour: 10 });
  const told = async ({ id, head }: { id: number; head: string }) => {
    const { rows } = await db.owner.query(
      "select kind from notification where organ_id = $1 and recipient = $2 and kind like 'report.%' order by kind",
      [id, head],
    );
    return rows.map(({ kind }) => kind);
  };
  expect(await told(bureau)).toEqual(['report.publication.overdue', 'report.submission.overdue']);
  expect(await told(tax)).toEqual(['report.publication.overdue']);
  expect(await told(town)).toEqual([]);
});
