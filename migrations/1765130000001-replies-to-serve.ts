import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Art. 40: the few replies that have left and whose service is not on record are found without reading all that are closed. */
export class RepliesToServe1765130000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index ledger_to_serve on ledger (organ_id) where state = 'closed' and facts ? 'toServe'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index ledger_to_serve');
  }
}
