import { readerOf } from '../database/with-organ.js';
import { addDays, type LegalDate, yearOf } from '../domain/law/legal-date.js';
import { policyOn } from '../domain/organs/policies.js';
import { isUnder, standsFor, standsOn } from '../domain/organs/tree.js';
import { ORDER_STATES, type SaidBelow, type SentOrder, sentOrders } from '../domain/year-end/orders-from-above.js';
import { type OrganOrder, owesAnswer, PRESSED_FOR } from '../domain/year-end/organ-supervision.js';
import { type OrganYear, untouchedYear } from '../domain/year-end/organ-year.js';
import { submissionOwed, type YearOwed } from '../domain/year-end/report/report-dues.js';
import { colleaguesOf, namesOf } from '../event-store/acting/colleagues.js';
import { type Late, overdueBelow } from '../event-store/acting/supervise.js';
import type { EventLog } from '../event-store/event-log.js';
import { type KnownForest, type KnownOrgan, knownForest } from '../event-store/forest.js';
import { storedEvent } from '../event-store/stored-event.js';

/** An organ below as the one above watches it: figures, no case. */
export interface UnitWatched extends Late {
  code: string;
  name: string;
  /** Whether it lets the one above see its cases, so that it can be pressed for one of them. */
  showsCases: boolean;
  /** The version of its current year: what is late is pressed for in it. */
  version: number;
  /** Its report of last year, where one is still to be handed in. */
  report: { year: number; version: number; dueOn: LegalDate; late: boolean } | null;
}

export type SentLine = Omit<SentOrder, 'organ' | 'authority' | 'by' | 'saidAt'> & {
  unit: { code: string; name: string };
  /** Whoever asks, or an organ that it stands for now. */
  authority: { code: string; name: string };
  byName: string | null;
  stateLabel: string;
  aboutLabel: string | null;
};

/** The organs below that stand today, those that are late first; and the orders that were sent, newest first. */
export interface SupervisionBelow {
  today: LegalDate;
  units: UnitWatched[];
  sent: SentLine[];
}

/** Art. 47: what the organ above watches and what has become of what it asked for. */
export async function supervisionBelow(
  log: EventLog,
  authority: { id: number; code: string },
  today: LegalDate,
): Promise<SupervisionBelow> {
  const known = await knownForest(log.db);
  const { forest, byCode } = known;
  const below = [...byCode.values()].filter(
    ({ state }) => standsOn(state, today) && isUnder(forest, state.code, authority.code, today),
  );
  const organs = below.map(({ id, state: { code } }) => ({ id, code }));
  const late = await overdueBelow(log, authority.id, organs, today);
  const ids = below.map(({ id }) => id);
  const years = await yearsBelow(log, authority, ids, today);
  const units = below.map((unit) => watched(unit, late.get(unit.id), years.get(unit.id) ?? [], today));
  return { today, units: units.sort(lateFirst), sent: await sentLines(log, authority.id, known, today) };
}

const lateFirst = (a: UnitWatched, b: UnitWatched): number =>
  b.overdue - a.overdue ||
  Number(b.report?.late ?? false) - Number(a.report?.late ?? false) ||
  (a.code < b.code ? -1 : 1);

function watched(
  { state }: KnownOrgan,
  late: Late | undefined,
  years: readonly YearOwed[],
  today: LegalDate,
): UnitWatched {
  const { code, name, policies } = state;
  const [year, now] = [yearOf(today) - 1, years.find((one) => one.year === yearOf(today))];
  const last = years.find((one) => one.year === year) ?? untouchedYear(year);
  const owed = submissionOwed(last, state, today);
  return {
    code,
    name,
    overdue: late?.overdue ?? 0,
    dueSoon: late?.dueSoon ?? 0,
    version: now?.version ?? 0,
    showsCases: policyOn('casesVisibleToAuthority', today, policies),
    report: owed && !owed.doneOn ? { year, version: last.version, dueOn: owed.dueOn, late: owed.late } : null,
  };
}

/** Of the year that has ended and of the one that runs: no more of them than is needed here. */
async function yearsBelow(
  { db }: EventLog,
  { id }: { id: number },
  organs: readonly number[],
  today: LegalDate,
): Promise<Map<number, YearOwed[]>> {
  const { rows } = await readerOf(db, id).query<Pick<YearOwed, 'year' | 'version'> & Seen>(YEARS, [
    organs,
    yearOf(today) - 1,
  ]);
  const found = new Map<number, YearOwed[]>();
  for (const { organ, submitted, published, ...one } of rows) {
    const report = { submitted: submitted ? { on: submitted } : null, published: published ? [{ on: published }] : [] };
    found.set(organ, [...(found.get(organ) ?? []), { ...one, report }]);
  }
  return found;
}

