import { may } from '../domain/accounts/permissions.js';
import type { Role } from '../domain/accounts/roles.js';
import { ROLES } from '../domain/accounts/roles.js';
import { ACTIONS, type ActionType, permittedActions } from '../domain/applications/actions.js';
import { type Application, STATES } from '../domain/applications/application.js';
import { type InternalRequest, openRequests } from '../domain/applications/assignment.js';
import { askedByMe, askedOfMe, givenToMe, mineToHandBack } from '../domain/applications/decisions/assigning.js';
import { proposed } from '../domain/applications/decisions/extending.js';
import { isUntouched } from '../domain/applications/decisions/receiving.js';
import { chainInForce, fullySigned, issued, missingStep, turnOf } from '../domain/applications/decisions/signing.js';
import { lateUnit } from '../domain/applications/decisions/supervising.js';
import { type Facts, Judgement } from '../domain/applications/judgement.js';
import { type Drafted, digestOf, type ReplyDraft } from '../domain/applications/sign-off.js';
import { type Breach, breachesOf } from '../domain/applications/violations.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { REFUSALS, Refusal } from '../domain/refusals.js';

/** What an account is called; null for what is no account. */
export type Names = ReadonlyMap<string, string | null>;

/** A reply on its way through the chain, for whoever asks. */
export interface SignOffView {
  draft: ReplyDraft;
  draftedBy: string;
  draftedByName: string | null;
  draftedOn: LegalDate;
  /** The key under which the text can be opened; null where the draft has none. */
  letter: string | null;
  /** What a signature names. */
  digest: string;
  returned: { step: string; by: string; byName: string | null; reason: string; returnedOn: LegalDate } | null;
  steps: SignOffStepView[];
  /** The step that is to be signed next; null where none is. */
  next: string | null;
  /** Null where whoever asks may sign the next step, or send the reply back; otherwise why not. */
  mayI: string | null;
  /** 救济告知 as it will be printed. */
  remedy: string | null;
  /** What would be unlawful about the reply if it left as it is, dated by its last signature or today. */
  breaches: Breach[];
}

export interface SignOffStepView {
  step: string;
  label: string;
  role: string;
  roleLabel: string;
  signedBy: string | null;
  signedByName: string | null;
  signedOn: LegalDate | null;
}

/** Null where nothing is drafted. `facts.by` asks. */
export function signOffView(app: Application, facts: Facts, names: Names): SignOffView | null {
  const { draft } = app;
  if (!draft) return null;
  const digest = digestOf(app, draft);
  const steps = chainInForce(facts).map(({ step, label, role }) => {
    const signed = draft.signatures.find((one) => one.step === step && one.role === role && one.digest === digest);
    const signedByName = (signed && names.get(signed.by)) ?? null;
    const by = { signedBy: signed?.by ?? null, signedByName, signedOn: signed?.signedOn ?? null };
    return { step, label, role, roleLabel: ROLES[role].label, ...by };
  });
  const leaving = leavingNow(app, draft, facts);
  return {
    draft: draft.says,
    draftedBy: draft.by,
    draftedByName: names.get(draft.by) ?? null,
    draftedOn: draft.draftedOn,
    letter: draft.text?.letter ?? null,
    digest,
    steps,
    returned: draft.returned && { ...draft.returned, byName: names.get(draft.returned.by) ?? null },
    next: draft.returned ? null : (missingStep(app, draft, facts)?.step ?? null),
    mayI: whyNot(() => turnNow(app, facts)),
    remedy: 'remedy' in leaving ? (leaving.remedy ?? null) : null,
    breaches: breachesOf(leaving),
  };
}

/** The reply as it would leave, dated by its last signature or today. */
export function leavingNow(app: Application, draft: Drafted, facts: Facts): ReturnType<typeof issued> {
  const decidedOn = draft.signatures.at(-1)?.signedOn ?? facts.today;
  return issued(draft.says, { decidedOn, consultationsMoot: true }, app, facts, new Judgement(facts));
}

