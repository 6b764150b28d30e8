import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { importBytes } from '../../src/commands/import.js';
import { dataSource } from '../../src/database/data-source.js';
import { openPool } from '../../src/database/pool.js';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { actOnPerson } from '../../src/event-store/acting/act-on-person.js';
import { ANCHORS, Anchors } from '../../src/event-store/anchors.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { refuseOlderLog } from '../../src/event-store/verify-anchors.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { erasuresPlace, noteErasure } from '../../src/personal-data/erasures.js';
import { Keys } from '../../src/personal-data/keys.js';
import { openKeys } from '../../src/personal-data/open-vault.js';
import { Vault } from '../../src/personal-data/vault.js';
import { order, registration, TODAY, times } from '../event-store/processes.js';
import { lockedLog } from '../event-store/small-log.js';
import { type FreshDatabase, freshDatabase, onServer } from '../postgres/fresh-database.js';
import {
  anchorsBeside,
  ask,
  backedUp,
  everyRow,
  folder,
  inBlank,
  keyFileIn,
  removeFolder,
  restored,
  type Told,
} from './backup-stage.js';

jest.setTimeout(60_000);

const ACTOR = 'clerk';
const keyFile = keyFileIn('office');
let db: FreshDatabase;
let log: EventLog;
let vault: Vault;
let organ: number;
let open: number;
const year = () => ({ organ: open, year: 2025, actor: ACTOR, today: TODAY });
const place = (name: string) => join(folder, name);

/** The folder of the keys as another machine gets it: without the anchors unless they are asked for. */
function elsewhere(name: string, { anchors = false } = {}): string {
  const there = keyFileIn(name);
  mkdirSync(dirname(there));
  for (const file of [keyFile, erasuresPlace(vault.keys), ...(anchors ? [anchorsBeside(keyFile)] : [])])
    if (existsSync(file)) cpSync(file, join(dirname(there), file.split('/').at(-1) ?? ''));
  return there;
}

async function withPools<T>(url: string, act: (log: EventLog) => Promise<T>): Promise<T> {
  const pool = openPool(url);
  return act(new EventLog(pool)).finally(() => pool.end());
}

async function verified(url: string) {
  const auditor = openPool(url, 'mingzhang_audit');
  return verifyLog(auditor).finally(() => auditor.end());
}

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  const opening = { pool: db.pool, keyFile, year: 2026, say: () => {} };
  vault = new Vault(db.pool, await openKeys(db.pool, opening));
  organ = await lockedLog(log, 'office');
  open = await lockedLog(log, 'open');
  const csv = [
    '登记编号,申请人,申请人类别,证件类型,证件号码,联系方式,收到日期,答复日期,办理结果',
    ...times(
      40,
      (i) =>
        `甲-${i},金丝雀${i}号,自然人,身份证,11010119900307${1000 + i},1380000${1000 + i},2026-03-02,2026-03-20,予以公开`,
    ),
  ];
  const report = await importBytes(
    log,
    vault,
    { organ, actor: ACTOR, today: TODAY, source: '台账' },
    'ledger',
    Buffer.from(csv.join('\n')),
  );
  expect(report).toMatchObject({ imported: 40, refused: [] });
  await ask(
    db.url,
    "insert into sign_in_attempt (login_digest, address, at) values ('\\x00ff', E'tab\\there\\\\n', now())",
  );
});
afterAll(async () => {
  await db.drop();
  removeFolder();
});

