import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-cli-'));
chmodSync(folder, 0o755);
let db: FreshDatabase;

interface Done {
  code: number | null;
  out: string;
  words: string;
}

/** The command line as an operator types it, on the test's own database. */
const mingzhang = (...args: string[]): Promise<Done> => typed(args, { DATABASE_URL: db.url, NODE_ENV: 'test' });

function typed(args: string[], env: Record<string, string>): Promise<Done> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['start.mjs', 'cli', ...args], { env: { ...process.env, ...env } });
    const said = { out: '', words: '' };
    child.stdout.on('data', (chunk) => (said.out += chunk));
    child.stderr.on('data', (chunk) => (said.words += chunk));
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

const ledger = (name: string, ...rows: string[]): string => {
  const file = join(folder, name);
  writeFileSync(file, ['登记编号,申请人,申请人类别,收到日期,答复日期,答复文号,办理结果', ...rows].join('\r\n'));
  return file;
};

/** Made up: three days off in March, and from 24 April on every day as it was. */
const NOTICE = `国务院办公厅关于2023年部分节假日安排的通知
国办发明电〔2022〕99号
一、元旦：2022年12月31日（周六）至1月2日（周一）放假，共3天。
二、春节：1月21日（周六）至27日（周五）放假调休，共7天。1月28日（周六）、1月29日（周日）上班。
三、演练：3月6日（周一）至8日（周三）放假，共3天。
四、清明节：4月5日（周三）放假1天。
五、劳动节：4月29日（周六）至5月3日（周三）放假调休，共5天。4月23日（周日）、5月6日（周六）上班。
六、端午节：6月22日（周四）至24日（周六）放假调休，共3天。6月25日（周日）上班。
七、中秋节、国庆节：9月29日（周五）至10月6日（周五）放假调休，共8天。10月7日（周六）、10月8日（周日）上班。
国务院办公厅
2022年12月8日`;

