import { randomUUID } from 'node:crypto';
import type { Reader } from '../../database/with-organ.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import { evolveYear, type OrganYear, untouchedYear } from '../../domain/year-end/organ-year.js';
import type { OrganYearEvent } from '../../domain/year-end/organ-year-events.js';
import type { Append } from '../append.js';
import { askedHash } from '../asked-hash.js';
import { organYearRow, organYearStream } from '../years.js';

export interface YearOrder {
  organ: number;
  year: number;
  actor: string;
  today: LegalDate;
}

/** With a command id the order takes effect once and is answered the same again; without it every call is a new one. */
export interface IdentifiedYearOrder extends YearOrder {
  commandId?: string;
}

/** The report years of an organ as they stand, oldest first. */
export async function organYears(db: Reader, organ: number): Promise<OrganYear[]> {
  const { rows } = await db.query<{ state: OrganYear }>(
    'select state from organ_year where organ_id = $1 order by year',
    [organ],
  );
  return rows.map(({ state }) => state);
}

export type Identified = Pick<Append, 'commandId' | 'organ' | 'actor' | 'requestHash'>;

/** The order with what tells it from others of the same command id. */
export function identified(
  act: string,
  { organ, year, actor, commandId = randomUUID() }: IdentifiedYearOrder,
): Identified {
  const requestHash = askedHash([act, organ, year]);
  return { commandId, organ, actor, requestHash };
}

/** Events of one year with the row that is written beside them. */
export function yearAppend(
  command: Identified,
  year: number,
  years: readonly OrganYear[],
  events: readonly OrganYearEvent[],
): Append {
  const { organ } = command;
  const before = years.find((one) => one.year === year) ?? untouchedYear(year);
  const after = events.reduce(evolveYear, before);
  return {
    ...command,
    guards: [],
    response: '{}',
    writes: [
      {
        stream: organYearStream(organ, year),
        type: 'organ-year',
        expected: before.version,
        events: events.map((event) => ({ event, on: event.on })),
      },
    ],
    rows: { organYear: [organYearRow(organ, after)] },
  };
}
