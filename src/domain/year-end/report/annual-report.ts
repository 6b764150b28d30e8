import { createHash } from 'node:crypto';
import type { LegalDate } from '../../law/legal-date.js';
import type { Signature } from '../../organs/sign-off-chain.js';
import { sortedKeys } from '../canonical.js';
import type { Form } from '../forms/form.js';
import type { ReportTables } from './figures.js';
import type { ReportEvent } from './report-events.js';
import type { ReportText } from './report-text.js';

type Said<T extends ReportEvent['type']> = Omit<Extract<ReportEvent, { type: T }>, 'type' | 'year'>;

/** A warning that stands with a word of explanation, as long as it says the same. */
export type Explanation = Said<'WarningExplained'>;

export type ReportDraft = Said<'ReportDrafted'>;
export type ReportSignature = Signature & { digest: string; position: number; on: LegalDate };
export type Submission = Said<'ReportSubmitted'>;
export type Publication = Said<'ReportPublished'> & Partial<Pick<Said<'ReportRepublished'>, CorrectedOnly>>;
type CorrectedOnly = 'reason' | 'asPublished' | 'asAdjusted';

/** Where the annual report of an organ stands; there is one as soon as something was drafted. */
export interface AnnualReport {
  readonly draft: ReportDraft;
  readonly explained: readonly Explanation[];
  /** In the order in which they were given; one under another digest than that of the report as it stands counts for nothing. */
  readonly signatures: readonly ReportSignature[];
  /** Sent back by a step of the chain, or by the authority (`step` null): it must be drafted anew. */
  readonly returned: { readonly step: string | null; by: string; reason: string; on: LegalDate } | null;
  readonly submitted: Submission | null;
  readonly accepted: Said<'ReportAccepted'> | null;
  /** The report, and every corrected edition of it. */
  readonly published: readonly Publication[];
}

/** The report after one more event. Judges nothing. */
export function evolveReport(before: AnnualReport | undefined, { year: _, ...event }: ReportEvent): AnnualReport {
  if (event.type === 'ReportDrafted') {
    const { type: _type, ...draft } = event;
    const { explained = [], published = [] } = before ?? {};
    return { draft, explained, published, ...NOTHING_GIVEN };
  }
  if (!before) throw new Error('the life of a report begins with its draft');
  const { type, ...said } = event;
  switch (event.type) {
    case 'WarningExplained':
      return { ...before, explained: [...before.explained.filter(isOther(event)), said as Explanation] };
    case 'ReportSigned':
      return { ...before, signatures: [...before.signatures, said as ReportSignature] };
    case 'ReportDraftReturned': {
      const { step, by, reason, on } = event;
      return { ...before, signatures: [], returned: { step, by, reason, on } };
    }
    case 'ReportSubmitted':
      return { ...before, submitted: said as Submission, accepted: null };
    case 'ReportReturned': {
      const { by, remarks: reason, on } = event;
      return { ...before, ...NOTHING_GIVEN, returned: { step: null, by, reason, on } };
    }
    case 'ReportAccepted':
      return { ...before, accepted: said as AnnualReport['accepted'] };
    case 'ReportPublished':
    case 'ReportRepublished':
      return { ...before, published: [...before.published, said as Publication] };
  }
}

const NOTHING_GIVEN = { signatures: [], returned: null, submitted: null, accepted: null };

const isOther =
  ({ rule, at, message }: Pick<Explanation, 'rule' | 'at' | 'message'>) =>
  (one: Explanation): boolean =>
    one.rule !== rule || one.at !== at || one.message !== message;

/** Published, and drafted anew since: what is written is a corrected edition. */
export const isCorrection = ({ draft, published }: AnnualReport): boolean =>
  published.length > 0 && draft.version > (published.at(-1)?.version ?? 0);

/** Nobody above has to agree, or the one above has. */
export const isAccepted = ({ submitted, accepted }: AnnualReport): boolean =>
  submitted !== null && (submitted.to === null || accepted !== null);

/** What a signature is given to, and what is published. */
export interface ReportContent {
  /** The code of the organ. */
  readonly organ: string;
  readonly year: number;
  readonly edition: Form['edition'];
  readonly text: ReportText;
  readonly tables: ReportTables;
  /** Of a corrected edition whose figures were adjusted since the lock: they are printed beside the published ones. */
  readonly adjusted?: ReportTables;
}

/** SHA-256 in hex over the text as it is read and every cell of the tables: equal reports have equal digests. */
export function digestOfReport({ organ, year, edition, text, tables, adjusted }: ReportContent): string {
  const { overview, problems, other } = text;
  const cells = sortedKeys([tables, ...(adjusted ? [adjusted] : [])]);
  const whole = ['mingzhang-report-1', organ, year, edition, overview, problems, other, cells];
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex');
}
