import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readerOf } from '../../src/database/with-organ.js';
import { feesOf } from '../../src/domain/year-end/report/fee-figures.js';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { processingFees } from '../../src/event-store/acting/processing-fees.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { withVault } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { rowOf } from '../reading/rows.js';
import { TODAY } from './processes.js';

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
