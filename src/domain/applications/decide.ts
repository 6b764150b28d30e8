import { Refusal } from '../refusals.js';
import { ACTIONS } from './actions.js';
import { type Application, evolve, STATES } from './application.js';
import { settleCarryOvers } from './carry-over.js';
import type { ApplicationCommand } from './commands.js';
import { consultOrgan, consultThirdParty, endConsultation, lapseConsultation } from './decisions/consulting.js';
import {
  askReason,
  delay,
  extend,
  lapseCorrection,
  receiveCorrection,
  receiveReason,
  requestCorrection,
} from './decisions/deadlines.js';
import { decideProceeding, fileAppeal, fileProceeding } from './decisions/disputes.js';
import { chargeFee, lapseFee, payFee, revokeFeeNotice } from './decisions/fees.js';
import {
  correctCategory,
  correctClosure,
  correctDetails,
  correctReceiptDate,
  voidRegistration,
} from './decisions/fixing.js';
import { confirm, discard, lodge, split } from './decisions/receiving.js';
import { orderReprocessing, reply, replyAgain, selfCorrect, serve, withdraw } from './decisions/replying.js';
import { type ApplicationEvent, occurredOn } from './events.js';
import { type Facts, Judgement } from './judgement.js';

/**
 * What happens when a clerk orders `command`: the events to append, carry-overs kept true. Pure.
 * Throws `Refusal` where the law or the state does not allow it; breaches that are true all the same are recorded.
 */
export function decide(command: ApplicationCommand, app: Application | null, facts: Facts): ApplicationEvent[] {
  const fresh = decided(command, app, facts);
  for (const event of fresh) notImpossible(event, app, facts);
  const after = fresh.reduce<Application | null>(evolve, app);
  return after ? [...fresh, ...settleCarryOvers(after, facts)] : fresh;
}

function decided(command: ApplicationCommand, before: Application | null, facts: Facts): ApplicationEvent[] {
  const judge = new Judgement(facts);
  if (command.type === 'Lodge') return lodge(command, before);
  if (before === null) throw new Refusal('not_registered');
  const app = before;
  if (command.type === 'SettleCarryOver') return [];
  const { from, label } = ACTIONS[command.type];
  judge.demand(from.includes(app.state), 'wrong_state', { state: STATES[app.state], action: label });
  switch (command.type) {
    case 'Discard':
      return [judge.on(discard(command))];
    case 'Confirm':
      return [confirm(command, app, facts, judge)];
    case 'Split':
      return [split(command, app, judge)];
    case 'RequestCorrection':
      return [requestCorrection(command, app, facts, judge)];
    case 'ReceiveCorrection':
      return [receiveCorrection(command, app, judge)];
    case 'LapseCorrection':
      return [lapseCorrection(command, app, facts, judge)];
    case 'AskReason':
      return [askReason(command, judge)];
    case 'ReceiveReason':
      return [receiveReason(command, app, judge)];
    case 'Delay':
      return [delay(command, app, judge)];
    case 'Extend':
      return [extend(command, app, facts, judge)];
    case 'ConsultThirdParty':
      return [consultThirdParty(command, app, judge)];
    case 'ConsultOrgan':
      return [consultOrgan(command, app, judge)];
    case 'ReceiveThirdPartyAnswer':
    case 'ReceiveOrganAnswer':
      return [endConsultation(command, app, judge)];
    case 'LapseThirdParty':
    case 'LapseOrgan':
      return [lapseConsultation(command, app, facts, judge)];
    case 'ChargeFee':
      return [chargeFee(command, app, facts, judge)];
    case 'PayFee':
      return [payFee(command, app, judge)];
    case 'LapseFee':
      return [lapseFee(command, app, facts, judge)];
    case 'RevokeFeeNotice':
      return [judge.on(revokeFeeNotice(command))];
    case 'Reply':
      return [reply(command, app, facts, judge)];
    case 'Serve':
      return [serve(command, app, facts, judge)];
    case 'Withdraw':
      return [withdraw(command, facts, judge)];
    case 'FileReview':
    case 'FileSuit':
      return [fileProceeding(command, app.proceedings, facts, judge, app.closure)];
    case 'FileAppeal':
      return [fileAppeal(command, app.proceedings, facts, judge)];
    case 'DecideReview':
    case 'DecideSuit':
    case 'DecideAppeal':
      return [decideProceeding(command, app.proceedings, facts, judge)];
    case 'OrderReprocessing':
      return [judge.on(orderReprocessing(command))];
    case 'ReplyAgain':
      return [replyAgain(command, app, facts, judge)];
    case 'SelfCorrect':
      return [judge.on(selfCorrect(command, app))];
    case 'Publish':
      return [judge.on({ ...command, type: 'PublishedProactively' })];
    case 'CorrectCategory':
      return [correctCategory(command, app, facts, judge)];
    case 'CorrectReceiptDate':
      return [correctReceiptDate(command, app, facts, judge)];
    case 'CorrectClosure':
      return [correctClosure(command, app, facts, judge)];
    case 'CorrectApplicantDetails':
      return [judge.on(correctDetails(command))];
    case 'Void':
      return [voidRegistration(command, app, facts, judge)];
  }
}

/** No fact lies in the future, none before the receipt: impossible in a historical record too. */
function notImpossible(event: ApplicationEvent, app: Application | null, { today }: Facts): void {
  const on = occurredOn(event);
  if (on > today) throw new Refusal('future_date', { date: on });
  const since = event.type === 'ApplicationReceived' ? app?.submittedOn : (app?.receivedOn ?? app?.submittedOn);
  if (since && on < since) throw new Refusal('before_receipt', { date: on, receivedOn: since });
}
