import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { type Reply, reply } from './signed.js';
import { Api, received } from './start-api.js';

let api: Api;
let a: string;

beforeAll(async () => {
  api = await Api.start();
  a = `${await api.organ('a')}/applications`;
});
afterAll(() => api.stop());

const register = async (receivedOn: string, more: object = {}) => {
  const { status, body } = await api.post(a, received(receivedOn, more));
  expect(status).toBe(201);
  return body;
};

describe('registering', () => {
  it('draws the next number of the organ and the year of receipt', async () => {
    const b = `${await api.organ('numbers')}/applications`;
    const number = async (day: string, more: object = {}) => (await api.post(b, received(day, more))).body.registerNo;
    expect(await number('2026-03-02')).toBe('numbers-2026-0001');
    expect(await number('2025-12-31')).toBe('numbers-2025-0001');
    expect(await number('2026-03-02', { registerNo: 'numbers-2026-0002' })).toBe('numbers-2026-0002');
    expect(await number('2026-03-02')).toBe('numbers-2026-0003');
    expect(await number('2026-03-02', { receivedOn: undefined })).toBeNull();
  });

  it('answers with where the application stands now', async () => {
    const body = await register('2026-03-02');
    expect(body).toEqual({
      ...{ id: expect.any(String), registerNo: expect.stringMatching(/^a-2026-\d{4}$/), version: 2 },
      ...{ state: 'in_progress', dueOn: '2026-03-30', events: ['ApplicationLodged', 'ApplicationReceived'] },
      ...{ violations: [], adjustments: [] },
    });
  });

  it('records what was unlawful but true, with article and sentence', async () => {
    const late = { channel: 'post_ordinary', arrivedOn: '2026-03-02', receivedOn: '2026-03-04' };
    const { violations } = await register('2026-03-02', late);
    expect(violations).toEqual([
      { code: 'confirmed_late', article: '31', sentence: '平常信函应当在收到当日与申请人确认，实际确认日晚于来信日。' },
    ]);
  });

  it('no event of the log holds who applied or what for', async () => {
    await register('2026-03-02', { details: { applicant: '欧阳未晞', idNo: '110101199003070000', content: '密' } });
    const { rows } = await api.db.owner.query(
      "select from event where payload::text ~ '欧阳未晞|110101199003070000|密'",
    );
    expect(rows).toEqual([]);
  });
});

