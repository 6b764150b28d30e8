import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '../../src/domain/accounts/roles.js';
import { organByCode } from '../../src/event-store/found-organ.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { handIn } from './hand-in.js';
import { Api, received, TODAY } from './start-api.js';

jest.setTimeout(120_000);

const YEAR = 2025;
/** From 31 January 2026 to the day on which this plays. */
const LATE = 298;

let api: Api;
beforeAll(async () => {
  api = await Api.start();
  await api.organ('city');
  for (const code of ['edu', 'fin']) await api.organ(code, 'city');
});
afterAll(() => api.stop());

const by = (code: string, role: Role) => api.person(code, role);
const units = async () => (await api.get(`/organs/city/years/${YEAR}/units`, await by('city', 'authority'))).body;
const unit = async (code: string) => (await units()).units.find((one: { code: string }) => one.code === code);
const messages = async () => (await units()).objections.map(({ message }: { message: string }) => message);
const freeze = async (key: string = crypto.randomUUID(), code = 'city') =>
  api.post(`/organs/${code}/years/${YEAR}/freeze`, undefined, { key }, await by(code, 'authority'));

const BELOW = `/organs/city/units/edu/years/${YEAR}/report`;

async function above(path: string, body: (digest: string) => object): Promise<void> {
  const zhou = await by('city', 'authority');
  const { version, submitted } = (await api.get(BELOW, zhou)).body;
  const { status } = await api.post(`${BELOW}/${path}`, body(submitted.digest), { seen: version }, zhou);
  expect([path, status]).toEqual([path, 200]);
}

const ended = async (code: string) =>
  runYearEnd(api.log, {
    ...{ organ: (await organByCode(api.log, code)).id, year: YEAR, actor: 'system', today: TODAY },
  });
const lock = async (code: string) =>
  expect(await api.post(`/organs/${code}/years/${YEAR}/lock`, undefined)).toMatchObject({ status: 200 });

describe('Art. 49 · the whole of a government, from the first unit to its closing', () => {
  let open: { id: string; version: number };

  it('begins with units of which nothing is known, and they are late', async () => {
    const { counts, units: all, objections, frozen } = await units();
    expect(counts).toEqual({ units: 3, submitted: 0, missing: 2, late: 2, failing: 0, locked: 0 });
    expect(all).toMatchObject([
      { code: 'city', ownLevel: true, report: null, dueOn: null, daysLate: 0 },
      { code: 'edu', ownLevel: false, status: 'missing', report: 'missing', dueOn: '2026-01-31', daysLate: LATE },
      { code: 'fin', name: 'fin机关', lockedOn: null, zeroReport: false, failing: [] },
    ]);
    expect([objections.map(({ code }: { code: string }) => code), frozen]).toEqual([['compilation_units_open'], null]);
    expect(await messages()).toEqual([expect.stringContaining('还有3个单位的年度报告没有锁定')]);
    expect(await freeze()).toMatchObject({ status: 409, body: { code: 'compilation_units_open', article: '49' } });
  });

  it('sees a report that is handed in late, and what it was sent back with', async () => {
    open = (await api.post('/organs/edu/applications', received('2025-12-29'))).body;
    for (const code of ['city', 'edu', 'fin']) await ended(code);
    expect(await unit('edu')).toMatchObject({ status: 'provisional', report: 'missing' });
    await handIn(api, 'edu', YEAR);
    expect(await unit('edu')).toMatchObject({
      ...{ report: 'submitted', reportLabel: '已报送，待接收', submittedOn: TODAY, daysLate: LATE, returned: null },
    });
    expect((await units()).counts).toMatchObject({ submitted: 1, missing: 1, late: 2 });
    await above('return', () => ({ remarks: '没有写改进情况' }));
    expect(await unit('edu')).toMatchObject({
      ...{ report: 'returned', submittedOn: null, returned: { remarks: '没有写改进情况', on: TODAY } },
    });
    expect((await units()).counts).toMatchObject({ submitted: 0, missing: 2 });
  });

  it('sees it accepted and locked; a unit without an application locks a zero report', async () => {
    await handIn(api, 'edu', YEAR);
    await above('acceptance', (digest) => ({ digest }));
    expect(await unit('edu')).toMatchObject({ report: 'accepted', returned: null });
    for (const code of ['edu', 'fin']) await lock(code);
    expect(await unit('edu')).toMatchObject({ status: 'locked', lockedOn: TODAY, zeroReport: false });
    expect(await unit('fin')).toMatchObject({ report: 'missing', lockedOn: TODAY, zeroReport: true });
    expect(await messages()).toEqual([expect.stringContaining('还有1个单位的年度报告没有锁定，不能定稿：city机关。')]);
  });

  it('is closed once, and stays so', async () => {
    await lock('city');
    expect(await messages()).toEqual([]);
    const key = crypto.randomUUID();
    const answer = await freeze(key);
    expect(answer).toMatchObject({ status: 200, body: { year: YEAR, units: 3 } });
    expect((await freeze(key)).bytes).toEqual(answer.bytes);
    expect(await freeze()).toMatchObject({ status: 409, body: { code: 'compilation_frozen', article: '49' } });
    const { frozen, objections, counts } = await units();
    expect(frozen).toMatchObject({ on: TODAY, units: 3, sha256: answer.body.sha256, moved: [] });
    expect([objections, counts.locked]).toEqual([[], 3]);
  });

  it('what a unit learns afterwards stands beside it, cell by cell', async () => {
    const body = { correctedOn: '2026-02-03', category: 'org.research', reason: '误登' };
    const at = `/organs/edu/applications/${open.id}/category-correction`;
    const seen = (await api.get(`/organs/edu/applications/${open.id}`)).body.version;
    expect((await api.post(at, body, { seen })).status).toBe(200);
    const { moved } = (await units()).frozen;
    expect(moved).toContainEqual({
      ...{ table: 'table3', row: 'received_this_year', column: 'natural_person', frozen: 1, adjusted: 0 },
    });
    expect(moved.filter(({ column }: { column: string }) => column === 'total')).toEqual([]);
    const form = await api.get(`/organs/city/years/${YEAR}/tables?whole=true`, await by('city', 'authority'));
    expect(form.body.table3.received_this_year.natural_person).toBe(1);
  });
});

describe('who compiles', () => {
  it('is the authority or the head of the office, of the own organ alone', async () => {
    const path = `/organs/city/years/${YEAR}`;
    expect((await api.get(`${path}/units`, await by('city', 'office_head'))).status).toBe(200);
    for (const role of ['clerk', 'reviewer', 'read_only'] as const) {
      expect((await api.get(`${path}/units`, await by('city', role))).status).toBe(403);
      expect((await api.post(`${path}/freeze`, undefined, {}, await by('city', role))).status).toBe(403);
    }
    const below = await api.get(`/organs/fin/years/${YEAR}/units`, await by('city', 'authority'));
    expect(below.status).toBe(404);
    expect((await api.post(`${path}/freeze`, undefined, {}, await by('edu', 'authority'))).status).toBe(404);
  });

  it('has units to compile', async () =>
    expect(await freeze(crypto.randomUUID(), 'fin')).toMatchObject({
      ...{ status: 409, body: { code: 'compilation_without_units' } },
    }));
});
