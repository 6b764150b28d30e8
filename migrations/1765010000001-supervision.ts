import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the organ above asks of those below it: how many of their replies are late, and what has become of the orders that it sent. */
export class Supervision1765010000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [SENT, COUNT, RIGHTS]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function orders_sent, count_overdue');
    await db.query('drop index event_said_above');
  }
}

/**
 * Words from above bear the code of whoever sent them, and their answers as well: these alone are seen there, in whoever's log they
 * stand, and though that organ may stand elsewhere by now. \`owes_answer\`: the order of the application is still open.
 */
const SENT = `
create index event_said_above on event ((payload->>'authority'), occurred_on)
where type in ('HandlingUrged', 'SupervisionOrdered', 'SupervisionAnswered',
  'OrganUrged', 'OrganSupervisionOrdered', 'OrganSupervisionAnswered') and payload->>'authority' is not null;

create function orders_sent(p_since date)
returns table (organ integer, stream uuid, version integer, type text, shape smallint, payload json, said_at timestamptz, application uuid, register_no text, owes_answer boolean)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select e.organ_id, e.stream_id, e.version::integer, e.type, e.schema_version, e.payload, e.recorded_at, l.application_id, l.register_no,
    coalesce(l.facts->>'answerTo' = e.payload->>'authority', false)
  from event e left join ledger l on (l.organ_id, l.application_id) = (e.organ_id, e.stream_id)
  where e.payload->>'authority' = (select o.code from organ o where o.organ_id = current_organ())
    and e.occurred_on >= p_since
    and e.type in ('HandlingUrged', 'SupervisionOrdered', 'SupervisionAnswered',
      'OrganUrged', 'OrganSupervisionOrdered', 'OrganSupervisionAnswered') and e.payload->>'authority' is not null
  order by e.organ_id, e.stream_id, e.version;
end`;

const COUNT = `
create function count_overdue(p_organs integer[], p_today date, p_soon date)
returns table (organ integer, overdue integer, due_soon integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform refuse_beyond(p_organs);
  return query select l.organ_id, (count(*) filter (where l.due_on < p_today))::integer,
      (count(*) filter (where l.due_on >= p_today))::integer
    from ledger l where l.organ_id = any (p_organs) and l.due_on <= p_soon group by 1;
end $$`;

const RIGHTS = `
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace
    and p.proname in ('orders_sent', 'count_overdue') loop
    execute format('revoke all on routine %s from public', f);
    execute format('alter routine %s owner to mingzhang_log', f);
  end loop;
end $$;
grant execute on function orders_sent, count_overdue to mingzhang_app`;
