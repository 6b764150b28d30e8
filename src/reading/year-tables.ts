import type { Pool } from 'pg';
import type { Proceeding } from '../domain/applications/proceedings.js';
import { Refusal } from '../domain/refusals.js';
import type { Form } from '../domain/year-end/forms/form.js';
import { FORMS, formForYear } from '../domain/year-end/forms/forms.js';
import type { OrganYear } from '../domain/year-end/organ-year.js';
import type { YearFigures } from '../domain/year-end/organ-year-events.js';
import { type Check, reconcile3, reconcileCarry } from '../domain/year-end/reconcile.js';
import { reconcilePending, reconcileReviewFirst } from '../domain/year-end/reconcile-cases.js';
import { reconcileUnits, type UnitTables } from '../domain/year-end/reconcile-units.js';
import { reconcile4, tabulate4 } from '../domain/year-end/tabulate-proceedings.js';
import { wholeOf } from '../domain/year-end/whole.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import { figuresOfFold, proceedingsOf } from '../event-store/act-on-year.js';
import { countTables } from '../event-store/count-ledger.js';
import type { EventLog } from '../event-store/event-log.js';
import { foldLog, headOf } from '../event-store/fold-log.js';
import { type Organ, organs } from '../event-store/found-organ.js';
import { atOneMoment, type Reader } from '../event-store/own-connection.js';
import { casesAround } from './cases.js';
import { unitsOf } from './organ-tree.js';

export interface TablesQuestion {
  organ: Organ;
  year: number;
  /** Another edition than the one of the year: the same applications in its rows. */
  edition?: string;
  /** A position of the organ's log, or a day: what was recorded by its end in Shanghai. */
  asOf?: number | string;
  /** With every organ below it. */
  whole?: boolean;
}

/** What one organ reports, and what it published the year before (null where it locked nothing). */
interface Unit {
  organ: { code: string; name: string };
  figures: YearFigures;
  status: YearEndTables['status'];
  position: number;
  lastYear: YearFigures | null;
  /** The reviews and suits of the year and of the one before. */
  cases: Proceeding[];
}

/**
 * The year-end tables: the stored cells of a locked year, else counted over the ledger, or for an earlier moment folded from
 * the log. Throws `form_unknown`, `edition_unknown`, `as_of_position_whole`.
 */
export async function yearTables(log: EventLog, question: TablesQuestion): Promise<YearEndTables> {
  const { organ, year, whole = false, asOf } = question;
  const form = formOf(question);
  if (whole && typeof asOf === 'number') throw new Refusal('as_of_position_whole');
  const members = whole ? unitsOf(organ, await organs(log)) : [organ];
  const units =
    asOf === undefined
      ? await atOneMoment(log.db, (db) => unitsNow(db, members, year, form))
      : await unitsAsOf(log, members, year, form, asOf);
  const tables = {
    ...{ year, edition: form.edition, table2: {} },
    table3: wholeOf(units.map(({ figures }) => figures.table3)),
    table4: wholeOf(units.map(({ figures }) => figures.table4)),
  };
  return {
    organ: { code: organ.code, name: organ.name },
    ...tables,
    status: units.every(({ status }) => status === 'locked') ? 'locked' : 'provisional',
    position: units[0]?.position ?? 0,
    checks: checksOf(form, tables, units),
  };
}

/** Every rule of the form that concerns Tables 三 and 四 (annual-report-form §8). */
function checksOf(form: Form, tables: Omit<UnitTables, 'organ'>, units: readonly Unit[]): Check[] {
  const { year, edition, table3, table4 } = tables;
  const cases = units.flatMap((unit) => unit.cases);
  const lastYear = units.flatMap((unit) => (unit.lastYear ? [unit.lastYear.table3] : []));
  const parts = units.map(({ organ, figures }) => ({ organ, year, edition, ...figures }));
  return [
    ...reconcile3(form, table3),
    ...reconcile4(table4),
    ...(lastYear.length === units.length ? reconcileCarry(form, wholeOf(lastYear), table3) : []),
    ...(units.length > 1 ? reconcileUnits({ organ: { code: '', name: '' }, ...tables }, parts) : []),
    ...reconcilePending(tabulate4(year - 1, cases), tabulate4(year, cases)),
    ...reconcileReviewFirst(year, cases),
  ];
}

export function formOf({ year, edition }: Pick<TablesQuestion, 'year' | 'edition'>): Form {
  if (edition === undefined) return formForYear(year);
  const form = FORMS.find((one) => one.edition === edition);
  if (!form) throw new Refusal('edition_unknown', { edition });
  return form;
}

/** `db` at one moment: the figures are those of the position that is named beside them. */
async function unitsNow(db: Reader, members: readonly Organ[], year: number, form: Form): Promise<Unit[]> {
  const ids = members.map(({ id }) => id);
  const { rows } = await db.query<{ organ: number; year: number; state: OrganYear }>(
    'select organ_id as organ, year, state from organ_year where organ_id = any ($1) and year = any ($2) and locked',
    [ids, [year - 1, year]],
  );
  const locks = new Map(rows.map((row) => [`${row.organ} ${row.year}`, row.state.locked]));
  const stored = (id: number) => locks.get(`${id} ${year}`) ?? null;
  const toCount = ids.filter((id) => stored(id)?.edition !== form.edition);
  const counted = await countTables(db, toCount, year, form);
  const cases = await casesAround(db, ids, year);
  const { position } = await headOf(db, ids[0] as number);
  return members.map((organ) => {
    const lock = stored(organ.id);
    const status = lock ? ('locked' as const) : ('provisional' as const);
    const about = {
      organ,
      status,
      lastYear: locks.get(`${organ.id} ${year - 1}`) ?? null,
      cases: cases.get(organ.id) ?? [],
    };
    const figures = counted.get(organ.id);
    if (figures) return { ...about, figures, position };
    return { ...about, figures: lock as NonNullable<typeof lock>, position: lock?.position ?? position };
  });
}

async function unitsAsOf(
  log: EventLog,
  members: readonly Organ[],
  year: number,
  form: Form,
  asOf: number | string,
): Promise<Unit[]> {
  const units: Unit[] = [];
  for (const organ of members) units.push(await unitAsOf(log, organ, year, form, asOf));
  return units;
}

async function unitAsOf(
  { db }: EventLog,
  organ: Organ,
  year: number,
  form: Form,
  asOf: number | string,
): Promise<Unit> {
  const fold = await foldLog(db, organ.id, typeof asOf === 'number' ? asOf : await positionAt(db, organ.id, asOf));
  const locked = fold.years.get(year)?.locked ?? null;
  const lastYear = fold.years.get(year - 1)?.locked ?? null;
  const status = locked ? ('locked' as const) : ('provisional' as const);
  const about = { organ, status, lastYear, cases: proceedingsOf(fold) };
  if (locked?.edition === form.edition) return { ...about, figures: locked, position: locked.position };
  return { ...about, figures: figuresOfFold(year, fold, form), position: fold.position };
}

/** The last position recorded by the end of a day in Shanghai. */
async function positionAt(db: Pool, organ: number, day: string): Promise<number> {
  const { rows } = await db.query<{ pos: number }>(
    `select coalesce(max(pos), 0) as pos from event
     where organ_id = $1 and recorded_at < (($2::date + 1)::timestamp at time zone 'Asia/Shanghai')`,
    [organ, day],
  );
  return rows[0]?.pos ?? 0;
}
