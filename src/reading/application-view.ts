import { ACTIONS, type ActionType, permittedActions } from '../domain/applications/actions.js';
import { type Application, evolve, replay, STATES } from '../domain/applications/application.js';
import { type ApplicationEvent, occurredOn } from '../domain/applications/events.js';
import { type RunningPeriod, runningPeriod } from '../domain/applications/running-period.js';
import { type Breach, breachesOf, breachOf } from '../domain/applications/violations.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { WORKING_CALENDAR } from '../domain/law/working-calendar.js';
import type { KeptBeside } from '../domain/persons/brought.js';
import type { EventLog } from '../event-store/event-log.js';
import type { Vault } from '../personal-data/vault.js';
import { EVENT_LABELS, outcomeLabel } from './labels.js';
import { type PersonView, personsView, type ThirdPartyView } from './person-view.js';
import { type Recorded, recordOf } from './recorded.js';

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
  clock: RunningPeriod | null;
  violations: ({ on: LegalDate } & Breach)[];
  actions: PermittedAction[];
  timeline: Happened[];
  /** The applicant, masked; null where nothing was ever kept of one. */
  person: PersonView | null;
  /** Masked as well, each under its letter. */
  thirdParties: ThirdPartyView[];
}

export interface PermittedAction {
  type: ActionType;
  label: string;
  /** Null where the Regulation has none. */
  article: string | null;
}

/** One event: the day it happened in law, when it was recorded and by whom. */
export interface Happened {
  version: number;
  type: ApplicationEvent['type'];
  label: string;
  on: LegalDate;
  recordedAt: string;
  actor: string;
  /** The name of the account; null for what is no account. */
  actorName: string | null;
  facts: Record<string, unknown>;
  violations: Breach[];
  /** Where the application stood after it. */
  stateLabel: string;
}

/** Null where the organ has no such application. */
export async function applicationView(
  log: EventLog,
  vault: Vault,
  organ: number,
  id: string,
  today: LegalDate,
): Promise<ApplicationView | null> {
  const recorded = await recordOf<ApplicationEvent>(log, organ, { id, type: 'application' });
  const app = replay(recorded.map(({ event }) => event));
  if (!app) return null;
  const { clock: _, violations, ...facts } = app;
  return {
    ...{ id, version: recorded.length, stateLabel: STATES[app.state], facts },
    outcomeLabel: app.closure && outcomeLabel(app.closure.outcome),
    clock: runningPeriod(app, WORKING_CALENDAR, today),
    violations: violations.map(({ on, ...found }) => ({ on, ...breachOf(found) })),
    actions: permittedActions(app).map((type) => ({
      type,
      label: ACTIONS[type].label,
      article: ACTIONS[type].article,
    })),
    timeline: happenedIn(recorded),
    ...(await personsView(vault, organ, id, lettersToThirdParties(app))),
  };
}

const lettersToThirdParties = ({ consultations }: Application): string[] =>
  consultations.filter((letter) => letter.with === 'third_party').map(({ consultation }) => consultation);

function happenedIn(recorded: readonly Recorded<ApplicationEvent>[]): Happened[] {
  let app: Application | null = null;
  return recorded.map((one, i) => {
    app = evolve(app, one.event);
    return { ...happened(one, i), stateLabel: STATES[app.state] };
  });
}

function happened(
  { event, recordedAt, actor, actorName }: Recorded<ApplicationEvent>,
  i: number,
): Omit<Happened, 'stateLabel'> {
  const {
    type,
    violations: _,
    violationDetails: __,
    kept: ___,
    ...facts
  } = event as ApplicationEvent & { kept?: KeptBeside };
  const on = occurredOn(event);
  return {
    version: i + 1,
    type,
    label: EVENT_LABELS[type],
    on,
    recordedAt,
    actor,
    actorName,
    facts,
    violations: breachesOf(event),
  };
}
