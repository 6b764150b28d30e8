import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { csvRecords } from '../../src/documents/csv-records.js';
import { Api, type Person, received } from './start-api.js';

jest.setTimeout(120_000);

const QUARTER = 'from=2026-07-01&to=2026-09-30';
const FORMULA = '=HYPERLINK("x")';
let api: Api;
let authority: Person;
let clerk: Person;

/** A city with a bureau that shows its cases to it, one that does not, and an office below that one. */
beforeAll(async () => {
  api = await Api.start();
  await api.organ('shi');
  for (const [code, parent] of [
    ['kai', 'shi'],
    ['bi', 'shi'],
    ['bi-suo', 'bi'],
  ] as const)
    await api.organ(code, parent);
  for (const [code, days] of Object.entries({
    shi: ['07-02', '08-03'],
    kai: ['07-06'],
    bi: ['09-01'],
    'bi-suo': ['09-02'],
  }))
    for (const day of days)
      await api.post(
        `/organs/${code}/applications`,
        received(`2026-${day}`, { registerNo: `${code} ${day}`, handlingUnit: FORMULA }),
      );
  await api.post('/organs/shi/applications', received('2025-08-04', { registerNo: 'shi before' }));
  const security = await api.person('kai', 'security_admin');
  const { version } = (await api.get('/organs/kai', security)).body;
  const order = { on: '2026-11-25', reason: '上级检查', values: { casesVisibleToAuthority: true } };
  await api.post('/organs/kai/security-settings', order, { seen: version }, security);
  authority = await api.person('shi', 'authority');
  clerk = await api.person('shi', 'clerk');
});
afterAll(() => api.stop());

// biome-ignore lint/suspicious/noExplicitAny: what it holds is what the tests are there to see
const figure = (sheet: any, code: string) =>
  sheet.groups
    .flatMap(({ figures }: { figures: object[] }) => figures)
    .find((one: { code: string }) => one.code === code);
const sheet = async (code: string, query = '', by = authority) =>
  (await api.get(`/organs/${code}/statistics?${QUARTER}${query}`, by)).body;
const numbers = (lines: { registerNo: string }[]) => lines.map(({ registerNo }) => registerNo);

describe('the statistics of a time', () => {
  it('come beside those of the same days of the year before', async () => {
    const body = await sheet('shi', '', clerk);
    expect(body.before).toEqual({ from: '2025-07-01', to: '2025-09-30' });
    expect(figure(body, 'received')).toMatchObject({ label: '收到', unit: '件', now: 2, before: 1, counts: true });
  });

  it.each(['from=2026-03-01&to=2026-02-28', 'from=2001-01-01&to=2026-12-31', 'from=2026-03-01'])(
    'of %s are refused, naming the field',
    async (query) =>
      expect(await api.get(`/organs/shi/statistics?${query}`)).toMatchObject({
        status: 400,
        body: { fields: [{ field: 'to' }] },
      }),
  );

  it('open into the applications of one’s own organ, a page at a time', async () => {
    const at = `/organs/shi/statistics/cases?${QUARTER}&figure=received&limit=1`;
    const first = (await api.get(at, clerk)).body;
    expect(numbers(first.lines)).toEqual(['shi 08-03']);
    expect((await api.get(`${at}&cursor=${first.next}`, clerk)).body).toMatchObject({
      lines: [{ registerNo: 'shi 07-02' }],
      next: null,
    });
    expect(numbers((await api.get(`${at}&month=2026-07`, clerk)).body.lines)).toEqual(['shi 07-02']);
  });

  it('know no figure and no condition but their own', async () => {
    for (const query of [
      'figure=secret',
      'figure=received&registerNo=1',
      'figure=received&days=1',
      'figure=received&month=7',
    ])
      expect((await api.get(`/organs/shi/statistics/cases?${QUARTER}&${query}`, clerk)).status).toBe(400);
  });
});

