import { type LegalDate, yearOf } from '../../law/legal-date.js';
import { feeMeasuresInForce } from '../../law/processing-fees.js';
import { Refusal } from '../../refusals.js';
import type { Application } from '../application.js';
import type { Does, ReplyCommand } from '../commands.js';
import type { ApplicationEvent, Happens, ReplyFacts } from '../events.js';
import type { Facts, Judgement } from '../judgement.js';
import { OUTCOMES, type Outcome } from '../outcomes.js';
import { FIRST_REPORT_YEAR, statisticalYear } from '../report-years.js';
import { missingNotice, type StepNeeded } from '../violations.js';
import { notBefore, withinPeriod } from './deadlines.js';
import { remedyIn } from './remedy.js';

const NEEDS_BASIS = /^(refused|unable|not_processed)\.|^partially_granted$/;
/** Art. 36(2): what is handed over needs no decision on paper beside it. */
const WITHOUT_PAPER = /^(other\.|granted(\.provided)?$)/;
/** Art. 30, 32, 35: outcomes that rest on a step taken before them. */
const NEEDS_STEP: Partial<Record<Outcome, StepNeeded>> = {
  'unable.unclear_after_correction': 'correction',
  'refused.third_party_rights': 'third_party',
  'not_processed.excessive_repeated': 'reason',
};
const WAS_TAKEN: Readonly<Record<StepNeeded, (app: Application) => boolean>> = {
  correction: (app) => app.corrections.length > 0,
  third_party: (app) => app.consultations.some((letter) => letter.with === 'third_party'),
  reason: (app) => app.reason !== null,
  fee: (app) => app.fees.length > 0,
};
/** Endings that are acts of their own: what a clerk takes instead of a reply, and its article. */
const INSTEAD: Partial<Record<Outcome, { article: string; action: string }>> = {
  'other.correction_overdue': { article: '30', action: '逾期不补正，不再处理' },
  'other.fee_overdue': { article: '42', action: '逾期未缴费，不再处理' },
  'other.withdrawn': { article: '36', action: '申请人撤回' },
};

/**
 * Art. 33, 36–39: the reply closes the application in the year of its date. Whether the answers were awaited on that day
 * is decided by the days of the law: an answer of a later day came too late, however early it was entered.
 */
export function reply(
  command: Does<'Reply'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): Happens<'ReplyIssued'> {
  const { decidedOn } = command;
  const waiting = app.consultations.filter(({ endOn }) => endOn === null);
  const unheard = app.consultations.some(
    ({ sentOn, endOn }) => sentOn <= decidedOn && endOn !== null && endOn > decidedOn,
  );
  const moot = (waiting.length > 0 || unheard) && command.consultationsMoot === true;
  const letters = waiting.map(({ consultation }) => `“${consultation}”`).join('、');
  judge.demand(waiting.length === 0 || moot, 'consultation_open', { letters }, 'consultation_open');
  judge.note(!unheard || moot, 'consultation_open');
  judge.note(withinPeriod(decidedOn, app, facts), 'reply_late');
  return judge.on({
    type: 'ReplyIssued',
    ...replyFacts(command, app, facts, judge),
    ...(moot && { consultationsMoot: true }),
    statisticalYear: statisticalYear(decidedOn, facts.years),
  });
}

/** Art. 41: a 更正申请 is answered; no form counts it and no period runs. */
export function replyOnRecord(
  command: Does<'ReplyOnRecord'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): Happens<'RecordCorrectionReplied'> {
  const { decidedOn, result: outcome } = command;
  notBefore(decidedOn, app.reprocessing?.orderedOn, judge, ['答复', '责令重新答复或者自行纠错']);
  judge.note(decidedOn <= (app.reprocessing?.dueOn ?? decidedOn), 'reprocessed_late');
  judge.note(command.docNo !== null, 'missing_reply_number');
  const remedy = remedyIn(outcome, decidedOn, facts);
  return judge.on({ ...command, type: 'RecordCorrectionReplied', ...remedy });
}

/** What a reply says, the first one or a redone one. */
export function replyFacts(command: ReplyCommand, app: Application, facts: Facts, judge: Judgement): ReplyFacts {
  const { docNo, decidedOn, principalOutcome: outcome, outcomes, legalBasis, deliveryMethod } = command;
  const instead = INSTEAD[outcome];
  judge.demand(!instead, 'outcome_needs_lapse', { ...instead, outcome: OUTCOMES[outcome].label });
  judge.demand(outcome === 'partially_granted' || !isSevered(outcomes ?? []), 'severed_not_partial');
  needsRow(outcome, decidedOn, facts, judge);
  judge.note(docNo !== null || WITHOUT_PAPER.test(outcome), 'missing_reply_number');
  const step = NEEDS_STEP[outcome];
  judge.note(!step || WAS_TAKEN[step](app), missingNotice(step ?? 'correction'));
  judge.note(outcome !== 'not_processed.excessive_repeated' || app.reason?.reasonable !== true, 'reason_was_good');
  const unbased = NEEDS_BASIS.test(outcome) && OUTCOMES[outcome].articles.length > 0;
  judge.note(Boolean(facts.historical) || !unbased || Boolean(legalBasis?.length), 'missing_basis');
  const remedy = remedyIn(outcome, decidedOn, facts);
  return {
    docNo,
    decidedOn,
    principalOutcome: outcome,
    ...(outcomes && { outcomes }),
    ...(legalBasis && { legalBasis }),
    ...(deliveryMethod && { deliveryMethod }),
    ...remedy,
  };
}

/** Art. 37: a part is given and a part is not. The form counts that as one thing only (区分处理的，只计这一情形). */
const isSevered = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some((one) => one.startsWith('granted')) && outcomes.some((one) => !one.startsWith('granted'));

/** Art. 50: a result needs a row in the form of its year; an old record may be older than the form. */
export function needsRow(outcome: Outcome, on: LegalDate, { historical }: Facts, judge: Judgement): void {
  const year = yearOf(on);
  if (!historical && year < FIRST_REPORT_YEAR) throw new Refusal('form_unknown', { year });
  const unpaid = outcome === 'other.fee_overdue';
  judge.demand(!unpaid || feeMeasuresInForce(on), 'fee_before_measures', {}, 'fee_before_measures');
}

/** Not in the Regulation; allowed until a reply is issued (procedure §6). */
export function withdraw(command: Does<'Withdraw'>, { years }: Facts, judge: Judgement): ApplicationEvent {
  judge.note(command.signed !== false, 'withdrawal_unsigned');
  notBefore(command.acceptedOn, command.requestedOn, judge, ['同意撤回', '申请撤回']);
  return judge.on({
    ...command,
    type: 'ApplicationWithdrawn',
    statisticalYear: statisticalYear(command.acceptedOn, years),
  });
}
