import { createHash } from 'node:crypto';
import type { LegalDate } from '../law/legal-date.js';
import type { Signature, SigningRole } from '../organs/sign-off-chain.js';
import type { KeptBeside } from '../persons/brought.js';
import type { Application, State } from './application.js';
import type { ApplicationEvent } from './events.js';
import type { Outcome, RecordOutcome } from './outcomes.js';

/** What a reply will say, but for its day: that is the day of its last signature (GB/T 9704: 签发之日). */
export type ReplyDraft = { docNo: string | null } & (
  | {
      kind: 'reply' | 'reply_again';
      principalOutcome: Outcome;
      outcomes?: Outcome[];
      legalBasis?: string[];
      deliveryMethod?: string;
    }
  | { kind: 'reply_on_record'; result: RecordOutcome; otherOrgan?: string }
);

/** What happens to a paper before it leaves. `by` is the account of whoever did it. */
export type SignOffFact =
  | {
      type: 'ReplyDrafted';
      draftedOn: LegalDate;
      draft: ReplyDraft;
      by: string;
      /** Under which key the vault holds the text of the document; `kept` names its keyed digest. */
      letter?: string;
      kept?: KeptBeside;
    }
  | { type: 'ReplySigned'; step: string; role: SigningRole; by: string; digest: string; signedOn: LegalDate }
  | { type: 'ReplyReturned'; step: string; by: string; reason: string; returnedOn: LegalDate }
  | { type: 'ExtensionProposed'; workingDays: number; reason?: string; by: string; proposedOn: LegalDate }
  | { type: 'ExtensionApproved'; by: string; approvedOn: LegalDate }
  | { type: 'ExtensionDeclined'; by: string; reason: string; declinedOn: LegalDate };

/** A reply on its way through the chain. */
export interface Drafted {
  says: ReplyDraft;
  draftedOn: LegalDate;
  by: string;
  /** The text in the vault, where there is one. */
  text: { letter: string; digest: string } | null;
  /** In the order in which they were given. */
  signatures: (Signature & { digest: string; signedOn: LegalDate })[];
  /** Sent back: it must be drafted anew. */
  returned: { step: string; by: string; reason: string; returnedOn: LegalDate } | null;
}

/** Art. 33 ¶2: a longer period that is wanted; the applicant is told once the head of the office has agreed. */
export interface ProposedExtension {
  workingDays: number;
  reason: string | null;
  by: string;
  proposedOn: LegalDate;
  approved: { by: string; approvedOn: LegalDate } | null;
}

/**
 * Art. 17: what a signature names, SHA-256 in hex: the draft with its number, the digest of its text, and the application that
 * it answers. Equal drafts of one application have equal digests.
 */
export function digestOf({ registerNo, receivedOn }: Application, { says, text }: Drafted): string {
  const { kind, docNo } = says;
  const content =
    says.kind === 'reply_on_record'
      ? [says.result, says.otherOrgan ?? null]
      : [says.principalOutcome, says.outcomes ?? null, says.legalBasis ?? null, says.deliveryMethod ?? null];
  const whole = ['mingzhang-reply-1', registerNo, receivedOn, kind, docNo, ...content, text?.digest ?? null];
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex');
}

/** Those that name the draft as it stands; one under another digest counts for nothing. */
export function signaturesInForce(app: Application, draft: Drafted): Signature[] {
  const digest = digestOf(app, draft);
  return draft.signatures.filter((signature) => signature.digest === digest);
}

/** What the reply answers, or rests on, is another: who has signed has not seen it. */
const CHANGES_WHAT_IS_ANSWERED: readonly ApplicationEvent['type'][] = [
  'ApplicantDetailsCorrected',
  'CorrectionReceived',
  'ReceiptDateCorrected',
  'ThirdPartyResponded',
  'OrganResponded',
];
const ENDED: readonly State[] = ['closed', 'discarded', 'voided'];

type Papers = Pick<Application, 'state' | 'draft' | 'extension'>;

/** The papers that have not left yet, after `event` has moved the application to `state`. Judges nothing. */
export function papersAfter(
  before: Papers,
  event: ApplicationEvent,
  state: State,
): Pick<Papers, 'draft' | 'extension'> {
  const moved = state !== before.state;
  return {
    draft: ENDED.includes(state) ? null : draftAfter(before.draft, event, moved),
    extension: moved ? null : extensionAfter(before.extension, event),
  };
}

function draftAfter(draft: Drafted | null, event: ApplicationEvent, moved: boolean): Drafted | null {
  if (event.type === 'ReplyDrafted') {
    const { draft: says, draftedOn, by, letter, kept } = event;
    const text = letter && kept ? { letter, digest: kept.digest } : null;
    return { says, draftedOn, by, text, signatures: [], returned: null };
  }
  if (!draft) return null;
  if (event.type === 'ReplySigned') {
    const { type: _, ...signature } = event;
    return { ...draft, signatures: [...draft.signatures, signature] };
  }
  if (event.type === 'ReplyReturned') {
    const { step, by, reason, returnedOn } = event;
    return { ...draft, signatures: [], returned: { step, by, reason, returnedOn } };
  }
  return moved || CHANGES_WHAT_IS_ANSWERED.includes(event.type) ? { ...draft, signatures: [] } : draft;
}

function extensionAfter(extension: ProposedExtension | null, event: ApplicationEvent): ProposedExtension | null {
  switch (event.type) {
    case 'ExtensionProposed': {
      const { workingDays, reason = null, by, proposedOn } = event;
      return { workingDays, reason, by, proposedOn, approved: null };
    }
    case 'ExtensionApproved':
      return extension && { ...extension, approved: { by: event.by, approvedOn: event.approvedOn } };
    case 'ExtensionDeclined':
    case 'DeadlineExtended':
      return null;
    default:
      return extension;
  }
}
