import { Refusal } from '../domain/refusals.js';
import type { Form } from '../domain/year-end/forms/form.js';
import { FORMS, formForYear } from '../domain/year-end/forms/forms.js';
import type { OrganYear } from '../domain/year-end/organ-year.js';
import type { YearFigures } from '../domain/year-end/organ-year-events.js';
import { reconcile3, reconcileCarry } from '../domain/year-end/reconcile.js';
import { reconcile4 } from '../domain/year-end/tabulate-proceedings.js';
import { wholeOf } from '../domain/year-end/whole.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import { figuresOfFold } from '../event-store/act-on-year.js';
import { countTables } from '../event-store/count-ledger.js';
import type { EventLog } from '../event-store/event-log.js';
import { foldLog, headOf } from '../event-store/fold-log.js';
import { type Organ, organs } from '../event-store/found-organ.js';
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
  figures: YearFigures;
  status: YearEndTables['status'];
  position: number;
  lastYear: YearFigures | null;
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
  const ids = members.map(({ id }) => id);
  const units = asOf === undefined ? await unitsNow(log, ids, year, form) : await unitsAsOf(log, ids, year, form, asOf);
  const table3 = wholeOf(units.map(({ figures }) => figures.table3));
  const table4 = wholeOf(units.map(({ figures }) => figures.table4));
  const lastYear = units.flatMap((unit) => (unit.lastYear ? [unit.lastYear.table3] : []));
  const carry = lastYear.length === units.length ? reconcileCarry(form, wholeOf(lastYear), table3) : [];
  return {
    organ: { code: organ.code, name: organ.name },
    ...{ year, edition: form.edition },
    status: units.every(({ status }) => status === 'locked') ? 'locked' : 'provisional',
    position: units[0]?.position ?? 0,
    ...{ table2: {}, table3, table4 },
    checks: [...reconcile3(form, table3), ...reconcile4(table4), ...carry],
  };
}

export function formOf({ year, edition }: Pick<TablesQuestion, 'year' | 'edition'>): Form {
  if (edition === undefined) return formForYear(year);
  const form = FORMS.find((one) => one.edition === edition);
  if (!form) throw new Refusal('edition_unknown', { edition });
  return form;
}

async function unitsNow(log: EventLog, organs: readonly number[], year: number, form: Form): Promise<Unit[]> {
  const { rows } = await log.db.query<{ organ: number; year: number; state: OrganYear }>(
    'select organ_id as organ, year, state from organ_year where organ_id = any ($1) and year = any ($2) and locked',
    [organs, [year - 1, year]],
  );
  const locks = new Map(rows.map(({ organ, year, state }) => [`${organ} ${year}`, state.locked]));
  const lockOf = (organ: number, which: number) => locks.get(`${organ} ${which}`) ?? null;
  const toCount = organs.filter((organ) => lockOf(organ, year)?.edition !== form.edition);
  const counted = await countTables(log.db, toCount, year, form);
  const { position } = await headOf(log.db, organs[0] as number);
  return organs.map((organ) => {
    const lock = lockOf(organ, year);
    const count = counted.get(organ);
    const status = lock ? 'locked' : 'provisional';
    const lastYear = lockOf(organ, year - 1);
    return count || !lock
      ? { figures: count as YearFigures, status, position, lastYear }
      : { figures: lock, status, position: lock.position, lastYear };
  });
}

async function unitsAsOf(
  log: EventLog,
  organs: readonly number[],
  year: number,
  form: Form,
  asOf: number | string,
): Promise<Unit[]> {
  const units: Unit[] = [];
  for (const organ of organs) units.push(await unitAsOf(log, organ, year, form, asOf));
  return units;
}

async function unitAsOf(log: EventLog, organ: number, year: number, form: Form, asOf: number | string): Promise<Unit> {
  const position = typeof asOf === 'number' ? asOf : await positionAt(log, organ, asOf);
  const fold = await foldLog(log.db, organ, position);
  const locked = fold.years.get(year)?.locked ?? null;
  const lastYear = fold.years.get(year - 1)?.locked ?? null;
  if (locked?.edition === form.edition) return { figures: locked, status: 'locked', position, lastYear };
  return {
    figures: figuresOfFold(year, fold, form),
    status: locked ? 'locked' : 'provisional',
    position: fold.position,
    lastYear,
  };
}

/** The last position recorded by the end of a day in Shanghai. */
async function positionAt({ db }: EventLog, organ: number, day: string): Promise<number> {
  const { rows } = await db.query<{ pos: number }>(
    `select coalesce(max(pos), 0) as pos from event
     where organ_id = $1 and recorded_at < (($2::date + 1)::timestamp at time zone 'Asia/Shanghai')`,
    [organ, day],
  );
  return rows[0]?.pos ?? 0;
}
