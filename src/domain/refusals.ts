/** What rests on no article of the Regulation names its own. */
const IDENTITY = 'GB/T 22239—2019 8.1.4.1 身份鉴别';
const ACCESS = 'GB/T 22239—2019 8.1.4.2 访问控制';
const PERSONAL = '《个人信息保护法》第四十七条';

/**
 * Everything that the law or the state of a file does not allow: code → article → sentence.
 * `{…}` in a sentence is filled with the details of the case; a detail `article` takes the place of the article where the
 * case has another. Articles are those of the Regulation (条例) unless named. Each sentence says what is wrong in a clerk's
 * words, and what to do.
 */
export const REFUSALS = {
  not_registered: { article: '31', sentence: '没有这件申请，或者尚未登记；请核对登记编号，需要时先登记。' },
  already_lodged: { article: '29', sentence: '这件申请已经登记过提交，不必再登记；请打开已有的登记继续办理。' },
  other_case_kind: {
    article: '41',
    sentence: '这件是{kind}，不能办理“{action}”；请核对是否打开了另一件，登记错了类型的请作废后重新登记。',
  },
  unknown_category: {
    article: '50',
    sentence:
      '“{category}”不是年度报告六类申请人之一；请改选自然人、商业企业、科研机构、社会公益组织、法律服务机构或者其他。',
  },
  import_state: { article: '45', sentence: '这次导入目前是“{state}”，不能{action}；请刷新后按现在的步骤办理。' },
  import_not_ready: { article: '45', sentence: '还不能试导入：{problems}请先在“对应列”一步解决。' },
  wrong_state: { article: '45', sentence: '申请目前为“{state}”，不能办理“{action}”；{instead}。' },
  future_date: {
    article: '45',
    sentence: '{date} 还没有到，只能登记已经发生的事；请核对日期，或者到那一天以后再登记。',
  },
  before_regulation: {
    article: '56',
    sentence: '{date} 早于《政府信息公开条例》最初施行之日 2008-05-01，那时还不能依条例申请；请核对年份。',
  },
  before_receipt: {
    article: '31',
    sentence: '{date} 早于收到申请之日 {receivedOn}，时间先后不可能；请核对日期，收到日期登记错的请先“更正收到日期”。',
  },
  receipt_before_submission: {
    article: '31',
    sentence:
      '收到之日 {receivedOn} 早于提交（来信）之日 {submittedOn}；请核对两个日期，已经登记错的在“更正收到日期”里一并更正。',
  },
  in_person_same_day: {
    article: '31(1)',
    sentence:
      '当面提交的，提交之日即收到申请之日，登记的却是 {submittedOn} 提交、{receivedOn} 收到；请把两个日期改成同一天，或者核对申请渠道。',
  },
  split_too_late: {
    article: '29',
    sentence: '已经发出过告知或答复的申请不能再拆分；请在这一件里一并办理。',
  },
  split_into_nothing: { article: '29', sentence: '拆分至少要列出一项另行登记的内容；请填写拆分出来的内容。' },
  correction_not_due: {
    article: '30',
    sentence:
      '补正期限 {dueOn} 尚未届满，不能按逾期不补正终止办理；请在该日以后登记，申请人已经补正的请登记“收到补正”。',
  },
  correction_period_unknown: {
    article: '30',
    sentence: '补正告知没有写明期限，不能判断是否逾期；请先登记补正告知的送达日期和补正期限。',
  },
  before_notice: {
    article: '45',
    sentence: '“{what}”的日期 {date} 早于“{notice}”的日期 {noticeOn}，时间先后不可能；请核对这两个日期。',
  },
  no_notice_to_serve: {
    article: '45',
    sentence: '没有等待登记送达日期的补正告知、征求意见书或者收费通知；请先登记发出，已经登记过送达的不必再登记。',
  },
  reason_not_requested: { article: '35', sentence: '没有要求申请人说明理由的记录；请先登记“要求说明理由”。' },
  extension_out_of_range: {
    article: '33',
    sentence: '延长答复期限只能是1至20个工作日，登记的是{days}个工作日；请改为1至20之间的整数。',
  },
  unknown_consultation: { article: '32', sentence: '没有编号为“{consultation}”、{pending}的征求{whom}意见；{open}。' },
  consultation_exists: {
    article: '32',
    sentence: '编号“{consultation}”的征求意见已经登记过；请另编一个编号，或者登记这一件的结果。',
  },
  consultation_not_served: {
    article: '32',
    sentence: '征求意见书还没有登记送达，不能计算15个工作日；请先登记送达日期。',
  },
  consultation_not_lapsed: {
    article: '32',
    sentence: '对方自收到征求意见书起未满15个工作日，{lapsesOn} 起才能登记逾期未答复；已经答复的请登记收到意见。',
  },
  calendar_missing: {
    article: '33',
    sentence:
      '没有{year}年的工作日历，不能计算期限；请在《国务院办公厅关于{year}年部分节假日安排的通知》公布后由管理员录入，再办理。',
  },
  calendar_year: {
    article: '33',
    sentence: '工作日历只录入{first}年至{last}年的；请核对“年度”，以后的年度等通知公布以后再录入。',
  },
  calendar_notice_ahead: {
    article: '33',
    sentence: '“通知公布日期”{date} 还没有到；请按已经公布的通知录入，公布以前不能推算。',
  },
  calendar_faulty: { article: '33', sentence: '{year}年的工作日历有误。{faults}请对照通知改正以后再录入。' },
  calendar_unchanged: {
    article: '33',
    sentence: '{year}年的工作日历已经是这样，没有需要变更的地方；请核对“年度”与放假安排。',
  },
  region_unknown: {
    article: '33',
    sentence:
      '还没有录入过“{region}”的地方节假日，不能设为机关的所属地区；请先按当地人民政府的通知录入，再设所属地区。',
  },
  calendar_of_the_top: {
    article: '33',
    sentence: '工作日历对全部机关适用，由没有上级机关的机关的系统管理员录入；请与“{top}”的系统管理员联系。',
  },
  consultation_open: {
    article: '32',
    sentence: '征求意见{letters}尚未结束；请先登记收到意见或者逾期未答复，不再等待的请在答复时注明“征求意见已无必要”。',
  },
  fee_before_measures: {
    article: '42',
    sentence:
      '《政府信息公开信息处理费管理办法》自2021年1月1日起施行，此前不能收取信息处理费；请核对日期或者办理结果。',
  },
  fee_two_methods: {
    article: '42',
    sentence:
      '同一申请只能按件或者按量中的一种方式收费，此前已经按另一种方式通知；请改用原来的方式，或者先“撤销收费”。',
  },
  fee_quantity: {
    article: '42',
    sentence: '收费的件数或者页数应当是正整数，当月已有件数和收费金额不能是负数；请核对后重填。',
  },
  fee_not_due: {
    article: '42',
    sentence: '缴费期限 {payBy} 尚未届满，不能按逾期未缴费终止办理；请在该日以后登记，已经缴费的请“登记缴费”。',
  },
  fee_period_unknown: {
    article: '42',
    sentence: '收费通知没有登记送达日，不能判断是否逾期；请先登记申请人收到收费通知的日期。',
  },
  outcome_needs_lapse: { article: '36', sentence: '“{outcome}”不是答复；请改为办理“{action}”。' },
  redone_without_reply: {
    article: '51',
    sentence:
      '责令重新答复或者自行纠错以后应当作出答复，不能以“{outcome}”办结；申请人不再要求公开的，办理结果请选“其他处理：其他”。',
  },
  severed_not_partial: {
    article: '37',
    sentence: '既有予以公开的内容又有其他处理的，是区分处理；请把办理结果改为“部分公开”。',
  },
  service_without_date: { article: '40', sentence: '送达登记至少要有交邮（发出）日期或者签收日期；请填写其中一个。' },
  not_replied: { article: '36', sentence: '这件申请没有答复，不能登记送达、自行纠错或者更正办理结果；请先登记答复。' },
  unknown_proceeding: {
    article: '51',
    sentence: '没有案号为“{caseNo}”且可以办理此项登记的复议或者诉讼；请核对案号，没有登记过的先登记受理。',
  },
  proceeding_exists: {
    article: '51',
    sentence: '案号“{caseNo}”已经登记过；请核对案号，或者在已有的案件上登记结案、上诉。',
  },
  proceeding_route: {
    article: '51',
    sentence: '行政复议的途径只能是复议；行政诉讼的途径只能是直接起诉或者复议后起诉。请改选途径。',
  },
  decided_before_accepted: {
    article: '51',
    sentence: '结案日期 {date} 早于受理日期 {acceptedOn}，时间先后不可能；请核对这两个日期。',
  },
  nothing_to_correct: { article: '45', sentence: '更正前后的内容相同，没有需要更正的地方；请核对要改的是哪一项。' },
  receipt_after_events: {
    article: '31',
    sentence: '新的收到日期 {date} 晚于已经登记的“{event}”（{eventOn}）；请核对日期，收到不能晚于其后的办理。',
  },
  voiding_locked: {
    article: '50',
    sentence:
      '{year}年的年度报告已经锁定并计入这件申请，不能作废；请以“并入其他申请办理”办结，已经办结的更正办理结果。',
  },
  ledger_contradiction: {
    article: '45',
    sentence: '已经登记为“{recorded}”，与这一行不一致，重新导入不能改动；请核对台账，登记有误的请在登记簿中更正。',
  },
  register_no_taken: {
    article: '45',
    sentence: '登记编号已经用于另一件申请；请换一个编号，或者不填，由系统取下一号。',
  },
  register_no_unknown: {
    article: '45',
    sentence: '没有登记编号为“{registerNo}”的申请；请核对编号，或者先登记这件申请。',
  },
  edition_unknown: { article: '50', sentence: '没有版本为“{edition}”的年度报告格式；请改用 cn-2019 或者 cn-2021。' },
  cell_unknown: {
    article: '50',
    sentence: '年度报告表格中没有行“{row}”、列“{column}”的格子；请从该年度的表格里选取。',
  },
  as_of_position_whole: { article: '50', sentence: '汇总表跨多个机关的日志，不能按日志位置查看；请改按日期查看。' },
  as_of_beyond: { article: '50', sentence: '日志只到第{position}条，没有第{asOf}条；请改填不大于{position}的位置。' },
  organ_code: {
    article: '4',
    sentence: '机关代码“{code}”只能由文字、数字和中间的连字符、下划线、点组成，不超过50个字；请改写。',
  },
  organ_name: { article: '4', sentence: '机关名称不能为空，不超过100个字，不能含控制字符；请改写。' },
  organ_exists: { article: '4', sentence: '这个机关代码已经使用；请换一个代码，或者直接使用已有的机关。' },
  organ_unknown: { article: '4', sentence: '没有代码为“{code}”的机关；请核对代码，或者先建立这个机关。' },
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
  organ_receives_no_more: {
    article: '4',
    sentence: '本机关已于 {date} {how}，不再收到该日及以后的申请；请由承接其职能的机关登记，此前收到的仍在本机关办结。',
  },
  online_received_on_arrival: {
    article: '31',
    sentence:
      '本机关规定网上申请以到达系统之日为收到之日，登记的却是 {submittedOn} 到达、{receivedOn} 收到；请把两个日期改成同一天。',
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
  supervision_unit: { article: '45', sentence: '这件没有登记承办处室，不知道催办谁；请填写承办处室。' },
  supervision_not_late: {
    article: '45',
    sentence: '督办单发给逾期的承办处室，这件的办理期限{until}；期限以内请用“催办”。',
  },
  supervision_open: {
    article: '45',
    sentence: '{sentOn} 发出的督办单还没有反馈（要求在 {answerBy} 以前）；请等承办处室反馈后再发。',
  },
  supervision_answer_by: {
    article: '45',
    sentence: '反馈期限 {answerBy} 早于发出之日 {sentOn}；请改为当天或者以后的日期。',
  },
  given_to_nobody: { article: '45', sentence: '没有写明交给谁；请填写处室或者人员。' },
  colleague_unknown: { article: '45', sentence: '本机关没有这个人员的账号；请从名单里选取。' },
  colleague_disabled: { article: '45', sentence: '这个人员的账号已经停用，不能再办理；请另选一人，或者交给处室。' },
  colleague_role: {
    article: '45',
    sentence: '这个人员没有办理这一事项的角色；请另选一人，或者先由安全管理员授予角色。',
  },
  wanted_before_given: {
    article: '45',
    sentence: '要求{what}的日期 {wantedBy} 早于交给对方之日 {givenOn}；请改为当天或者以后的日期。',
  },
  hand_over_none: { article: '45', sentence: '这件现在没有等待签收的交办；请刷新后查看现在由谁承办。' },
  hand_over_not_yours: {
    article: '45',
    sentence: '这件没有交办给本账号、所在处室或者由本账号代理的人员，不能{action}；请由承办的人员办理。',
  },
  hand_back_none: { article: '45', sentence: '这件没有交办给任何人，不能退回；需要时请先交办。' },
  nobody_asked: { article: '45', sentence: '没有写明向谁征求意见；请至少填写一个处室或者人员。' },
  request_not_open: {
    article: '45',
    sentence: '第{request}项内部意见{how}，不能再回复或者撤回；请刷新后查看还在等待回复的各项。',
  },
  request_not_yours: {
    article: '45',
    sentence: '第{request}项内部意见不是向本账号、所在处室或者由本账号代理的人员征求的；请由被征求的人员回复。',
  },
  request_of_another: {
    article: '45',
    sentence: '第{request}项内部意见由别人征求；请由征求的人员、其代理人或者工作机构负责人撤回。',
  },
  supervision_none: { article: '45', sentence: '这件没有等待反馈的督办单；已经反馈过的不必再反馈。' },
  organ_supervision_open: {
    article: '47',
    sentence: '{sentOn} 为同一事项发出的督办单还没有反馈（要求在 {answerBy} 以前）；请等该机关反馈后再发。',
  },
  organ_supervision_none: {
    article: '47',
    sentence: '没有这份等待反馈的督办单；已经反馈过的不必再反馈，催办不用反馈。',
  },
  organ_not_late: { article: '47', sentence: '该机关现在没有超期的申请，不能为此督办；快到期的可以催办。' },
  supervision_year: { article: '47', sentence: '超期的申请按今天计，请在{year}年度催办、督办。' },
  report_not_owed: {
    article: '47',
    sentence: '该机关没有应当报送而没有报送的{year}年度报告，不用催办、督办；请核对年度。',
  },
  report_not_late: {
    article: '47',
    sentence: '{year}年度报告到 {until} 为止还不能这样办理：年度结束以后可以催办，报送期限过后可以督办。',
  },
  organ_gone: { article: '47', sentence: '“{name}”已于 {date} 撤销或者并入其他机关，不能再催办、督办。' },
  reply_unsigned: {
    article: '17',
    sentence: '答复应当按审签流程逐步审签后才能发出，{missing}；请先拟制答复并送审签。',
  },
  reply_not_drafted: { article: '17', sentence: '还没有拟制答复，不能审签、退回或者发出；请经办人先拟制答复。' },
  reply_returned: { article: '17', sentence: '答复已经退回修改（{reason}）；请经办人修改后重新拟制，再逐步审签。' },
  draft_changed: {
    article: '17',
    sentence: '审签的不是现在的这份答复，答复在打开以后已经修改；请重新打开，核对以后再审签。',
  },
  sign_complete: { article: '17', sentence: '答复已经审签完毕；请经办人发出，需要修改的由经办人重新拟制。' },
  sign_role: { article: '17', sentence: '现在轮到“{step}”，本账号没有这一步的审签角色；请由这一步的审签人办理。' },
  sign_own_draft: { article: '17', sentence: '拟制答复的人不能审签或者退回自己的答复；“{step}”请由另一人办理。' },
  sign_twice: { article: '17', sentence: '本账号已经审签过这份答复，一人不能审签两步；“{step}”请由另一人办理。' },
  extension_not_proposed: { article: '33', sentence: '没有等待批准的延期；请经办人先提出延期。' },
  extension_approved: { article: '33', sentence: '延期已经批准；请经办人告知申请人，需要改动的重新提出。' },
  extension_own_proposal: {
    article: '33',
    sentence: '提出延期的人不能批准自己提出的延期；请由政府信息公开工作机构的另一位负责人办理。',
  },
  extension_not_approved: {
    article: '33',
    sentence: '延长答复期限应当经政府信息公开工作机构负责人同意；请先提出延期，批准以后再告知申请人。',
  },
  register_action: {
    article: '20',
    sentence: '“{register}”不登记“{action}”；这一项可以登记{actions}，请改选动作，或者核对项目。',
  },
  register_quantity: {
    article: '20',
    sentence: '数量应当是0至{most}的整数；请改填，作废一条登记的改为0，确有更多的分几条登记。',
  },
  register_amount: {
    article: '20',
    sentence: '收费和采购应当填写金额，金额不小于0元、不超过{most}万亿元；请核对单位，填写实际金额。',
  },
  disclosed_before_issued: {
    article: '20',
    sentence: '公开日期 {date} 早于制发日期 {on}，时间先后不可能；请核对这两个日期。',
  },
  fees_none_collected: {
    article: '42',
    sentence: '申请登记簿里没有{year}年收到的信息处理费；请先在申请里登记缴费，或者核对年度。',
  },
  register_stock_short: {
    article: '20',
    sentence:
      '{on} 现行有效的只有{there}件，加上其后的登记不够{action}{quantity}件；请核对日期和数量，以前年度制发的先补登记制发。',
  },
  register_nothing_to_disclose: {
    article: '20',
    sentence: '{on} 尚未公开的不足{quantity}件，不能再登记公开；请核对日期、文号，已经在制发时公开的不必再登记。',
  },
  form_unknown: { article: '50', sentence: '{year}年没有可用的年度报告格式（自2019年度起才有）；请核对年度或者日期。' },
  year_not_over: {
    article: '50',
    sentence: '{year}年尚未结束，不能办理年终结转或者锁定年度报告；请在次年1月1日以后办理。',
  },
  year_locked: {
    article: '50',
    sentence:
      '{year}年的年度报告已经锁定（首次锁定以前的年度一并关闭），不能再办理年终结转或者锁定；其后的改动自动列为往年调整。',
  },
  earlier_year_open: {
    article: '50',
    sentence: '{earlier}年有申请或者主动公开登记而年度报告尚未锁定；请先锁定{earlier}年，再锁定{year}年。',
  },
  run_not_begun: { article: '50', sentence: '{year}年的年终结转还没有开始，不能登记完成；请先办理年终结转。' },
  run_not_complete: {
    article: '50',
    sentence: '{year}年的年终结转尚未完成，不能锁定年度报告；请先办理{year}年的年终结转，完成后再锁定。',
  },
  opening_unread: {
    article: '50',
    sentence:
      '从“{source}”里没有读出年度报告的表格或者年度，不能作为期初；请改用网页、.docx、.xlsx 原文，或者逐格录入。',
  },
  opening_other_year: {
    article: '50',
    sentence:
      '“{source}”是{read}年的年度报告，不能作为{year}年的期初；请换成{year}年的文件，或者到{read}年的页面录入。',
  },
  opening_after_lock: {
    article: '50',
    sentence:
      '{locked}年的年度报告已经在本系统锁定，{year}年不是启用以前的年度，不能录入期初；请按年度办理结转和锁定。',
  },
  opening_incomplete: {
    article: '50',
    sentence: '{year}年公布的表格缺少：{rows}；请补齐这些行再录入期初，空白的填0。',
  },
  opening_cell_unknown: {
    article: '50',
    sentence: '期初的表格里有格式没有的格子“{row}/{column}”；请核对格式版本和行、列代码。',
  },
  opening_check_failed: {
    article: '50',
    sentence:
      '{year}年公布的表格不符合勾稽关系，不能作为期初：{checks}。请核对是否录错；公布的数字有误的，先更正公布的报告。',
  },
  opening_contradicted: {
    article: '50',
    sentence: '本系统{year}年已经登记的多于公布的：{cells}。请核对年度、机关和登记的申请，再录入期初。',
  },
  opening_unknown: { article: '50', sentence: '{year}年没有录入期初；请先录入该年度公布的表格。' },
  opening_closed: {
    article: '50',
    sentence: '{year}年的期初已经核对完毕，该年度已经封存，不能再说明差额；其后登记的该年度事实计入以后年度。',
  },
  opening_agrees: { article: '50', sentence: '这一列公布的与登记的在办申请相同，没有需要说明的差额；请核对列。' },
  opening_unsettled: {
    article: '50',
    sentence: '{year}年结转下年度的申请还有差额，不能封存：{columns}。请登记这些在办申请，或者逐列说明原因。',
  },
  check_failed: {
    article: '50',
    sentence: '{year}年的报表不符合勾稽关系，不能锁定：{checks}。请打开所列的格子核对其中的申请，更正后再锁定。',
  },
  compilation_frozen: { article: '49', sentence: '{year}年的汇总已于 {on} 定稿，不能再次定稿。' },
  compilation_not_frozen: {
    article: '49',
    sentence: '本机关的年度报告以汇总为准，{year}年的汇总还没有定稿，不能报送、公布；请在“汇总”中先定稿。',
  },
  compilation_without_units: { article: '49', sentence: '本机关没有列入汇总的下级单位，不需要汇总定稿。' },
  compilation_units_open: {
    article: '49',
    sentence:
      '还有{count}个单位的年度报告没有锁定，不能定稿：{units}。没有申请的单位也要办理年终结转并且锁定（零报告）。',
  },
  compilation_edition: {
    article: '50',
    sentence: '有{count}个单位锁定时用的不是本年度的表式，不能汇总：{units}。',
  },
  computations_differ: {
    article: '50',
    sentence:
      '{year}年的报表由台账和由事件记录算出的数字不同，不能锁定：{cells}。请由管理员重建台账后再锁定，仍不一致的联系维护人员。',
  },
  figure_unknown: {
    article: '50',
    sentence: '没有可以引用的数字“{ref}”，或者它还没有数值；请从引用目录里选取，或者改写这一句。',
  },
  report_braces: {
    article: '50',
    sentence: '“{text}……”里有不成对的花括号；花括号只用于引用数字，例如 {table3/granted/total}，请改写。',
  },
  report_of_closed_year: {
    article: '50',
    sentence: '{year}年在首次锁定时已经作为启用登记簿以前的年度关闭，不在这里编制年度报告。',
  },
  report_with_authority: {
    article: '49',
    sentence: '年度报告已于 {on} 报送主管部门，不能再修改；需要修改的请主管部门退回以后再起草。',
  },
  report_not_drafted: { article: '50', sentence: '年度报告还没有起草；请先起草。' },
  report_returned: {
    article: '50',
    sentence: '年度报告已经退回修改（{reason}）；请修改以后重新起草，再逐步审签。',
  },
  report_changed: {
    article: '50',
    sentence: '所审的不是现在的年度报告，文字或者数字在打开以后已经变动；请重新打开，核对以后再办理。',
  },
  report_year_running: {
    article: '50',
    sentence: '{year}年尚未结束，数字还会变动，不能审签年度报告；请在次年1月1日以后审签。',
  },
  report_sign_complete: { article: '50', sentence: '年度报告已经审签完毕；请报送，需要修改的重新起草。' },
  report_sign_own_draft: {
    article: '50',
    sentence: '起草年度报告的人不能审签或者退回自己的稿子；“{step}”请由另一人办理。',
  },
  report_sign_twice: {
    article: '50',
    sentence: '本账号已经审签过这份年度报告，一人不能审签两步；“{step}”请由另一人办理。',
  },
  report_unsigned: {
    article: '50',
    sentence: '年度报告应当按审签流程逐步审签，{missing}（文字或者数字变动以后的，此前的审签失效）；请先送审签。',
  },
  report_before_run: {
    article: '50',
    sentence: '{year}年的年终结转尚未完成，结转的数字还没有确定，不能报送年度报告；请先办理年终结转。',
  },
  report_check_failed: {
    article: '50',
    sentence: '年度报告有未通过的核对，不能报送或者公布：{checks}。请更正以后再办理。',
  },
  report_unexplained: {
    article: '50',
    sentence: '年度报告有未说明的提示，不能报送或者公布：{checks}。请逐项更正或者写明原因。',
  },
  warning_unknown: {
    article: '50',
    sentence: '现在没有“{rule}”（{at}）这一项未通过的提示，不需要说明；请重新打开年度报告核对。',
  },
  nothing_to_explain: { article: '50', sentence: '年度报告没有等待说明的提示。' },
  report_submitted: { article: '49', sentence: '这份年度报告已于 {on} 报送，文字和数字没有变动，不必再报送。' },
  report_not_submitted: { article: '49', sentence: '年度报告还没有报送；请先审签、报送，再办理以后的事项。' },
  report_accepted: { article: '49', sentence: '这份年度报告已经接收，不必再接收；要求修改的可以在公布以前退回。' },
  report_not_accepted: {
    article: '49',
    sentence: '年度报告已经报送“{to}”，尚未接收，不能锁定或者公布；请等待主管部门接收。',
  },
  report_moved: {
    article: '50',
    sentence: '审签、报送以后文字或者数字有变动，审签失效，不能锁定或者公布；请重新审签、报送。',
  },
  report_not_locked: { article: '50', sentence: '{year}年的年度报告还没有锁定，数字还会变动，不能公布；请先锁定。' },
  report_published: {
    article: '50',
    sentence: '年度报告已于 {on} 公布，不能再报送、退回或者重复公布；需要更正的请起草更正版，审签以后更正公布。',
  },
  report_not_published: { article: '50', sentence: '年度报告还没有公布，不能更正公布；请先公布。' },
  report_correction_not_drafted: {
    article: '50',
    sentence: '公布以后还没有起草更正版，不能更正公布；请先起草更正版，再逐步审签。',
  },
  person_state: { article: PERSONAL, sentence: '个人信息目前为“{state}”，不能办理“{action}”。' },
  person_restricted: {
    article: PERSONAL,
    sentence: '个人信息已经限制处理，要查看的应当写明依据（ground：{grounds}）。',
  },
  person_matter_open: {
    article: PERSONAL,
    sentence: '还有{open}件申请、复议或者诉讼没有办结，仍然需要个人信息，不能删除（《个人信息保护法》第四十七条）。',
  },
  login_invalid: {
    article: IDENTITY,
    sentence: '登录名“{login}”应当是2至50个小写字母、汉字或者数字，中间可以有点、下划线和连字符。',
  },
  login_taken: { article: IDENTITY, sentence: '这个登录名已经使用，请另取一个。' },
  person_name: { article: IDENTITY, sentence: '姓名不能为空，不超过50个字，不能含控制字符。' },
  roles_exclusive: { article: ACCESS, sentence: '“{role}”与其他任何角色不能由同一账号担任。' },
  own_account: { article: ACCESS, sentence: '不能管理自己的账号，请由另一位管理员办理。' },
  account_unknown: { article: IDENTITY, sentence: '没有登录名为“{login}”的账号。' },
  account_disabled: { article: IDENTITY, sentence: '账号已经停用，请先由系统管理员启用。' },
  account_not_disabled: { article: IDENTITY, sentence: '账号没有停用，不需要启用。' },
  absence_of_another: {
    article: '45',
    sentence: '只能登记本人的外出；他人的请由本人或者政府信息公开工作机构负责人登记。',
  },
  absence_backwards: { article: '45', sentence: '外出的最后一天 {through} 早于第一天 {from}；请核对这两个日期。' },
  deputy_unfit: { article: '45', sentence: '代理人应当是本机关的另一名办理人员，账号没有停用；请另选一人。' },
  absence_none: { article: '45', sentence: '没有登记外出，不需要结束。' },
  subject_taken: { article: IDENTITY, sentence: '统一身份认证平台的这个用户已经与另一账号关联。' },
  password_unfit: { article: IDENTITY, sentence: '新口令不合要求：{faults}。' },
  password_used_before: { article: IDENTITY, sentence: '新口令与现在的或者最近5次用过的口令相同，请另设一个。' },
  password_by_platform: { article: IDENTITY, sentence: '账号只能由统一身份认证平台登录，没有可以修改的口令。' },
  second_factor_set: { article: IDENTITY, sentence: '账号已经绑定动态口令；遗失的请安全管理员解除后重新绑定。' },
  second_factor_missing: { article: IDENTITY, sentence: '账号没有绑定动态口令。' },
  second_factor_not_begun: { article: IDENTITY, sentence: '还没有生成动态口令的密钥，请重新开始绑定。' },
  second_factor_code: { article: IDENTITY, sentence: '动态口令不对，请核对手机时间后输入当前显示的六位数字。' },
} as const satisfies Record<string, { article: string; sentence: string }>;

export type RefusalCode = keyof typeof REFUSALS;

/** The one way of saying that the law or the state of a file does not allow something. */
export class Refusal extends Error {
  readonly article: string;

  constructor(
    readonly code: RefusalCode,
    readonly details: Record<string, string | number> = {},
  ) {
    super(filled(REFUSALS[code].sentence, details));
    this.name = 'Refusal';
    this.article = String(details.article ?? REFUSALS[code].article);
  }
}

/** A sentence with its `{…}` filled in. */
export const filled = (sentence: string, details: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
