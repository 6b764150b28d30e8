import { expect } from '@jest/globals';
import type { Role } from '../../../../src/domain/accounts/roles.js';
import type { Judged } from '../../../../src/domain/applications/violations.js';
import type { LegalDate } from '../../../../src/domain/law/legal-date.js';
import type { OrganState } from '../../../../src/domain/organs/organ.js';
import type { PolicyChange } from '../../../../src/domain/organs/policies.js';
import type { RefusalCode } from '../../../../src/domain/refusals.js';
import { formForYear } from '../../../../src/domain/year-end/forms/forms.js';
import { evolveYear, type OrganYear, untouchedYear } from '../../../../src/domain/year-end/organ-year.js';
import { lockYear } from '../../../../src/domain/year-end/organ-year-decisions.js';
import type {
  OrganYearEvent,
  PriorYearAdjustment,
  YearFigures,
} from '../../../../src/domain/year-end/organ-year-events.js';
import type { Check } from '../../../../src/domain/year-end/reconcile.js';
import { assess } from '../../../../src/domain/year-end/report/assess.js';
import type { ReportFigures } from '../../../../src/domain/year-end/report/figures.js';
import type {
  AuthorityCommand,
  ReportCommand,
  ReportFacts,
} from '../../../../src/domain/year-end/report/report-commands.js';
import { decideReport } from '../../../../src/domain/year-end/report/report-decisions.js';
import { decideFromAbove } from '../../../../src/domain/year-end/report/report-from-above.js';
import type { ReportText } from '../../../../src/domain/year-end/report/report-text.js';
import { figuresOf, tabulate3 } from '../../../../src/domain/year-end/tabulate.js';
import { figuresOf4, tabulate4 } from '../../../../src/domain/year-end/tabulate-proceedings.js';
import { refusalOf } from '../../applications/given.js';
import { sha256 } from '../organ-in-time.js';

export const YEAR = 2025;

/** Who does what in these stories. */
export const PEOPLE = {
  zhao: ['clerk'],
  qian: ['office_head'],
  sun: ['secrecy_reviewer'],
  li: ['reviewer'],
  zhou: ['authority'],
} as const satisfies Record<string, readonly Role[]>;
export type Name = keyof typeof PEOPLE;

export const TEXT: ReportText = {
  overview: ['本年新收政府信息公开申请{table3/received_this_year/total}件，办结{table3/total_handled/total}件。'],
  problems: ['公开的内容还不够细；将逐项梳理。'],
  other: ['发出收费通知{log/fees.notices}件，通知{log/fees.notified}元，收取{log/fees.collected}元。'],
};

/** Tables in which natural persons have put in and been granted so many applications. */
export function tablesOf(received: number, granted = received): YearFigures {
  const form = formForYear(YEAR);
  const zeros = figuresOf(tabulate3(form, YEAR, []));
  const of = (row: string, count: number) => ({
    [row]: { ...zeros[row], natural_person: count, total: count },
  });
  const rows = { ...of('received_this_year', received), ...of('granted', granted), ...of('total_handled', granted) };
  const table3 = { ...zeros, ...rows, ...of('carried_to_next_year', received - granted) };
  return { table3, table4: figuresOf4(tabulate4(YEAR, [])) } as YearFigures;
}

const NO_LOG = { channels: {}, extended: 0, late: 0, fees: { notices: 0, notifiedFen: 0, collectedFen: 0 } };

/** The annual report of one organ and how it goes on from day to day. */
export class ReportInTime {
  year: OrganYear = untouchedYear(YEAR);
  events: OrganYearEvent[] = [];
  figures: ReportFigures = { tables: tablesOf(8, 5), adjusted: tablesOf(8, 5), lastYear: tablesOf(4), log: NO_LOG };
  checks: Check[] = [];
  authority: string | null = 'city';
  closedUnpublished = false;
  whole = false;
  organ: Pick<OrganState, 'policies' | 'reportChains'> = { policies: [] };
  position = 100;
  private refused: RefusalCode | null = null;

  constructor(public today: LegalDate = '2026-01-12') {
    this.take({ type: 'YearEndRunBegun', year: YEAR, on: '2026-01-01' });
    this.take({ type: 'YearEndRunCompleted', year: YEAR, on: '2026-01-01', carriedOver: 3, withdrawn: 0 });
  }

  on(today: LegalDate): this {
    this.today = today;
    return this;
  }

  set(values: PolicyChange['values'], on = '2026-01-01'): this {
    this.organ = { ...this.organ, policies: [...this.organ.policies, { on, values }] };
    return this;
  }

