import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a table names beside the position that it stands on: whoever holds the paper can hold it against the log. */
export class ChainAt1764700000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function chain_at(p_organ integer, p_pos bigint) returns text
      language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        perform refuse_beyond(array[p_organ]);
        return (select encode(e.chain, 'hex') from event e where e.organ_id = p_organ and e.pos = p_pos);
      end $$;
      alter routine chain_at owner to mingzhang_log;
      revoke execute on function chain_at from public;
      grant execute on function chain_at to mingzhang_app`);
  }

  async down(): Promise<void> {
    throw new Error('What reads the log is never taken down.');
  }
}
