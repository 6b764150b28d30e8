import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { foundOrgan, organByCode } from '../../src/event-store/found-organ.js';
import { rebuildOrgan } from '../../src/event-store/rebuild.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { handIn } from './hand-in.js';
import { type Answer, Api, type Person, received, TODAY } from './start-api.js';

jest.setTimeout(120_000);

/** shi over jiaoyu and minzheng, jiaoyu over xiaoxue, which is new; bie beside shi. */
const TREE = { shi: null, jiaoyu: 'shi', minzheng: 'shi', bie: null };

let api: Api;
let zhou: Person;
let head: Person;
let late: { id: string; registerNo: string; version: number };

beforeAll(async () => {
  api = await Api.start();
  for (const [code, parent] of Object.entries(TREE))
    await foundOrgan(api.log, { code, name: `${code}机关`, parent }, 'operator', '2024-01-01');
  await api.organ('xiaoxue', 'jiaoyu');
  zhou = await api.person('shi', 'authority');
  head = await api.person('jiaoyu', 'office_head');
  const clerk = await api.person('jiaoyu', 'clerk');
  late = (await api.post('/organs/jiaoyu/applications', received('2026-03-02'), {}, clerk)).body;
  await api.post('/organs/jiaoyu/applications', received('2026-11-23'), {}, clerk); // in time
});
afterAll(() => api.stop());

const below = async (by = zhou) => (await api.get('/organs/shi/supervision', by)).body;
const unit = async (code: string) => (await below()).units.find((one: { code: string }) => one.code === code);
const orders = async () => (await api.get('/organs/jiaoyu/orders-from-above', head)).body.orders;

/** To an organ as a whole, on the version of now. */
async function press(code: string, what: string, body: object, said: object = {}, by = zhou): Promise<Answer> {
  const { version: seen } = (await unit(code)) ?? { version: 1 };
  return api.post(`/organs/shi/units/${code}/years/2026/${what}`, body, { seen, ...said }, by);
}
const ORDER = { about: 'overdue', words: '请逐件说明逾期原因', answerBy: '2026-11-30' };
const refused = (code: string) => ({ status: 409, body: { code, article: '47' } });

async function show(code: string, casesVisibleToAuthority: boolean): Promise<void> {
  const by = await api.person(code, 'security_admin');
  const { version: seen } = (await api.get(`/organs/${code}`, by)).body;
  const order = { on: TODAY, reason: '上级检查', values: { casesVisibleToAuthority } };
  expect((await api.post(`/organs/${code}/security-settings`, order, { seen }, by)).status).toBe(200);
}

/** What the log of an organ has asked jobs for. */
async function askedFor(code: string): Promise<unknown[]> {
  const { id } = await organByCode(api.log, code);
  const found = await api.db.owner.query('select kind, payload from outbox where organ_id = $1 order by pos, kind', [
    id,
  ]);
  return found.rows;
}

describe('Art. 47 · what the organ above watches', () => {
  it('every organ below with the number of its late replies, the late ones first, and no case', async () => {
    const { body, text } = await api.get('/organs/shi/supervision', zhou);
    expect(body.units).toMatchObject([
      { code: 'jiaoyu', name: 'jiaoyu机关', overdue: 1, dueSoon: 0, showsCases: false, version: 0 },
      { code: 'minzheng', overdue: 0, report: { year: 2025, late: true } },
      { code: 'xiaoxue', overdue: 0, report: null },
    ]);
    expect(body.sent).toEqual([]);
    expect(text).not.toContain(late.registerNo);
    expect(text).not.toContain(late.id);
  });

  it('is for the authority alone, and each sees what is below it', async () => {
    for (const role of ['clerk', 'office_head', 'read_only', 'system_admin'] as const)
      expect((await api.get('/organs/shi/supervision', await api.person('shi', role))).status).toBe(403);
    const middle = await api.person('jiaoyu', 'authority');
    expect((await api.get('/organs/jiaoyu/supervision', middle)).body.units).toMatchObject([{ code: 'xiaoxue' }]);
    expect((await api.get('/organs/shi/supervision', middle)).status).toBe(404);
  });
});

