import type { LegalDate } from '../law/legal-date.js';
import type { Addressee } from '../organs/colleagues.js';
import type { Application, State } from './application.js';
import type { ApplicationEvent, Happens } from './events.js';

/** Who can have an application: whoever drafts its reply. */
export const HANDLING: readonly string[] = ['clerk'];
/** Who can be asked about one: everybody at the desk who may say something of it. */
export const ASKED: readonly string[] = ['clerk', 'reviewer', 'secrecy_reviewer', 'office_head'];

/** Who did it; `onBehalfOf` names the absent colleague whose deputy he was (代). Both are accounts. */
interface Doer {
  by: string;
  onBehalfOf?: string;
}

/** What a unit or a person is asked for (协办、征求内部意见); numbered within the application, from 1. */
export interface AskedOf extends Addressee {
  request: number;
  matter: string;
  answerBy: LegalDate;
}

/** An application goes from hand to hand within the organ. No period of the law stands still for it. */
export type AssignmentFact =
  /** 交办、转办. `draftBy`: the day by which the draft is wanted. */
  | ({ type: 'HandedOver'; words: string; draftBy?: LegalDate; handedOn: LegalDate } & Addressee & Doer)
  /** 签收. `person` has it from now on. */
  | ({ type: 'HandOverAccepted'; unit: string | null; person: string; takenOn: LegalDate } & Doer)
  /** 退回: what was given and not accepted yet, or what he had. */
  | ({ type: 'HandedBack'; what: 'given' | 'held'; reason: string; handedBackOn: LegalDate } & Doer)
  | ({ type: 'InternalRequestsSent'; requests: AskedOf[]; sentOn: LegalDate } & Doer)
  | ({ type: 'InternalRequestAnswered'; request: number; answer: string; repliedOn: LegalDate } & Doer)
  | ({ type: 'InternalRequestWithdrawn'; request: number; reason: string; withdrawnOn: LegalDate } & Doer);

interface To {
  /** A unit or a person; the unit of a person need not be named. */
  unit?: string;
  person?: string;
}

/** The same as orders. A day that is left out is today. */
export type AssignmentCommand =
  | ({ type: 'HandOver'; words: string; draftBy?: LegalDate; handedOn?: LegalDate } & To)
  | { type: 'AcceptHandOver'; takenOn?: LegalDate }
  | { type: 'HandBack'; reason: string; handedBackOn?: LegalDate }
  | {
      type: 'SendInternalRequests';
      requests: readonly ({ matter: string; answerBy: LegalDate } & To)[];
      sentOn?: LegalDate;
    }
  | { type: 'AnswerInternalRequest'; request: number; answer: string; repliedOn?: LegalDate }
  | { type: 'WithdrawInternalRequest'; request: number; reason: string; withdrawnOn?: LegalDate };

/** What was given to somebody who has not accepted it yet. `from`: in whose name it was given. */
export interface HandOver extends Addressee {
  words: string;
  draftBy: LegalDate | null;
  handedOn: LegalDate;
  from: string;
}

/** What somebody has accepted, and who had it before: it goes back to him. */
export interface Holding {
  person: string;
  takenOn: LegalDate;
  draftBy: LegalDate | null;
  from: string;
  before: { holding: Holding | null; handlingUnit: string | null };
}

export interface InternalRequest extends AskedOf {
  sentOn: LegalDate;
  /** In whose name it was asked. */
  from: string;
  /** `moot`: the application ended before anybody answered. */
  state: 'open' | 'answered' | 'withdrawn' | 'moot';
  answered: { answer: string; by: string; onBehalfOf: string | null; repliedOn: LegalDate } | null;
}

/** Who has an application, who is to take it, and who is asked about it. */
export interface Assignment {
  /** How often it was handed over, and handed back. */
  handedOver: number;
  handedBackTimes: number;
  given: HandOver | null;
  /** Null while whoever registered it has it. */
  holding: Holding | null;
  /** It came back and was not given to anybody since. `to`: who had given it. */
  handedBack: { to: string; reason: string; by: string; handedBackOn: LegalDate } | null;
  requests: InternalRequest[];
}

