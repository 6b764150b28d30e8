import { dayOf, factOf } from './facts.js';
import { CATEGORIES, type Outcome } from './form.js';
import { nextKind, THEN } from './next-kind.js';
import { at, type Life, type StepDice, type ToldOfLife } from './plan.js';
import { type Day, KINDS, type Kind, plusDays } from './told.js';

export interface LifeDice {
  category: number;
  submittedOn: Day;
  confirmed: StepDice;
  steps: StepDice[];
}

/** One application, from its submission on, until `lastDay`. Now and then the submission itself is not told. */
export function lifeOf(application: string, dice: LifeDice, lastDay: Day): Life['told'] {
  const { submittedOn: on, category, confirmed, steps } = dice;
  const life = begun(application, 'submitted', on);
  const forgotten = confirmed.choice % 40 === 7;
  if (!forgotten) record(life, { application, on, kind: 'submitted', category: at(CATEGORIES, category) }, 0);
  return lived(life, [confirmed, ...steps], lastDay);
}

/** Reviews and suits that hang on no application. */
export const looseCases = (name: string, from: Day, steps: StepDice[], lastDay: Day): Life['told'] =>
  lived(begun(name, 'no application', from), steps, lastDay);

const begun = (name: string, phase: Life['phase'], day: Day): Life => ({
  name,
  phase,
  day,
  recordedOn: day,
  submittedOn: day,
  touchedOn: null,
  notices: [],
  cases: [],
  closing: { on: day, outcome: 'other.misc', docNo: null },
  told: [],
});

/** A life mostly makes sense; whether it does, the oracle judges. */
function lived(life: Life, steps: StepDice[], lastDay: Day): Life['told'] {
  for (const dice of steps) {
    if (life.day > lastDay) break;
    const kind = dice.astray === 0 ? at(KINDS, dice.pick) : nextKind(life, dice.pick);
    const told = factOf(kind, dayOf(kind, life, dice), life, dice);
    if (!told) continue;
    record(life, told, dice.lag);
    remember(life, told);
  }
  return life.told;
}

function record(life: Life, told: ToldOfLife, lag: number): void {
  const recordedOn = plusDays(told.on, lag);
  if (recordedOn > life.recordedOn) life.recordedOn = recordedOn;
  life.told.push({ recordedOn: life.recordedOn, told });
}

const ENDS_AS: Partial<Record<Kind, Outcome>> = {
  'correction lapsed': 'other.correction_overdue',
  'fee lapsed': 'other.fee_overdue',
  withdrawn: 'other.withdrawn',
};

function remember(life: Life, told: ToldOfLife): void {
  const { on, kind } = told;
  const ending = ENDS_AS[kind];
  if (on > life.day) life.day = on;
  if (kind !== 'received' && (life.touchedOn === null || on < life.touchedOn)) life.touchedOn = on;
  if (kind === 'fee noticed') life.notices.push(on);
  if (ending) life.closing = { on, outcome: ending, docNo: null };
  if ('outcome' in told) life.closing = { on: closingDay(life, told), outcome: told.outcome, docNo: told.docNo };
  if ('caseNo' in told) rememberCase(life.cases, told);
  life.phase = THEN[kind] ?? life.phase;
}

/** A reply that was redone leaves the day of the first. */
function closingDay({ closing }: Life, told: ToldOfLife): Day {
  if (told.kind === 'replied again') return closing.on;
  return told.kind === 'result fixed' ? told.closedOn : told.on;
}

function rememberCase(cases: Life['cases'], { caseNo, kind }: { caseNo: string; kind: Kind }): void {
  const known = cases.find((one) => one.caseNo === caseNo);
  if (kind === 'review filed' || kind === 'suit filed') {
    if (!known) cases.push({ caseNo, review: kind === 'review filed', appealed: false, pending: true });
  } else if (known) {
    known.pending = kind === 'appeal filed';
    known.appealed ||= known.pending;
  }
}
