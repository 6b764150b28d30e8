/**
 * Everything that the law or the state of a file does not allow: code → article → sentence.
 * `{…}` in a sentence is filled with the details of the case. Articles are those of the Regulation (条例) unless named.
 */
export const REFUSALS = {
  not_registered: { article: '31', sentence: '没有这件申请，或者尚未登记。' },
  already_lodged: { article: '29', sentence: '这件申请已经登记过提交。' },
  other_case_kind: { article: '41', sentence: '这件是{kind}，不能办理“{action}”。' },
  unknown_category: { article: '50', sentence: '“{category}”不是年度报告六类申请人之一。' },
  wrong_state: { article: '45', sentence: '申请目前为“{state}”，不能办理“{action}”。' },
  future_date: { article: '45', sentence: '{date} 还没有到，只能登记已经发生的事。' },
  before_receipt: { article: '31', sentence: '{date} 早于收到申请之日 {receivedOn}，时间先后不可能。' },
  receipt_before_submission: { article: '31', sentence: '收到之日 {receivedOn} 早于提交（来信）之日 {submittedOn}。' },
  in_person_same_day: { article: '31(1)', sentence: '当面提交的，提交之日即收到申请之日，两个日期应当相同。' },
  split_too_late: { article: '29', sentence: '已经发出过告知或答复的申请不能再拆分。' },
  split_into_nothing: { article: '29', sentence: '拆分至少要列出一项另行登记的内容。' },
  correction_not_due: { article: '30', sentence: '补正期限 {dueOn} 尚未届满，不能按逾期不补正终止办理。' },
  correction_period_unknown: { article: '30', sentence: '补正告知没有写明期限，不能判断是否逾期。' },
  before_notice: { article: '45', sentence: '{date} 早于它所依据的文书或者事项之日 {noticeOn}，时间先后不可能。' },
  no_notice_to_serve: { article: '45', sentence: '没有等待登记送达日期的补正告知、征求意见书或者收费通知。' },
  reason_not_requested: { article: '35', sentence: '没有要求申请人说明理由的记录。' },
  extension_out_of_range: { article: '33', sentence: '延长答复期限只能是1至20个工作日，登记的是{days}个工作日。' },
  unknown_consultation: { article: '32', sentence: '没有编号为“{consultation}”的征求意见，或者已经结束。' },
  consultation_exists: { article: '32', sentence: '编号“{consultation}”的征求意见已经登记过。' },
  consultation_not_served: { article: '32', sentence: '征求意见书还没有登记送达，不能计算15个工作日。' },
  consultation_not_lapsed: { article: '32', sentence: '对方自收到征求意见书起未满15个工作日（至 {lapsesOn}）。' },
  calendar_missing: {
    article: '33',
    sentence: '没有{year}年的工作日历，不能计算期限，需要《国务院办公厅关于{year}年部分节假日安排的通知》。',
  },
  consultation_open: {
    article: '32',
    sentence: '还有征求意见未结束：请先登记结果，或者注明不再等待（征求意见已无必要）。',
  },
  fee_before_measures: {
    article: '42',
    sentence: '《政府信息公开信息处理费管理办法》自2021年1月1日起施行，此前不能收取信息处理费。',
  },
  fee_two_methods: { article: '42', sentence: '同一申请只能按件或者按量中的一种方式收费，此前已经按另一种方式通知。' },
  fee_quantity: { article: '42', sentence: '收费的件数或页数应当是正整数，已有件数和金额（分）应当是不小于0的整数。' },
  fee_not_due: { article: '42', sentence: '缴费期限 {payBy} 尚未届满，不能按逾期未缴费终止办理。' },
  fee_period_unknown: { article: '42', sentence: '收费通知没有登记送达日，不能判断是否逾期。' },
  outcome_needs_lapse: {
    article: '30',
    sentence: '“{outcome}”应当由逾期不补正、逾期未缴费或者撤回的登记产生，不能作为答复登记。',
  },
  severed_not_partial: {
    article: '37',
    sentence: '既有予以公开的内容又有其他处理的，是区分处理，办理结果只能登记为“部分公开”。',
  },
  service_without_date: { article: '40', sentence: '送达登记至少要有交邮（发出）日期或签收日期。' },
  not_replied: { article: '36', sentence: '这件申请没有答复，不能登记送达、自行纠错或者更正办理结果。' },
  unknown_proceeding: { article: '51', sentence: '没有案号为“{caseNo}”且可以办理此项登记的复议或诉讼。' },
  proceeding_exists: { article: '51', sentence: '案号“{caseNo}”已经登记过。' },
  proceeding_route: { article: '51', sentence: '行政复议的途径只能是复议；行政诉讼的途径只能是直接起诉或复议后起诉。' },
  decided_before_accepted: { article: '51', sentence: '结案日期 {date} 早于受理日期 {acceptedOn}。' },
  nothing_to_correct: { article: '45', sentence: '更正前后的内容相同，没有需要更正的地方。' },
  receipt_after_events: { article: '31', sentence: '新的收到日期 {date} 晚于已经登记的办理日期 {eventOn}。' },
  voiding_locked: {
    article: '50',
    sentence: '{year}年的年度报告已经锁定并计入这件申请，不能作废；请以“并入其他申请办理”办结。',
  },
  ledger_contradiction: {
    article: '45',
    sentence: '“{field}”与已登记的内容（{recorded}）矛盾，没有可以表达这一改动的更正事项。',
  },
  register_no_taken: { article: '45', sentence: '登记编号已经用于另一件申请。' },
  register_no_unknown: { article: '45', sentence: '没有登记编号为“{registerNo}”的申请。' },
  edition_unknown: { article: '50', sentence: '没有版本为“{edition}”的年度报告格式，可用 cn-2019、cn-2021。' },
  cell_unknown: { article: '50', sentence: '年度报告表格中没有行“{row}”、列“{column}”的格子。' },
  as_of_position_whole: { article: '50', sentence: '汇总表跨多个机关的日志，只能按日期查看，不能按日志位置。' },
  as_of_beyond: { article: '50', sentence: '日志只到第{position}条，没有第{asOf}条。' },
  organ_code: { article: '4', sentence: '机关代码“{code}”只能由文字、数字和中间的连字符组成，不超过50个字。' },
  organ_name: { article: '4', sentence: '机关名称不能为空，不超过100个字，不能含控制字符。' },
  organ_exists: { article: '4', sentence: '这个机关代码已经使用。' },
  organ_unknown: { article: '4', sentence: '没有代码为“{code}”的机关。' },
  organ_before_creation: {
    article: '4',
    sentence: '“{name}”自 {date} 起才在册，不能登记此前的变动；请核对日期。',
  },
  organ_ended: {
    article: '4',
    sentence: '“{name}”已于 {date} {how}，不能再变动，也不能作为上级机关或者并入的机关；请核对机关。',
  },
  organ_into_itself: { article: '4', sentence: '机关不能并入自己；请填写另一个机关的代码。' },
  organ_cycle: {
    article: '4',
    sentence: '“{parent}”在本机关之下，改隶后本机关将在自己之下；请另选上级机关，或者先调整“{parent}”的上级机关。',
  },
  organ_has_units: {
    article: '4',
    sentence: '本机关之下还有{units}，不能并入其他机关或者撤销；请先把这些机关改隶、并入其他机关或者撤销。',
  },
  organ_change_out_of_order: {
    article: '4',
    sentence: '{last} 已经登记过同一事项的变动，不能再登记 {date} 的；请核对日期，同一事项应当按先后登记。',
  },
  policy_unknown: { article: '4', sentence: '没有名为“{name}”的设置；请从机关的设置里选取。' },
  policy_fixed: { article: '4', sentence: '“{label}”目前只能按默认的办理，不能另行设定；请不要填写这一项。' },
  policy_value: { article: '4', sentence: '“{label}”只能是{range}；请改填。' },
  number_scheme_words: {
    article: '45',
    sentence: '发文机关代字应当是1至20个文字或者数字，后缀不超过10个；请改写。',
  },
  number_scheme_ambiguous: {
    article: '45',
    sentence:
      '有两种文书会编出相同的文号；请给每种文书不同的后缀，分别编号的也可以用不同的代字，一件一号的各种文书只能用同一代字。',
  },
  chain_steps: {
    article: '17',
    sentence: '审签流程应当有1至{most}步，每步的代码（小写字母、数字和下划线）各不相同，名称不超过30个字；请改写。',
  },
  chain_without_secrecy_review: {
    article: '17',
    sentence: '公开政府信息前应当进行保密审查，审签流程里至少有一步由保密审查人办理；请加上这一步。',
  },
  form_unknown: { article: '50', sentence: '{year}年没有可用的年度报告格式。' },
  year_not_over: { article: '50', sentence: '{year}年尚未结束，不能办理年终结转或者锁定年度报告。' },
  year_locked: {
    article: '50',
    sentence: '{year}年的年度报告已经锁定（首次锁定以前的年度一并关闭），不能再办理年终结转或者锁定。',
  },
  earlier_year_open: { article: '50', sentence: '{earlier}年有申请而年度报告尚未锁定，应当先于{year}年锁定。' },
  run_not_begun: { article: '50', sentence: '{year}年的年终结转还没有开始，不能登记完成。' },
  run_not_complete: { article: '50', sentence: '{year}年的年终结转尚未完成，不能锁定年度报告。' },
  check_failed: { article: '50', sentence: '{year}年的报表不符合勾稽关系，不能锁定：{checks}。' },
  computations_differ: {
    article: '50',
    sentence: '{year}年的报表由台账和由事件记录算出的数字不同，不能锁定：{cells}。',
  },
  person_state: { article: '45', sentence: '个人信息目前为“{state}”，不能办理“{action}”。' },
  person_restricted: {
    article: '45',
    sentence: '个人信息已经限制处理，要查看的应当写明依据（ground：{grounds}）。',
  },
  person_matter_open: {
    article: '45',
    sentence: '还有{open}件申请、复议或者诉讼没有办结，仍然需要个人信息，不能删除（《个人信息保护法》第四十七条）。',
  },
} as const satisfies Record<string, { article: string; sentence: string }>;

export type RefusalCode = keyof typeof REFUSALS;

/** The one way of saying that the law or the state of a file does not allow something. */
export class Refusal extends Error {
  readonly article: string;

  constructor(
    readonly code: RefusalCode,
    readonly details: Record<string, string | number> = {},
  ) {
    super(sentenceOf(code, details));
    this.name = 'Refusal';
    this.article = REFUSALS[code].article;
  }
}

function sentenceOf(code: RefusalCode, details: Record<string, string | number>): string {
  return REFUSALS[code].sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
}
