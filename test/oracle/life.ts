import { CATEGORIES, NOT_BY_REPLY, OUTCOMES, type Outcome } from './form.js';
import { type Day, KINDS, type Kind, plusDays, type Result, type ToldOfApplication } from './told.js';

/** What chance says of one step: which kind, how many days after the last one, how many days until it is recorded. */
export interface StepDice {
  pick: number;
  /** 0: any kind at all, fitting or not. */
  astray: number;
  gap: number;
  lag: number;
  choice: number;
}

export interface LifeDice {
  category: number;
  submittedOn: Day;
  confirmed: StepDice;
  steps: StepDice[];
}

/** A fact of a life and the day on which it is recorded. */
export interface Recorded {
  recordedOn: Day;
  told: ToldOfApplication;
}

type Phase = 'submitted' | 'open' | 'correction' | 'payment' | 'closed' | 'redone' | 'over';
type Weights = Partial<Record<Kind, number>>;

/** What may well come next, and how often; a life mostly makes sense, the oracle judges whether it does. */
const NEXT: Readonly<Record<Phase, Weights>> = {
  submitted: { received: 24, 'category fixed': 2, 'never confirmed': 1 },
  open: {
    replied: 9,
    'correction asked': 3,
    'fee noticed': 3,
    withdrawn: 1,
    voided: 1,
    'category fixed': 1,
    'receipt date fixed': 1,
    'suit filed': 1,
    'review filed': 1,
  },
  correction: { 'correction received': 4, 'correction lapsed': 4, withdrawn: 1, voided: 1, 'category fixed': 1 },
  payment: { 'fee paid': 3, 'fee lapsed': 5, 'fee notice revoked': 2, withdrawn: 1, 'receipt date fixed': 1 },
  closed: {
    'reprocessing ordered': 3,
    'self-corrected': 2,
    'category fixed': 2,
    'receipt date fixed': 2,
    'result fixed': 4,
    'review filed': 3,
    'suit filed': 3,
    voided: 1,
  },
  redone: { 'replied again': 9, 'category fixed': 1, 'receipt date fixed': 1, 'suit filed': 1 },
  over: { 'review filed': 1, replied: 1, 'category fixed': 1, 'receipt date fixed': 1 },
};

const THEN: Readonly<Partial<Record<Kind, Phase>>> = {
  received: 'open',
  'never confirmed': 'over',
  'correction asked': 'correction',
  'correction received': 'open',
  'correction lapsed': 'closed',
  'fee noticed': 'payment',
  'fee paid': 'open',
  'fee lapsed': 'closed',
  'fee notice revoked': 'open',
  replied: 'closed',
  withdrawn: 'closed',
  voided: 'over',
  'reprocessing ordered': 'redone',
  'self-corrected': 'redone',
  'replied again': 'closed',
};

interface PlannedCase {
  caseNo: string;
  review: boolean;
  appealed: boolean;
  pending: boolean;
}

/** What the planner keeps in mind; not what is true, since much of what it plans may be refused. */
interface Life {
  application: string;
  phase: Phase;
  day: Day;
  recordedOn: Day;
  submittedOn: Day;
  /** The first day on which something happened after the receipt. */
  touchedOn: Day | null;
  notices: Day[];
  cases: PlannedCase[];
  closing: { on: Day; outcome: Outcome; docNo: string | null };
  told: Recorded[];
}

/** One application, from its submission on, until `lastDay`. */
export function lifeOf(application: string, dice: LifeDice, lastDay: Day): Recorded[] {
  const { submittedOn, category, confirmed, steps } = dice;
  const life: Life = {
    application,
    phase: 'submitted',
    day: submittedOn,
    recordedOn: submittedOn,
    submittedOn,
    touchedOn: null,
    notices: [],
    cases: [],
    closing: { on: submittedOn, outcome: 'other.misc', docNo: null },
    told: [],
  };
  const submission: ToldOfApplication = {
    application,
    on: submittedOn,
    kind: 'submitted',
    category: at(CATEGORIES, category),
  };
  const forgotten = confirmed.choice % 40 === 7;
  if (!forgotten) record(life, submission, 0);
  for (const step of [confirmed, ...steps]) if (life.day <= lastDay) live(life, step);
  return life.told;
}

function live(life: Life, dice: StepDice): void {
  const kind = dice.astray === 0 ? at(KINDS.slice(0, -2), dice.pick) : picked(life, dice.pick);
  const on = dayOf(kind, life, dice);
  const told = factOf(kind, on, life, dice);
  if (!told) return;
  record(life, told, dice.lag);
  remember(life, told, on);
}

