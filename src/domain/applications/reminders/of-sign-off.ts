import { nextStep, type SignOffChain } from '../../organs/sign-off-chain.js';
import type { Application } from '../application.js';
import { digestOf, signaturesInForce } from '../sign-off.js';
import type { Reminder } from './reminders.js';

/** What waits for a signature or for its author: told by the digest of what is to be signed, another draft is another reminder. */
export const signOffReminders = (app: Application, chain: SignOffChain): (Reminder | null)[] => [
  ofDraft(app, chain),
  app.extension && !app.extension.approved
    ? { kind: 'extension', dueOn: app.extension.proposedOn, to: 'head', said: '提出了延期，请批准或者不同意。' }
    : null,
];

function ofDraft(app: Application, chain: SignOffChain): Reminder | null {
  const { draft } = app;
  if (!draft) return null;
  const digest = digestOf(app, draft).slice(0, 12);
  if (draft.returned)
    return {
      kind: `returned.${digest}`,
      dueOn: draft.returned.returnedOn,
      to: { account: draft.by },
      said: '答复已经退回，请修改后重新拟制。',
    };
  const next = nextStep(chain, signaturesInForce(app, draft));
  return (
    next && {
      kind: `sign.${next.step}.${digest}`,
      dueOn: draft.draftedOn,
      to: 'signer',
      said: `答复已经拟制，待“${next.label}”审签，请审签或者退回。`,
    }
  );
}
