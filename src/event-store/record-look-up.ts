import { randomUUID } from 'node:crypto';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { PersonsSearched } from '../domain/persons/person.js';
import type { EventLog } from './event-log.js';

type Undated<E> = E extends unknown ? Omit<E, 'on'> : never;

/** Puts on record that somebody looked among the persons of an organ, before he sees anything; each time in a stream of its own, so that nobody waits for anybody. */
export async function recordLookUp(
  log: EventLog,
  organ: number,
  actor: string,
  act: Undated<PersonsSearched>,
  today: LegalDate,
): Promise<void> {
  const commandId = randomUUID();
  const stream = randomUUID();
  await log.append({
    ...{ commandId, organ, actor, requestHash: Buffer.from(commandId), guards: [], response: '{}' },
    writes: [{ stream, type: 'person', expected: 0, events: [{ event: { ...act, on: today }, on: today }] }],
    rows: { bareStream: [{ streamId: stream, version: 1 }] },
  });
}
