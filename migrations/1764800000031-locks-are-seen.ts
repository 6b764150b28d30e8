import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever may take off a lock sees that there is one; the function tells nothing but the time. */
export class LocksAreSeen1764800000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('grant execute on function sign_in_locks to mingzhang_app');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('revoke execute on function sign_in_locks from mingzhang_app');
  }
}
