import { type Application, evolve } from '../../../src/domain/applications/application.js';
import { decideCase } from '../../../src/domain/applications/case-entry.js';
import type { ApplicationCommand, ProceedingCommand } from '../../../src/domain/applications/commands.js';
import type { ApplicationEvent, ProceedingEvent } from '../../../src/domain/applications/events.js';
import { type Proceeding, replayProceedings } from '../../../src/domain/applications/proceedings.js';
import type { LegalDate } from '../../../src/domain/law/legal-date.js';
import { WORKING_CALENDAR } from '../../../src/domain/law/working-calendar.js';
import type { RefusalCode } from '../../../src/domain/refusals.js';
import type { Form } from '../../../src/domain/year-end/forms/form.js';
import { formForYear } from '../../../src/domain/year-end/forms/forms.js';
import { evolveYear, type OrganYear, reportYears, untouchedYear } from '../../../src/domain/year-end/organ-year.js';
import { trueFigures } from '../../../src/domain/year-end/organ-year-adjustments.js';
import { beginRun, completeRun, lockYear } from '../../../src/domain/year-end/organ-year-decisions.js';
import type { OrganYearEvent } from '../../../src/domain/year-end/organ-year-events.js';
import { type Check, reconcile3, reconcileCarry } from '../../../src/domain/year-end/reconcile.js';
import { figuresOf, type Table3, tabulate3 } from '../../../src/domain/year-end/tabulate.js';
import { figuresOf4, reconcile4, type Table4, tabulate4 } from '../../../src/domain/year-end/tabulate-proceedings.js';
import { refusalOf } from '../applications/given.js';
import { decideWhole, ONE_SIGNATURE } from '../applications/signed.js';

/** The register of one organ as the domain keeps it. */
export interface Register {
  applications: Map<string, Application>;
  years: Map<number, OrganYear>;
  /** Reviews and suits that hang on no application. */
  cases: Map<string, ProceedingEvent[]>;
  /** What the run under way has not come to yet. */
  unsettled: string[];
  events: ApplicationEvent[];
}

export const emptyRegister = (): Register => ({
  applications: new Map(),
  cases: new Map(),
  years: new Map(),
  unsettled: [],
  events: [],
});

const yearsOf = ({ years }: Register): OrganYear[] => [...years.values()];

/** Plays one command; the refusal's code, or null when the register has moved. */
export const act = (
  register: Register,
  application: string,
  command: ApplicationCommand,
  today: LegalDate,
): RefusalCode | null =>
  refusalOf(() => {
    const years = reportYears(yearsOf(register));
    const facts = { calendar: WORKING_CALENDAR, today, years, organ: ONE_SIGNATURE };
    const before = register.applications.get(application) ?? null;
    const { events } = decideWhole(command, before, facts);
    const after = events.reduce<Application | null>(evolve, before);
    if (after) register.applications.set(application, after);
    register.events.push(...events);
  });

/** The same for a review or a suit that hangs on no application. */
export const contest = (register: Register, command: ProceedingCommand, today: LegalDate): RefusalCode | null =>
  refusalOf(() => {
    const facts = { calendar: WORKING_CALENDAR, today, years: reportYears(yearsOf(register)) };
    const known = register.cases.get(command.caseNo) ?? [];
    register.cases.set(command.caseNo, [...known, decideCase(command, replayProceedings(known), facts)]);
  });

const looseCasesOf = ({ cases }: Register): Proceeding[] => [...cases.values()].flatMap(replayProceedings);

function happened(register: Register, events: readonly OrganYearEvent[]): void {
  for (const event of events) {
    const before = register.years.get(event.year) ?? untouchedYear(event.year);
    register.years.set(event.year, evolveYear(before, event));
  }
}

/**
 * The run of a year begins, and with it that of every earlier year that has applications (docs/decisions/0001): from now
 * on every command keeps the carry-overs true. What was there before waits for `goOnWithRun`.
 */
