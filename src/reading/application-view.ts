import { ACTIONS, type ActionType, permittedActions } from '../domain/applications/actions.js';
import { type Application, replay, STATES } from '../domain/applications/application.js';
import { type ApplicationEvent, occurredOn } from '../domain/applications/events.js';
import { VIOLATIONS, type ViolationCode } from '../domain/applications/violations.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { clockStart, type ReplyClock, replyBudget, replyDueOn } from '../domain/law/reply-clock.js';
import { type ExplainedDay, explainReplyDays, summarizeReplyClock } from '../domain/law/reply-days.js';
import { WORKING_CALENDAR } from '../domain/law/working-calendar.js';
import type { KeptBeside } from '../domain/persons/brought.js';
import type { EventLog } from '../event-store/event-log.js';
import { storedEvent } from '../event-store/stored-event.js';
import type { Vault } from '../personal-data/vault.js';
import { EVENT_LABELS, outcomeLabel } from './labels.js';
import { type PersonView, personView } from './person-view.js';

/** One application as its own page shows it. */
export interface ApplicationView {
  id: string;
  version: number;
  stateLabel: string;
  /** How it ended, in words. */
  outcomeLabel: string | null;
  /** The application as it stands, but for its clock and violations, which stand explained below. */
  facts: Omit<Application, 'clock' | 'violations'>;
  /** Null before the receipt, and where no period runs. */
  clock: ClockView | null;
  violations: Breach[];
  actions: PermittedAction[];
  timeline: Happened[];
  /** The applicant, masked; null where nothing was ever kept of one. */
  person: PersonView | null;
}

/** Why the reply is due when it is (art. 33). */
export interface ClockView {
  startedOn: LegalDate;
  workingDays: number;
  dueOn: LegalDate | null;
  /** Why the day is not known yet. */
  unknown: 'consultation_open' | 'calendar_missing' | null;
  summary: string;
  days: ExplainedDay[];
}

export interface Breach {
  on: LegalDate;
  code: ViolationCode;
  article: string;
  sentence: string;
}

export interface PermittedAction {
  type: ActionType;
  label: string;
  article: string;
}

/** One event: the day it happened in law, when it was recorded and by whom. */
export interface Happened {
  version: number;
  type: ApplicationEvent['type'];
  label: string;
  on: LegalDate;
  recordedAt: string;
  actor: string;
  facts: Record<string, unknown>;
  violations: Omit<Breach, 'on'>[];
}

interface Recorded {
  event: ApplicationEvent;
  recordedAt: string;
  actor: string;
}

/** Null where the organ has no such application. */
export async function applicationView(
  log: EventLog,
  vault: Vault,
  organ: number,
  id: string,
  today: LegalDate,
): Promise<ApplicationView | null> {
  const recorded = await recordOf(log, organ, id);
  const app = replay(recorded.map(({ event }) => event));
  if (!app) return null;
  const { clock, violations, ...facts } = app;
  return {
    ...{ id, version: recorded.length, stateLabel: STATES[app.state], facts },
    outcomeLabel: app.closure && outcomeLabel(app.closure.outcome),
    clock: clock && clockView(clock, today),
    violations: violations.map(({ on, code }) => ({ on, code, ...VIOLATIONS[code] })),
    actions: permittedActions(app).map((type) => ({
      type,
      label: ACTIONS[type].label,
      article: ACTIONS[type].article,
    })),
    timeline: recorded.map(happened),
    person: await personView(vault, organ, id),
  };
}

function clockView(clock: ReplyClock, today: LegalDate): ClockView {
  const due = replyDueOn(clock, WORKING_CALENDAR);
  return {
    startedOn: clockStart(clock),
    workingDays: replyBudget(clock),
    dueOn: 'dueOn' in due ? due.dueOn : null,
    unknown: 'unknown' in due ? due.unknown : null,
    summary: summarizeReplyClock(clock, WORKING_CALENDAR),
    days: explainReplyDays(clock, WORKING_CALENDAR, today),
  };
}

function happened({ event, recordedAt, actor }: Recorded, i: number): Happened {
  const { type, violations = [], kept: _, ...facts } = event as ApplicationEvent & { kept?: KeptBeside };
  const breaches = violations.map((code) => ({ code, ...VIOLATIONS[code] }));
  const on = occurredOn(event);
  return { version: i + 1, type, label: EVENT_LABELS[type], on, recordedAt, actor, facts, violations: breaches };
}

async function recordOf({ db }: EventLog, organ: number, id: string): Promise<Recorded[]> {
  const { rows } = await db.query<{ type: string; shape: number; payload: object; at: Date; actor: string }>(
    `select type, schema_version as shape, payload, recorded_at as at, actor_id as actor from event
     where organ_id = $1 and stream_id = $2 and stream_type = 'application' order by version`,
    [organ, id],
  );
  return rows.map(({ type, shape, payload, at, actor }) => ({
    event: storedEvent(type, shape, payload) as ApplicationEvent,
    recordedAt: at.toISOString(),
    actor,
  }));
}
