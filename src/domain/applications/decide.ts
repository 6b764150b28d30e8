import { CalendarMissing } from '../law/working-calendar.js';
import { Refusal } from '../refusals.js';
import { ACTIONS, permittedActions, UNSIGNED } from './actions.js';
import { type Application, evolve, lastReplyOf, STATES } from './application.js';
import { settleCarryOvers } from './carry-over.js';
import type { ApplicationCommand } from './commands.js';
import {
  acceptHandOver,
  answerInternalRequest,
  handBack,
  handOver,
  sendInternalRequests,
  withdrawInternalRequest,
} from './decisions/assigning.js';
import { consultOrgan, consultThirdParty, endConsultation, lapseConsultation } from './decisions/consulting.js';
import {
  askReason,
  delay,
  lapseCorrection,
  receiveCorrection,
  receiveReason,
  requestCorrection,
} from './decisions/deadlines.js';
import { decideProceeding, fileAppeal, fileProceeding } from './decisions/disputes.js';
import { approveExtension, declineExtension, extend, proposeExtension } from './decisions/extending.js';
import { chargeFee, lapseFee, payFee, revokeFeeNotice } from './decisions/fees.js';
import {
  addNoticeDetails,
  correctCategory,
  correctClosure,
  correctDetails,
  correctReceiptDate,
  voidRegistration,
} from './decisions/fixing.js';
import { confirm, discard, lodge, split } from './decisions/receiving.js';
import { orderReprocessing, replyAgain, selfCorrect } from './decisions/redoing.js';
import { reply, replyOnRecord, withdraw } from './decisions/replying.js';
import { serve, serveNotice } from './decisions/serving.js';
import { draftOnRecord, draftReply, issueReply, returnReply, signReply } from './decisions/signing.js';
import { answerSupervision, orderSupervision, urge } from './decisions/supervising.js';
import { type ApplicationEvent, occurredOn } from './events.js';
import { type Facts, Judgement, refuseImpossibleDays } from './judgement.js';
import { movedDueDay } from './moved-due-day.js';
import { CASE_KINDS } from './outcomes.js';
import { disorderOf, ENDS } from './steps.js';
import { type Found, outOfOrder } from './violations.js';

/**
 * What happens when a clerk orders `command`: the events to append, carry-overs kept true. Pure.
 * Throws `Refusal` where the law or the state does not allow it; breaches that are true all the same are recorded.
 */
export function decide(command: ApplicationCommand, app: Application | null, facts: Facts): ApplicationEvent[] {
  const moved = app ? movedDueDay(app, facts) : [];
  const now = moved.reduce<Application | null>(evolve, app);
  const events = command.type === 'MoveDueDay' ? [] : ordered(command, now, facts);
  const idle = events.length === 0 && command.type !== 'MoveDueDay';
  return idle ? [] : [...moved, ...events].map((event) => judgedBy(event, facts));
}

/** Which calendar an event rests on stands with it once there is more than the one of the program. */
const judgedBy = (event: ApplicationEvent, { calendar: { version } }: Facts): ApplicationEvent =>
  version === 0 ? event : { ...event, calendar: version };

function ordered(
  command: Exclude<ApplicationCommand, { type: 'MoveDueDay' }>,
  app: Application | null,
  facts: Facts,
): ApplicationEvent[] {
  if (command.type === 'SettleCarryOver') return settleCarryOvers(registered(app), facts);
  const judgedEvent = judged(command, app, facts);
  refuseImpossibleDays(judgedEvent, facts);
  const event = inOrder(command.type, judgedEvent, app, facts);
  return [event, ...settleCarryOvers(evolve(app, event), facts)];
}

function registered(app: Application | null): Application {
  if (app === null) throw new Refusal('not_registered');
  return app;
}

type Fact = Exclude<ApplicationCommand, { type: 'SettleCarryOver' | 'MoveDueDay' }>;

function judged(command: Fact, app: Application | null, facts: Facts): ApplicationEvent {
  try {
    if (command.type === 'Lodge') return lodge(command, app, facts);
    if (command.type === 'AddNoticeDetails') return addNoticeDetails(command, registered(app), facts);
    return decided(command, registered(app), facts);
  } catch (error) {
    if (error instanceof CalendarMissing) throw new Refusal('calendar_missing', { year: error.year });
    throw error;
  }
}

/** What a clerk orders, and what an old ledger tells. */
const ALL = { ...ACTIONS, ...UNSIGNED };

/** Struck off or declared void: there is no application left to which an old record could belong. */
const GONE: readonly Application['state'][] = ['discarded', 'voided'];

