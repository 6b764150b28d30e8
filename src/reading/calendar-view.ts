import { readerOf } from '../database/with-organ.js';
import type { HolidayArrangement, Notice } from '../domain/law/calendar-year.js';
import type { CalendarChange } from '../domain/law/lay-down.js';
import { addDays, type LegalDate, lastDayOf } from '../domain/law/legal-date.js';
import type { Region } from '../domain/law/local-days.js';
import {
  calendarOfRegion,
  localYearsOf,
  organsInRegions,
  regionsOf,
  versionOf,
} from '../domain/law/register-calendar.js';
import { dayKind, type WorkingCalendar, workdaysBetween } from '../domain/law/working-calendar.js';
import { NO_REGION } from '../domain/organs/organ.js';
import { asOn, lineOn } from '../domain/organs/tree.js';
import { appliedVersion } from '../event-store/acting/moving-due-days.js';
import type { EventLog } from '../event-store/event-log.js';
import { type KnownForest, knownForest } from '../event-store/forest.js';

/** The working calendar in force: its years, its regions, and whoever laid them down. */
export interface CalendarView {
  version: number;
  /** The organ whose system administrator lays years down: the one at the top. */
  keeper: { code: string; name: string };
  /** Newest first. */
  years: { year: number; notice: Notice; workdays: number }[];
  /** Those that have local days, with the years of which they have any laid down. */
  regions: (Region & { years: number[] })[];
  /** By whose local days the organ that asks counts today; null: by none. */
  region: Region | null;
  /** Every organ that says of itself to which region it belongs; all others are as the organ above them. */
  settings: RegionSetting[];
  /** Every change since the years that come with the program, newest first. */
  changes: ChangeSaid[];
}

export interface RegionSetting {
  organ: string;
  organName: string;
  from: LegalDate;
  /** Null: of none. */
  region: Region | null;
}

export interface ChangeSaid {
  version: number;
  /** Null where no year was laid down but an organ has changed its region. */
  year: number | null;
  notice: Notice | null;
  /** Of which region the year is, or to which the organ belongs now; null: the country, or none. */
  region: Region | null;
  /** The organ whose change it was, and how many count by other days since. */
  changed: { organName: string; organs: number } | null;
  reason: string;
  on: LegalDate;
  recordedAt: string;
  /** Which organ's administrator, or the operator of the machine. */
  by: string;
  /** How many open applications of the organ that asks it has moved. */
  moved: number;
  /** Whether every open application has been told. */
  applied: boolean;
}

/** One year, day by day, and its holidays as the notices have them. */
export interface CalendarYearView {
  year: number;
  notice: Notice;
  workdays: number;
  holidays: readonly HolidayArrangement[];
  /** What the region lays on top; null for the country, and for a region without local days in that year. */
  local: { region: Region; notice: Notice; holidays: readonly HolidayArrangement[] } | null;
  days: CalendarDay[];
}

export interface CalendarDay {
  date: LegalDate;
  workday: boolean;
  /** Weekend, the name of the holiday, a day worked for it; empty for an ordinary working day. */
  why: string;
  kind: 'workday' | 'weekend' | 'holiday' | 'local_holiday' | 'make_up_workday';
}

export async function calendarView(
  log: EventLog,
  organ: { id: number; code: string },
  today: LegalDate,
): Promise<CalendarView> {
  const register = await log.registerCalendar();
  const { national } = register;
  const [forest, applied] = [await knownForest(log.db), await appliedVersion(log)];
  const { rows } = await log.db.query<{ at: Date }>('select at from calendar_years(0) order by version');
  const moved = await movedOf(log, organ.id);
  const regions = regionsOf(register);
  const regionOf = (code: string | null | undefined) => regions.get(code ?? '') ?? null;
  const regionNow = (code: string) =>
    regionOf(
      organsInRegions(register)
        .get(code)
        ?.findLast(({ from }) => from <= today)?.region,
    );
  return {
    version: versionOf(register),
    keeper: keeperOf(forest, organ.code, today),
    years: national.years
      .map(({ year, notices }) => ({
        year,
        notice: notices.at(-1) ?? notices[0],
        workdays: workdaysOf(year, national),
      }))
      .reverse(),
    regions: [...regions.values()].map((one) => ({ ...one, years: [...localYearsOf(one.code, register).keys()] })),
    region: regionNow(organ.code),
    settings: [...forest.byCode.values()].flatMap(({ state: { code, regions: said = [] } }) => {
      const { on: from, region } = said.findLast(({ on }) => on <= today) ?? {};
      if (!from || !region) return [];
      const organName = nameOf(forest, code, today);
      return [{ organ: code, organName, from, region: region === NO_REGION ? null : regionOf(region) }];
    }),
    changes: register.changes
      .map((change, i) => ({
        version: i + 1,
        reason: change.reason,
        on: change.on,
        recordedAt: rows[i]?.at.toISOString() ?? '',
        ...saidOf(change, (code) => nameOf(forest, code, today), regionNow),
        by: byWhom(change, (code) => nameOf(forest, code, today)),
        moved: moved.get(i + 1) ?? 0,
        applied: i < applied,
      }))
      .reverse(),
  };
}

