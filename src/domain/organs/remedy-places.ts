import type { LegalDate } from '../law/legal-date.js';
import type { RemedyPlaces } from '../law/remedies.js';
import { type PolicyChange, policyOn } from './policies.js';

/** 行政复议法 art. 24, 25, 27: who reviews what an organ decides on `day`, and which court judges it, as the organ says or as its kind gives it. */
export function remedyPlaces(policies: readonly PolicyChange[], day: LegalDate): RemedyPlaces {
  const [reviewBody, court] = [policyOn('reviewBody', day, policies), policyOn('court', day, policies)];
  const department = policyOn('organKind', day, policies) === 'department';
  const vertical = policyOn('underVerticalLeadership', day, policies);
  return {
    reviewed: vertical ? 'vertical' : department ? 'local_department' : 'local_government',
    ...(reviewBody && { reviewBody }),
    ...(court && { court }),
  };
}
