import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { importBytes } from '../../src/commands/import.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { startJobs } from '../../src/jobs/start-jobs.js';
import { reply } from '../api/signed.js';
import { type Answer, Api, received, TODAY } from '../api/start-api.js';
import { sheetOf, workbook } from '../documents/workbook.js';
import { eventually, isComplete } from '../jobs/register.js';
import { vaultFor } from './vault-for.js';

jest.setTimeout(120_000);

let api: Api;
let a: string;
let organ: number;
let serverDirectory: string;
/** Every canary with the way it came in. */
const canaries = new Map<string, string>();
/** All that the program has said, but for the openings. */
const said: string[] = [];
const logging = (['error', 'warn', 'log'] as const).map((level) =>
  jest.spyOn(Logger.prototype, level).mockImplementation((...lines) => {
    said.push(lines.join('\n'));
  }),
);
/** The program's own pace, faster. */
const AT_ONCE = { relay: 50, anchor: 60_000, reconcile: 200, grace: 500, lock: 1000 };
const listening = (['stdout', 'stderr'] as const).map((name) =>
  jest.spyOn(process[name], 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  }),
);

function canary(way: string): string {
  const name = `金丝雀${randomBytes(8).toString('hex')}`;
  canaries.set(name, way);
  return name;
}

const person = (way: string, content = true) => ({
  ...{ applicant: canary(`${way} applicant`), idType: canary(`${way} idType`), idNo: canary(`${way} idNo`) },
  ...{ contact: canary(`${way} contact`), agent: canary(`${way} agent`) },
  ...(content && { content: canary(`${way} content`) }),
});

const heard = ({ status, body, text }: Answer, expected = 200) => {
  said.push(text);
  expect([status, body?.code ?? null]).toEqual([expected, body?.code ?? null]);
  return body;
};
const post = async (path: string, body: object, seen?: number, status = 200) =>
  heard(await api.post(path, body, { ...(seen !== undefined && { seen }) }), status);
const get = async (path: string) => heard(await api.get(path));
const REPLY = { docNo: null, decidedOn: '2026-06-01', principalOutcome: 'granted.provided', consultationsMoot: true };

const HEADS =
  '登记编号,申请人,申请人类别,证件类型,证件号码,联系方式,申请内容摘要,收到日期,答复日期,办理结果,备注,工作单位';
const row = (way: string, no: string, receivedOn: string, decidedOn: string) => {
  const of = (field: string) => canary(`${way} ${field}`);
  const [who, type, number, contact, content] = ['申请人', '证件类型', '证件号码', '联系方式', '内容'].map(of);
  const result = decidedOn && '予以公开';
  return [no, who, '自然人', type, number, contact, content, receivedOn, decidedOn, result, of('备注'), of('工作单位')];
};

async function imported(kind: 'ledger' | 'cases', bytes: Buffer) {
  const report = await importBytes(
    api.log,
    vaultFor(api.db.pool),
    { organ, actor: 'test', today: TODAY, source: '台账' },
    kind,
    bytes,
  );
  said.push(JSON.stringify(report));
  return report;
}

beforeAll(async () => {
  api = await Api.start();
  a = `${await api.organ('canary')}/applications`;
  serverDirectory = (await dataDirectory()).directory;
  organ = (await api.db.owner.query('select organ_id as id from organ')).rows[0].id;
});
afterAll(async () => {
  for (const one of [...logging, ...listening]) one.mockRestore();
  await api.stop();
});

