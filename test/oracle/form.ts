/** The form, typed off `annual-report-form.md` §5 and §6 and `application-procedure.md` §7. */

export type Edition = 'cn-2019' | 'cn-2021';

/** §1: the form of 2019 serves the report years 2019 and 2020, that of 2021 every later one. */
export const editionOf = (year: number): Edition => (year <= 2020 ? 'cn-2019' : 'cn-2021');

export const CATEGORIES = [
  'natural_person',
  'org.business',
  'org.research',
  'org.public_interest',
  'org.legal_service',
  'org.other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Outcome → row of the form of 2021. */
const ROW_OF = {
  granted: 'granted',
  'granted.already_public': 'granted',
  'granted.provided': 'granted',
  'granted.access_arranged': 'granted',
  partially_granted: 'partially_granted',
  'refused.state_secret': 'refused.state_secret',
  'refused.prohibited_by_law': 'refused.prohibited_by_law',
  'refused.endangers_safety_or_stability': 'refused.endangers_safety_or_stability',
  'refused.third_party_rights': 'refused.third_party_rights',
  'refused.internal_affairs': 'refused.internal_affairs',
  'refused.process_information': 'refused.process_information',
  'refused.enforcement_file': 'refused.enforcement_file',
  'refused.administrative_query': 'refused.administrative_query',
  'unable.not_held': 'unable.not_held',
  'unable.not_exist': 'unable.not_held',
  'unable.not_responsible': 'unable.not_held',
  'unable.requires_creation': 'unable.requires_creation',
  'unable.unclear_after_correction': 'unable.unclear_after_correction',
  'not_processed.petition_or_complaint': 'not_processed.petition_or_complaint',
  'not_processed.duplicate': 'not_processed.duplicate',
  'not_processed.public_publication': 'not_processed.public_publication',
  'not_processed.excessive_repeated': 'not_processed.excessive_repeated',
  'not_processed.confirm_or_reissue': 'not_processed.confirm_or_reissue',
  'other.correction_overdue': 'other.correction_overdue',
  'other.fee_overdue': 'other.fee_overdue',
  'other.withdrawn': 'other.misc',
  'other.merged': 'other.misc',
  'other.archives': 'other.misc',
  'other.misc': 'other.misc',
} as const;
export type Outcome = keyof typeof ROW_OF;
export const OUTCOMES = Object.keys(ROW_OF) as Outcome[];

/** A lapse or a withdrawal makes these; no reply does. */
export const NOT_BY_REPLY: readonly Outcome[] = ['other.correction_overdue', 'other.fee_overdue', 'other.withdrawn'];

/** In the form of 2019 everything under （六）其他处理 is one row. */
export function rowOf(outcome: Outcome, edition: Edition): string {
  return edition === 'cn-2019' && outcome.startsWith('other.') ? 'other' : ROW_OF[outcome];
}

const RESULTS_OF_BOTH = [
  'granted',
  'partially_granted',
  'refused.state_secret',
  'refused.prohibited_by_law',
  'refused.endangers_safety_or_stability',
  'refused.third_party_rights',
  'refused.internal_affairs',
  'refused.process_information',
  'refused.enforcement_file',
  'refused.administrative_query',
  'unable.not_held',
  'unable.requires_creation',
  'unable.unclear_after_correction',
  'not_processed.petition_or_complaint',
  'not_processed.duplicate',
  'not_processed.public_publication',
  'not_processed.excessive_repeated',
  'not_processed.confirm_or_reissue',
];

/** The result rows of each edition in their order: 19 and 21. */
export const RESULT_ROWS: Readonly<Record<Edition, readonly string[]>> = {
  'cn-2019': [...RESULTS_OF_BOTH, 'other'],
  'cn-2021': [...RESULTS_OF_BOTH, 'other.correction_overdue', 'other.fee_overdue', 'other.misc'],
};

/** Table 四: the three groups and their columns; 总计 is their sum. */
export const ROUTES = ['review', 'litigation.direct', 'litigation.after_review'] as const;
export type Route = (typeof ROUTES)[number];
export const STATES_OF_CASES = ['upheld', 'corrected', 'other', 'pending'] as const;
