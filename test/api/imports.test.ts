import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { sheetsIn } from '../../src/documents/table-file.js';
import { type Jobs, startJobs } from '../../src/jobs/start-jobs.js';
import { ledgerBook } from '../documents/import-desk/ledger-book.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { type Answer, Api, type Person } from './start-api.js';

jest.setTimeout(60_000);

const FAST = { relay: 50, anchor: 60_000, reconcile: 60_000, grace: 60_000, lock: 5000 };
let api: Api;
let jobs: Jobs;
beforeAll(async () => {
  api = await Api.start();
  const place = { databaseUrl: api.db.url, redisUrl: undefined };
  jobs = await startJobs(api.log, place, null, FAST, {
    ...{ today: () => api.today, hour: () => 10, vault: vaultFor(api.db.pool) },
  });
});
afterAll(async () => {
  await jobs.close();
  await api.stop();
});

const HEADS = ['受理编号', '申请人姓名', '申请人类型', '收到日期', '答复时间', '答复结果', '联系电话'];
/** Ten years in the clerk's own words: one row that is refused, one that is still open. */
const LEDGER = () =>
  ledgerBook({
    name: '2019年',
    rows: [
      ['某局依申请公开台账', null, null, null, null, null, null],
      HEADS,
      ['收1', '王甲金丝雀', '公民', '3月5日', '3月20日', '给他看了', '13800000001'],
      ['收2', '李乙', '公民', '4月1日', '4月15日', '信息不存在', '13800000002'],
      ['收3', '赵丙', '公民', '11月6日', null, null, null],
      ['收4', '钱丁', '公民', '13月6日', null, null, null],
      ['合计', null, null, null, null, null, null],
    ],
    merged: ['A1:G1'],
  });

async function upload(at: string, bytes: Buffer, name = '台账.xlsx', key: string = randomUUID()): Promise<Answer> {
  const head = `--xx\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--xx--\r\n')]);
  const headers = { 'content-type': 'multipart/form-data; boundary=xx', 'idempotency-key': key };
  return api.ask({ method: 'POST', url: `/api/v1${at}`, headers, payload });
}

async function until(at: string, ...states: string[]) {
  for (const end = Date.now() + 20_000; ; await sleep(30)) {
    const { body } = await api.get(at);
    if (states.includes(body.state)) return body;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(body)}`);
  }
}

const NO_CHOICES = { sheets: null, headLines: [], columns: [], words: [], years: [], answers: {} };
const WORDS = [
  { kind: 'outcome', word: '给他看了', means: 'granted.access_arranged' },
  { kind: 'outcome', word: '信息不存在', means: 'unable.not_exist' },
  { kind: 'category', word: '公民', means: 'natural_person' },
];

/** Brought, decided, tried and imported; gives where it is. */
async function imported(at: string, bytes = LEDGER(), choices: object = { ...NO_CHOICES, words: WORDS }) {
  const { body: brought } = await upload(`${at}/imports`, bytes);
  const one = `${at}/imports/${brought.id}`;
  const decided = await api.post(`${one}/choices`, choices, { seen: brought.version });
  await api.post(`${one}/check`, undefined, { seen: decided.body.version });
  const checked = await until(one, 'checked');
  const { status } = await api.post(`${one}/start`, undefined, { seen: checked.version });
  expect(status).toBe(202);
  return { one, checked, done: await until(one, 'done') };
}

describe('The name of a file', () => {
  it('is taken as it stands where the browser has not spelled it as it should', async () => {
    const at = await api.organ('named');
    const named = async (name: string) => (await upload(`${at}/imports`, LEDGER(), name)).body.fileName;
    expect(await named(`x.xlsx"; filename*=UTF-8''%E5%8F%B0%E8%B4%A6.xlsx; y="`)).toBe('台账.xlsx');
    expect(await named(`x.xlsx"; filename*=UTF-8''%zz.xlsx; y="`)).toBe('%zz.xlsx');
  });
});

