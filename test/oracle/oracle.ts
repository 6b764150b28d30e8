import { type Book, closeThrough, countedOf, emptyBook } from './book.js';
import { enter } from './entering.js';
import { editionOf } from './form.js';
import { type Cells, everybodyIn, table3, table4 } from './tables.js';
import type { Day, Told } from './told.js';
import { type Reason, whyRefused } from './why-refused.js';

/** The register of an organ and what it has published: the cells as they were at the moment of locking. */
export interface Organ extends Book {
  published: Map<number, { table3: Cells; table4: Cells }>;
}

/** Why something told is refused, of applications or of years. */
export type Refused =
  | Reason
  | 'the year is not over'
  | 'closed before'
  | 'an earlier year is open'
  | 'its run is not made';

export const newOrgan = (): Organ => ({ ...emptyBook(), published: new Map() });

/** Tells the organ one thing. Null when it is on record now, otherwise why it is refused; then nothing has changed. */
export function tell(organ: Organ, told: Told): Refused | null {
  if (!('application' in told)) return told.kind === 'locked' ? lock(told, organ) : run(told, organ);
  const why = whyRefused(told, told.recordedOn, organ);
  if (!why) enter(told, organ);
  return why;
}

type ToldOfYearEnd = { recordedOn: Day; year: number };

function run(told: ToldOfYearEnd, organ: Organ): Refused | null {
  const why = notOverOrClosed(told, organ);
  if (!why) for (const year of yearsOfRun(told.year, organ)) organ.ran.add(year);
  return why;
}

/** `design.md` §5: years lock in order, each after its run; the first lock closes all earlier years. */
function lock(told: ToldOfYearEnd, organ: Organ): Refused | null {
  const { year } = told;
  const why = notOverOrClosed(told, organ) ?? (anEarlierIsOpen(year, organ) ? 'an earlier year is open' : null);
  if (why || !organ.ran.has(year)) return why ?? 'its run is not made';
  closeThrough(year, organ);
  organ.published.set(year, { table3: table3(organ, year, editionOf(year)), table4: table4(organ, year) });
  return null;
}

function notOverOrClosed({ recordedOn, year }: ToldOfYearEnd, { closedThrough }: Organ): Refused | null {
  if (recordedOn <= `${year}-12-31`) return 'the year is not over';
  return closedThrough !== null && year <= closedThrough ? 'closed before' : null;
}

/** Years in which there was nothing to count, no application and no case, are passed over. */
function anEarlierIsOpen(year: number, organ: Organ): boolean {
  if (organ.closedThrough === null) return false;
  for (let earlier = organ.closedThrough + 1; earlier < year; earlier++)
    for (const table of [table3(organ, earlier, 'cn-2021'), table4(organ, earlier)])
      if (Object.values(table).some((row) => everybodyIn(row).length > 0)) return true;
  return false;
}

/** `design.md` §5: the run of a year first completes every earlier year that has applications; closed years are done. */
function yearsOfRun(year: number, organ: Organ): number[] {
  const received = [...organ.files.values()].map((file) => countedOf(file, organ)?.received ?? year);
  const first = Math.max(Math.min(year, ...received), (organ.closedThrough ?? 0) + 1);
  return Array.from({ length: year - first + 1 }, (_, i) => first + i);
}

/** A whole history, organ by organ: the registers at its end and, line by line, why it was refused or null. */
export function readOut(history: readonly Told[]): { organs: Map<string, Organ>; refused: (Refused | null)[] } {
  const organs = new Map<string, Organ>();
  const refused = history.map((told) => {
    if (!organs.has(told.organ)) organs.set(told.organ, newOrgan());
    return tell(organs.get(told.organ) as Organ, told);
  });
  return { organs, refused };
}
