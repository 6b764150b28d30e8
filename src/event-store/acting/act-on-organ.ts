import type { LegalDate } from '../../domain/law/legal-date.js';
import { versionOf } from '../../domain/law/register-calendar.js';
import { evolveOrgan, type OrganEvent } from '../../domain/organs/organ.js';
import { decideOrgan, type OrganCommand, tookOver } from '../../domain/organs/organ-decisions.js';
import { Refusal } from '../../domain/refusals.js';
import type { Append, OrganRow } from '../append.js';
import { askedHash } from '../asked-hash.js';
import type { Answer, EventLog } from '../event-log.js';
import { type KnownForest, type KnownOrgan, knownForest } from '../forest.js';
import { organStream, streamIdOf } from '../years.js';
import { answeredOnce, asSeen } from './act-on-application.js';
import { calendarAppend } from './lay-down-year.js';
import { CHANGES_REGIONS, refuseUnknownRegion, regionsThatChange } from './organ-regions.js';

export interface OrganOrder {
  commandId: string;
  /** Its code. */
  organ: string;
  actor: string;
  command: OrganCommand;
  /** The version that was seen (`If-Match`); without it the newest one is acted on. */
  seenVersion?: number | undefined;
  /** The same of the working calendar, by whoever has looked at what the order would move. */
  seenCalendar?: number | undefined;
}

const CHANGES_THE_TREE: readonly OrganEvent['type'][] = [
  'OrganMoved',
  'OrganMerged',
  'OrganDissolved',
  'OrganRegionChanged',
];

/**
 * Reads all organs, decides, appends; a merger is written into the logs of both organs in one commit, and so is by the days of
 * which regions organs count from then on. The same order a second time gets the stored answer. Throws `organ_unknown`,
 * `region_unknown` and what `decideOrgan` refuses, `StaleVersion`, `CommandReused`.
 */
export async function actOnOrgan(log: EventLog, order: OrganOrder, today: LegalDate): Promise<Answer> {
  const requestHash = askedHash([
    order.organ,
    order.command,
    order.seenVersion,
    ...(order.seenCalendar === undefined ? [] : [order.seenCalendar]),
  ]);
  const { id } = organIn(await knownForest(log.db), order.organ);
  return answeredOnce(log, { ...order, organ: id, requestHash }, async () => {
    const register = await log.registerCalendar();
    const known = await knownForest(log.db);
    const organ = organIn(known, order.organ);
    asSeen(order.seenCalendar, versionOf(register));
    refuseUnknownRegion(order.command, register);
    asSeen(order.seenVersion, organ.version);
    const event = decideOrgan(order.command, organ.state, known.forest, today);
    const append = organAppend({ ...order, requestHash }, organ, event, known);
    const beside = (what: string) => ({ ...order, requestHash, commandId: streamIdOf(what, order.commandId) });
    if (event.type === 'OrganMerged') {
      const taken = tookOver(organ.state.code, event.on);
      return log.appendTogether([append, organAppend(beside('took-over'), organIn(known, event.into), taken, known)]);
    }
    const change = CHANGES_REGIONS.includes(event.type)
      ? regionsThatChange(register, known.forest, evolveOrgan(organ.state, event), {
          on: today,
          reason: order.command.reason,
        })
      : null;
    return change
      ? log.appendTogether([append, calendarAppend(beside('counts-by'), change, register)])
      : log.append(append);
  });
}

/** Throws `organ_unknown`. */
export function organIn({ byCode }: KnownForest, code: string): KnownOrgan {
  const organ = byCode.get(code);
  if (!organ) throw new Refusal('organ_unknown', { code });
  return organ;
}

/** One event of an organ, with its row. */
export function organAppend(
  { commandId, actor, requestHash }: Pick<Append, 'commandId' | 'actor' | 'requestHash'>,
  organ: KnownOrgan,
  event: OrganEvent,
  { byCode, treeVersion }: KnownForest,
): Append {
  const state = evolveOrgan(organ.state, event);
  const version = organ.version + 1;
  const stream = organStream(organ.id);
  const row: OrganRow = {
    streamId: stream,
    version,
    code: state.code,
    name: state.name,
    state,
    parentId: state.parent === null ? null : (byCode.get(state.parent)?.id ?? null),
    treeVersion: CHANGES_THE_TREE.includes(event.type) ? treeVersion : null,
  };
  return {
    commandId,
    organ: organ.id,
    actor,
    requestHash,
    guards: [],
    writes: [{ stream, type: 'organ', expected: organ.version, events: [{ event, on: event.on }] }],
    rows: { organ: [row] },
    response: JSON.stringify({ code: state.code, version, events: [event.type] }),
  };
}
