import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the statistics count, of any days and any organs, and what stands behind each figure (docs/decisions/0028). */
export class Statistics1765020000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [STEPS_ARE_FOUND, FACTS, BEHIND, COUNT, COUNT_BEHIND, OPEN_ON, RIGHTS]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of ['open_on', 'count_behind', 'count_statistics', 'statistics_behind', 'statistics_facts'])
      await db.query(`drop function ${name}`);
    await db.query('drop index event_of_step');
  }
}

const STEPS =
  "('CorrectionRequested', 'CorrectionLapsed', 'DeadlineExtended', 'ThirdPartyConsulted', 'OrganConsulted')";

const STEPS_ARE_FOUND = `
create index event_of_step on event (organ_id, occurred_on) include (type, stream_id) where type in ${STEPS}`;

/** The days of a question: `p_workdays` are the workdays of the years from `p_known_from` to `p_known_to`, in order; of other years nothing is known. */
const ASKED =
  'p_organs integer[], p_from date, p_to date, p_known_from date, p_known_to date, p_workdays date[], p_overdue uuid[]';
const PASSED = 'p_organs, p_from, p_to, p_known_from, p_known_to, p_workdays, p_overdue';

/**
 * One row for each figure that an application or a case counts in. Both days belong to the period; applications for
 * information alone, without those that were voided; cases by their latest instance at the end, as in Table 四. `p_overdue`: what was
 * overdue at the end and is no more open as it was. `days` are workdays from the receipt to the end, null where not known. Plain
 * SQL without rights of its own: it is planned as part of whatever asks, and sees what that may see.
 */
const FACTS = `
create function statistics_facts(${ASKED})
returns table (organ integer, figure text, application uuid, case_no text, begun_on date, ended_on date, on_day date, channel text,
  category text, outcome text, unit text, days integer, result text)
language sql stable parallel safe as $$
  select k.organ_id, k.figure, k.application_id, null::text, k.received_on, k.closed_on,
    case when k.figure = 'received' then k.received_on when k.figure not in ('open', 'overdue') then k.closed_on end,
    k.channel, k.category, k.outcome, k.handling_unit,
    case when k.figure <> 'received' and k.received_on >= p_known_from and k.through <= p_known_to
      then width_bucket(k.through, p_workdays) - width_bucket(k.received_on, p_workdays) end, null::text
  from (
    select l.organ_id, l.application_id, l.received_on, l.closed_on, l.channel, l.category, l.outcome, l.handling_unit,
      case when l.closed_on <= p_to then l.closed_on else p_to end as through,
      unnest(array_remove(
        case when l.received_on >= p_from then array['received'] end
        || case when l.closed_on between p_from and p_to then array['closed',
            case when l.facts @> '{"late": true}' then 'late' end,
            case when l.facts @> '{"extended": true}' then 'extended' end,
            case when starts_with(l.outcome, 'refused.') then 'refused' end] end
        || case when l.closed_on is null or l.closed_on > p_to then array['open',
            case when l.closed_on is null and l.due_on < p_to or l.application_id = any (p_overdue) then 'overdue' end] end,
        null)) as figure
    from ledger l
    where l.organ_id = any (p_organs) and l.received_on <= p_to
      and (l.closed_on is null or l.closed_on >= p_from or l.received_on >= p_from)
      and l.state <> 'voided' and l.facts->>'caseKind' is null
  ) k
  union all
  select l.organ_id, e.figure, l.application_id, null, l.received_on, l.closed_on, null, l.channel, l.category, l.outcome, l.handling_unit,
    null, null
  from (
    select distinct e.organ_id, e.stream_id, case e.type when 'CorrectionRequested' then 'correction_asked'
      when 'CorrectionLapsed' then 'correction_lapsed' when 'DeadlineExtended' then 'extension_told'
      when 'ThirdPartyConsulted' then 'third_party_asked' when 'OrganConsulted' then 'organ_asked' end as figure
    from event e where e.organ_id = any (p_organs) and e.occurred_on between p_from and p_to and e.type in ${STEPS}
  ) e join ledger l on l.organ_id = e.organ_id and l.application_id = e.stream_id
  where l.state <> 'voided' and l.facts->>'caseKind' is null and l.received_on is not null
  union all
  select k.organ_id, k.figure, k.application_id, k.case_no, k.filed_on, k.decided_on, null, null, null, null, null, null, k.result
  from (
    select c.*, unnest(array_remove(
        case when c.filed_on >= p_from then array[c.kind || '_filed'] end
        || case when c.decided_on between p_from and p_to then array[c.kind || '_decided',
            case when c.result = 'corrected' then c.kind || '_corrected' end] end,
        null)) as figure
    from (
      select distinct on (p.organ_id, p.case_no) p.organ_id, p.case_no, p.application_id, p.decided_on, p.result,
        case when p.route = 'review' then 'review' else 'suit' end as kind,
        min(p.accepted_on) over (partition by p.organ_id, p.case_no) as filed_on
      from proceeding p where p.organ_id = any (p_organs) and p.accepted_on <= p_to and not p.co_defendant_only
      order by p.organ_id, p.case_no, p.seq desc
    ) c
  ) k
$$`;

