import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The proof of the log counts what has moved the rows of persons: one that was opened stays, even when no record is left of it. */
export class OpenedPersonsStay1764600000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const [{ body }] = await db.query("select pg_get_functiondef('write_sealed_rows'::regproc) as body");
    const replaced = (body as string).replace(
      /delete from person p where p\.person_id = any \(moved\)\s*and (not exists \([^;]*)/,
      KEPT,
    );
    if (replaced === body) throw new Error('write_sealed_rows is not as this migration expects it');
    await db.query(replaced);
  }

  async down(): Promise<void> {
    throw new Error('The vault is never taken down.');
  }
}

const KEPT = `update person p set id_digest = null where p.person_id = any (moved) and p.version > 0 and $1;
    delete from person p where p.person_id = any (moved) and p.version = 0 and $1`;
