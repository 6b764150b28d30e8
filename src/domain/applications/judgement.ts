import type { LegalDate } from '../law/legal-date.js';
import type { RemedyPlaces } from '../law/remedies.js';
import { CalendarMissing, type WorkingCalendar } from '../law/working-calendar.js';
import { Refusal, type RefusalCode } from '../refusals.js';
import type { OrganState } from '../organs/organ.js';
import type { ReportYears } from './report-years.js';
import type { ViolationCode } from './violations.js';

/** What a decision may know beside the application and the command. */
export interface Facts {
  readonly calendar: WorkingCalendar;
  /** Today in Asia/Shanghai. */
  readonly today: LegalDate;
  readonly years: ReportYears;
  /** The organ and what it has set; without it the defaults hold. */
  readonly organ?: Pick<OrganState, 'ended' | 'policies'>;
  /** Where its replies may be contested; without it the remedy clause names no body. */
  readonly remedies?: RemedyPlaces;
  /** A row of an old ledger: it is recorded as it happened, so what the law forbids becomes a violation. */
  readonly historical?: boolean;
}

/** Collects what was unlawful but true; throws what is impossible. */
export class Judgement {
  readonly violations: ViolationCode[] = [];

  constructor(private readonly facts: Facts) {}

  /** A hard guard. In a historical record the breach is noted instead, as `recordedAs`. */
  demand(
    holds: boolean,
    code: RefusalCode,
    details: Record<string, string | number> = {},
    recordedAs: ViolationCode = 'out_of_order',
  ): void {
    if (holds) return;
    if (!this.facts.historical) throw new Refusal(code, details);
    this.note(false, recordedAs);
  }

  /** A soft guard: the breach is recorded beside the fact. */
  note(holds: boolean, code: ViolationCode): void {
    if (!holds && !this.violations.includes(code)) this.violations.push(code);
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
  on<E extends object>(event: E): E & { violations?: ViolationCode[] } {
    return this.violations.length ? { ...event, violations: [...this.violations] } : event;
  }
}

/** Days that are set, not lived, may lie ahead. */
const SET_AHEAD = ['dueOn', 'newDueOn'];

/** Art. 45: only what has happened is recorded; impossible in a historical record too. */
export function refuseFuture(event: object, { today }: Facts): void {
  const lived = Object.entries(event).filter(([name]) => /(^on|On)$/.test(name) && !SET_AHEAD.includes(name));
  for (const [, date] of lived) if (date !== null && date > today) throw new Refusal('future_date', { date });
}
