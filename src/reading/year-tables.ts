import { readerOf, withOrgan } from '../database/with-organ.js';
import { Refusal } from '../domain/refusals.js';
import type { Form } from '../domain/year-end/forms/form.js';
import { FORMS, formForYear } from '../domain/year-end/forms/forms.js';
import type { Check } from '../domain/year-end/reconcile.js';
import { reconcileUnits, type UnitTables } from '../domain/year-end/reconcile-units.js';
import { reconcileYear } from '../domain/year-end/reconcile-year.js';
import { wholeOf } from '../domain/year-end/whole.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import type { EventLog } from '../event-store/event-log.js';
import { chainAt } from '../event-store/fold-log.js';
import { knownForest } from '../event-store/forest.js';
import type { Organ } from '../event-store/found-organ.js';
import { type UnitOfWhole, unitsOf } from './organ-tree.js';
import { type Unit, unitAsOf, unitsNow } from './units.js';

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
 * The year-end tables: the stored cells of a locked year, else counted over the ledger, or for an earlier moment folded from
 * the log. Throws `form_unknown`, `edition_unknown`, `as_of_position_whole`, `as_of_beyond`.
 */
export async function yearTables(log: EventLog, question: TablesQuestion): Promise<YearEndTables> {
  const { organ, year, whole = false, asOf } = question;
  const form = formOf(question);
  if (whole && typeof asOf === 'number') throw new Refusal('as_of_position_whole');
  const members = whole ? unitsOf(organ, await knownForest(log.db), year) : [{ organ, certain: true }];
  const reported =
    asOf === undefined
      ? await withOrgan(log.db, organ.id, (db) => unitsNow(db, of(members), year, form), 'at one moment')
      : await eachInTurn(of(members), (member) => unitAsOf(readerOf(log.db, organ.id), member, year, form, asOf));
  const position = reported[0]?.position ?? 0;
  const units = reported.filter(({ status }, i) => members[i]?.certain || status !== 'missing');
  const tables = {
    ...{ year, edition: form.edition },
    table2: wholeOf(units.map(({ figures }) => figures.table2)),
    table3: wholeOf(units.map(({ figures }) => figures.table3)),
    table4: wholeOf(units.map(({ figures }) => figures.table4)),
  };
  return {
    organ: { code: organ.code, name: organ.name },
    ...tables,
    status: units.every(({ status }) => status === 'locked') ? 'locked' : 'provisional',
    position,
    chain: await chainAt(readerOf(log.db, organ.id), organ.id, position),
    checks: checksOf(form, tables, units),
    ...(whole && { units: units.map(({ organ: { code, name }, status }) => ({ code, name, status })) }),
  };
}

const of = (members: readonly UnitOfWhole[]): Organ[] => members.map(({ organ }) => organ);

async function eachInTurn(members: readonly Organ[], ask: (member: Organ) => Promise<Unit>): Promise<Unit[]> {
  const units: Unit[] = [];
  for (const member of members) units.push(await ask(member));
  return units;
}

/** Every rule of the form, and of a whole that of its units (annual-report-form §8). */
function checksOf(form: Form, tables: Omit<UnitTables, 'organ'>, units: readonly Unit[]): Check[] {
  const { year, edition, table2, table3, table4 } = tables;
  const carried = units.flatMap((unit) => (unit.carriedOut ? [unit.carriedOut] : []));
  const parts = units.map(({ organ, figures }) => ({ organ, year, edition, ...figures }));
  const around = {
    lastYear2: wholeOf(units.map(({ lastYear2 }) => lastYear2)),
    carriedOut: carried.length === units.length ? wholeOf(carried) : null,
    explained: units.flatMap((unit) => unit.explained),
    cases: units.flatMap((unit) => unit.cases),
  };
  return [
    ...reconcileYear(form, year, { table2, table3, table4 }, around),
    ...(units.length > 1 ? reconcileUnits({ organ: { code: '', name: '' }, ...tables }, parts) : []),
  ];
}

export function formOf({ year, edition }: Pick<TablesQuestion, 'year' | 'edition'>): Form {
  if (edition === undefined) return formForYear(year);
  const form = FORMS.find((one) => one.edition === edition);
  if (!form) throw new Refusal('edition_unknown', { edition });
  return form;
}