describe('Art. 47 · an organ as a whole is pressed', () => {
  it('is ordered to answer, once, under one key, and told at once', async () => {
    const key = randomUUID();
    const { version: seen } = await unit('jiaoyu');
    const first = await press('jiaoyu', 'supervision-order', ORDER, { key });
    expect(first).toMatchObject({ status: 200, body: { year: 2026, no: 1, events: ['OrganSupervisionOrdered'] } });
    expect((await press('jiaoyu', 'supervision-order', ORDER, { key, seen })).text).toBe(first.text);
    const other = { ...ORDER, words: '另一份' };
    expect((await press('jiaoyu', 'supervision-order', other, { key, seen })).status).toBe(422);
    expect(await askedFor('jiaoyu')).toContainEqual({ kind: 'remind-organ', payload: { code: 'jiaoyu' } });
  });

  it('and not again before it has answered; 催办 goes out all the same', async () => {
    expect(await press('jiaoyu', 'supervision-order', ORDER)).toMatchObject(refused('organ_supervision_open'));
    const urged = await press('jiaoyu', 'urging', { about: 'overdue', words: '请抓紧' });
    expect(urged).toMatchObject({ status: 200, body: { no: 2, events: ['OrganUrged'] } });
  });

  it('on the version that was seen', async () => {
    const answer = await press('jiaoyu', 'urging', { about: 'overdue', words: '请抓紧' }, { seen: 1 });
    expect(answer).toMatchObject({ status: 412, body: { version: 2 } });
    const path = '/organs/shi/units/jiaoyu/years/2026/urging';
    expect((await api.post(path, { about: 'overdue', words: '请抓紧' }, {}, zhou)).status).toBe(428);
  });

  it('only where something is late, in the year that it is', async () => {
    expect(await press('minzheng', 'supervision-order', ORDER)).toMatchObject(refused('organ_not_late'));
    const path = '/organs/shi/units/jiaoyu/years/2025/urging';
    const answer = await api.post(path, { about: 'overdue', words: '请抓紧' }, { seen: 0 }, zhou);
    expect(answer).toMatchObject(refused('supervision_year'));
  });

  it('is seen there with who has sent it, and answered by the head of the office alone', async () => {
    const [open] = await orders();
    expect(open).toMatchObject({
      ...{ year: 2026, no: 1, authority: 'shi', authorityName: 'shi机关', aboutLabel: '超期未答复的申请', overdue: 1 },
      ...{ words: '请逐件说明逾期原因', answerBy: '2026-11-30', owesAnswer: true, answer: null },
    });
    const path = '/organs/jiaoyu/years/2026/supervision-answer';
    const answer = { no: 1, words: '承办人休假，三日内答复' };
    const clerk = await api.person('jiaoyu', 'clerk');
    expect((await api.post(path, answer, { seen: open.version }, clerk)).status).toBe(403);
    const done = await api.post(path, answer, { seen: open.version }, head);
    expect(done).toMatchObject({ status: 200, body: { events: ['OrganSupervisionAnswered'] } });
    expect(await api.post(path, answer, { seen: open.version + 1 }, head)).toMatchObject(
      refused('organ_supervision_none'),
    );
    expect(await askedFor('jiaoyu')).toContainEqual({ kind: 'remind-organ', payload: { code: 'shi' } });
  });

  it('and its answer is read above', async () => {
    expect((await below()).sent).toMatchObject([
      { unit: { code: 'jiaoyu' }, stateLabel: '已告知', words: '请抓紧', answer: null },
      {
        ...{ unit: { code: 'jiaoyu', name: 'jiaoyu机关' }, state: 'answered', aboutLabel: '超期未答复的申请' },
        answer: { words: '承办人休假，三日内答复', on: TODAY },
      },
    ]);
  });

  it('from two levels above as well; that order stays with whoever has sent it', async () => {
    const by = await api.person('xiaoxue', 'clerk');
    await api.post('/organs/xiaoxue/applications', received('2026-03-02'), {}, by);
    expect((await press('xiaoxue', 'supervision-order', ORDER)).status).toBe(200);
    const middle = await api.person('jiaoyu', 'authority');
    const seen = (await api.get('/organs/jiaoyu/supervision', middle)).body;
    expect(seen).toMatchObject({ units: [{ code: 'xiaoxue', overdue: 1, version: 1 }], sent: [] });
    api.today = '2026-12-01';
    const [order] = (await below()).sent;
    api.today = TODAY;
    expect(order).toMatchObject({ unit: { code: 'xiaoxue' }, stateLabel: '逾期未答复' });
  });
});