/** The rows of one figure, or of one line of a table. \`''\` asks for what is not on record. */
const BEHIND = `
create function statistics_behind(${ASKED}, p_figure text, p_narrowed json)
returns table (organ integer, application uuid, case_no text, begun_on date, ended_on date, outcome text, unit text, days integer, result text)
language sql stable parallel safe as $$
  select f.organ, f.application, f.case_no, f.begun_on, f.ended_on, f.outcome, f.unit, f.days, f.result
  from statistics_facts(${PASSED}) f
  where f.figure = p_figure
    and (p_narrowed->>'month' is null or to_char(f.on_day, 'YYYY-MM') = p_narrowed->>'month')
    and (p_narrowed->>'channel' is null or coalesce(f.channel, '') = p_narrowed->>'channel')
    and (p_narrowed->>'category' is null or f.category = p_narrowed->>'category')
    and (p_narrowed->>'outcome' is null or coalesce(f.outcome, '') = p_narrowed->>'outcome')
    and (p_narrowed->>'unit' is null or coalesce(f.unit, '') = p_narrowed->>'unit')
    and (p_narrowed->>'days' is null
      or case p_narrowed->>'days' when '' then f.days is null else f.days <@ (p_narrowed->>'days')::int4range end)
$$`;

/*
 * What answers beyond the current organ is SQL as well: plpgsql would hold the workdays unpacked and pack them anew for every row.
 */

/** Every figure of every organ with its workdays, and what the tables break down; the units of another organ are its own affair. */
const COUNT = `
create function count_statistics(${ASKED})
returns table (organ integer, figure text, dimension text, value text, days integer, count integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select refuse_beyond(p_organs);
  select f.organ, f.figure,
    case 0 when grouping(f.organ) then 'organ' when grouping(f.on_day) then 'day' when grouping(f.channel) then 'channel'
      when grouping(f.category) then 'category' when grouping(f.outcome) then 'outcome' else 'unit' end,
    case 0 when grouping(f.on_day) then f.on_day::text when grouping(f.channel) then f.channel
      when grouping(f.category) then f.category when grouping(f.outcome) then f.outcome when grouping(f.unit) then f.unit end,
    f.days, count(*)::integer
  from (select a.organ, a.figure, a.on_day, a.channel, a.category, a.outcome, case when a.organ = current_organ() then a.unit end as unit, a.days
    from statistics_facts(${PASSED}) a) f
  group by grouping sets ((f.organ, f.figure, f.days), (f.figure, f.on_day), (f.figure, f.channel), (f.figure, f.category),
    (f.figure, f.outcome), (f.figure, f.unit, f.days))
$$`;

const COUNT_BEHIND = `
create function count_behind(${ASKED}, p_figure text, p_narrowed json) returns table (organ integer, count integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select refuse_beyond(p_organs);
  select f.organ, count(*)::integer from statistics_behind(${PASSED}, p_figure, p_narrowed) f
    where p_narrowed->>'unit' is null or f.organ = current_organ() group by 1
$$`;

/** What happened by the end of \`p_on\` to what was open then, had come in by \`p_received_by\`, and is not known to be overdue ever since. */
const OPEN_ON = `
create function open_on(p_organs integer[], p_on date, p_received_by date) returns table (application uuid, events json)
language sql stable security definer set search_path = public, pg_temp as $$
  select refuse_beyond(p_organs);
  select l.application_id, (select json_agg(json_build_array(e.type, e.schema_version, e.payload) order by e.version)
    from event e where e.organ_id = l.organ_id and e.stream_id = l.application_id and e.occurred_on <= p_on)
  from ledger l where l.organ_id = any (p_organs) and l.state <> 'voided' and l.facts->>'caseKind' is null
    and l.received_on <= p_received_by and (l.closed_on > p_on or l.closed_on is null and (l.due_on is null or l.due_on >= p_on))
$$`;

const RIGHTS = `
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace
    and p.proname in ('statistics_facts', 'statistics_behind', 'count_statistics', 'count_behind', 'open_on') loop
    execute format('revoke all on function %s from public', f);
    execute format('alter function %s owner to mingzhang_log', f);
    execute format('grant execute on function %s to mingzhang_app', f);
  end loop;
end $$`;
