import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Api, received } from './start-api.js';

jest.setTimeout(60_000);

let api: Api;
beforeAll(async () => {
  api = await Api.start();
}, 60_000);
afterAll(() => api.stop());

const DOCUMENTS = 'art20_1.normative_documents';
const issued = (on: string, more: object = {}) => ({
  register: DOCUMENTS,
  action: 'issued',
  on,
  source: '法规处底册',
  ...more,
});

describe('the registers of proactive disclosure', () => {
  it('a clerk enters a line, sees it, corrects it on the version seen; the table follows', async () => {
    await api.organ('registers');
    const at = '/organs/registers/register-entries';
    const key = crypto.randomUUID();
    const entered = issued('2025-03-05', { name: '甲办法', docNo: '府规〔2025〕1号', quantity: 3 });
    const first = await api.post(at, entered, { key });
    expect(first).toMatchObject({ status: 201, body: { events: ['RegisterEntryRecorded'], adjustments: [] } });
    expect((await api.post(at, entered, { key })).text).toBe(first.text);
    const [{ entry, version }] = first.body.entries;
    expect((await api.get(at)).body).toMatchObject({
      lines: [
        {
          ...{
            entry,
            version,
            registerLabel: '行政规范性文件',
            actionLabel: '制发',
            docNo: '府规〔2025〕1号',
            quantity: 3,
          },
          ...{ source: '法规处底册', disclosedOn: '2025-03-05', year: 2025, corrected: null },
        },
      ],
      next: null,
    });
    const corrected = { quantity: 1, reason: '一件登成了三件' };
    expect(await api.post(`${at}/${entry}/correction`, corrected, { seen: 9 })).toMatchObject({ status: 412 });
    expect(await api.post(`${at}/${entry}/correction`, corrected)).toMatchObject({ status: 428 });
    expect(await api.post(`${at}/${entry}/correction`, corrected, { seen: version })).toMatchObject({ status: 200 });
    expect((await api.get(at)).body.lines[0]).toMatchObject({ quantity: 1, corrected: { reason: '一件登成了三件' } });
    const { table2 } = (await api.get('/organs/registers/years/2025/tables')).body;
    expect(table2[DOCUMENTS]).toEqual({ made_this_year: 1, repealed_this_year: 0, in_force: 1 });
    const cell = await api.get(`/organs/registers/years/2025/cells/${DOCUMENTS}/in_force`);
    expect(cell.body).toMatchObject({
      count: 1,
      ids: [],
      registerNos: [],
      entries: [{ entry, action: '制发', on: '2025-03-05' }],
    });
    expect(await api.post(`${at}/${crypto.randomUUID()}/correction`, corrected, { seen: 1 })).toMatchObject({
      status: 404,
    });
  });

  it('what the law or the stock does not allow is refused, with its article', async () => {
    await api.organ('refused');
    const at = '/organs/refused/register-entries';
    const repealed = { ...issued('2025-03-05'), action: 'repealed', docNo: '府规〔1999〕1号' };
    expect(await api.post(at, repealed)).toMatchObject({
      status: 409,
      body: { code: 'register_stock_short', article: '20', message: expect.stringContaining('只有0件') },
    });
    expect(await api.post(at, { ...issued('2025-03-05'), action: 'purchased' })).toMatchObject({
      status: 409,
      body: { code: 'register_action' },
    });
    expect(await api.post(at, { ...issued('2025-03-05'), quantity: -1 })).toMatchObject({
      body: { code: 'register_quantity' },
    });
    expect(await api.post(at, { ...issued('2025-03-05'), register: 'received_this_year' })).toMatchObject({
      status: 400,
    });
    expect((await api.get(at)).body.lines).toEqual([]);
  });

  it('are listed by row, action and year, page by page, newest first', async () => {
    await api.organ('listed');
    const at = '/organs/listed/register-entries';
    for (const on of ['2024-02-01', '2025-02-01', '2025-03-01', '2025-04-01']) await api.post(at, issued(on));
    await api.post(at, {
      register: 'art20_6.penalty',
      action: 'decided',
      on: '2025-06-30',
      quantity: 9,
      source: '执法队',
    });
    const days = async (query: string) =>
      (await api.get(`${at}?${query}`)).body.lines.map(({ on }: { on: string }) => on);
    expect(await days(`register=${DOCUMENTS}&year=2025`)).toEqual(['2025-04-01', '2025-03-01', '2025-02-01']);
    expect(await days('action=decided')).toEqual(['2025-06-30']);
    const first = (await api.get(`${at}?limit=3`)).body;
    expect(first.next).not.toBeNull();
    expect(await days(`limit=3&cursor=${first.next}`)).toEqual(['2025-02-01', '2024-02-01']);
    expect(await api.get(`${at}?cursor=x`)).toMatchObject({ status: 400 });
  });

  it('money opens into its lines and prints in 万元', async () => {
    await api.organ('money');
    const at = '/organs/money/register-entries';
    const fee = { register: 'art20_8.admin_fees', action: 'collected', on: '2025-06-30', source: '财务处' };
    expect(await api.post(at, fee)).toMatchObject({ status: 409, body: { code: 'register_amount' } });
    await api.post(at, { ...fee, amountFen: 51_251_100 });
    const cell = await api.get('/organs/money/years/2025/cells/art20_8.admin_fees/amount_wan');
    expect(cell.body).toMatchObject({ count: 51.2511, entries: [{ amountFen: 51_251_100, action: '收费' }] });
    const { tables } = (await api.get('/organs/money/years/2025/form')).body;
    expect(tables[0].body.at(-1)[1]).toMatchObject({ content: 51.2511 });
  });
});

