import { withOrgan } from '../database/with-organ.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import {
  mayBegin,
  type OpeningDifference,
  openingDifferences,
  toBeRegistered,
} from '../domain/year-end/opening-balance.js';
import type { Opening } from '../domain/year-end/opening-events.js';
import { openAtEnd } from '../event-store/acting/act-on-opening.js';
import { organYears } from '../event-store/acting/act-on-year.js';
import type { EventLog } from '../event-store/event-log.js';

/** Where the opening balance of a year stands: what was published, what is registered behind it, what is left to do. */
export interface OpeningView {
  year: number;
  opening: Omit<Opening, 'explained'> | null;
  /** Nothing is entered yet, and by the day and the locks it could be. */
  mayBegin: boolean;
  differences: OpeningDifference[];
  /** Every column agrees or is explained. */
  settled: boolean;
  /** What the registers of Table 二 begin with, and the cases that were pending: to be registered, as the numbers say. */
  toBeRegistered: ReturnType<typeof toBeRegistered>;
}

export const openingOf = (log: EventLog, organ: number, year: number, today: LegalDate): Promise<OpeningView> =>
  withOrgan(
    log.db,
    organ,
    async (db) => {
      const years = await organYears(db, organ);
      const opening = years.find((one) => one.year === year)?.opening;
      if (!opening)
        return {
          year,
          opening: null,
          mayBegin: mayBegin(year, years, today),
          differences: [],
          settled: false,
          toBeRegistered: { stock: [], pending: [] },
        };
      const { explained: _explained, ...entered } = opening;
      const differences = openingDifferences(opening, await openAtEnd(db, organ, year));
      const settled = differences.every(({ difference, explanation }) => difference === 0 || explanation !== null);
      return { year, opening: entered, mayBegin: false, differences, settled, toBeRegistered: toBeRegistered(opening) };
    },
    'at one moment',
  );
