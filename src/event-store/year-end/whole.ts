import type { Reader } from '../../database/with-organ.js';
import { type LegalDate, lastDayOf } from '../../domain/law/legal-date.js';
import { asOn, unitsOfWhole } from '../../domain/organs/tree.js';
import type { Form } from '../../domain/year-end/forms/form.js';
import type { OrganYear } from '../../domain/year-end/organ-year.js';
import type { YearFigures } from '../../domain/year-end/organ-year-events.js';
import type { Check } from '../../domain/year-end/reconcile.js';
import { reconcileOnce, reconcileUnits } from '../../domain/year-end/reconcile-units.js';
import { reconcileYear } from '../../domain/year-end/reconcile-year.js';
import { wholeOf } from '../../domain/year-end/whole.js';
import type { KnownForest } from '../forest.js';
import type { Organ } from '../found-organ.js';
import { type Unit, unitsNow } from './units.js';

export interface UnitOfWhole {
  organ: Organ;
  /** False where it had ended by then: it is a unit only as long as its log has figures of the year. */
  certain: boolean;
}

/** The organ (本级) and what is below it at the end of the year, under the names of that day: what a whole is added up from. */
export const unitsOf = (compiler: string, known: KnownForest, year: number): UnitOfWhole[] =>
  unitsOn(compiler, known, lastDayOf(year));

/** The same on any day. */
export function unitsOn(compiler: string, { forest, byCode }: KnownForest, day: LegalDate): UnitOfWhole[] {
  return unitsOfWhole(forest, compiler, day).flatMap(({ code, certain }) => {
    const known = byCode.get(code);
    return known ? [{ organ: { id: known.id, ...asOn(known.state, day) }, certain }] : [];
  });
}

/** Those that count: one that had ended by the end of the year does as long as there is a figure of it, if only of what it left in force. */
export const counting = <U extends Pick<Unit, 'status' | 'figures'>>(
  units: readonly U[],
  members: readonly UnitOfWhole[],
): U[] => units.filter(({ status, figures }, i) => members[i]?.certain || status === 'locked' || hasFigures(figures));

const hasFigures = (figures: YearFigures): boolean =>
  Object.values(figures).some((table) =>
    Object.values<object>(table).some((row) => Object.values(row).some((cell) => cell !== 0)),
  );

/** The units of a whole at the moment of `db`, those that count alone. */
export async function unitsOfWholeNow(
  db: Reader,
  members: readonly UnitOfWhole[],
  year: number,
  form: Form,
): Promise<Unit[]> {
  const organs = members.map(({ organ }) => organ);
  return counting(await unitsNow(db, organs, year, form), members);
}

/** The tables of several units added up; of one they are its own. */
export const figuresOfUnits = (units: readonly Pick<Unit, 'figures'>[]): Required<YearFigures> => ({
  table2: wholeOf(units.map(({ figures }) => figures.table2)),
  table3: wholeOf(units.map(({ figures }) => figures.table3)),
  table4: wholeOf(units.map(({ figures }) => figures.table4)),
});

/** Of a whole that was closed the cells that it was closed with. */
export const figuresOfWhole = (
  units: readonly Pick<Unit, 'figures'>[],
  frozen: OrganYear['frozen'],
): Required<YearFigures> =>
  frozen ? { table2: frozen.table2, table3: frozen.table3, table4: frozen.table4 } : figuresOfUnits(units);

/** The same with every adjustment of a unit since it was locked. */
export const adjustedFigures = (units: readonly Pick<Unit, 'figures' | 'state'>[]): Required<YearFigures> =>
  figuresOfUnits(units.map(({ figures, state }) => ({ figures: { ...figures, ...state?.adjusted } })));

/** Every rule of the form, and of a whole those of its units (annual-report-form §8). */
export function checksOfUnits(
  form: Form,
  year: number,
  tables: Required<YearFigures>,
  units: readonly Unit[],
): Check[] {
  const { edition } = form;
  const carried = units.flatMap((unit) => (unit.carriedOut ? [unit.carriedOut] : []));
  const parts = units.map(({ organ, figures }) => ({ organ, year, edition, ...figures }));
  const around = {
    lastYear2: wholeOf(units.map(({ lastYear2 }) => lastYear2)),
    carriedOut: carried.length === units.length ? wholeOf(carried) : null,
    explained: units.flatMap((unit) => unit.explained),
    cases: units.flatMap((unit) => unit.cases),
  };
  const whole = { organ: { code: '', name: '' }, year, edition, ...tables };
  return [
    ...reconcileYear(form, year, tables, around),
    ...(units.length > 1 ? [...reconcileUnits(whole, parts), ...reconcileOnce(year, units.map(named))] : []),
  ];
}

const named = ({ organ: { name }, cases }: Unit) => ({ name, cases });
