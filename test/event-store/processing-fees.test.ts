import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readerOf } from '../../src/database/with-organ.js';
import { feesOf } from '../../src/domain/year-end/report/fee-figures.js';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { actOnRegister } from '../../src/event-store/acting/act-on-register.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { processingFees, recordProcessingFees } from '../../src/event-store/acting/processing-fees.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { yearTables } from '../../src/reading/year-tables.js';
import { withVault } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase, LOCKS_HERE } from '../postgres/fresh-database.js';
import { rowOf } from '../reading/rows.js';
import { processes, TODAY } from './processes.js';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

const toldOf = async (organ: number) => {
  const { rows } = await readerOf(db.pool, organ).query('select report_log_figures($1, $2) as known', [[organ], 2024]);
  return feesOf(2024, rows[0].known.fees);
};

it('Art. 42 · an amount that a ledger tells only later counts, in the offer for Table 二 and in section 六', async () => {
  const log = new EventLog(db.pool);
  const { id: organ } = await foundOrgan(log, { code: 'later', name: '某局', parent: null }, 'test', TODAY);
  const brought = (feeAmountFen: number | null) =>
    importLedger(log, withVault(db.pool, { organ, actor: 'test', today: TODAY }), [
      rowOf('1', '2024-03-01', { feeNoticeOn: '2024-03-05', feeAmountFen, feePaidOn: '2024-03-12' }),
    ]);
  const told = () => toldOf(organ);
  await brought(null);
  expect(await told()).toEqual({ notices: 1, notifiedFen: 0, collectedFen: 0 });
  expect(await brought(70_000)).toMatchObject({ updated: 1 });
  expect(await told()).toEqual({ notices: 1, notifiedFen: 70_000, collectedFen: 70_000 });
  expect(await processingFees(log, organ, 2024)).toMatchObject({ amountFen: 70_000 });
});

it('Art. 42 · what was registered twice is charged once: a void registration gives no fee, in the offer and in section 六', async () => {
  const log = new EventLog(db.pool);
  const { id: organ } = await foundOrgan(log, { code: 'twice', name: '某局', parent: null }, 'test', TODAY);
  const fee = { feeNoticeOn: '2024-03-05', feeAmountFen: 70_000, feePaidOn: '2024-03-12' };
  await importLedger(log, withVault(db.pool, { organ, actor: 'test', today: TODAY }), [
    rowOf('1', '2024-03-01', fee),
    rowOf('2', '2024-03-01', fee),
  ]);
  expect(await toldOf(organ)).toEqual({ notices: 2, notifiedFen: 140_000, collectedFen: 140_000 });
  const { applications } = await processingFees(log, organ, 2024);
  const application = applications[1]?.id as string;
  const twice = { type: 'Void' as const, voidedOn: '2024-03-18', reason: '重复登记' };
  await actOnApplication(log, { commandId: randomUUID(), organ, actor: 'test', application, commands: [twice] }, TODAY);
  expect(await toldOf(organ)).toEqual({ notices: 1, notifiedFen: 70_000, collectedFen: 70_000 });
  expect(await processingFees(log, organ, 2024)).toMatchObject({
    amountFen: 70_000,
    applications: [{ registerNo: '1' }],
  });
});

it('two clerks who take the fees up at the same moment enter them once', async () => {
  const { logs, end } = processes(db, 2);
  const [log] = logs as [EventLog];
  const found = await foundOrgan(log, { code: 'at-once', name: '某局', parent: null }, 'test', TODAY);
  const { id: organ } = found;
  await importLedger(log, withVault(db.pool, { organ, actor: 'test', today: TODAY }), [
    rowOf('1', '2025-03-03', { feeNoticeOn: '2025-03-05', feeAmountFen: 70_000, feePaidOn: '2025-03-12' }),
  ]);
  const held = await db.pool.connect();
  await held.query('begin');
  await held.query('select pg_advisory_xact_lock(770002, $1)', [organ]);
  const taken = Promise.all(
    logs.map((each, i) =>
      recordProcessingFees(each, { commandId: randomUUID(), organ, actor: `clerk ${i}`, year: 2025 }, TODAY),
    ),
  );
  const waiting = `select from ${LOCKS_HERE} where classid = 770002 and objid = $1 and not granted`;
  while ((await db.owner.query(waiting, [organ])).rowCount !== 2); // both have seen that nothing is entered
  await held.query('commit');
  held.release();
  expect((await taken).map(({ response }) => JSON.parse(response).events)).toEqual(
    expect.arrayContaining([['RegisterEntryRecorded'], []]),
  );
  expect((await yearTables(log, { organ: found, year: 2025 })).table2['art20_8.admin_fees']).toEqual({
    amount_wan: 0.07,
  });
  await end();
});

it('an entry of taken-up fees whose source a clerk has corrected is brought up to them, not entered beside', async () => {
  const log = new EventLog(db.pool);
  const { id: organ } = await foundOrgan(log, { code: 'renamed-source', name: '某局', parent: null }, 'test', TODAY);
  const paid = (no: string) =>
    importLedger(log, withVault(db.pool, { organ, actor: 'test', today: TODAY }), [
      rowOf(no, '2025-03-03', { feeNoticeOn: '2025-03-05', feeAmountFen: 70_000, feePaidOn: '2025-03-12' }),
    ]);
  const by = { organ, actor: 'clerk' };
  const takeUp = () => recordProcessingFees(log, { ...by, commandId: randomUUID(), year: 2025 }, TODAY);
  await paid('1');
  const [{ entry }] = JSON.parse((await takeUp()).response).entries;
  const correct = { source: '财务科台账', reason: '写明来源' };
  const act = { register: 'art20_8.admin_fees', entry, correct } as const;
  await actOnRegister(log, { ...by, commandId: randomUUID(), act }, TODAY);
  await paid('2');
  expect(JSON.parse((await takeUp()).response).entries).toMatchObject([{ entry }]);
  expect(await processingFees(log, organ, 2025)).toMatchObject({ recorded: { entry, amountFen: 140_000 } });
});