describe('Art. 47, 49 · an organ is pressed for its report', () => {
  it('that is owed and late, until it is handed in', async () => {
    expect(await unit('minzheng')).toMatchObject({
      report: { year: 2025, version: 0, dueOn: '2026-01-31', late: true },
    });
    const path = '/organs/shi/units/minzheng/years/2025/supervision-order';
    const order = { ...ORDER, about: 'report' };
    expect(await api.post(path, order, { seen: 0 }, zhou)).toMatchObject({ status: 200, body: { year: 2025, no: 1 } });
    expect((await below()).sent).toContainEqual(
      expect.objectContaining({ year: 2025, aboutLabel: '年度报告的报送', stateLabel: '待答复' }),
    );
    const { id: organ } = await organByCode(api.log, 'minzheng');
    await runYearEnd(api.log, { organ, year: 2025, actor: 'system', today: TODAY });
    await handIn(api, 'minzheng', 2025);
    expect(await unit('minzheng')).toMatchObject({ report: null });
    const urging = { about: 'report', words: '请报送' };
    const again = await api.post('/organs/shi/units/minzheng/years/2025/urging', urging, { seen: 9 }, zhou);
    expect([409, 412]).toContain(again.status);
  });

  it('and not where none is owed: the organ was not there yet', async () => {
    const path = '/organs/shi/units/xiaoxue/years/2025/urging';
    const answer = await api.post(path, { about: 'report', words: '请报送' }, { seen: 0 }, zhou);
    expect(answer).toMatchObject(refused('report_not_owed'));
  });

  it('but where something is known of that year, as the page says it is owed, it is pressed for', async () => {
    const { id: organ } = await organByCode(api.log, 'xiaoxue');
    await runYearEnd(api.log, { organ, year: 2025, actor: 'system', today: TODAY });
    const { report } = await unit('xiaoxue');
    expect(report).toMatchObject({ year: 2025, late: true });
    const path = '/organs/shi/units/xiaoxue/years/2025/urging';
    const urged = await api.post(path, { about: 'report', words: '请报送' }, { seen: report.version }, zhou);
    expect(urged).toMatchObject({ status: 200, body: { events: ['OrganUrged'] } });
  });
});

describe('Art. 47 · one application is pressed for', () => {
  const path = (what: string) => `/organs/shi/units/jiaoyu/applications/${late.id}/${what}`;
  const body = { words: '请说明逾期原因', answerBy: '2026-11-30' };

  it('is not there, as long as its organ does not show its cases', async () => {
    expect((await api.post(path('supervision-order'), body, { seen: late.version }, zhou)).status).toBe(404);
    expect((await api.post(path('urging'), { words: '请抓紧' }, { seen: late.version }, zhou)).status).toBe(404);
  });

  it('is ordered, on the version that was seen; the case says by whom', async () => {
    await show('jiaoyu', true);
    expect((await api.post(path('supervision-order'), body, { seen: late.version - 1 }, zhou)).status).toBe(412);
    const done = await api.post(path('supervision-order'), body, { seen: late.version }, zhou);
    expect(done).toMatchObject({ status: 200, body: { events: ['SupervisionOrdered'] } });
    const { facts, timeline } = (await api.get(`/organs/jiaoyu/applications/${late.id}`, head)).body;
    expect(facts.supervision.open).toMatchObject({ authority: 'shi', answerBy: '2026-11-30' });
    expect(timeline.at(-1)).toMatchObject({ label: '上级机关督办单' });
    expect((await api.get('/organs/jiaoyu/desk', head)).body.supervised).toMatchObject([{ id: late.id }]);
    expect(await askedFor('jiaoyu')).toContainEqual({
      kind: 'remind-of',
      payload: expect.objectContaining({ application: late.id }),
    });
  });

  it('is answered as the organ’s own orders are; above it reads with the register number', async () => {
    const clerk = await api.person('jiaoyu', 'clerk');
    const at = `/organs/jiaoyu/applications/${late.id}`;
    const { version: seen } = (await api.get(at, clerk)).body;
    expect((await below()).sent[0]).toMatchObject({ registerNo: late.registerNo, stateLabel: '待答复' });
    expect((await api.post(`${at}/supervision-answer`, { words: '已拟制' }, { seen }, clerk)).status).toBe(200);
    expect((await below()).sent[0]).toMatchObject({
      ...{ registerNo: late.registerNo, application: late.id, stateLabel: '已答复' },
      answer: { words: '已拟制', on: TODAY },
    });
    expect((await askedFor('jiaoyu')).at(-2)).toMatchObject({ kind: 'remind-of' });
    expect((await askedFor('jiaoyu')).at(-1)).toEqual({ kind: 'remind-organ', payload: { code: 'shi' } });
  });

  it('nor are cases there that do not exist', async () => {
    const nowhere = `/organs/shi/units/jiaoyu/applications/${randomUUID()}/urging`;
    expect((await api.post(nowhere, { words: '请抓紧' }, { seen: 0 }, zhou)).status).toBe(404);
  });
});

