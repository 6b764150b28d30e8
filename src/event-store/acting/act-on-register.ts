import type { LegalDate } from '../../domain/law/legal-date.js';
import { correctEntry, type EntryChange, type RegisterFact, recordEntry } from '../../domain/proactive/decide-entry.js';
import type { RegisterEntry } from '../../domain/proactive/register-entry.js';
import type { RegisterCode } from '../../domain/proactive/registers.js';
import type { Append } from '../append.js';
import { askedHash } from '../asked-hash.js';
import type { Answer, EventLog } from '../event-log.js';
import { type LineChange, registerAppend } from '../register-append.js';
import { entryId, readRegister, type SeenRegister } from '../registers.js';
import { answeredOnce, asSeen } from './act-on-application.js';

/** An order of a clerk on a register: a new line, or a correction of one that the clerk has seen. */
export interface RegisterOrder {
  commandId: string;
  organ: number;
  actor: string;
  act:
    | { record: Omit<RegisterFact, 'by'> }
    | { register: RegisterCode; entry: string; correct: Omit<EntryChange, 'by'> };
  /** The version of the line that the clerk saw (`If-Match`); without it the newest one is acted on. */
  seenVersion?: number;
}

/**
 * Reads the register, decides, appends; the same order a second time gets the stored answer. Throws `Refusal`, `StaleVersion`,
 * `CommandReused`.
 */
export async function actOnRegister(log: EventLog, order: RegisterOrder, today: LegalDate): Promise<Answer> {
  const { commandId, organ, actor, act, seenVersion } = order;
  const identity = { commandId, organ, actor, requestHash: askedHash([organ, act, seenVersion]) };
  return answeredOnce(log, identity, async () => writeEntry(log, identity, order, await seenFor(log, order), today));
}

/** On the register as it was seen. Throws `StaleStream` or `GuardMoved` where something has moved since, and as `actOnRegister` does. */
export async function writeEntry(
  log: EventLog,
  identity: Pick<Append, 'commandId' | 'organ' | 'actor' | 'requestHash'>,
  order: Pick<RegisterOrder, 'organ' | 'actor' | 'act' | 'seenVersion'>,
  seen: SeenRegister,
  today: LegalDate,
): Promise<Answer> {
  const { act } = order;
  const change = 'record' in act ? recorded(seen, order, act.record, today) : corrected(seen, order, act, today);
  if (!change) return (await log.answerOf(identity)) ?? nothingToDo(seen, act as { entry: string });
  return log.append(await registerAppend(log, identity, seen, [change], today));
}

/** The register with the lines that the act is about. */
export const seenFor = (log: EventLog, { organ, act }: Pick<RegisterOrder, 'organ' | 'act'>): Promise<SeenRegister> =>
  'record' in act
    ? readRegister(log, organ, act.record.register, { alike: act.record })
    : readRegister(log, organ, act.register, { entries: [act.entry] });

/** A fact that is told once more is another one of the same words: what is sent twice has the same command id. */
function recorded(
  { register, published }: SeenRegister,
  { organ, actor }: Pick<RegisterOrder, 'organ' | 'actor'>,
  fact: Omit<RegisterFact, 'by'>,
  today: LegalDate,
): LineChange {
  let nth = 1;
  while (register.find(entryId(organ, fact, nth))) nth += 1;
  const entry = entryId(organ, fact, nth);
  const event = recordEntry(entry, { ...fact, by: actor }, register, { today, years: published });
  return { event, before: null, after: register.find(entry) as RegisterEntry };
}

function corrected(
  { register, published, versions }: SeenRegister,
  { actor, seenVersion }: Pick<RegisterOrder, 'actor' | 'seenVersion'>,
  { entry, correct }: { entry: string; correct: Omit<EntryChange, 'by'> },
  today: LegalDate,
): LineChange | null {
  const before = register.find(entry);
  if (!before) throw new Error(`${entry} is not in its register`);
  const version = versions.get(entry) ?? 0;
  asSeen(seenVersion, version);
  const [event] = correctEntry(before, { ...correct, by: actor }, register, { today, years: published });
  return event ? { event, before, after: register.find(entry) as RegisterEntry } : null;
}

/** A correction that finds everything as it wants it leaves no trace. */
const nothingToDo = ({ versions }: SeenRegister, { entry }: { entry: string }): Answer => ({
  status: 'done',
  response: JSON.stringify({
    entries: [{ entry, version: versions.get(entry) }],
    events: [],
    adjustments: [],
    uncounted: [],
  }),
});
