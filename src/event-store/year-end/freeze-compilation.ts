import { withOrgan } from '../../database/with-organ.js';
import { freezeCompilation } from '../../domain/year-end/compilation.js';
import { formForYear } from '../../domain/year-end/forms/forms.js';
import type { YearFigures } from '../../domain/year-end/organ-year-events.js';
import { answeredOnce } from '../acting/act-on-application.js';
import { type IdentifiedYearOrder, identified, organYears, yearAppend } from '../acting/act-on-year.js';
import type { EventLog } from '../event-log.js';
import { headOf } from '../fold-log.js';
import { knownForest } from '../forest.js';
import type { Organ } from '../found-organ.js';
import { countTables } from './count-ledger.js';
import { sha256 } from './lock-year.js';
import { checksOfUnits, figuresOfUnits, unitsOf, unitsOfWholeNow } from './whole.js';

/**
 * Closes the whole of a government with its units as they are locked: their stored cells are added up, their ledgers counted by
 * other code, and the domain compares, checks and decides. Throws `Refusal`, `CommandReused`.
 */
export async function freezeCompilationOf(
  log: EventLog,
  organ: Organ,
  order: IdentifiedYearOrder,
): Promise<{ year: number; position: number; sha256: string; units: number }> {
  const { year, today } = order;
  const form = formForYear(year);
  const command = identified('freeze', order);
  const { response } = await answeredOnce(log, command, async () => {
    const members = unitsOf(organ.code, await knownForest(log.db), year);
    const seen = await withOrgan(
      log.db,
      organ.id,
      async (db) => {
        const years = await organYears(db, organ.id);
        const units = await unitsOfWholeNow(db, members, year, form);
        const counting = new Set(units.map(({ organ: { code } }) => code));
        const ids = members.flatMap(({ organ: { id, code } }) => (counting.has(code) ? [id] : []));
        const counted = [...(await countTables(db, ids, year, form)).values()] as Required<YearFigures>[];
        return { years, units, counted, position: (await headOf(db, organ.id)).position };
      },
      'at one moment',
    );
    const summed = figuresOfUnits(seen.units);
    const event = freezeCompilation({
      year,
      today,
      edition: form.edition,
      position: seen.position,
      sha256,
      summed,
      frozen: seen.years.find((one) => one.year === year)?.frozen,
      units: seen.units.map(({ organ: { code, name }, state }) => ({ code, name, state })),
      counted: figuresOfUnits(seen.counted.map((figures) => ({ figures }))),
      checks: checksOfUnits(form, year, summed, seen.units),
    });
    const response = { year, position: seen.position, sha256: event.sha256, units: event.units.length };
    return log.append({ ...yearAppend(command, year, seen.years, [event]), response: JSON.stringify(response) });
  });
  return JSON.parse(response);
}