describe('one application', () => {
  it('is kept in no cache, and neither is a refusal', async () => {
    const { id } = await register('2026-03-02');
    for (const path of [`${a}/${id}`, `${a}/7`])
      expect((await api.get(path)).headers['cache-control']).toBe('no-store');
  });

  it('explains its due day, day by day (example A: received 2025-09-12, due 2025-10-16)', async () => {
    const { id } = await register('2025-09-12');
    const { clock } = (await api.get(`${a}/${id}`)).body;
    expect(clock).toMatchObject({ startedOn: '2025-09-12', workingDays: 20, dueOn: '2025-10-16', unknown: null });
    expect(clock.summary).toBe('2025-09-12收到申请，自次日起计算，答复期限20个工作日，至2025-10-16届满。');
    const day = (date: string) => clock.days.find((one: { date: string }) => one.date === date);
    expect(day('2025-09-28')).toEqual({ date: '2025-09-28', counts: true, why: '调休上班，第11个工作日' });
    expect(day('2025-10-01')).toMatchObject({ counts: false, why: expect.stringContaining('放假') });
    expect(clock.days.at(-1)).toEqual({ date: '2025-10-16', counts: true, why: '第20个工作日，答复期限届满' });
  });

  it('shows whose period runs: that of the applicant to correct, that of an order to reply anew', async () => {
    const { id, version } = await register('2026-03-02');
    const one = `${a}/${id}`;
    const asked = { noticeNo: null, issuedOn: '2026-03-04', servedOn: null, dueOn: '2026-03-20', items: ['年份'] };
    await api.post(`${one}/correction-request`, asked, { seen: version });
    expect((await api.get(one)).body.clock).toMatchObject({ of: 'correction', dueOn: '2026-03-20', workingDays: null });
    await api.post(`${one}/correction`, { receivedOn: '2026-03-16' }, { seen: version + 1 });
    const said = { docNo: '复1', decidedOn: '2026-03-20', principalOutcome: 'granted.provided' };
    const { body: replied } = await reply(api, one, version + 2, said);
    const order = { orderedOn: '2026-06-01', byDocNo: '复议决定1号', dueOn: '2026-06-30' };
    await api.post(`${one}/reprocessing-order`, order, { seen: replied.version });
    const { clock, stateLabel } = (await api.get(one)).body;
    expect({ clock, stateLabel }).toMatchObject({
      stateLabel: '重新办理',
      clock: { of: 'order', dueOn: '2026-06-30' },
    });
    const { lines } = (await api.get(`${a}?overdue=true&state=reprocessing`)).body;
    expect(lines).toMatchObject([{ id, dueOn: '2026-06-30', overdue: true }]);
  });

  it('was handed in on another day than was entered: both days are put right at once', async () => {
    const { id, version } = await register('2026-03-04', { channel: 'in_person' });
    const right = { correctedOn: '2026-03-05', receivedOn: '2026-03-03', reason: '误登' };
    const { body } = await api.post(`${a}/${id}/receipt-date-correction`, right, { seen: version });
    expect(body).toMatchObject({ dueOn: '2026-03-31', violations: [] });
    expect((await api.get(`${a}/${id}`)).body.facts).toMatchObject({
      submittedOn: '2026-03-03',
      receivedOn: '2026-03-03',
    });
  });

  it('tells what happened, when in law and when it was recorded', async () => {
    const { id, version } = await register('2026-03-02');
    const said = { docNo: null, decidedOn: '2026-04-01', principalOutcome: 'refused.internal_affairs' };
    await reply(api, `${a}/${id}`, version, said);
    const { body } = await api.get(`${a}/${id}`);
    expect(body).toMatchObject({ stateLabel: '办结', outcomeLabel: '不予公开：属于三类内部事务信息' });
    expect(body.timeline.map(({ label, on }: { label: string; on: string }) => [label, on])).toEqual([
      ...[
        ['提交', '2026-03-02'],
        ['收到', '2026-03-02'],
        ['拟制答复', '2026-04-01'],
        ['审签答复（承办处室负责人）', '2026-04-01'],
        ['审签答复（分管领导）', '2026-04-01'],
        ['审签答复（政府信息公开工作机构）', '2026-04-01'],
        ['审签答复（保密审查）', '2026-04-01'],
        ['答复', '2026-04-01'],
      ],
    ]);
    const codes = body.timeline.at(-1).violations.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(['reply_late', 'missing_reply_number', 'missing_basis']);
    expect(body.violations[0]).toEqual({
      ...{ on: '2026-04-01', code: 'reply_late', article: '33', sentence: '答复超过法定期限。' },
      basis: '《中华人民共和国政府信息公开条例》第三十三条',
    });
    expect(Date.parse(body.timeline.at(-1).recordedAt)).not.toBeNaN();
  });

  it('keeps the corrected field of the applicant and leaves the others', async () => {
    const { id, version } = await register('2026-03-02');
    const corrected = { correctedOn: '2026-03-05', details: { contact: '010-66001234' }, reason: '号码有误' };
    await api.post(`${a}/${id}/details-correction`, corrected, { seen: version });
    const { person, timeline } = (await api.get(`${a}/${id}`)).body;
    expect(person.details).toMatchObject({ applicant: '王＊＊', contact: '01＊＊＊＊' });
    expect(timeline.at(-1).facts).toEqual({ correctedOn: '2026-03-05', fields: ['contact'], reason: '号码有误' });
  });
});

