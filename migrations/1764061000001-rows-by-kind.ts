import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a later migration keeps beside the log brings its own `write_<kind>_rows(json)`; `write_rows` need not know it. */
export class RowsByKind1764061000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const [{ body }] = await db.query("select pg_get_functiondef('write_rows'::regproc) as body");
    const replaced = (body as string).replace(/\n\s*end case;/, OTHER_KINDS);
    if (replaced === body) throw new Error('write_rows is not as this migration expects it');
    await db.query(replaced);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

const OTHER_KINDS = `
    else
      execute format('select %I($1)', 'write_' || kind || '_rows') using fresh;
    end case;`;
