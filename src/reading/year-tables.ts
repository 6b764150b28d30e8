import { type Reader, readerOf, withOrgan } from '../database/with-organ.js';
import { Refusal } from '../domain/refusals.js';
import type { Form } from '../domain/year-end/forms/form.js';
import { FORMS, formForYear } from '../domain/year-end/forms/forms.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import { organYears } from '../event-store/acting/act-on-year.js';
import type { EventLog } from '../event-store/event-log.js';
import { chainAt } from '../event-store/fold-log.js';
import { knownForest } from '../event-store/forest.js';
import type { Organ } from '../event-store/found-organ.js';
import { type Unit, unitAsOf } from '../event-store/year-end/units.js';
import {
  checksOfUnits,
  counting,
  figuresOfWhole,
  type UnitOfWhole,
  unitsOf,
  unitsOfWholeNow,
} from '../event-store/year-end/whole.js';

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

/**
 * The year-end tables: the stored cells of a locked year, of a whole those that it was frozen with, else counted over the ledger,
 * or for an earlier moment folded from the log. Throws `form_unknown`, `edition_unknown`, `as_of_position_whole`, `as_of_beyond`.
 */
export async function yearTables(log: EventLog, question: TablesQuestion): Promise<YearEndTables> {
  const { organ, year, whole = false, asOf } = question;
  const form = formOf(question);
  if (whole && typeof asOf === 'number') throw new Refusal('as_of_position_whole');
  const members = whole ? unitsOf(organ.code, await knownForest(log.db), year) : [{ organ, certain: true }];
  const { units, frozen } =
    asOf === undefined
      ? await withOrgan(log.db, organ.id, (db) => now(db, organ.id, members, year, form), 'at one moment')
      : { units: counting(await eachAsOf(log, organ.id, members, year, form, asOf), members), frozen: undefined };
  const closed = whole && frozen?.edition === form.edition ? frozen : undefined;
  const tables = figuresOfWhole(units, closed);
  const position = closed?.position ?? units[0]?.position ?? 0;
  const locked = closed !== undefined || units.every(({ status }) => status === 'locked');
  return {
    organ: { code: organ.code, name: organ.name },
    year,
    edition: form.edition,
    ...tables,
    status: locked ? 'locked' : 'provisional',
    position,
    chain: await chainAt(readerOf(log.db, organ.id), organ.id, position),
    checks: checksOfUnits(form, year, tables, units),
    ...(whole && { units: units.map(({ organ: { code, name }, status }) => ({ code, name, status })) }),
  };
}

/** The units of one moment, and the whole if the organ has closed it. */
async function now(db: Reader, organ: number, members: readonly UnitOfWhole[], year: number, form: Form) {
  const years = await organYears(db, organ);
  const frozen = years.find((one) => one.year === year)?.frozen;
  return { units: await unitsOfWholeNow(db, members, year, form), frozen };
}

async function eachAsOf(
  { db }: EventLog,
  organ: number,
  members: readonly UnitOfWhole[],
  year: number,
  form: Form,
  asOf: number | string,
): Promise<Unit[]> {
  const units: Unit[] = [];
  for (const member of members) units.push(await unitAsOf(readerOf(db, organ), organ, member.organ, year, form, asOf));
  return units;
}

/** That of the year unless an edition is named. Throws `form_unknown`, `edition_unknown`. */
export function formOf({ year, edition }: Pick<TablesQuestion, 'year' | 'edition'>): Form {
  if (edition === undefined) return formForYear(year);
  const form = FORMS.find((one) => one.edition === edition);
  if (!form) throw new Refusal('edition_unknown', { edition });
  return form;
}
