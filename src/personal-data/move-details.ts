import pg from 'pg';
import { bringingRows } from './bringing.js';
import type { Details } from './details.js';
import type { Vault } from './vault.js';

const MOVING = 770_007;
const AT_ONCE = 500;

interface Row {
  organ: number;
  application: string;
  version: number;
  details: Details;
}

/**
 * Moves the rows of the table that an older program kept readable into the vault, then drops it. Each step is one commit: a
 * start that is broken off goes on at the next. Orders of that time are no longer answered again: their hashes were without a key.
 */
export async function moveDetails(ownerUrl: string, vault: Vault): Promise<void> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  try {
    if (!(await isThere(owner))) return;
    await owner.query('select pg_advisory_lock($1)', [MOVING]);
    if (!(await isThere(owner))) return;
    while (await moveSome(owner, vault));
    await owner.query('drop table applicant_details');
  } finally {
    await owner.end();
  }
}

async function isThere(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query("select to_regclass('applicant_details') is not null as there");
  return rows[0].there;
}

/** Moves the next rows of one organ; false when none is left. */
async function moveSome(owner: pg.Client, vault: Vault): Promise<boolean> {
  const { rows } = await owner.query<Row>(NEXT, [AT_ONCE]);
  const organ = rows[0]?.organ;
  if (organ === undefined) return false;
  const brought = await bringingRows(vault, organ, rows);
  const sealed = await Promise.all(
    brought.map(async (row, i) => {
      const { application, version } = rows[i] as Row;
      return asColumns(organ, (await row.seal(application, version)).rows[0]);
    }),
  );
  await owner.query('begin');
  await owner.query("select set_config('app.organ', $1, true)", [String(organ)]);
  await owner.query('set local role mingzhang_log');
  await owner.query('select write_sealed_rows($1)', [JSON.stringify(sealed)]);
  await owner.query('delete from applicant_details where organ_id = $1 and application_id = any ($2)', [
    organ,
    rows.map(({ application }) => application),
  ]);
  await owner.query(FORGET_HASHES, [organ]);
  await owner.query('commit');
  return true;
}

const NEXT = `
select organ_id as organ, application_id as application, version, details from applicant_details
where organ_id = (select min(organ_id) from applicant_details) order by application_id limit $1`;

/** With the last rows of the organ go the hashes that its old orders left: anybody could try names against them. */
const FORGET_HASHES = `
update command set request_hash = sha256(convert_to(gen_random_uuid()::text, 'UTF8'))
where organ_id = $1 and not exists (select from applicant_details d where d.organ_id = $1)`;

const asColumns = (organ: number, row: object): object => ({
  organ_id: organ,
  ...Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  ),
});
