import type { Reader } from '../../database/with-organ.js';
import type { Channel } from '../../domain/applications/channels.js';
import { formForYear, hasForm } from '../../domain/year-end/forms/forms.js';
import type { OrganYear } from '../../domain/year-end/organ-year.js';
import { type FeeFactOf, feesOf } from '../../domain/year-end/report/fee-figures.js';
import type { LogFigures, ReportFigures, ReportTables } from '../../domain/year-end/report/figures.js';
import type { KnownForest } from '../forest.js';
import type { Unit } from './units.js';
import { figuresOfWhole, unitsOf, unitsOfWholeNow } from './whole.js';

/** Whose report it is, with all its years and the tree that it stands in. */
interface Whose {
  code: string;
  year: number;
  years: readonly OrganYear[];
  forest: KnownForest;
}

/** Everything that the text of a report may name, of one moment, over the organ with its units. */
export async function reportFigures(
  db: Reader,
  whose: Whose,
  tables: Pick<ReportFigures, 'tables' | 'adjusted'>,
): Promise<ReportFigures> {
  const { code, year, forest } = whose;
  const members = unitsOf(code, forest, year).map(({ organ }) => organ.id);
  return { ...tables, lastYear: await tablesBefore(db, whose), log: await logFigures(db, members, year) };
}

/** Of the year before: as it was published, frozen or counted by its run; null where no form covers it, or it was never settled here: half a year is nothing to compare with. */
async function tablesBefore(db: Reader, { code, year, years, forest }: Whose): Promise<ReportTables | null> {
  if (!hasForm(year - 1)) return null;
  const members = unitsOf(code, forest, year - 1);
  const units = await unitsOfWholeNow(db, members, year - 1, formForYear(year - 1));
  const frozen = members.length > 1 ? years.find((one) => one.year === year - 1)?.frozen : undefined;
  if (!frozen && !units.every(isSettled)) return null;
  return figuresOfWhole(units, frozen);
}

const isSettled = ({ status, state }: Unit): boolean =>
  status === 'locked' || Boolean(state?.runCompleted ?? state?.opening);

async function logFigures(db: Reader, organs: readonly number[], year: number): Promise<LogFigures> {
  const { rows } = await db.query<{ known: Omit<LogFigures, 'fees'> & { fees: FeeFactOf[] } }>(
    'select report_log_figures($1, $2) as known',
    [organs, year],
  );
  const { channels, late, extended, fees } = rows[0]?.known ?? { channels: {}, late: 0, extended: 0, fees: [] };
  return { channels: channels as Partial<Record<Channel, number>>, late, extended, fees: feesOf(year, fees) };
}
