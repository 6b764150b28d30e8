import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organ that stands for another one, which is there no more, sees the orders that that one has sent (docs/decisions/0029). */
export class OrdersOfTheMerged1765050000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [IS_FOUND, SENT]) await db.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The walls between organs are never taken down.');
  }
}

/** Into which organ it was merged, or which was above it when it was dissolved: `standsFor` in `src/domain/organs/tree.ts`. */
const NEXT = "case when state->>'ended' is not null then coalesce(state->'ended'->>'into', state->>'parent') end";

/** Not only of those that have ended: that they are few is then known of the index. */
const IS_FOUND = `create index organ_next on organ ((${NEXT}))`;

/** What stands in JSON has the default collation, a code its own: compared as they are, neither index would be of use. */
const SENT = `
create or replace function orders_sent(p_since date)
returns table (organ integer, stream uuid, version integer, type text, shape smallint, payload json, said_at timestamptz, application uuid, register_no text, owes_answer boolean)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  with recursive standing_for (code) as (
    select o.code collate "default" from organ o where o.organ_id = current_organ()
    union select o.code collate "default" from standing_for s join organ o on ${NEXT} = s.code
  )
  select e.organ_id, e.stream_id, e.version::integer, e.type, e.schema_version, e.payload, e.recorded_at, l.application_id, l.register_no,
    coalesce(l.facts->>'answerTo' = e.payload->>'authority', false)
  from event e left join ledger l on (l.organ_id, l.application_id) = (e.organ_id, e.stream_id)
  where e.payload->>'authority' = any (array(select s.code from standing_for s))
    and e.occurred_on >= p_since
    and e.type in ('HandlingUrged', 'SupervisionOrdered', 'SupervisionAnswered',
      'OrganUrged', 'OrganSupervisionOrdered', 'OrganSupervisionAnswered') and e.payload->>'authority' is not null
  order by e.organ_id, e.stream_id, e.version;
end`;
