import type { Reader } from '../database/with-organ.js';
import type { CalendarChange } from '../domain/law/lay-down.js';
import {
  afterChange,
  calendarOfOrgan,
  NOTHING_LAID_DOWN,
  type RegisterCalendar,
  versionOf,
} from '../domain/law/register-calendar.js';
import type { WorkingCalendar } from '../domain/law/working-calendar.js';
import { storedEvent } from './stored-event.js';

interface StoredChange {
  version: number;
  type: string;
  schema_version: number;
  payload: object;
}

/** The working calendar of a process: kept, and taken further only when the log has one more change. */
export class Calendars {
  private known = NOTHING_LAID_DOWN;
  /** As organs count them, by the code of the organ. */
  private readonly counted = new Map<string, WorkingCalendar>();

  constructor(private readonly db: Reader) {}

  /** One that is at this version or later: without a question to the store when it is known. */
  async atLeast(version: number): Promise<RegisterCalendar> {
    return version <= versionOf(this.known) ? this.known : this.newest();
  }

  async newest(): Promise<RegisterCalendar> {
    const { rows } = await this.db.query<StoredChange>({ ...LAID_DOWN, values: [versionOf(this.known)] });
    for (const { version, type, schema_version, payload } of rows)
      if (version === versionOf(this.known) + 1) {
        this.known = afterChange(this.known, storedEvent(type, schema_version, payload) as CalendarChange);
        this.counted.clear();
      }
    return this.known;
  }

  /** The days by which an organ counts, of what is known; without a code those of the country. */
  of(organ: string | undefined): WorkingCalendar {
    if (organ === undefined) return this.known.national;
    const calendar = this.counted.get(organ) ?? calendarOfOrgan(organ, this.known);
    this.counted.set(organ, calendar);
    return calendar;
  }
}

const LAID_DOWN = { name: 'calendar_years', text: 'select * from calendar_years($1)' };
