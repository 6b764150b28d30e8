import { readerOf } from '../../database/with-organ.js';
import type { Does } from '../../domain/applications/commands.js';
import type { ApplicationEvent } from '../../domain/applications/events.js';
import type { Actor } from '../../domain/applications/judgement.js';
import { soonAfter } from '../../domain/applications/reminders/reminders.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import { isUnder } from '../../domain/organs/tree.js';
import { Refusal } from '../../domain/refusals.js';
import {
  answerOrganSupervision,
  type OrganSupervisionCommand,
  type OrganSupervisionEvent,
  type Pressing,
  superviseOrgan,
} from '../../domain/year-end/organ-supervision.js';
import { type OrganYear, untouchedYear } from '../../domain/year-end/organ-year.js';
import { submissionOwed } from '../../domain/year-end/report/report-dues.js';
import { applicationAppend, REMIND_ORGAN } from '../application-append.js';
import { askedHash } from '../asked-hash.js';
import { type Answer, type EventLog, ForeignOrgan } from '../event-log.js';
import { type KnownOrgan, knownForest } from '../forest.js';
import type { Organ } from '../found-organ.js';
import { countingAlike } from '../year-end/counting-alike.js';
import { organStream } from '../years.js';
import { answeredOnce, asSeen, decideAll } from './act-on-application.js';
import { yearBelow } from './act-on-report.js';
import { organYears, yearAppend } from './act-on-year.js';

interface Order {
  commandId: string;
  /** In whose log it is written. */
  organ: number;
  actor: string;
  roles: Actor['roles'];
  /** The version that was seen (`If-Match`). */
  seenVersion: number;
}

/** An order from above. */
interface FromAbove extends Order {
  authority: { id: number; code: string };
  /** The code of the organ that is pressed. */
  unit: string;
}

/**
 * Art. 47: 催办 or 督办单 for one application of an organ below, in the log of that one. Throws `Refusal`, `StaleVersion`,
 * `CommandReused`, `ForeignOrgan`, and what the database refuses where the organ does not show its cases.
 */
export async function pressApplication(
  log: EventLog,
  order: FromAbove & { application: string; command: Does<'Urge' | 'OrderSupervision'> },
  today: LegalDate,
): Promise<Answer> {
  const { organ, authority, actor: account, roles, application, command, seenVersion } = order;
  const identified = identify(order, ['press', organ, application, command, seenVersion]);
  return answeredOnce(log, identified, async () => {
    const unit = await unitToPress(log, order, today);
    const history = await log.historyBelow<ApplicationEvent>(authority.id, organ, application);
    asSeen(seenVersion, history.events.length);
    const fresh = decideAll([command], history, today, { account, roles, authority: authority.code });
    const append = await applicationAppend(log, { ...identified, application }, history, fresh, today);
    return log.append({ ...append, guards: [...append.guards, asItStands(unit)] });
  });
}

/** Art. 47: the same for an organ as a whole, in the log of that one. Throws as `pressApplication` does. */
export async function pressOrgan(
  log: EventLog,
  order: FromAbove & { year: number; command: OrganSupervisionCommand },
  today: LegalDate,
): Promise<Answer> {
  const { organ, authority, actor: account, roles, year, command, seenVersion } = order;
  const identified = identify(order, ['press', organ, year, command, seenVersion]);
  return answeredOnce(log, identified, async () => {
    const unit = await unitToPress(log, order, today);
    const state = await yearBelow(log, authority.id, organ, year);
    asSeen(seenVersion, state.version);
    const late = await overdueBelow(log, authority.id, [{ id: organ, code: unit.state.code }], today);
    const pressing: Pressing = {
      authority: authority.code,
      by: { account, roles },
      year: state,
      today,
      ...(late.get(organ) ?? NOTHING_LATE),
      submission: submissionOwed(state, unit.state, today),
    };
    const append = pressAppend(identified, state, superviseOrgan(command, pressing), unit.state.code);
    return log.append({ ...append, guards: [asItStands(unit)] });
  });
}

/** Art. 47: what the organ itself says to an order that it was given as a whole. Throws `Refusal`, `StaleVersion`, `CommandReused`. */
export async function answerFromBelow(
  log: EventLog,
  order: Order & { year: number; no: number; words: string },
  today: LegalDate,
): Promise<Answer> {
  const { organ, actor: account, roles, year, no, words, seenVersion } = order;
  const identified = identify(order, ['answer', organ, year, no, words, seenVersion]);
  return answeredOnce(log, identified, async () => {
    const years = await organYears(readerOf(log.db, organ), organ);
    const state = years.find((one) => one.year === year) ?? untouchedYear(year);
    asSeen(seenVersion, state.version);
    const event = answerOrganSupervision({ no, words }, state, { account, roles }, today);
    return log.append(pressAppend(identified, state, event, event.authority));
  });
}

const identify = ({ commandId, actor, organ }: Order, said: unknown[]) => ({
  commandId,
  organ,
  actor,
  requestHash: askedHash(said),
});

/** `told`: the code of the organ that is told of it at once. */
function pressAppend(
  identified: ReturnType<typeof identify>,
  before: OrganYear,
  event: OrganSupervisionEvent,
  told: string,
) {
  const { year, version } = before;
  const response = JSON.stringify({ year, version: version + 1, no: event.no, events: [event.type] });
  const outbox = [{ kind: REMIND_ORGAN, payload: { code: told } }];
  return { ...yearAppend(identified, year, [before], [event]), response, outbox };
}

/** By the tree as it stands today. Throws `ForeignOrgan`, and `organ_gone` for an organ that is there no more. */
async function unitToPress(log: EventLog, { authority, unit }: FromAbove, today: LegalDate): Promise<KnownOrgan> {
  const { forest, byCode } = await knownForest(log.db);
  const known = byCode.get(unit);
  if (!known || !isUnder(forest, unit, authority.code, today)) throw new ForeignOrgan();
  const { name, ended } = known.state;
  if (ended && ended.on <= today) throw new Refusal('organ_gone', { name, date: ended.on });
  return known;
}

/** Its place, its end and whether it shows its cases are those that the decision rests on. */
const asItStands = ({ id, version }: KnownOrgan) => ({ stream: organStream(id), version });

export type Late = Pick<Pressing, 'overdue' | 'dueSoon'>;
const NOTHING_LATE: Late = { overdue: 0, dueSoon: 0 };

/** How many replies of each organ below are late, and how many fall due within five of its working days; of nobody whose are not. */
export async function overdueBelow(
  log: EventLog,
  above: number,
  organs: readonly Pick<Organ, 'id' | 'code'>[],
  today: LegalDate,
): Promise<ReadonlyMap<number, Late>> {
  const found = new Map<number, Late>();
  for (const { organs: alike, calendar } of countingAlike(organs, await log.registerCalendar())) {
    const { rows } = await readerOf(log.db, above).query<Late & { organ: number }>(
      'select organ, overdue, due_soon as "dueSoon" from count_overdue($1, $2, $3)',
      [alike, today, soonAfter(today, calendar)],
    );
    for (const { organ, ...late } of rows) found.set(organ, late);
  }
  return found;
}