  counts(tables: YearFigures): this {
    this.figures = { ...this.figures, tables };
    return this;
  }

  facts(name: Name): ReportFacts {
    const { today, organ, authority, closedUnpublished, year, checks, position } = this;
    const locked = year.locked;
    const tables = locked ? { table3: locked.table3, table4: locked.table4 } : this.figures.tables;
    const figures = { ...this.figures, tables, adjusted: { ...tables, ...year.adjusted } };
    const closed = (this.whole ? year.frozen : locked) != null;
    const sources = { organ: 'edu', edition: formForYear(YEAR).edition, year, figures, closed, checks, position };
    const by = { account: name, roles: PEOPLE[name] };
    const scope = { whole: this.whole, closed, closedUnpublished };
    return { today, by, organ, authority, year, ...scope, figures, assessed: assess(sources) };
  }

  get digest(): string {
    return this.facts('zhao').assessed?.digest ?? '';
  }

  get report() {
    this.nothingRefused();
    if (!this.year.report) throw new Error('nothing is drafted');
    return this.year.report;
  }

  order(name: Name, command: ReportCommand): this {
    return this.try(() => decideReport(command, this.facts(name)));
  }

  above(command: AuthorityCommand, authority = 'city'): this {
    const by = { account: 'zhou', roles: PEOPLE.zhou };
    return this.try(() => decideFromAbove(command, { authority, by, year: this.year, today: this.today }));
  }

  draft(sections = TEXT, name: Name = 'zhao'): this {
    return this.order(name, { type: 'DraftReport', sections });
  }

  sign(...names: Name[]): this {
    for (const name of names) this.order(name, { type: 'SignReport', digest: this.digest });
    return this;
  }

  submit(name: Name = 'qian'): this {
    return this.order(name, { type: 'SubmitReport' });
  }

  accept(): this {
    return this.above({ type: 'AcceptReport', digest: this.digest });
  }

  publish(): this {
    return this.order('qian', { type: 'PublishReport', url: null, column: '政府信息公开年报' });
  }

  lock(): this {
    const { year, today, position } = this;
    const counted = this.figures.tables as YearFigures;
    const versions = { chain: 'c0ffee', law: '711', calendar: '2026', code: '0.1.0', sha256 };
    const report = this.facts('qian').assessed?.digest;
    const locking = { year: YEAR, years: [year], today, yearsThatCount: [YEAR], position, ...versions };
    return this.try(() =>
      lockYear({
        ...locking,
        counted,
        folded: counted,
        truth: counted,
        checks: [],
        whole: this.whole,
        ...(report && { report }),
      }),
    );
  }

  /** What a fact found later would have changed. */
  adjust(change: Pick<PriorYearAdjustment, 'reason' | 'cellsBefore' | 'cellsAfter'>): this {
    return this.try(() => ({ type: 'PriorYearAdjustment', year: YEAR, on: this.today, subject: {}, ...change }));
  }

  /** Drafted by Zhao and signed by everybody on 12 January. */
  static signed(): ReportInTime {
    return new ReportInTime().draft().sign('qian', 'sun', 'li');
  }

  /** Accepted by the city on the 20th, locked on the 22nd, published on the 26th. */
  static published(): ReportInTime {
    return ReportInTime.signed().submit().on('2026-01-20').accept().on('2026-01-22').lock().on('2026-01-26').publish();
  }

  thenHappens(type: OrganYearEvent['type'], event: object = {}): this {
    this.nothingRefused();
    expect(this.events.at(-1)).toMatchObject({ type, ...event });
    return this;
  }

  thenViolates(...codes: string[]): this {
    this.nothingRefused();
    expect((this.events.at(-1) as Judged).violations ?? []).toEqual(codes);
    return this;
  }

  thenRefused(code: RefusalCode): this {
    const refused = this.refused;
    this.refused = null;
    expect(refused).toBe(code);
    return this;
  }

  /** What is refused and not asked for is a mistake of the story. */
  private nothingRefused(): void {
    if (this.refused) throw new Error(`refused: ${this.refused}`);
  }

  private try(decide: () => OrganYearEvent | OrganYearEvent[]): this {
    this.nothingRefused();
    let events: OrganYearEvent[] = [];
    try {
      events = [decide()].flat();
    } catch (error) {
      this.refused = refusalOf(() => {
        throw error;
      }) as RefusalCode;
    }
    for (const event of events) this.take(event);
    return this;
  }

  take(event: OrganYearEvent): void {
    this.year = evolveYear(this.year, JSON.parse(JSON.stringify(event)));
    this.events.push(event);
    this.position += 1;
  }
}