function decided(
  command: Exclude<Fact, { type: 'Lodge' | 'AddNoticeDetails' }>,
  app: Application,
  facts: Facts,
): ApplicationEvent {
  const judge = new Judgement(facts);
  const { from, label: action, only } = ALL[command.type];
  if (only && only !== app.caseKind) throw new Refusal('other_case_kind', { kind: CASE_KINDS[app.caseKind], action });
  const mayBeTold = from.includes(app.state) || (facts.historical && !GONE.includes(app.state));
  if (!mayBeTold) throw new Refusal('wrong_state', { state: STATES[app.state], action, instead: insteadOf(app) });
  if (!facts.historical && command.type in UNSIGNED) throw new Refusal('reply_unsigned', { missing: '没有经过审签' });
  switch (command.type) {
    case 'Discard':
      return judge.on(discard(command));
    case 'Confirm':
      return confirm(command, app, facts, judge);
    case 'Split':
      return split(command, app, judge);
    case 'RequestCorrection':
      return requestCorrection(command, app, facts, judge);
    case 'ReceiveCorrection':
      return receiveCorrection(command, app, judge);
    case 'LapseCorrection':
      return lapseCorrection(command, app, facts, judge);
    case 'AskReason':
      return askReason(command, judge);
    case 'ReceiveReason':
      return receiveReason(command, app, judge);
    case 'Delay':
      return delay(command, app, facts, judge);
    case 'ProposeExtension':
      return proposeExtension(command, facts, judge);
    case 'ApproveExtension':
      return approveExtension(command, app, facts, judge);
    case 'DeclineExtension':
      return declineExtension(command, app, facts, judge);
    case 'Extend':
      return extend(command, app, facts, judge);
    case 'ConsultThirdParty':
      return consultThirdParty(command, app, judge);
    case 'ConsultOrgan':
      return consultOrgan(command, app, judge);
    case 'ReceiveThirdPartyAnswer':
    case 'ReceiveOrganAnswer':
      return endConsultation(command, app, judge);
    case 'LapseThirdParty':
    case 'LapseOrgan':
      return lapseConsultation(command, app, facts, judge);
    case 'ChargeFee':
      return chargeFee(command, app, facts, judge);
    case 'PayFee':
      return payFee(command, app, judge);
    case 'LapseFee':
      return lapseFee(command, app, facts, judge);
    case 'RevokeFeeNotice':
      return judge.on(revokeFeeNotice(command));
    case 'ServeNotice':
      return serveNotice(command, app, facts, judge);
    case 'DraftReply':
      return draftReply(command, app, facts);
    case 'DraftReplyOnRecord':
      return draftOnRecord(command, app, facts);
    case 'SignReply':
      return signReply(command, app, facts, judge);
    case 'ReturnReply':
      return returnReply(command, app, facts, judge);
    case 'IssueReply':
      return issueReply(command, app, facts, judge);
    case 'Reply':
      return reply(command, app, facts, judge);
    case 'ReplyOnRecord':
      return replyOnRecord(command, app, facts, judge);
    case 'Urge':
      return judge.on(urge(command, app, facts));
    case 'OrderSupervision':
      return judge.on(orderSupervision(command, app, facts));
    case 'AnswerSupervision':
      return answerSupervision(command, app, facts, judge);
    case 'HandOver':
      return judge.on(handOver(command, app, facts));
    case 'AcceptHandOver':
      return acceptHandOver(command, app, facts, judge);
    case 'HandBack':
      return handBack(command, app, facts, judge);
    case 'SendInternalRequests':
      return judge.on(sendInternalRequests(command, app, facts));
    case 'AnswerInternalRequest':
      return answerInternalRequest(command, app, facts, judge);
    case 'WithdrawInternalRequest':
      return withdrawInternalRequest(command, app, facts, judge);
    case 'Serve':
      return serve(command, app, facts, judge);
    case 'Withdraw':
      return withdraw(command, facts, judge);
    case 'FileReview':
    case 'FileSuit':
      return fileProceeding(command, app.proceedings, facts, judge, lastReplyOf(app, command.acceptedOn));
    case 'FileAppeal':
      return fileAppeal(command, app.proceedings, facts, judge);
    case 'DecideReview':
    case 'DecideSuit':
    case 'DecideAppeal':
      return decideProceeding(command, app.proceedings, facts, judge);
    case 'OrderReprocessing':
      return orderReprocessing(command, app, judge);
    case 'ReplyAgain':
      return replyAgain(command, app, facts, judge);
    case 'SelfCorrect':
      return selfCorrect(command, app, judge);
    case 'Publish':
      return judge.on({ ...command, type: 'PublishedProactively' });
    case 'CorrectCategory':
      return correctCategory(command, app, facts, judge);
    case 'CorrectReceiptDate':
      return correctReceiptDate(command, app, facts, judge);
    case 'CorrectClosure':
      return correctClosure(command, app, facts, judge);
    case 'CorrectApplicantDetails':
      return judge.on(correctDetails(command));
    case 'Void':
      return voidRegistration(command, app, facts, judge);
  }
}

const insteadOf = (app: Application): string => {
  const labels = permittedActions(app).map((type) => `“${ACTIONS[type].label}”`);
  return labels.length ? `现在可以办理的有：${labels.join('、')}` : '这件已经不能再办理';
};

/** Art. 31, 45: nothing happens to an application before its receipt, or where its days leave no room for it. */
function inOrder(type: Fact['type'], event: ApplicationEvent, app: Application | null, facts: Facts): ApplicationEvent {
  if (type === 'Lodge' || type === 'AddNoticeDetails' || !app) return event;
  const { label, from } = ALL[type];
  return withBreach(beforeReceipt(event, label, app, facts) ?? disorderOf(event, label, from, app), event);
}

/** What ends an application cannot lie before its receipt, whoever says so; of a notice in an old ledger it is noted. */
function beforeReceipt(event: ApplicationEvent, label: string, app: Application, { historical }: Facts): Found | null {
  const on = occurredOn(event);
  const since = app.receivedOn ?? app.submittedOn;
  if (on >= since) return null;
  if (!historical || ENDS.includes(event.type)) throw new Refusal('before_receipt', { date: on, receivedOn: since });
  return outOfOrder({ label, on }, { label: app.receivedOn ? '收到' : '提交', on: since });
}

function withBreach(breach: Found | null, event: ApplicationEvent): ApplicationEvent {
  if (!breach || event.violations?.includes(breach.code)) return event;
  const { code, details } = breach;
  return {
    ...event,
    violations: [...(event.violations ?? []), code],
    ...(details && { violationDetails: { ...event.violationDetails, [code]: details } }),
  };
}
