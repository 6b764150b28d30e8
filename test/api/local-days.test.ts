import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { applyCalendar } from '../../src/event-store/acting/apply-calendar.js';
import { GUANGXI, NINGXIA } from '../domain/law/made-up-local.js';
import { Api, type Person, received, TODAY } from './start-api.js';

jest.setTimeout(60_000);

let api: Api;
let admin: Person;
const at = '/organs/region/calendar';

/** 古尔邦节 of a year in which today stands beside it: two days off in December. */
const DECEMBER = {
  ...NINGXIA,
  holidays: [{ holiday: '地方节日', from: '2026-12-14', through: '2026-12-15' }],
};
const setting = (change: object = {}) => ({
  ...{ unit: 'bureau', region: '640000', on: '2026-01-01', reason: '设在宁夏', ...change },
});

/** A government with a bureau below it, which shows its cases to nobody, and a register of its own beside it. */
beforeAll(async () => {
  api = await Api.start();
  await api.organ('region');
  await api.post('/organs', { code: 'bureau', name: '教育局', parent: 'region' });
  await api.organ('beside');
  admin = await api.person('region', 'system_admin');
  for (const organ of ['region', 'bureau', 'beside'])
    expect((await api.post(`/organs/${organ}/applications`, received('2026-11-23'))).status).toBe(201);
});
afterAll(() => api.stop());

describe('local holidays', () => {
  it('are laid down for a region; where nobody belongs to it nothing moves', async () => {
    const { status, body } = await api.post(`${at}/local/preview`, DECEMBER, {}, admin);
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 0, total: 0, workdays: { before: 248, after: 246 } });
    const marked = body.days.filter(({ changed }: { changed: boolean }) => changed);
    expect(marked).toEqual([
      { date: '2026-12-14', workday: false, why: '地方节日（地方节假日）', kind: 'local_holiday', changed: true },
      { date: '2026-12-15', workday: false, why: '地方节日（地方节假日）', kind: 'local_holiday', changed: true },
    ]);
    const done = await api.post(`${at}/local`, DECEMBER, { seen: 0 }, admin);
    expect(done).toMatchObject({ status: 200, body: { year: 2026, version: 1 } });
    expect(await api.post(`${at}/local`, GUANGXI, { seen: 0 }, admin)).toMatchObject({
      status: 412,
      body: { version: 1 },
    });
  });

  it('are read by whoever is signed in, beside those of the country', async () => {
    const reader = await api.person('beside', 'read_only');
    const { body } = await api.get('/organs/beside/calendar', reader);
    expect(body).toMatchObject({ regions: [{ ...NINGXIA.region, years: [2026] }], region: null, settings: [] });
    expect(body.changes).toMatchObject([{ version: 1, year: 2026, region: NINGXIA.region, changed: null }]);
    const year = (await api.get('/organs/beside/calendar/2026?region=640000', reader)).body;
    expect(year).toMatchObject({ workdays: 246, local: { region: NINGXIA.region, notice: DECEMBER.notice } });
    expect((await api.get('/organs/beside/calendar/2026', reader)).body).toMatchObject({ workdays: 248, local: null });
    expect(await api.get('/organs/beside/calendar/2026?region=540000', reader)).toMatchObject({ status: 404 });
  });

  it('an organ is put into a region after it was seen what moves: a figure alone where it shows its cases to nobody', async () => {
    const { body } = await api.post(`${at}/regions/preview`, setting(), {}, admin);
    expect(body).toEqual({
      ...{ version: 1, total: 1, lines: [], next: null, counting: [{ code: 'bureau', name: '教育局' }] },
      organs: [{ code: 'bureau', name: '教育局', moved: 1 }],
    });
    const own = (await api.post(`${at}/regions/preview`, setting({ unit: 'region' }), {}, admin)).body;
    expect(own).toMatchObject({ total: 2, counting: [{ code: 'bureau' }, { code: 'region' }] });
    expect(own.lines).toMatchObject([{ organ: 'region', of: 'reply', from: '2026-12-21', to: '2026-12-23' }]);
    expect(await api.post(`${at}/regions`, setting(), { seen: 0 }, admin)).toMatchObject({ status: 412 });
    expect(await api.post(`${at}/regions`, setting(), { seen: 1 }, admin)).toMatchObject({
      ...{ status: 200, body: { code: 'bureau', events: ['OrganRegionChanged'] } },
    });
  });

  it('its open application moves and says why; those of the organs beside and above stay', async () => {
    expect(await applyCalendar(api.log, TODAY)).toEqual({ calendar: 2, moved: 1 });
    const due = async (organ: string) => {
      const { lines } = (await api.get(`/organs/${organ}/applications`)).body;
      return (await api.get(`/organs/${organ}/applications/${lines[0].id}`)).body;
    };
    expect((await due('region')).clock.dueOn).toBe('2026-12-21');
    expect((await due('beside')).clock.dueOn).toBe('2026-12-21');
    const { clock, timeline } = await due('bureau');
    expect(clock.dueOn).toBe('2026-12-23');
    expect(clock.days).toContainEqual({
      ...{ date: '2026-12-14', counts: false, why: '地方节假日：地方节日（宁政办发〔2026〕1号）' },
    });
    expect(timeline.at(-1).label).toBe('工作日历变更：答复期限由2026-12-21改为2026-12-23，依据机关所属地区的变更');
    const { body } = await api.get('/organs/bureau/calendar');
    expect(body).toMatchObject({ region: NINGXIA.region, settings: [{ organ: 'bureau', region: NINGXIA.region }] });
    expect(body.changes[0]).toMatchObject({
      version: 2,
      moved: 1,
      applied: true,
      changed: { organName: '教育局', organs: 1 },
    });
  });

  it.each([
    ['a region without a notice', { region: '540000' }, 409, { code: 'region_unknown', article: '33' }],
    ['what it says already', {}, 409, { code: 'nothing_to_correct' }],
    ['an organ of another tree', { unit: 'beside' }, 404, {}],
    ['no code of a region', { region: '广西' }, 400, { fields: [{ field: 'region' }] }],
  ])('are refused: %s', async (_, change, status, body) => {
    expect(await api.post(`${at}/regions`, setting(change), { seen: 2 }, admin)).toMatchObject({ status, body });
  });

  it('are kept by the administrator at the top alone', async () => {
    const below = await api.person('bureau', 'system_admin');
    for (const [path, body] of [
      ['local', GUANGXI],
      ['local/preview', GUANGXI],
      ['regions', setting()],
      ['regions/preview', setting()],
    ] as const)
      expect([path, await api.post(`/organs/bureau/calendar/${path}`, body, { seen: 2 }, below)]).toMatchObject([
        ...[path, { status: 409, body: { code: 'calendar_of_the_top' } }],
      ]);
    const clerk = await api.person('region', 'clerk', 'office_head');
    expect(await api.post(`${at}/local`, GUANGXI, { seen: 2 }, clerk)).toMatchObject({ status: 403 });
  });
});

