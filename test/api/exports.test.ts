import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { carryOutExport } from '../../src/jobs/ledger-exports.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { reply } from './signed.js';
import { Api, type Person, received, TODAY } from './start-api.js';

jest.setTimeout(60_000); // the machine may be busy

let api: Api;
let clerk: Person;
let organ: number;
const at = '/organs/e/exports';

const order = (body: object, key?: string, by = clerk) => api.post(at, body, { ...(key && { key }) }, by);
const done = (id: string) => carryOutExport(vaultFor(api.db.pool), { organ, export: id }, TODAY, () => {});

/** The rows of a finished csv file under its heads. */
async function rowsOf(body: object): Promise<Record<string, string>[]> {
  const { status, body: begun } = await order({ format: 'csv', ...body });
  expect([status, begun.state]).toEqual([202, 'running']);
  await done(begun.id);
  const { text, headers } = await api.get(`${at}/${begun.id}/file`, clerk);
  expect(headers['content-disposition']).toContain(encodeURIComponent('台账.csv'));
  expect(Number(headers['content-length'])).toBe(Buffer.byteLength(text));
  const [heads = [], ...rows] = text
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i] ?? ''])));
}

beforeAll(async () => {
  api = await Api.start();
  const a = `${await api.organ('e')}/applications`;
  organ = (await api.db.owner.query("select organ_id as id from organ where code = 'e'")).rows[0].id;
  clerk = await api.person('e', 'clerk');
  const add = (registerNo: string, day: string, details: object, more: object = {}) =>
    api.post(a, received(day, { registerNo, details: { applicant: '无', ...details }, ...more }));
  await add('甲-1', '2026-01-05', {
    applicant: '@王小明',
    idNo: '120101199003071234',
    contact: '13812345678',
    content: '=1+1',
  });
  await add('甲-2', '2026-02-05', { applicant: '李四' }, { handlingUnit: '法规处' });
  await add('乙-1', '2026-03-05', { applicant: '某公司' }, { category: 'org.business' });
});
afterAll(() => api.stop());

describe('an export', () => {
  it('holds what the ledger is filtered by, and nothing of a person unless that is asked for', async () => {
    const rows = await rowsOf({ filters: { registerNo: '甲-', receivedIn: '2026' } });
    expect(rows.map(({ 登记编号 }) => 登记编号)).toEqual(['甲-2', '甲-1']);
    expect(rows[0]).toMatchObject({ 承办处室: '法规处', 收到日期: '2026-02-05' });
    expect(Object.keys(rows[0] ?? {})).not.toContain('申请人');
  });

  it('tells of persons masked, or in the clear for a purpose; no cell is a formula', async () => {
    const masked = await rowsOf({ persons: 'masked', filters: { registerNo: '甲-1' } });
    expect(masked[0]).toMatchObject({
      申请人: "'@＊＊",
      证件号码: '1201＊＊＊＊＊＊＊＊1234',
      申请内容摘要: '＊＊＊＊（4字）',
    });
    const opened = await rowsOf({ persons: 'opened', purpose: 'supervision', filters: { registerNo: '甲-1' } });
    expect(opened[0]).toMatchObject({ 申请人: "'@王小明", 证件号码: '120101199003071234', 申请内容摘要: "'=1+1" });
  });

  it('is on record with what was asked, by whom and why', async () => {
    const auditor = await api.person('e', 'audit_admin');
    const { body } = await order({
      format: 'xlsx',
      persons: 'opened',
      purpose: 'other',
      note: '省厅调阅',
      filters: { state: 'closed' },
    });
    const { lines } = (await api.get('/organs/e/audit?limit=1', auditor)).body;
    expect(lines[0]).toMatchObject({
      ...{ actor: clerk.id, label: '导出台账', said: 'xlsx，个人信息明文；用途：其他（省厅调阅）' },
      facts: { export: body.id, filters: { state: 'closed' }, persons: 'opened', format: 'xlsx' },
    });
  });

  it.each([
    ['in the clear without a purpose', { format: 'csv', persons: 'opened' }, 'purpose'],
    ['for another purpose without a word', { format: 'csv', persons: 'opened', purpose: 'other' }, 'note'],
    ['in no known format', { format: 'pdf' }, 'format'],
    ['by an unknown filter', { format: 'csv', filters: { colour: 'red' } }, 'filters.colour'],
    ['by a filter that is none', { format: 'csv', filters: { state: 'open' } }, 'filters.state'],
  ])('is refused %s', async (_, body, field) =>
    expect(await order(body)).toMatchObject({ status: 400, body: { fields: [{ field }] } }),
  );

  it('is refused to whoever only reads', async () => {
    const reader = await api.person('e', 'read_only');
    expect((await order({ format: 'csv' }, undefined, reader)).status).toBe(403);
  });

  it('asked for twice under one key is one export; another order under that key is refused', async () => {
    const key = '7b1b9f6e-5f5e-4b8e-9f38-3f0b8a0c6a12';
    const [first, second] = [await order({ format: 'csv' }, key), await order({ format: 'csv' }, key)];
    expect(second.bytes).toEqual(first.bytes);
    expect((await order({ format: 'xlsx' }, key)).status).toBe(422);
    const { rows } = await api.db.owner.query(
      "select payload from outbox where kind = 'ledger-export' and payload->>'export' = $1",
      [key],
    );
    expect(rows).toEqual([{ payload: { organ, export: key } }]);
  });

  it('is seen and fetched by whoever asked for it alone, once it is done', async () => {
    const { body } = await order({ format: 'xlsx' });
    const one = `${at}/${body.id}`;
    expect((await api.get(`${one}/file`, clerk)).status).toBe(404);
    await done(body.id);
    expect((await api.get(one, clerk)).body).toMatchObject({
      id: body.id,
      state: 'done',
      done: 3,
      rowCount: 3,
      persons: null,
    });
    expect((await api.get(at, clerk)).body.exports[0].id).toBe(body.id);
    const [sheet] = await readXlsxFile((await api.get(`${one}/file`, clerk)).bytes);
    expect(sheet?.data.map(([no]) => no)).toEqual(['登记编号', '乙-1', '甲-2', '甲-1']);
    const other = await api.person('e', 'clerk', 'office_head');
    await api.organ('elsewhere');
    const foreign = await api.person('elsewhere', 'clerk');
    for (const path of [one, `${one}/file`]) expect((await api.get(path, other)).status).toBe(404);
    for (const path of [one, `${one}/file`, at]) expect((await api.get(path, foreign)).status).toBe(404);
    expect((await api.get(at, other)).body.exports).toEqual([]);
  });

  it('is gone after seven days', async () => {
    const { body } = await order({ format: 'csv' });
    await done(body.id);
    await api.db.owner.query("update ledger_export set asked_at = asked_at - interval '8 days' where export_id = $1", [
      body.id,
    ]);
    await api.db.pool.query('select forget_exports(7)');
    expect((await api.get(`${at}/${body.id}`, clerk)).status).toBe(404);
    expect((await api.db.owner.query('select from ledger_export_part where export_id = $1', [body.id])).rowCount).toBe(
      0,
    );
  });
});