describe('An old ledger is brought, decided on, tried and imported', () => {
  it('from the upload to the report', async () => {
    const at = await api.organ('whole');
    const brought = await upload(`${at}/imports`, LEDGER());
    expect([brought.status, brought.body]).toMatchObject([
      201,
      { version: 1, state: 'deciding', fileName: '台账.xlsx', totals: null, keptThrough: expect.stringMatching(/^20/) },
    ]);
    const one = `${at}/imports/${brought.body.id}`;
    const { body: desk } = await api.get(`${one}/desk`);
    expect(desk.sheets).toMatchObject([{ name: '2019年', chosen: true, headLine: 2, rows: 4 }]);
    expect(desk.sheets[0].remarks).toEqual([{ code: 'total', message: '1行是合计、小计，没有当作申请（第7行）。' }]);
    expect(desk.columns.map(({ target }: { target: string }) => target)).toEqual([
      '登记编号',
      '申请人',
      '申请人类别',
      '收到日期',
      '答复日期',
      '办理结果',
      '联系方式',
    ]);
    expect(desk.words).toMatchObject([
      { kind: 'category', word: '公民', means: null, suggestion: 'natural_person', count: 4 },
      { kind: 'outcome', word: '信息不存在', means: null, suggestion: 'unable.not_exist' },
      { kind: 'outcome', word: '给他看了', means: null, suggestion: null },
    ]);
    const decided = await api.post(`${one}/choices`, { ...NO_CHOICES, words: WORDS }, { seen: 1 });
    expect(decided.body).toMatchObject({ version: 2, state: 'deciding' });
    const events = await api.events();
    const checking = await api.post(`${one}/check`, undefined, { seen: 2 });
    expect([checking.status, checking.body.state]).toEqual([202, 'checking']);
    const checked = await until(one, 'checked');
    expect(checked.totals).toMatchObject({ imported: 3, refused: 1, received: { 2019: 3 }, closed: { 2019: 2 } });
    expect(await api.events()).toBe(events);
    const { body: lines } = await api.get(`${one}/lines`);
    expect(lines.lines).toMatchObject([
      { line: 6, registerNo: '收4', result: 'refused', refused: [{ field: '收到日期', code: 'date_without_year' }] },
      { line: 3, registerNo: '收1', result: 'imported' },
      { line: 4, registerNo: '收2', result: 'imported' },
      { line: 5, registerNo: '收3', result: 'imported' },
    ]);
    await api.post(`${one}/start`, undefined, { seen: checked.version });
    const done = await until(one, 'done');
    expect(done).toMatchObject({ totals: checked.totals, done: 3, rowCount: 3 });
    const { body: ledger } = await api.get(`${at}/applications?receivedIn=2019`);
    expect(ledger.lines.map(({ registerNo, outcome }: Record<string, string>) => [registerNo, outcome]).sort()).toEqual(
      [
        ['收1', 'granted.access_arranged'],
        ['收2', 'unable.not_exist'],
        ['收3', null],
      ],
    );
    const report = await api.get(`${one}/report?format=csv`);
    expect(report.headers['content-disposition']).toContain(encodeURIComponent('台账.xlsx的导入结果.csv'));
    expect(report.text).toContain('2019年,6,收4,不能导入,收到日期,');
    const book = await api.get(`${one}/report?format=xlsx&only=all`);
    expect((await sheetsIn(book.bytes))[0]?.records).toHaveLength(5);
  });

  it('a name that would be cut inside a sign is cut before it, and names the report', async () => {
    const at = await api.organ('long-name');
    const { body } = await upload(`${at}/imports`, LEDGER(), `${'a'.repeat(199)}😀.csv`);
    expect(body.fileName).toBe(`${'a'.repeat(199)}😀`);
    const report = await api.get(`${at}/imports/${body.id}/report?format=csv`);
    expect(report.headers['content-disposition']).toContain(encodeURIComponent('😀的导入结果.csv'));
  });

  it('whoever has not brought the file sees no person in it, whatever he says a column is', async () => {
    const at = await api.organ('desk');
    const { body: brought } = await upload(`${at}/imports`, LEDGER());
    const one = `${at}/imports/${brought.id}`;
    const colleague = await api.person('desk', 'clerk', 'office_head');
    const columns = [{ head: '联系电话', target: '承办处室' }];
    const examples = async (who?: Person) =>
      (await api.get(`${one}/desk`, who)).body.columns.map((column: { examples: string[] }) => column.examples[0]);
    expect(await examples()).toEqual(['收1', '王甲金丝雀', '公民', '3月5日', '3月20日', '给他看了', '13800000001']);
    const seen = ['收1', '王＊＊', '公民', '3月5日', '3月20日', '给他看了'];
    expect(await examples(colleague)).toEqual([...seen, '138＊＊＊＊0001']);
    const said = await api.post(`${one}/choices`, { ...NO_CHOICES, columns }, { seen: 1 }, colleague);
    expect(said.status).toBe(200);
    expect(await examples(colleague)).toEqual([...seen, '＊＊＊＊（11字）']);
  });

  it('the same file again changes nothing, and the words are known', async () => {
    const at = await api.organ('again');
    await imported(at);
    const { body: brought } = await upload(`${at}/imports`, LEDGER());
    const one = `${at}/imports/${brought.id}`;
    const { body: desk } = await api.get(`${one}/desk`);
    expect(desk.words.map(({ by }: { by: string }) => by)).toEqual(['organ', 'organ', 'organ']);
    const events = await api.events();
    await api.post(`${one}/check`, undefined, { seen: 1 });
    const checked = await until(one, 'checked');
    expect(checked.totals).toMatchObject({ imported: 0, updated: 0, unchanged: 3, refused: 1 });
    await api.post(`${one}/start`, undefined, { seen: checked.version });
    expect((await until(one, 'done')).totals).toMatchObject({ unchanged: 3, refused: 1 });
    expect(await api.events()).toBe(events);
  });

  it('the file is sealed while it waits, and gone once the import is done or given up', async () => {
    const at = await api.organ('sealed');
    const rowOf = async (id: string) =>
      (await api.db.owner.query('select file, desk from ledger_import where import_id = $1', [id])).rows[0];
    const { body: brought } = await upload(`${at}/imports`, LEDGER(), '金丝雀的台账.xlsx');
    const kept = await rowOf(brought.id);
    for (const part of [kept.file, kept.desk]) expect(part.includes(Buffer.from('金丝雀'))).toBe(false);
    const { status, body } = await api.post(`${at}/imports/${brought.id}/give-up`, undefined, { seen: 1 });
    expect([status, body.state]).toEqual([200, 'given_up']);
    expect((await rowOf(brought.id)).file).toBe(null);
    expect((await api.get(`${at}/imports/${brought.id}/desk`)).status).toBe(404);
    const { done } = await imported(at);
    expect((await rowOf(done.id)).file).toBe(null);
    const { rows } = await api.db.owner.query('select found from ledger_import_found where import_id = $1', [done.id]);
    for (const { found } of rows) expect(found.includes(Buffer.from('钱丁'))).toBe(false);
  });

  it('what is older than six days is forgotten by night, finished or not', async () => {
    const at = await api.organ('old');
    const { body: young } = await upload(`${at}/imports`, LEDGER());
    const { body: old } = await upload(`${at}/imports`, LEDGER());
    await api.db.owner.query(
      "update ledger_import set begun_at = begun_at - interval '6 days 1 hour' where import_id = $1",
      [old.id],
    );
    await api.db.pool.query('select forget_imports(6)');
    expect((await api.get(`${at}/imports`)).body.imports.map(({ id }: { id: string }) => id)).toEqual([young.id]);
  });
});

