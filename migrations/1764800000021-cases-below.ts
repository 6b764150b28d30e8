import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The organ above reads the cases of one below where that one lets it: the setting `casesVisibleToAuthority` of the day. */
export class CasesBelow1764800000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ENTER);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function enter_below(integer)');
  }
}

/** From here to its end the transaction sees the rows of the organ below, and writes none. */
const ENTER = `
create function enter_below(p_organ integer) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform refuse_beyond(array[p_organ]);
  if not coalesce((
    select (change->'values'->>'casesVisibleToAuthority')::boolean
    from organ o, json_array_elements(o.state->'policies') with ordinality as changes (change, nth)
    where o.organ_id = p_organ and change->'values'->>'casesVisibleToAuthority' is not null
      and (change->>'on')::date <= (clock_timestamp() at time zone 'Asia/Shanghai')::date
    order by nth desc limit 1), false) then
    raise exception using errcode = 'MZ011', message = 'the cases of an organ that does not show them';
  end if;
  set transaction read only;
  perform set_config('app.organ', p_organ::text, true);
end $$;
revoke all on function enter_below from public;
alter function enter_below owner to mingzhang_log;
grant execute on function enter_below to mingzhang_app`;
