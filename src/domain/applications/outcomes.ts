/** The six statistical columns of Table 三 (申请人情况). Who applies decides, never an agent. */
export const APPLICANT_CATEGORIES = [
  'natural_person',
  'org.business',
  'org.research',
  'org.public_interest',
  'org.legal_service',
  'org.other',
] as const;
export type ApplicantCategory = (typeof APPLICANT_CATEGORIES)[number];

/** What an application asks for: information (依申请公开), or that a record about oneself be put right (art. 41). */
export const CASE_KINDS = { disclosure: '政府信息公开申请', record_correction: '更正申请' } as const;
export type CaseKind = keyof typeof CASE_KINDS;

export interface OutcomeFacts {
  /** What a clerk calls it. */
  readonly label: string;
  /** Articles of the Regulation (条例) that a reply of this kind cites; empty where the form alone knows it. */
  readonly articles: readonly string[];
}

/**
 * Every way in which an application can end (办理结果), finer than the form. `granted` and `unable.not_held` are coarse:
 * what a ledger says that names only the row of the form.
 */
export const OUTCOMES = {
  granted: { label: '予以公开', articles: ['36(1)', '36(2)'] },
  'granted.already_public': { label: '予以公开（已主动公开，告知获取方式和途径）', articles: ['36(1)'] },
  'granted.provided': { label: '予以公开（提供信息）', articles: ['36(2)'] },
  'granted.access_arranged': { label: '予以公开（告知获取的方式、途径和时间）', articles: ['36(2)', '40'] },
  partially_granted: { label: '部分公开（区分处理）', articles: ['37'] },
  'refused.state_secret': { label: '不予公开：属于国家秘密', articles: ['14', '36(3)'] },
  'refused.prohibited_by_law': { label: '不予公开：其他法律行政法规禁止公开', articles: ['14', '36(3)'] },
  'refused.endangers_safety_or_stability': { label: '不予公开：危及“三安全一稳定”', articles: ['14', '36(3)'] },
  'refused.third_party_rights': { label: '不予公开：保护第三方合法权益', articles: ['15', '32', '36(3)'] },
  'refused.internal_affairs': { label: '不予公开：属于三类内部事务信息', articles: ['16(1)', '36(3)'] },
  'refused.process_information': { label: '不予公开：属于四类过程性信息', articles: ['16(2)', '36(3)'] },
  'refused.enforcement_file': { label: '不予公开：属于行政执法案卷', articles: ['16(2)', '36(3)'] },
  'refused.administrative_query': { label: '不予公开：属于行政查询事项', articles: ['36(7)'] },
  'unable.not_held': { label: '无法提供：本机关不掌握相关政府信息', articles: ['36(4)', '36(5)'] },
  'unable.not_exist': { label: '无法提供：经检索信息不存在', articles: ['36(4)'] },
  'unable.not_responsible': { label: '无法提供：不属于本机关负责公开', articles: ['36(5)', '10'] },
  'unable.requires_creation': { label: '无法提供：没有现成信息需要另行制作', articles: ['38'] },
  'unable.unclear_after_correction': { label: '无法提供：补正后申请内容仍不明确', articles: ['30'] },
  'not_processed.petition_or_complaint': { label: '不予处理：信访举报投诉类申请', articles: ['39(1)'] },
  'not_processed.duplicate': { label: '不予处理：重复申请', articles: ['36(6)'] },
  'not_processed.public_publication': { label: '不予处理：要求提供公开出版物', articles: ['39(2)'] },
  'not_processed.excessive_repeated': { label: '不予处理：无正当理由大量反复申请', articles: ['35'] },
  'not_processed.confirm_or_reissue': { label: '不予处理：要求行政机关确认或重新出具已获取信息', articles: [] },
  'other.correction_overdue': { label: '其他处理：逾期不补正，不再处理', articles: ['30'] },
  'other.fee_overdue': { label: '其他处理：逾期未缴费，不再处理', articles: ['42'] },
  'other.withdrawn': { label: '其他处理：申请人撤回', articles: [] },
  'other.merged': { label: '其他处理：并入其他申请办理', articles: [] },
  'other.archives': { label: '其他处理：已移交国家档案馆，依照档案法办理', articles: [] },
  'other.misc': { label: '其他处理：其他', articles: [] },
} as const satisfies Record<string, OutcomeFacts>;

export type Outcome = keyof typeof OUTCOMES;
export const ALL_OUTCOMES = Object.keys(OUTCOMES) as Outcome[];
/** Endings that are acts of their own, never a reply. */
export const WITHOUT_REPLY: readonly Outcome[] = ['other.correction_overdue', 'other.fee_overdue', 'other.withdrawn'];
export const isOutcome = (code: string): code is Outcome => Object.hasOwn(OUTCOMES, code);

/** Art. 41: how a 更正申请 ends. No row of the form counts it, so these are no outcomes of an application for information. */
export const RECORD_OUTCOMES = {
  corrected: '予以更正',
  not_corrected: '审核不属实，不予更正',
  transferred: '转送有权更正的行政机关',
  referred: '告知向有权更正的行政机关提出',
} as const;
export type RecordOutcome = keyof typeof RECORD_OUTCOMES;