export const UNASSIGNED: Assignment = {
  handedOver: 0,
  handedBackTimes: 0,
  given: null,
  holding: null,
  handedBack: null,
  requests: [],
};

export const openRequests = ({ requests }: Assignment): InternalRequest[] =>
  requests.filter(({ state }) => state === 'open');

const ENDED: readonly State[] = ['closed', 'discarded', 'voided'];

type Assigned = Pick<Application, 'assignment' | 'handlingUnit'>;

/** Who has it after `event` has made it `after` in all else: what has ended waits for nobody. Judges nothing. */
export function assignedAfter(before: Assigned, event: ApplicationEvent, after: Application): Assigned {
  const { assignment, handlingUnit } = { ...before, handlingUnit: after.handlingUnit, ...moved(before, event) };
  return { assignment: ENDED.includes(after.state) ? ended(assignment) : assignment, handlingUnit };
}

const ended = (assignment: Assignment): Assignment => ({
  ...assignment,
  given: null,
  handedBack: null,
  requests: assignment.requests.map((one) => (one.state === 'open' ? { ...one, state: 'moot' } : one)),
});

function moved({ assignment, handlingUnit }: Assigned, event: ApplicationEvent): Partial<Assigned> {
  switch (event.type) {
    case 'HandedOver': {
      const { unit, person, words, draftBy = null, handedOn } = event;
      const given = { unit, person, words, draftBy, handedOn, from: nameIn(event) };
      return { assignment: { ...assignment, given, handedBack: null, handedOver: assignment.handedOver + 1 } };
    }
    case 'HandOverAccepted':
      return accepted({ assignment, handlingUnit }, event);
    case 'HandedBack':
      return handedBack(assignment, event);
    case 'InternalRequestsSent': {
      const { requests, sentOn } = event;
      const fresh = requests.map((one) => {
        const asked = { ...one, sentOn, from: nameIn(event) };
        return { ...asked, state: 'open' as const, answered: null };
      });
      return { assignment: { ...assignment, requests: [...assignment.requests, ...fresh] } };
    }
    case 'InternalRequestAnswered': {
      const { answer, by, onBehalfOf = null, repliedOn } = event;
      const answered = { answer, by, onBehalfOf, repliedOn };
      return { assignment: withRequest(assignment, event.request, { state: 'answered', answered }) };
    }
    case 'InternalRequestWithdrawn':
      return { assignment: withRequest(assignment, event.request, { state: 'withdrawn' }) };
    default:
      return {};
  }
}

const nameIn = ({ by, onBehalfOf }: Doer): string => onBehalfOf ?? by;

function accepted(before: Assigned, { unit, person, takenOn }: Happens<'HandOverAccepted'>): Partial<Assigned> {
  const { assignment, handlingUnit } = before;
  const { given, holding } = assignment;
  const from = given?.from ?? person;
  const held = { person, takenOn, draftBy: given?.draftBy ?? null, from, before: { holding, handlingUnit } };
  return { assignment: { ...assignment, given: null, holding: held }, handlingUnit: unit ?? handlingUnit };
}

function handedBack(assignment: Assignment, event: Happens<'HandedBack'>): Partial<Assigned> {
  const { given, holding, handedBackTimes } = assignment;
  const { what, reason, by, handedBackOn } = event;
  const to = (what === 'given' ? given : holding)?.from ?? by;
  const back = { to, reason, by, handedBackOn };
  const after = { ...assignment, given: null, handedBack: back, handedBackTimes: handedBackTimes + 1 };
  if (what === 'given' || !holding) return { assignment: after };
  return { assignment: { ...after, holding: holding.before.holding }, handlingUnit: holding.before.handlingUnit };
}

const withRequest = (assignment: Assignment, request: number, change: Partial<InternalRequest>): Assignment => ({
  ...assignment,
  requests: assignment.requests.map((one) => (one.request === request ? { ...one, ...change } : one)),
});
