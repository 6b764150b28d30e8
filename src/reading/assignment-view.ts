import type { Application } from '../domain/applications/application.js';
import type { InternalRequest } from '../domain/applications/assignment.js';
import { askedByMe, askedOfMe } from '../domain/applications/decisions/assigning.js';
import type { ApplicationEvent } from '../domain/applications/events.js';
import type { Facts } from '../domain/applications/judgement.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { deputyOf } from '../domain/organs/colleagues.js';
import { type Names, whyNot } from './sign-offs.js';

/** Who has an application, who is to take it and who is asked about it, for whoever asks. */
export interface AssignmentView {
  /** 承办处室. */
  unit: string | null;
  /** The account that has accepted it; null while whoever registered it has it. */
  person: string | null;
  personName: string | null;
  /** Who acts for that person today; null where he is there. */
  deputyName: string | null;
  since: LegalDate | null;
  /** The day by which the draft is wanted of him. */
  draftBy: LegalDate | null;
  given: {
    unit: string | null;
    personName: string | null;
    /** Who acts for that person today. */
    deputyName: string | null;
    words: string;
    draftBy: LegalDate | null;
    handedOn: LegalDate;
    fromName: string | null;
  } | null;
  handedBack: { reason: string; byName: string | null; toName: string | null; handedBackOn: LegalDate } | null;
  requests: RequestView[];
}

export interface RequestView {
  request: number;
  unit: string | null;
  personName: string | null;
  matter: string;
  sentOn: LegalDate;
  answerBy: LegalDate;
  fromName: string | null;
  state: InternalRequest['state'];
  /** The day for the answer has passed without one. */
  overdue: boolean;
  answer: string | null;
  answeredByName: string | null;
  /** The absent colleague in whose place it was answered. */
  onBehalfOfName: string | null;
  repliedOn: LegalDate | null;
  /** Whether whoever asks may answer or withdraw it. */
  mayAnswer: boolean;
  mayWithdraw: boolean;
}

export function assignmentView({ assignment, handlingUnit }: Application, facts: Facts, names: Names): AssignmentView {
  const { holding, given, handedBack, requests } = assignment;
  const name = nameIn(names);
  const deputyName = (person: string | null | undefined): string | null =>
    name(person && deputyOf(person, facts.today, facts.colleagues ?? [])?.account);
  return {
    unit: handlingUnit,
    person: holding?.person ?? null,
    personName: name(holding?.person),
    deputyName: deputyName(holding?.person),
    since: holding?.takenOn ?? null,
    draftBy: holding?.draftBy ?? null,
    given: given && {
      unit: given.unit,
      personName: name(given.person),
      deputyName: deputyName(given.person),
      words: given.words,
      draftBy: given.draftBy,
      handedOn: given.handedOn,
      fromName: name(given.from),
    },
    handedBack: handedBack && {
      reason: handedBack.reason,
      byName: name(handedBack.by),
      toName: name(handedBack.to),
      handedBackOn: handedBack.handedBackOn,
    },
    requests: requests.map((one) => requestView(one, facts, names)),
  };
}

function requestView(asked: InternalRequest, facts: Facts, names: Names): RequestView {
  const name = nameIn(names);
  const { request, unit, person, matter, sentOn, answerBy, from, state, answered } = asked;
  const isOpen = state === 'open';
  return {
    request,
    unit,
    personName: name(person),
    matter,
    sentOn,
    answerBy,
    fromName: name(from),
    state,
    overdue: isOpen && answerBy < facts.today,
    answer: answered?.answer ?? null,
    answeredByName: name(answered?.by),
    onBehalfOfName: name(answered?.onBehalfOf),
    repliedOn: answered?.repliedOn ?? null,
    mayAnswer: isOpen && whyNot(() => askedOfMe(asked, facts)) === null,
    mayWithdraw: isOpen && whyNot(() => askedByMe(asked, facts)) === null,
  };
}

const nameIn =
  (names: Names) =>
  (account: string | null | undefined): string | null =>
    (account && names.get(account)) || null;

/** What an event of it says, people by their names; empty of every other event. */
export function assignmentTold(event: ApplicationEvent, names: Names): Record<string, unknown> {
  const name = nameIn(names);
  switch (event.type) {
    case 'HandedOver':
    case 'HandOverAccepted':
      return { person: name(event.person) };
    case 'InternalRequestsSent':
      return {
        requests: event.requests.map(({ request, unit, person, matter, answerBy }) => {
          const whom = [unit, name(person)].filter(Boolean).join(' ');
          return `第${request}项，${whom}，${answerBy}以前回复：${matter}`;
        }),
      };
    default:
      return {};
  }
}

/** In whose place it was done: （代某某）, or nothing. */
export function onBehalfOf(event: ApplicationEvent, names: Names): string {
  const absent = 'onBehalfOf' in event ? event.onBehalfOf : undefined;
  return absent ? `（代${names.get(absent) ?? '他人'}）` : '';
}
