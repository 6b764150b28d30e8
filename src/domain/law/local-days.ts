import { Refusal } from '../refusals.js';
import type { HolidayArrangement, Notice } from './calendar-year.js';
import { faultsOfLines, refuseBeyondYears, sameYear, yearOfEvent } from './lay-down.js';
import type { LegalDate } from './legal-date.js';
import { localYearsOf, type RegisterCalendar } from './register-calendar.js';
import { CalendarMissing, type WorkingCalendar } from './working-calendar.js';

/** 行政区域: by its code of six digits (GB/T 2260), under the name that the last notice gave it. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/** 地方节假日: the days off of one region in one year, and the weekend days worked for them, as its government laid them down. */
export interface LocalYearLaidDown {
  type: 'LocalYearLaidDown';
  on: LegalDate;
  region: Region;
  year: number;
  notice: Required<Notice>;
  /** None: the region has no days of its own in that year. */
  holidays: readonly HolidayArrangement[];
  reason: string;
  /** The code of the organ whose administrator did it; null: the operator of the machine. */
  organ: string | null;
}

/** From which day on an organ counts by the days of which region; `region` null: of none. */
export interface RegionFrom {
  readonly from: LegalDate;
  readonly region: string | null;
}

/** Organs count by the days of other regions than before: a region was set, or the tree of organs has changed. */
export interface OrgansChangedRegion {
  type: 'OrgansChangedRegion';
  on: LegalDate;
  /** Each with all that holds of it now, in order of the days; empty: it never belonged to any. */
  organs: readonly { organ: string; regions: readonly RegionFrom[] }[];
  reason: string;
  /** The code of the organ whose change brought it about. */
  organ: string;
}

/** A local year as an administrator brings it. */
export type LocalYear = Omit<LocalYearLaidDown, 'type' | 'on' | 'organ'>;

/**
 * 《全国年节及纪念日放假办法》art. 4: the days that the people's governments of regions of minorities lay down for their
 * festivals. The event that puts a year of a region on record, for the first time or in the place of what was known.
 * Throws `calendar_year`, `calendar_notice_ahead`, `calendar_faulty`, `calendar_unchanged`, `CalendarMissing` where the
 * year has no national notice yet.
 */
export function layDownLocal(
  wanted: LocalYear & Pick<LocalYearLaidDown, 'organ'>,
  register: RegisterCalendar,
  today: LegalDate,
): LocalYearLaidDown {
  const { year, region } = wanted;
  refuseBeyondYears(wanted, today);
  if (!register.national.years.some((one) => one.year === year)) throw new CalendarMissing(year);
  const faults = localFaults(wanted, register.national);
  if (faults.length > 0) throw new Refusal('calendar_faulty', { year, faults: faults.join('') });
  const event: LocalYearLaidDown = { type: 'LocalYearLaidDown', on: today, ...wanted };
  const known = localYearsOf(region.code, register).get(year);
  if (known && known.region.name === region.name && sameYear(yearOfEvent(known), yearOfEvent(event)))
    throw new Refusal('calendar_unchanged', { year });
  return event;
}

/** What the whole country has off nobody works for a festival of his region. */
function localFaults(wanted: LocalYear, { days }: WorkingCalendar): string[] {
  const faults = faultsOfLines(wanted);
  if (faults.length > 0) return faults;
  const worked = wanted.holidays.flatMap((line) => line.worked ?? []);
  const off = worked.filter((day) => days.get(day)?.why === '节假日');
  return off.map((day) => `放假安排：${day} 是全国的节假日，不能调休上班。`);
}
