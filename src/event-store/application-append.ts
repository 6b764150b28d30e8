import { type Application, evolve, replay } from '../domain/applications/application.js';
import { type ApplicationEvent, occurredOn } from '../domain/applications/events.js';
import { ledgerRow, proceedingRows } from '../domain/applications/ledger-row.js';
import { type Breach, breachesOf } from '../domain/applications/violations.js';
import { type LegalDate, yearOf } from '../domain/law/legal-date.js';
import type { WorkingCalendar } from '../domain/law/working-calendar.js';
import type { Brought, KeptBeside, Sealed } from '../domain/persons/brought.js';
import type { Append, Rows, StreamWrite } from './append.js';
import type { EventLog, History } from './event-log.js';
import { adjustmentWrites } from './year-end/adjustments.js';
import { CALENDAR_STREAM, type OrganYearRow, openYearGuards, organStream } from './years.js';

/** New events of an application with everything that has to be written beside them. */
export const applicationAppend = (
  log: EventLog,
  order: Identity & Pick<Change, 'application' | 'brought'>,
  { events: before, ...known }: History<ApplicationEvent>,
  fresh: readonly ApplicationEvent[],
  today: LegalDate,
): Promise<Append> => {
  const { application, brought } = order;
  return applicationsAppend(log, order, [{ application, before, fresh, ...(brought && { brought }) }], known, today);
};

type Identity = Pick<Append, 'commandId' | 'organ' | 'actor' | 'requestHash' | 'draws'>;

/** New events of one application, on top of those on record. */
export interface Change {
  application: string;
  before: readonly ApplicationEvent[];
  fresh: readonly ApplicationEvent[];
  /** What is to be kept of a person from now on; without it what is kept stays. */
  brought?: Brought;
}

/** The same for several applications that one command changes together; the answer speaks of the first and names the others. */
export async function applicationsAppend(
  log: EventLog,
  { commandId, organ, actor, requestHash, draws }: Identity,
  changes: readonly Change[],
  { years, organ: itself, calendar }: Omit<History, 'events'>,
  today: LegalDate,
): Promise<Append> {
  const changed = await Promise.all(changes.map((change) => afterChange(change, calendar)));
  const adjusted = await adjustmentWrites(log, organ, changed, years, today);
  const received = changed.filter(({ after }) => after.receivedOn !== null);
  const firstFact = Math.min(...received.map(({ after, fresh }) => firstFactOf(after, fresh)));
  return {
    commandId,
    organ,
    actor,
    requestHash,
    ...(draws && { draws }),
    writes: [...changed.map(writeOf), ...adjusted.writes],
    guards: [
      { stream: CALENDAR_STREAM, version: calendar.version },
      ...(received.length === 0 ? [] : openYearGuards(organ, firstFact, years, today, adjusted.writes)),
      ...(changed.some(restsOnTheOrgan) ? [{ stream: organStream(organ), version: itself?.version ?? 0 }] : []),
    ],
    rows: rowsOf(changed, adjusted.rows),
    ...outboxOf(organ, changed),
    response: JSON.stringify(
      answerOf(
        changed,
        adjusted.rows.map(({ year }) => year),
      ),
    ),
  };
}

type Changed = Awaited<ReturnType<typeof afterChange>>;

async function afterChange(change: Change, calendar: WorkingCalendar) {
  const before = replay(change.before);
  const after = change.fresh.reduce<Application | null>(evolve, before) as Application;
  const row = ledgerRow(change.application, change.before.length + change.fresh.length, after, calendar);
  const sealed = await change.brought?.seal(change.application, row.version, change.before.length === 0);
  const fresh = sealed ? change.fresh.map((event) => besideSealed(event, sealed)) : change.fresh;
  return { application: change.application, fresh, sealed, expected: change.before.length, before, after, row };
}

