import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The settings of an organ show the number that its next document will bear; the wall of `number_series` stands already. */
export class SeriesAreRead1764700000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('grant select on number_series to mingzhang_app');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('revoke select on number_series from mingzhang_app');
  }
}
