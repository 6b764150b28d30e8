import type { ApplicationEventType } from '../events.js';

/** To whom a paper goes. */
export const ADDRESSEES = {
  ...{ applicant: '申请人', third_party: '第三方', organ: '其他机关' },
  ...{ unit: '协办单位', file: '存档' },
} as const;
export type Addressee = keyof typeof ADDRESSEES;

interface PaperFacts {
  /** What a reply is called besides depends on its outcome. */
  readonly title: string;
  readonly to: Addressee;
  /** Articles of the Regulation (条例) that it rests on; those of a reply follow from its outcome. */
  readonly articles: readonly string[];
  /** The events that it belongs to. */
  readonly of: readonly ApplicationEventType[];
  /** Whether the event names its number (文号). */
  readonly numbered: boolean;
}

/** Every letter that goes out in the course of an application (documents.md §1), by its kind. */
export const LETTERS = {
  receipt: { title: '登记回执', to: 'applicant', articles: ['31', '33'], of: ['ApplicationReceived'], numbered: false },
  correction_notice: {
    ...{ title: '补正告知书', to: 'applicant', articles: ['30'], of: ['CorrectionRequested'], numbered: true },
  },
  reason_notice: {
    ...{ title: '说明理由告知书', to: 'applicant', articles: ['35'], of: ['ReasonRequested'], numbered: false },
  },
  extension_notice: {
    ...{ title: '延期答复告知书', to: 'applicant', articles: ['33(2)'], of: ['DeadlineExtended'], numbered: true },
  },
  delay_notice: {
    ...{ title: '延迟答复告知书', to: 'applicant', articles: ['35'], of: ['ReplyDelayed'], numbered: false },
  },
  third_party_letter: {
    ...{ title: '第三方意见征询书', to: 'third_party', articles: ['32'], of: ['ThirdPartyConsulted'], numbered: true },
  },
  joint_organ_letter: {
    ...{ title: '征求意见书', to: 'organ', articles: ['34'], of: ['OrganConsulted'], numbered: true },
  },
  consultation_info: {
    ...{ title: '征求意见告知书', to: 'applicant', articles: ['33(3)'], numbered: false },
    of: ['ThirdPartyConsulted', 'OrganConsulted'],
  },
  fee_notice: {
    ...{ title: '信息处理费收费通知书', to: 'applicant', articles: ['42'], of: ['FeeNoticeIssued'], numbered: true },
  },
  reply: {
    ...{ title: '答复书', to: 'applicant', articles: [], numbered: true },
    of: ['ReplyIssued', 'ReprocessedReplyIssued'],
  },
  third_party_decision: {
    ...{ title: '依申请公开告知书', to: 'third_party', articles: ['32'], numbered: false },
    of: ['ReplyIssued', 'ReprocessedReplyIssued'],
  },
  record_correction_reply: {
    ...{ title: '更正告知书', to: 'applicant', articles: ['41'], of: ['RecordCorrectionReplied'], numbered: true },
  },
  termination_correction: {
    ...{ title: '不再处理告知书', to: 'applicant', articles: ['30'], of: ['CorrectionLapsed'], numbered: true },
  },
  termination_fee: {
    ...{ title: '不再处理告知书', to: 'applicant', articles: ['42'], of: ['FeeLapsed'], numbered: true },
  },
  withdrawal_confirm: {
    ...{ title: '撤回确认书', to: 'applicant', articles: [], of: ['ApplicationWithdrawn'], numbered: true },
  },
  assist_letter: {
    ...{ title: '协办函', to: 'unit', articles: ['11', '45'], of: ['InternalRequestsSent'], numbered: false },
  },
} as const satisfies Record<string, PaperFacts>;
export type LetterKind = keyof typeof LETTERS;

/** Every form that is filled in and signed: what is kept in the file, and what somebody else writes with. */
export const SHEETS = {
  register_sheet: {
    ...{ title: '申请登记表', to: 'file', articles: ['45'], of: ['ApplicationReceived'], numbered: false },
  },
  withdrawal_request: {
    ...{ title: '撤回申请书', to: 'applicant', articles: [], of: ['ApplicationReceived'], numbered: false },
  },
  review_sheet: {
    ...{ title: '公开审查呈批单', to: 'file', articles: ['17', '45'], of: ['ReplyDrafted'], numbered: false },
  },
  service_proof: {
    ...{ title: '送达回证', to: 'file', articles: [], numbered: true },
    of: ['ReplyIssued', 'ReprocessedReplyIssued', 'RecordCorrectionReplied', 'CorrectionLapsed', 'FeeLapsed'],
  },
} as const satisfies Record<string, PaperFacts>;
export type SheetKind = keyof typeof SHEETS;

export const PAPERS = { ...LETTERS, ...SHEETS } as const;
export type PaperKind = LetterKind | SheetKind;
export const PAPER_KINDS = Object.keys(PAPERS) as PaperKind[];

/** The event that a paper belongs to. */
export type EventOf<K extends PaperKind> = (typeof PAPERS)[K]['of'][number];
