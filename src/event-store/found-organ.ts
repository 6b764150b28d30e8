import { createHash, randomUUID } from 'node:crypto';
import type { LegalDate } from '../domain/law/legal-date.js';
import { createOrgan, type OrganEvent, type OrganFacts } from '../domain/organs/organ.js';
import { Refusal } from '../domain/refusals.js';
import { CommandReused, type EventLog } from './event-log.js';
import { streamIdOf } from './years.js';

export interface Organ {
  id: number;
  code: string;
  name: string;
  parent: string | null;
}

/**
 * A new organ and the first event of its log; the same command a second time founds nothing. Throws `organ_code`,
 * `organ_name`, `organ_exists`, `organ_unknown` (the parent), `CommandReused`.
 */
export async function foundOrgan(
  log: EventLog,
  facts: OrganFacts,
  actor: string,
  today: LegalDate,
  commandId: string = randomUUID(),
): Promise<Organ> {
  const event = createOrgan(facts, today);
  const parent = facts.parent === null ? null : await organByCode(log, facts.parent);
  const requestHash = createHash('sha256').update(JSON.stringify(facts)).digest();
  const found = async () => {
    const id = (await organOfCommand(log, commandId)) ?? (await nextId(log));
    return log.append({ commandId, actor, requestHash, ...founding(id, event, parent) });
  };
  const { response } = await found().catch((error) => {
    if (error instanceof CommandReused) return found(); // a twin was quicker: now the organ it founded is known
    throw error;
  });
  return JSON.parse(response);
}

function founding(id: number, event: OrganEvent, parent: Organ | null) {
  const { code, name, on } = event;
  const stream = streamIdOf('organ', id);
  return {
    ...{ organ: id, guards: [], response: JSON.stringify({ id, code, name, parent: event.parent }) },
    writes: [{ stream, type: 'organ' as const, expected: 0, events: [{ event, on }] }],
    rows: { organ: [{ streamId: stream, version: 1, code, name, parentId: parent?.id ?? null }] },
  };
}

async function nextId({ db }: EventLog): Promise<number> {
  const { rows } = await db.query<{ id: number }>("select nextval('organ_id_series')::integer as id");
  return rows[0]?.id as number;
}

/** The organ that this command has founded already. */
async function organOfCommand({ db }: EventLog, commandId: string): Promise<number | undefined> {
  const { rows } = await db.query<{ id: number }>('select organ_id as id from command where command_id = $1', [
    commandId,
  ]);
  return rows[0]?.id;
}

/** Throws `organ_unknown`. */
export async function organByCode(log: EventLog, code: string): Promise<Organ> {
  const { rows } = await log.db.query<Organ>(`${ORGANS} where o.code = $1`, [code]);
  if (!rows[0]) throw new Refusal('organ_unknown', { code });
  return rows[0];
}

/** All organs, by code. */
export async function organs({ db }: EventLog): Promise<Organ[]> {
  const { rows } = await db.query<Organ>(`${ORGANS} order by o.code`);
  return rows;
}

const ORGANS = `select o.organ_id as id, o.code, o.name, p.code as parent
from organ o left join organ p on p.organ_id = o.parent_id`;