describe('A ledger of years for which there is no calendar', () => {
  it('is imported with every date that it names: what cannot be counted is unknown, not refused', async () => {
    const at = await api.organ('early');
    const heads = [...HEADS.slice(0, 6), '补正告知日期', '补正期限', '收到补正日期', '延期天数', '延期日期'];
    const more = ['征求第三方日期', '第三方回复日期', '收费通知日期', '收费金额', '缴费日期'];
    const dates = ['2012-03-09', '2012-03-20', '2012-03-16', '15', '2012-04-01', '2012-04-05', '2012-04-10'];
    const row = [
      '旧1',
      '张三',
      '自然人',
      '2012-03-05',
      '2012-05-02',
      '予以公开',
      ...dates,
      '2012-04-12',
      '10',
      '2012-04-15',
    ];
    const open = ['旧2', '李四', '自然人', '2012-03-06', null, null, '2012-03-09'];
    const { done } = await imported(
      at,
      ledgerBook({ name: '2012', rows: [[...heads, ...more], row, open] }),
      NO_CHOICES,
    );
    expect(done.totals).toMatchObject({ imported: 2, refused: 0 });
  });
});

describe('A locked year', () => {
  it('says before the import which figures it would adjust, and that what was carried over no longer agrees', async () => {
    const at = await api.organ('locked');
    await imported(at);
    for (const year of [2019, 2020, 2021]) {
      await api.post(`${at}/years/${year}/run`, {});
      for (;;) {
        if ((await api.get(`${at}/years/${year}`)).body.runCompleted) break;
        await sleep(50);
      }
      expect((await api.post(`${at}/years/${year}/lock`, {})).status).toBe(200);
    }
    const rows = [HEADS, ['收9', '孙戊', '公民', '2019-12-20', '2020-01-10', '给他看了', null]];
    const { checked, done } = await imported(at, ledgerBook({ name: '补登', rows }), NO_CHOICES);
    expect(checked.totals).toMatchObject({ imported: 1, adjustments: 1 });
    expect(checked.years).toMatchObject([
      { year: 2019, rows: 1, published: true, carry: { published: 1, after: 2 } },
      { year: 2020, rows: 1, published: true, carry: null },
    ]);
    expect(checked.years[0].cells).toEqual([
      { row: 'received_this_year', label: '一、本年新收政府信息公开申请数量', move: 1, published: 3, before: 3 },
      { row: 'carried_to_next_year', label: '四、结转下年度继续办理', move: 1, published: 1, before: 1 },
    ]);
    expect(done.years).toEqual(checked.years);
  });
});