describe('once a person is erased or restricted', () => {
  it.each(['restriction', 'erasure'])(
    '%s: no file that tells of persons is left, and a new one has nothing of him',
    async (act) => {
      api.later += 60_000; // what is fetched in a minute is bounded
      const a = '/organs/e/applications';
      const { body } = await api.post(
        a,
        received('2026-04-01', { details: { applicant: `金丝雀${act}`, content: '无' } }),
      );
      await reply(api, `${a}/${body.id}`, body.version, {
        docNo: `复${act}`,
        decidedOn: '2026-04-02',
        principalOutcome: 'granted.provided',
      });
      const [plain, masked, waiting] = [
        await order({ format: 'csv' }),
        await order({ format: 'csv', persons: 'masked' }),
        await order({ format: 'csv', persons: 'masked' }),
      ];
      for (const { body } of [plain, masked]) await done(body.id);
      const why = act === 'erasure' ? { basis: 'retention_over' } : { reason: '期限将满' };
      expect((await api.post(`${a}/${body.id}/person/${act}`, why)).status).toBe(200);
      expect((await api.get(`${at}/${masked.body.id}`, clerk)).body.state).toBe('withdrawn');
      expect((await api.get(`${at}/${masked.body.id}/file`, clerk)).status).toBe(404);
      expect(await done(waiting.body.id)).toEqual({ refused: 'no_longer_wanted' });
      expect((await api.get(`${at}/${plain.body.id}/file`, clerk)).status).toBe(200);
      const keys =
        "select from ledger_export e left join ledger_export_part p using (organ_id, export_id) where e.state = 'withdrawn' and (e.wrapped_key is not null or p.n is not null)";
      expect((await api.db.owner.query(keys)).rowCount).toBe(0);
      const anew = await rowsOf({ persons: 'opened', purpose: 'supervision', filters: { receivedFrom: '2026-04-01' } });
      expect(JSON.stringify(anew)).not.toContain(`金丝雀${act}`);
      expect(anew.map(({ 申请人 }) => 申请人)).toContain(
        act === 'erasure' ? '个人信息已依法删除' : '个人信息已限制处理',
      );
    },
  );
});
