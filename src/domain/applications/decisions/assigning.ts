import type { LegalDate } from '../../law/legal-date.js';
import { type Addressee, inWhoseName, unitOf } from '../../organs/colleagues.js';
import { Refusal } from '../../refusals.js';
import type { Application } from '../application.js';
import { ASKED, type AskedOf, HANDLING, type HandOver, type InternalRequest } from '../assignment.js';
import type { Does } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { actorOf, type Facts, type Judgement } from '../judgement.js';
import { notBefore } from './deadlines.js';

/**
 * Art. 45, practice (交办、转办): to a unit or a person, whoever has it now; what was given before and not accepted is given
 * anew. Throws `given_to_nobody`, `colleague_unknown`, `colleague_disabled`, `colleague_role`, `wanted_before_given`.
 */
export function handOver(command: Does<'HandOver'>, app: Application, facts: Facts): ApplicationEvent {
  const { words, draftBy, handedOn = facts.today } = command;
  const to = addresseeOf(command, HANDLING, facts);
  wantedAfter(handedOn, draftBy, '拟稿');
  return { type: 'HandedOver', ...to, words, ...(draftBy && { draftBy }), ...asHolder(app, facts), handedOn };
}

/** Art. 45, practice (签收): by whom it was given to, or his deputy. Throws `hand_over_none`, `hand_over_not_yours`. */
export function acceptHandOver(
  command: Does<'AcceptHandOver'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { takenOn = facts.today } = command;
  const { given, name } = givenToMe(app, facts);
  notBefore(takenOn, given.handedOn, judge, ['签收', '交办']);
  const unit = given.unit ?? unitOf(name, facts.colleagues ?? []);
  return judge.on({ type: 'HandOverAccepted', unit, person: given.person ?? name, ...doer(name, facts), takenOn });
}

/**
 * Art. 45, practice (退回): what was given to him, or what he has; it is with whoever had it before. Throws
 * `hand_back_none`, `hand_over_not_yours`.
 */
export function handBack(
  command: Does<'HandBack'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { reason, handedBackOn = facts.today } = command;
  const { what, name, since } = mineToHandBack(app, facts);
  notBefore(handedBackOn, since, judge, ['退回', '交办或者签收']);
  return judge.on({ type: 'HandedBack', what, reason, ...doer(name, facts), handedBackOn });
}

/**
 * Art. 45, practice (征求内部意见): several at once, each with its matter and its day. The periods of art. 33 go on: it is
 * no consultation of art. 32 or 34. Throws `nobody_asked` and what `handOver` does.
 */
export function sendInternalRequests(
  command: Does<'SendInternalRequests'>,
  app: Application,
  facts: Facts,
): ApplicationEvent {
  const { requests, sentOn = facts.today } = command;
  if (requests.length === 0) throw new Refusal('nobody_asked');
  const known = app.assignment.requests.length;
  const asked = requests.map((one, i): AskedOf => {
    wantedAfter(sentOn, one.answerBy, '回复');
    return { request: known + i + 1, ...addresseeOf(one, ASKED, facts), matter: one.matter, answerBy: one.answerBy };
  });
  return { type: 'InternalRequestsSent', requests: asked, ...asHolder(app, facts), sentOn };
}

/** Art. 45, practice: by whom it was asked of, or his deputy. Throws `request_not_open`, `request_not_yours`. */
export function answerInternalRequest(
  command: Does<'AnswerInternalRequest'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { request, answer, repliedOn = facts.today } = command;
  const { sentOn, name } = askedOfMe(openRequest(request, app), facts);
  notBefore(repliedOn, sentOn, judge, ['回复内部意见', '征求内部意见']);
  return judge.on({ type: 'InternalRequestAnswered', request, answer, ...doer(name, facts), repliedOn });
}

/** Art. 45, practice: by who asked, his deputy, or the head of the office. Throws `request_not_open`, `request_of_another`. */
export function withdrawInternalRequest(
  command: Does<'WithdrawInternalRequest'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { request, reason, withdrawnOn = facts.today } = command;
  const { sentOn, name } = askedByMe(openRequest(request, app), facts);
  notBefore(withdrawnOn, sentOn, judge, ['撤回征求', '征求内部意见']);
  return judge.on({ type: 'InternalRequestWithdrawn', request, reason, ...doer(name, facts), withdrawnOn });
}

