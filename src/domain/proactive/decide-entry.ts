import { isLocked, type ReportYears, statisticalYear } from '../applications/report-years.js';
import type { LegalDate } from '../law/legal-date.js';
import { Refusal } from '../refusals.js';
import { Register } from './register.js';
import { evolveEntry, type RegisterEntry, trueCount } from './register-entry.js';
import type { CountedEntry, RegisterEntryRecorded, RegisterEvent, RegisterFigures } from './register-events.js';
import { bringsMoney, holdsDocuments, permits, REGISTER_ACTIONS, REGISTERS, STOCK_SIGN } from './registers.js';

/** One fact for a register. */
export interface RegisterFact
  extends Pick<RegisterEntryRecorded, 'register' | 'action' | 'name' | 'docNo' | 'on' | 'quantity' | 'amountFen'> {
  /** Of what was issued: null for not disclosed, left out for disclosed on the day it was made. Of what leaves: null for never disclosed. */
  disclosedOn?: LegalDate | null;
  source: string;
  by: string;
}

/** One understood row of a file of registers; null where it does not say its source, or who says so. */
export interface RegisterLine extends Omit<RegisterFact, 'source' | 'by'> {
  line: number;
  source: string | null;
  by: string | null;
}

/** What is corrected; what is left out stays. */
export interface EntryChange
  extends Partial<Pick<RegisterFigures, 'quantity' | 'amountFen' | 'disclosedOn' | 'source'>> {
  by: string;
  reason: string;
}

export interface RegisterFacts {
  today: LegalDate;
  /** The years whose Table 二 is published. */
  years: ReportYears;
}

/**
 * Art. 20, 50: a new line of a register, taken up in `register` as well. Refused where the row has no such action, a figure
 * is impossible, or more would leave than there is on that day.
 */
export function recordEntry(
  entry: string,
  fact: RegisterFact,
  register: Register,
  facts: RegisterFacts,
): RegisterEvent {
  const { disclosedOn: _disclosedOn, ...said } = fact;
  possible(fact, facts.today);
  const full = { ...said, entry, ...disclosure(fact, register) };
  const counted = withReportYears(trueCount(full), full, facts.years);
  return taken(register, { type: 'RegisterEntryRecorded', ...full, counted }, fact.on);
}

/** A line is corrected; nothing where it already says so. What a published year has counted of it stays as published. */
export function correctEntry(
  before: RegisterEntry,
  change: EntryChange,
  register: Register,
  facts: RegisterFacts,
): RegisterEvent[] {
  const { by, reason, ...figures } = change;
  const to = { ...before, ...figures };
  if ((Object.keys(figures) as (keyof typeof figures)[]).every((key) => to[key] === before[key])) return [];
  possible(to, facts.today);
  register.take(before.entry);
  const full = { ...to, ...disclosure(to, register) };
  register.put(before);
  const { quantity, amountFen, disclosedOn, disclosed, source } = full;
  const counted = keptWherePublished(before.counted, withReportYears(trueCount(full), full, facts.years), facts.years);
  const corrected = { quantity, amountFen, disclosedOn, disclosed, source, on: facts.today, by, reason, counted };
  return [taken(register, { type: 'RegisterEntryCorrected', entry: before.entry, ...corrected }, before.on)];
}

/** More than any organ has ever decided, collected or spent in a year: whoever writes more has slipped a unit, and sums stay exact. */
const MOST_AT_ONCE = 1_000_000_000;
const MOST_FEN = 1e14;

const within = (figure: number, most: number): boolean => Number.isInteger(figure) && figure >= 0 && figure <= most;

function possible(fact: RegisterFact, today: LegalDate): void {
  const { register, action, on, quantity, amountFen, disclosedOn } = fact;
  const { label, actions } = REGISTERS[register];
  if (!permits(register, action)) {
    const actionsThere = actions.map((one) => REGISTER_ACTIONS[one]).join('、');
    throw new Refusal('register_action', {
      field: '动作',
      register: label,
      action: REGISTER_ACTIONS[action],
      actions: actionsThere,
    });
  }
  if (on > today) throw new Refusal('future_date', { field: '日期', date: on });
  if (!within(quantity, MOST_AT_ONCE)) throw new Refusal('register_quantity', { field: '数量', most: MOST_AT_ONCE });
  const amount = amountFen ?? (bringsMoney(action) ? -1 : 0);
  if (!within(amount, MOST_FEN)) throw new Refusal('register_amount', { field: '金额', most: MOST_FEN / 1e14 });
  if (action !== 'issued' || !disclosedOn) return;
  if (disclosedOn > today) throw new Refusal('future_date', { field: '公开日期', date: disclosedOn });
  if (disclosedOn < on) throw new Refusal('disclosed_before_issued', { field: '公开日期', date: disclosedOn, on });
}

/** How much of it becomes public or ceases to be, and when. What leaves is taken to have been public as far as it can have been. */
function disclosure(fact: RegisterFact, register: Register): Pick<RegisterFigures, 'disclosed' | 'disclosedOn'> {
  const { action, on, quantity, disclosedOn = on } = fact;
  const never = { disclosed: 0, disclosedOn: null };
  if (!holdsDocuments(fact.register) || disclosedOn === null) return never;
  if (action === 'issued') return { disclosed: quantity, disclosedOn };
  if (action === 'disclosed') return { disclosed: quantity, disclosedOn: on };
  if (STOCK_SIGN[action] === 0) return never;
  const disclosed = Math.min(quantity, register.there({ ...fact, disclosed: 0, disclosedOn: on }).public);
  return disclosed > 0 ? { disclosed, disclosedOn: on } : never;
}

const withReportYears = (
  count: CountedEntry,
  { on, disclosedOn }: Pick<RegisterEntry, 'on' | 'disclosedOn'>,
  years: ReportYears,
): CountedEntry => ({
  ...count,
  year: statisticalYear(on, years),
  disclosedYear: disclosedOn === null ? null : statisticalYear(disclosedOn, years),
});

function keptWherePublished(before: CountedEntry, after: CountedEntry, years: ReportYears): CountedEntry {
  const { quantity, amountFen } = isLocked(before.year, years) ? before : after;
  const published = before.disclosedYear !== null && isLocked(before.disclosedYear, years);
  const { disclosedYear, disclosed } = published ? before : after;
  return { year: before.year, quantity, amountFen, disclosedYear, disclosed };
}

/** The register with the event in it; it stays as it was where that would make a stock negative. */
function taken(register: Register, event: RegisterEvent, from: LegalDate): RegisterEvent {
  const before = register.find(event.entry) ?? null;
  const after = evolveEntry(before, event);
  const { inForce } = register.there(after);
  register.put(after);
  if (register.holdsFrom(from, event.entry)) return event;
  if (before) register.put(before);
  else register.take(event.entry);
  const { action, quantity, on } = after;
  const details = { on, action: REGISTER_ACTIONS[action], quantity, there: Math.max(inForce, 0) };
  throw new Refusal(action === 'disclosed' ? 'register_nothing_to_disclose' : 'register_stock_short', {
    ...details,
    field: '数量',
  });
}
