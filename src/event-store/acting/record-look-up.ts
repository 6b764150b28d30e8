import { randomUUID } from 'node:crypto';
import type { LegalDate } from '../../domain/law/legal-date.js';
import type { LookUp } from '../../domain/persons/person.js';
import type { Append } from '../append.js';
import type { Answer, EventLog } from '../event-log.js';

type Undated<E> = E extends unknown ? Omit<E, 'on'> : never;

/** By whom, and what goes with it in the same commit. */
export type LookUpOrder = Pick<Append, 'organ' | 'actor'> &
  Partial<Pick<Append, 'commandId' | 'requestHash' | 'rows' | 'outbox' | 'response'>>;

/**
 * Puts on record that somebody looked among the persons of an organ or took its ledger along, before he sees anything; each time in a
 * stream of its own, so that nobody waits for anybody. Throws `CommandReused`.
 */
export function recordLookUp(log: EventLog, order: LookUpOrder, act: Undated<LookUp>, on: LegalDate): Promise<Answer> {
  const { commandId = randomUUID(), requestHash = Buffer.from(commandId), rows, response = '{}', ...rest } = order;
  const stream = randomUUID();
  return log.append({
    ...rest,
    commandId,
    requestHash,
    response,
    guards: [],
    writes: [{ stream, type: 'person', expected: 0, events: [{ event: { ...act, on }, on }] }],
    rows: { ...rows, bareStream: [{ streamId: stream, version: 1 }] },
  });
}
