import { type LegalDate, later } from '../../law/legal-date.js';
import { Refusal } from '../../refusals.js';
import type { Application } from '../application.js';
import type { Does } from '../commands.js';
import { correctedEndings, type Ending, outcomeIn } from '../endings.js';
import type { ApplicationEvent } from '../events.js';
import { type Facts, Judgement } from '../judgement.js';
import { detailsAdded } from '../letters.js';
import { WITHOUT_REPLY } from '../outcomes.js';
import { isLocked, statisticalYear } from '../report-years.js';
import { stepsOf } from '../steps.js';
import { outOfOrder } from '../violations.js';
import { correctionToldInTime, notBefore, wasWithinPeriod, withinPeriod } from './deadlines.js';
import { isExtension } from './extending.js';
import { confirmedInTime, datedByChannel, knownCategory, stillReceives } from './receiving.js';
import { needsRow } from './replying.js';
import { leftInTime } from './serving.js';

const published = (year: number | null, { years }: Facts): boolean => year !== null && isLocked(year, years);

/** Art. 45: the column was chosen wrongly. The one under which a locked year has published it stays (reliability rule 19). */
export function correctCategory(
  command: Does<'CorrectCategory'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { correctedOn, category, reason } = command;
  knownCategory(category);
  if (category === app.category) throw new Refusal('nothing_to_correct');
  return judge.on({
    type: 'ApplicantCategoryCorrected',
    correctedOn,
    old: app.category,
    new: category,
    reason,
    countedAs: published(app.counted.receivedYear, facts) ? app.counted.category : category,
  });
}

/**
 * Art. 31: the day of receipt was entered wrongly, and with it perhaps that of the submission; what was handed in was
 * received on the same day, so both move together; no letter is received before it came in. A locked year keeps counting it
 * where it did. Whether the reply and what was told on the way to it were late is judged anew (art. 30, 33, 35, 42): the breach
 * belongs to this event, and its absence here takes back the earlier one.
 */
export function correctReceiptDate(
  command: Does<'CorrectReceiptDate'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { correctedOn, receivedOn, reason } = command;
  const { receivedYear, closedYear } = app.counted;
  const arrivedOn = command.arrivedOn ?? app.arrivedOn;
  const told = submissionOf(command, app, facts);
  const submittedOn = told ?? (app.submittedUnknown ? receivedOn : app.submittedOn);
  const submits = told !== null && (told !== app.submittedOn || app.submittedUnknown);
  if (receivedOn === app.receivedOn && arrivedOn === app.arrivedOn && !submits) throw new Refusal('nothing_to_correct');
  if (receivedOn > facts.today) throw new Refusal('future_date', { date: receivedOn });
  beforeAllElse(receivedOn, app, judge);
  const cameOn = later(submittedOn, arrivedOn ?? submittedOn);
  notBefore(arrivedOn, submittedOn, judge, ['来信', '提交']);
  datedByChannel({ channel: app.channel, receivedOn, submittedOn: cameOn }, facts, judge);
  stillReceives(receivedOn, facts, judge);
  confirmedInTime({ channel: app.channel, receivedOn, arrivedOn }, judge);
  const received = { ...app, clock: app.clock && { ...app.clock, receivedOn } };
  toldInTime(receivedOn, received, facts, judge);
  replyInTime(app.endings, received, facts, judge);
  const year = statisticalYear(receivedOn, facts.years);
  return judge.on({
    type: 'ReceiptDateCorrected',
    correctedOn,
    old: app.receivedOn ?? receivedOn,
    new: receivedOn,
    ...(submits && { submittedOn }),
    ...(arrivedOn && arrivedOn !== app.arrivedOn && { arrivedOn }),
    noticesJudged: true,
    reason,
    statisticalYear: published(receivedYear, facts) && receivedYear ? receivedYear : Math.min(year, closedYear ?? year),
  });
}

/** Null where nothing is said of it: the ledger names the day by itself, so that an old record moves it only where it says so. */
const submissionOf = (command: Does<'CorrectReceiptDate'>, app: Application, { historical }: Facts): LegalDate | null =>
  command.submittedOn ?? (app.channel === 'in_person' && !historical ? command.receivedOn : null);

function beforeAllElse(date: LegalDate, app: Application, judge: Judgement): void {
  const end = app.endings[0];
  if (end && date > end.on) throw new Refusal('receipt_after_events', { date, event: '办结', eventOn: end.on });
  const [first] = stepsOf(app);
  if (!first) return;
  const breach = outOfOrder(first, { label: '收到', on: date });
  judge.demand(date <= first.on, 'receipt_after_events', { date, event: first.label, eventOn: first.on }, breach);
}

