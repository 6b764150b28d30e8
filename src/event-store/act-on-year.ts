import { createHash, randomUUID } from 'node:crypto';
import { readerOf } from '../database/with-organ.js';
import type { Proceeding } from '../domain/applications/proceedings.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { Form } from '../domain/year-end/forms/form.js';
import { formForYear } from '../domain/year-end/forms/forms.js';
import { evolveYear, type OrganYear, reportYears, untouchedYear } from '../domain/year-end/organ-year.js';
import { trueFigures } from '../domain/year-end/organ-year-adjustments.js';
import { beginRun, completeRun, lockYear } from '../domain/year-end/organ-year-decisions.js';
import type { OrganYearEvent, YearFigures } from '../domain/year-end/organ-year-events.js';
import { reconcile3, reconcileCarry } from '../domain/year-end/reconcile.js';
import { carriedOut, type Figures3, figuresOf, tabulate3 } from '../domain/year-end/tabulate.js';
import { figuresOf4, reconcile4, tabulate4 } from '../domain/year-end/tabulate-proceedings.js';
import { actOnApplication, answeredOnce, decideAgainWhenMoved } from './act-on-application.js';
import type { Append } from './append.js';
import { countTables } from './count-ledger.js';
import type { EventLog } from './event-log.js';
import { type FoldedLog, foldLog, headOf } from './fold-log.js';
import { VERSIONS } from './versions.js';
import { organYearRow, organYearStream } from './years.js';

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

export type Progress = (done: number, all: number) => void;

/**
 * The year-end run (design §5): every application open at the end of the year is carried over, earlier years with
 * applications first. It may be stopped anywhere and run again; running it again changes nothing, nor does running a year
 * that is locked. Gives what this run did. Throws `year_not_over`.
 */
export async function runYearEnd(
  log: EventLog,
  order: YearOrder,
  progress: Progress = () => {},
): Promise<{ year: number; carriedOver: number; withdrawn: number }> {
  const { lockedThrough } = reportYears(await organYears(log, order.organ));
  if (lockedThrough !== null && order.year <= lockedThrough) return { year: order.year, carriedOver: 0, withdrawn: 0 };
  for (const year of await unfinishedBefore(log, order)) await runOneYear(log, { ...order, year }, progress);
  return { year: order.year, ...(await runOneYear(log, order, progress)) };
}

/** Says that the run has begun, from when on every command keeps the carry-overs true; `outbox` may leave the rest to a job. */
export const beginYearEnd = (log: EventLog, order: IdentifiedYearOrder, outbox?: Append['outbox']): Promise<void> =>
  changeYear(log, order, (years) => beginRun(order.year, years, order.today), outbox);

async function runOneYear(log: EventLog, order: YearOrder, progress: Progress) {
  await beginYearEnd(log, order);
  const counts = { carriedOver: 0, withdrawn: 0 };
  const ids = await unsettled(log, order);
  for (let at = 0; at < ids.length; at += 256) {
    const answers = await Promise.all(ids.slice(at, at + 256).map((id) => settle(log, order, id)));
    counts.carriedOver += answers.filter((types) => types.includes('CarriedOver')).length;
    counts.withdrawn += answers.filter((types) => types.includes('CarryOverWithdrawn')).length;
    progress(Math.min(at + 256, ids.length), ids.length);
  }
  const done = await doneByRun(log, order);
  await changeYear(log, order, (years) => completeRun(order.year, years, order.today, done));
  return counts;
}

/** What the run has done in this year, whoever carried out which part of it: the log knows. */
async function doneByRun({ db }: EventLog, { organ, year }: YearOrder) {
  const { rows } = await readerOf(db, organ).query<{ carriedOver: number; withdrawn: number }>(
    `select count(*) filter (where type = 'CarriedOver')::integer as "carriedOver",
       count(*) filter (where type = 'CarryOverWithdrawn')::integer as withdrawn
     from event where organ_id = $1 and type in ('CarriedOver', 'CarryOverWithdrawn') and (payload ->> 'from')::integer = $2`,
    [organ, year],
  );
  return rows[0] ?? { carriedOver: 0, withdrawn: 0 };
}

async function settle(log: EventLog, { organ, actor, today }: YearOrder, application: string): Promise<string[]> {
  const commands = [{ type: 'SettleCarryOver' } as const];
  const order = { commandId: randomUUID(), organ, actor, application, commands };
  const { response } = await actOnApplication(log, order, today);
  return JSON.parse(response).events;
}

/** Applications whose carry-over out of the year is not what the dates say. */
async function unsettled({ db }: EventLog, { organ, year }: YearOrder): Promise<string[]> {
  const { rows } = await readerOf(db, organ).query<{ id: string }>(
    `select application_id as id from ledger where organ_id = $1
       and coalesce(received_year <= $2 and (closed_year is null or closed_year > $2), false) <> ($2 = any (carried_from))
     order by received_on, application_id`,
    [organ, year],
  );
  return rows.map(({ id }) => id);
}

async function unfinishedBefore({ db }: EventLog, { organ, year }: YearOrder): Promise<number[]> {
  const { rows } = await readerOf(db, organ).query<{ year: number }>(
    `select y.year from generate_series((select min(received_year) from ledger where organ_id = $1), $2 - 1) as y (year)
       left join organ_year o on o.organ_id = $1 and o.year = y.year
     where not coalesce(o.run_completed, false)
       and y.year > coalesce((select max(year) from organ_year where organ_id = $1 and locked), 0)
     order by 1`,
    [organ, year],
  );
  return rows.map((row) => row.year);
}

