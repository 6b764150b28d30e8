import { readerOf, withOrgan } from '../database/with-organ.js';
import { type Application, replay } from '../domain/applications/application.js';
import type { ApplicationEvent } from '../domain/applications/events.js';
import { recipientsOf } from '../domain/applications/reminders/recipients.js';
import { type Reminder, reminderKey, remindersOf, summaryOf } from '../domain/applications/reminders/reminders.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { calendarOfOrgan } from '../domain/law/register-calendar.js';
import type { WorkingCalendar } from '../domain/law/working-calendar.js';
import type { Colleague } from '../domain/organs/colleagues.js';
import type { OrganState } from '../domain/organs/organ.js';
import { policyOn } from '../domain/organs/policies.js';
import { isQuiet } from '../domain/organs/quiet-hours.js';
import { chainOn, type SignOffChain } from '../domain/organs/sign-off-chain.js';
import { standsFor } from '../domain/organs/tree.js';
import { reportReminders } from '../domain/year-end/report/report-reminders.js';
import { colleaguesOf } from '../event-store/acting/colleagues.js';
import type { EventLog } from '../event-store/event-log.js';
import { knownForest } from '../event-store/forest.js';
import { organItself } from '../event-store/organ-itself.js';
import type { Progress } from '../event-store/year-end/run-year.js';
import { reportDues } from '../reading/report-dues.js';
import { noticesOfOrders } from './remind-of-orders.js';

export const REMIND = 'remind';

/** The legal day, and the hour of it. */
export interface Moment {
  day: LegalDate;
  hour: number;
}

/** What is to be told: an application of an organ, as the outbox and the job carry it. */
export interface Told {
  organ: number;
  application: string;
}

const AT_ONCE = 200;

/**
 * Derives what every organ is to be told today out of its log, for those that have not had their morning yet and are not
 * at rest. Each reminder is written once, however often and by how many this is done. Gives how many were written.
 */
export async function remindAll(log: EventLog, now: Moment, progress: Progress = () => {}): Promise<number> {
  const { rows } = await log.db.query<{ organ: number }>('select * from organs_to_remind($1)', [now.day]);
  const register = await log.registerCalendar();
  const failed: unknown[] = [];
  let written = 0;
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    progress(i, rows.length);
    const states = await statesOf(
      log,
      rows.slice(i, i + AT_ONCE).map(({ organ }) => organ),
    );
    for (const { organ, state } of states) {
      const calendar = calendarOfOrgan(state.code, register);
      if (isQuiet(now, state.policies, calendar)) continue;
      written += await remindOrgan(log, organ, state, calendar, now.day).catch((error) => {
        failed.push(error);
        return 0;
      });
    }
  }
  if (failed.length) throw new AggregateError(failed, `${failed.length} 个机关的提醒没有做完：${failed[0]}`);
  return written;
}

async function remindOrgan(
  log: EventLog,
  organ: number,
  state: OrganState,
  calendar: WorkingCalendar,
  day: LegalDate,
): Promise<number> {
  const office = await officeOf(log, organ, state, calendar, day);
  const open = await readerOf(log.db, organ).query<Open>(OPEN, [organ]);
  const kinds: string[] = [];
  let written = 0;
  for (let i = 0; i < open.rows.length; i += AT_ONCE) {
    const notices = await noticesOf(log, organ, open.rows.slice(i, i + AT_ONCE), office);
    kinds.push(...new Set(notices.map(({ application, kind }) => `${kind} ${application}`)));
    written += await write(log, organ, notices);
  }
  const summary = summaryOf(kinds.map((one) => one.replace(/ .*/, '')));
  const ofOrgan = [
    ...(summary ? [{ kind: 'summary', dueOn: day, said: summary }] : []),
    ...reportReminders(await reportDues(readerOf(log.db, organ), organ, state, day), day, calendar),
  ];
  written += await write(log, organ, toHeads(office, state.code, ofOrgan));
  written += await write(log, organ, await noticesOfOrders(log, organ, state.code, office));
  await withOrgan(log.db, organ, (tx) => tx.query(DONE, [organ, day]));
  return written;
}

/** The same for one application, at once. In quiet hours nothing is told: the morning derives it. */
export async function remindOf(log: EventLog, { organ, application }: Told, now: Moment): Promise<number> {
  const office = await officeNow(log, organ, now);
  if (!office) return 0;
  const { rows } = await readerOf(log.db, organ).query<Open>(`${OPEN} and l.application_id = $2`, [organ, application]);
  return write(log, organ, await noticesOf(log, organ, rows, office));
}

