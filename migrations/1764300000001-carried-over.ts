import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Few applications are ever carried over; what a run carried (X.CARRY) is counted without the others. */
export class CarriedOver1764300000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      "create index ledger_carried on ledger (organ_id) include (counted_category, carried_from) where carried_from <> '{}'",
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index ledger_carried');
  }
}
