import { daysOff } from './calendar-year.js';
import { type CalendarChange, yearOfEvent } from './lay-down.js';
import type { LegalDate } from './legal-date.js';
import type { LocalYearLaidDown, Region, RegionFrom } from './local-days.js';
import { calendarAt, type DayKind, WORKING_CALENDAR, type WorkingCalendar, withYear } from './working-calendar.js';

/** Everything that was ever laid down, for whomever; its version is the number of changes. */
export interface RegisterCalendar {
  /** The days of an organ that belongs to no region. */
  readonly national: WorkingCalendar;
  readonly changes: readonly CalendarChange[];
}

/** The years that come with the program. */
export const NOTHING_LAID_DOWN: RegisterCalendar = { national: WORKING_CALENDAR, changes: [] };

/** 0 before anything was laid down. */
export const versionOf = ({ changes }: RegisterCalendar): number => changes.length;

/** The calendar of the register after one more change. */
export function afterChange({ national, changes }: RegisterCalendar, change: CalendarChange): RegisterCalendar {
  const version = changes.length + 1;
  return {
    national:
      change.type === 'CalendarYearLaidDown' ? withYear(national, yearOfEvent(change)) : { ...national, version },
    changes: [...changes, change],
  };
}

/** Every region that a notice was laid down for, by its code. */
export const regionsOf = ({ changes }: RegisterCalendar): ReadonlyMap<string, Region> =>
  new Map(changes.flatMap((one) => (one.type === 'LocalYearLaidDown' ? [[one.region.code, one.region]] : [])));

/** What holds of a region, by year. */
export const localYearsOf = (region: string, { changes }: RegisterCalendar): ReadonlyMap<number, LocalYearLaidDown> =>
  new Map(
    changes.flatMap((one) => (one.type === 'LocalYearLaidDown' && one.region.code === region ? [[one.year, one]] : [])),
  );

/** To which regions organs belong, and since when, after all changes; by the code of the organ, none that never belonged to any. */
export const organsInRegions = ({ changes }: RegisterCalendar): ReadonlyMap<string, readonly RegionFrom[]> =>
  new Map(
    changes.flatMap((one) =>
      one.type === 'OrgansChangedRegion' ? one.organs.map(({ organ, regions }) => [organ, regions] as const) : [],
    ),
  );

function regionsAfter(organ: string, before: readonly RegionFrom[], change: CalendarChange): readonly RegionFrom[] {
  if (change.type !== 'OrgansChangedRegion') return before;
  return change.organs.find((one) => one.organ === organ)?.regions ?? before;
}

/** Art. 33: the days by which an organ counts, those of the country with those of its region on top, at every version. */
export const calendarOfOrgan = (organ: string, register: RegisterCalendar): WorkingCalendar =>
  counted(register, [], (regions, change) => regionsAfter(organ, regions, change));

/** The days of whoever has always belonged to a region. */
export const calendarOfRegion = (region: string, register: RegisterCalendar): WorkingCalendar =>
  counted(register, [{ from: '', region }], (regions) => regions);

type Laid = ReadonlyMap<string, LocalYearLaidDown>;

function counted(
  { national, changes }: RegisterCalendar,
  atFirst: readonly RegionFrom[],
  after: (regions: readonly RegionFrom[], change: CalendarChange) => readonly RegionFrom[],
): WorkingCalendar {
  const laid = new Map<string, LocalYearLaidDown>();
  const views = [calendarAt(0, national)];
  let regions = atFirst;
  for (const [i, change] of changes.entries()) {
    const before = regions;
    regions = after(before, change);
    if (change.type === 'LocalYearLaidDown') laid.set(`${change.region.code} ${change.year}`, change);
    if (!concerns(change, before, regions)) continue;
    const version = i + 1;
    const local = localDays(regions, laid, calendarAt(version, national));
    views.push({ ...calendarAt(version, national), version, since: version, local, cause: causeOf(change) });
  }
  const newest = views.pop() as WorkingCalendar;
  return { ...newest, version: changes.length, earlier: views };
}

function concerns(change: CalendarChange, before: readonly RegionFrom[], now: readonly RegionFrom[]): boolean {
  switch (change.type) {
    case 'CalendarYearLaidDown':
      return true;
    case 'LocalYearLaidDown':
      return now.some(({ region }) => region === change.region.code);
    case 'OrgansChangedRegion':
      return now !== before;
  }
}

const causeOf = (change: CalendarChange): string =>
  change.type === 'OrgansChangedRegion' ? '机关所属地区的变更' : change.notice.number;

/** What the whole country has off stays so. */
function localDays(regions: readonly RegionFrom[], laid: Laid, { days }: WorkingCalendar): Map<LegalDate, DayKind> {
  const local = new Map<LegalDate, DayKind>();
  const belongs = (day: LegalDate) => regions.findLast(({ from }) => from <= day)?.region ?? null;
  for (const { region, notice, holidays } of laid.values()) {
    const mark = (day: LegalDate, kind: DayKind) => {
      const national = days.get(day);
      if (national && national.why !== '节假日' && belongs(day) === region.code)
        local.set(day, { ...kind, notice: notice.number });
    };
    for (const { holiday, worked = [], ...line } of holidays) {
      for (const day of daysOff({ holiday, ...line })) mark(day, { workday: false, why: '地方节假日', holiday });
      for (const day of worked) mark(day, { workday: true, why: '调休上班', holiday });
    }
  }
  return local;
}