describe('A backup of a register at rest', () => {
  let told: Told;
  beforeAll(async () => {
    told = await backedUp(db.url, place('rest'));
  });

  it('says what it holds, and that what opens it is not in it', () => {
    expect(told).toMatchObject({
      code: 0,
      data: { dir: place('rest'), organs: 2, keys: { contained: false, wrapping: ['2026'] } },
    });
    expect(told.data.keys.fingerprint).toBe(vault.keys.fingerprint.toString('hex'));
    expect(told.words).toContain('备份里没有密钥文件');
  });

  it('holds neither the keys nor anybody whom they protect in clear', () => {
    const { root, wrapping } = JSON.parse(readFileSync(keyFile, 'utf8'));
    const all = readdirSync(place('rest')).map((name) => readFileSync(join(place('rest'), name), 'latin1'));
    const clear = [root, ...Object.values(wrapping as object), '金丝雀', '110101199003071', '1380000'];
    const forms = clear.flatMap((text) => [Buffer.from(text).toString('latin1'), Buffer.from(text).toString('hex')]);
    expect(forms.filter((form) => all.some((file) => file.includes(form)))).toEqual([]);
    const registerNo = Buffer.from('甲-17').toString('latin1'); // what is looked for like this would be found
    expect(all.some((file) => file.includes(registerNo))).toBe(true);
  });

  it('is the same bytes again as long as nothing has happened', async () => {
    await backedUp(db.url, place('again'));
    expect(filesOf('again')).toEqual(filesOf('rest'));
  });

  it('comes back cell for cell, with its numbers, rights and walls, and a proven log', () =>
    inBlank(async (url) => {
      const before = await everyRow(db.url);
      const { code, data } = await restored(url, place('rest'), elsewhere('rest-keys'));
      expect({ code, data }).toMatchObject({ code: 0, data: { organs: 2, rebuilt: [], rollback: [], erased: 0 } });
      expect(await everyRow(url)).toEqual(before);
      expect(Object.values(before).filter((rows) => (rows as string[]).length > 0).length).toBeGreaterThan(8);
      expect(await shapeOf(url)).toEqual(await shapeOf(db.url));
      expect((await verified(url)).bad).toEqual([]);
      await withPools(url, async (copy) => {
        expect(await lockedLog(copy, 'founded-later')).toBe(open + 1);
        await expect(copy.db.query('select from ledger')).rejects.toThrow(); // of no organ
      });
      await expect(ask(url, 'delete from event')).rejects.toThrow('the log is only ever appended to');
    }));

  it('Art. 50 · a year is locked on it with the SHA-256 of the original, and one that was locked is not locked again', () =>
    inBlank(async (url) => {
      await runYearEnd(log, { ...year(), year: 2026, today: '2027-01-02' });
      await backedUp(db.url, place('unlocked'));
      await restored(url, place('unlocked'), elsewhere('unlocked-keys'));
      await withPools(url, async (copy) => {
        const next = { ...year(), year: 2026, today: '2027-01-02' };
        const there = await lockYearOf(copy, next);
        expect(await lockYearOf(log, next)).toEqual(there);
        expect(there.sha256).toMatch(/^[0-9a-f]{64}$/);
        await expect(lockYearOf(copy, year())).rejects.toThrow('2025年的年度报告已经锁定');
      });
    }));
});

describe('A backup while everybody is writing', () => {
  it('is a prefix of every log, as the anchors and the manifest have it, and the rest is of the same moment', () =>
    inBlank(async (url) => {
      const writing = { over: false, written: 0 };
      const writers = times(4, async (i) => {
        for (let n = 0; !writing.over; n++) {
          const one = order(i % 2 ? organ : open, registration(`忙-${i}-${n}`));
          await actOnApplication(log, one, TODAY);
          writing.written += 1;
        }
      });
      const anchors = new Anchors(db.pool, anchorsBeside(keyFile), vault.keys.named(ANCHORS));
      while (writing.written < 40) await anchors.write(new Date(), { all: true });
      const { data } = await backedUp(db.url, place('busy'));
      const atLeast = writing.written + 20;
      while (writing.written < atLeast) await new Promise(setImmediate);
      writing.over = true;
      await Promise.all(writers);

      const keys = elsewhere('busy-keys', { anchors: true });
      expect(await restored(url, place('busy'), keys)).toMatchObject({
        code: 0,
        data: { rebuilt: [], rollback: [], erased: 0 },
      });
      const heads = manifestOf('busy').heads as { organ: number; position: number; chain: string }[];
      const [events, all] = [await eventsOf(url), await eventsOf(db.url)];
      expect(events.length).toBe(data.events);
      expect(all.length).toBeGreaterThanOrEqual(events.length + 20);
      expect(events).toEqual(
        all.filter(({ organ, pos }) => pos <= (heads.find((head) => head.organ === organ)?.position ?? 0)),
      );
      await backedUp(url, place('busy-again'));
      expect(filesOf('busy-again')).toEqual(filesOf('busy'));
      await anchors.write(new Date(), { all: true }); // of the original, which has gone on
      const seed = vault.keys.named(ANCHORS);
      await withPools(url, async ({ db: copy }) => {
        await refuseOlderLog(copy, { file: anchorsBeside(keys), seed });
        await expect(refuseOlderLog(copy, { file: anchorsBeside(keyFile), seed })).rejects.toThrow('锚点记有第');
      });
    }));
});

