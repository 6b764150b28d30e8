import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { APPLICANT_CATEGORIES } from '../../src/domain/applications/outcomes.js';
import { formForYear } from '../../src/domain/year-end/forms/forms.js';
import { type Answer, Api, received } from './start-api.js';

jest.setTimeout(60_000);

let api: Api;
let opening: string;

beforeAll(async () => {
  api = await Api.start();
  const applications = await api.organ('begun').then((path) => `${path}/applications`);
  opening = applications.replace('applications', 'years/2025/opening');
  await api.post(applications, received('2025-12-15'));
});
afterAll(() => api.stop());

/** Two natural persons received and carried over, nothing else. */
const published = (received_this_year = 2) => {
  const form = formForYear(2025);
  const row = (count: number) =>
    Object.fromEntries([...APPLICANT_CATEGORIES, 'total'].map((one) => [one, /natural|total/.test(one) ? count : 0]));
  const group = { upheld: 0, corrected: 0, other: 0, pending: 1, total: 1 };
  return {
    ...{ edition: 'cn-2021', source: '2025年年报' },
    table2: Object.fromEntries(
      form.table2.flatMap(({ rows, columns }) =>
        rows.map(({ code }) => [code, Object.fromEntries(columns.map((column) => [column.code, 3]))]),
      ),
    ),
    table3: Object.fromEntries(
      form.table3.map(({ code }) => [
        code,
        row(code === 'received_this_year' || code === 'carried_to_next_year' ? received_this_year : 0),
      ]),
    ),
    table4: { review: group, 'litigation.direct': group, 'litigation.after_review': group },
  };
};

