import type { Proceeding } from '../../domain/applications/proceedings.js';
import type { RegisterEntry } from '../../domain/proactive/register-entry.js';
import type { Form } from '../../domain/year-end/forms/form.js';
import type { YearFigures } from '../../domain/year-end/organ-year-events.js';
import { carriedOut, type Figures3, figuresOf, tabulate3 } from '../../domain/year-end/tabulate.js';
import { figuresOf4, tabulate4 } from '../../domain/year-end/tabulate-proceedings.js';
import { tabulate2 } from '../../domain/year-end/tabulate-registers.js';
import type { FoldedLog } from '../fold-log.js';

/** The tables of a year out of a folded log, by the code of the domain. */
export function figuresOfFold(year: number, fold: FoldedLog, form: Form): Required<YearFigures> {
  const tallies = [...fold.applications].map(([id, { app }]) => ({ id, ...app.counted }));
  return {
    table2: tabulate2(form, year, entriesOf(fold)),
    table3: figuresOf(tabulate3(form, year, tallies)),
    table4: figuresOf4(tabulate4(year, proceedingsOf(fold))),
  };
}

/** What the year-end run of `year` carried out of it, by the events in which it said so. */
export const carriedByRun = (year: number, fold: FoldedLog): Figures3 =>
  carriedOut(
    applicationsOf(fold)
      .filter(({ carriedFrom }) => carriedFrom.includes(year))
      .map(({ counted: { category } }) => ({ category, count: 1 })),
  );

/** Every review and suit, on an application or by itself. */
export const proceedingsOf = (fold: FoldedLog): Proceeding[] => [
  ...applicationsOf(fold).flatMap((app) => app.proceedings),
  ...casesWithout(fold),
];

export const applicationsOf = (fold: FoldedLog) => [...fold.applications.values()].map(({ app }) => app);
/** Those that hang on no application. */
export const casesWithout = (fold: FoldedLog) => [...fold.proceedings.values()].flatMap(({ cases }) => cases);

export const entriesOf = (fold: FoldedLog): RegisterEntry[] =>
  [...fold.registers.values()].flatMap(({ entries }) => [...entries.values()].map(({ entry }) => entry));

/**
 * The years through `last` in which the tables count anything: a receipt, an application carried in, a result, an entry of a
 * register, a review or suit under way.
 */
export function yearsOf(fold: FoldedLog, last: number): number[] {
  const years = new Set<number>(entriesOf(fold).map(({ counted }) => counted.year));
  const addYears = (from: number, through: number | null) => {
    for (let year = from; year <= (through ?? last); year++) years.add(year);
  };
  for (const { counted } of applicationsOf(fold))
    if (counted.receivedYear !== null) addYears(counted.receivedYear, counted.closedYear);
  for (const { coDefendantOnly, instances } of proceedingsOf(fold))
    if (!coDefendantOnly) for (const { acceptedYear, decidedYear } of instances) addYears(acceptedYear, decidedYear);
  return [...years];
}
