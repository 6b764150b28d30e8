import pg from 'pg';
import type { FreshDatabase } from '../postgres/fresh-database.js';

/** Somebody with every right on a copy of the log: no trigger, no key and no check stands in the way. */
export interface Forger {
  run(sql: string, values?: unknown[]): Promise<pg.QueryResult>;
  /** Everything is again as it was. */
  restore(): Promise<void>;
  end(): Promise<void>;
}

const CONSTRAINTS =
  "select conname as name from pg_constraint where conrelid = 'event'::regclass and contype in ('p', 'u', 'c')";
const KEPT = ['organ', 'event', 'command', 'ledger', 'organ_year', 'proceeding', 'proactive_entry'];

export async function forger({ url }: FreshDatabase): Promise<Forger> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('set session_replication_role = replica');
  for (const { name } of (await client.query(CONSTRAINTS)).rows)
    await client.query(`alter table event drop constraint ${name}`);
  for (const table of KEPT) await client.query(`create table kept_${table} as table ${table}`);
  await client.query(REHASH);
  const restoring = KEPT.map((table) => `delete from ${table}; insert into ${table} select * from kept_${table};`).join(
    '\n',
  );
  return {
    run: (sql, values) => client.query(sql, values),
    restore: async () => void (await client.query(restoring)),
    end: () => client.end(),
  };
}

/** Gives events anew the digest and chain that their content asks for. */
const REHASH = `
create function rehash(p_organ integer, p_from bigint, p_through bigint) returns void language plpgsql as $$
declare
  e event;
  link bytea := coalesce((select chain from event where organ_id = p_organ and pos = p_from - 1), decode(repeat('00', 32), 'hex'));
begin
  for e in select * from event where organ_id = p_organ and pos between p_from and p_through order by pos loop
    e.digest := event_digest(e.organ_id, e.event_id, e.stream_id, e.stream_type, e.version, e.type, e.schema_version,
      e.command_id, e.actor_id, e.occurred_on, e.recorded_at, e.payload::text);
    link := sha256(link || e.digest || int8send(e.pos));
    update event set digest = e.digest, chain = link where organ_id = p_organ and pos = e.pos;
  end loop;
end $$`;
