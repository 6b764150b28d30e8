import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The desk and the reminders ask about what is under way, which is little, among all that ever was. */
export class OpenApplications1765002000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create index ledger_open on ledger (organ_id)
       where state in ('lodged', 'in_progress', 'awaiting_correction', 'awaiting_payment', 'reprocessing')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index ledger_open');
  }
}
