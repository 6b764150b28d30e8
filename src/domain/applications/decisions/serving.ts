import { type LegalDate, yearOf } from '../../law/legal-date.js';
import { firstLeft } from '../../law/service.js';
import { Refusal } from '../../refusals.js';
import { type Application, lastReplyOf } from '../application.js';
import type { Does } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import type { Facts, Judgement } from '../judgement.js';
import { WITHOUT_REPLY } from '../outcomes.js';
import { notBefore, withinPeriod } from './deadlines.js';
import { lastPayDay } from './fees.js';

interface Unserved {
  notice: Does<'ServeNotice'>['notice'];
  consultation?: string;
  sentOn: LegalDate;
}

/** The notices and letters whose answer is awaited and whose day of receipt is not on record yet. */
export function unservedNotices({ state, corrections, consultations, fees }: Application): Unserved[] {
  const [correction, fee] = [corrections.at(-1), fees.at(-1)];
  const letters = consultations.filter((letter) => letter.endOn === null && letter.servedOn === null);
  return [
    ...letters.map(({ consultation, sentOn }) => ({ notice: 'consultation' as const, consultation, sentOn })),
    ...(state === 'awaiting_correction' && correction?.servedOn === null
      ? [{ notice: 'correction' as const, sentOn: correction.issuedOn }]
      : []),
    ...(state === 'awaiting_payment' && fee?.receivedOn === null
      ? [{ notice: 'fee' as const, sentOn: fee.sentOn }]
      : []),
  ];
}

/** Art. 30, 32, 34 and the fee measures: the periods of those who were written to run from the day they received it. */
export function serveNotice(
  command: Does<'ServeNotice'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { notice, consultation, servedOn, dueOn } = command;
  const found = unservedNotices(app).find((one) => one.notice === notice && one.consultation === consultation);
  if (!found) throw new Refusal('no_notice_to_serve');
  notBefore(servedOn, found.sentOn, judge, ['送达', '发出']);
  notBefore(dueOn, servedOn, judge, ['补正期限', '送达']);
  return judge.on({
    type: 'NoticeServed',
    notice,
    servedOn,
    ...(consultation !== undefined && { consultation }),
    ...(notice === 'correction' && dueOn && { dueOn }),
    ...(notice === 'fee' && { payBy: lastPayDay(servedOn, facts) }),
  });
}

/** Art. 40; 国办公开办函〔2016〕235号: in time is what was posted or signed for by the due day. */
export function serve(command: Does<'Serve'>, app: Application, facts: Facts, judge: Judgement): ApplicationEvent {
  const { method, dispatchedOn, servedOn } = command;
  const reply = lastReplyOf(app);
  if (!reply) throw new Refusal('not_replied');
  const first = dispatchedOn ?? servedOn;
  if (!first) throw new Refusal('service_without_date');
  notBefore(first, reply.decidedOn, judge, ['送达（交邮）', '答复的成文日']);
  notBefore(servedOn, dispatchedOn, judge, ['签收', '交邮（发出）']);
  leftInTime(firstLeft(app.leftOn, { method, dispatchedOn, servedOn }), app, facts, judge);
  judge.note(yearOf(first) === yearOf(reply.decidedOn), 'served_next_year');
  return judge.on({ ...command, type: 'ReplyServed' });
}

/** Whether the reply that stands left in time; one that has not left is not late yet. */
export function leftInTime(leftOn: LegalDate | null, app: Application, facts: Facts, judge: Judgement): void {
  judge.note(leftOn === null || inTime(leftOn, app, facts), 'served_late');
}

/** A redone reply leaves by the day of its order; a 不再处理告知书 has no day by which to leave. */
function inTime(leftOn: LegalDate, app: Application, facts: Facts): boolean {
  const [first, ...redone] = app.endings;
  if (redone.length) return leftOn <= (redone.at(-1)?.dueOn ?? leftOn);
  return WITHOUT_REPLY.some((outcome) => outcome === first?.outcome) || withinPeriod(leftOn, app, facts);
}
