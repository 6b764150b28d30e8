import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a case contests follows the reply where that is put right; until now the row of the case kept what was filed. */
export class WhatACaseContests1765120000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(WRITTEN_ANEW);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

const LAST = 'co_defendant_only = excluded.co_defendant_only';
const WRITTEN_ANEW = `
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prosrc like '%${LAST}%' loop
    execute replace(pg_get_functiondef(f), '${LAST}', '${LAST}, challenged = excluded.challenged');
  end loop;
end $$`;