describe('Art. 49 · the authority', () => {
  it('sees the city with everything below it, organ by organ', async () => {
    const body = await sheet('shi', '&whole=true');
    expect(figure(body, 'received').now).toBe(5);
    const organs = body.tables.find(({ code }: { code: string }) => code === 'organs');
    expect(organs.lines.map(({ value, now }: { value: string; now: number[] }) => [value, now[0]])).toEqual([
      ['shi', 2],
      ['bi', 1],
      ['bi-suo', 1],
      ['kai', 1],
    ]);
  });

  it('sees one branch, and one organ of it alone', async () => {
    expect(figure(await sheet('bi', '&whole=true'), 'received').now).toBe(2);
    expect(figure(await sheet('bi'), 'received').now).toBe(1);
  });

  it('is told which organs open their figures into cases, and why the others do not', async () => {
    const { body } = await api.get(`/organs/shi/statistics/figure?${QUARTER}&figure=received&whole=true`, authority);
    expect(body.count).toBe(5);
    expect(body.organs).toMatchObject([
      { code: 'shi', count: 2, opens: null, why: '您的角色只看数字，不看申请' },
      { code: 'bi', count: 1, opens: null, why: '该机关没有设置为上级可以查看申请，只能看数字' },
      { code: 'bi-suo', count: 1, opens: null },
      { code: 'kai', count: 1, opens: 'below', why: null },
    ]);
  });

  it('opens the cases of the one that shows them, and of nobody else', async () => {
    const cases = (unit: string) =>
      api.get(`/organs/shi/units/${unit}/statistics/cases?${QUARTER}&figure=received`, authority);
    const { body, text } = await cases('kai');
    expect(numbers(body.lines)).toEqual(['kai 07-06']);
    expect(text).not.toContain('王');
    for (const unit of ['bi', 'bi-suo', 'shi', 'nowhere'])
      expect([unit, (await cases(unit)).status]).toEqual([unit, 404]);
    expect((await api.get(`/organs/kai/statistics/cases?${QUARTER}&figure=received`, authority)).status).toBe(404);
    expect((await api.get(`/organs/shi/statistics/cases?${QUARTER}&figure=received`, authority)).status).toBe(403);
  });

  it('sees how much each handling unit did in no organ but its own', async () => {
    const units = (body: { tables: { code: string; lines: { label: string }[] }[] }) =>
      body.tables.find(({ code }) => code === 'units')?.lines.map(({ label }) => label);
    expect(units(await sheet('shi'))).toEqual([FORMULA, '未填写']);
    expect(units(await sheet('bi'))).toEqual(['未填写']);
    const at = `/organs/bi/statistics/figure?${QUARTER}&figure=received`;
    expect((await api.get(`${at}&unit=${encodeURIComponent(FORMULA)}`, authority)).body.count).toBe(0);
  });

  it('nobody else sees a figure below', async () => {
    for (const role of ['clerk', 'office_head', 'read_only'] as const) {
      const by = await api.person('shi', role);
      expect((await api.get(`/organs/shi/statistics?${QUARTER}&whole=true`, by)).status).toBe(403);
      expect((await api.get(`/organs/kai/statistics?${QUARTER}`, by)).status).toBe(404);
      expect((await api.get(`/organs/shi/units/kai/statistics/cases?${QUARTER}&figure=received`, by)).status).toBe(403);
    }
  });
});

describe('the sheet as a file', () => {
  it('csv: every table with its heads, and no cell is a formula', async () => {
    const { bytes, headers } = await api.get(`/organs/shi/statistics?${QUARTER}&format=csv`, clerk);
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain(
      'shi机关政府信息公开申请统计（2026-07-01至2026-09-30）.csv',
    );
    const rows = csvRecords(bytes).map(({ cells }) => cells);
    expect(rows).toContainEqual(['类别', '指标', '本期', '去年同期', '增减', '单位', '说明']);
    expect(rows).toContainEqual(['收到与办结', '收到', '2', '1', '1', '件', '']);
    expect(rows.find(([first]) => first?.includes('HYPERLINK'))?.[0]).toBe(`'${FORMULA}`);
  });

  it('xlsx: read by another program, a sheet a table, the figures numbers', async () => {
    const { bytes } = await api.get(`/organs/shi/statistics?${QUARTER}&whole=true&format=xlsx`, authority);
    const sheets = await readXlsxFile(bytes);
    expect(sheets.map(({ sheet }) => sheet).slice(0, 3)).toEqual(['总体', '各机关', '每月收到和办结']);
    expect(sheets[0]?.data).toContainEqual(['收到与办结', '收到', 5, 1, 4, '件', null]);
    expect(sheets[1]?.data).toContainEqual(expect.arrayContaining(['kai机关', 1, 0]));
  });
});