/** What an organ is to be told of orders from above, at once; where it is there no more, whoever stands for it. */
export async function remindOfOrders(log: EventLog, { code }: { code: string }, now: Moment): Promise<number> {
  const { forest, byCode } = await knownForest(log.db);
  const organ = byCode.get(standsFor(forest, code) ?? code);
  const office = organ && (await officeNow(log, organ.id, now));
  return office ? write(log, organ.id, await noticesOfOrders(log, organ.id, organ.state.code, office)) : 0;
}

interface Open {
  application: string;
  registeredBy: string;
}

export interface Office {
  today: LegalDate;
  calendar: WorkingCalendar;
  chain: SignOffChain;
  colleagues: Colleague[];
  /** Working days left to accept what was handed over. */
  acceptWithin: number;
}

export interface Notice extends Omit<Reminder, 'to'> {
  /** Null for what is about the organ. */
  application: string | null;
  about: string;
  registerNo: string | null;
  recipient: string;
}

async function statesOf({ db }: EventLog, organs: readonly number[]) {
  const { rows } = await db.query<{ organ: number; state: OrganState }>(
    'select organ_id as organ, state from organ where organ_id = any ($1) order by 1',
    [organs],
  );
  return rows;
}

/** Null while the organ is at rest. */
async function officeNow(log: EventLog, organ: number, now: Moment): Promise<Office | null> {
  const itself = await organItself(log, organ);
  const calendar = await log.calendarOf(organ);
  if (!itself || isQuiet(now, itself.state.policies, calendar)) return null;
  return officeOf(log, organ, itself.state, calendar, now.day);
}

async function officeOf(
  log: EventLog,
  organ: number,
  { chains, policies }: OrganState,
  calendar: WorkingCalendar,
  today: LegalDate,
): Promise<Office> {
  const colleagues = await colleaguesOf(readerOf(log.db, organ), organ, today);
  const acceptWithin = policyOn('handOverAcceptWorkdays', today, policies);
  return { today, calendar, chain: chainOn(today, chains), colleagues, acceptWithin };
}

async function noticesOf(log: EventLog, organ: number, open: readonly Open[], office: Office): Promise<Notice[]> {
  const histories = await log.historiesOf(
    organ,
    open.map(({ application }) => application),
  );
  return open.flatMap(({ application, registeredBy }, i) => {
    const app = replay((histories[i]?.events ?? []) as ApplicationEvent[]);
    return app ? noticesAbout(application, app, registeredBy, office) : [];
  });
}

const noticesAbout = (
  application: string,
  app: Application,
  registeredBy: string,
  { today, calendar, chain, colleagues, acceptWithin }: Office,
): Notice[] =>
  remindersOf(app, today, calendar, chain, acceptWithin).flatMap((reminder) =>
    recipientsOf(reminder, app, registeredBy, chain, colleagues, today).map((recipient) => ({
      kind: reminder.kind,
      dueOn: reminder.dueOn,
      said: reminder.said,
      application,
      about: application,
      registerNo: app.registerNo,
      recipient,
    })),
  );

const toHeads = (
  { colleagues }: Office,
  code: string,
  told: readonly Pick<Notice, 'kind' | 'dueOn' | 'said'>[],
): Notice[] =>
  colleagues
    .filter(({ open, roles }) => open && roles.includes('office_head'))
    .flatMap(({ account: recipient }) =>
      told.map((one) => ({ ...one, application: null, about: code, registerNo: null, recipient })),
    );

/** Gives how many were new. */
async function write(log: EventLog, organ: number, notices: readonly Notice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const rows = notices.map(({ about, ...notice }) => ({
    ...notice,
    key: reminderKey(about, notice.kind, notice.dueOn, notice.recipient),
  }));
  const { rowCount } = await withOrgan(log.db, organ, (tx) => tx.query(WRITE, [organ, JSON.stringify(rows)]));
  return rowCount ?? 0;
}

const OPEN = `
select l.application_id as application, e.actor_id as "registeredBy"
from ledger l join event e on (e.organ_id, e.stream_id, e.version) = (l.organ_id, l.application_id, 1)
where l.organ_id = $1 and (l.state in ('in_progress', 'awaiting_correction', 'awaiting_payment', 'reprocessing')
  or l.state = 'closed' and l.facts ? 'toServe')`;

const WRITE = `
insert into notification (organ_id, notice_key, recipient, application_id, register_no, kind, due_on, said)
select $1, r.key, r.recipient, r.application, r."registerNo", r.kind, r."dueOn", r.said
from json_to_recordset($2) as r (key text, recipient uuid, application uuid, "registerNo" text, kind text, "dueOn" date, said text)
on conflict (organ_id, notice_key) do nothing`;

const DONE = `
insert into reminded (organ_id, day) values ($1, $2)
on conflict (organ_id) do update set day = excluded.day where reminded.day < excluded.day`;