/**
 * Locks the year: counts the ledger, folds the log by other code, and lets the domain compare, check and decide. Whatever
 * moves in the organ's log meanwhile makes it count again. Throws `Refusal`, `CommandReused`.
 */
export async function lockYearOf(
  log: EventLog,
  order: IdentifiedYearOrder,
): Promise<{ year: number; position: number; sha256: string }> {
  const command = identified('lock', order);
  const { response } = await answeredOnce(log, command, async () => {
    const { position, chain } = await headOf(readerOf(log.db, order.organ), order.organ);
    const { years, events } = await lockEvents(log, order, position, chain ?? '');
    const lock = events.find((event) => event.type === 'AnnualReportLocked');
    const sha256 = lock?.type === 'AnnualReportLocked' ? lock.sha256 : '';
    const append = yearAppend(command, order.year, years, events);
    const response = JSON.stringify({ year: order.year, position, sha256 });
    return log.append({ ...append, guards: [{ stream: null, version: position }], response });
  });
  return JSON.parse(response);
}

async function lockEvents(log: EventLog, { organ, year, today }: YearOrder, position: number, chain: string) {
  const form = formForYear(year);
  const db = readerOf(log.db, organ);
  const years = await organYears(log, organ);
  const counted = (await countTables(db, [organ], year, form)).get(organ) as YearFigures;
  const fold = await foldLog(db, organ, position);
  const lastYear = years.find((one) => one.year === year - 1);
  const carried = lastYear?.locked?.table3 ?? (lastYear?.runCompleted && carriedByRun(year - 1, fold));
  const checks = [
    ...reconcile3(form, counted.table3),
    ...reconcile4(counted.table4),
    ...(carried ? reconcileCarry(form, carried, counted.table3) : []),
  ];
  const events = lockYear({
    ...{ year, years, today, counted, checks, position, chain, ...VERSIONS },
    folded: figuresOfFold(year, fold, form),
    truth: trueFigures(year, applicationsOf(fold), casesWithout(fold)),
    yearsWithApplications: yearsOf(fold, year),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  });
  return { years, events };
}

/** The tables of a year out of a folded log, by the code of the domain. */
export function figuresOfFold(year: number, fold: FoldedLog, form: Form): YearFigures {
  const tallies = [...fold.applications].map(([id, { app }]) => ({ id, ...app.counted }));
  return {
    table3: figuresOf(tabulate3(form, year, tallies)),
    table4: figuresOf4(tabulate4(year, proceedingsOf(fold))),
  };
}

/** What the year-end run of `year` carried out of it, by the events in which it said so. */
export const carriedByRun = (year: number, fold: FoldedLog): Figures3 =>
  carriedOut(
    applicationsOf(fold)
      .filter(({ carriedFrom }) => carriedFrom.includes(year))
      .map(({ counted: { category } }) => ({ category, count: 1 })),
  );

/** Every review and suit, on an application or by itself. */
export const proceedingsOf = (fold: FoldedLog): Proceeding[] => [
  ...applicationsOf(fold).flatMap((app) => app.proceedings),
  ...casesWithout(fold),
];

const applicationsOf = (fold: FoldedLog) => [...fold.applications.values()].map(({ app }) => app);
const casesWithout = (fold: FoldedLog) => [...fold.proceedings.values()].flatMap(({ cases }) => cases);

/** The years through `last` in which the tables count anything: a receipt, an application carried in, a result. */
function yearsOf(fold: FoldedLog, last: number): number[] {
  const years = new Set<number>();
  for (const { counted } of applicationsOf(fold))
    if (counted.receivedYear !== null)
      for (let y = counted.receivedYear; y <= (counted.closedYear ?? last); y++) years.add(y);
  return [...years];
}

async function organYears({ db }: EventLog, organ: number): Promise<OrganYear[]> {
  const { rows } = await readerOf(db, organ).query<{ state: OrganYear }>(
    'select state from organ_year where organ_id = $1 order by year',
    [organ],
  );
  return rows.map(({ state }) => state);
}

async function changeYear(
  log: EventLog,
  order: IdentifiedYearOrder,
  decide: (years: OrganYear[]) => OrganYearEvent[],
  outbox?: Append['outbox'],
): Promise<void> {
  const command = identified('run', order);
  await decideAgainWhenMoved(async () => {
    const years = await organYears(log, order.organ);
    const events = decide(years);
    const append = yearAppend(command, order.year, years, events);
    if (events.length) await log.append({ ...append, ...(outbox && { outbox }) });
  });
}

type Identified = Pick<Append, 'commandId' | 'organ' | 'actor' | 'requestHash'>;

function identified(act: string, { organ, year, actor, commandId = randomUUID() }: IdentifiedYearOrder): Identified {
  const requestHash = createHash('sha256')
    .update(JSON.stringify([act, organ, year]))
    .digest();
  return { commandId, organ, actor, requestHash };
}

function yearAppend(
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
    ...{ guards: [], response: '{}' },
    writes: [
      {
        ...{ stream: organYearStream(organ, year), type: 'organ-year', expected: before.version },
        events: events.map((event) => ({ event, on: event.on })),
      },
    ],
    rows: { organYear: [organYearRow(organ, after)] },
  };
}
