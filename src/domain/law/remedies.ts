import type { LegalDate } from './legal-date.js';

/** The Administrative Review Law (行政复议法) as revised in 2023 applies to decisions from this day on. */
export const REVIEW_FIRST_FROM: LegalDate = '2024-01-01';

/** 行政复议法 art. 20; 行政诉讼法 art. 45 and 46. */
export const REMEDY_PERIODS = { reviewDays: 60, suitMonths: 6, suitAfterReviewDays: 15 } as const;

/** Arts 14, 15 and 16 of the Regulation: refusals in the sense of 行政复议法 art. 23 ¶1(4), as 法释〔2025〕8号 art. 1(2) reads it. */
const REFUSALS_UNDER_14_TO_16: readonly string[] = [
  'refused.state_secret',
  'refused.prohibited_by_law',
  'refused.endangers_safety_or_stability',
  'refused.third_party_rights',
  'refused.internal_affairs',
  'refused.process_information',
  'refused.enforcement_file',
];

/** Where the organ stands decides who reviews it (行政复议法 art. 24, 25, 27). */
export type Reviewed =
  | 'local_department'
  | 'local_government'
  /** Customs, finance and foreign exchange under vertical leadership, tax, state security. */
  | 'vertical';

/** Where a reply of an organ may be contested. A province and a ministry review themselves (art. 24 ¶2, 25): they write that name. */
export interface RemedyPlaces {
  readonly reviewed: Reviewed;
  /** Names to print; without them the clause describes the body by its place. */
  readonly reviewBody?: string;
  readonly court?: string;
}

export interface RemedyQuestion extends RemedyPlaces {
  /** The outcome that the reply or the notice tells; what settles nothing by itself carries no clause. */
  readonly outcome: string;
  readonly decidedOn: LegalDate;
}

/**
 * Whether the whole reply must go to review before court. False for `partially_granted`: there only the withheld part
 * must, so that a direct suit over such a reply is not by itself out of order.
 */
export const requiresReviewFirst = (outcome: string, decidedOn: LegalDate): boolean =>
  decidedOn >= REVIEW_FIRST_FROM && REFUSALS_UNDER_14_TO_16.includes(outcome);

/** 救济告知: how the applicant may contest it, as printed. It depends on the outcome and on the day of the decision. */
export function remedyClause(question: RemedyQuestion): string {
  const { outcome, decidedOn } = question;
  const places = placesOf(question);
  if (requiresReviewFirst(outcome, decidedOn)) return `如不服本决定，${reviewThenSuit(places)}。`;
  if (outcome === 'partially_granted' && decidedOn >= REVIEW_FIRST_FROM)
    return `如不服本答复中不予公开的部分，${reviewThenSuit(places)}；如不服本答复的其他内容，${reviewOrSuit(places)}。`;
  return `如不服本答复，${reviewOrSuit(places)}。`;
}

type Places = Required<Pick<RemedyPlaces, 'reviewBody' | 'court'>>;

const placesOf = ({ decidedOn, reviewed, reviewBody, court }: RemedyQuestion): Places => ({
  reviewBody: reviewBody ?? reviewBodyOf(reviewed, decidedOn),
  court: court ?? '有管辖权的人民法院',
});

/** Before 2024 the applicant could also choose the superior department (old 行政复议法 art. 12). */
function reviewBodyOf(reviewed: Reviewed, decidedOn: LegalDate): string {
  switch (reviewed) {
    case 'local_department':
      return decidedOn >= REVIEW_FIRST_FROM ? '本级人民政府' : '本级人民政府或者上一级主管部门';
    case 'local_government':
      return '上一级人民政府';
    case 'vertical':
      return '上一级主管部门';
  }
}

const { reviewDays, suitMonths, suitAfterReviewDays } = REMEDY_PERIODS;

const reviewThenSuit = ({ reviewBody, court }: Places): string =>
  `依照《中华人民共和国行政复议法》第二十条、第二十三条的规定，应当自收到本告知书之日起${reviewDays}日内先向${reviewBody}申请行政复议；` +
  `对行政复议决定仍不服的，可以依照《中华人民共和国行政诉讼法》第四十五条的规定，自收到复议决定书之日起${suitAfterReviewDays}日内` +
  `（复议机关逾期不作决定的，自复议期满之日起${suitAfterReviewDays}日内）向${court}提起行政诉讼`;

const reviewOrSuit = ({ reviewBody, court }: Places): string =>
  `可以自收到本告知书之日起${reviewDays}日内向${reviewBody}申请行政复议，` +
  `或者自收到本告知书之日起${suitMonths}个月内向${court}提起行政诉讼`;
