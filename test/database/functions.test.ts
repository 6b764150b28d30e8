import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

const COPY = 'migrations/functions.sql';
const HEAD = `-- Every function of the database (the aggregate chain_after folds chain_link) as the newest migration leaves it, by name: made from a migrated database, to be read, never run.
-- WRITE_FUNCTIONS=1 npx jest test/database/functions writes it anew.
`;

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

describe('migrations/functions.sql', () => {
  it('is what the migrations come to', async () => {
    const { rows } = await db.owner.query<{ text: string }>(FUNCTIONS);
    const present = HEAD + rows.map(({ text }) => `\n${text.trimEnd()};\n`).join('');
    if (process.env.WRITE_FUNCTIONS) writeFileSync(COPY, present);
    expect(readFileSync(COPY, 'utf8') === present).toBe(true);
  });

  it('shows the one append that everything goes through', () =>
    expect(readFileSync(COPY, 'utf8').match(/^CREATE OR REPLACE FUNCTION public\.append_many\(/gm)).toHaveLength(1));
});

const FUNCTIONS = `
select pg_get_functiondef(oid) as text from pg_proc
where pronamespace = 'public'::regnamespace and prokind = 'f'
order by proname collate "C", pg_get_function_identity_arguments(oid) collate "C"`;