describe('an organ below that is moved counts by the days of the organ it comes to', () => {
  const at = '/organs/region/units/office/move';
  const move = (change: object = {}) => ({ parent: 'region', on: '2026-11-25', reason: '机构改革', ...change });
  const preview = (change?: object) => api.post(`${at}/preview`, move(change), {}, admin);

  /** An office below the bureau, which belongs to 宁夏; the government above both counts by the days of the country. */
  beforeAll(async () => {
    await api.post('/organs', { code: 'office', name: '考试院', parent: 'bureau' });
    const { body } = await api.post('/organs/office/applications', received('2026-11-23'));
    expect(body.dueOn).toBe('2026-12-23');
  });

  it('before, it says which deadlines move: a figure alone where it shows its cases to nobody; nothing is written', async () => {
    const events = await api.events();
    expect(await preview()).toMatchObject({ status: 200 });
    expect((await preview()).body).toEqual({
      ...{ version: 1, total: 1, lines: [], next: null, counting: [{ code: 'office', name: '考试院' }] },
      organs: [{ code: 'office', name: '考试院', moved: 1 }],
    });
    expect(await api.events()).toBe(events);
  });

  it('one by one where it shows them, on the version of the organ that moves', async () => {
    const shown = { on: '2026-11-25', reason: '上级可见', values: { casesVisibleToAuthority: true } };
    expect(await api.post('/organs/office/security-settings', shown, { seen: 1 })).toMatchObject({ status: 200 });
    const { body } = await preview();
    expect(body).toMatchObject({ version: 2, total: 1, next: null });
    expect(body.lines).toMatchObject([{ organ: 'office', of: 'reply', from: '2026-12-23', to: '2026-12-21' }]);
  });

  it.each([
    ['below itself', { parent: 'office' }, 409, { code: 'organ_cycle' }],
    ['to where it stands', { parent: 'bureau' }, 409, { code: 'nothing_to_correct' }],
    ['into another tree', { parent: 'beside' }, 404, {}],
    ['to nowhere', { parent: '' }, 400, { fields: [{ field: 'parent' }] }],
  ])('is refused as the move itself is: %s', async (_, change, status, body) => {
    expect(await preview(change)).toMatchObject({ status, body });
    expect(await api.post(at, move(change), { seen: 2 }, admin)).toMatchObject({ status, body });
  });

  it('is asked for by whoever may move, of organs below him alone', async () => {
    const clerk = await api.person('region', 'clerk', 'office_head');
    expect(await api.post(`${at}/preview`, move(), {}, clerk)).toMatchObject({ status: 403 });
    const below = await api.person('office', 'system_admin');
    const asked = ['/organs/office/units/bureau/move/preview', move(), {}, below] as const;
    expect(await api.post(...asked)).toMatchObject({ status: 404 });
  });

  it('then exactly that moves', async () => {
    const { version: seen } = (await preview()).body;
    expect(await api.post(at, move(), { seen: seen - 1 }, admin)).toMatchObject({ status: 412 });
    const moved = await api.post(at, move(), { seen }, admin);
    expect(moved).toMatchObject({ status: 200, body: { code: 'office', events: ['OrganMoved'] } });
    expect(await applyCalendar(api.log, TODAY)).toEqual({ calendar: 4, moved: 1 });
    const { lines } = (await api.get('/organs/office/applications')).body;
    const { clock, timeline } = (await api.get(`/organs/office/applications/${lines[0].id}`)).body;
    expect(clock.dueOn).toBe('2026-12-21');
    expect(timeline.at(-1).label).toBe('工作日历变更：答复期限由2026-12-23改为2026-12-21，依据机关所属地区的变更');
  });

  it('a move to an organ that counts by the same days moves nothing', async () => {
    await api.post('/organs', { code: 'hall', name: '政务大厅', parent: 'region' });
    const { body } = await preview({ parent: 'hall' });
    expect(body).toMatchObject({ total: 0, organs: [], lines: [], counting: [] });
  });
});
