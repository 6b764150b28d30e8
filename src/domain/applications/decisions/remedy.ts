import type { LegalDate } from '../../law/legal-date.js';
import { remedyClause } from '../../law/remedies.js';
import { remedyPlaces } from '../../organs/remedy-places.js';
import type { Facts } from '../judgement.js';

/** 行政复议法 art. 20, 23: the clause that the paper of that day carries; what an old one said is not invented. */
export const remedyIn = (outcome: string, on: LegalDate, { historical, organ }: Facts): { remedy?: string } =>
  historical ? {} : { remedy: remedyClause({ outcome, decidedOn: on, ...remedyPlaces(organ?.policies ?? [], on) }) };
