import type { Reader } from '../database/with-organ.js';
import { afterLaidDown, type CalendarYearLaidDown } from '../domain/law/lay-down.js';
import { WORKING_CALENDAR, type WorkingCalendar } from '../domain/law/working-calendar.js';
import { storedEvent } from './stored-event.js';

interface StoredYear {
  version: number;
  type: string;
  schema_version: number;
  payload: object;
}

/** The working calendar of a process: kept, and taken further only when the log has one more year. */
export class Calendars {
  private known = WORKING_CALENDAR;

  constructor(private readonly db: Reader) {}

  /** One that is at this version or later: without a question to the store when it is known. */
  async atLeast(version: number): Promise<WorkingCalendar> {
    return version <= this.known.version ? this.known : this.newest();
  }

  async newest(): Promise<WorkingCalendar> {
    const { rows } = await this.db.query<StoredYear>({ ...LAID_DOWN, values: [this.known.version] });
    for (const { version, type, schema_version, payload } of rows)
      if (version === this.known.version + 1)
        this.known = afterLaidDown(this.known, storedEvent(type, schema_version, payload) as CalendarYearLaidDown);
    return this.known;
  }
}

const LAID_DOWN = { name: 'calendar_years', text: 'select * from calendar_years($1)' };