/** The event that says that something was kept names whose it is, and by which digest it can be told. */
function besideSealed(event: ApplicationEvent, { person, digest }: Sealed): ApplicationEvent {
  const kept: KeptBeside = { person, digest };
  switch (event.type) {
    case 'ApplicationLodged':
    case 'ApplicantDetailsCorrected':
    case 'ThirdPartyConsulted':
    case 'ThirdPartyResponded':
    case 'ReplyDrafted':
      return { ...event, kept };
    default:
      return event;
  }
}

/** Whether an organ that ends meanwhile may still receive it, and whose signature is awaited, is decided again. */
const restsOnTheOrgan = ({ fresh }: Changed): boolean =>
  fresh.some((event) => RESTS_ON_THE_ORGAN.includes(event.type) || 'digest' in event);
const RESTS_ON_THE_ORGAN: readonly ApplicationEvent['type'][] = [
  'ApplicationLodged',
  'ApplicationReceived',
  'ReplySigned',
  'ReplyReturned',
];

/** What jobs are asked for: an application is told of at once, or an organ of what was said to it as a whole. */
export const REMIND_OF = 'remind-of';
export const REMIND_ORGAN = 'remind-organ';

/** Whoever is pressed, or is answered, is told at once; everything else is told in the morning. */
function outboxOf(organ: number, changed: readonly Changed[]): Pick<Append, 'outbox'> {
  const pressed = changed.filter(({ fresh }) => fresh.some(({ type }) => TOLD_AT_ONCE.includes(type)));
  const outbox = [
    ...pressed.map(({ application, row: { version } }) => ({
      kind: REMIND_OF,
      payload: { organ, application, version },
    })),
    ...pressed
      .flatMap(({ fresh }) => fresh.flatMap(answeredAbove))
      .map((code) => ({ kind: REMIND_ORGAN, payload: { code } })),
  ];
  return outbox.length > 0 ? { outbox } : {};
}

/** The organ above that is answered. */
const answeredAbove = (event: ApplicationEvent): string[] =>
  event.type === 'SupervisionAnswered' && event.authority ? [event.authority] : [];

const TOLD_AT_ONCE: readonly ApplicationEvent['type'][] = [
  'HandlingUrged',
  'SupervisionOrdered',
  'SupervisionAnswered',
  'HandedOver',
  'HandedBack',
  'InternalRequestsSent',
  'InternalRequestAnswered',
];

const writeOf = ({ application, expected, fresh }: Changed): StreamWrite => ({
  stream: application,
  type: 'application',
  expected,
  events: fresh.map((event) => ({ event, on: occurredOn(event) })),
});

function rowsOf(changed: readonly Changed[], organYear: OrganYearRow[]): Rows {
  const proceeding = changed.flatMap(({ application, after, row: { version } }) =>
    proceedingRows(after.proceedings, application).map((one) => ({ streamId: application, version, ...one })),
  );
  const sealed = changed.flatMap(({ sealed }) => (sealed ? sealed.rows : []));
  return {
    ledger: changed.map(({ row }) => row),
    ...(proceeding.length > 0 && { proceeding }),
    ...(sealed.length > 0 && { sealed }),
    ...(organYear.length > 0 && { organYear }),
  };
}

function answerOf(changed: readonly Changed[], adjustments: readonly number[]): object {
  const [first, ...others] = changed.map(({ row: { applicationId: id, registerNo, version, state, dueOn } }) => ({
    id,
    registerNo,
    version,
    state,
    dueOn,
  }));
  return {
    events: changed[0]?.fresh.map(({ type }) => type),
    violations: violationsOf(changed.flatMap(({ fresh }) => fresh)),
    adjustments,
    ...first,
    ...(others.length > 0 && { splitInto: others }),
  };
}

/** The breaches recorded beside new facts, each with its article and sentence. */
export const violationsOf = (fresh: readonly object[]): Breach[] => fresh.flatMap(breachesOf);

const firstFactOf = (app: Application, fresh: readonly ApplicationEvent[]): number =>
  Math.min(
    ...[app.receivedOn ?? app.submittedOn, ...fresh.map(occurredOn)].map(yearOf),
    app.counted.receivedYear ?? 9999,
  );
