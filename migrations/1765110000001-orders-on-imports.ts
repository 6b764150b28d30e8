import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every order on an import is remembered under its key, with what was answered, for as long as the import is kept. */
export class OrdersOnImports1765110000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query("alter table ledger_import add column orders jsonb not null default '{}'");
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}
