import { yearOf } from '../../law/legal-date.js';
import { servedForDeadlineOn } from '../../law/service.js';
import { Refusal } from '../../refusals.js';
import type { Application } from '../application.js';
import type { Does, ReplyCommand } from '../commands.js';
import type { ApplicationEvent, ReplyFacts } from '../events.js';
import type { Facts, Judgement } from '../judgement.js';
import { OUTCOMES, type Outcome } from '../outcomes.js';
import { isLocked, statisticalYear } from '../report-years.js';
import { withinPeriod } from './deadlines.js';

const BY_ANOTHER_ACT: readonly Outcome[] = ['other.correction_overdue', 'other.fee_overdue', 'other.withdrawn'];
const NEEDS_BASIS = /^(refused|unable|not_processed)\./;

/** Art. 33, 36–39: the reply closes the application in the year of its date. */
export function reply(command: Does<'Reply'>, app: Application, facts: Facts, judge: Judgement): ApplicationEvent {
  const waiting = app.consultations.some((letter) => letter.endOn === null);
  judge.demand(!waiting || command.consultationsMoot === true, 'consultation_open', {}, 'consultation_open');
  judge.note(withinPeriod(command.decidedOn, app, facts), 'reply_late');
  return judge.on({
    type: 'ReplyIssued',
    ...replyFacts(command, facts, judge),
    statisticalYear: statisticalYear(command.decidedOn, facts.years),
  });
}

/** The redone reply replaces the row only within the report year, still open, in which the application was closed. */
export function replyAgain(
  command: Does<'ReplyAgain'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const year = statisticalYear(command.decidedOn, facts.years);
  judge.note(command.decidedOn <= (app.reprocessing?.dueOn ?? command.decidedOn), 'reprocessed_late');
  const countsInTable3 = year === app.counted.closedYear && !isLocked(year, facts.years);
  return judge.on({
    type: 'ReprocessedReplyIssued',
    ...replyFacts(command, facts, judge),
    statisticalYear: year,
    countsInTable3,
  });
}

function replyFacts(command: ReplyCommand, { historical }: Facts, judge: Judgement): ReplyFacts {
  const { docNo, decidedOn, principalOutcome, outcomes, legalBasis, deliveryMethod } = command;
  const outcome = OUTCOMES[principalOutcome].label;
  judge.demand(!BY_ANOTHER_ACT.includes(principalOutcome), 'outcome_needs_lapse', { outcome });
  judge.note(docNo !== null || principalOutcome.startsWith('other.'), 'missing_reply_number');
  const unbased = NEEDS_BASIS.test(principalOutcome) && OUTCOMES[principalOutcome].articles.length > 0;
  judge.note(Boolean(historical) || !unbased || Boolean(legalBasis?.length), 'missing_basis');
  return {
    docNo,
    decidedOn,
    principalOutcome,
    ...(outcomes && { outcomes }),
    ...(legalBasis && { legalBasis }),
    ...(deliveryMethod && { deliveryMethod }),
  };
}

/** Art. 40; 国办公开办函〔2016〕235号: in time is what was posted or signed for by the due day. */
export function serve(command: Does<'Serve'>, app: Application, facts: Facts, judge: Judgement): ApplicationEvent {
  const { method, dispatchedOn, servedOn } = command;
  const decidedOn = app.closure?.closedOn;
  if (!decidedOn) throw new Refusal('not_replied');
  const first = dispatchedOn ?? servedOn;
  if (!first) throw new Refusal('service_without_date');
  const counts = servedForDeadlineOn({ method, dispatchedOn, servedOn }) ?? first;
  judge.note(withinPeriod(counts, app, facts), 'served_late');
  judge.note(yearOf(first) === yearOf(decidedOn), 'served_next_year');
  return judge.on({ ...command, type: 'ReplyServed' });
}

/** Not in the Regulation; allowed until a reply is issued (procedure §6). */
export function withdraw(command: Does<'Withdraw'>, { years }: Facts, judge: Judgement): ApplicationEvent {
  judge.note(command.signed, 'withdrawal_unsigned');
  return judge.on({
    ...command,
    type: 'ApplicationWithdrawn',
    statisticalYear: statisticalYear(command.acceptedOn, years),
  });
}

export const orderReprocessing = (command: Does<'OrderReprocessing'>): ApplicationEvent => ({
  ...command,
  type: 'ReprocessingOrdered',
});

export const selfCorrect = (command: Does<'SelfCorrect'>, app: Application): ApplicationEvent => ({
  ...command,
  type: 'ReplySelfCorrected',
  revokedDocNo: app.closure?.docNo ?? null,
});
