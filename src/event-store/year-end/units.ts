import type { Reader } from '../../database/with-organ.js';
import { Refusal } from '../../domain/refusals.js';
import type { Form } from '../../domain/year-end/forms/form.js';
import { isClosed, type OrganYear, publishedOf } from '../../domain/year-end/organ-year.js';
import type { YearFigures } from '../../domain/year-end/organ-year-events.js';
import type { CarryExplained } from '../../domain/year-end/reconcile.js';
import type { UnitCase } from '../../domain/year-end/reconcile-units.js';
import { carriedOut, type Figures3 } from '../../domain/year-end/tabulate.js';
import { type Figures2, nothingEntered } from '../../domain/year-end/tabulate-registers.js';
import type { UnitStatus } from '../../domain/year-end/year-end-tables.js';
import { foldLog, headOf } from '../fold-log.js';
import type { Organ } from '../found-organ.js';
import { casesAround } from './cases-around.js';
import { byOrgan, countCarriedOut, countTable2, countTables } from './count-ledger.js';
import { carriedByRun, figuresOfFold, proceedingsOf } from './figures-of-fold.js';

/** What one organ reports of a year. */
export interface Unit {
  organ: { code: string; name: string };
  figures: Required<YearFigures>;
  status: UnitStatus;
  /** Of the year; null where nothing was ever done in it. */
  state: OrganYear | null;
  position: number;
  /** Table 二 of the year before, as published in these rows, else counted. */
  lastYear2: Figures2;
  /** What the year before carried out: as published, else as its complete run carried it; null before that. */
  carriedOut: Figures3 | null;
  /** Why this year does not begin with that, where it was said when the organ began with the register. */
  explained: readonly CarryExplained[];
  /** The reviews and suits of the year and of the one before; of an organ below without their numbers. */
  cases: UnitCase[];
}

/** What a report year of an organ must be known for; the state is there for the year asked for and the one before. */
interface Known {
  year: number;
  locked: boolean;
  runCompleted: boolean;
  state: OrganYear | null;
}

/** `db` at one moment: the figures are those of the position that is named beside them. */
export async function unitsNow(db: Reader, members: readonly Organ[], year: number, form: Form): Promise<Unit[]> {
  const ids = members.map(({ id }) => id);
  const known = await knownYears(db, ids, year);
  const lockOf = (id: number, of = year) => publishedIn(known.get(id) ?? [], of, form);
  const toCount = ids.filter((id) => lockOf(id) === null);
  const counted = await countTables(db, toCount, year, form);
  const unpublished2 = ids.filter((id) => lockOf(id) && !lockOf(id)?.table2);
  const counted2 = await countTable2(db, unpublished2, year, form);
  const lastYear2 = await countTable2(db, ids, year - 1, form);
  const carried = await countCarriedOut(db, ids, year - 1);
  const cases = await casesAround(db, ids, year);
  const { position } = await headOf(db, ids[0] as number);
  return members.map((organ) => {
    const [years, lock] = [known.get(organ.id) ?? [], lockOf(organ.id)];
    const figures = lock
      ? publishedFigures(lock, counted2.get(organ.id))
      : (counted.get(organ.id) as Required<YearFigures>);
    return {
      organ,
      figures,
      cases: cases.get(organ.id) ?? [],
      status: statusOf(years, year, figures, form),
      state: years.find((one) => one.year === year)?.state ?? null,
      lastYear2: lockOf(organ.id, year - 1)?.table2 ?? (lastYear2.get(organ.id) as Figures2),
      position: lock?.position ?? position,
      carriedOut: carriedOutOf(years, year - 1, carried.get(organ.id) ?? carriedOut([])),
      explained: explainedIn(years, year - 1),
    };
  });
}