interface Seen {
  organ: number;
  submitted: LegalDate | null;
  published: LegalDate | null;
}

const YEARS = `
select organ, year, (state->>'version')::integer as version, state->'report'->'submitted'->>'on' as submitted,
  state->'report'->'published'->0->>'on' as published
from known_years($1, $2, $2 + 1) where year in ($2, $2 + 1) and state is not null`;

/** Older ones stand in the logs of the organs that they went to. */
const KEPT_IN_VIEW_DAYS = 366;

/** The orders that an organ has sent within a year, and those of every organ that it stands for by now; newest first. */
export async function ordersSent({ db }: EventLog, organ: number, today: LegalDate): Promise<SentOrder[]> {
  const since = addDays(today, -KEPT_IN_VIEW_DAYS);
  const { rows } = await readerOf(db, organ).query<SentRow>(SENT, [since]);
  return sentOrders(rows.map(saidBelow), today);
}

interface SentRow extends Omit<SaidBelow, 'event' | 'application'> {
  type: string;
  shape: number;
  payload: object;
  application: string | null;
  registerNo: string | null;
  owesAnswer: boolean;
}

const saidBelow = ({
  type,
  shape,
  payload,
  application: id,
  registerNo,
  owesAnswer: owes,
  ...row
}: SentRow): SaidBelow => ({
  ...row,
  event: storedEvent(type, shape, payload) as SaidBelow['event'],
  application: id === null ? null : { id, registerNo, owesAnswer: owes },
});

const SENT = `
select organ, stream, version, type, shape, payload, said_at as "saidAt", application, register_no as "registerNo", owes_answer as "owesAnswer"
from orders_sent($1)`;

async function sentLines(log: EventLog, organ: number, { byCode }: KnownForest, today: LegalDate): Promise<SentLine[]> {
  const orders = await ordersSent(log, organ, today);
  const people = namesOf(await colleaguesOf(readerOf(log.db, organ), organ, today));
  const named = new Map([...byCode.values()].map(({ id, state: { code, name } }) => [id, { code, name }]));
  return orders.map(({ organ: to, authority, by, saidAt: _, ...order }) => ({
    ...order,
    unit: named.get(to) ?? { code: String(to), name: '' },
    authority: { code: authority, name: byCode.get(authority)?.state.name ?? authority },
    byName: people.get(by) ?? null,
    stateLabel: ORDER_STATES[order.state],
    aboutLabel: order.about && PRESSED_FOR[order.about],
  }));
}

/** What an organ is called that has asked for something, and who stands for it by now: to whom the answer goes. */
export function calledNow({ forest, byCode }: KnownForest, code: string): string {
  const nameOf = (one: string) => byCode.get(one)?.state.name ?? one;
  const now = standsFor(forest, code);
  return now === null || now === code ? nameOf(code) : `${nameOf(code)}（现由${nameOf(now)}承接）`;
}

/** An order that an organ was given as a whole. */
export type ReceivedOrder = Omit<OrganOrder, 'by' | 'answer'> & {
  year: number;
  /** Of the year that it stands in. */
  version: number;
  /** And who stands for it now. */
  authorityName: string;
  aboutLabel: string;
  owesAnswer: boolean;
  answer: { words: string; on: LegalDate } | null;
};

/** Every order that an organ was given as a whole, with the year that it stands in and the version of that. */
export async function pressedIn({ db }: EventLog, organ: number): Promise<(OrganOrder & YearVersion)[]> {
  const { rows } = await readerOf(db, organ).query<YearVersion & { pressed: OrganOrder[] }>(PRESSED, [organ]);
  return rows.flatMap(({ pressed, ...year }) => pressed.map((order) => ({ ...order, ...year })));
}

type YearVersion = Pick<OrganYear, 'year' | 'version'>;
const PRESSED = `
select year, version, state->'pressed' as pressed from organ_year where organ_id = $1 and state->'pressed' is not null order by year`;

/** Newest first, those that wait for an answer before all others. */
export async function ordersReceived(log: EventLog, organ: number): Promise<ReceivedOrder[]> {
  const orders = await pressedIn(log, organ);
  if (orders.length === 0) return [];
  const known = await knownForest(log.db);
  return orders
    .map((order) => {
      const { by: _, answer, ...said } = order;
      return {
        ...said,
        owesAnswer: owesAnswer(order),
        aboutLabel: PRESSED_FOR[order.about],
        authorityName: calledNow(known, order.authority),
        answer: answer && { words: answer.words, on: answer.on },
      };
    })
    .sort((a, b) => Number(b.owesAnswer) - Number(a.owesAnswer) || (a.on < b.on ? 1 : -1));
}
