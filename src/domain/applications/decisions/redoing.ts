import { Refusal } from '../../refusals.js';
import { type Application, lastReplyOf } from '../application.js';
import type { Does } from '../commands.js';
import type { ApplicationEvent, Happens } from '../events.js';
import type { Facts, Judgement } from '../judgement.js';
import { OUTCOMES, WITHOUT_REPLY } from '../outcomes.js';
import { statisticalYear } from '../report-years.js';
import { notBefore } from './deadlines.js';
import { replyFacts } from './replying.js';

/** Art. 51: the reply, or the silence after a notice, is to be redone. */
export function orderReprocessing(
  command: Does<'OrderReprocessing'>,
  app: Application,
  judge: Judgement,
): ApplicationEvent {
  notBefore(command.orderedOn, app.endings.at(-1)?.on, judge, ['责令重新答复', '办结']);
  notBefore(command.dueOn, command.orderedOn, judge, ['重新答复的期限', '责令重新答复']);
  return judge.on({ ...command, type: 'ReprocessingOrdered' });
}

/** Art. 51: the organ takes its own reply back; a withdrawal was no reply. */
export function selfCorrect(command: Does<'SelfCorrect'>, app: Application, judge: Judgement): ApplicationEvent {
  const reply = lastReplyOf(app);
  if (!reply) throw new Refusal('not_replied');
  notBefore(command.correctedOn, reply.decidedOn, judge, ['自行纠错', '答复']);
  return judge.on({ revokedDocNo: app.closure?.docNo ?? null, ...command, type: 'ReplySelfCorrected' });
}

/**
 * Art. 51: who orders a reply anew is owed one, whatever the applicant has come to want meanwhile: a withdrawal is for
 * applications not replied to yet (procedure §2, §6). The redone reply replaces the row only within the report year, still
 * open, in which the application was closed.
 */
export function replyAgain(
  command: Does<'ReplyAgain'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): Happens<'ReprocessedReplyIssued'> {
  const { decidedOn, principalOutcome: outcome } = command;
  const asReply = !WITHOUT_REPLY.includes(outcome);
  judge.demand(asReply, 'redone_without_reply', { outcome: OUTCOMES[outcome].label });
  const year = statisticalYear(decidedOn, facts.years);
  notBefore(decidedOn, app.reprocessing?.orderedOn, judge, ['重新答复', '责令重新答复或者自行纠错']);
  judge.note(decidedOn <= (app.reprocessing?.dueOn ?? decidedOn), 'reprocessed_late');
  return judge.on({
    type: 'ReprocessedReplyIssued',
    ...replyFacts(command, app, facts, judge),
    statisticalYear: year,
    countsInTable3: year === app.counted.closedYear,
  });
}