describe('whoever is not above is answered as if nothing were there', () => {
  it.each([
    ['an organ beside', 'minzheng', 'jiaoyu'],
    ['an organ of another tree', 'bie', 'jiaoyu'],
    ['the one below itself', 'jiaoyu', 'shi'],
    ['its own organ', 'jiaoyu', 'jiaoyu'],
  ])('%s', async (_, organ, to) => {
    const by = await api.person(organ, 'authority');
    const at = `/organs/${organ}/units/${to}`;
    const urging = { about: 'overdue', words: '请抓紧' };
    expect((await api.post(`${at}/years/2026/urging`, urging, { seen: 1 }, by)).status).toBe(404);
    expect((await api.post(`${at}/years/2026/supervision-order`, ORDER, { seen: 1 }, by)).status).toBe(404);
    const path = `${at}/applications/${late.id}/urging`;
    expect((await api.post(path, { words: '请抓紧' }, { seen: 3 }, by)).status).toBe(404);
    expect((await api.get(`/organs/${organ}/supervision`, by)).body.sent).toEqual([]);
  });

  it('and who is above but has another role may not', async () => {
    const by = await api.person('shi', 'office_head');
    expect((await press('jiaoyu', 'supervision-order', ORDER, {}, by)).status).toBe(403);
  });
});

describe('the log', () => {
  it('proves itself, and gives the same rows when they are made anew', async () => {
    const { id } = await organByCode(api.log, 'jiaoyu');
    const rows = async () =>
      (await api.db.owner.query('select state, version from organ_year where organ_id = $1 order by year', [id])).rows;
    const before = await rows();
    await rebuildOrgan(api.db.rebuilder, id);
    expect(await rows()).toEqual(before);
    expect(before.some(({ state }) => state.pressed?.length === 2)).toBe(true);
  });
});

describe('an organ that is there no more', () => {
  it('is seen no more among those to be pressed, and refuses; what was sent stays', async () => {
    const admin = await api.person('shi', 'system_admin');
    const at = '/organs/shi/units/minzheng';
    const { version: seen } = (await api.get(at, admin)).body;
    const merged = { on: TODAY, reason: '机构改革', into: 'jiaoyu' };
    expect((await api.post(`${at}/merge`, merged, { seen }, admin)).status).toBe(200);
    expect(await unit('minzheng')).toBeUndefined();
    const urging = { about: 'report', words: '请报送' };
    expect(await api.post(`${at}/years/2025/urging`, urging, { seen: 1 }, zhou)).toMatchObject(refused('organ_gone'));
    expect((await below()).sent).toContainEqual(
      expect.objectContaining({ unit: { code: 'minzheng', name: 'minzheng机关' } }),
    );
  });
});

