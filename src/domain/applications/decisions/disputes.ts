import { requiresReviewFirst } from '../../law/remedies.js';
import type { ProceedingCommand } from '../commands.js';
import type { Challenged, ProceedingEvent } from '../events.js';
import type { Facts, Judgement } from '../judgement.js';
import type { Proceeding } from '../proceedings.js';
import { statisticalYear } from '../report-years.js';
import { notBefore } from './deadlines.js';

type Files = Extract<ProceedingCommand, { type: 'FileReview' | 'FileSuit' }>;
type Appeals = Extract<ProceedingCommand, { type: 'FileAppeal' }>;
type Decides = Extract<ProceedingCommand, { type: 'DecideReview' | 'DecideSuit' | 'DecideAppeal' }>;

/**
 * Art. 51: a review or a suit is accepted; `challenged` is the reply that stood on that day. A refusal under arts. 14–16
 * goes through review first since 2024.
 */
export function fileProceeding(
  command: Files,
  cases: Proceeding[],
  { years }: Facts,
  judge: Judgement,
  challenged: Challenged | null,
): ProceedingEvent {
  const { caseNo, route, acceptedOn } = command;
  judge.demand((route === 'review') === (command.type === 'FileReview'), 'proceeding_route');
  judge.demand(!cases.some((one) => one.caseNo === caseNo), 'proceeding_exists', { caseNo });
  const skipped =
    route === 'litigation.direct' && challenged && requiresReviewFirst(challenged.outcome, challenged.decidedOn);
  judge.note(!skipped, 'mandatory_review_skipped');
  return judge.on({
    ...command,
    type: command.type === 'FileReview' ? 'ReviewFiled' : 'SuitFiled',
    ...(challenged && { challenged }),
    statisticalYear: statisticalYear(acceptedOn, years),
  });
}

/** A case of second instance: the suit is pending again and stays one case. */
export function fileAppeal(command: Appeals, cases: Proceeding[], { years }: Facts, judge: Judgement): ProceedingEvent {
  const { caseNo, acceptedOn } = command;
  const decided = cases.find((one) => one.caseNo === caseNo && one.route !== 'review')?.instances.at(-1)?.decidedOn;
  judge.demand(Boolean(decided), 'unknown_proceeding', { caseNo });
  notBefore(acceptedOn, decided, judge, ['上诉受理', '一审结案']);
  return judge.on({ ...command, type: 'AppealFiled', statisticalYear: statisticalYear(acceptedOn, years) });
}

const DECIDED = { DecideReview: 'ReviewDecided', DecideSuit: 'SuitDecided', DecideAppeal: 'AppealDecided' } as const;

export function decideProceeding(
  command: Decides,
  cases: Proceeding[],
  { years }: Facts,
  judge: Judgement,
): ProceedingEvent {
  const { caseNo, decidedOn } = command;
  const found = cases.find((one) => one.caseNo === caseNo);
  const pending = found?.instances.at(-1);
  const review = command.type === 'DecideReview';
  const appeal = command.type === 'DecideAppeal';
  const fits =
    pending?.decidedOn === null &&
    (found?.route === 'review') === review &&
    (review || (found?.instances.length ?? 0) > 1 === appeal);
  judge.demand(fits, 'unknown_proceeding', { caseNo });
  const acceptedOn = pending?.acceptedOn ?? decidedOn;
  judge.demand(decidedOn >= acceptedOn, 'decided_before_accepted', { date: decidedOn, acceptedOn });
  return judge.on({ ...command, type: DECIDED[command.type], statisticalYear: statisticalYear(decidedOn, years) });
}
