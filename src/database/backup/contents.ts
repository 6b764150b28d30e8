import type { ClientBase } from 'pg';

/**
 * What belongs to one installation and not to the register: which migrations have run (the manifest names them), the password of
 * the app's login, and who is signed in: a session that has been ended since must not come back. And what the rows of the ledger
 * make anew as they come in.
 */
const LOCAL = ['schema_migration', 'app_login', 'session', 'ledger_text'];

/** A table as a backup carries it. */
export interface Table {
  name: string;
  columns: string[];
}

/**
 * Each after those that it refers to, for in this order they are loaded. What is unlogged is made anew from the log, and the schema
 * of the queue is none of ours.
 */
export async function tablesOf(db: ClientBase): Promise<Table[]> {
  return (await db.query<Table>(TABLES, [LOCAL])).rows;
}

const TABLES = `
with recursive referring (id, depth) as (
  select c.oid, 0 from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p' and c.relname <> all ($1)
  union
  select f.conrelid, r.depth + 1 from referring r
    join pg_constraint f on f.confrelid = r.id and f.contype = 'f' and f.conrelid <> f.confrelid where r.depth < 16
)
select c.relname::text as name, (
    select array_agg(a.attname::text order by a.attnum) from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
from pg_class c join (select id, max(depth) as depth from referring group by id) r on r.id = c.oid
order by r.depth, c.relname collate "C"`;

/** How a table is read: in the order of its primary key, so that the same rows are the same bytes. */
export async function reading(db: ClientBase, { name, columns }: Table): Promise<string> {
  const { rows } = await db.query<{ key: string }>(KEY, [name]);
  const order = rows.length ? rows.map(({ key }) => `t.${quoted(key)}`).join(', ') : 't::text collate "C"';
  return `copy (select ${list(columns)} from public.${quoted(name)} t order by ${order}) to stdout`;
}

export const writing = ({ name, columns }: Table): string =>
  `copy public.${quoted(name)} (${list(columns)}) from stdin`;

const KEY = `
select a.attname::text as key from pg_index i cross join unnest(i.indkey) with ordinality k (attnum, n)
join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
where i.indrelid = to_regclass(format('public.%I', $1::text)) and i.indisprimary order by k.n`;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const list = (columns: readonly string[]): string => columns.map(quoted).join(', ');

export interface Sequence {
  name: string;
  /** The last number that it has given. */
  last: number;
}

/** Sequences know no snapshot: read after it was taken they may be ahead of it, never behind. */
export async function sequencesOf(db: ClientBase): Promise<Sequence[]> {
  return (await db.query<Sequence>(SEQUENCES, [LOCAL])).rows;
}

const SEQUENCES = `
select s.sequencename::text as name, s.last_value as last from pg_sequences s
where s.schemaname = 'public' and s.last_value is not null and not exists (
  select from pg_depend d join pg_class c on c.oid = d.refobjid
  where d.objid = format('public.%I', s.sequencename)::regclass and d.deptype in ('a', 'i') and c.relname = any ($1))
order by s.sequencename collate "C"`;

/** Where the log of an organ ends. */
export interface Head {
  organ: number;
  position: number;
  /** Hex. */
  chain: string;
}

/** The last position and chain of every log. */
export async function headsOf(db: ClientBase): Promise<Head[]> {
  return (await db.query<Head>(HEADS)).rows;
}

const HEADS = `
with recursive logs (organ_id) as (
  select min(e.organ_id) from event e
  union all select (select min(e.organ_id) from event e where e.organ_id > l.organ_id) from logs l where l.organ_id is not null
)
select l.organ_id as organ, h.pos as position, encode(h.chain, 'hex') as chain
from logs l cross join lateral (select e.pos, e.chain from event e where e.organ_id = l.organ_id order by e.pos desc limit 1) h
order by 1`;
