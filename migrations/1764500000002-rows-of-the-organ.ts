import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A command writes rows of its own organ alone; what was answered to a command is told to whoever brings the same order. */
export class RowsOfTheOrgan1764500000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FOREIGN_ROWS);
    const [{ body }] = await db.query("select pg_get_functiondef('append_many'::regproc) as body");
    const guarded = (body as string).replace(
      'perform write_rows(',
      'perform refuse_foreign_rows(p_organs, p_rows);\n    perform write_rows(',
    );
    if (guarded === body) throw new Error('append_many is not as this migration expects it');
    await db.query(guarded);
    await db.query(STORED_ANSWER);
    await db.query(RIGHTS);
  }

  async down(): Promise<void> {
    throw new Error('The wall between organs is never taken down.');
  }
}

/** Events and rows of the ledger get the organ of their command; the other rows name one, and it must be that. */
const FOREIGN_ROWS = `
create function refuse_foreign_rows(p_organs integer[], p_rows json) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from json_each(p_rows) k, json_array_elements(k.value) r
      where p_organs[(r->>'ix')::integer] is distinct from (r->>'organ_id')::integer) then
    raise exception using errcode = 'MZ012', message = 'a row of another organ than that of its command';
  end if;
end $$`;

const STORED_ANSWER = `
create function stored_answer(p_command uuid, p_organ integer, p_actor text, p_hash bytea) returns table (same boolean, response text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select k.same, case when k.same then k.response end from (
    select c.response, (c.organ_id, c.actor_id, c.request_hash) = (p_organ, p_actor, p_hash) as same
    from command c where c.command_id = p_command) k;
end`;

const RIGHTS = `
revoke all on function refuse_foreign_rows, stored_answer from public;
alter function refuse_foreign_rows owner to mingzhang_log;
alter function stored_answer owner to mingzhang_log;
grant execute on function stored_answer to mingzhang_app`;