/** What was given to whoever asks, and in whose name he takes it. Throws `hand_over_none`, `hand_over_not_yours`. */
export function givenToMe({ assignment }: Application, facts: Facts): { given: HandOver; name: string } {
  const { given } = assignment;
  if (!given) throw new Refusal('hand_over_none');
  const name = nameFor(given, HANDLING, facts);
  if (name === null) throw new Refusal('hand_over_not_yours', { action: '签收' });
  return { given, name };
}

/** What whoever asks may hand back. Throws `hand_back_none`, `hand_over_not_yours`. */
export function mineToHandBack(
  { assignment }: Application,
  facts: Facts,
): { what: 'given' | 'held'; name: string; since: LegalDate } {
  const { given, holding } = assignment;
  if (!given && !holding) throw new Refusal('hand_back_none');
  const offered = given && nameFor(given, HANDLING, facts);
  if (given && offered) return { what: 'given', name: offered, since: given.handedOn };
  const held = holding && nameOf(holding.person, facts);
  if (holding && held) return { what: 'held', name: held, since: holding.takenOn };
  throw new Refusal('hand_over_not_yours', { action: '退回' });
}

/** Throws `request_not_open`. */
function openRequest(request: number, { assignment }: Application): InternalRequest {
  const found = assignment.requests.find((one) => one.request === request);
  if (found?.state !== 'open')
    throw new Refusal('request_not_open', { request, how: found ? HOW_ENDED[found.state] : '没有发出过' });
  return found;
}

const HOW_ENDED = { answered: '已经回复', withdrawn: '已经撤回', moot: '已随申请办结', open: '' } as const;

/** Throws `request_not_yours`. */
export function askedOfMe(request: InternalRequest, facts: Facts): InternalRequest & { name: string } {
  const name = nameFor(request, ASKED, facts);
  if (name === null) throw new Refusal('request_not_yours', { request: request.request });
  return { ...request, name };
}

/** Throws `request_of_another`. */
export function askedByMe(request: InternalRequest, facts: Facts): InternalRequest & { name: string } {
  const { account, roles } = actorOf(facts);
  const name = nameOf(request.from, facts) ?? (roles.includes('office_head') ? account : null);
  if (name === null) throw new Refusal('request_of_another', { request: request.request });
  return { ...request, name };
}

const nameFor = (to: Addressee, roles: readonly string[], facts: Facts): string | null =>
  inWhoseName(to, roles, actorOf(facts).account, facts.today, facts.colleagues ?? []);

/** Null for whoever is neither that person nor his deputy today. */
const nameOf = (person: string, facts: Facts): string | null => nameFor({ unit: null, person }, [], facts);

/** A deputy acts in his own name, and the record says for whom. */
function doer(name: string, facts: Facts): { by: string; onBehalfOf?: string } {
  const { account: by } = actorOf(facts);
  return name === by ? { by } : { by, onBehalfOf: name };
}

/** The same of what asks nobody's leave: for whoever has it, where he is away and this is his deputy. */
function asHolder({ assignment: { holding } }: Application, facts: Facts) {
  const name = holding && nameOf(holding.person, facts);
  return doer(name ?? actorOf(facts).account, facts);
}

function addresseeOf(
  { unit, person }: { unit?: string; person?: string },
  roles: readonly string[],
  { colleagues = [] }: Facts,
): Addressee {
  if (person === undefined) {
    if (unit === undefined) throw new Refusal('given_to_nobody');
    return { unit, person: null };
  }
  const colleague = colleagues.find(({ account }) => account === person);
  if (!colleague) throw new Refusal('colleague_unknown');
  if (!colleague.open) throw new Refusal('colleague_disabled');
  if (!colleague.roles.some((role) => roles.includes(role))) throw new Refusal('colleague_role');
  return { unit: unit ?? colleague.unit, person };
}

function wantedAfter(givenOn: LegalDate, wantedBy: LegalDate | undefined, what: string): void {
  if (wantedBy && wantedBy < givenOn) throw new Refusal('wanted_before_given', { what, wantedBy, givenOn });
}
