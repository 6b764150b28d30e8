import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { applyCalendar } from '../../src/event-store/acting/apply-calendar.js';
import { NOTICE_OF_2027, YEAR_2027 } from '../domain/law/made-up-2027.js';
import { Api, type Person, received, TODAY } from './start-api.js';

jest.setTimeout(60_000);

let api: Api;
let admin: Person;

/** A city with a bureau below it that shows its cases to nobody, and a register of its own beside it. */
beforeAll(async () => {
  api = await Api.start();
  await api.organ('city');
  await api.post('/organs', { code: 'edu', name: '教育局', parent: 'city' });
  await api.organ('beside');
  admin = await api.person('city', 'system_admin');
  for (const [organ, days] of [
    ['city', ['2026-11-02', '2026-11-24', '2026-11-25']],
    ['edu', ['2026-11-23']],
    ['beside', ['2026-11-24', '2026-11-25']],
  ] as const)
    for (const day of days) expect((await api.post(`/organs/${organ}/applications`, received(day))).status).toBe(201);
});
afterAll(() => api.stop());

const at = '/organs/city/calendar';
/** A day off in December is laid down with it, so that letters of November move. */
const WITH_DECEMBER = {
  ...YEAR_2027,
  holidays: [{ holiday: '元旦', from: '2026-12-21', through: '2027-01-03' }, ...YEAR_2027.holidays.slice(1)],
};

describe('the working calendar', () => {
  it('is read by whoever is signed in: the years, their notices, who keeps it; a year day by day', async () => {
    const { body } = await api.get(at, await api.person('city', 'read_only'));
    expect(body).toMatchObject({ version: 0, keeper: { code: 'city' }, changes: [] });
    expect(body.years[0]).toEqual({
      ...{ year: 2026, workdays: 248 },
      notice: { number: '国办发明电〔2025〕7号', publishedOn: '2025-11-04' },
    });
    const { body: year } = await api.get(`${at}/2026`);
    expect(year.days).toHaveLength(365);
    expect(year.days.filter(({ kind }: { kind: string }) => kind === 'make_up_workday')).toHaveLength(6);
    expect(year.days[13 + 31]).toEqual({
      ...{ date: '2026-02-14', workday: true, why: '调休上班（春节）', kind: 'make_up_workday' },
    });
    expect(await api.get(`${at}/2027`)).toMatchObject({ status: 404 });
  });

  it('the text of a notice is read into its lines', async () => {
    const { body } = await api.post(`${at}/notice`, { noticeText: NOTICE_OF_2027 }, {}, admin);
    expect(body).toEqual({ year: 2027, ...YEAR_2027.notice, holidays: YEAR_2027.holidays });
  });

  it('before it is laid down it says what moves: by number in the own organ, by figures below, as a sum elsewhere', async () => {
    const { status, body } = await api.post(`${at}/preview`, WITH_DECEMBER, {}, admin);
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 0, workdays: { before: null, after: 249 }, total: 5, next: null });
    expect(body.organs.map(({ code, moved }: { code: string; moved: number }) => [code, moved])).toEqual([
      ['city', 2],
      ['edu', 1],
    ]);
    expect(body.lines.map(({ organ, from, to }: Record<string, string>) => [organ, from, to])).toEqual([
      ['city', '2026-12-22', '2027-01-05'],
      ['city', '2026-12-23', '2027-01-06'],
    ]);
    expect(body.changedBeyond).toHaveLength(11);
    expect((await api.get(at)).body.version).toBe(0);
  });

  it('page by page where it is many', async () => {
    const first = (await api.post(`${at}/preview?limit=1`, WITH_DECEMBER, {}, admin)).body;
    expect([first.lines.length, first.next]).toEqual([1, 1]);
    const second = (await api.post(`${at}/preview?limit=1&skip=1`, WITH_DECEMBER, {}, admin)).body;
    expect([second.lines.length, second.next]).toEqual([1, null]);
    expect(second.lines[0].registerNo).not.toBe(first.lines[0].registerNo);
  });

  it.each([
    [{ year: 2029 }, 'calendar_year'],
    [{ holidays: [{ holiday: '春节', from: '2027-02-11', through: '2027-02-05' }] }, 'calendar_faulty'],
    [{ notice: { ...YEAR_2027.notice, publishedOn: '2026-12-31' } }, 'calendar_notice_ahead'],
  ])('is refused with its article: %o', async (change, code) => {
    const answer = await api.post(at, { ...YEAR_2027, ...change }, { seen: 0 }, admin);
    expect(answer).toMatchObject({ status: 409, body: { code, article: '33' } });
  });

  it.each([
    [{ notice: { ...YEAR_2027.notice, number: '' } }, 'notice.number'],
    [{ holidays: [{ holiday: '春节', from: '2027-02-30', through: '2027-03-05' }] }, 'holidays.0.from'],
    [{ reason: undefined }, 'reason'],
  ])('names the field that is wrong: %o', async (change, field) => {
    const answer = await api.post(at, { ...YEAR_2027, ...change }, { seen: 0 }, admin);
    expect(answer).toMatchObject({ status: 400, body: { fields: [{ field }] } });
  });

  it('is laid down by the administrator at the top alone', async () => {
    const below = await api.person('edu', 'system_admin');
    const answer = await api.post('/organs/edu/calendar', YEAR_2027, { seen: 0 }, below);
    expect(answer).toMatchObject({ status: 409, body: { code: 'calendar_of_the_top', article: '33' } });
    expect(answer.body.message).toContain('city');
    const clerk = await api.person('city', 'clerk', 'office_head');
    expect(await api.post(at, YEAR_2027, { seen: 0 }, clerk)).toMatchObject({ status: 403 });
  });

  it('laid down it holds at once for whatever is decided; once, whoever sends it again; nobody on an older one', async () => {
    const key = crypto.randomUUID();
    const done = await api.post(at, WITH_DECEMBER, { seen: 0, key }, admin);
    expect(done).toMatchObject({ status: 200, body: { year: 2027, version: 1 } });
    expect((await api.post(at, WITH_DECEMBER, { seen: 0, key }, admin)).text).toBe(done.text);
    expect(await api.post(at, YEAR_2027, { seen: 0 }, admin)).toMatchObject({ status: 412, body: { version: 1 } });
    const fresh = await api.post('/organs/city/applications', received('2026-11-25'));
    expect(fresh.body.dueOn).toBe('2027-01-06');
    expect((await api.get(at)).body.changes).toMatchObject([{ version: 1, year: 2027, moved: 0, applied: false }]);
  });

  it('tells the open applications, and shows it in what happened to each', async () => {
    expect(await applyCalendar(api.log, TODAY)).toEqual({ calendar: 1, moved: 5 });
    const { body } = await api.get(at);
    expect(body.changes).toMatchObject([{ moved: 2, applied: true, reason: YEAR_2027.reason }]);
    const { lines } = (await api.get('/organs/city/applications')).body;
    const moved = lines.find(({ receivedOn }: { receivedOn: string }) => receivedOn === '2026-11-24');
    expect(moved.dueOn).toBe('2027-01-05');
    const { clock, timeline } = (await api.get(`/organs/city/applications/${moved.id}`)).body;
    expect(clock.dueOn).toBe('2027-01-05');
    expect(timeline.at(-1)).toMatchObject({
      label: '工作日历变更：答复期限由2026-12-22改为2027-01-05，依据国办发明电〔2026〕9号',
      facts: { of: 'reply', from: '2026-12-22', to: '2027-01-05', notices: ['国办发明电〔2026〕9号'] },
    });
  });
});