/** Art. 30, 33, 35, 42: what went to the applicant within periods that hang on the receipt. */
function toldInTime(receivedOn: LegalDate, app: Application, facts: Facts, judge: Judgement): void {
  const inTime = (day: LegalDate | null | undefined) => !day || wasWithinPeriod(day, app, facts);
  for (const { issuedOn } of app.corrections) correctionToldInTime(issuedOn, receivedOn, facts, judge);
  for (const { on } of app.clock?.extensions ?? []) judge.note(inTime(on), 'extension_notified_late');
  for (const { sentOn } of app.fees) judge.note(inTime(sentOn), 'fee_notice_late');
  judge.note(inTime(app.clock?.delayToldOn), 'delay_late');
}

/** Art. 33: was the first ending, where it was a reply, given within the period as the record stands now, and did it leave within it? */
function replyInTime([first]: readonly Ending[], app: Application, facts: Facts, judge: Judgement): void {
  if (app.endings.length === 1) leftInTime(app.leftOn, app, facts, judge);
  const replied = first && !WITHOUT_REPLY.some((outcome) => outcome === first.outcome);
  judge.note(!replied || withinPeriod(first.on, app, facts), 'reply_late');
}

/**
 * Art. 45: the result was entered wrongly; a decision that was redone is `ReplyAgain`, not this. Whether the reply was late
 * is judged anew, as for a corrected receipt.
 */
export function correctClosure(
  command: Does<'CorrectClosure'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { correctedOn, closedOn, outcome, docNo, reason } = command;
  const { closure, counted } = app;
  if (!closure || !app.receivedOn) throw new Refusal('not_replied');
  needsRow(outcome, closedOn, facts, judge);
  if (closedOn > facts.today) throw new Refusal('future_date', { date: closedOn });
  if (closedOn < app.receivedOn) throw new Refusal('before_receipt', { date: closedOn, receivedOn: app.receivedOn });
  if (closure.closedOn === closedOn && closure.outcome === outcome && closure.docNo === docNo)
    throw new Refusal('nothing_to_correct');
  notBefore(app.endings[1]?.on, closedOn, judge, ['重新答复', '更正后的办结']);
  const frozen = published(counted.closedYear, facts) ? counted : null;
  const year = frozen?.closedYear ?? Math.max(statisticalYear(closedOn, facts.years), counted.receivedYear ?? 0);
  const endings = correctedEndings(app.endings, { closedOn, outcome, docNo, year });
  replyInTime(endings, app, facts, judge);
  return judge.on({
    type: 'ClosureCorrected',
    correctedOn,
    old: closure,
    new: { closedOn, outcome, docNo },
    reason,
    statisticalYear: year,
    countedAs: frozen?.outcome ?? outcomeIn(year, endings) ?? outcome,
  });
}

/**
 * Art. 33, 45: a ledger says what was blank in the record of a notice. It is judged as if it had been said at once: the day
 * of an extension by the period without it, the reply by the period with it.
 */
export function addNoticeDetails(command: Does<'AddNoticeDetails'>, app: Application, facts: Facts): ApplicationEvent {
  const judge = new Judgement(facts);
  const { extensionNotifiedOn, extensionDays } = command;
  const before = { ...app, clock: app.clock && { ...app.clock, extensions: app.clock.extensions.slice(1) } };
  judge.note(!extensionNotifiedOn || withinPeriod(extensionNotifiedOn, before, facts), 'extension_notified_late');
  if (extensionDays !== undefined) {
    judge.note(isExtension(extensionDays), 'extension_too_long');
    replyInTime(app.endings, detailsAdded(app, command), facts, judge);
  }
  return judge.on({ ...command, type: 'NoticeDetailsAdded' });
}

/** Art. 45: names the fields alone; what stands in them is for the vault. */
export const correctDetails = (command: Does<'CorrectApplicantDetails'>): ApplicationEvent => ({
  ...command,
  type: 'ApplicantDetailsCorrected',
});

/** Art. 45: double registration or the wrong register; what a locked year has counted stays (design §5). */
export function voidRegistration(
  command: Does<'Void'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const year = app.counted.receivedYear;
  if (published(year, facts)) throw new Refusal('voiding_locked', { year: year ?? 0 });
  return judge.on({ ...command, type: 'ApplicationVoided' });
}
