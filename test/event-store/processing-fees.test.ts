import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readerOf } from '../../src/database/with-organ.js';
import { feesOf } from '../../src/domain/year-end/report/fee-figures.js';
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

it('Art. 42 · an amount that a ledger tells only later counts, in the offer for Table 二 and in section 六', async () => {
  const log = new EventLog(db.pool);
  const { id: organ } = await foundOrgan(log, { code: 'later', name: '某局', parent: null }, 'test', TODAY);
  const brought = (feeAmountFen: number | null) =>
    importLedger(log, withVault(db.pool, { organ, actor: 'test', today: TODAY }), [
      rowOf('1', '2024-03-01', { feeNoticeOn: '2024-03-05', feeAmountFen, feePaidOn: '2024-03-12' }),
    ]);
  const told = async () => {
    const { rows } = await readerOf(db.pool, organ).query('select report_log_figures($1, $2) as known', [
      [organ],
      2024,
    ]);
    return feesOf(2024, rows[0].known.fees);
  };
  await brought(null);
  expect(await told()).toEqual({ notices: 1, notifiedFen: 0, collectedFen: 0 });
  expect(await brought(70_000)).toMatchObject({ updated: 1 });
  expect(await told()).toEqual({ notices: 1, notifiedFen: 70_000, collectedFen: 70_000 });
  expect(await processingFees(log, organ, 2024)).toMatchObject({ amountFen: 70_000 });
});
