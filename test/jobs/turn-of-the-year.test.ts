import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '../../src/event-store/event-log.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { beginYearEnd, runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { startJobs } from '../../src/jobs/start-jobs.js';
import { beginDueRuns, unfinishedRuns } from '../../src/jobs/year-end-runs.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { eventually, isComplete, LAST_YEAR, organWithOpen, runEvents, runOnce, THIS_YEAR, TODAY } from './register.js';

jest.setTimeout(60_000);

const NEW_YEAR = `${THIS_YEAR + 1}-01-01`;
let db: FreshDatabase;
let log: EventLog;
beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
});
afterAll(() => db.drop());

describe('Art. 50 · the year-end run of itself', () => {
  it('is not begun for a year that an organ brings along as an old ledger: its operator says when it is complete', async () => {
    const organ = await organWithOpen(log, 2, LAST_YEAR);
    await beginDueRuns(log, TODAY);
    expect(await runEvents(db.pool, organ)).toEqual({});
  });

  it('is begun on 1 January and completed for every organ of the register, for one without applications as well', async () => {
    const [two, none] = [await organWithOpen(log, 2, THIS_YEAR), await organWithOpen(log, 0)];
    const pace = { relay: 50, anchor: 60_000, reconcile: 60_000, grace: 60_000, lock: 30_000 };
    const jobs = await startJobs(log, { databaseUrl: db.url }, null, pace, { today: () => NEW_YEAR });
    await eventually(async () => (await isComplete(db.pool, two)) && (await isComplete(db.pool, none)));
    await jobs.close();
    expect(await runEvents(db.pool, two)).toEqual(runOnce(2));
    expect(await runEvents(db.pool, none)).toEqual(runOnce(0));
  });

  it('is made up for on a later day of January, and by several processes at once no more than once', async () => {
    const organ = await organWithOpen(log, 1, THIS_YEAR);
    await Promise.all([1, 2, 3].map(() => beginDueRuns(log, `${THIS_YEAR + 1}-01-19`)));
    expect(await runEvents(db.pool, organ)).toEqual({ YearEndRunBegun: 1 });
  });

  it('leaves a year alone that was run and locked by hand', async () => {
    const organ = await organWithOpen(log, 1, THIS_YEAR);
    const order = { organ, year: THIS_YEAR, actor: 'clerk', today: NEW_YEAR };
    await runYearEnd(log, order);
    await lockYearOf(log, order);
    const before = await runEvents(db.pool, organ);
    await beginDueRuns(log, NEW_YEAR);
    expect(await runEvents(db.pool, organ)).toEqual(before);
  });

  it('of a year that is not over is refused before it has run any earlier one', async () => {
    const organ = await organWithOpen(log, 1, LAST_YEAR);
    const order = { organ, year: THIS_YEAR, actor: 'operator', today: TODAY };
    await expect(runYearEnd(log, order)).rejects.toMatchObject({ code: 'year_not_over' });
    expect(await runEvents(db.pool, organ)).toEqual({});
  });

  it('that was broken off is taken up again, unless a lock has closed the year since', async () => {
    const organ = await organWithOpen(log, 1, LAST_YEAR);
    const order = { organ, year: LAST_YEAR, actor: 'operator', today: TODAY };
    await beginYearEnd(log, { ...order, year: LAST_YEAR - 1 });
    const unfinished = async () => (await unfinishedRuns(db.pool, 0)).filter((run) => run.organ === organ);
    expect(await unfinished()).toEqual([{ organ, year: LAST_YEAR - 1 }]);
    await runYearEnd(log, order);
    await lockYearOf(log, order);
    expect(await unfinished()).toEqual([]);
  });
});
