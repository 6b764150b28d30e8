import { ROLES } from '../domain/accounts/roles.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { reportChainOn } from '../domain/organs/sign-off-chain.js';
import { objectionTo } from '../domain/year-end/report/report-actions.js';
import type { ReportFacts } from '../domain/year-end/report/report-commands.js';
import { missingStep, standingSignatures } from '../domain/year-end/report/report-signing.js';
import type { SignOffStepView } from './sign-offs.js';

/** The signatures of a report, for whoever asks. */
export interface ReportSignOff {
  steps: SignOffStepView[];
  /** The step that is to be signed next; null where none is. */
  next: string | null;
  /** Null where whoever asks may sign the next step, or send the draft back; otherwise why not. */
  mayI: string | null;
  /** Sent back by a step, or by the authority (`step` null): it must be drafted anew. */
  returned: { step: string | null; by: string; byName: string | null; reason: string; on: LegalDate } | null;
}

export function reportSignOff(facts: ReportFacts, names: ReadonlyMap<string, string | null>): ReportSignOff {
  const { organ, today, year, assessed } = facts;
  const { report } = year;
  const given = report && assessed ? standingSignatures(report, assessed) : [];
  const steps = reportChainOn(today, organ).map(({ step, label, role }) => {
    const signed = given.find((one) => one.step === step && one.role === role);
    const signedByName = (signed && names.get(signed.by)) ?? null;
    const by = { signedBy: signed?.by ?? null, signedByName, signedOn: signed?.on ?? null };
    return { step, label, role, roleLabel: ROLES[role].label, ...by };
  });
  const returned = report?.returned ?? null;
  return {
    steps,
    next: report && assessed && !returned ? (missingStep(report, assessed, facts)?.step ?? null) : null,
    mayI: objectionTo('SignReport', facts)?.message ?? null,
    returned: returned && { ...returned, byName: names.get(returned.by) ?? null },
  };
}