describe('processing fees that applications have paid', () => {
  const path = '/organs/fees';
  const fees = () => api.get(`${path}/years/2026/processing-fees`);

  async function paid(amountFen: number, at = path): Promise<string> {
    const { id, version, registerNo } = (await api.post(`${at}/applications`, received('2026-03-02'))).body;
    const told = {
      method: 'per_page',
      quantity: 100,
      amountFen,
      noticeNo: '费1',
      sentOn: '2026-03-10',
      receivedOn: '2026-03-11',
    };
    await api.post(`${at}/applications/${id}/fee-notice`, told, { seen: version });
    const payment = { paidOn: '2026-03-20', receiptNo: null };
    const answer = await api.post(`${at}/applications/${id}/fee-payment`, payment, { seen: version + 1 });
    expect(answer.status).toBe(200);
    return registerNo;
  }

  it('are offered, never added by themselves; one order takes them up, and brings them up to date', async () => {
    await api.organ('fees');
    expect(await api.post(`${path}/years/2026/processing-fees`, {})).toMatchObject({
      status: 409,
      body: { code: 'fees_none_collected' },
    });
    const registerNo = await paid(70_000);
    expect((await fees()).body).toMatchObject({
      amountFen: 70_000,
      applications: [{ registerNo, amountFen: 70_000 }],
      recorded: null,
    });
    const amount = async () =>
      (await api.get(`${path}/years/2026/tables`)).body.table2['art20_8.admin_fees'].amount_wan;
    expect(await amount()).toBe(0);
    expect(await api.post(`${path}/years/2026/processing-fees`, {})).toMatchObject({ status: 200 });
    expect(await amount()).toBe(0.07);
    await paid(30_000);
    expect((await fees()).body).toMatchObject({ amountFen: 100_000, recorded: { amountFen: 70_000 } });
    expect(await amount()).toBe(0.07);
    await api.post(`${path}/years/2026/processing-fees`, {});
    expect(await amount()).toBe(0.1);
    const { lines } = (await api.get(`${path}/register-entries`)).body;
    expect(lines).toMatchObject([{ name: '信息处理费', quantity: 2, source: '信息处理费（由申请登记簿计算）' }]);
    expect(await api.post(`${path}/years/2026/processing-fees`, {})).toMatchObject({
      status: 200,
      body: { events: [] },
    });
  });

  it('the same order again says the same, whatever has been recorded and paid since; under its key nothing else is ordered', async () => {
    const at = '/organs/again';
    await api.organ('again');
    await paid(70_000, at);
    const order = (key: string, year = 2026) => api.post(`${at}/years/${year}/processing-fees`, {}, { key });
    const [recording, correcting] = [randomUUID(), randomUUID()];
    const recorded = await order(recording);
    await paid(30_000, at);
    expect([recorded.status, (await order(recording)).text]).toEqual([200, recorded.text]);
    const corrected = await order(correcting);
    expect(corrected.body.events).toHaveLength(1);
    expect([(await order(correcting)).text, (await order(recording)).text]).toEqual([corrected.text, recorded.text]);
    expect(await order(recording, 2025)).toMatchObject({ status: 422, body: { code: 'command_reused' } });
  });
});
