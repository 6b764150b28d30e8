import { type LegalDate, later } from '../../law/legal-date.js';
import { type Receipt, receiptBasis, receiptDate } from '../../law/receipt-date.js';
import { endedHow } from '../../organs/organ-decisions.js';
import { policyOn } from '../../organs/policies.js';
import { Refusal } from '../../refusals.js';
import type { Application } from '../application.js';
import type { Channel } from '../channels.js';
import type { Does } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { type Facts, Judgement } from '../judgement.js';
import { APPLICANT_CATEGORIES, type ApplicantCategory } from '../outcomes.js';
import { statisticalYear } from '../report-years.js';
import { stepsOf } from '../steps.js';
import { outOfOrder } from '../violations.js';
import { notBefore } from './deadlines.js';

/** Art. 29: an application comes in; it counts nowhere before its receipt is certain. Art. 50: in one of six columns. */
export function lodge(command: Does<'Lodge'>, app: Application | null, facts: Facts): ApplicationEvent {
  if (app !== null) throw new Refusal('already_lodged');
  knownCategory(command.category);
  if (!facts.historical) stillReceives(command.submittedOn, facts, new Judgement(facts));
  return { ...command, type: 'ApplicationLodged' };
}

/** Art. 31: an applicant who never confirms has not applied. */
export const discard = (command: Does<'Discard'>): ApplicationEvent => ({ ...command, type: 'LodgingDiscarded' });

/** Art. 31: the day of receipt, by the channel. */
export function confirm(command: Does<'Confirm'>, app: Application, facts: Facts, judge: Judgement): ApplicationEvent {
  const { registerNo, receivedOn, arrivedOn, handlingUnit, splitFrom } = command;
  const submittedOn = later(app.submittedOn, arrivedOn ?? app.submittedOn);
  notBefore(arrivedOn, app.submittedOn, judge, ['来信', '提交']);
  datedByChannel({ channel: app.channel, receivedOn, submittedOn }, facts, judge);
  stillReceives(receivedOn, facts, judge);
  confirmedInTime({ channel: app.channel, receivedOn, arrivedOn: arrivedOn ?? null }, judge);
  return judge.on({
    type: 'ApplicationReceived',
    registerNo,
    receivedOn,
    basis: app.channel && receiptBasis(app.channel),
    ...(arrivedOn && { arrivedOn }),
    statisticalYear: statisticalYear(receivedOn, facts.years),
    ...(handlingUnit && { handlingUnit }),
    ...(splitFrom && { splitFrom }),
  });
}

/** Art. 31(2): a letter that nobody signs for is confirmed with the applicant on the day on which it comes. */
export function confirmedInTime(
  { channel, receivedOn, arrivedOn }: Pick<Application, 'channel' | 'arrivedOn'> & { receivedOn: LegalDate },
  judge: Judgement,
): void {
  judge.note(channel !== 'post_ordinary' || receivedOn === (arrivedOn ?? receivedOn), 'confirmed_late');
}

/** Nothing has gone out yet that speaks of the whole. */
export const isUntouched = (app: Application): boolean =>
  stepsOf(app).length === 0 && !app.clock?.delayedTo && !app.closure;

/** Art. 29, 一事一申请: each further matter becomes an application of its own. */
export function split(command: Does<'Split'>, app: Application, judge: Judgement): ApplicationEvent {
  judge.demand(isUntouched(app), 'split_too_late');
  judge.demand(command.childRegisterNos.length > 0, 'split_into_nothing');
  return judge.on({ ...command, type: 'ApplicationSplit' });
}

/** Art. 4: an organ that was merged or dissolved brings to an end what it has received, and receives nothing more. */
export function stillReceives(on: LegalDate, { organ }: Facts, judge: Judgement): void {
  const ended = organ?.ended;
  if (!ended || on < ended.on) return;
  judge.demand(false, 'organ_receives_no_more', { date: ended.on, how: endedHow(ended) }, 'received_after_end');
}

/**
 * Art. 31: nothing is received before it is submitted; what is handed in, on the same day. What comes online is received when
 * both sides confirm it, unless the organ has said that its arrival counts (国办公开办函〔2015〕207号).
 */
export function datedByChannel(
  { channel, receivedOn, submittedOn }: { channel: Channel | null; receivedOn: LegalDate; submittedOn: LegalDate },
  { organ }: Facts,
  judge: Judgement,
): void {
  const breach = outOfOrder({ label: '收到', on: receivedOn }, { label: '提交（来信）', on: submittedOn });
  judge.demand(receivedOn >= submittedOn, 'receipt_before_submission', { receivedOn, submittedOn }, breach);
  const sameDay = channel !== 'in_person' || receivedOn === submittedOn;
  judge.demand(sameDay, 'in_person_same_day', { receivedOn, submittedOn }, 'in_person_other_day');
  const arrived = !countsOnArrival(channel, submittedOn, organ) || receivedOn === submittedOn;
  judge.demand(arrived, 'online_received_on_arrival', { receivedOn, submittedOn }, 'online_other_day');
}

const countsOnArrival = (channel: Channel | null, submittedOn: LegalDate, organ: Facts['organ']): boolean =>
  channel === 'online' && policyOn('onlineReceipt', submittedOn, organ?.policies ?? []) === 'arrived';

/** Art. 31: what is known of the day of receipt on the day of submission, with the rule in Chinese, for whoever registers. */
export function expectedReceipt(
  { channel, submittedOn }: { channel: Channel; submittedOn: LegalDate },
  organ: Facts['organ'],
): Receipt {
  if (!countsOnArrival(channel, submittedOn, organ)) return receiptDate({ channel, submittedOn });
  const why = `本机关规定，通过互联网渠道提交的，以到达系统之日为收到申请之日：${submittedOn}。`;
  return { receivedOn: submittedOn, basis: receiptBasis(channel), why };
}

/** Throws `unknown_category`. */
export function knownCategory(category: ApplicantCategory): void {
  if (!APPLICANT_CATEGORIES.includes(category)) throw new Refusal('unknown_category', { category });
}
