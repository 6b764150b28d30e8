import type { Outcome, RecordOutcome } from '../outcomes.js';

interface ReplyWords {
  readonly title: string;
  /** What a reply of this outcome decides, with what it must say besides left to fill in: `{you}` is the applicant, `{it}` what is applied for, `{notice}` the number of the last notice to correct. */
  readonly decides: readonly string[];
}

const REFUSED = '不予公开告知书';
const NOT_PROCESSED = '不予处理告知书';
const WITHHELD = '本机关决定不予公开。';

/** Art. 36–39 and documents.md §4: what a reply is called and what it must say, by its outcome. No functions in this file. */
export const REPLY_WORDS: Readonly<Record<Outcome, ReplyWords>> = {
  granted: {
    title: '政府信息公开告知书',
    decides: ['{it}，本机关予以公开：〔请写明提供的信息，或者获取的方式、途径和时间〕。'],
  },
  'granted.already_public': {
    title: '主动公开信息告知书',
    decides: ['{it}已经主动公开，获取的方式、途径为：〔请写明网址、公报期号或者查阅场所，不得是商业网站〕。'],
  },
  'granted.provided': {
    title: '政府信息公开告知书',
    decides: ['{it}，本机关予以公开，现提供：〔请列明文件的名称、份数、页数和形式〕。'],
  },
  'granted.access_arranged': {
    title: '政府信息公开告知书',
    decides: ['{it}，本机关予以公开，请按下列方式获取：〔请写明地点、时间和方式〕。'],
  },
  partially_granted: {
    title: '部分公开告知书',
    decides: ['{it}中含有不应当公开的内容，能够作区分处理，本机关决定部分公开。'],
  },
  'refused.state_secret': {
    title: REFUSED,
    decides: [`{it}依法确定为国家秘密，${WITHHELD}`, '定密的依据：〔请写明定密依据，不得写出涉密的内容〕。'],
  },
  'refused.prohibited_by_law': {
    title: REFUSED,
    decides: [
      `{it}属于法律、行政法规禁止公开的政府信息，${WITHHELD}`,
      '禁止公开的规定：〔请写明法律、行政法规的名称和条文〕。理由：〔请写明〕。',
    ],
  },
  'refused.endangers_safety_or_stability': {
    title: REFUSED,
    decides: [
      `{it}公开后可能危及〔请选择国家安全、公共安全、经济安全或者社会稳定〕，${WITHHELD}`,
      '理由：〔请写明〕。',
    ],
  },
  'refused.third_party_rights': {
    title: REFUSED,
    decides: [
      `{it}涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害，${WITHHELD}`,
      '会造成的损害：〔请写明〕。经衡量，不公开不会对公共利益造成重大影响，理由：〔请写明〕。',
    ],
  },
  'refused.internal_affairs': {
    title: REFUSED,
    decides: [
      `{it}属于本机关〔请选择人事管理、后勤管理或者内部工作流程〕方面的内部事务信息，${WITHHELD}`,
      '理由：〔请写明〕。',
    ],
  },
  'refused.process_information': {
    title: REFUSED,
    decides: [
      `{it}属于本机关在履行行政管理职能过程中形成的〔请选择讨论记录、过程稿、磋商信函或者请示报告〕，法律、法规、规章没有规定应当公开，${WITHHELD}`,
      '理由：〔请写明〕。',
    ],
  },
  'refused.enforcement_file': {
    title: REFUSED,
    decides: [
      `{it}属于行政执法案卷信息〔请写明是哪一案卷〕，法律、法规、规章没有规定应当公开，${WITHHELD}`,
      '理由：〔请写明〕。',
    ],
  },
  'refused.administrative_query': {
    title: '依照特别规定办理告知书',
    decides: [
      '{it}属于〔请写明是哪一类，如工商、不动产登记资料〕，有关法律、行政法规对信息的获取有特别规定：〔请写明规定的名称和条文〕。请{you}依照该规定办理，查询的地点和方式：〔请写明〕。',
    ],
  },
  'unable.not_held': {
    title: '无法提供告知书',
    decides: ['本机关不掌握{it}，无法提供。理由：〔请写明检索的情况，或者负责公开的机关〕。'],
  },
  'unable.not_exist': {
    title: '政府信息不存在告知书',
    decides: ['经检索，{it}不存在。', '检索的情况：〔请写明在何处、以何种方式、由何部门检索，以及不存在的理由〕。'],
  },
  'unable.not_responsible': {
    title: '非本机关负责公开告知书',
    decides: [
      '{it}不属于本机关负责公开。理由：〔请写明〕。',
      '负责公开该政府信息的行政机关：〔能够确定的，请写明名称和联系方式〕。',
    ],
  },
  'unable.requires_creation': {
    title: '无法提供告知书',
    decides: ['{it}，本机关没有现成信息，需要另行加工、分析，无法提供。', '理由：〔请写明需要怎样的加工、分析〕。'],
  },
  'unable.unclear_after_correction': {
    title: '无法提供告知书',
    decides: [
      '本机关以补正告知书（{notice}）告知{you}补正，{you}补正后，申请的内容仍不明确，本机关无法提供。',
      '仍不明确的内容：〔请写明〕。',
    ],
  },
  'not_processed.petition_or_complaint': {
    title: NOT_PROCESSED,
    decides: [
      '{you}以政府信息公开申请的形式进行信访、投诉、举报等活动，本机关不作为政府信息公开申请处理，请通过相应渠道提出：〔请写明渠道〕。',
    ],
  },
  'not_processed.duplicate': {
    title: '不予重复处理告知书',
    decides: [
      '本机关已就{you}提出的相同申请作出答复〔请写明此前答复的文号和日期〕，{you}重复申请公开相同政府信息，不予重复处理。',
    ],
  },
  'not_processed.public_publication': {
    title: NOT_PROCESSED,
    decides: [
      '{you}申请本机关提供的是政府公报、报刊、书籍等公开出版物，本机关不予提供，获取的途径：〔请写明在何处可以取得〕。',
    ],
  },
  'not_processed.excessive_repeated': {
    title: NOT_PROCESSED,
    decides: [
      '{you}申请公开政府信息的数量、频次明显超过合理范围：〔请写明件数、频次和所涉的期间〕。',
      '本机关要求{you}说明理由，{you}说明的理由不合理：〔请写明所说明的理由和不合理之处〕。本机关不予处理。',
    ],
  },
  'not_processed.confirm_or_reissue': {
    title: NOT_PROCESSED,
    decides: ['{you}要求本机关确认或者重新出具已经获取的政府信息，本机关不予处理。理由：〔请写明〕。'],
  },
  'other.correction_overdue': { title: '不再处理告知书', decides: ['本机关不再处理该申请。'] },
  'other.fee_overdue': { title: '不再处理告知书', decides: ['本机关不再处理该申请。'] },
  'other.withdrawn': { title: '撤回确认书', decides: ['该申请的办理程序终止。'] },
  'other.merged': {
    title: '政府信息公开申请答复书',
    decides: ['该申请并入〔请写明登记编号〕一并办理，本机关不再单独答复。'],
  },
  'other.archives': {
    title: '政府信息公开申请答复书',
    decides: ['{it}已经移交〔请写明国家档案馆的名称〕，依照档案管理的法律、行政法规和国家有关规定办理。'],
  },
  'other.misc': { title: '政府信息公开申请答复书', decides: ['〔请写明处理的结果和理由〕。'] },
};

/** Art. 37: the parts of a severed reply that its draft does not name. */
export const PARTS = {
  given: '予以公开的部分：〔请列明〕。',
  keptBack: '不予公开的部分：〔请逐项列明，并写明各项的依据和理由〕。',
} as const;

/** Art. 41: the same of the answer to a 更正申请; `{organ}` may correct the record. */
export const RECORD_WORDS: Readonly<Record<RecordOutcome, ReplyWords>> = {
  corrected: {
    title: '更正告知书',
    decides: ['经审核属实，本机关已经更正：〔请写明更正前后的记录〕。'],
  },
  not_corrected: {
    title: '不予更正告知书',
    decides: ['经审核不属实，本机关不予更正。理由：〔请写明审核的情况〕。'],
  },
  transferred: {
    title: '转送告知书',
    decides: ['该记录不属于本机关职能范围，本机关已经转送有权更正的{organ}处理。'],
  },
  referred: {
    title: '更正申请告知书',
    decides: ['该记录不属于本机关职能范围，请{you}向有权更正的{organ}提出。'],
  },
};
