import { randomUUID } from 'node:crypto';
import { appendFileSync, renameSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CannotStart } from '../../src/database/cannot-start.js';
import { erasures, erasuresPlace, noteErasure } from '../../src/personal-data/erasures.js';
import { openKeys, openVault } from '../../src/personal-data/open-vault.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { freshKeys } from './vault-for.js';

let db: FreshDatabase;
const lines: string[] = [];
const place = freshKeys().place;
const opening = (keyFile = place) => ({
  pool: db.pool,
  url: db.url,
  keyFile,
  year: 2026,
  say: (line: string) => void lines.push(line),
});

beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

describe('The keys of a database', () => {
  it('are made at its first start, which says so, and are its own from then on', async () => {
    rmSync(place);
    const made = await openKeys(db.pool, opening());
    expect(lines).toEqual([expect.stringContaining(`已经生成密钥文件 ${place}：请与数据库分开备份`)]);
    expect((await openKeys(db.pool, opening())).fingerprint).toEqual(made.fingerprint);
    expect(lines).toHaveLength(1);
  });

  it('of another database stop the start, in one line that says what to do', async () => {
    const other = freshKeys().place;
    await expect(openKeys(db.pool, opening(other))).rejects.toThrow(CannotStart);
    await expect(openKeys(db.pool, opening(other))).rejects.toThrow('不是这个数据库的：请换成与它一起使用的密钥文件。');
  });

  it('that are lost stop the start as well, and no others are made in their place', async () => {
    renameSync(place, `${place}.away`);
    await expect(openKeys(db.pool, opening())).rejects.toThrow(/^没有密钥文件 .*请放回备份的密钥文件。$/);
    renameSync(`${place}.away`, place);
    await openKeys(db.pool, opening());
  });
});

describe('What an older program kept readable', () => {
  const rows = Array.from({ length: 1_200 }, (_, i) => ({
    application: randomUUID(),
    details: {
      applicant: `旧登记${i}`,
      idNo: `1201011990030${String(i % 7).padStart(5, '0')}`,
      备注: '乙',
      contact: null,
    },
  }));

  it('is moved and sealed, goes on where a start was broken off, and its table is gone', async () => {
    await db.owner.query(OLD_TABLE);
    await db.owner.query(
      'insert into applicant_details select 1, application, 2, details from json_to_recordset($1) as r (application uuid, details jsonb)',
      [JSON.stringify(rows)],
    );
    await db.owner.query("insert into command values ($1, 1, '\\x01', 'clerk', '{}')", [randomUUID()]);
    await db.owner.query(BREAK_OFF);
    await expect(openVault(opening())).rejects.toThrow('broken off');
    expect((await db.owner.query('select count(*)::int as n from applicant_details')).rows[0].n).toBe(700);
    await db.owner.query('drop trigger broken_off on applicant_details');
    const vault = await openVault(opening());
    const kept = await vault.kept(
      1,
      rows.map(({ application }) => application),
    );
    expect(kept.size).toBe(1_200);
    const [first] = rows;
    expect(kept.get(`${first?.application}\n`)?.details).toEqual({
      applicant: '旧登记0',
      idNo: '120101199003000000',
      备注: '乙',
    });
    expect((await db.owner.query('select count(*)::int as n from person')).rows[0].n).toBe(7);
    expect((await db.owner.query("select to_regclass('applicant_details') as t")).rows[0].t).toBeNull();
    expect((await db.owner.query("select from command where request_hash = '\\x01'")).rows).toEqual([]);
    await openVault(opening());
  });
});

describe('The erasure ledger', () => {
  it('names each person once, and a line that a crash has cut off, or that names no person, spoils none', () => {
    const keys = freshKeys();
    const erasure = { organ: 1, person: randomUUID(), on: '2026-11-25' };
    noteErasure(keys, erasure);
    appendFileSync(erasuresPlace(keys), '{"organ":2,"person":"王某","on":"2026-11-25"}\n{"organ":2,"per');
    noteErasure(keys, erasure);
    noteErasure(keys, { ...erasure, organ: 2 });
    expect(erasures(keys)).toEqual([erasure, { ...erasure, organ: 2 }]);
  });
});

const OLD_TABLE = `
create table applicant_details (organ_id integer not null, application_id uuid not null, version integer not null, details jsonb not null,
  primary key (organ_id, application_id));
grant select, insert, update, delete on applicant_details to mingzhang_log`;

/** The second batch fails as if the process had died. */
const BREAK_OFF = `
create function break_off() returns trigger language plpgsql as $$
begin
  if (select count(*) from applicant_details) < 700 then raise exception 'broken off'; end if;
  return null;
end $$;
create trigger broken_off after delete on applicant_details for each statement execute function break_off()`;
