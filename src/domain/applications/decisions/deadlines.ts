import type { LegalDate } from '../../law/legal-date.js';
import { correctionNoticeDueOn } from '../../law/other-periods.js';
import { replyDueOn } from '../../law/reply-clock.js';
import { policyOn } from '../../organs/policies.js';
import type { Application } from '../application.js';
import type { Does } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import type { Facts, Judgement } from '../judgement.js';
import { statisticalYear } from '../report-years.js';
import { missingNotice, outOfOrder } from '../violations.js';
import { remedyIn } from './remedy.js';

/** Art. 33: the day by which the reply is due, where it can be known today. */
export function dueOnOf(app: Application, { calendar }: Facts): LegalDate | null {
  const due = app.clock && replyDueOn(app.clock, calendar);
  return due && 'dueOn' in due ? due.dueOn : null;
}

/** True unless the reply period is known to have ended before `on`. */
export const withinPeriod = (on: LegalDate, app: Application, facts: Facts): boolean =>
  on <= (dueOnOf(app, facts) ?? on);

/**
 * The same of something told to the applicant on `day`, by the clock as it stood then: what began the period anew, extended or
 * delayed it from that day on is left out. A letter to others sent before counts with the answer that it has got since.
 */
export function wasWithinPeriod(day: LegalDate, app: Application, facts: Facts): boolean {
  const { clock, corrections, fees, unasked } = app;
  if (!clock) return true;
  const lastBy = (days: readonly (LegalDate | null)[]) =>
    days.reduce((last, one) => (one !== null && one <= day && (last === null || one > last) ? one : last), null);
  const { receivedOn, consultations, extensions, delayedTo, delayToldOn = receivedOn } = clock;
  const correctionReceivedOn = lastBy([...corrections.map((one) => one.receivedOn), unasked.correction]);
  const feePaidOn = lastBy([...fees.map((one) => one.paidOn), unasked.fee]);
  const asItStood = {
    receivedOn,
    consultations,
    extensions: extensions.filter(({ on }) => on === null || on < day),
    ...(correctionReceivedOn && { correctionReceivedOn }),
    ...(feePaidOn && { feePaidOn }),
    ...(delayedTo && delayToldOn < day && { delayedTo, delayToldOn }),
  };
  return withinPeriod(day, { ...app, clock: asItStood }, facts);
}

/** Art. 30: whether the applicant was told in time what to correct, as far as the calendar knows. */
export function correctionToldInTime(
  issuedOn: LegalDate,
  receivedOn: LegalDate,
  { calendar }: Facts,
  judge: Judgement,
): void {
  judge.noteByCalendar(() => issuedOn <= correctionNoticeDueOn(receivedOn, calendar), 'correction_notice_late');
}

/** Art. 30: one notice, everything at once, within seven working days. */
export function requestCorrection(
  command: Does<'RequestCorrection'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { receivedOn } = app;
  const { issuedOn, servedOn, dueOn } = command;
  if (receivedOn) correctionToldInTime(issuedOn, receivedOn, facts, judge);
  notBefore(servedOn, issuedOn, judge, ['送达', '补正告知']);
  notBefore(dueOn, servedOn ?? issuedOn, judge, ['补正期限', servedOn ? '送达' : '补正告知']);
  judge.note(command.items?.length !== 0, 'correction_items_missing');
  const allowed = policyOn('correctionsAllowed', issuedOn, facts.organ?.policies ?? []);
  judge.note(app.corrections.length < allowed, 'correction_repeated');
  return judge.on({ ...command, type: 'CorrectionRequested' });
}

/** Art. 30: the period begins anew on the day after the corrected application came. */
export function receiveCorrection(
  command: Does<'ReceiveCorrection'>,
  app: Application,
  judge: Judgement,
): ApplicationEvent {
  judge.note(app.corrections.length > 0, missingNotice('correction'));
  notBefore(command.receivedOn, app.corrections.at(-1)?.issuedOn, judge, ['收到补正', '补正告知']);
  return judge.on({ ...command, type: 'CorrectionReceived' });
}

/** Art. 30: no correction in time and no good reason: deemed abandoned. */
export function lapseCorrection(
  command: Does<'LapseCorrection'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const asked = app.corrections.at(-1);
  const breach = asked ? 'correction_period_missing' : missingNotice('correction');
  judge.demand(Boolean(asked?.dueOn), 'correction_period_unknown', {}, breach);
  if (asked?.receivedOn)
    judge.note(
      false,
      outOfOrder({ label: '收到补正', on: asked.receivedOn }, { label: '逾期不补正', on: command.lapsedOn }),
    );
  if (asked?.dueOn)
    judge.demand(
      command.lapsedOn > asked.dueOn,
      'correction_not_due',
      { dueOn: asked.dueOn },
      'correction_lapsed_early',
    );
  return judge.on({
    ...command,
    type: 'CorrectionLapsed',
    ...remedyIn('other.correction_overdue', command.lapsedOn, facts),
    statisticalYear: statisticalYear(command.lapsedOn, facts.years),
  });
}

/** Art. 35: many or frequent applications; the clock keeps running. */
export function askReason(command: Does<'AskReason'>, judge: Judgement): ApplicationEvent {
  notBefore(command.dueOn, command.requestedOn, judge, ['说明理由的期限', '要求说明理由']);
  return judge.on({ ...command, type: 'ReasonRequested' });
}

/** Art. 35: the organ judges the reasons it has asked for. */
export function receiveReason(command: Does<'ReceiveReason'>, app: Application, judge: Judgement): ApplicationEvent {
  judge.demand(app.reason !== null, 'reason_not_requested', {}, missingNotice('reason'));
  notBefore(command.receivedOn, app.reason?.requestedOn, judge, ['收到理由说明', '要求说明理由']);
  return judge.on({ ...command, type: 'ReasonReceived' });
}

/** Art. 35: the reasons are good but the period is too short. */
export function delay(command: Does<'Delay'>, app: Application, facts: Facts, judge: Judgement): ApplicationEvent {
  judge.note(withinPeriod(command.notifiedOn, app, facts), 'delay_late');
  judge.note(app.reason?.reasonable === true, 'delay_without_reason');
  notBefore(command.newDueOn, command.notifiedOn, judge, ['延迟到的日期', '延迟答复的告知']);
  return judge.on({ ...command, type: 'ReplyDelayed' });
}

/** An answer cannot come before the question, nor a service before the letter. The last argument says in words what they are. */
export function notBefore(
  date: LegalDate | undefined | null,
  noticeOn: LegalDate | undefined | null,
  judge: Judgement,
  [what, notice]: readonly [what: string, notice: string],
): void {
  if (!date || !noticeOn) return;
  const breach = outOfOrder({ label: what, on: date }, { label: notice, on: noticeOn });
  judge.demand(date >= noticeOn, 'before_notice', { what, date, notice, noticeOn }, breach);
}
