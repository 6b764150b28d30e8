import type { LegalDate } from '../law/legal-date.js';
import type { Application, State } from './application.js';
import { type ApplicationEvent, occurredOn } from './events.js';
import { type Found, outOfOrder } from './violations.js';

/** Something done on an application between receipt and end, as a clerk calls it. */
export interface Step {
  label: string;
  on: LegalDate;
}

/** The notices and letters that have gone out, and what was awaited and came; by the days of the law, earliest first. */
export function stepsOf({ corrections, consultations, fees, reason, clock }: Application): Step[] {
  const steps: (Step | { label: string; on: null })[] = [
    ...corrections.flatMap(({ issuedOn, receivedOn }) => [
      { label: '补正告知', on: issuedOn },
      { label: '收到补正', on: receivedOn },
    ]),
    ...consultations.map(({ sentOn }) => ({ label: '征求意见', on: sentOn })),
    ...fees.flatMap(({ sentOn, paidOn }) => [
      { label: '收费通知', on: sentOn },
      { label: '缴费', on: paidOn },
    ]),
    ...(clock?.extensions ?? []).map(({ on }) => ({ label: '延期', on })),
    { label: '要求说明理由', on: reason?.requestedOn ?? null },
  ];
  return steps
    .filter((step): step is Step => step.on !== null)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What ends an application. */
export const ENDS: readonly ApplicationEvent['type'][] = [
  'ReplyIssued',
  'CorrectionLapsed',
  'FeeLapsed',
  'ApplicationWithdrawn',
];
/** What others do, or fail to do, whenever it suits them. */
const NOT_OURS = /^(Reason|ThirdParty|Organ)(Received|Responded|Lapsed)$/;

/**
 * Art. 45: what the days themselves contradict, whatever was entered first: an end before a step towards it, a step after
 * the end, or one while the applicant's correction or payment was awaited. On the day of a change both sides of it are in
 * order. `from`: the states in which the step is taken.
 */
export function disorderOf(
  event: ApplicationEvent,
  label: string,
  from: readonly State[],
  app: Application,
): Found | null {
  const step = { label, on: occurredOn(event) };
  if (ENDS.includes(event.type)) {
    const last = stepsOf(app).at(-1);
    return last && last.on > step.on ? outOfOrder(step, last) : null;
  }
  const undated = event.type === 'DeadlineExtended' && event.notifiedOn === null;
  if (undated || NOT_OURS.test(event.type)) return null;
  const closedOn = app.endings[0]?.on;
  const afterwards = from.includes('closed') || from.includes('reprocessing');
  if (closedOn && step.on >= closedOn)
    return afterwards || step.on === closedOn ? null : outOfOrder({ label: '办结', on: closedOn }, step);
  const awaited = awaitedOn(step.on, app);
  return awaited && !from.includes(awaited.state) ? outOfOrder(step, awaited) : null;
}

interface Awaited {
  state: State;
  label: string;
  /** The day it came; null while it has not. */
  on: LegalDate | null;
}

function awaitedOn(day: LegalDate, { corrections, fees }: Application): Awaited | undefined {
  const waits = [
    ...corrections.map(({ issuedOn: since, receivedOn: on }) => ({ ...AWAITING_CORRECTION, since, on })),
    ...fees.map(({ sentOn: since, paidOn, revokedOn }) => ({ ...AWAITING_PAYMENT, since, on: paidOn ?? revokedOn })),
  ];
  return waits.find(({ since, on }) => since < day && (on === null || day < on));
}

const AWAITING_CORRECTION = { state: 'awaiting_correction', label: '收到补正' } as const;
const AWAITING_PAYMENT = { state: 'awaiting_payment', label: '缴费' } as const;
