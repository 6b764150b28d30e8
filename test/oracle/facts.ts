import { CATEGORIES, NOT_BY_REPLY, OUTCOMES } from './form.js';
import { at, type Life, type StepDice, type ToldOfLife } from './plan.js';
import { type Day, type Kind, plusDays, type Result, type ToldOfApplication } from './told.js';

/** Mostly some days after the last step. A fee lapses so early or so late that no calendar need be asked. */
export function dayOf(kind: Kind, life: Life, { gap, choice }: StepDice): Day {
  const notices = [...life.notices].sort();
  const [first, last] = [notices.at(0), notices.at(-1)];
  if (kind === 'fee lapsed' && first && last)
    return choice % 6 === 0 ? plusDays(first, 5) : plusDays(last, 60 + Math.abs(gap));
  return plusDays(life.day, gap);
}

/** What is told on that day. Null for what is told of a year or, without an application, of an application. */
export function factOf(kind: Kind, on: Day, life: Life, dice: StepDice): ToldOfLife | null {
  const { choice } = dice;
  if (/review|suit|appeal/.test(kind)) return caseFact(kind, on, life, choice);
  if (life.phase === 'no application') return null;
  const { name: application } = life;
  const docNo = `${application}-${life.told.length}`;
  const outcome = choice % 25 === 0 ? at(NOT_BY_REPLY, choice) : at(OUTCOMES, choice);
  const plain = { application, on };
  switch (kind) {
    case 'submitted':
    case 'category fixed':
      return { ...plain, kind, category: at(CATEGORIES, choice) };
    case 'correction asked':
      return { ...plain, kind, dueOn: plusDays(on, choice % 25) };
    case 'replied':
    case 'replied again':
      return { ...plain, kind, outcome, docNo };
    case 'receipt date fixed':
      return { ...plain, kind, receivedOn: receiptDay(life, on, choice) };
    case 'result fixed':
      return { ...plain, kind, ...otherResult(life, docNo, dice) };
    case 'year-end run':
    case 'locked':
      return null;
    default:
      return { ...plain, kind } as ToldOfApplication;
  }
}

/** Another day, result or number than the life has; or none of them. */
function otherResult({ closing }: Life, docNo: string, { choice, gap }: StepDice) {
  const [otherDay, otherOutcome, otherNo] = [choice % 2 === 0, choice % 3 === 0, choice % 5 === 0];
  return {
    closedOn: otherDay ? plusDays(closing.on, choice % 4 === 0 ? gap : -gap) : closing.on,
    outcome: otherOutcome ? at(OUTCOMES, choice) : closing.outcome,
    docNo: otherNo ? docNo : closing.docNo,
  };
}

/** Between the submission and the first thing done, so that nothing done comes to lie before the receipt; or plainly wrong. */
function receiptDay({ submittedOn, touchedOn, closing }: Life, on: Day, choice: number): Day {
  if (choice % 11 === 0) return plusDays(submittedOn, -1 - (choice % 40));
  if (choice % 11 === 1) return plusDays(closing.on > on ? closing.on : on, 1 + (choice % 40));
  const until = touchedOn ?? on;
  const days = plusDays(submittedOn, choice % 60);
  return days < until ? days : until > submittedOn ? until : submittedOn;
}

function caseFact(kind: Kind, on: Day, { name, phase, cases }: Life, choice: number): ToldOfLife | null {
  const application = phase === 'no application' ? null : name;
  const result: Result = at(['upheld', 'corrected', 'other'] as const, choice);
  const known =
    (kind === 'appeal filed' ? cases.find((one) => !one.pending && !one.review) : null) ??
    cases.find((one) => one.pending) ??
    cases[0];
  const old = { application, on, caseNo: known?.caseNo ?? `${name}/none` };
  const fresh = choice % 15 === 0 ? old : { ...old, caseNo: `${name}/${cases.length + 1}` };
  switch (kind) {
    case 'review filed':
      return { ...fresh, kind };
    case 'suit filed':
      return { ...fresh, kind, afterReview: cases.some((one) => one.review), coDefendantOnly: choice % 5 === 1 };
    case 'appeal filed':
      return { ...old, kind };
    case 'review decided':
    case 'suit decided':
    case 'appeal decided':
      return { ...old, kind, result };
    default:
      return null;
  }
}