describe('Art. 29 · splitting registers every matter in one append', () => {
  it('the children came in as their parent did, and are numbered, due and open', async () => {
    const { id, version, registerNo } = await register('2026-03-02', { handlingUnit: '法规处' });
    const children = [{ content: '其一' }, { content: '其二', handlingUnit: '财务处', registerNo: '财-1' }];
    const split = { splitOn: '2026-03-03', children };
    const { body } = await api.post(`${a}/${id}/split`, split, { seen: version });
    expect(body).toMatchObject({ id, version: version + 1, events: ['ApplicationSplit'] });
    expect(body.splitInto).toEqual([
      {
        id: expect.any(String),
        registerNo: expect.stringMatching(/^a-2026-/),
        version: 2,
        state: 'in_progress',
        dueOn: '2026-03-30',
      },
      { id: expect.any(String), registerNo: '财-1', version: 2, state: 'in_progress', dueOn: '2026-03-30' },
    ]);
    const parent = (await api.get(`${a}/${id}`)).body;
    expect(parent.facts.splitInto).toEqual(body.splitInto.map((child: { registerNo: string }) => child.registerNo));
    const child = (await api.get(`${a}/${body.splitInto[1].id}`)).body;
    expect(child.person.details).toEqual({
      applicant: '王＊＊',
      contact: '138＊＊＊＊0000',
      content: '＊＊＊＊（2字）',
    });
    expect(child.facts).toMatchObject({ handlingUnit: '财务处', receivedOn: '2026-03-02', channel: 'post_signed' });
    expect(child.timeline[1].facts).toMatchObject({ splitFrom: registerNo });
    const { rows } = await api.db.owner.query(
      'select count(distinct command_id)::integer as commands from event where stream_id = any ($1) and version > 2 or stream_id = any ($2)',
      [[id], body.splitInto.map((one: { id: string }) => one.id)],
    );
    expect(rows[0].commands).toBe(1);
  });

  it('a form of thirteen matters gives twelve further applications, each with a number of its own', async () => {
    const c = `${await api.organ('many')}/applications`;
    const { id, version } = (await api.post(c, received('2026-03-02'))).body;
    const children = Array.from({ length: 12 }, (_, nth) => ({ content: `其${nth + 2}` }));
    const { body } = await api.post(`${c}/${id}/split`, { splitOn: '2026-03-03', children }, { seen: version });
    const numbers = children.map((_, nth) => `many-2026-${String(nth + 2).padStart(4, '0')}`);
    expect(body.splitInto.map((child: { registerNo: string }) => child.registerNo)).toEqual(numbers);
    expect((await api.get(`${c}/${id}`)).body.facts.splitInto).toEqual(numbers);
  });

  it('the same order again splits no second time; a taken number splits nothing', async () => {
    const { id, version } = await register('2026-03-02');
    const key = '7b1b9f6e-5f5e-4b8e-9f38-3f0b8a0c6a11';
    const split = { splitOn: '2026-03-03', children: [{ content: '其一' }, { content: '其二' }] };
    const first = await api.post(`${a}/${id}/split`, split, { key, seen: version });
    const events = await api.events();
    expect((await api.post(`${a}/${id}/split`, split, { key, seen: version })).bytes).toEqual(first.bytes);
    const taken = { ...split, children: [{ content: '其三', registerNo: first.body.registerNo }] };
    const refused = await api.post(`${a}/${id}/split`, taken, { seen: version + 1 });
    expect(refused).toMatchObject({ status: 409, body: { code: 'register_no_taken' } });
    expect(await api.events()).toBe(events);
  });

  it('is refused once a notice has gone out', async () => {
    const { id, version } = await register('2026-03-02');
    const letter = { consultation: '甲', letterNo: null, sentOn: '2026-03-09', servedOn: null };
    await api.post(`${a}/${id}/third-party-consultation`, letter, { seen: version });
    const split = { splitOn: '2026-03-10', children: [{ content: '其一' }] };
    const refused = await api.post(`${a}/${id}/split`, split, { seen: version + 1 });
    expect(refused).toMatchObject({ status: 409, body: { code: 'split_too_late', article: '29' } });
  });
});

