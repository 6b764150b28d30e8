import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An anchor outside the database says of which register it is; a restored backup keeps the id, another database has its own. */
export class Anchors1764500000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table register (one boolean primary key default true check (one), register_id uuid not null);
      insert into register (register_id) values (gen_random_uuid());
      grant select on register to mingzhang_app, mingzhang_audit`);
  }

  async down(): Promise<void> {
    throw new Error('What the anchors name is never taken down.');
  }
}
