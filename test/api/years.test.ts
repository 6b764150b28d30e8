import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organByCode } from '../../src/event-store/found-organ.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { reply } from './signed.js';
import { Api, received, TODAY } from './start-api.js';

let api: Api;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

const REPLY = { docNo: '复1', decidedOn: '2025-03-10', principalOutcome: 'granted.provided' };

/** An organ that received two applications in 2025: one answered, one open at the end of the year. */
async function organOf2025(code: string) {
  const path = await api.organ(code);
  const answered = await api.post(`${path}/applications`, received('2025-02-20'));
  const { id, version } = answered.body;
  await reply(api, `${path}/applications/${id}`, version, REPLY);
  const open = await api.post(`${path}/applications`, received('2025-12-29'));
  return { path, answered: answered.body, open: open.body };
}

/** What the job of the run does. */
async function worked(code: string, year: number): Promise<void> {
  const organ = (await organByCode(api.log, code)).id;
  await runYearEnd(api.log, { organ, year, actor: 'system', today: TODAY });
}

describe('the tables of a year', () => {
  let path: string;
  let answered: { id: string; registerNo: string };
  beforeAll(async () => {
    ({ path, answered } = await organOf2025('tables'));
    await api.organ('below', 'tables');
    await api.post('/organs/below/applications', received('2025-06-03', { category: 'org.business' }));
  });
  const tables = (query = '') => api.get(`${path}/years/2025/tables${query}`);

  it('as JSON', async () => {
    const { body } = await tables();
    expect(body).toMatchObject({
      ...{ organ: { code: 'tables', name: 'tables机关' }, year: 2025, edition: 'cn-2021', status: 'provisional' },
      table3: {
        received_this_year: { natural_person: 2, total: 2 },
        granted: { natural_person: 1 },
        carried_to_next_year: { total: 1 },
      },
    });
    expect(body.checks.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
  });

  it('with all organs below', async () =>
    expect((await tables('?whole=true')).body.table3.received_this_year).toMatchObject({
      ...{ natural_person: 2, 'org.business': 1, total: 3 },
    }));

  it('in the rows of the other edition, and as of an earlier position or day', async () => {
    expect((await tables('?edition=cn-2019')).body).toMatchObject({ edition: 'cn-2019' });
    expect((await tables('?asOf=3')).body).toMatchObject({ position: 3, table3: { granted: { total: 0 } } });
    expect((await tables('?asOf=2000-01-01')).body).toMatchObject({ position: 0, chain: null });
    const { rows } = await api.db.owner.query(
      "select encode(chain, 'hex') as chain from event where pos = 3 and organ_id = (select organ_id from organ where code = 'tables')",
    );
    expect((await tables('?asOf=3')).body.chain).toBe(rows[0].chain);
    expect(await tables('?asOf=3&whole=true')).toMatchObject({ status: 409, body: { code: 'as_of_position_whole' } });
  });

  it('as a page', async () => {
    const { text, headers } = await tables('?format=html');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain('tables机关2025年政府信息公开工作年度报告');
  });

  it('as files, named after organ and year', async () => {
    const csv = await tables('?format=csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(decodeURIComponent(String(csv.headers['content-disposition']))).toBe(
      "attachment; filename*=UTF-8''tables机关2025年政府信息公开申请情况.csv",
    );
    expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from('efbbbf', 'hex'));
    const xlsx = await tables('?format=xlsx');
    expect(xlsx.headers['content-type']).toContain('spreadsheetml');
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('a cell opens into the applications it counts', async () =>
    expect((await api.get(`${path}/years/2025/cells/granted/natural_person`)).body).toEqual({
      ...{ count: 1, registerNos: [answered.registerNo], ids: [answered.id] },
    }));

  it('every rule with its result', async () => {
    const { body } = await api.get(`${path}/years/2025/checks`);
    expect(body.ok).toBe(true);
    expect(body.checks.map(({ rule }: { rule: string }) => rule)).toContain('T3.BALANCE');
  });

  it('a year that no form covers, a format or an edition that is none, a year that is none', async () => {
    expect(await api.get(`${path}/years/2018/tables`)).toMatchObject({ status: 409, body: { code: 'form_unknown' } });
    expect(await tables('?format=pdf')).toMatchObject({ status: 400, body: { fields: [{ field: 'format' }] } });
    expect(await tables('?edition=cn-1999')).toMatchObject({ status: 400, body: { fields: [{ field: 'edition' }] } });
    for (const year of ['-2025', '20250', '2025.0', '０２５', '2025-01'])
      expect(await api.get(`${path}/years/${encodeURIComponent(year)}`)).toMatchObject({
        ...{ status: 400, body: { fields: [{ field: 'year' }] } },
      });
  });
});

describe('Art. 50 · the end of a year', () => {
  it('runs, is locked, and later facts stand beside what was published', async () => {
    const { path, open } = await organOf2025('ends');
    const year = `${path}/years/2025`;
    expect((await api.get(year)).body).toMatchObject({ version: 0, runBegun: null, locked: null, adjustments: [] });
    expect(await api.post(`${year}/lock`, undefined)).toMatchObject({
      status: 409,
      body: { code: 'run_not_complete' },
    });

    const key = randomUUID();
    const run = await api.post(`${year}/run`, undefined, { key });
    expect(run).toMatchObject({ status: 202, body: { year: 2025, status: 'accepted' } });
    expect((await api.get(year)).body).toMatchObject({ runBegun: TODAY, runCompleted: null });
    const outbox = await api.db.owner.query('select kind, payload from outbox');
    expect(outbox.rows).toEqual([{ kind: 'year-end-run', payload: { organ: expect.any(Number), year: 2025 } }]);
    const events = await api.events();
    expect((await api.post(`${year}/run`, undefined, { key })).bytes).toEqual(run.bytes);
    expect(await api.post(`${year}/run`, {})).toMatchObject({ status: 202 });
    expect(await api.events()).toBe(events);

    await worked('ends', 2025);
    expect((await api.get(year)).body.runCompleted).toEqual({ on: TODAY, carriedOver: 1, withdrawn: 0 });
    const lock = await api.post(`${year}/lock`, undefined, { key: randomUUID() });
    expect(lock).toMatchObject({ status: 200, body: { year: 2025, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect((await api.get(`${year}/tables`)).body).toMatchObject({ status: 'locked', position: lock.body.position });

    expect(await api.post(`${year}/run`, undefined)).toMatchObject({ status: 409, body: { code: 'year_locked' } });
    expect((await api.post(`${year}/run`, undefined, { key })).text).toBe(run.text);
    expect(await api.post(`${path}/years/2024/run`, undefined, { key })).toMatchObject({ status: 422 });

    const { status } = await api.post(
      `${path}/applications/${open.id}/category-correction`,
      { correctedOn: '2026-02-03', category: 'org.research', reason: '误登' },
      { seen: open.version + 1 },
    );
    expect(status).toBe(200);
    const { body } = await api.get(year);
    expect(body.locked.table3.received_this_year).toMatchObject({ natural_person: 2, 'org.research': 0 });
    expect(body.adjusted.table3.received_this_year).toMatchObject({ natural_person: 1, 'org.research': 1 });
    expect(body.adjustments).toMatchObject([
      { on: TODAY, reason: '更正申请人类别', subject: { application: open.id, registerNo: open.registerNo } },
    ]);
  });

  it('a lock is given once; the same key gets the same bytes, another key a refusal', async () => {
    const { path } = await organOf2025('locks');
    await worked('locks', 2025);
    const keys = [randomUUID(), randomUUID()];
    const twins = await Promise.all(
      [1, 2, 3].map(() => api.post(`${path}/years/2025/lock`, undefined, { key: keys[0] })),
    );
    expect(new Set(twins.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(twins[0]?.status).toBe(200);
    const other = await api.post(`${path}/years/2025/lock`, undefined, { key: keys[1] });
    expect(other).toMatchObject({ status: 409, body: { code: 'year_locked', article: '50' } });
    const misused = await api.post(`${path}/years/2024/lock`, undefined, { key: keys[0] });
    expect(misused).toMatchObject({ status: 422 });
    expect((await api.get(`${path}/years/2024`)).body).toMatchObject({ locked: null, closedUnpublished: true });
  });

  it('the running year neither runs nor locks', async () => {
    const { path } = await organOf2025('runs');
    for (const act of ['run', 'lock'])
      expect(await api.post(`${path}/years/2026/${act}`, undefined)).toMatchObject({
        ...{ status: 409, body: { code: 'year_not_over' } },
      });
  });

  it('a late split of an application of a locked year adjusts that year once for every child', async () => {
    const { path, open } = await organOf2025('splits');
    await worked('splits', 2025);
    await api.post(`${path}/years/2025/lock`, undefined);
    const split = { splitOn: '2026-01-05', children: [{ content: '其一' }, { content: '其二' }, { content: '其三' }] };
    const { status, body } = await api.post(`${path}/applications/${open.id}/split`, split, { seen: open.version + 1 });
    expect([status, body.adjustments]).toEqual([200, [2025]]);
    const state = (await api.get(`${path}/years/2025`)).body;
    expect(state.locked.table3.received_this_year.total).toBe(2);
    expect(state.adjusted.table3.received_this_year.total).toBe(5);
    expect(state.adjustments).toHaveLength(3);
    expect((await api.get(`${path}/years/2026/tables`)).body.table3).toMatchObject({
      ...{ received_this_year: { total: 3 }, carried_from_last_year: { total: 1 } },
    });
  });
});

describe('reviews and suits that hang on no application', () => {
  it('are filed, appealed and decided by their number', async () => {
    const cases = `${await api.organ('cases')}/cases`;
    const caseNo = '（2025）京01行初/7号';
    const one = `${cases}/${encodeURIComponent(caseNo)}`;
    const filed = await api.post(`${cases}/suit`, { caseNo, route: 'litigation.direct', acceptedOn: '2025-03-03' });
    expect(filed).toMatchObject({
      status: 201,
      body: { caseNo, version: 1, events: ['SuitFiled'] },
      headers: { etag: '"1"' },
    });
    const steps = [
      ['suit-decision', { decidedOn: '2025-06-03', result: 'upheld' }],
      ['appeal', { acceptedOn: '2025-07-01' }],
      ['appeal-decision', { decidedOn: '2025-09-01', result: 'corrected' }],
    ] as const;
    for (const [i, [path, body]] of steps.entries())
      expect(await api.post(`${one}/${path}`, body, { seen: i + 1 })).toMatchObject({
        status: 200,
        body: { version: i + 2 },
      });
    const review = { caseNo: '复议1号', acceptedOn: '2025-05-06' };
    expect((await api.post(`${cases}/review`, review)).status).toBe(201);
    const decided = { decidedOn: '2025-07-06', result: 'other' };
    expect(
      (await api.post(`${cases}/${encodeURIComponent('复议1号')}/review-decision`, decided, { seen: 1 })).status,
    ).toBe(200);
    const { body, headers } = await api.get(one);
    expect(headers.etag).toBe('"4"');
    expect(body).toMatchObject({ caseNo, route: 'litigation.direct', coDefendantOnly: false });
    expect(body.instances).toHaveLength(2);
    const { table4 } = (await api.get('/organs/cases/years/2025/tables')).body;
    expect(table4['litigation.direct']).toEqual({ upheld: 0, corrected: 1, other: 0, pending: 0, total: 1 });
    expect((await api.get('/organs/cases/years/2025/cells/review/other')).body).toMatchObject({
      count: 1,
      caseNos: ['复议1号'],
    });
  });

  it('have one number each, one winner per version and one answer per key', async () => {
    const cases = `${await api.organ('case-twins')}/cases`;
    const body = { caseNo: '复议1号', acceptedOn: '2025-05-06' };
    const key = randomUUID();
    const twins = await Promise.all([1, 2].map(() => api.post(`${cases}/review`, body, { key })));
    expect(new Set(twins.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await api.post(`${cases}/review`, body)).toMatchObject({ status: 409, body: { code: 'proceeding_exists' } });
    const decision = { decidedOn: '2025-07-06', result: 'upheld' };
    const path = `${cases}/${encodeURIComponent('复议1号')}/review-decision`;
    const both = await Promise.all([1, 2].map(() => api.post(path, decision, { seen: 1 })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await api.post(path, decision)).status).toBe(428);
    expect((await api.post(`${cases}/nothing/review-decision`, decision, { seen: 1 })).status).toBe(404);
  });

  it('are listed with those on applications, by their number, page by page', async () => {
    const organ = await api.organ('case-list');
    const { body: one } = await api.post(`${organ}/applications`, received('2025-03-03'));
    const onOne = { caseNo: '复议2号', acceptedOn: '2025-05-06' };
    await api.post(`${organ}/applications/${one.id}/review`, onOne, { seen: one.version });
    for (const caseNo of ['复议3号', '复议1号']) await api.post(`${organ}/cases/review`, { ...onOne, caseNo });
    const first = (await api.get(`${organ}/cases?limit=2`)).body;
    const second = (await api.get(`${organ}/cases?limit=2&cursor=${first.next}`)).body;
    expect([...first.lines, ...second.lines]).toMatchObject([
      ...[
        { caseNo: '复议1号', registerNo: null },
        { caseNo: '复议2号', registerNo: one.registerNo },
        { caseNo: '复议3号' },
      ],
    ]);
    expect(second.next).toBeNull();
    expect((await api.get(`${organ}/cases/${encodeURIComponent('复议2号')}`)).status).toBe(404);
  });
});
