import { createHash, randomUUID } from 'node:crypto';
import type { LegalDate } from '../domain/law/legal-date.js';
import { createOrgan, type OrganFacts } from '../domain/organs/organ.js';
import { Refusal } from '../domain/refusals.js';
import type { EventLog } from './event-log.js';
import { streamIdOf } from './years.js';

export interface Organ {
  id: number;
  code: string;
  name: string;
  parent: string | null;
}

/** A new organ and the first event of its log. Throws `organ_code`, `organ_name`, `organ_exists`, `organ_unknown` (the parent). */
export async function foundOrgan(log: EventLog, facts: OrganFacts, actor: string, today: LegalDate): Promise<Organ> {
  const event = createOrgan(facts, today);
  const parent = facts.parent === null ? null : await organByCode(log, facts.parent);
  const { rows } = await log.db.query<{ id: number }>("select nextval('organ_id_series')::integer as id");
  const id = rows[0]?.id as number;
  const { code, name } = event;
  const commandId = randomUUID();
  const stream = streamIdOf('organ', id);
  await log.append({
    ...{ commandId, organ: id, actor, guards: [], response: '{}' },
    requestHash: createHash('sha256').update(commandId).digest(),
    writes: [{ stream, type: 'organ', expected: 0, events: [{ event, on: today }] }],
    rows: { organ: [{ streamId: stream, version: 1, code, name, parentId: parent?.id ?? null }] },
  });
  return { id, code, name, parent: facts.parent };
}

/** Throws `organ_unknown`. */
export async function organByCode(log: EventLog, code: string): Promise<Organ> {
  const found = (await organs(log)).find((organ) => organ.code === code);
  if (!found) throw new Refusal('organ_unknown', { code });
  return found;
}

/** All organs, by code. */
export async function organs({ db }: EventLog): Promise<Organ[]> {
  const { rows } = await db.query<Organ>(
    `select o.organ_id as id, o.code, o.name, p.code as parent
     from organ o left join organ p on p.organ_id = o.parent_id order by o.code`,
  );
  return rows;
}
