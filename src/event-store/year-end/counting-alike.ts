import { calendarOfOrgan, organsInRegions, type RegisterCalendar } from '../../domain/law/register-calendar.js';
import type { WorkingCalendar } from '../../domain/law/working-calendar.js';
import type { Organ } from '../found-organ.js';

/** Organs that count their days alike. */
export interface CountingAlike {
  organs: readonly number[];
  calendar: WorkingCalendar;
}

/** Art. 33: organs by the days of their regions; nearly always they are all of one. */
export function countingAlike(
  organs: readonly Pick<Organ, 'id' | 'code'>[],
  register: RegisterCalendar,
): CountingAlike[] {
  const regions = organsInRegions(register);
  const groups = new Map<string, CountingAlike & { organs: number[] }>();
  for (const { id, code } of organs) {
    const local = regions.get(code);
    const calendar = local ? calendarOfOrgan(code, register) : register.national;
    const key = JSON.stringify(local ? [local, calendar.since, calendar.earlier.map(({ since }) => since)] : null);
    const group = groups.get(key) ?? { organs: [], calendar };
    group.organs.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}
