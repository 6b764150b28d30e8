import { inWords } from '../../law/legal-date.js';
import { chainOn } from '../../organs/sign-off-chain.js';
import { type Application, evolve } from '../application.js';
import type { ApplicationEvent, Happens } from '../events.js';
import { type Drafted, digestOf } from '../sign-off.js';
import type { PaperSources } from './paper.js';

/** A draft with what has become of it. */
export interface DraftOnFile {
  /** Of the event that drew it up. */
  version: number;
  /** As it stood at last: with the signatures that held, or sent back. */
  drafted: Drafted;
  /** What a signature of it names. */
  digest: string;
  /** The reply as which it left; null while it is signed, and where another draft or another end took its place. */
  left: Reply | null;
  /** Whether it may still be signed. */
  waits: boolean;
}

type Reply = Happens<'ReplyIssued' | 'ReprocessedReplyIssued' | 'RecordCorrectionReplied'>;

const isReply = (event: ApplicationEvent): event is Reply =>
  event.type === 'ReplyIssued' || event.type === 'ReprocessedReplyIssued' || event.type === 'RecordCorrectionReplied';

/** Art. 17: every draft of a reply that was ever drawn up, in order. */
export function draftsIn(history: readonly ApplicationEvent[]): DraftOnFile[] {
  const drafts: DraftOnFile[] = [];
  let app: Application | null = null;
  history.forEach((event, i) => {
    app = evolve(app, event);
    const before = drafts.at(-1);
    const stands = app.draft && standing(app, app.draft);
    if (event.type === 'ReplyDrafted' && stands) drafts.push({ version: i + 1, ...stands });
    if (!before?.waits) return;
    if (event.type === 'ReplyDrafted' || !stands) before.waits = false;
    else Object.assign(before, stands);
    if (isReply(event)) before.left = event;
  });
  return drafts;
}

const standing = (app: Application, drafted: Drafted) => ({
  ...{ drafted, digest: digestOf(app, drafted), left: null },
  waits: drafted.returned === null,
});

type Signature = Drafted['signatures'][number];

/** What the step was called when it was signed. */
export const stepOf = ({ step, signedOn }: Signature, { chains }: Pick<PaperSources, 'chains'>): string =>
  chainOn(signedOn, chains).find((one) => one.step === step)?.label ?? step;

export const signed = ({ by, signedOn }: Signature, sources: Pick<PaperSources, 'names'>): string =>
  `${nameOf(by, sources)}，${inWords(signedOn)}审签同意`;

/** An old ledger names somebody as he was typed. */
export const nameOf = (account: string, { names }: Pick<PaperSources, 'names'>): string =>
  names.get(account) ?? account;
