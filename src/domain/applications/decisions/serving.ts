import { Refusal } from '../../refusals.js';
import type { Application } from '../application.js';
import type { Does } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import type { Facts, Judgement } from '../judgement.js';
import { notBefore } from './deadlines.js';
import { lastPayDay } from './fees.js';

interface Unserved {
  notice: Does<'ServeNotice'>['notice'];
  consultation?: string;
  sentOn: string;
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
  notBefore(servedOn, found.sentOn, judge);
  notBefore(dueOn, servedOn, judge);
  return judge.on({
    type: 'NoticeServed',
    notice,
    servedOn,
    ...(consultation !== undefined && { consultation }),
    ...(notice === 'correction' && dueOn && { dueOn }),
    ...(notice === 'fee' && { payBy: lastPayDay(servedOn, facts) }),
  });
}