describe('Art. 47 · an organ above is merged into another while its orders are open', () => {
  const SENT = { words: '请说明逾期原因', answerBy: '2026-11-30' };
  const sentOf = async (code: string) =>
    (await api.get(`/organs/${code}/supervision`, await api.person(code, 'authority'))).body.sent;
  let letter: { id: string; registerNo: string; version: number };
  let itsHead: Person;

  /** fagai over weiyuan, jingxin beside it; fagai has sent an order for the organ as a whole, and one for a single application. */
  beforeAll(async () => {
    for (const [code, parent] of Object.entries({ fagai: 'shi', jingxin: 'shi', weiyuan: 'fagai' }))
      await foundOrgan(api.log, { code, name: `${code}机关`, parent }, 'operator', '2024-01-01');
    await show('weiyuan', true);
    itsHead = await api.person('weiyuan', 'office_head');
    letter = (
      await api.post('/organs/weiyuan/applications', received('2026-03-02'), {}, await api.person('weiyuan', 'clerk'))
    ).body;
    const by = await api.person('fagai', 'authority');
    const at = '/organs/fagai/units/weiyuan';
    const whole = await api.post(`${at}/years/2026/supervision-order`, { about: 'overdue', ...SENT }, { seen: 0 }, by);
    const seen = letter.version;
    const one = await api.post(`${at}/applications/${letter.id}/supervision-order`, SENT, { seen }, by);
    expect([whole.status, one.status]).toEqual([200, 200]);
  });

  async function ordered(code: string, act: string, body: object): Promise<void> {
    const admin = await api.person('shi', 'system_admin');
    const { version: seen } = (await api.get(`/organs/shi/units/${code}`, admin)).body;
    const said = { on: TODAY, reason: '机构改革', ...body };
    expect((await api.post(`/organs/shi/units/${code}/${act}`, said, { seen }, admin)).status).toBe(200);
  }

  it('until then nobody else sees them', async () => {
    expect(await sentOf('jingxin')).toEqual([]);
    expect((await sentOf('fagai')).map(({ state }: { state: string }) => state)).toEqual(['waiting', 'waiting']);
  });

  it('from then on the one that it was merged into does, with the name of the one that has sent them', async () => {
    await ordered('weiyuan', 'move', { parent: 'jingxin' });
    await ordered('fagai', 'merge', { into: 'jingxin' });
    expect(await sentOf('jingxin')).toMatchObject([
      ...[{ registerNo: letter.registerNo, application: letter.id, stateLabel: '待答复', words: '请说明逾期原因' }],
      { unit: { code: 'weiyuan' }, authority: { code: 'fagai', name: 'fagai机关' }, aboutLabel: '超期未答复的申请' },
    ]);
    expect(
      (await sentOf('shi')).filter(({ authority }: { authority: { code: string } }) => authority.code !== 'shi'),
    ).toEqual([]);
    expect(await sentOf('minzheng')).toEqual([]);
  });

  it('the organ below sees to whom it answers, of itself and of the application', async () => {
    const { body } = await api.get('/organs/weiyuan/orders-from-above', itsHead);
    const name = 'fagai机关（现由jingxin机关承接）';
    expect(body.orders).toMatchObject([{ authority: 'fagai', authorityName: name, owesAnswer: true }]);
    const view = (await api.get(`/organs/weiyuan/applications/${letter.id}`, itsHead)).body;
    expect(view.orderFrom).toBe(name);
  });

  it('owes no second answer meanwhile: the one that goes on waits for the first', async () => {
    const by = await api.person('jingxin', 'authority');
    const at = '/organs/jingxin/units/weiyuan';
    const again = { about: 'overdue', ...SENT };
    expect(await api.post(`${at}/years/2026/supervision-order`, again, { seen: 1 }, by)).toMatchObject(
      refused('organ_supervision_open'),
    );
    const seen = letter.version + 1;
    expect(await api.post(`${at}/applications/${letter.id}/supervision-order`, SENT, { seen }, by)).toMatchObject({
      ...{ status: 409, body: { code: 'supervision_open' } },
    });
  });

  it('and its answers are read there', async () => {
    const [order] = (await api.get('/organs/weiyuan/orders-from-above', itsHead)).body.orders;
    const answer = { no: order.no, words: '已补发' };
    const path = '/organs/weiyuan/years/2026/supervision-answer';
    expect((await api.post(path, answer, { seen: order.version }, itsHead)).status).toBe(200);
    const clerk = await api.person('weiyuan', 'clerk');
    const at = `/organs/weiyuan/applications/${letter.id}`;
    const seen = letter.version + 1;
    expect((await api.post(`${at}/supervision-answer`, { words: '已拟制' }, { seen }, clerk)).status).toBe(200);
    expect(await sentOf('jingxin')).toMatchObject([
      { registerNo: letter.registerNo, state: 'answered', answer: { words: '已拟制', on: TODAY } },
      { aboutLabel: '超期未答复的申请', state: 'answered', answer: { words: '已补发', on: TODAY } },
    ]);
    expect((await api.get(at, clerk)).body.orderFrom).toBeNull();
  });

  it('where that one is dissolved in its turn, whoever was above it goes on', async () => {
    await ordered('weiyuan', 'move', { parent: 'shi' });
    await ordered('jingxin', 'dissolve', {});
    expect((await sentOf('shi')).slice(0, 2)).toMatchObject(Array(2).fill({ authority: { code: 'fagai' } }));
    expect(await sentOf('jiaoyu')).toEqual([]);
  });
});