describe('Whoever was erased after the backup', () => {
  it('is gone after the restore, nobody else is, and the restored log knows that it is behind', () =>
    inBlank(async (url) => {
      await backedUp(db.url, place('before-erasing'));
      const [{ person, application }] = (await ask(
        db.url,
        'select person_id as person, application_id as application from person_record order by 2 limit 1',
      )) as [{ person: string; application: string }];
      const act = { type: 'PersonalDataErased', basis: 'retention_over' } as const;
      noteErasure(vault.keys, { organ, person, on: TODAY });
      const erasing = { commandId: randomUUID(), organ, actor: ACTOR, person, applications: [application], act };
      await actOnPerson(log, erasing, TODAY);
      await new Anchors(db.pool, anchorsBeside(keyFile), vault.keys.named(ANCHORS)).write(new Date());

      const keys = elsewhere('erased-keys', { anchors: true });
      const told = await restored(url, place('before-erasing'), keys);
      expect(told).toMatchObject({ code: 0, data: { erased: 1, rollback: [{ organ }] } });
      expect(told.words).toMatch(/备份比锚点旧：机关\d+恢复到第\d+条，锚点记有第\d+条/);
      await withPools(url, async (copy) => {
        const all = (await ask(url, 'select application_id as id from person_record')).map(({ id }) => id as string);
        const kept = await new Vault(copy.db, Keys.read(keys) as Keys).kept(organ, all);
        expect([...kept.values()].filter(({ key }) => key === null).map((one) => one.person)).toEqual([person]);
        expect([...kept.values()].filter(({ details }) => details.applicant?.startsWith('金丝雀'))).toHaveLength(39);
        // the erasure has made the log as long as the anchors say, and it is another log nevertheless
        const anchors = { file: anchorsBeside(keys), seed: vault.keys.named(ANCHORS) };
        await expect(refuseOlderLog(copy.db, anchors)).rejects.toThrow(/不是锚点所记的那一条.*先把锚点文件移走并留存/);
      });
      const gone = 'select wrapped_key, id_digest from person where person_id =';
      expect(await ask(url, `${gone} '${person}'`)).toEqual([{ wrapped_key: null, id_digest: null }]);
    }));
});

describe('A ledger that is not what the log makes', () => {
  it('comes back as the log makes it, and that is said', () =>
    inBlank(async (url) => {
      const forged = `update ledger set handling_unit = 'forged' where (organ_id, register_no) = (${organ}, '甲-3')`;
      await ask(db.url, forged);
      await backedUp(db.url, place('forged'));
      const told = await restored(url, place('forged'), elsewhere('forged-keys'));
      expect(told).toMatchObject({ code: 0, data: { rebuilt: [{ organ: 'office', rows: 1 }] } });
      expect(told.words).toContain('office：台账有1行与日志不符，已经由日志重新生成。');
      expect(await ask(url, "select handling_unit as unit from ledger where register_no = '甲-3'")).toEqual([
        { unit: null },
      ]);
      await ask(db.url, forged.replace("'forged'", 'null'));
    }));
});

describe('A backup of an older program', () => {
  it('is loaded into the tables of its time, and these are brought up to date', async () => {
    const missing = 'LocksAreSeen1764800000031';
    const granted = "select has_function_privilege('mingzhang_app', 'sign_in_locks'::regproc, 'execute') as granted";
    await inBlank(async (older) => {
      const source = await dataSource(
        older,
        migrations.filter(({ name }) => name !== missing),
      ).initialize();
      await source.runMigrations();
      await source.destroy();
      expect(await ask(older, granted)).toEqual([{ granted: false }]);
      await withPools(older, (old) => lockedLog(old, 'old'));
      expect((await backedUp(older, place('older'))).code).toBe(0);
      await inBlank(async (url) => {
        expect(await restored(url, place('older'), keyFileIn('older-keys'))).toMatchObject({ code: 0 });
        expect(await ask(url, granted)).toEqual([{ granted: true }]);
        expect(await eventsOf(url)).toEqual(await eventsOf(older));
        expect(await shapeOf(url)).toEqual(await shapeOf(db.url));
      });
    });
  });
});

