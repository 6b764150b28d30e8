import { createHash } from 'node:crypto';
import { type Application, replay } from '../../../src/domain/applications/application.js';
import type { ApplicationCommand, ProceedingCommand } from '../../../src/domain/applications/commands.js';
import { decideProceeding, fileAppeal, fileProceeding } from '../../../src/domain/applications/decisions/disputes.js';
import type { ApplicationEvent, ProceedingEvent } from '../../../src/domain/applications/events.js';
import { type Facts, Judgement } from '../../../src/domain/applications/judgement.js';
import { type Proceeding, replayProceedings } from '../../../src/domain/applications/proceedings.js';
import { WORKING_CALENDAR } from '../../../src/domain/law/working-calendar.js';
import { formForYear } from '../../../src/domain/year-end/forms/forms.js';
import { evolveYear, type OrganYear, reportYears, untouchedYear } from '../../../src/domain/year-end/organ-year.js';
import { adjustmentsOf, adjustmentsOfCase, trueFigures } from '../../../src/domain/year-end/organ-year-adjustments.js';
import { beginRun, completeRun, lockYear } from '../../../src/domain/year-end/organ-year-decisions.js';
import type {
  OrganYearEvent,
  PriorYearAdjustment,
  YearFigures,
} from '../../../src/domain/year-end/organ-year-events.js';
import { type Check, reconcile3, reconcileCarry } from '../../../src/domain/year-end/reconcile.js';
import { figuresOf, tabulate3 } from '../../../src/domain/year-end/tabulate.js';
import { figuresOf4, reconcile4, tabulate4 } from '../../../src/domain/year-end/tabulate-proceedings.js';
import { decideWhole, ONE_SIGNATURE } from '../applications/signed.js';

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** An organ whose days pass: what a clerk orders, what the year-end does, and the streams that come of it. */
export class OrganInTime {
  readonly applications = new Map<string, ApplicationEvent[]>();
  readonly proceedings = new Map<string, ProceedingEvent[]>();
  readonly yearEvents: OrganYearEvent[] = [];
  private readonly known = new Map<number, OrganYear>();
  /** Every order that was accepted, so that another organ can be given the same. */
  readonly accepted: ((organ: OrganInTime) => void)[] = [];

  constructor(public today: string) {}

  on(today: string): this {
    this.today = today;
    return this;
  }

  get years(): OrganYear[] {
    return [...this.known.values()];
  }

  private happened(...events: OrganYearEvent[]): void {
    this.yearEvents.push(...events);
    for (const event of events)
      this.known.set(event.year, evolveYear(this.known.get(event.year) ?? untouchedYear(event.year), event));
  }

  year(year: number): OrganYear & { locked: YearFigures; adjusted: YearFigures } {
    return this.known.get(year) as OrganYear & { locked: YearFigures; adjusted: YearFigures };
  }

  get facts(): Facts {
    return { calendar: WORKING_CALENDAR, today: this.today, years: reportYears(this.years), organ: ONE_SIGNATURE };
  }

  application = (id: string): Application | null => replay(this.applications.get(id) ?? []);

  get apps(): Application[] {
    return [...this.applications.keys()].map((id) => this.application(id) as Application);
  }

  get cases(): Proceeding[] {
    return [...this.proceedings.values()].flatMap(replayProceedings);
  }

  /** The commands as one append: all of them or none. Gives the adjustments that they bring with them. */
  act(application: string, ...commands: ApplicationCommand[]): PriorYearAdjustment[] {
    const { facts, years, today } = this;
    const before = this.application(application);
    const events = [...(this.applications.get(application) ?? [])];
    for (const command of commands) events.push(...decideWhole(command, replay(events), facts).events);
    const after = replay(events) as Application;
    const adjustments = adjustmentsOf({ application, before, after, years, today });
    this.applications.set(application, events);
    this.happened(...adjustments);
    this.accepted.push((organ) => organ.on(today).act(application, ...commands));
    return adjustments;
  }

  /** A review or a suit that hangs on no application. */
  contest(command: ProceedingCommand): PriorYearAdjustment[] {
    const known = this.proceedings.get(command.caseNo) ?? [];
    const cases = replayProceedings(known);
    const events = [...known, decideCase(command, cases, this.facts)];
    const after = replayProceedings(events)[0] as Proceeding;
    const adjustments = adjustmentsOfCase({ before: cases[0] ?? null, after, years: this.years, today: this.today });
    this.proceedings.set(command.caseNo, events);
    this.happened(...adjustments);
    const { today } = this;
    this.accepted.push((organ) => organ.on(today).contest(command));
    return adjustments;
  }

  run(year: number): this {
    this.happened(...beginRun(year, this.years, this.today));
    for (const id of this.applications.keys()) this.act(id, { type: 'SettleCarryOver' });
    const carried = this.apps.filter(({ carriedFrom }) => carriedFrom.includes(year));
    const done = { carriedOver: carried.length, withdrawn: 0 };
    this.happened(...completeRun(year, this.years, this.today, done));
    return this;
  }

  lock(year: number): OrganYearEvent[] {
    this.run(year);
    const counted = this.counted(year);
    const events = lockYear({
      year,
      years: this.years,
      today: this.today,
      yearsThatCount: this.yearsThatCount,
      counted,
      folded: this.counted(year),
      truth: trueFigures(year, this.apps, this.cases),
      checks: this.checks(year, counted),
      position: this.yearEvents.length,
      chain: 'c0ffee',
      law: '711',
      calendar: '2026',
      code: '0.1.0',
      sha256,
    });
    this.happened(...events);
    return events;
  }

  /** The tables by the years in which the facts count. */
  counted(year: number): YearFigures {
    const tallies = this.apps.map(({ counted }) => ({ id: '', ...counted }));
    const cases = [...this.apps.flatMap(({ proceedings }) => proceedings), ...this.cases];
    return {
      table3: figuresOf(tabulate3(formForYear(year), year, tallies)),
      table4: figuresOf4(tabulate4(year, cases)),
    };
  }

  /** Every E rule of the year, X.CARRY against the published year before. */
  checks(year: number, { table3, table4 }: YearFigures): Check[] {
    const last = this.known.get(year - 1)?.locked;
    const carry = last ? reconcileCarry(formForYear(year), last.table3, table3) : [];
    return [...reconcile3(formForYear(year), table3), ...carry, ...reconcile4(table4)];
  }

  get yearsThatCount(): number[] {
    const spans = this.apps.flatMap(({ counted: { receivedYear, closedYear } }) => {
      const through = closedYear ?? Number(this.today.slice(0, 4));
      return receivedYear === null
        ? []
        : Array.from({ length: through - receivedYear + 1 }, (_, i) => receivedYear + i);
    });
    return [...new Set(spans)].sort(); // the stories told with it have no year of cases alone
  }
}

function decideCase(command: ProceedingCommand, cases: Proceeding[], facts: Facts): ProceedingEvent {
  const judge = new Judgement(facts);
  switch (command.type) {
    case 'FileReview':
    case 'FileSuit':
      return fileProceeding(command, cases, facts, judge, null);
    case 'FileAppeal':
      return fileAppeal(command, cases, facts, judge);
    case 'DecideReview':
    case 'DecideSuit':
    case 'DecideAppeal':
      return decideProceeding(command, cases, facts, judge);
  }
}
