import { type LegalDate, lastDayOf } from '../law/legal-date.js';
import { Refusal } from '../refusals.js';
import { sortedKeys } from './canonical.js';
import type { Form } from './forms/form.js';
import type { OrganYear } from './organ-year.js';
import { refuseDiffering, refuseFailing } from './organ-year-decisions.js';
import type { CompilationFrozen, CompiledUnit, YearFigures } from './organ-year-events.js';
import type { Check } from './reconcile.js';
import { isAccepted } from './report/annual-report.js';

/** A unit of a whole as it stands when the whole is closed; the compiling organ's own level is one of them. */
export interface UnitToCompile {
  code: string;
  name: string;
  /** Null where nothing was ever done in that year. */
  state: OrganYear | null;
}

export interface Compiling {
  year: number;
  edition: Form['edition'];
  today: LegalDate;
  /** Whether this whole was frozen before. */
  frozen: OrganYear['frozen'];
  units: readonly UnitToCompile[];
  /** The stored cells of the units' locks, added up. */
  summed: Required<YearFigures>;
  /** Counted over the ledgers of all units at once. */
  counted: Required<YearFigures>;
  checks: readonly Check[];
  /** The log of the compiling organ. */
  position: number;
  sha256: (text: string) => string;
}

/**
 * Art. 49 ¶2: the whole of a government is closed as it was added up from the locks of its units. Refused while a unit is
 * missing, open or on another edition of the form, a rule fails or the two computations differ. A report that a unit has not
 * handed in, or nobody has accepted, is told with it and stops nothing: the government's own is due by 31 March.
 */
export function freezeCompilation(compiling: Compiling): CompilationFrozen {
  const { year, edition, today, units, summed, counted, position, sha256 } = compiling;
  for (const guard of GUARDS) guard(compiling);
  refuseDiffering(year, summed, counted);
  const said = { year, on: today, edition, units: units.map(compiled), position, ...summed };
  return { type: 'CompilationFrozen', ...said, sha256: sha256(JSON.stringify(sortedKeys(said))) };
}

/** What is known of a whole before its ledgers are counted once more. */
export type ToFreeze = Omit<Compiling, 'counted' | 'position' | 'sha256'>;

/** Everything that stands against closing it now, for whoever still has to see to it. */
export const objectionsToFreezing = (whole: ToFreeze): Refusal[] =>
  GUARDS.flatMap((guard) => {
    try {
      guard(whole);
      return [];
    } catch (error) {
      if (error instanceof Refusal) return [error];
      throw error;
    }
  });

const GUARDS: readonly ((whole: ToFreeze) => void)[] = [
  ({ year, today }) => {
    if (today <= lastDayOf(year)) throw new Refusal('year_not_over', { year });
  },
  ({ year, frozen }) => {
    if (frozen) throw new Refusal('compilation_frozen', { year, on: frozen.on });
  },
  ({ units }) => {
    if (units.length < 2) throw new Refusal('compilation_without_units');
  },
  ({ units }) => refuseUnits('compilation_units_open', units, ({ state }) => !state?.locked),
  ({ units, edition }) =>
    refuseUnits('compilation_edition', units, ({ state }) =>
      Boolean(state?.locked && state.locked.edition !== edition),
    ),
  ({ year, checks }) => refuseFailing(year, checks),
];

function refuseUnits(
  code: 'compilation_units_open' | 'compilation_edition',
  units: readonly UnitToCompile[],
  is: (unit: UnitToCompile) => boolean,
): void {
  const named = units.filter(is).map(({ name }) => name);
  if (named.length > 0) throw new Refusal(code, { count: named.length, units: named.join('、') });
}

function compiled({ code, name, state }: UnitToCompile): CompiledUnit {
  const lock = state?.locked;
  return { code, name, position: lock?.position ?? 0, sha256: lock?.sha256 ?? '', report: reportIn(state) };
}

/** How far the report of a unit has come, for the one that compiles. */
export function reportIn(state: OrganYear | null): CompiledUnit['report'] {
  const report = state?.report;
  if (!report) return 'missing';
  if (report.published.length > 0) return 'published';
  if (report.returned && report.returned.step === null) return 'returned';
  if (!report.submitted) return 'drafted';
  return isAccepted(report) ? 'accepted' : 'submitted';
}

/** What the one that compiles calls it. */
export const REPORTS: Readonly<Record<CompiledUnit['report'], string>> = {
  missing: '没有起草',
  drafted: '起草、审签中',
  submitted: '已报送，待接收',
  returned: '已退回修改',
  accepted: '已接收',
  published: '已公布',
};

/** Handed in, and not sent back. */
export const isHandedIn = (report: CompiledUnit['report']): boolean =>
  report === 'submitted' || report === 'accepted' || report === 'published';

/** A cell of a whole that was closed, and what the same units make of it with every adjustment. */
export interface MovedCell {
  table: keyof YearFigures;
  row: string;
  column: string;
  frozen: number;
  adjusted: number;
}

/** Art. 49: what a unit has learnt after its lock stands beside the whole that was closed. */
export function movedSince(frozen: Required<YearFigures>, adjusted: Required<YearFigures>): MovedCell[] {
  return (['table2', 'table3', 'table4'] as const).flatMap((table) => {
    const [before, after] = [frozen[table], adjusted[table]] as Record<string, Record<string, number>>[];
    return Object.entries(before ?? {}).flatMap(([row, cells]) =>
      Object.entries(cells)
        .map(([column, figure]) => ({ table, row, column, frozen: figure, adjusted: after?.[row]?.[column] ?? 0 }))
        .filter((cell) => cell.frozen !== cell.adjusted),
    );
  });
}
