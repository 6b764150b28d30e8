import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A call with few rows looks cheaper when it is planned for them, and planning costs more than the call: its statements are
 * planned once a connection. What a command does not bring (null) starts no statement.
 */
export class AppendPlansOnce1764500000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const [{ body }] = await db.query("select pg_get_functiondef('append_many'::regproc) as body");
    let mended: string = body;
    for (const [statement, argument] of STATEMENTS) {
      const before = mended;
      mended = before.replace(statement, `if ${argument} then\n$&\n  end if;`);
      if (mended === before) throw new Error('append_many is not as this migration expects it');
    }
    await db.query(mended);
    await db.query('alter routine append_many set plan_cache_mode = force_generic_plan');
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

const STATEMENTS: readonly [RegExp, string][] = [
  [/for d in select \* from json_to_recordset\(p_draws\).*?end loop;/s, 'p_draws is not null'],
  [/perform write_ledger\([^;]*;/, 'cardinality(l_ix) > 0'],
  [/perform refuse_foreign_rows\(.*?perform write_rows\([^;]*;/s, 'p_rows is not null'],
  [/insert into outbox [^;]*;/, 'p_outbox is not null'],
];
