import type { LegalDate } from '../law/legal-date.js';
import { CalendarMissing, type WorkingCalendar } from '../law/working-calendar.js';
import type { Colleague } from '../organs/colleagues.js';
import type { OrganState } from '../organs/organ.js';
import { Refusal, type RefusalCode } from '../refusals.js';
import type { ReportYears } from './report-years.js';
import type { BreachDetails, Found, Judged, ViolationCode } from './violations.js';

/** The account that gives an order, and its roles. */
export interface Actor {
  readonly account: string;
  readonly roles: readonly string[];
  /** The code of the organ above, where the order comes from there. */
  readonly authority?: string;
}

/** What a decision may know beside the application and the command. */
export interface Facts {
  readonly calendar: WorkingCalendar;
  /** Today in Asia/Shanghai. */
  readonly today: LegalDate;
  readonly years: ReportYears;
  /** The organ and what it has set; without it the defaults hold. */
  readonly organ?: Pick<OrganState, 'ended' | 'policies' | 'chains'> & Partial<Pick<OrganState, 'schemes'>>;
  /** Who orders it; nobody where a ledger or a run of the program speaks. */
  readonly by?: Actor;
  /** Everybody of the organ, where the decision is about who has the application. */
  readonly colleagues?: readonly Colleague[];
  /** A row of an old ledger: it is recorded as it happened, so what the law forbids becomes a violation. */
  readonly historical?: boolean;
}

/** Art. 17: what is signed is signed by somebody. */
export function actorOf({ by }: Facts): Actor {
  if (!by) throw new Error('nobody is named who orders it');
  return by;
}

/** Collects what was unlawful but true; throws what is impossible. */
export class Judgement {
  private readonly found = new Map<ViolationCode, BreachDetails | undefined>();

  constructor(private readonly facts: Facts) {}

  /** A hard guard. In a historical record the breach is noted as `recordedAs`; what no ledger can say has none. */
  demand(
    holds: boolean,
    code: RefusalCode,
    details: Record<string, string | number> = {},
    recordedAs?: ViolationCode | Found,
  ): void {
    if (holds) return;
    if (!this.facts.historical || !recordedAs) throw new Refusal(code, details);
    this.note(false, recordedAs);
  }

  /** A soft guard: the breach is recorded beside the fact, each kind once. */
  note(holds: boolean, breach: ViolationCode | Found): void {
    if (holds) return;
    const { code, details } = typeof breach === 'string' ? { code: breach, details: undefined } : breach;
    if (!this.found.has(code)) this.found.set(code, details);
  }

  /** A soft guard that needs the calendar; a year without one judges nothing. */
  noteByCalendar(holds: () => boolean, code: ViolationCode): void {
    try {
      this.note(holds(), code);
    } catch (error) {
      if (!(error instanceof CalendarMissing)) throw error;
    }
  }

  /** The event with the violations that were found. */
  on<E extends object>(event: E): E & Judged {
    if (this.found.size === 0) return event;
    const detailed = [...this.found].filter(([, details]) => details);
    return {
      ...event,
      violations: [...this.found.keys()],
      ...(detailed.length > 0 && { violationDetails: Object.fromEntries(detailed) }),
    };
  }
}

/** Days that are set, not lived, may lie ahead. */
const SET_AHEAD = ['dueOn', 'newDueOn', 'correctionDueOn'];

/** The first Regulation (国务院令第492号) has been in force since then. */
const IN_FORCE_SINCE: LegalDate = '2008-05-01';

/**
 * Art. 45, 56: only what has happened is recorded, and under the Regulation; impossible in a historical record too. Throws
 * `future_date`, `before_regulation`.
 */
export function refuseImpossibleDays(event: object, { today }: Facts): void {
  const lived = Object.entries(event).filter(([name]) => /(^on|On)$/.test(name) && !SET_AHEAD.includes(name));
  for (const [, date] of lived) {
    if (date !== null && date > today) throw new Refusal('future_date', { date });
    if (date && date < IN_FORCE_SINCE) throw new Refusal('before_regulation', { date });
  }
}
