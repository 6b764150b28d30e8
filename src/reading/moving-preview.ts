import { beyondRequest } from '../database/with-organ.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { RegisterCalendar } from '../domain/law/register-calendar.js';
import { isUnder } from '../domain/organs/tree.js';
import { type MovingDueDay, movingDueDays } from '../event-store/acting/moving-due-days.js';
import type { EventLog } from '../event-store/event-log.js';
import { knownForest } from '../event-store/forest.js';
import { showsCases } from './organ-below.js';

/** The open applications whose last day a calendar that nobody has laid down yet would move. */
export interface MovingPreview {
  /** In the whole register. */
  total: number;
  /** The same in the organ that asks and in each one below it. */
  organs: { code: string; name: string; moved: number }[];
  lines: MovingLine[];
  /** Where the next page begins; null on the last. */
  next: number | null;
}

export interface MovingLine {
  organ: string;
  organName: string;
  registerNo: string | null;
  of: MovingDueDay['of'];
  from: LegalDate | null;
  to: LegalDate | null;
}

export interface Page {
  skip: number;
  limit: number;
}

/**
 * By register number in the organ that asks and in those below it that show it their cases; of all others there are figures
 * alone. `organ` is the code of the organ of whoever asks, which no address can change.
 */
export async function movingPreview(
  log: EventLog,
  organ: string,
  after: RegisterCalendar,
  { skip, limit }: Page,
  today: LegalDate,
): Promise<MovingPreview> {
  const moving = await beyondRequest(() => allMoving(log, after));
  const known = await knownForest(log.db);
  const within = (code: string) => code === organ || isUnder(known.forest, code, organ, today);
  const shown = (code: string) => code === organ || showsCases(known, code, organ, today);
  const lines = moving.filter((one) => shown(one.organ.code));
  return {
    total: moving.length,
    organs: figuresOf(moving.filter((one) => within(one.organ.code))),
    lines: lines.slice(skip, skip + limit).map(lineOf),
    next: skip + limit < lines.length ? skip + limit : null,
  };
}

async function allMoving(log: EventLog, register: RegisterCalendar): Promise<MovingDueDay[]> {
  const all: MovingDueDay[] = [];
  for await (const some of movingDueDays(log, register)) all.push(...some);
  return all;
}

function figuresOf(moving: readonly MovingDueDay[]): MovingPreview['organs'] {
  const organs = new Map(moving.map(({ organ }) => [organ.code, organ.name]));
  return [...organs].map(([code, name]) => ({
    code,
    name,
    moved: moving.filter(({ organ }) => organ.code === code).length,
  }));
}

const lineOf = ({ organ, registerNo, of, from, to }: MovingDueDay): MovingLine => ({
  organ: organ.code,
  organName: organ.name,
  registerNo,
  of,
  from,
  to,
});