describe('Orders on an import', () => {
  it('twins are answered alike, and so is each of them later; another person with that key 422', async () => {
    const at = await api.organ('twins');
    const [key, brought] = [randomUUID(), await upload(`${at}/imports`, LEDGER())];
    const one = `${at}/imports/${brought.body.id}`;
    const decide = (more: object = {}, by?: Person) =>
      api.post(`${one}/choices`, { ...NO_CHOICES, words: WORDS }, { key, seen: 1, ...more }, by);
    const twins = await Promise.all(Array.from({ length: 10 }, () => decide()));
    expect(twins.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(twins.map(({ text }) => text)).size).toBe(1);
    expect((await api.post(`${one}/choices`, NO_CHOICES, { seen: 2 })).status).toBe(200);
    expect((await decide()).text).toBe(twins[0]?.text);
    expect((await upload(`${at}/imports`, LEDGER(), '台账.xlsx', brought.body.id)).text).toBe(brought.text);
    expect((await decide({ seen: 3 })).status).toBe(422);
    expect((await decide({}, await api.person('twins', 'clerk', 'office_head'))).status).toBe(422);
  });

  it('twice with the same key are one, with another file or other words 422', async () => {
    const at = await api.organ('twice');
    const key = randomUUID();
    const first = await upload(`${at}/imports`, LEDGER(), '台账.xlsx', key);
    expect((await upload(`${at}/imports`, LEDGER(), '台账.xlsx', key)).text).toBe(first.text);
    expect((await upload(`${at}/imports`, ledgerBook({ name: 'x', rows: [HEADS] }), '台账.xlsx', key)).status).toBe(
      422,
    );
    const one = `${at}/imports/${first.body.id}`;
    const said = { key: randomUUID(), seen: 1 };
    const decided = await api.post(`${one}/choices`, { ...NO_CHOICES, words: WORDS }, said);
    expect((await api.post(`${one}/choices`, { ...NO_CHOICES, words: WORDS }, said)).text).toBe(decided.text);
    expect((await api.post(`${one}/choices`, NO_CHOICES, said)).status).toBe(422);
  });

  it('on an older version are 412, out of their turn 409', async () => {
    const at = await api.organ('turns');
    const { body } = await upload(`${at}/imports`, LEDGER());
    const one = `${at}/imports/${body.id}`;
    expect((await api.post(`${one}/choices`, NO_CHOICES, { seen: 7 })).body).toMatchObject({
      code: 'stale_version',
      version: 1,
    });
    expect((await api.post(`${one}/start`, undefined, { seen: 1 })).body).toMatchObject({
      code: 'import_state',
      message: '这次导入目前是“对应列和用语”，不能导入；请刷新后按现在的步骤办理。',
    });
  });

  it('to try what cannot be read yet is refused with what to settle', async () => {
    const at = await api.organ('unsettled');
    const { body } = await upload(`${at}/imports`, Buffer.from('编号,谁,何时收到\n1,张三,2020-03-05\n'), 'a.csv');
    const { body: refused, status } = await api.post(`${at}/imports/${body.id}/check`, undefined, { seen: 1 });
    expect([status, refused.code, refused.message]).toEqual([
      409,
      'import_not_ready',
      '还不能试导入：还没有选择要导入的工作表。请先在“对应列”一步解决。',
    ]);
  });

  it('what is no table is refused with a sentence, and nothing is kept', async () => {
    const at = await api.organ('no-table');
    const pdf = await upload(`${at}/imports`, Buffer.from('%PDF-1.7'));
    expect([pdf.status, pdf.body.fields]).toEqual([400, [{ field: 'file', message: expect.stringContaining('PDF') }]]);
    const none = await api.post(`${at}/imports`, {});
    expect([none.status, none.body.fields?.[0].field]).toEqual([400, 'file']);
    const large = await upload(`${at}/imports`, Buffer.alloc(22_100_000, '登'));
    expect([large.status, large.body.fields]).toEqual([
      400,
      [{ field: 'file', message: expect.stringContaining('20 MB') }],
    ]);
    expect((await api.get(`${at}/imports`)).body.imports).toEqual([]);
  });

  it('a form with a file is taken nowhere else, and from nobody else', async () => {
    const at = await api.organ('elsewhere');
    expect((await upload(`${at}/applications`, LEDGER())).status).toBe(415);
    const reader = await api.person('elsewhere', 'reviewer');
    expect((await api.get(`${at}/imports`, reader)).status).toBe(403);
    await api.organ('stranger');
    const { body } = await upload(`${at}/imports`, LEDGER());
    const stranger = await api.person('stranger', 'clerk');
    for (const path of ['', '/desk', '/lines', '/report?format=csv'])
      expect((await api.get(`/organs/stranger/imports/${body.id}${path}`, stranger)).status).toBe(404);
  });

  it('an import that is given up halfway leaves what is on record, and the run stops', async () => {
    const at = await api.organ('halfway');
    const rows = Array.from({ length: 900 }, (_, i) => `H-${i},张三,自然人,2024-03-05`);
    const file = Buffer.from(`登记编号,申请人,申请人类别,收到日期\n${rows.join('\n')}`);
    const { body: brought } = await upload(`${at}/imports`, file, 'a.csv');
    const one = `${at}/imports/${brought.id}`;
    await api.post(`${one}/check`, undefined, { seen: 1 });
    const checked = await until(one, 'checked');
    const started = await api.post(`${one}/start`, undefined, { seen: checked.version });
    while ((await api.get(one)).body.done < 256) await sleep(5);
    const { body } = await api.post(`${one}/give-up`, undefined, { seen: started.body.version });
    expect(body.state).toBe('given_up');
    await sleep(1_000);
    const { body: after } = await api.get(one);
    expect(after.totals.imported).toBe(body.totals.imported);
    expect(after.totals.imported).toBeLessThan(900);
    expect(after.totals.imported).toBeGreaterThanOrEqual(256);
  });
});