describe('the ledger', () => {
  let b: string;
  const numbers = async (query: string) =>
    (await api.get(`${b}?${query}`)).body.lines.map(({ registerNo }: { registerNo: string | null }) => registerNo);

  beforeAll(async () => {
    b = `${await api.organ('b')}/applications`;
    const add = async (registerNo: string | undefined, day: string, more: object = {}, said?: Reply) => {
      const { body } = await api.post(b, received(day, { registerNo, ...more }));
      if (said) await reply(api, `${b}/${body.id}`, body.version, { docNo: '复9号', ...said });
    };
    await add('甲-1', '2025-12-30', { handlingUnit: '法规处' });
    await add(
      '甲-2',
      '2026-03-02',
      { category: 'org.business' },
      { decidedOn: '2026-03-10', principalOutcome: 'granted.provided' },
    );
    await add('甲-3', '2026-03-02', {}, { decidedOn: '2026-03-10', principalOutcome: 'refused.internal_affairs' });
    await add('乙-1', '2026-11-20', { details: { applicant: '李_四', content: '100%达标情况' } });
    await add('乙-2', '2026-11-24');
    await add(undefined, '2026-11-24', { receivedOn: undefined, channel: 'online' });
  });

  it('is exported as it is filtered, as csv and as a workbook, without a word of who applied', async () => {
    const csv = await api.get(`${b}?receivedIn=2026&format=csv`);
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringContaining(encodeURIComponent('台账.csv')),
    });
    const [heads, ...rows] = csv.text.replace('\ufeff', '').trim().split('\r\n');
    expect(heads).toMatch(/^登记编号,状态,申请渠道,申请人类别,/);
    expect(rows.map((row) => row.split(',')[0]).sort()).toEqual(['乙-1', '乙-2', '甲-2', '甲-3']);
    expect(csv.text).not.toMatch(/李_四|达标/);
    const { bytes } = await api.get(`${b}?receivedIn=2026&format=xlsx`);
    const [sheet] = await readXlsxFile(bytes);
    expect(sheet?.data.map((row) => row.map((cell) => cell ?? '').join(','))).toEqual([heads, ...rows]);
  });

  it('shows the newest first, those not yet received before them', async () => {
    const { lines, next } = (await api.get(b)).body;
    expect(lines.map(({ registerNo }: { registerNo: string }) => registerNo)).toEqual([
      ...[null, '乙-2', '乙-1'],
      ...lines.slice(3, 5).map(({ registerNo }: { registerNo: string }) => registerNo),
      '甲-1',
    ]);
    expect(next).toBeNull();
    expect(lines[5]).toMatchObject({ state: 'in_progress', dueOn: '2026-01-28', overdue: true, outcomeLabel: null });
    expect(lines[1]).toMatchObject({ overdue: false, dueOn: '2026-12-22', version: 2, violations: 0 });
  });

  it.each([
    ['state=lodged', [null]],
    ['state=closed', ['甲-2', '甲-3']],
    ['receivedIn=2025', ['甲-1']],
    ['receivedIn=2026&state=in_progress', ['乙-2', '乙-1']],
    ['category=org.business', ['甲-2']],
    ['channel=online', [null]],
    ['receivedThrough=2025-12-31', ['甲-1']],
    ['receivedFrom=2026-01-01&state=in_progress', ['乙-2', '乙-1']],
    ['closedFrom=2026-01-01&closedThrough=2026-12-31', ['甲-2', '甲-3']],
    ['closedThrough=2025-12-31', []],
    ['late=true', []],
    ['outcome=granted', ['甲-2']],
    ['outcome=refused', ['甲-3']],
    ['outcome=refused.internal_affairs', ['甲-3']],
    ['outcome=unable', []],
    [`handlingUnit=${encodeURIComponent('法规处')}`, ['甲-1']],
    ['overdue=true', ['甲-1']],
    ['overdue=false&state=in_progress', ['乙-2', '乙-1']],
    ['dueBy=2026-12-18', ['乙-1', '甲-1']],
    ['dueFrom=2026-12-18&dueBy=2026-12-18', ['乙-1']],
    [`registerNo=${encodeURIComponent('乙-')}`, ['乙-2', '乙-1']],
  ])('%s', async (query, expected) => expect((await numbers(query)).sort()).toEqual([...expected].sort()));

  it.each([
    'state=open',
    'limit=0',
    'limit=201',
    'limit=x',
    'cursor=xyz',
    'overdue=maybe',
    'order=asc',
    'receivedIn=26',
  ])('%s is refused, naming the field', async (query) =>
    expect(await api.get(`${b}?${query}`)).toMatchObject({
      status: 400,
      body: { fields: [{ field: query.split('=')[0] }] },
    }),
  );

  it.each([
    ['李_四', '', ['乙-1']],
    ['李_', '', []],
    ['0%达', '', ['乙-1']],
    ['9%达', '', []],
    ['_', '', []],
    ['复9号', '', ['甲-2', '甲-3']],
    ['复9号', '?category=org.business', ['甲-2']],
    ['applicant', '', []],
  ])('is searched for %j%s, which stands in no address', async (text, filter, found) => {
    const { status, body } = await api.post(`${b}/search${filter}`, { text, purpose: 'handling' });
    expect(status).toBe(200);
    expect(body.lines.map(({ registerNo }: { registerNo: string }) => registerNo).sort()).toEqual(found);
    expect((await api.get(`${b}?text=${encodeURIComponent(text)}`)).status).toBe(400);
  });

  it('pages by place: every line once, in the order of the whole, whatever comes in meanwhile', async () => {
    const whole = await numbers('limit=200');
    for (const limit of [1, 2, 4]) {
      const seen: (string | null)[] = [];
      let cursor = '';
      do {
        const { lines, next } = (await api.get(`${b}?limit=${limit}${cursor && `&cursor=${cursor}`}`)).body;
        seen.push(...lines.map(({ registerNo }: { registerNo: string }) => registerNo));
        cursor = next ?? '';
        if (limit === 1 && seen.length === 3) await api.post(b, received('2026-11-25', { registerNo: '丙-1' }));
      } while (cursor);
      expect(seen).toEqual(limit === 1 ? whole : await numbers('limit=200'));
    }
  });

  it('shows nothing of another organ', async () => {
    const mine = (await api.get(`${b}?limit=200`)).body.lines.length;
    const { rows } = await api.db.owner.query('select count(*)::integer as n from ledger');
    expect(rows[0].n).toBeGreaterThan(mine);
    expect((await api.post(`${b}/search`, { text: 'a-2026' })).body.lines).toEqual([]);
  });
});
