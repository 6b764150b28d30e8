import type { LegalDate } from '../law/legal-date.js';
import { Refusal } from '../refusals.js';
import type { OrganState } from './organ.js';

/** Roles that sign a reply or a report; each is a role of an account. */
export const SIGNING_ROLES = ['reviewer', 'office_head', 'secrecy_reviewer'] as const;
export type SigningRole = (typeof SIGNING_ROLES)[number];

/** One signature that a reply or a report needs. */
export interface SignOffStep {
  /** Names the step in events. */
  readonly step: string;
  /** In Chinese: whose signature it is. */
  readonly label: string;
  readonly role: SigningRole;
}

/** The signatures in the order in which they are given. */
export type SignOffChain = readonly SignOffStep[];

/** Art. 17 and local practice: what an organ has that has said nothing. */
export const DEFAULT_CHAIN: SignOffChain = [
  { step: 'business_division', label: '承办处室负责人', role: 'reviewer' },
  { step: 'supervising_leader', label: '分管领导', role: 'reviewer' },
  { step: 'disclosure_office', label: '政府信息公开工作机构', role: 'office_head' },
  { step: 'secrecy_review', label: '保密审查', role: 'secrecy_reviewer' },
];

/** 〔2021〕30号 (四): what an organ signs its annual report by that has said nothing; the supervising leader answers for it first. */
export const DEFAULT_REPORT_CHAIN: SignOffChain = [
  { step: 'disclosure_office', label: '政府信息公开工作机构', role: 'office_head' },
  { step: 'secrecy_review', label: '保密审查', role: 'secrecy_reviewer' },
  { step: 'supervising_leader', label: '分管领导', role: 'reviewer' },
];

const STEP = /^[a-z][a-z0-9_]{0,39}$/;
const MOST_STEPS = 8;

/**
 * Art. 17: whatever an organ demands beside it, somebody reviews the secrecy of what goes out. Throws `chain_steps` (none, more
 * than eight, a name twice or unfit), `chain_without_secrecy_review`.
 */
export function checkedChain(chain: SignOffChain): SignOffChain {
  const names = new Set(chain.map(({ step }) => step));
  const fit = chain.every(({ step, label }) => STEP.test(step) && label.trim() !== '' && label.length <= 30);
  if (chain.length === 0 || chain.length > MOST_STEPS || names.size < chain.length || !fit)
    throw new Refusal('chain_steps', { most: MOST_STEPS });
  if (!chain.some(({ role }) => role === 'secrecy_reviewer')) throw new Refusal('chain_without_secrecy_review');
  return chain.map(({ step, label, role }) => ({ step, label: label.trim(), role }));
}

/** The chain of replies that holds on `day`; `changes` in the order of their days. */
export const chainOn = (
  day: LegalDate,
  changes: readonly { on: LegalDate; chain: SignOffChain }[],
  otherwise: SignOffChain = DEFAULT_CHAIN,
): SignOffChain => changes.findLast(({ on }) => on <= day)?.chain ?? otherwise;

/** The same of annual reports. */
export const reportChainOn = (day: LegalDate, { reportChains = [] }: Pick<OrganState, 'reportChains'>): SignOffChain =>
  chainOn(day, reportChains, DEFAULT_REPORT_CHAIN);

/** A signature that was given: which step, in which role, and by which account. */
export interface Signature {
  readonly step: string;
  readonly role: SigningRole;
  readonly by: string;
}

/** The step that is to be signed next; null once all are. Signatures of steps that the chain no longer has, or has given to another role, count for nothing. */
export const nextStep = (chain: SignOffChain, signatures: readonly Signature[]): SignOffStep | null =>
  chain.find(({ step, role }) => !signatures.some((signed) => signed.step === step && signed.role === role)) ?? null;

/**
 * Why somebody may not sign the next step, null where he may: `complete` there is none, `role` the step needs another role,
 * `drafted` he has written what is to be signed, `signed` he has signed another step of it. Art. 17: who writes a reply, who
 * reviews it and who reviews its secrecy are different people.
 */
export function whyNotSign(
  chain: SignOffChain,
  signatures: readonly Signature[],
  draftedBy: string,
  who: { readonly account: string; readonly roles: readonly string[] },
): 'complete' | 'role' | 'drafted' | 'signed' | null {
  const next = nextStep(chain, signatures);
  if (!next) return 'complete';
  if (who.account === draftedBy) return 'drafted';
  if (signatures.some(({ by }) => by === who.account)) return 'signed';
  return who.roles.includes(next.role) ? null : 'role';
}
