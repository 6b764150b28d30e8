import type pg from 'pg';
import { copyFrom } from '../../src/database/backup/copy.js';
import { streamIdOf } from '../../src/event-store/years.js';
import { newPerson } from '../../src/personal-data/person-key.js';
import { ALGORITHM, seal } from '../../src/personal-data/sealing.js';
import { aboutRecord, type Vault } from '../../src/personal-data/vault.js';

export const ORGAN = 1;
const FIRST_DAY = Date.UTC(2019, 0, 2);
const DAYS = 2800;
const DAY_MS = 864e5;
/** So many applications come from one person. */
const EACH = 20;

const THINGS = [
  '征收补偿安置方案',
  '财政预算执行情况',
  '环境影响评价批复',
  '建设用地规划许可',
  '行政处罚决定书',
  '政府采购合同文本',
];
const PLACES = ['城关街道', '河东新区', '北关大街', '柳林镇', '高新技术开发区'];
const UNITS = ['政策法规处', '土地利用科', '办公室', '规划科'];

/** One application of the many: the n-th, in the order of receipt. */
export function application(n: number, all: number) {
  const received = Math.floor((n / all) * DAYS);
  const closed = received + 18 < DAYS && n % 200 !== 0 ? received + 18 : null;
  const year = new Date(FIRST_DAY + received * DAY_MS).getUTCFullYear();
  const day = (nth: number) => new Date(FIRST_DAY + nth * DAY_MS).toISOString().slice(0, 10);
  return {
    id: streamIdOf('ledger-row', ORGAN, `依申请〔${year}〕${n}号`),
    registerNo: `依申请〔${year}〕${n}号`,
    docNo: closed === null ? null : `公开答复〔${year}〕${n}号`,
    unit: UNITS[n % UNITS.length] as string,
    receivedOn: day(received),
    closedOn: closed === null ? null : day(closed),
    applicant: `申请人${Math.floor(n / EACH)}`,
    content: `申请公开${PLACES[n % PLACES.length]}第${n % 977}号地块的${THINGS[n % THINGS.length]}及其附件`,
  };
}

export type Application = ReturnType<typeof application>;

/** Ledger and vault as the program keeps them, and `plain`: the same in the clear, as a table without a vault would have it. */
export async function fill(owner: pg.PoolClient, vault: Vault, all: number): Promise<void> {
  await owner.query(`create table plain (application_id uuid primary key, received_on date not null, register_no text not null, doc_no text,
    handling_unit text, applicant text not null, content text not null)`);
  const indexes = await withoutIndexes(owner, ['ledger', 'person', 'person_record']);
  await copied(owner, LEDGER, all, (one) => ledgerLine(one));
  await copied(owner, 'copy plain from stdin', all, (one) =>
    [one.id, one.receivedOn, one.registerNo, one.docNo ?? '\\N', one.unit, one.applicant, one.content].join('\t'),
  );
  const persons = new Map<string, ReturnType<typeof newPerson>>();
  const personOf = ({ applicant }: Application) => {
    const person = persons.get(applicant) ?? newPerson(vault.keys, ORGAN, null);
    persons.set(applicant, person);
    return person;
  };
  await copied(owner, RECORDS, all, (one) => recordLine(vault, personOf(one), one));
  await owner.query(
    `insert into person (organ_id, person_id, algorithm, key_id, wrapped_key)
     select $1, id::uuid, $2, key, wrapped::bytea from unnest($3::text[], $4::text[], $5::text[]) as p (id, key, wrapped)`,
    [
      ORGAN,
      ALGORITHM,
      ...(['person', 'keyId', 'wrappedKey'] as const).map((column) =>
        [...persons.values()].map((person) => (column === 'person' ? person.person : person.born?.[column])),
      ),
    ],
  );
  for (const index of indexes) await owner.query(index);
  await owner.query('create index on plain (received_on desc, application_id desc)');
  await owner.query('create index on plain (applicant)');
  await owner.query('vacuum analyze');
}

const LEDGER = `copy ledger (organ_id, application_id, version, register_no, state, channel, category, counted_category, submitted_on, received_on,
  received_year, closed_on, closed_year, outcome, counted_outcome, doc_no, due_on, handling_unit, violations, facts, carried_from) from stdin`;
const RECORDS =
  'copy person_record (organ_id, application_id, version, person_id, algorithm, ciphertext, digests, tokens) from stdin';

function ledgerLine({ id, registerNo, docNo, unit, receivedOn, closedOn }: Application): string {
  const known = (value: string | null) => value ?? '\\N';
  const outcome = closedOn && 'granted.provided';
  return [
    ...[ORGAN, id, 3, registerNo, closedOn ? 'closed' : 'in_progress', 'online', 'natural_person', 'natural_person'],
    ...[receivedOn, receivedOn, receivedOn.slice(0, 4), known(closedOn), known(closedOn?.slice(0, 4) ?? null)],
    ...[
      known(outcome),
      known(outcome),
      known(docNo),
      closedOn ? '\\N' : '2026-12-01',
      unit,
      0,
      '{"late": false, "extended": false}',
      '{}',
    ],
  ].join('\t');
}

function recordLine(
  vault: Vault,
  person: ReturnType<typeof newPerson>,
  { id, applicant, content }: Application,
): string {
  const details = { applicant, content };
  const sealed = seal(
    person.key,
    Buffer.from(JSON.stringify(details)),
    aboutRecord(ORGAN, person.person, { application: id }),
  );
  const index = vault.indexOf(ORGAN);
  const list = (values: readonly (string | number)[]) => `{${values}}`;
  return [
    ...[ORGAN, id, 3, person.person, ALGORITHM, `\\\\x${sealed.toString('hex')}`],
    ...[list(index.digestsOf(details)), list(index.tokensOf(details))],
  ].join('\t');
}

async function copied(
  owner: pg.PoolClient,
  sql: string,
  all: number,
  line: (one: Application) => string,
): Promise<void> {
  async function* blocks() {
    for (let n = 0; n < all; n += 2000)
      yield Buffer.from(
        Array.from({ length: Math.min(2000, all - n) }, (_, i) => `${line(application(n + i, all))}\n`).join(''),
      );
  }
  await copyFrom(owner, sql, blocks());
}

/** Takes the indexes away but those that keep rows apart; gives what makes them again. */
async function withoutIndexes(owner: pg.PoolClient, tables: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ name: string; sql: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as sql from pg_index
     where indrelid = any ($1::regclass[]) and not indisprimary`,
    [tables],
  );
  for (const { name } of rows) await owner.query(`drop index ${name}`);
  return rows.map(({ sql }) => sql);
}
