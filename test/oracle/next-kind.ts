import { at, type Life, type Phase } from './plan.js';
import type { Kind } from './told.js';

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
  'no application': { 'review filed': 2, 'suit filed': 3 },
  over: { 'review filed': 1, replied: 1, 'category fixed': 1, 'receipt date fixed': 1 },
};

/** Where it leads, as far as the planner knows. */
export const THEN: Readonly<Partial<Record<Kind, Phase>>> = {
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

/** The next thing in a life: what fits its phase, and what its reviews and suits await. */
export function nextKind({ phase, cases }: Life, pick: number): Kind {
  const pending = cases.find((one) => one.pending);
  const decided = cases.find((one) => !one.pending && !one.review);
  const ends: Kind = pending?.review ? 'review decided' : pending?.appealed ? 'appeal decided' : 'suit decided';
  const weights: Weights = { ...NEXT[phase], ...(pending && { [ends]: 5 }), ...(decided && { 'appeal filed': 4 }) };
  const lots = Object.entries(weights).flatMap(([kind, weight]) => Array<Kind>(weight).fill(kind as Kind));
  return at(lots, pick);
}
