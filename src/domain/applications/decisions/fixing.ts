import { Refusal } from '../../refusals.js';
import type { Application } from '../application.js';
import type { Does } from '../commands.js';
import { correctedEndings, outcomeIn } from '../endings.js';
import type { ApplicationEvent } from '../events.js';
import type { Facts, Judgement } from '../judgement.js';
import { isLocked, statisticalYear } from '../report-years.js';
import { notBefore } from './deadlines.js';
import { knownCategory, noticesOf } from './receiving.js';
import { needsRow } from './replying.js';

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

/** Art. 31: the day of receipt was entered wrongly. A locked year keeps counting it where it did. */
export function correctReceiptDate(
  command: Does<'CorrectReceiptDate'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { correctedOn, receivedOn, reason } = command;
  const { receivedYear, closedYear } = app.counted;
  if (receivedOn === app.receivedOn) throw new Refusal('nothing_to_correct');
  if (receivedOn > facts.today) throw new Refusal('future_date', { date: receivedOn });
  if (app.closure && receivedOn > app.closure.closedOn)
    throw new Refusal('receipt_after_events', { date: receivedOn, eventOn: app.closure.closedOn });
  const eventOn = noticesOf(app).sort()[0] ?? receivedOn;
  judge.demand(receivedOn <= eventOn, 'receipt_after_events', { date: receivedOn, eventOn });
  const { submittedOn } = app;
  judge.demand(receivedOn >= submittedOn, 'receipt_before_submission', { receivedOn, submittedOn });
  judge.demand(app.channel !== 'in_person' || receivedOn === submittedOn, 'in_person_same_day');
  const year = statisticalYear(receivedOn, facts.years);
  return judge.on({
    type: 'ReceiptDateCorrected',
    correctedOn,
    old: app.receivedOn ?? receivedOn,
    new: receivedOn,
    reason,
    statisticalYear: published(receivedYear, facts) && receivedYear ? receivedYear : Math.min(year, closedYear ?? year),
  });
}

/** Art. 45: the result was entered wrongly; a decision that was redone is `ReplyAgain`, not this. */
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
  notBefore(app.endings[1]?.on, closedOn, judge);
  const frozen = published(counted.closedYear, facts) ? counted : null;
  const year = frozen?.closedYear ?? Math.max(statisticalYear(closedOn, facts.years), counted.receivedYear ?? 0);
  const endings = correctedEndings(app.endings, { closedOn, outcome, docNo, year });
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