beforeAll(async () => {
  db = await freshDatabase();
  expect(await mingzhang('organ', 'add', '--code', 'city', '--name', '某市人民政府')).toMatchObject({ code: 0 });
  expect(await mingzhang('organ', 'add', '--code', 'bureau', '--name', '某市教育局', '--parent', 'city')).toMatchObject(
    { code: 0 },
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.drop();
});

describe('The command line', () => {
  it('reads a published report and names the rules that it breaks', async () => {
    const page = join(folder, 'report.txt');
    const rows = [
      '一、本年新收政府信息公开申请数量 | 3 | | | | | | 3',
      '二、上年结转政府信息公开申请数量 | 1 | | | | | | 2',
    ];
    writeFileSync(page, ['某局2024年政府信息公开工作年度报告', '规章 | 1 | 0 | 2', ...rows].join('\n'));
    const done = await mingzhang('lint', page);
    expect(done.code).toBe(1);
    expect(done.words).toContain('有1处错误');
    expect(JSON.parse(done.out)).toMatchObject({
      ...{ edition: 'cn-2021', year: 2024, table4: {} },
      table2: { 'art20_1.rules': { made_this_year: 1, repealed_this_year: 0, in_force: 2 } },
      table3: { carried_from_last_year: { natural_person: 1, total: 2 } },
    });
    expect(JSON.parse(done.out).findings[0]).toEqual({
      ...{ rule: 'T3.SUM_ROW', level: 'error', at: 'carried_from_last_year' },
      message: '“二、上年结转政府信息公开申请数量”：总计2，各申请人类别之和1',
    });
    writeFileSync(page, '');
    expect(await mingzhang('lint', page)).toMatchObject({
      code: 1,
      out: '',
      words: expect.stringContaining('empty_report'),
    });
  });

  it('lists organs as data', async () => {
    const { out } = await mingzhang('organ', 'list', '--format', 'json');
    expect(JSON.parse(out)).toEqual([
      { code: 'bureau', name: '某市教育局', parent: 'city' },
      { code: 'city', name: '某市人民政府', parent: null },
    ]);
  });

  it('goes from a ledger to a locked year: import, table, cell, check, year-end, lock, proof', async () => {
    const file = ledger(
      'bureau.csv',
      'A-1,甲,自然人,2024-03-01,2024-03-20,公复1号,granted',
      'A-2,乙,商业企业,2024-12-20,,,',
      'A-3,丙,自然人,,,,',
    );
    const dry = await mingzhang('import', file, '--organ', 'bureau', '--dry-run', '--format', 'json');
    const first = await mingzhang('import', file, '--organ', 'bureau', '--format', 'json');
    const second = await mingzhang('import', file, '--organ', 'bureau', '--format', 'json');
    expect(JSON.parse(first.out)).toEqual(JSON.parse(dry.out));
    expect(first.code).toBe(1);
    expect(JSON.parse(first.out)).toMatchObject({
      rows: 3,
      imported: 2,
      updated: 0,
      unchanged: 0,
      adjustments: [],
      violations: 0,
    });
    expect(JSON.parse(first.out).refused).toMatchObject([{ line: 4, field: '收到日期', code: 'missing_receipt_date' }]);
    expect(JSON.parse(second.out)).toMatchObject({ imported: 0, updated: 0, unchanged: 2 });

    const table = JSON.parse((await mingzhang('table', '--organ', 'bureau', '--year', '2024', '--format', 'json')).out);
    expect(table).toMatchObject({
      organ: { code: 'bureau', name: '某市教育局' },
      year: 2024,
      edition: 'cn-2021',
      status: 'provisional',
    });
    expect(table.table3.received_this_year).toMatchObject({ natural_person: 1, 'org.business': 1, total: 2 });
    const typedIn = { DATABASE_URL: db.url, NODE_ENV: 'test', INIT_CWD: folder };
    await typed(['table', '--organ', 'bureau', '--year', '2024', '--out', 'table.json'], typedIn);
    expect(JSON.parse(readFileSync(join(folder, 'table.json'), 'utf8'))).toEqual(table);
    const whole = JSON.parse((await mingzhang('table', '--organ', 'city', '--year', '2024', '--whole')).out);
    expect(whole.table3).toEqual(table.table3);

    const cell = await mingzhang(
      'cell',
      '--organ',
      'bureau',
      '--year',
      '2024',
      '--row',
      'carried_to_next_year',
      '--column',
      'total',
    );
    expect(JSON.parse(cell.out)).toEqual({ count: 1, registerNos: ['A-2'] });
    expect((await mingzhang('check', '--organ', 'bureau', '--year', '2024')).code).toBe(0);

    const early = await mingzhang('lock', '--organ', 'bureau', '--year', '2024');
    expect(early).toMatchObject({ code: 1 });
    expect(JSON.parse(early.out).refused).toMatchObject([{ code: 'run_not_complete' }]);
    const run = await mingzhang('year-end', '--year', '2024', '--all');
    expect(JSON.parse(run.out)).toEqual({ year: 2024, carriedOver: 1, withdrawn: 0 });
    const lock = JSON.parse((await mingzhang('lock', '--organ', 'bureau', '--year', '2024')).out);
    expect(lock).toEqual({ year: 2024, position: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(JSON.parse((await mingzhang('rebuild')).out)).toEqual({ organs: 2 });
    expect(JSON.parse((await mingzhang('log', 'verify')).out)).toMatchObject({ organs: 2, bad: [] });
  });

  it('lists under adjustments what a ledger adds to a locked year, and leaves the year as it was published', async () => {
    const published = (await mingzhang('table', '--organ', 'bureau', '--year', '2024')).out;
    const late = ledger('late.csv', 'A-4,丁,自然人,2024-05-06,2024-05-20,公复4号,granted');
    const { out } = await mingzhang('import', late, '--organ', 'bureau');
    expect(JSON.parse(out)).toMatchObject({ imported: 1, adjustments: [{ line: 2, registerNo: 'A-4', year: 2024 }] });
    expect((await mingzhang('table', '--organ', 'bureau', '--year', '2024')).out).toBe(published);
    const next = JSON.parse((await mingzhang('table', '--organ', 'bureau', '--year', '2025')).out);
    expect(next.table3.received_this_year.total).toBe(1);
    expect(next.checks.filter((check: { ok: boolean }) => !check.ok)).toEqual([]);
  });

  it('takes over the published tables of the year before as the opening balance', async () => {
    expect((await mingzhang('organ', 'add', '--code', 'late', '--name', '某区民政局')).code).toBe(0);
    const page = join(folder, 'opening.csv');
    const label = (text: string) => `${text},`;
    const rows3 = [
      ...['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开', '（二）部分公开'],
      ...['1.属于国家秘密', '2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”', '4.保护第三方合法权益'],
      ...['5.属于三类内部事务信息', '6.属于四类过程性信息', '7.属于行政执法案卷', '8.属于行政查询事项'],
      ...[
        '1.本机关不掌握相关政府信息',
        '2.没有现成信息需要另行制作',
        '3.补正后申请内容仍不明确',
        '1.信访举报投诉类申请',
      ],
      ...['2.重复申请', '3.要求提供公开出版物', '4.无正当理由大量反复申请', '5.要求行政机关确认或重新出具已获取信息'],
      ...[
        '1.申请人无正当理由逾期不补正',
        '2.申请人逾期未按收费通知要求缴纳费用',
        '3.其他',
        '（七）总计',
        '四、结转下年度继续办理',
      ],
    ].map((text) => label(text) + (/^一|^四/.test(text) ? '2,0,0,0,0,0,2' : '0,0,0,0,0,0,0'));
    const table4 = ['行政复议,0,0,0,0,0', '未经复议直接起诉,0,0,0,0,0', '复议后起诉,0,0,0,0,0'];
    const heads = '信息,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计';
    const title = '某区民政局2024年政府信息公开工作年度报告';
    writeFileSync(
      page,
      [
        title,
        '规章,0,0,7',
        '行政规范性文件,1,0,9',
        '行政许可,0',
        '行政处罚,0',
        '行政强制,0',
        '行政事业性收费,0',
        heads,
        ...rows3,
        ...table4,
      ].join('\n'),
    );
    const tried = await mingzhang('opening', page, '--organ', 'late', '--dry-run');
    expect({ code: tried.code, ...JSON.parse(tried.out) }).toMatchObject({ code: 0, year: 2024, dryRun: true });
    const entered = await mingzhang('opening', page, '--organ', 'late');
    expect(entered).toMatchObject({
      code: 1,
      words: expect.stringContaining('自然人：公布结转2件，登记在办0件，请登记或者说明。'),
    });
    expect(JSON.parse(entered.out)).toMatchObject({
      year: 2024,
      settled: false,
      toBeRegistered: { stock: [{ count: 7 }, {}] },
    });
    const at = ['--organ', 'late', '--year', '2024'];
    expect((await mingzhang('opening', ...at, '--close')).out).toContain('opening_unsettled');
    const explained = await mingzhang('opening', ...at, '--explain', '自然人=两件已在系统外办结');
    expect({ code: explained.code, ...JSON.parse(explained.out) }).toMatchObject({ code: 0, settled: true });
    const closed = JSON.parse((await mingzhang('opening', ...at, '--close')).out);
    expect(closed.opening.closedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(JSON.parse((await mingzhang('table', ...at)).out)).toMatchObject({
      ...{ status: 'locked', table3: { carried_to_next_year: { natural_person: 2, total: 2 } } },
    });
  });

  it('works on the embedded server as well, and leaves none behind', async () => {
    const embedded = { MINGZHANG_DATA_DIR: join(folder, 'data'), DATABASE_URL: '', NODE_ENV: '' };
    expect(await typed(['organ', 'add', '--code', 'alone', '--name', '某县财政局'], embedded)).toMatchObject({
      code: 0,
    });
    expect((await typed(['organ', 'list'], embedded)).out).toBe('alone\t某县财政局\n');
  });

  it('lays a year of the working calendar down from its notice, and moves the open deadlines', async () => {
    const open = ledger('open.csv', 'C-1,戊,自然人,2023-02-20,,,', 'C-2,己,自然人,2023-05-08,,,');
    expect((await mingzhang('import', open, '--organ', 'city')).code).toBe(0);
    const due = async () =>
      JSON.parse((await mingzhang('due', '--received', '2023-02-20', '--format', 'json')).out).dueOn;
    const notice = join(folder, 'notice.txt');
    writeFileSync(notice, NOTICE);
    const args = ['calendar', 'add', notice, '--reason', '演练'];
    const moves = [{ organ: 'city', registerNo: 'C-1', of: 'reply', from: '2023-03-20', to: '2023-03-23' }];
    expect(JSON.parse((await mingzhang(...args, '--dry-run')).out)).toEqual({ year: 2023, moves });
    expect(await due()).toBe('2023-03-20');
    expect(JSON.parse((await mingzhang(...args)).out)).toEqual({ year: 2023, version: 1, moved: 1 });
    expect(await due()).toBe('2023-03-23');
    expect((await mingzhang('calendar', 'list')).out).toContain('2023\t246天\t国办发明电〔2022〕99号\n');
    expect(await mingzhang(...args)).toMatchObject({ code: 1, words: expect.stringContaining('calendar_unchanged') });
    writeFileSync(notice, '放假安排见附件');
    expect(await mingzhang(...args)).toMatchObject({ code: 2, words: expect.stringContaining('读不出标题') });
  });

  it('computes a deadline without any database (example D)', async () => {
    const { out } = await mingzhang(
      'due',
      '--received',
      '2026-03-02',
      '--consult',
      '2026-03-09..2026-03-25',
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toMatchObject({ dueOn: '2026-04-16' });
  });

  it('reads a date in every form of the ledger', async () => {
    const forms = ['2026/3/2', '2026.3.2', '2026年3月2日', '2026-03-02'];
    const all = await Promise.all(forms.map((form) => mingzhang('due', '--received', form)));
    expect(new Set(all.map(({ code, out }) => `${code} ${out}`)).size).toBe(1);
    expect(all[0]?.out).toContain('2026-03-30');
  });

  it('ends quietly when its reader has had enough, as head has', async () => {
    const child = spawn(process.execPath, ['start.mjs', 'cli', '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let words = '';
    child.stderr.on('data', (chunk) => (words += chunk));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(words).not.toMatch(/EPIPE|\n\s+at /);
  });

  it('says in Chinese that the disk is full', async () => {
    const full = openSync(existsSync('/dev/full') ? '/dev/full' : devNull, 'w');
    const child = spawn(process.execPath, ['start.mjs', 'cli', '--help'], { stdio: ['ignore', full, 'pipe'] });
    let words = '';
    child.stderr?.on('data', (chunk) => (words += chunk));
    const [code] = await once(child, 'close');
    closeSync(full);
    if (existsSync('/dev/full')) expect({ code, words }).toEqual({ code: 1, words: '没有完成：磁盘已满。\n' });
  });

  it.each([
    [[], '用法'],
    [['lock', '--organ', 'bureau'], '--year'],
    [['table', '--organ', 'bureau', '--year', '20x4'], '--year'],
    [['table', '--organ', 'bureau', '--year', '2024', '--format', 'pdf'], '--format'],
    [['table', '--organ', 'bureau', '--year', '2024', '--colour', 'red'], '看不懂参数'],
    [
      ['table', '--organ', 'bureau', '--year', '2024', '--out', '/no/such/folder/t.json'],
      '不能写入：文件或目录不存在。',
    ],
    [['due', '--received', '2026-02-30'], '--received“2026-02-30”不是日历上有的日期。'],
    [['due', '--received', '20260202'], '看不出是哪一天'],
    [
      ['due', '--received', '2026-03-02', '--correction-received', '2026-02-01'],
      '--correction-received“2026-02-01”早于收到申请之日 2026-03-02。',
    ],
    [['due', '--received', '2026-03-02', '--fee-paid', '2026-01-01'], '--fee-paid“2026-01-01”早于收到申请之日'],
    [
      ['due', '--received', '2026-03-02', '--consult', '2026-02-01..2026-03-10'],
      '--consult“2026-02-01”早于收到申请之日',
    ],
    [['due', '--received', '2026-03-02', '--extend', 'x'], '--extend“x”应为工作日的天数'],
    [['imprt', 'ledger.csv'], '没有“imprt ledger.csv”这个命令。'],
    [['log', 'check', '--organ', 'bureau'], '没有“log check”这个命令。'],
    [['lint'], '请给出一个文件。'],
    [['backup'], '缺少 --out。'],
    [['restore', '--out', 'copy'], '看不懂参数'],
    [['import', 'no-such-file.csv', '--organ', 'bureau'], '读不到文件'],
    [['year-end', '--year', '2024'], '--all'],
  ])('says what is wrong with %j and exits 2', async (args, words) => {
    const done = await mingzhang(...args);
    expect(done.code).toBe(2);
    expect(done.words).toContain(words);
    expect(done.words).not.toMatch(/\n\s+at /);
  });

  it('refuses an unknown organ, a cell the form does not have and an extension beyond the law, and exits 1', async () => {
    const refused = await Promise.all([
      mingzhang('table', '--organ', 'nobody', '--year', '2024'),
      mingzhang('cell', '--organ', 'bureau', '--year', '2024', '--row', 'nothing', '--column', 'total'),
      mingzhang('due', '--received', '2026-03-02', '--extend', '21'),
    ]);
    expect(refused.map(({ code }) => code)).toEqual([1, 1, 1]);
    expect(refused.map(({ words }) => /（(\w+)）/.exec(words)?.[1])).toEqual([
      'organ_unknown',
      'cell_unknown',
      'extension_out_of_range',
    ]);
  });

  it('explains every command with --help', async () => {
    const all = (await mingzhang('--help')).out;
    for (const command of [
      'organ add',
      'import',
      'year-end',
      'table',
      'cell',
      'check',
      'lock',
      'due',
      'rebuild',
      'log verify',
    ])
      expect(all).toContain(command);
    expect((await mingzhang('import', '--help')).out).toContain('--dry-run');
  });
});
