import { type Application, replay } from '../../domain/applications/application.js';
import type { ApplicationCommand } from '../../domain/applications/commands.js';
import type { ApplicationEvent } from '../../domain/applications/events.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import type { Brought } from '../../domain/persons/brought.js';
import { applicationsAppend, type Change } from '../application-append.js';
import { askedHash } from '../asked-hash.js';
import type { Answer, EventLog, History } from '../event-log.js';
import { streamIdOf } from '../years.js';
import { answeredOnce, asSeen, decideAll, type Order } from './act-on-application.js';

/** One matter that becomes an application of its own; its `registerNo` may be a token that `draws` replaces. */
export interface SplitOff {
  registerNo: string;
  handlingUnit?: string;
  /** The record of this matter: it begins with that of its parent. */
  brought: Brought;
}

export interface SplitOrder extends Omit<Order, 'commands' | 'brought'> {
  splitOn: LegalDate;
  children: readonly SplitOff[];
}

/**
 * Art. 29, 一事一申请: the application is split and every further matter registered, all in one append. A child came in as
 * its parent did, on the same day, from the same applicant. Throws `Refusal`, `StaleVersion`, `CommandReused`.
 */
export async function splitApplication(log: EventLog, order: SplitOrder, today: LegalDate): Promise<Answer> {
  const { organ, application, splitOn, children, seenVersion, draws } = order;
  const said = children.map(({ brought, ...child }) => [child, brought.digest]);
  const requestHash = askedHash([organ, application, splitOn, said, seenVersion, draws]);
  return answeredOnce(log, { ...order, requestHash }, async () => {
    const history = await log.historyOf<ApplicationEvent>(organ, application);
    asSeen(seenVersion, history.events.length);
    const childRegisterNos = children.map(({ registerNo }) => registerNo);
    const fresh = decideAll([{ type: 'Split', splitOn, childRegisterNos }], history, today);
    const born = children.map((child, i) => ({
      application: streamIdOf('split', organ, order.commandId, i),
      ...childChange(child, { ...history, events: [...history.events, ...fresh] }, today),
      brought: child.brought,
    }));
    const changes = [{ application, before: history.events, fresh }, ...born];
    return log.append(await applicationsAppend(log, { ...order, requestHash }, changes, history, today));
  });
}

function childChange(
  child: SplitOff,
  { events, ...known }: History<ApplicationEvent>,
  today: LegalDate,
): Pick<Change, 'before' | 'fresh'> {
  const commands = registration(child, replay(events) as Application, events);
  return { before: [], fresh: decideAll(commands, { ...known, events: [] }, today) };
}

function registration(
  { registerNo, handlingUnit }: SplitOff,
  parent: Application,
  events: readonly ApplicationEvent[],
): ApplicationCommand[] {
  const [lodged] = events;
  if (lodged?.type !== 'ApplicationLodged') throw new Error('a history begins with its lodging');
  const { violations: _, submittedUnknown: __, ...asItCame } = lodged;
  const { submittedOn, submittedUnknown } = parent;
  const submission = { submittedOn, ...(submittedUnknown && { submittedUnknown }) };
  const unit = handlingUnit ?? parent.handlingUnit;
  return [
    { ...asItCame, type: 'Lodge', ...submission, category: parent.category },
    {
      type: 'Confirm',
      registerNo,
      receivedOn: parent.receivedOn as LegalDate,
      ...(parent.arrivedOn && { arrivedOn: parent.arrivedOn }),
      ...(unit && { handlingUnit: unit }),
      ...(parent.registerNo && { splitFrom: parent.registerNo }),
    },
  ];
}