describe('Personal data that came in through every way', () => {
  it('come in: by orders, splits, letters, corrections, files, and through what is refused', async () => {
    const one = await post(a, received('2026-03-02', { details: person('register, replaced') }), undefined, 201);
    const corrected = { correctedOn: '2026-03-05', details: person('correction'), reason: '登记有误' };
    await post(`${a}/${one.id}/details-correction`, corrected, 999, 412);
    const fixed = await post(`${a}/${one.id}/details-correction`, corrected, one.version);
    const children = [{ content: canary('split content') }, { content: canary('split content') }];
    const split = await post(`${a}/${one.id}/split`, { splitOn: '2026-03-06', children }, fixed.version);
    const letter = { consultation: '征1', letterNo: null, sentOn: '2026-03-09', servedOn: '2026-03-10' };
    const third = { thirdParty: canary('letter thirdParty'), contact: canary('letter contact') };
    const path = `${a}/${one.id}`;
    const asked = await post(`${path}/third-party-consultation`, { ...letter, details: third }, split.version);
    const answer = {
      consultation: '征1',
      receivedOn: '2026-03-20',
      position: 'agree',
      details: { answer: canary('answer') },
    };
    const answered = await post(`${path}/third-party-answer`, answer, asked.version);
    const drafted = { docNo: null, draftedOn: '2026-03-23', principalOutcome: 'refused.third_party_rights' };
    const text = { replyText: canary('reply text') };
    await post(`${path}/draft-reply`, { ...drafted, ...text }, answered.version);
    await writePapers(path);

    const csv = [
      HEADS,
      row('csv', '甲-1', '2025-03-03', '2025-03-20'),
      row('csv, replaced', '甲-2', '2026-03-03', '2026-03-20'),
    ];
    expect(await imported('ledger', Buffer.from(csv.join('\r\n')))).toMatchObject({ imported: 2, refused: [] });
    const again = [HEADS, row('csv corrected', '甲-2', '2026-03-03', '2026-03-20')];
    expect(await imported('ledger', Buffer.from(again.join('\r\n')))).toMatchObject({ updated: 1, refused: [] });
    const sheet = sheetOf(HEADS.split(','), row('xlsx', '乙-1', '2025-04-01', '2025-04-20') as string[]);
    expect(await imported('ledger', workbook([sheet]))).toMatchObject({ imported: 1, refused: [] });
    const wrong = [HEADS, row('refused row', '丙-1', '2026-13-45', ''), row('refused row', '', '2026-03-03', '')];
    expect((await imported('ledger', Buffer.from(wrong.join('\r\n')))).refused.length).toBeGreaterThan(1);
    const cases = [
      '登记编号,类型,案号,受理日期,结案日期,结果,仅列共同被告,申请人',
      `甲-1,复议,复1号,2025-05-06,2025-06-03,维持,否,${canary('cases')}`,
    ];
    expect(await imported('cases', Buffer.from(cases.join('\r\n')))).toMatchObject({ imported: 1 });

    const badly = { ...person('bad request'), age: 5 };
    await post(a, received('2026-03-02', { details: badly }), undefined, 400);
    await post(a, received('2099-03-02', { details: person('refused order') }), undefined, 409);
    for (const text of [[...canaries.keys()][0], [...canaries.keys()].join(' ').slice(0, 100)])
      await post(`${a}/search`, { text, purpose: 'handling' }, undefined, 200);
  });

  /** Each is given in clear to whoever orders it; ordered again under the same key, it is not. */
  async function writePapers(path: string): Promise<void> {
    const { papers } = await get(`${path}/papers`);
    for (const { version, kind, consultation, corrected } of papers) {
      const body = { version, kind, corrected, format: 'html', ...(consultation && { consultation }) };
      const key = crypto.randomUUID();
      const { status } = await api.post(`${path}/papers`, body, { key });
      expect(status).toBe(200);
      expect(heard(await api.post(`${path}/papers`, body, { key }))).toEqual({ file: null });
    }
    expect(papers.length).toBeGreaterThan(2);
  }

  it('go through the queue, and through what goes wrong in the database', async () => {
    const jobs = await startJobs(api.log, { databaseUrl: api.db.url, redisUrl: undefined }, null, AT_ONCE, {
      today: () => TODAY,
      hour: () => 10,
    });
    await post('/organs/canary/years/2025/run', {}, undefined, 202);
    await eventually(() => isComplete(api.db.pool, organ));
    await jobs.close();
    expect(rowsOf(await everyRow(), 'bullmq.job').some((row) => row.includes('year-end-run'))).toBe(true);
    await api.db.owner.query('alter table person_record add constraint spoilt check (letter is null) not valid');
    await post(a, received('2026-03-02', { details: person('refused by the database') }), undefined, 500);
    await api.db.owner.query('alter table person_record drop constraint spoilt');
    expect(said.join('\n')).toContain('violates check constraint "spoilt"');
    expect(serverLog()).toContain('violates check constraint "spoilt"');
  });

  it('are not read out of any answer, refusal, export or log line', async () => {
    const { lines } = await get(`${a}?limit=200`);
    expect(lines.length).toBeGreaterThan(5);
    for (const { id } of lines) for (const beside of ['', '/papers']) await get(`${a}/${id}${beside}`);
    for (const year of [2025, 2026])
      for (const format of ['json', 'html', 'csv', 'xlsx'])
        said.push((await api.get(`/organs/canary/years/${year}/tables?format=${format}`)).bytes.toString('latin1'));
    expect(found(said.join('\n'), (way) => !/idType|证件类型/.test(way))).toEqual([]); // a kind of document tells nobody apart
  });

  it('stand clear in no table, and neither does a hash of them that anybody can compute', async () => {
    const rows = await everyRow();
    expect(found(rows)).toEqual([]);
    const hashes = [...canaries.keys()].flatMap((one) => ['sha256', 'sha1', 'md5'].map((kind) => hashOf(kind, one)));
    expect(hashes.filter((hash) => rows.includes(hash))).toEqual([]);
  });

  it('stand in no line that the server of the database has written', () => expect(found(serverLog())).toEqual([]));

  it('stand clear in no file of the database, its write-ahead log among them', async () => {
    await api.db.owner.query('checkpoint');
    const files = await filesOnDisk();
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => found(readFileSync(file).toString('latin1'), undefined, 'latin1'))).toEqual([]);
  });

  it('stand in the vault, all that were not refused or replaced', async () => {
    const opened = await everythingInTheVault();
    const refused = /refused|bad request|cases|replaced/;
    const kept = [...canaries].filter(([, way]) => !refused.test(way));
    expect(kept.filter(([name]) => !opened.includes(name))).toEqual([]);
    expect(kept.length).toBeGreaterThan(20);
  });
});

