import { expect } from '@jest/globals';
import type { RefusalCode } from '../../../src/domain/refusals.js';
import { CN_2019 } from '../../../src/domain/year-end/forms/cn-2019.js';
import type { Form } from '../../../src/domain/year-end/forms/form.js';
import { FORMS, formForYear } from '../../../src/domain/year-end/forms/forms.js';
import { reportYears } from '../../../src/domain/year-end/organ-year.js';
import { figuresOf, type Table3 } from '../../../src/domain/year-end/tabulate.js';
import { figuresOf4, type Table4 } from '../../../src/domain/year-end/tabulate-proceedings.js';
import { countedOf, type File } from '../../oracle/book.js';
import { CATEGORIES, editionOf } from '../../oracle/form.js';
import { newOrgan, type Organ, type Refused, tell } from '../../oracle/oracle.js';
import { everybodyIn, table3, table4 } from '../../oracle/tables.js';
import type { Told } from '../../oracle/told.js';
import {
  act,
  begin,
  carriedOutOf,
  checksOf,
  contest,
  emptyRegister,
  goOnWithRun,
  lock,
  type Register,
  table3Of,
  table4Of,
} from './playing.js';
import { type Step, stepOf } from './steps.js';

/** One organ twice: as the oracle reads what it is told, and as the domain plays it. */
export interface Pair {
  organ: Organ;
  register: Register;
}

export const newPair = (): Pair => ({ organ: newOrgan(), register: emptyRegister() });

/** Tells both; they must agree on whether it may be told. A run goes on while the next lines come in, two files a line. */
export function tellBoth(told: Told, { organ, register }: Pair): Refused | null {
  goOnWithRun(register, told.recordedOn, told.kind === 'locked' ? undefined : 2);
  const why = tell(organ, told);
  const refusal = play(stepOf(told), register);
  if ((refusal === null) !== (why === null))
    throw new Error(`the domain says ${refusal}, the oracle ${why}: ${JSON.stringify(told)}`);
  if (why === null && 'application' in told && told.application) carryOverStands(told.application, organ, register);
  return why;
}

/** `design.md` §5: the same append that makes a carry-over untrue withdraws it, or adds the one that is missing. */
function carryOverStands(application: string, organ: Organ, register: Register): void {
  const counted = countedOf(organ.files.get(application) as File, organ);
  const openAtEndOf = (year: number) =>
    counted !== null && counted.received <= year && (counted.closed === null || counted.closed > year);
  const stands = register.applications.get(application)?.carriedFrom;
  same(stands, [...organ.ran].filter(openAtEndOf).sort(), `years out of which ${application} is carried over`);
}

function play(step: Step, register: Register): RefusalCode | null {
  const { recordedOn: today } = step;
  if ('run' in step) return begin(register, step.run, today);
  if ('lock' in step) return lock(register, step.lock, today);
  if ('caseNo' in step) return contest(register, step.command, today);
  return act(register, step.application, step.command, today);
}

/** Everything that must be true of a register at any moment, whatever it was told. */
export function agree({ organ, register }: Pair, years: readonly number[]): void {
  for (const year of years.filter((one) => one >= CN_2019.forYears.from)) {
    const form = formForYear(year);
    const ours = { table3: table3Of(register, form, year), table4: table4Of(register, year) };
    const theirs = { table3: table3(organ, year, form.edition), table4: table4(organ, year) };
    const published = organ.published.get(year);
    for (const table of ['table3', 'table4'] as const) {
      same(linesOf(ours[table]), linesOf(theirs[table]), `${table} of ${year}`);
      if (published) same(linesOf(ours[table]), linesOf(published[table]), `${table} of ${year} as published`);
    }
    rulesHold(register, form, year, ours);
  }
  carryOversStand(register, organ);
}

/** Table 三 in the edition that is not the year's own: one log gives both. */
export function agreeInTheOtherForm({ organ, register }: Pair, years: readonly number[]): void {
  for (const year of years)
    for (const form of FORMS.filter(({ edition }) => edition !== editionOf(year)))
      same(
        linesOf(table3Of(register, form, year)),
        linesOf(table3(organ, year, form.edition)),
        `table3 of ${year} in ${form.edition}`,
      );
}

/** The rules of `annual-report-form.md` §8, and that a figure is the number of those it opens into. */
function rulesHold(register: Register, form: Form, year: number, ours: { table3: Table3; table4: Table4 }): void {
  const figures = figuresOf(ours.table3);
  for (const row in ours.table3)
    for (const column of CATEGORIES) {
      const ids = ours.table3[row]?.[column] ?? [];
      const figure = figures[row]?.[column];
      if (figure !== ids.length || (figure > 1 && figure !== new Set(ids).size))
        throw new Error(`${row} ${column} of ${year} says ${figure}: ${ids}`);
    }
  const failing = checksOf(register, year, form, figures, figuresOf4(ours.table4)).filter(({ ok }) => !ok);
  if (failing.length) same(failing, [], `rules of ${year}`);
}

/** `reliability.md` §2.10, of all applications. While a run is under way some are still missing, but none stands that should not. */
function carryOversStand(register: Register, organ: Organ): void {
  const { carrying } = reportYears([...register.years.values()]);
  same([...carrying].sort(), [...organ.ran].sort(), 'years of the run');
  for (const year of carrying) {
    const stands = carriedOutOf(register, year);
    const open = everybodyIn(table3(organ, year, 'cn-2021').carried_to_next_year);
    const underWay = register.unsettled.length > 0;
    same(underWay ? stands.filter((id) => !open.includes(id)) : stands, underWay ? [] : open, `carried out of ${year}`);
  }
}

/** What stands in a table, a line for each cell that counts something; the order within a cell says nothing. */
export function linesOf(table: Record<string, Record<string, string[]>>): string[] {
  const lines: string[] = [];
  for (const row in table)
    for (const column in table[row]) {
      const ids = table[row][column] ?? [];
      if (ids.length) lines.push(`${row} ${column}: ${[...ids].sort()}`);
    }
  return lines;
}

/** `toEqual`, for the price of comparing two texts as long as they agree. */
export function same(ours: unknown, theirs: unknown, what: string): void {
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) expect({ [what]: ours }).toEqual({ [what]: theirs });
}
