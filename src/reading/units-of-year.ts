import { withOrgan } from '../database/with-organ.js';
import { daysBetween, type LegalDate } from '../domain/law/legal-date.js';
import type { OrganState } from '../domain/organs/organ.js';
import { authorityOf } from '../domain/organs/tree.js';
import {
  isHandedIn,
  type MovedCell,
  movedSince,
  objectionsToFreezing,
  REPORTS,
  reportIn,
} from '../domain/year-end/compilation.js';
import type { Form } from '../domain/year-end/forms/form.js';
import { formForYear } from '../domain/year-end/forms/forms.js';
import type { OrganYear } from '../domain/year-end/organ-year.js';
import type { CompiledUnit } from '../domain/year-end/organ-year-events.js';
import type { Check } from '../domain/year-end/reconcile.js';
import { duesOf } from '../domain/year-end/report/report-dues.js';
import type { UnitStatus } from '../domain/year-end/year-end-tables.js';
import { organYears } from '../event-store/acting/act-on-year.js';
import type { EventLog } from '../event-store/event-log.js';
import { knownForest } from '../event-store/forest.js';
import type { Organ } from '../event-store/found-organ.js';
import type { Unit } from '../event-store/year-end/units.js';
import {
  adjustedFigures,
  checksOfUnits,
  figuresOfUnits,
  unitsOf,
  unitsOfWholeNow,
} from '../event-store/year-end/whole.js';

/** A unit of a whole, as the one that compiles sees it. */
export interface UnitOfYear {
  code: string;
  name: string;
  /** The compiling organ itself. Its report is the government's, written on the whole once that is closed: it is not handed in here. */
  ownLevel: boolean;
  status: UnitStatus;
  lockedOn: LegalDate | null;
  /** Locked without a single application. */
  zeroReport: boolean;
  report: CompiledUnit['report'] | null;
  reportLabel: string | null;
  submittedOn: LegalDate | null;
  dueOn: LegalDate | null;
  /** Calendar days after that day, handed in or still not; 0 in time. */
  daysLate: number;
  returned: { remarks: string; on: LegalDate } | null;
  /** The error rules that its own tables break. */
  failing: Check[];
}

export interface UnitsOfYear {
  year: number;
  counts: Record<'units' | 'submitted' | 'missing' | 'late' | 'failing' | 'locked', number>;
  units: UnitOfYear[];
  /** Why the whole may not be closed now; empty where it may, or is. */
  objections: { code: string; article: string; message: string }[];
  frozen: {
    on: LegalDate;
    edition: Form['edition'];
    position: number;
    sha256: string;
    units: number;
    /** What the same units would add up to with every adjustment since they were locked. */
    moved: MovedCell[];
  } | null;
}

/** Art. 49: every unit of the whole of a year, and whether it may be closed. Throws `form_unknown`. */
export async function unitsOfYear(log: EventLog, organ: Organ, year: number, today: LegalDate): Promise<UnitsOfYear> {
  const form = formForYear(year);
  const known = await knownForest(log.db);
  const members = unitsOf(organ.code, known, year);
  const { years, units } = await withOrgan(
    log.db,
    organ.id,
    async (db) => ({ years: await organYears(db, organ.id), units: await unitsOfWholeNow(db, members, year, form) }),
    'at one moment',
  );
  const frozen = years.find((one) => one.year === year)?.frozen;
  const stateOf = ({ organ: { code } }: Unit) => known.byCode.get(code)?.state as OrganState;
  const seen = units.map((unit) => {
    const { code, name } = unit.organ;
    const ownLevel = code === organ.code;
    const report = ownLevel ? NOT_HANDED_IN_HERE : reportSeen(unit, stateOf(unit), year, today);
    return { code, name, ownLevel, ...figuresSeen(unit, year, form), ...report };
  });
  return {
    year,
    counts: countsOf(seen),
    units: seen,
    objections: frozen ? [] : objections(units, form, year, today),
    frozen: frozen ? frozenSeen(frozen, units) : null,
  };
}

function figuresSeen(
  unit: Unit,
  year: number,
  form: Form,
): Pick<UnitOfYear, 'status' | 'lockedOn' | 'zeroReport' | 'failing'> {
  const { status, state, figures } = unit;
  const lockedOn = state?.locked?.on ?? null;
  const withoutApplications = Object.values(figures.table3).every(({ total }) => total === 0);
  const checks = checksOfUnits(form, year, figures, [unit]);
  return {
    status,
    lockedOn,
    zeroReport: lockedOn !== null && withoutApplications,
    failing: checks.filter(({ level, ok }) => level === 'error' && !ok),
  };
}

type ReportSeen = Pick<UnitOfYear, 'report' | 'reportLabel' | 'submittedOn' | 'dueOn' | 'daysLate' | 'returned'>;

const NOT_HANDED_IN_HERE: ReportSeen = {
  report: null,
  reportLabel: null,
  submittedOn: null,
  dueOn: null,
  daysLate: 0,
  returned: null,
};

function reportSeen({ state }: Unit, organ: OrganState, year: number, today: LegalDate): ReportSeen {
  const report = reportIn(state);
  const dues = duesOf(year, state?.report, organ, authorityOf(organ, today), today);
  const due = dues.find(({ what }) => what === 'submission');
  const { returned = null, submitted = null } = state?.report ?? {};
  return {
    report,
    reportLabel: REPORTS[report],
    submittedOn: submitted?.on ?? null,
    dueOn: due?.dueOn ?? null,
    daysLate: due?.late ? daysBetween(due.dueOn, due.doneOn ?? today) : 0,
    returned: returned && returned.step === null ? { remarks: returned.reason, on: returned.on } : null,
  };
}

function countsOf(units: readonly UnitOfYear[]): UnitsOfYear['counts'] {
  const count = (is: (unit: UnitOfYear) => boolean) => units.filter(is).length;
  return {
    units: units.length,
    submitted: count(({ report }) => report !== null && isHandedIn(report)),
    missing: count(({ report }) => report !== null && !isHandedIn(report)),
    late: count(({ daysLate }) => daysLate > 0),
    failing: count(({ failing }) => failing.length > 0),
    locked: count(({ lockedOn }) => lockedOn !== null),
  };
}

function objections(units: readonly Unit[], form: Form, year: number, today: LegalDate): UnitsOfYear['objections'] {
  const summed = figuresOfUnits(units);
  const checks = checksOfUnits(form, year, summed, units);
  const named = units.map(({ organ: { code, name }, state }) => ({ code, name, state }));
  const whole = { year, edition: form.edition, today, frozen: undefined, units: named, summed, checks };
  return objectionsToFreezing(whole).map(({ code, article, message }) => ({ code, article, message }));
}

function frozenSeen(frozen: NonNullable<OrganYear['frozen']>, units: readonly Unit[]): UnitsOfYear['frozen'] {
  const { on, edition, position, sha256 } = frozen;
  const brought = new Set(frozen.units.map(({ code }) => code));
  const now = adjustedFigures(units.filter(({ organ }) => brought.has(organ.code)));
  return {
    on,
    edition,
    position,
    sha256,
    units: frozen.units.length,
    moved: movedSince(frozen, now),
  };
}