type Said = Pick<ChangeSaid, 'year' | 'notice' | 'region' | 'changed'>;

function saidOf(
  change: CalendarChange,
  nameOfOrgan: (code: string) => string,
  regionNow: (code: string) => Region | null,
): Said {
  switch (change.type) {
    case 'CalendarYearLaidDown':
      return { year: change.year, notice: change.notice, region: null, changed: null };
    case 'LocalYearLaidDown':
      return { year: change.year, notice: change.notice, region: change.region, changed: null };
    case 'OrgansChangedRegion': {
      const changed = { organName: nameOfOrgan(change.organ), organs: change.organs.length };
      return { year: null, notice: null, region: regionNow(change.organ), changed };
    }
  }
}

const byWhom = (change: CalendarChange, nameOfOrgan: (code: string) => string): string => {
  if (change.type === 'OrgansChangedRegion') return '随机关变更';
  return change.organ === null ? '操作员' : nameOfOrgan(change.organ);
};

async function movedOf({ db }: EventLog, organ: number): Promise<Map<number, number>> {
  const { rows } = await readerOf(db, organ).query<{ version: number; moved: number }>(MOVED, [organ]);
  return new Map(rows.map(({ version, moved }) => [version, moved]));
}

const MOVED = `
select (payload ->> 'calendar')::integer as version, count(*)::integer as moved from event
where organ_id = $1 and type = 'DueDayMoved' group by 1`;

const nameOf = ({ byCode }: KnownForest, code: string, today: LegalDate): string => {
  const known = byCode.get(code);
  return known ? asOn(known.state, today).name : code;
};

function keeperOf(known: KnownForest, organ: string, today: LegalDate) {
  const code = lineOn(known.forest, organ, today).at(-1) ?? organ;
  return { code, name: nameOf(known, code, today) };
}

/** Of the country, or of whoever belongs to a region; null for a year without a calendar and for an unknown region. */
export async function calendarYearView(
  log: EventLog,
  year: number,
  region: string | undefined,
): Promise<CalendarYearView | null> {
  const register = await log.registerCalendar();
  const known = register.national.years.find((one) => one.year === year);
  if (!known || (region !== undefined && !regionsOf(register).has(region))) return null;
  const { notices, holidays } = known;
  const notice = notices.at(-1) ?? notices[0];
  const local = region === undefined ? undefined : localYearsOf(region, register).get(year);
  const calendar = region === undefined ? register.national : calendarOfRegion(region, register);
  return {
    year,
    notice,
    holidays,
    workdays: workdaysOf(year, calendar),
    days: daysOfYear(year, calendar),
    local: local ? { region: local.region, notice: local.notice, holidays: local.holidays } : null,
  };
}

/** From 1 January through 31 December; the first is not counted by `workdaysBetween`, and no 1 January is worked. */
export const workdaysOf = (year: number, calendar: WorkingCalendar): number =>
  workdaysBetween(`${year}-01-01`, lastDayOf(year), calendar);

export function daysOfYear(year: number, calendar: WorkingCalendar): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let date = `${year}-01-01`; date <= lastDayOf(year); date = addDays(date, 1)) days.push(dayOf(date, calendar));
  return days;
}

function dayOf(date: LegalDate, calendar: WorkingCalendar): CalendarDay {
  const { workday, why, holiday = '' } = dayKind(date, calendar);
  switch (why) {
    case '工作日':
      return { date, workday, why: '', kind: 'workday' };
    case '周末':
      return { date, workday, why, kind: 'weekend' };
    case '节假日':
      return { date, workday, why: holiday, kind: 'holiday' };
    case '地方节假日':
      return { date, workday, why: `${holiday}（地方节假日）`, kind: 'local_holiday' };
    case '调休上班':
      return { date, workday, why: `${why}（${holiday}）`, kind: 'make_up_workday' };
  }
}
