import { type LegalDate, yearOf } from '../../law/legal-date.js';
import { isOfYear, schemeOn } from '../../organs/document-numbers.js';
import { chainOn, nextStep, type SignOffChain, type SignOffStep, whyNotSign } from '../../organs/sign-off-chain.js';
import { Refusal } from '../../refusals.js';
import type { Application } from '../application.js';
import type { Does } from '../commands.js';
import type { ApplicationEvent, Happens } from '../events.js';
import { actorOf, type Facts, Judgement } from '../judgement.js';
import { type Drafted, digestOf, type ReplyDraft, signaturesInForce } from '../sign-off.js';
import { notBefore } from './deadlines.js';
import { replyAgain } from './redoing.js';
import { reply, replyOnRecord } from './replying.js';

/** The signatures that a reply needs today. */
export const chainInForce = ({ organ, today }: Facts): SignOffChain => chainOn(today, organ?.chains ?? []);

/** Art. 33, 36–39: what the reply will say. What the law refuses of a reply it refuses of its draft. */
export function draftReply(command: Does<'DraftReply'>, app: Application, facts: Facts): ApplicationEvent {
  const { type: _, draftedOn = facts.today, letter, ...says } = command;
  const kind = app.state === 'reprocessing' ? 'reply_again' : 'reply';
  return drafted({ kind, ...says }, { draftedOn, letter }, app, facts);
}

/** Art. 41: the same of the answer to a 更正申请. */
export function draftOnRecord(command: Does<'DraftReplyOnRecord'>, app: Application, facts: Facts): ApplicationEvent {
  const { type: _, draftedOn = facts.today, letter, ...says } = command;
  return drafted({ kind: 'reply_on_record', ...says }, { draftedOn, letter }, app, facts);
}

function drafted(
  draft: ReplyDraft,
  { draftedOn, letter }: { draftedOn: LegalDate; letter: string | undefined },
  app: Application,
  facts: Facts,
): ApplicationEvent {
  issued(draft, { decidedOn: draftedOn, consultationsMoot: true }, app, facts, new Judgement(facts));
  return { type: 'ReplyDrafted', draftedOn, draft, by: actorOf(facts).account, ...(letter && { letter }) };
}

/** Art. 17: the next signature, given by whoever may give it, to exactly what will be sent. */
export function signReply(
  command: Does<'SignReply'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { digest, signedOn = facts.today } = command;
  const { draft, step } = turnOf(app, facts);
  if (digest !== digestOf(app, draft)) throw new Refusal('draft_changed');
  notBefore(signedOn, draft.draftedOn, judge, ['审签', '拟制答复']);
  notBefore(signedOn, draft.signatures.at(-1)?.signedOn, judge, ['审签', '上一步审签']);
  const { account: by } = actorOf(facts);
  return judge.on({ type: 'ReplySigned', step: step.step, role: step.role, by, digest, signedOn });
}

/** Art. 17: who is to sign may send it back instead. */
export function returnReply(
  command: Does<'ReturnReply'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { reason, returnedOn = facts.today } = command;
  const { draft, step } = turnOf(app, facts);
  notBefore(returnedOn, draft.signatures.at(-1)?.signedOn ?? draft.draftedOn, judge, ['退回', '拟制或者审签']);
  return judge.on({ type: 'ReplyReturned', step: step.step, by: actorOf(facts).account, reason, returnedOn });
}

/** Art. 17, 36, 41: what has every signature leaves, dated by the last of them. */
export function issueReply(
  { consultationsMoot }: Does<'IssueReply'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { draft, signedOn } = fullySigned(app, facts);
  const on = { decidedOn: signedOn, ...(consultationsMoot && { consultationsMoot }) };
  return { ...issued(draft.says, on, app, facts, judge), digest: digestOf(app, draft) };
}

/** The draft that may leave, and the day of its last signature. Throws as `standing` does, and `reply_unsigned`. */
export function fullySigned(app: Application, facts: Facts): { draft: Drafted; signedOn: LegalDate } {
  const draft = standing(app);
  const missing = missingStep(app, draft, facts);
  const last = draft.signatures.at(-1);
  if (missing || !last) throw new Refusal('reply_unsigned', { missing: `还缺“${missing?.label}”的审签` });
  return { draft, signedOn: last.signedOn };
}

/** The step that is still to be signed; null once all are. */
export function missingStep(app: Application, draft: Drafted, facts: Facts): SignOffStep | null {
  return nextStep(chainInForce(facts), signaturesInForce(app, draft));
}

const WHY = { complete: 'sign_complete', role: 'sign_role', drafted: 'sign_own_draft', signed: 'sign_twice' } as const;

/** The draft and the step that whoever asks may sign now. Throws `reply_not_drafted`, `reply_returned` or a code of `WHY`. */
export function turnOf(app: Application, facts: Facts): { draft: Drafted; step: SignOffStep } {
  const draft = standing(app);
  const chain = chainInForce(facts);
  const step = nextStep(chain, draft.signatures);
  const why = whyNotSign(chain, draft.signatures, draft.by, actorOf(facts));
  if (why || !step) throw new Refusal(WHY[why ?? 'complete'], { step: step?.label ?? '' });
  return { draft, step };
}

/** The draft that may be signed and sent. Throws `reply_not_drafted`, `reply_returned`. */
export function standing({ draft }: Application): Drafted {
  if (!draft) throw new Refusal('reply_not_drafted');
  if (draft.returned) throw new Refusal('reply_returned', { reason: draft.returned.reason });
  return draft;
}

/** The draft as the reply that it becomes. */
export function issued(
  draft: ReplyDraft,
  on: { decidedOn: LegalDate; consultationsMoot?: boolean },
  app: Application,
  facts: Facts,
  judge: Judgement,
): Happens<'ReplyIssued' | 'ReprocessedReplyIssued' | 'RecordCorrectionReplied'> {
  const scheme = schemeOn(on.decidedOn, facts.organ?.schemes ?? []);
  judge.note(!scheme || isOfYear(draft.docNo, scheme, yearOf(on.decidedOn)), 'number_of_other_year');
  if (draft.kind === 'reply_on_record') {
    const { kind: _, ...says } = draft;
    return replyOnRecord({ type: 'ReplyOnRecord', ...says, decidedOn: on.decidedOn }, app, facts, judge);
  }
  const { kind, ...says } = draft;
  if (kind === 'reply') return reply({ type: 'Reply', ...says, ...on }, app, facts, judge);
  return replyAgain({ type: 'ReplyAgain', ...says, decidedOn: on.decidedOn }, app, facts, judge);
}
