import type { LegalDate } from '../law/legal-date.js';
import { replyDueOn } from '../law/reply-clock.js';
import { calendarAt, type WorkingCalendar } from '../law/working-calendar.js';
import { type Application, unservedReply } from './application.js';
import type { Challenged, ProceedingResult, ProceedingRoute } from './events.js';
import type { Proceeding } from './proceedings.js';
import { leavesBy } from './running-period.js';
import { signaturesInForce } from './sign-off.js';

/** One application as the desk shows it and the tables count it; written with the events that made it so. */
export interface LedgerRow {
  applicationId: string;
  version: number;
  registerNo: string | null;
  state: string;
  channel: string | null;
  category: string;
  countedCategory: string;
  submittedOn: LegalDate;
  receivedOn: LegalDate | null;
  receivedYear: number | null;
  closedOn: LegalDate | null;
  closedYear: number | null;
  outcome: string | null;
  countedOutcome: string | null;
  docNo: string | null;
  /** By when the organ must reply, or reply anew as ordered. */
  dueOn: LegalDate | null;
  handlingUnit: string | null;
  violations: number;
  facts: object;
  carriedFrom: number[];
}

/** One instance of a review or a suit (Table 四). */
export interface ProceedingRow {
  caseNo: string;
  seq: number;
  applicationId: string | null;
  route: ProceedingRoute;
  acceptedOn: LegalDate;
  acceptedYear: number;
  decidedOn: LegalDate | null;
  decidedYear: number | null;
  result: ProceedingResult | null;
  coDefendantOnly: boolean;
  /** The reply it contests, where there is one. */
  challenged: Challenged | null;
}

/** The ledger row of an application; a pure fold, by the calendar that its last event rests on, so a rebuild gives the same row. */
export function ledgerRow(id: string, version: number, app: Application, calendar: WorkingCalendar): LedgerRow {
  const due =
    app.clock && app.state === 'in_progress' ? replyDueOn(app.clock, calendarAt(app.calendar, calendar)) : null;
  const anew = app.state === 'reprocessing' ? (app.reprocessing?.dueOn ?? null) : null;
  return {
    applicationId: id,
    version,
    registerNo: app.registerNo,
    state: app.state,
    channel: app.channel,
    category: app.category,
    countedCategory: app.counted.category,
    submittedOn: app.submittedOn,
    receivedOn: app.receivedOn,
    receivedYear: app.counted.receivedYear,
    closedOn: app.closure?.closedOn ?? null,
    closedYear: app.counted.closedYear,
    outcome: app.closure?.outcome ?? null,
    countedOutcome: app.counted.outcome,
    docNo: app.closure?.docNo ?? null,
    dueOn: due && 'dueOn' in due ? due.dueOn : anew,
    handlingUnit: app.handlingUnit,
    violations: app.violations.length,
    facts: {
      correctionDueOn: app.state === 'awaiting_correction' ? (app.corrections.at(-1)?.dueOn ?? null) : null,
      payBy: app.state === 'awaiting_payment' ? (app.fees.at(-1)?.payBy ?? null) : null,
      dueUnknown: due && 'unknown' in due ? due.unknown : null,
      extended: (app.clock?.extensions.length ?? 0) > 0,
      late: repliedLate(app),
      ...papersOf(app),
      ...assignmentOf(app),
      ...answerOwed(app),
      ...serviceOwed(app, calendar),
      ...(app.caseKind === 'record_correction' && { caseKind: app.caseKind }),
    },
    carriedFrom: app.carriedFrom,
  };
}

/**
 * Art. 33, 国办公开办函〔2016〕235号: the first reply was given late, or left late. Whether one that was redone left in time is asked
 * of its order.
 */
const repliedLate = ({ violations, endings: [, redone] }: Application): boolean =>
  violations.some(({ code, on }) => code === 'reply_late' || (code === 'served_late' && (!redone || on < redone.on)));

/** By when the answer to a 督办单 is owed, and to which organ above, if it came from one. */
function answerOwed({ supervision: { open } }: Application): object {
  if (!open) return {};
  return { answerBy: open.answerBy, ...(open.authority && { answerTo: open.authority }) };
}

/** Art. 40: a reply has left, and its service is not on record; with the day by which it had to leave. */
function serviceOwed(app: Application, calendar: WorkingCalendar): object {
  return unservedReply(app) ? { toServe: { by: leavesBy(app, calendarAt(app.calendar, calendar)) } } : {};
}

/** Whose signature a reply or an extension waits for follows from it and the chain of the organ. */
function papersOf(app: Application): object {
  const { draft, extension } = app;
  const signatures = draft && signaturesInForce(app, draft).map(({ step, role, by }) => ({ step, role, by }));
  return {
    ...(draft && { signOff: { by: draft.by, signatures, returned: draft.returned !== null } }),
    ...(extension && { extension: { by: extension.by, approved: extension.approved !== null } }),
  };
}

/** Who has it, who is to take it or has sent it back, and who is asked: whose turn it is follows from the day and its absences. */
function assignmentOf({ assignment: { given, holding, handedBack, requests } }: Application): object {
  const asked = requests.filter(({ state }) => state === 'open' || state === 'answered');
  return {
    ...(holding && { heldBy: holding.person }),
    ...(given && { given: { unit: given.unit, person: given.person, from: given.from, on: given.handedOn } }),
    ...(handedBack && { handedBack: { to: handedBack.to, on: handedBack.handedBackOn } }),
    ...(asked.length > 0 && {
      requests: asked.map(({ request, unit, person, from, answerBy, answered }) => ({
        request,
        unit,
        person,
        from,
        answerBy,
        repliedOn: answered?.repliedOn ?? null,
      })),
    }),
  };
}

/** One row an instance; `applicationId` null for a case that hangs on no application. */
export const proceedingRows = (cases: Proceeding[], applicationId: string | null): ProceedingRow[] =>
  cases.flatMap(({ caseNo, route, coDefendantOnly, challenged = null, instances }) =>
    instances.map((instance, seq) => ({
      caseNo,
      seq,
      applicationId,
      route,
      coDefendantOnly,
      challenged,
      ...instance,
    })),
  );
