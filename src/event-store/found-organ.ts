import { randomUUID } from 'node:crypto';
import type { LegalDate } from '../domain/law/legal-date.js';
import { versionOf } from '../domain/law/register-calendar.js';
import { evolveOrgan, type OrganEvent } from '../domain/organs/organ.js';
import { createOrgan, type OrganFacts } from '../domain/organs/organ-decisions.js';
import { Refusal } from '../domain/refusals.js';
import { calendarAppend } from './acting/lay-down-year.js';
import { regionsThatChange } from './acting/organ-regions.js';
import { askedHash } from './asked-hash.js';
import { CommandReused, type EventLog, GuardMoved, StaleStream } from './event-log.js';
import { type KnownForest, knownForest } from './forest.js';
import { CALENDAR_STREAM, organStream, streamIdOf } from './years.js';

export interface Organ {
  id: number;
  code: string;
  name: string;
  parent: string | null;
}

/**
 * A new organ and the first event of its log; the same command a second time founds nothing. Throws `organ_code`,
 * `organ_name`, `organ_exists`, `organ_unknown` or `organ_ended` (the parent), `CommandReused`.
 */
export async function foundOrgan(
  log: EventLog,
  facts: OrganFacts,
  actor: string,
  today: LegalDate,
  commandId: string = randomUUID(),
): Promise<Organ> {
  const requestHash = askedHash(facts);
  const already = await organOfCommand(log, commandId);
  const stored = already !== null && (await log.answerOf({ commandId, organ: already, actor, requestHash }));
  if (stored) return JSON.parse(stored.response);
  const register = await log.registerCalendar();
  const known = await knownForest(log.db);
  const event = createOrgan(facts, today, known.forest);
  const found = async () => {
    const id = (await organOfCommand(log, commandId)) ?? (await nextId(log));
    const founded = { commandId, actor, requestHash, ...founding(id, event, known) };
    // it counts by the days of the region of the organ above, whichever that is at this moment
    const change = regionsThatChange(register, known.forest, evolveOrgan(null, event), {
      on: today,
      reason: '新建机关',
    });
    if (!change) return log.append({ ...founded, guards: [{ stream: CALENDAR_STREAM, version: versionOf(register) }] });
    const beside = { commandId: streamIdOf('counts-by', commandId), actor, requestHash };
    return log.appendTogether([founded, calendarAppend(beside, change, register)]);
  };
  try {
    return JSON.parse((await found()).response);
  } catch (error) {
    // its parent has ended meanwhile, or counts by other days
    if (error instanceof GuardMoved || error instanceof StaleStream)
      return foundOrgan(log, facts, actor, today, commandId);
    if (!(error instanceof CommandReused)) throw error;
    return JSON.parse((await found()).response); // a twin was quicker: now the organ it founded is known
  }
}

function founding(id: number, event: OrganEvent, { byCode }: KnownForest) {
  const state = evolveOrgan(null, event);
  const { code, name, parent } = state;
  const stream = organStream(id);
  const parentId = parent === null ? null : (byCode.get(parent)?.id ?? null);
  return {
    organ: id,
    guards: [],
    response: JSON.stringify({ id, code, name, parent }),
    writes: [{ stream, type: 'organ' as const, expected: 0, events: [{ event, on: event.on }] }],
    rows: { organ: [{ streamId: stream, version: 1, code, name, parentId, state, treeVersion: null }] },
  };
}

async function nextId({ db }: EventLog): Promise<number> {
  const { rows } = await db.query<{ id: number }>("select nextval('organ_id_series')::integer as id");
  return rows[0]?.id as number;
}

/** The organ that this command has founded already. */
async function organOfCommand({ db }: EventLog, commandId: string): Promise<number | null> {
  const { rows } = await db.query<{ id: number | null }>('select organ_of_command($1) as id', [commandId]);
  return rows[0]?.id ?? null;
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
