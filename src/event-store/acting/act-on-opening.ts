import { type Reader, withOrgan } from '../../database/with-organ.js';
import type { ApplicantCategory } from '../../domain/applications/outcomes.js';
import {
  closeOpening,
  enterOpening,
  explainOpening,
  type PublishedFigures,
} from '../../domain/year-end/opening-balance.js';
import { type OrganYear, untouchedYear } from '../../domain/year-end/organ-year.js';
import { formOfClosedYear } from '../../domain/year-end/organ-year-adjustments.js';
import type { OrganYearEvent } from '../../domain/year-end/organ-year-events.js';
import type { Figures3 } from '../../domain/year-end/tabulate.js';
import type { EventLog } from '../event-log.js';
import { headOf } from '../fold-log.js';
import { countTables } from '../year-end/count-ledger.js';
import { answeredOnce } from './act-on-application.js';
import { type IdentifiedYearOrder, identified, organYears, yearAppend } from './act-on-year.js';

export type OpeningAct =
  | { do: 'enter'; brought: PublishedFigures }
  | { do: 'explain'; column: ApplicantCategory; words: string }
  | { do: 'close' };

/**
 * What is done about the opening balance of a year: its published tables entered, a difference explained, the year closed. What
 * moves in the organ's log meanwhile makes it look again. `dryRun` only judges. Throws `Refusal`, `CommandReused`.
 */
export async function actOnOpening(
  log: EventLog,
  order: IdentifiedYearOrder,
  act: OpeningAct,
  dryRun = false,
): Promise<{ year: number; events: string[] }> {
  const { organ, year } = order;
  const command = identified(`opening ${JSON.stringify(act)}`, order);
  const { response } = await answeredOnce(log, command, async () => {
    const { years, position, events } = await withOrgan(
      log.db,
      organ,
      (db) => decided(db, order, act),
      'at one moment',
    );
    const response = JSON.stringify({ year, events: events.map(({ type }) => type) });
    const onlyJudged = { status: 'done' as const, response };
    if (dryRun) return onlyJudged;
    if (events.length === 0) return (await log.answerOf(command)) ?? onlyJudged;
    return log.append({
      ...yearAppend(command, year, years, events),
      guards: [{ stream: null, version: position }],
      response,
    });
  });
  return JSON.parse(response);
}

async function decided(
  db: Reader,
  order: IdentifiedYearOrder,
  act: OpeningAct,
): Promise<{ years: OrganYear[]; position: number; events: OrganYearEvent[] }> {
  const { organ, year } = order;
  const { position } = await headOf(db, organ);
  const years = await organYears(db, organ);
  return {
    years,
    position,
    events: await eventsOf(
      db,
      order,
      act,
      years,
      years.find((one) => one.year === year),
    ),
  };
}

async function eventsOf(
  db: Reader,
  { organ, year, today }: IdentifiedYearOrder,
  act: OpeningAct,
  years: readonly OrganYear[],
  state: OrganYear = untouchedYear(year),
): Promise<OrganYearEvent[]> {
  switch (act.do) {
    case 'enter': {
      const counted = await countTables(db, [organ], year, formOfClosedYear(year));
      return enterOpening(year, years, today, act.brought, counted.get(organ)?.table3 as Figures3);
    }
    case 'explain':
      return explainOpening(state, today, act.column, act.words, await openAtEnd(db, organ, year));
    case 'close':
      return closeOpening(state, today, await openAtEnd(db, organ, year));
  }
}

/** The applications open at the end of a year, by column: what the table of the next year carries in. */
export async function openAtEnd(db: Reader, organ: number, year: number): Promise<Figures3[string]> {
  const counted = await countTables(db, [organ], year + 1, formOfClosedYear(year + 1));
  return counted.get(organ)?.table3.carried_from_last_year as Figures3[string];
}
