import type { Pool } from 'pg';
import { verifyLog } from '../src/event-store/verify.js';

const COUNTS = `
select (select count(*) from event) as events, (select count(*) from command) as commands,
  (select count(*) from ledger) as ledger, (select count(distinct stream_id) from event where stream_type = 'application') as streams,
  (select count(*) from (select from event group by organ_id having max(pos) <> count(*) or min(pos) <> 1) holes) as holes`;

/** Our log after the run: chain recomputed, positions 1..N in each organ, one ledger row a stream, a command for each answer. */
export async function faultsOfLog(owner: Pool, acknowledged: number, made = acknowledged): Promise<string[]> {
  const { events, commands, ledger, streams, holes } = (await owner.query(COUNTS)).rows[0];
  const { bad, events: verified } = await verifyLog(owner);
  return [
    ...(commands === acknowledged ? [] : [`${commands} commands for ${acknowledged} answers`]),
    ...(events === made ? [] : [`${events} events, not ${made}`]),
    ...(verified === events ? [] : [`${verified} of ${events} events verified`]),
    ...bad.map(({ organ, position, why }) => `organ ${organ} at ${position}: ${why}`),
    ...(holes === 0 ? [] : [`${holes} organs whose positions are not 1..N`]),
    ...(ledger === streams ? [] : [`${ledger} ledger rows for ${streams} streams`]),
  ];
}

/** A peer's table must hold a row for each answer. */
export const faultsOfCount = (rows: number, acknowledged: number): string[] =>
  rows === acknowledged ? [] : [`${rows} rows for ${acknowledged} answers`];