function picked({ phase, cases }: Life, pick: number): Kind {
  const pending = cases.find((one) => one.pending);
  const decided = cases.find((one) => !one.pending && !one.review);
  const ends: Kind = pending?.review ? 'review decided' : pending?.appealed ? 'appeal decided' : 'suit decided';
  const weights: Weights = { ...NEXT[phase], ...(pending && { [ends]: 5 }), ...(decided && { 'appeal filed': 4 }) };
  const lots = Object.entries(weights).flatMap(([kind, weight]) => Array<Kind>(weight).fill(kind as Kind));
  return at(lots, pick);
}

/** Mostly some days after the last step. A fee lapses so early or so late that no calendar need be asked. */
function dayOf(kind: Kind, life: Life, { gap, choice }: StepDice): Day {
  const [first, last] = [life.notices.at(0), life.notices.at(-1)];
  if (kind === 'fee lapsed' && first && last)
    return choice % 6 === 0 ? plusDays(first, 5) : plusDays(last, 60 + Math.abs(gap));
  return plusDays(life.day, gap);
}

function factOf(kind: Kind, on: Day, life: Life, { choice, gap }: StepDice): ToldOfApplication | null {
  const { application, closing } = life;
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
    case 'result fixed': {
      const [otherDay, otherOutcome, otherNo] = [choice % 2 === 0, choice % 3 === 0, choice % 5 === 0];
      return {
        ...plain,
        kind,
        closedOn: otherDay ? plusDays(closing.on, choice % 4 === 0 ? gap : -gap) : closing.on,
        outcome: otherOutcome ? at(OUTCOMES, choice) : closing.outcome,
        docNo: otherNo ? docNo : closing.docNo,
      };
    }
    case 'year-end run':
    case 'locked':
      return null;
    default:
      return /review|suit|appeal/.test(kind)
        ? caseFact(kind, on, life, choice)
        : ({ ...plain, kind } as ToldOfApplication);
  }
}

/** Between the submission and the first thing done, so that nothing done comes to lie before the receipt; or plainly wrong. */
function receiptDay({ submittedOn, touchedOn, closing }: Life, on: Day, choice: number): Day {
  if (choice % 11 === 0) return plusDays(submittedOn, -1 - (choice % 40));
  if (choice % 11 === 1) return plusDays(closing.on > on ? closing.on : on, 1 + (choice % 40));
  const until = touchedOn ?? on;
  const days = plusDays(submittedOn, choice % 60);
  return days < until ? days : until > submittedOn ? until : submittedOn;
}

function caseFact(kind: Kind, on: Day, { application, cases }: Life, choice: number): ToldOfApplication | null {
  const result: Result = at(['upheld', 'corrected', 'other'] as const, choice);
  const known =
    (kind === 'appeal filed' ? cases.find((one) => !one.pending && !one.review) : null) ??
    cases.find((one) => one.pending) ??
    cases[0];
  const old = { application, on, caseNo: known?.caseNo ?? `${application}/none` };
  const fresh = choice % 15 === 0 ? old : { ...old, caseNo: `${application}/${cases.length + 1}` };
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

function record(life: Life, told: ToldOfApplication, lag: number): void {
  const recordedOn = plusDays(told.on, lag);
  if (recordedOn > life.recordedOn) life.recordedOn = recordedOn;
  life.told.push({ recordedOn: life.recordedOn, told });
}

function remember(life: Life, told: ToldOfApplication, on: Day): void {
  if (on > life.day) life.day = on;
  if (told.kind !== 'received' && (life.touchedOn === null || on < life.touchedOn)) life.touchedOn = on;
  if (told.kind === 'fee noticed') life.notices.push(on);
  if ('outcome' in told)
    life.closing = {
      on: 'closedOn' in told ? told.closedOn : closingDay(told.kind, life, on),
      outcome: told.outcome,
      docNo: told.docNo,
    };
  if ('caseNo' in told) rememberCase(life.cases, told);
  life.phase = THEN[told.kind] ?? life.phase;
}

const closingDay = (kind: Kind, life: Life, on: Day): Day => (kind === 'replied again' ? life.closing.on : on);

function rememberCase(cases: PlannedCase[], told: ToldOfApplication & { caseNo: string }): void {
  const known = cases.find((one) => one.caseNo === told.caseNo);
  const filed = told.kind === 'review filed' || told.kind === 'suit filed';
  if (!known && filed)
    cases.push({ caseNo: told.caseNo, review: told.kind === 'review filed', appealed: false, pending: true });
  if (!known || filed) return;
  known.pending = told.kind === 'appeal filed';
  known.appealed ||= known.pending;
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