describe('An owner who is no superuser', () => {
  it('backs up and restores all the same', async () => {
    const role = `plain_${randomUUID().slice(0, 8)}`;
    await onServer(`create role ${role} login createrole password 'plain'`);
    await onServer(
      `grant mingzhang_log, mingzhang_app, mingzhang_rebuild, mingzhang_audit to ${role} with admin option`,
    );
    await inBlank(async (address) => {
      await ask(address, `alter database ${new URL(address).pathname.slice(1)} owner to ${role}`);
      const url = Object.assign(new URL(address), { username: role, password: 'plain' }).href;
      const keys = elsewhere('plain-keys');
      await backedUp(db.url, place('plain'));
      expect(await restored(url, place('plain'), keys)).toMatchObject({ code: 0, data: { rebuilt: [] } });
      expect(await backedUp(url, place('plain-again'))).toMatchObject({ code: 0 });
      expect(filesOf('plain-again')).toEqual(filesOf('plain'));
      expect(await shapeOf(url)).toEqual(await shapeOf(db.url));
    });
    await onServer(`drop owned by ${role}`).catch(() => {});
  });
});

it('A table comes after those that it refers to', async () => {
  const sql = `select conrelid::regclass::text as name, confrelid::regclass::text as of from pg_constraint
    where contype = 'f' and conrelid <> confrelid`;
  const order = manifestOf('rest').tables.map(({ name }: { name: string }) => name);
  const pairs = (await ask(db.url, sql)).map(({ name, of }) => [order.indexOf(of), order.indexOf(name)] as const);
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.filter(([of, name]) => of < 0 || of >= name)).toEqual([]);
});

// biome-ignore lint/suspicious/noExplicitAny: what it holds is what the tests are there to see
const manifestOf = (name: string): any => JSON.parse(readFileSync(join(place(name), 'manifest.json'), 'utf8'));

/** The digest of each table's file, but for what was taken up meanwhile by a sign-in. */
const filesOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    manifestOf(name).tables.map((table: { name: string; sha256: string }) => [table.name, table.sha256]),
  );

async function eventsOf(url: string): Promise<{ organ: number; pos: number; event: string }[]> {
  const sql = 'select organ_id as organ, pos, e::text as event from event e order by organ_id, pos';
  return (await ask(url, sql)) as { organ: number; pos: number; event: string }[];
}

/** Tables, indexes, rights, walls and functions, as they are after the migrations; who owns them is ours to be. */
async function shapeOf(url: string): Promise<unknown> {
  return Promise.all(SHAPE.map((sql) => ask(url, sql)));
}

const OURS = "replace(array_to_string(coalesce(ACL, '{}'), ' '), current_user, 'ours')";
const SHAPE = [
  `select c.relname, relkind, relrowsecurity, relforcerowsecurity, ${OURS.replace('ACL', 'relacl')} as rights,
     replace(relowner::regrole::text, current_user, 'ours') as owner
   from pg_class c where relnamespace = 'public'::regnamespace order by 1`,
  `select p.oid::regprocedure::text as name, prosrc, prosqlbody is null as plain, prosecdef, proconfig, ${OURS.replace('ACL', 'proacl')} as rights,
     replace(proowner::regrole::text, current_user, 'ours') as owner
   from pg_proc p where pronamespace = 'public'::regnamespace order by 1`,
  'select tablename, policyname, roles, qual from pg_policies order by 1, 2',
  'select tgrelid::regclass::text as name, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2',
  "select attrelid::regclass::text as name, attname, atttypid::regtype::text as type, attnotnull from pg_attribute join pg_class c on c.oid = attrelid where relnamespace = 'public'::regnamespace and attnum > 0 order by 1, 2",
];