/** Sends a file as a browser does. */
function upload(at: string, bytes: Buffer, name: string, key: string = crypto.randomUUID()): Promise<Answer> {
  const head = `--xx\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--xx--\r\n')]);
  const headers = { 'content-type': 'multipart/form-data; boundary=xx', 'idempotency-key': key };
  return api.ask({ method: 'POST', url: `/api/v1${at}`, headers, payload });
}

describe('Art. 50 · the opening balance from a file', () => {
  let file: string;
  let tables: string;
  const formats = ['xlsx', 'csv', 'docx', 'html'] as const;
  const printed = async (format: string, at = tables) => (await api.get(`${at}?format=${format}`)).bytes;
  const entered = async () => (await api.get(file.replace('/file', ''))).body.opening;

  beforeAll(async () => {
    const at = await api.organ('publishes');
    for (const day of ['2025-12-15', '2025-12-16']) await api.post(`${at}/applications`, received(day));
    tables = `${at}/years/2025/tables`;
    file = `${await api.organ('brings')}/years/2025/opening/file`;
    await api.post(file, {}); // whoever brings it has signed in
  });

  it.each(formats)(
    'is tried as .%s: what was read is shown as the form prints it, nothing is written',
    async (format) => {
      const bytes = await printed(format);
      const before = await api.events();
      const { status, body } = await upload(`${file}?dryRun=true`, bytes, `年报.${format}`);
      expect({ status, ...body }).toMatchObject({
        ...{ status: 200, year: 2025, edition: 'cn-2021', source: `年报.${format}` },
        ...{ refusal: null, events: ['OpeningBalanceEntered'] },
      });
      expect(cellsOf(body)).toMatchObject({ 'carried_to_next_year/natural_person': 2, 'granted/total': 0 });
      expect(body.findings.filter(({ level }: { level: string }) => level === 'error')).toEqual([]);
      expect(await api.events()).toBe(before);
    },
  );

  it('what cannot be entered is shown with the reason, and what was not read is no nought', async () => {
    const csv = (await printed('csv')).toString('utf8');
    const cut = csv.split('\n').filter((line) => !line.includes('行政强制'));
    const { status, body } = await upload(`${file}?dryRun=true`, Buffer.from(cut.join('\n')), '年报.csv');
    expect({ status, ...body }).toMatchObject({
      status: 200,
      events: [],
      refusal: expect.stringContaining('行政强制'),
    });
    expect(cellsOf(body)).toMatchObject({ 'art20_6.coercion/decisions': '—', 'art20_6.penalty/decisions': 0 });
    expect(body.findings).toContainEqual({
      ...{ rule: 'READ', level: 'warning', at: 'table2/art20_6.coercion', message: '没有找到“行政强制”一行' },
    });
    expect(await upload(file, Buffer.from(cut.join('\n')), '年报.csv')).toMatchObject({
      ...{ status: 409, body: { code: 'opening_incomplete' } },
    });
  });

  it('a file of another year is refused, and what is no report, and a form without a file', async () => {
    const other = await printed('xlsx', tables.replace('2025', '2024'));
    for (const query of ['', '?dryRun=true'])
      expect(await upload(file + query, other, '旧.xlsx')).toMatchObject({
        status: 409,
        body: { code: 'opening_other_year', message: expect.stringContaining('“旧.xlsx”是2024年的年度报告') },
      });
    expect(await upload(file, Buffer.from('今天天气很好。'), 'a.txt')).toMatchObject({
      ...{ status: 409, body: { code: 'opening_unread' } },
    });
    for (const [bytes, words] of [
      [Buffer.from('\x89PNG\r\n', 'latin1'), '图片'],
      [Buffer.from('PK damaged'), '损坏'],
      [Buffer.alloc(22_100_000, '登'), '20 MB'],
    ] as const)
      expect(await upload(file, bytes, '年报')).toMatchObject({
        ...{ status: 400, body: { fields: [{ field: 'file', message: expect.stringContaining(words) }] } },
      });
    expect(await api.post(file, {})).toMatchObject({ status: 400, body: { fields: [{ field: 'file' }] } });
    expect((await upload(`${file}?dryRun=yes`, other, '旧.xlsx')).status).toBe(400);
    expect(await entered()).toBeNull();
  });

  it('only by whoever may enter it', async () => {
    const clerk = await api.person('brings', 'clerk');
    expect((await api.post(file, {}, {}, clerk)).status).toBe(403);
  });

  it('is entered; the same key is answered the same and means the same file', async () => {
    expect((await api.get(file.replace('/file', ''))).body.mayBegin).toBe(true);
    const key = crypto.randomUUID();
    const bytes = await printed('xlsx');
    const done = await upload(file, bytes, '年报.xlsx', key);
    expect(done).toMatchObject({ status: 200, body: { events: ['OpeningBalanceEntered'], refusal: null } });
    expect((await upload(file, bytes, '年报.xlsx', key)).text).toBe(done.text);
    expect((await upload(file, bytes, '另一份.xlsx', key)).status).toBe(422);
    const { body } = await api.get(file.replace('/file', ''));
    expect(body).toMatchObject({
      ...{ mayBegin: false, opening: { source: '年报.xlsx' } },
      differences: expect.arrayContaining([expect.objectContaining({ column: 'natural_person', published: 2 })]),
    });
  });
});

type Laid = { at?: { row: string; column: string }; content: string | number };
/** By row and column. */
const cellsOf = ({ tables }: { tables: { body: Laid[][] }[] }) =>
  Object.fromEntries(
    tables
      .flatMap(({ body }) => body.flat())
      .flatMap(({ at, content }) => (at ? [[`${at.row}/${at.column}`, content]] : [])),
  );

describe('Art. 50 · the opening balance through the API', () => {
  it('is not there before it is entered', async () =>
    expect((await api.get(opening)).body).toMatchObject({ year: 2025, opening: null, mayBegin: true, settled: false }));

  it('cannot be entered for a year that is not over', async () =>
    expect((await api.get(opening.replace('2025', '2026'))).body.mayBegin).toBe(false));

  it.each([
    ['a fraction of a case', { table3: { granted: { total: 0.5 } } }, 400],
    ['a negative count', { table4: { review: { total: -1 } } }, 400],
    ['another edition', { edition: 'cn-1999' }, 400],
    ['a field that there is not', { year: 2025 }, 400],
    ['a cell that the form does not have', { table3: { ...published().table3, granted_too: { total: 1 } } }, 409],
    ['a row too few', { table3: {} }, 409],
    [
      'a sum that does not hold',
      { table4: { ...published().table4, review: { upheld: 1, corrected: 0, other: 0, pending: 0, total: 3 } } },
      409,
    ],
  ])('is refused with %s', async (_, change, status) =>
    expect((await api.post(opening, { ...published(), ...change })).status).toBe(status),
  );

  it('is entered, told column by column, explained and closed; the same key is answered the same', async () => {
    const key = crypto.randomUUID();
    const done = await api.post(opening, published(), { key });
    expect(done).toMatchObject({ status: 200, body: { year: 2025, events: ['OpeningBalanceEntered'] } });
    expect((await api.post(opening, published(), { key })).text).toBe(done.text);
    expect((await api.post(opening, published(3), { key })).status).toBe(422);
    const { body } = await api.get(opening);
    expect(body.differences[0]).toEqual({
      ...{ column: 'natural_person', published: 2, registered: 1, difference: 1, explanation: null },
    });
    expect(body.toBeRegistered.pending[0]).toEqual({ route: 'review', label: '行政复议', count: 1 });
    expect(await api.post(`${opening}/close`, undefined)).toMatchObject({
      status: 409,
      body: { code: 'opening_unsettled' },
    });
    const said = { column: 'natural_person', words: '一件公布以后撤回' };
    expect((await api.post(`${opening}/explanation`, said)).body.events).toEqual(['OpeningDifferenceExplained']);
    const closing = crypto.randomUUID();
    const closed = await api.post(`${opening}/close`, undefined, { key: closing });
    expect(closed.body.events).toEqual(['OpeningBalanceClosed']);
    expect((await api.post(`${opening}/close`, undefined, { key: closing })).text).toBe(closed.text);
    expect((await api.post(`${opening}/close`, undefined)).body.events).toEqual([]);
    expect((await api.post(`${opening}/close`, undefined, { key })).status).toBe(422);
    expect((await api.get(opening)).body).toMatchObject({
      settled: true,
      opening: { source: '2025年年报', closedOn: expect.any(String) },
    });
    expect(await api.post(opening, published())).toMatchObject({ status: 409, body: { code: 'year_locked' } });
  });

  it('X.CARRY of the next year is a warning with the words', async () => {
    const { body } = await api.get(opening.replace('2025/opening', '2026/checks'));
    const carry = body.checks.find(
      ({ rule, at }: { rule: string; at: string }) => rule === 'X.CARRY' && at === 'natural_person',
    );
    expect(carry).toMatchObject({ level: 'warning', ok: false, message: expect.stringContaining('一件公布以后撤回') });
    expect(body.ok).toBe(true);
  });
});
