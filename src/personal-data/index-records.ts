import { readerOf } from '../database/with-organ.js';
import { placeKey, type Vault } from './vault.js';

const AT_ONCE = 200;

/**
 * Makes the contents searchable that an older program has sealed, or that were restricted when it was their turn. Each step is one
 * commit: what is broken off goes on at the next call, and two processes may do it side by side.
 */
export async function indexRecords(vault: Vault, stopping: AbortSignal): Promise<void> {
  const { rows } = await vault.db.query<{ organ: number }>('select unindexed_organs() as organ');
  for (const { organ } of rows) while (!stopping.aborted && (await indexSome(vault, organ)));
}

/** The next records of an organ; false when none is left, or all were changed meanwhile. */
async function indexSome(vault: Vault, organ: number): Promise<boolean> {
  const reader = readerOf(vault.db, organ);
  const { rows } = await reader.query<{ application: string; letter: string }>(NEXT, [organ, AT_ONCE]);
  if (rows.length === 0) return false;
  const kept = await vault.kept(
    organ,
    rows.map(({ application }) => application),
  );
  const index = vault.indexOf(organ);
  const indexed = rows.flatMap((place) => {
    const record = kept.get(placeKey(place));
    const { application: application_id, letter } = place;
    return record ? [{ application_id, letter, version: record.version, tokens: index.tokensOf(record.details) }] : [];
  });
  const done = await reader.query('select index_records($1, $2) as n', [organ, JSON.stringify(indexed)]);
  return done.rows[0].n > 0;
}

const NEXT = `
select r.application_id as application, r.letter from person_record r join person p using (organ_id, person_id)
where r.organ_id = $1 and not r.indexed and r.ciphertext is not null and p.state = 'active' limit $2`;
