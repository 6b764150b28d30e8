import { readerOf } from '../database/with-organ.js';
import { ACTIONS, type ActionType } from '../domain/applications/actions.js';
import { type Application, evolve, replay, STATES } from '../domain/applications/application.js';
import { chainInForce } from '../domain/applications/decisions/signing.js';
import { type ApplicationEvent, occurredOn } from '../domain/applications/events.js';
import type { Actor, Facts } from '../domain/applications/judgement.js';
import { type RunningPeriod, runningPeriod } from '../domain/applications/running-period.js';
import { type Breach, breachesOf, breachOf } from '../domain/applications/violations.js';
import { basisOf } from '../domain/law/cited.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { calendarAt } from '../domain/law/working-calendar.js';
import { DEFAULT_CHAIN } from '../domain/organs/sign-off-chain.js';
import type { KeptBeside } from '../domain/persons/brought.js';
import { factsOf } from '../event-store/acting/act-on-application.js';
import { colleaguesOf, namesOf } from '../event-store/acting/colleagues.js';
import type { EventLog } from '../event-store/event-log.js';
import { knownForest } from '../event-store/forest.js';
import { organItself } from '../event-store/organ-itself.js';
import type { Vault } from '../personal-data/vault.js';
import { type AssignmentView, assignmentTold, assignmentView, onBehalfOf } from './assignment-view.js';
import { correctionSaid } from './correction-said.js';
import { daysLeft } from './desk-line.js';
import { EVENT_LABELS, outcomeLabel } from './labels.js';
import { type PersonView, personsView, type ThirdPartyView } from './person-view.js';
import { draftingNote, type Prompt, promptsFor } from './prompts.js';
import { type Recorded, recordOf, type Timed } from './recorded.js';
import {
  actionsFor,
  type ExtensionView,
  extensionView,
  leavingNow,
  type SignOffView,
  signOffView,
} from './sign-offs.js';
import { calledNow } from './supervision.js';

/** One application as its own page shows it. */
export interface ApplicationView {
  id: string;
  version: number;
  stateLabel: string;
  /** How it ended, in words. */
  outcomeLabel: string | null;
  /** The application as it stands, but for its clock, violations, papers to be signed and who has it, which stand explained below. */
  facts: Omit<Application, 'clock' | 'violations' | 'draft' | 'extension' | 'assignment' | 'calendar'>;
  /** Null before the receipt, and where no period runs. `daysLeft`: working days; null once it has ended, and where none is known. */
  clock: (RunningPeriod & { daysLeft: number | null }) | null;
  /** What is to be thought of. */
  prompts: (Prompt & { basis: string | null })[];
  /** What whoever asks is to know before he drafts a reply. */
  draftingNote: string | null;
  violations: ({ on: LegalDate; basis: string | null } & Breach)[];
  /** What whoever asks may do now. */
  actions: PermittedAction[];
  /** From which organ above the order comes that waits for its answer, and who stands for it now. */
  orderFrom: string | null;
  assignment: AssignmentView;
  signOff: SignOffView | null;
  extension: ExtensionView | null;
  timeline: Happened[];
  /** The applicant, masked; null where nothing was ever kept of one. */
  person: PersonView | null;
  /** Masked as well, each under its letter. */
  thirdParties: ThirdPartyView[];
}

interface PermittedAction {
  type: ActionType;
  label: string;
  /** Null where the Regulation has none. */
  article: string | null;
  /** The same in words. */
  basis: string | null;
}

const withBasis = <T extends { article: string | null }>(said: T) => ({ ...said, basis: basisOf(said.article) });