export const begin = (register: Register, year: number, today: LegalDate): RefusalCode | null =>
  refusalOf(() => {
    const { lockedThrough } = reportYears(yearsOf(register));
    const known = [...register.applications.values()].map(({ counted }) => counted.receivedYear ?? year);
    happened(register, beginRun(year, yearsOf(register), today));
    for (let each = Math.max(Math.min(year, ...known), (lockedThrough ?? 0) + 1); each < year; each++)
      happened(register, beginRun(each, yearsOf(register), today));
    register.unsettled = [...register.applications.keys()];
  });

/** The run goes on by `count` applications; with the last one it is complete. */
export function goOnWithRun(register: Register, today: LegalDate, count = Number.POSITIVE_INFINITY): void {
  for (const application of register.unsettled.splice(0, count))
    act(register, application, { type: 'SettleCarryOver' }, today);
  if (register.unsettled.length) return;
  for (const { year } of yearsOf(register).filter(({ runBegun, runCompleted }) => runBegun && !runCompleted))
    happened(register, completeRun(year, yearsOf(register), today, { carriedOver: 0, withdrawn: 0 }));
}

/** Locks a year by the decision of the domain, with every rule checked. */
export const lock = (register: Register, year: number, today: LegalDate): RefusalCode | null =>
  refusalOf(() => {
    const years = yearsOf(register);
    const apps = [...register.applications.values()];
    const form = formForYear(year);
    const counted = {
      table3: figuresOf(table3Of(register, form, year)),
      table4: figuresOf4(table4Of(register, year)),
    };
    const truth = trueFigures(year, apps, looseCasesOf(register));
    const checks = checksOf(register, year, form, counted.table3, counted.table4);
    const versions = { position: 0, chain: '', law: '', calendar: '', code: '', sha256: () => '' };
    const yearsThatCount = yearsCounting(register, today);
    const figures = { counted, folded: counted, truth, checks };
    happened(register, lockYear({ year, years, today, yearsThatCount, ...figures, ...versions }));
  });

function yearsCounting(register: Register, today: LegalDate): number[] {
  const apps = [...register.applications.values()];
  const from = (first: number, last: number | null) =>
    Array.from({ length: (last ?? Number(today.slice(0, 4))) - first + 1 }, (_, i) => first + i);
  return [
    ...apps.flatMap(({ counted: { receivedYear, closedYear } }) =>
      receivedYear ? from(receivedYear, closedYear) : [],
    ),
    ...casesOf(register)
      .filter(({ coDefendantOnly }) => !coDefendantOnly)
      .flatMap(({ instances }) => instances.flatMap((one) => from(one.acceptedYear, one.decidedYear))),
  ];
}

/** Every rule of `annual-report-form.md` §8 for a year, X.CARRY against the published year before it. */
export function checksOf(
  { years }: Register,
  year: number,
  form: Form,
  table3: ReturnType<typeof figuresOf>,
  table4: ReturnType<typeof figuresOf4>,
): Check[] {
  const published = years.get(year - 1)?.locked;
  const carry = published ? reconcileCarry(form, published.table3, table3) : [];
  return [...reconcile3(form, table3), ...reconcile4(table4), ...carry];
}

/** Who stands as carried over out of `year`. */
export const carriedOutOf = (register: Register, year: number): string[] =>
  [...register.applications]
    .filter(([, { carriedFrom }]) => carriedFrom.includes(year))
    .map(([id]) => id)
    .sort();

export const table3Of = (register: Register, form: Form, year: number): Table3 =>
  tabulate3(
    form,
    year,
    [...register.applications].map(([id, { counted }]) => ({ id, ...counted })),
  );

export const table4Of = (register: Register, year: number): Table4 => tabulate4(year, casesOf(register));

const casesOf = (register: Register): Proceeding[] => [
  ...[...register.applications.values()].flatMap(({ proceedings }) => proceedings),
  ...looseCasesOf(register),
];