/** The same for `asker`, as it was recorded by a position of the log, or by the end of a day in Shanghai. Throws `as_of_beyond`. */
export async function unitAsOf(
  db: Reader,
  asker: number,
  organ: Organ,
  year: number,
  form: Form,
  asOf: number | string,
): Promise<Unit> {
  const fold = await foldLog(db, organ.id, typeof asOf === 'number' ? asOf : await positionAt(db, organ.id, asOf));
  const { position } = fold;
  if (typeof asOf === 'number' && asOf > position) throw new Refusal('as_of_beyond', { asOf, position });
  const states = [...fold.years.values(), ...(typeof asOf === 'number' ? await lockedOn(db, organ.id, asOf) : [])];
  const years = states.map((state) => ({
    year: state.year,
    locked: isClosed(state),
    runCompleted: state.runCompleted !== null,
    state,
  }));
  const lock = publishedIn(years, year, form);
  const folded = figuresOfFold(year, fold, form);
  const figures = lock ? publishedFigures(lock, folded.table2) : folded;
  return {
    organ,
    figures,
    cases: organ.id === asker ? proceedingsOf(fold) : withoutNumbers(organ.code, proceedingsOf(fold)),
    status: statusOf(years, year, figures, form),
    state: states.find((one) => one.year === year) ?? null,
    lastYear2: publishedIn(years, year - 1, form)?.table2 ?? figuresOfFold(year - 1, fold, form).table2,
    position: lock?.position ?? position,
    carriedOut: carriedOutOf(years, year - 1, carriedByRun(year - 1, fold)),
    explained: explainedIn(years, year - 1),
  };
}

/** As `cases_around` shows them. */
function withoutNumbers(code: string, cases: readonly UnitCase[]): UnitCase[] {
  const numbers = [...new Set(cases.map(({ caseNo }) => caseNo))].sort();
  return cases.map((one) => ({
    ...one,
    identity: one.caseNo,
    caseNo: `${code}第${numbers.indexOf(one.caseNo) + 1}件`,
  }));
}

type Published = NonNullable<ReturnType<typeof publishedOf>>;

/** As published, by the lock of the year or elsewhere before the register; with a form, only in the rows of that one. */
function publishedIn(years: readonly Known[], year: number, form?: Form): Published | null {
  const found = years.flatMap((one) => (one.year === year && one.state ? (publishedOf(one.state) ?? []) : []))[0];
  return found && (!form || found.edition === form.edition) ? found : null;
}

/** As published; `counted2` is the Table 二 of a year that was locked before its registers were kept. */
const publishedFigures = (
  { table2, table3, table4 }: Published,
  counted2: Figures2 | undefined,
): Required<YearFigures> => ({
  table2: table2 ?? (counted2 as Figures2),
  table3,
  table4,
});

/** What was said about the step from one year to the next. */
const explainedIn = (years: readonly Known[], year: number): readonly CarryExplained[] =>
  years.find((one) => one.year === year)?.state?.opening?.explained ?? [];

/** A year that a later lock has closed is as fixed as a locked one; of one without a run and a fact nothing is known. */
function statusOf(
  years: readonly Known[],
  year: number,
  { table2, table3, table4 }: Required<YearFigures>,
  form: Form,
): UnitStatus {
  if (years.some(({ year: one, locked }) => locked && one >= year)) return 'locked';
  const ran = years.some((one) => one.year === year && (one.runCompleted || one.state?.opening));
  const nothing = [...Object.values(table3), ...Object.values(table4)].every(({ total }) => total === 0);
  return nothing && nothingEntered(form, table2) && !ran ? 'missing' : 'provisional';
}

function carriedOutOf(years: readonly Known[], year: number, byRun: Figures3): Figures3 | null {
  const published = publishedIn(years, year)?.table3;
  if (published) return published;
  return years.some((one) => one.year === year && one.runCompleted) ? byRun : null;
}

async function knownYears(db: Reader, organs: readonly number[], year: number): Promise<Map<number, Known[]>> {
  return byOrgan((await db.query<Known & { organ: number }>(KNOWN_YEARS, [organs, year - 1, year])).rows);
}

const EVER = [1900, 2199];
const KNOWN_YEARS = `
select organ, year, locked, run_completed as "runCompleted", state from known_years($1, $2, $3)`;

/** The lock that stands on a position is the next thing on the log: what is locked is what stood there. */
async function lockedOn(db: Reader, organ: number, position: number): Promise<OrganYear[]> {
  const { rows } = await db.query<Known>(KNOWN_YEARS, [[organ], ...EVER]);
  return rows.flatMap(({ state }) => (state?.locked?.position === position ? [state] : []));
}

/** The last position recorded by the end of a day in Shanghai. */
async function positionAt(db: Reader, organ: number, day: string): Promise<number> {
  const { rows } = await db.query<{ pos: number }>(
    "select pos from log_head($1, ($2::date + 1)::timestamp at time zone 'Asia/Shanghai')",
    [organ, day],
  );
  return rows[0]?.pos ?? 0;
}
