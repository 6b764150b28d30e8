import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a report tells beside its tables, over an organ and those below it whose report it compiles. */
export class ReportFigures1765000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FIGURES);
    for (const sql of RIGHTS) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function report_log_figures');
  }
}

const FIGURES = `
create function report_log_figures(p_organs integer[], p_year integer) returns json
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform refuse_beyond(p_organs);
  return (select json_build_object(
    'channels', (select coalesce(json_object_agg(c.channel, c.n), '{}') from (
      select l.channel, count(*)::integer as n from ledger l
      where l.organ_id = any (p_organs) and l.received_year = p_year and l.channel is not null group by 1) c),
    'late', (select count(*)::integer from ledger l
      where l.organ_id = any (p_organs) and l.closed_year = p_year and l.received_year is not null and (l.facts ->> 'late')::boolean),
    'extended', (select count(*)::integer from ledger l
      where l.organ_id = any (p_organs) and l.closed_year = p_year and l.received_year is not null and (l.facts ->> 'extended')::boolean),
    'fees', (select coalesce(json_agg(json_build_object('application', e.stream_id, 'type', e.type, 'on', e.occurred_on,
        'amountFen', (e.payload ->> 'amountFen')::integer) order by e.organ_id, e.stream_id, e.version), '[]')
      from event e where e.organ_id = any (p_organs) and e.type in ('FeeNoticeIssued', 'FeePaid', 'FeeNoticeRevoked'))));
end $$`;

const RIGHTS = [
  'revoke all on function report_log_figures from public',
  'alter function report_log_figures owner to mingzhang_log',
  'grant execute on function report_log_figures to mingzhang_app',
];
