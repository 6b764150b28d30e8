import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The password with which the app logs in; the owner of the database alone reads it (docs/decisions/0015). */
export class AppLogin1764500000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create table app_login (one boolean primary key default true check (one), password text not null)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table app_login');
  }
}
