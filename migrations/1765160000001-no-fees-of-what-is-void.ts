import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is void gives nothing to a report, its notices and payments as little as its receipt: they stand with the registration that counts. */
export class NoFeesOfWhatIsVoid1765160000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FIGURES);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

const FIGURES = `
create or replace function report_log_figures(p_organs integer[], p_year integer) returns json
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
        'amountFen', e.fen::integer) order by e.organ_id, e.stream_id, e.version), '[]')
      from (
        select f.organ_id, f.stream_id, f.version, f.type, f.occurred_on, f.payload ->> 'amountFen' as fen
        from event f where f.organ_id = any (p_organs) and f.type in ('FeeNoticeIssued', 'FeePaid', 'FeeNoticeRevoked')
        union all
        select d.organ_id, d.stream_id, d.version, d.type, d.occurred_on, d.payload ->> 'feeAmountFen'
        from (select distinct f.organ_id, f.stream_id from event f
            where f.organ_id = any (p_organs) and f.type in ('FeeNoticeIssued', 'FeePaid', 'FeeNoticeRevoked')) f
          join event d using (organ_id, stream_id)
        where d.type = 'NoticeDetailsAdded' and d.payload ->> 'feeAmountFen' is not null
      ) e
      where not exists (select from ledger v
        where v.organ_id = e.organ_id and v.application_id = e.stream_id and v.state = 'voided'))));
end $$`;