describe('Once everybody is erased', () => {
  it('nothing is left of them anywhere, and every locked table stands byte for byte', async () => {
    const order = { organ, actor: 'test', today: TODAY };
    await runYearEnd(api.log, { ...order, year: 2025 });
    await lockYearOf(api.log, { ...order, year: 2025 });
    const { pos: head } = (await api.db.owner.query('select max(pos) as pos from event where organ_id = $1', [organ]))
      .rows[0];
    const published = async () => [
      (await api.db.owner.query('select year, state::text from organ_year where locked order by 1')).rows,
      (await api.db.owner.query('select e::text from event e where pos <= $1 order by organ_id, pos', [head])).rows,
    ];
    const before = await published();
    const keys = (await api.db.owner.query('select wrapped_key as key from person')).rows.map(
      ({ key }) => key as Buffer,
    );
    const texts = (await api.db.owner.query('select ciphertext as text from person_record')).rows.map(
      ({ text }) => text as Buffer,
    );
    await eraseEverybody();
    expect(await published()).toEqual(before);
    expect(await everythingInTheVault()).toBe('');
    expect(
      (
        await api.db.owner.query(
          "select from person where state <> 'erased' or wrapped_key is not null or id_digest is not null",
        )
      ).rows,
    ).toEqual([]);
    expect(
      (
        await api.db.owner.query(
          "select from person_record where ciphertext is not null or digests <> '{}' or tokens <> '{}'",
        )
      ).rows,
    ).toEqual([]);
    expect((await verifyLog(api.db.auditor)).bad).toEqual([]);
    // what docs/operations.md tells the operator to do for the bytes on the disk
    await eventually(async () => {
      for (const table of ['person', 'person_record']) await api.db.owner.query(`vacuum full ${table}`);
      await api.db.owner.query('checkpoint');
      const disk = (await tablesOnDisk()).map((file) => readFileSync(file));
      return ![...keys, ...texts].some((bytes) => disk.some((file) => file.includes(bytes)));
    });
    for (const { id } of (await get(`${a}?limit=200`)).lines)
      expect((await get(`${a}/${id}`)).person).toMatchObject({ stateLabel: '个人信息已依法删除', details: {} });
  });

  async function eraseEverybody(): Promise<void> {
    for (const { id, version, state } of (await get(`${a}?limit=200`)).lines)
      if (state !== 'closed') heard(await reply(api, `${a}/${id}`, version, REPLY));
    for (const { id } of (await get(`${a}?limit=200`)).lines)
      await api.post(`${a}/${id}/person/erasure`, { basis: 'retention_over' });
    const { rows } = await api.db.owner.query(
      "select application_id as id, letter from person_record where letter <> '' and letter not like 'reply-%'",
    );
    for (const { id, letter } of rows) await post(`${a}/${id}/person/erasure`, { basis: 'retention_over', letter });
  }
});

/** Which canaries stand in this text, by the way they came in. */
function found(text: string, only: (way: string) => boolean = () => true, encoding: BufferEncoding = 'utf8'): string[] {
  return [...canaries].flatMap(([name, way]) => {
    const forms = [Buffer.from(name).toString(encoding), Buffer.from(name).toString('hex'), name.slice(3)];
    return only(way) && forms.some((form) => text.includes(form)) ? [way] : [];
  });
}

const hashOf = (kind: string, text: string): string => createHash(kind).update(text).digest('hex');

/** Every row of every table, as text. */
async function everyRow(): Promise<string> {
  const { rows: tables } = await api.db.owner.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  );
  const all: string[] = [];
  for (const { name } of tables)
    for (const { line } of (await api.db.owner.query(`select t::text as line from ${name} t`)).rows)
      all.push(`${name} ${line}`);
  return all.join('\n');
}

const rowsOf = (rows: string, table: string): string[] => rows.split('\n').filter((row) => row.startsWith(`${table} `));

/** Everything that the server has said, errors with the statements that met them. */
const serverLog = (): string => readFileSync(join(serverDirectory, '..', 'server.log'), 'utf8');

async function everythingInTheVault(): Promise<string> {
  const { rows } = await api.db.owner.query('select distinct application_id as id from person_record');
  const kept = await vaultFor(api.db.pool).kept(
    organ,
    rows.map(({ id }) => id),
  );
  return [...kept.values()].flatMap(({ details }) => Object.values(details)).join('\n');
}

async function dataDirectory(): Promise<{ directory: string; database: string }> {
  const { rows } = await api.db.owner.query(
    "select current_setting('data_directory') as directory, oid::text as database from pg_database where datname = current_database()",
  );
  return rows[0];
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((file) => (file.isFile() ? [join(folder, file.name)] : []));

async function tablesOnDisk(): Promise<string[]> {
  const { directory, database } = await dataDirectory();
  return filesIn(join(directory, 'base', database));
}

async function filesOnDisk(): Promise<string[]> {
  const { directory } = await dataDirectory();
  return [...(await tablesOnDisk()), ...filesIn(join(directory, 'pg_wal'))];
}