/** One event of its timeline. */
export interface Happened extends Timed<ApplicationEvent> {
  version: number;
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
  by: Actor,
): Promise<ApplicationView | null> {
  const recorded = await recordOf<ApplicationEvent>(log, organ, { id, type: 'application' });
  const app = replay(recorded.map(({ event }) => event));
  if (!app) return null;
  const { clock: _, violations, draft: __, extension: ___, assignment: ____, calendar: judgedBy, ...facts } = app;
  const calendar = await log.calendarOf(organ);
  const colleagues = await colleaguesOf(readerOf(log.db, organ), organ, today);
  const known = factsOf({ years: [], organ: await organItself(log, organ), calendar, colleagues }, today, by);
  const names = namesOf(colleagues);
  const orderedBy = app.supervision.open?.authority;
  const period = runningPeriod(app, app.state === 'closed' ? calendarAt(judgedBy, calendar) : calendar, today);
  const dueOn = app.state === 'closed' ? null : (period?.dueOn ?? null);
  const persons = await personsView(vault, organ, id, lettersToThirdParties(app));
  const history = recorded.map(({ event }) => event);
  const leaving = app.draft && leavingNow(app, app.draft, known);
  return {
    id,
    version: recorded.length,
    stateLabel: STATES[app.state],
    facts,
    outcomeLabel: app.closure && outcomeLabel(app.closure.outcome),
    clock: period && { ...period, daysLeft: dueOn === null ? null : daysLeft(dueOn, { today, calendar }) },
    prompts: promptsFor(history, app, leaving, persons.person, known).map(withBasis),
    draftingNote: draftingNote(chainInForce(known), by, colleagues),
    violations: violations.map(({ on, ...found }) => withBasis({ on, ...breachOf(found) })),
    actions: actionsFor(app, known).map((type) =>
      withBasis({ type, label: ACTIONS[type].label, article: ACTIONS[type].article }),
    ),
    orderFrom: orderedBy ? calledNow(await knownForest(log.db), orderedBy) : null,
    assignment: assignmentView(app, known, names),
    signOff: signOffView(app, known, names),
    extension: extensionView(app, known, names),
    timeline: happenedIn(recorded, { steps: stepLabels(known), names }),
    ...persons,
  };
}

const lettersToThirdParties = ({ consultations }: Application): string[] =>
  consultations.filter((letter) => letter.with === 'third_party').map(({ consultation }) => consultation);

/** What each step of every chain that the organ ever had is called. */
const stepLabels = ({ organ }: Facts): ReadonlyMap<string, string> =>
  new Map(
    [DEFAULT_CHAIN, ...(organ?.chains ?? []).map(({ chain }) => chain)].flat().map((one) => [one.step, one.label]),
  );

/** What steps and accounts are called. */
interface Called {
  steps: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
}

function happenedIn(recorded: readonly Recorded<ApplicationEvent>[], called: Called): Happened[] {
  let app: Application | null = null;
  return recorded.map((one, i) => {
    app = evolve(app, one.event);
    return { ...happened(one, i, called), stateLabel: STATES[app.state] };
  });
}

function happened(
  { event, recordedAt, actor, actorName }: Recorded<ApplicationEvent>,
  i: number,
  { steps, names }: Called,
): Omit<Happened, 'stateLabel'> {
  const { type, step } = event as ApplicationEvent & Beside;
  const on = occurredOn(event);
  return {
    version: i + 1,
    type,
    label: labelOf(event, step && (steps.get(step) ?? step)) + onBehalfOf(event, names),
    on,
    recordedAt,
    actor,
    actorName,
    facts: { ...told(event), ...assignmentTold(event, names) },
    violations: breachesOf(event),
  };
}

function labelOf(event: ApplicationEvent, step: string | undefined): string {
  const label = eventLabel(event);
  const corrected = correctionSaid(event);
  if (corrected) return `${label}：${corrected}`;
  if (event.type !== 'DueDayMoved') return step ? `${label}（${step}）` : label;
  const [from, to] = [event.from, event.to].map((day) => day ?? '待定');
  return `${label}：${event.of === 'reply' ? '答复' : '缴费'}期限由${from}改为${to}，依据${event.notices.join('、')}`;
}

/** What came from the organ above, or went there, is called so. */
function eventLabel(event: ApplicationEvent): string {
  const above = 'authority' in event && event.authority !== undefined;
  if (above && event.type === 'SupervisionAnswered') return '反馈上级机关的督办单';
  return (above ? '上级机关' : '') + EVENT_LABELS[event.type];
}

/** What the event says beside its day, its breaches, whose step it was and who did it, which stand beside it; of a draft what the reply says. */
function told(event: ApplicationEvent): Record<string, unknown> {
  const { type, violations: _, violationDetails: __, calendar: ______, ...facts } = event as ApplicationEvent & Beside;
  const { kept: ___, by: ____, onBehalfOf: _______, draft, decidedOn, step: _____, ...said } = facts;
  const isReply = type === 'ReplyIssued' || type === 'ReprocessedReplyIssued' || type === 'RecordCorrectionReplied';
  return { ...draft, ...said, ...(decidedOn && !isReply && { decidedOn }) };
}

interface Beside {
  kept?: KeptBeside;
  by?: string;
  onBehalfOf?: string;
  draft?: object;
  step?: string;
  decidedOn?: LegalDate;
}