export interface ExtensionView {
  workingDays: number;
  reason: string | null;
  proposedBy: string;
  proposedByName: string | null;
  proposedOn: LegalDate;
  approvedBy: string | null;
  approvedByName: string | null;
  approvedOn: LegalDate | null;
  /** Null where whoever asks may approve or decline it; otherwise why not. */
  mayI: string | null;
}

/** A longer period that was proposed, for whoever asks; null where none is. */
export function extensionView(app: Application, facts: Facts, names: Names): ExtensionView | null {
  const { extension } = app;
  if (!extension) return null;
  const { by: proposedBy, approved, ...said } = extension;
  const approvedByName = (approved && names.get(approved.by)) ?? null;
  const head = { approvedBy: approved?.by ?? null, approvedByName, approvedOn: approved?.approvedOn ?? null };
  return {
    ...said,
    proposedBy,
    proposedByName: names.get(proposedBy) ?? null,
    ...head,
    mayI: mayOrder('ApproveExtension', app, facts),
  };
}

/** Throws as `turnOf` does, and `wrong_state` while something else is awaited. */
function turnNow(app: Application, facts: Facts): void {
  const { label: action, from } = ACTIONS.SignReply;
  const instead = '收到以后须从第一步重新审签';
  if (!from.includes(app.state)) throw new Refusal('wrong_state', { state: STATES[app.state], action, instead });
  turnOf(app, facts);
}

/** What whoever asks may do now. */
export const actionsFor = (app: Application, facts: Facts): ActionType[] =>
  permittedActions(app).filter((type) => may(rolesOf(facts), type) && mayOrder(type, app, facts) === null);

/** Null where nothing about the person stands against it; otherwise why not. */
function mayOrder(type: ActionType, app: Application, facts: Facts): string | null {
  switch (type) {
    case 'SignReply':
    case 'ReturnReply':
      return whyNot(() => turnOf(app, facts));
    case 'IssueReply':
      return whyNot(() => fullySigned(app, facts));
    case 'OrderSupervision':
      return whyNot(() => lateUnit(app, facts));
    case 'AcceptHandOver':
      return whyNot(() => givenToMe(app, facts));
    case 'HandBack':
      return whyNot(() => mineToHandBack(app, facts));
    case 'AnswerInternalRequest':
      return whyNotAll(app, (one) => askedOfMe(one, facts));
    case 'WithdrawInternalRequest':
      return whyNotAll(app, (one) => askedByMe(one, facts));
    case 'ApproveExtension':
    case 'DeclineExtension':
      return may(rolesOf(facts), type) ? whyNot(() => proposed(app, facts)) : '延期由政府信息公开工作机构负责人批准。';
    case 'Split':
      return isUntouched(app) ? null : REFUSALS.split_too_late.sentence;
    case 'LapseCorrection':
      return notOver(app.corrections.at(-1)?.dueOn, facts);
    case 'LapseFee':
      return notOver(app.fees.at(-1)?.payBy, facts);
    default:
      return null;
  }
}

/** Art. 30, 42: nothing lapses on the last day of a period, nor where that day is not known. */
const notOver = (lastDay: LegalDate | null | undefined, { today }: Facts): string | null =>
  lastDay && lastDay < today ? null : '期限还没有届满，或者还不知道。';

/** Null where one of the open requests may be acted on. */
function whyNotAll({ assignment }: Application, ask: (request: InternalRequest) => unknown): string | null {
  const reasons = openRequests(assignment).map((one) => whyNot(() => ask(one)));
  return reasons.includes(null) ? null : (reasons[0] ?? '没有等待回复的内部意见。');
}

const rolesOf = ({ by }: Facts): Role[] => [...(by?.roles ?? [])] as Role[];

/** The sentence with which `ask` refuses; null where it does not. */
export function whyNot(ask: () => unknown): string | null {
  try {
    ask();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
