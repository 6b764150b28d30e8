import type { Actor } from '../domain/applications/judgement.js';
import { nextStep, type Signature, type SignOffChain, whyNotSign } from '../domain/organs/sign-off-chain.js';

/** What a ledger row says of the papers that have not left yet (`ledgerRow`). */
export interface Papers {
  signOff: { by: string; signatures: Signature[]; returned: boolean } | null;
  extension: { by: string; approved: boolean } | null;
}

/** What somebody has to do before a reply or an extension can leave. */
export interface Awaited {
  what: 'reply' | 'extension';
  /** The step of the chain; null where no signature is awaited. */
  step: string | null;
  /** In Chinese: whose signature, or what else. */
  awaits: string;
  /** Whether it is for whoever asks. */
  mine: boolean;
}

/** One for a reply, one for an extension. */
export const awaitedOf = ({ signOff, extension }: Papers, chain: SignOffChain, who: Actor): Awaited[] => [
  ...(signOff ? [ofReply(signOff, chain, who)] : []),
  ...(extension ? [ofExtension(extension, who)] : []),
];

function ofReply(
  { by, signatures, returned }: NonNullable<Papers['signOff']>,
  chain: SignOffChain,
  who: Actor,
): Awaited {
  const own = { what: 'reply', step: null, mine: who.account === by } as const;
  if (returned) return { ...own, awaits: '已退回，待修改' };
  const next = nextStep(chain, signatures);
  if (!next) return { ...own, awaits: '审签完毕，待发出' };
  const mine = whyNotSign(chain, signatures, by, who) === null;
  return { what: 'reply', step: next.step, awaits: `待“${next.label}”审签`, mine };
}

function ofExtension({ by, approved }: NonNullable<Papers['extension']>, { account, roles }: Actor): Awaited {
  if (approved) return { what: 'extension', step: null, awaits: '延期已批准，待告知申请人', mine: account === by };
  const mine = account !== by && roles.includes('office_head');
  return { what: 'extension', step: null, awaits: '延期待工作机构负责人批准', mine };
}
