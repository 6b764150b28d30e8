import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Queue } from 'bullmq';
import { organByCode } from '../../src/event-store/found-organ.js';
import { openQueue, openWorker } from '../../src/jobs/queue.js';
import { eventually } from '../jobs/register.js';
import { Api } from './start-api.js';

jest.setTimeout(60_000);

let api: Api;
let queue: Queue;
let place: { databaseUrl: string };

beforeAll(async () => {
  api = await Api.start();
  for (const [code, parent] of [
    ['top', null],
    ['below', 'top'],
    ['other', null],
  ] as const)
    await api.organ(code, parent);
  place = { databaseUrl: api.db.url };
  queue = await openQueue(place);
  const idOf = async (code: string) => (await organByCode(api.log, code)).id;
  for (const code of ['top', 'below', 'other'])
    await queue.add('year-end-run', { organ: await idOf(code), year: 2025 }, { jobId: `run-${code}`, attempts: 1 });
  await queue.add('remind', {}, { jobId: 'remind-all', attempts: 1 });
  await queue.add('ledger-export', { organ: await idOf('other'), export: 'x' }, { jobId: 'export-other', attempts: 1 });
  const worker = await openWorker(place, () => Promise.reject(new Error('磁盘已满')), {
    lockDuration: 30_000,
    stalledInterval: 30_000,
  });
  await eventually(async () => ((await queue.getJobCounts('failed')).failed ?? 0) === 5);
  await worker.close();
});
afterAll(async () => {
  await queue.close();
  await api.stop();
});

const seenBy = async (code: string) => {
  const admin = await api.person(code, 'system_admin');
  const { body } = await api.get(`/organs/${code}/failed-jobs`, admin);
  return (body.jobs as { id: string }[]).map(({ id }) => id).sort();
};

describe('jobs that have failed for good', () => {
  it('are shown with what they are, whose, why, how often they were tried', async () => {
    const { body } = await api.get('/organs/below/failed-jobs');
    expect(body.jobs).toEqual([
      {
        ...{ id: 'run-below', name: 'year-end-run', label: '年终结转', organ: 'below机关' },
        ...{ error: '磁盘已满', attempts: 1, failedAt: expect.stringMatching(/^\d{4}-.*Z$/) },
      },
    ]);
  });

  it('have a Chinese name, whatever they are', async () => {
    const { body } = await api.get('/organs/other/failed-jobs');
    const labels = body.jobs.map(({ label }: { label: string }) => label).sort();
    expect(labels).toEqual(['导出台账', '年终结转', '每日提醒'].sort());
  });

  it('are seen by the organ, by those above it, and what is nobody’s own at the top', async () => {
    expect(await seenBy('below')).toEqual(['run-below']);
    expect(await seenBy('top')).toEqual(['remind-all', 'run-below', 'run-top']);
  });

  it('are tried once more by hand, and then are no longer failed', async () => {
    const admin = await api.person('top', 'system_admin');
    const answer = await api.post('/organs/top/failed-jobs/run-below/retry', undefined, {}, admin);
    expect(answer).toMatchObject({ status: 202, body: { id: 'run-below', status: 'waiting' } });
    expect(await (await queue.getJob('run-below'))?.getState()).toBe('waiting');
    expect(await seenBy('below')).toEqual([]);
  });

  it('of another organ are not there', async () => {
    const admin = await api.person('other', 'system_admin');
    expect((await api.post('/organs/other/failed-jobs/run-top/retry', undefined, {}, admin)).status).toBe(404);
    expect(await (await queue.getJob('run-top'))?.getState()).toBe('failed');
  });
});
