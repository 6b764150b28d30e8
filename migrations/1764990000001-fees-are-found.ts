import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was asked for and paid in fees is found without reading the whole log. */
export class FeesAreFound1764990000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
create index event_of_fee on event (organ_id, stream_id, version)
where type in ('FeeNoticeIssued', 'FeePaid', 'FeeNoticeRevoked')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index event_of_fee');
  }
}
