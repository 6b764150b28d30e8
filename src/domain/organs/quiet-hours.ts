import type { LegalDate } from '../law/legal-date.js';
import { isWorkday, type WorkingCalendar } from '../law/working-calendar.js';
import { type PolicyChange, policyOn } from './policies.js';

/**
 * Whether nothing goes out at this hour (0–23) of a day, by what the organ has set: from one hour to another, over midnight
 * where the first is the later one, and on days that nobody works. What waits goes the next morning. Throws `CalendarMissing`.
 */
export function isQuiet(
  { day, hour }: { day: LegalDate; hour: number },
  policies: readonly PolicyChange[],
  calendar: WorkingCalendar,
): boolean {
  const [from, until] = [policyOn('quietFrom', day, policies), policyOn('quietUntil', day, policies)];
  const within = from < until ? from <= hour && hour < until : from !== until && (from <= hour || hour < until);
  return within || !isWorkday(day, calendar);
}
