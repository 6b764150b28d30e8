import type { Channel } from '../domain/applications/channels.js';
import type { ApplicationCommand } from '../domain/applications/commands.js';
import type { ApplicantCategory, Outcome } from '../domain/applications/outcomes.js';
import { addDays, type LegalDate } from '../domain/law/legal-date.js';
import { WORKING_CALENDAR } from '../domain/law/working-calendar.js';

/** Who acts in the demonstration: the last part of his login. */
export type DemonstrationPerson = 'clerk' | 'reviewer' | 'leader' | 'office_head' | 'secrecy_reviewer';

/** A signature names the draft as it stands: its digest is put in when it is given. */
export interface DemonstrationStep {
  by: DemonstrationPerson;
  command: ApplicationCommand;
}

export interface DemonstrationCase {
  applicant: string;
  content: string;
  steps: DemonstrationStep[];
}

const by = (by: DemonstrationPerson, command: ApplicationCommand): DemonstrationStep => ({ by, command });

const CHANNELS: readonly Channel[] = ['online', 'in_person', 'post_signed', 'online', 'fax', 'post_ordinary', 'online'];
const UNITS = ['政务公开科', '规划建设科', '政务公开科', '民生科', '财务科'];

/** An office receives, signs and sends on working days: the day itself, or the last one before it. */
export function worked(day: LegalDate): LegalDate {
  return WORKING_CALENDAR.days.get(day)?.workday === false ? worked(addDays(day, -1)) : day;
}

/** Applications in every state, dated by `today`, as the days of a small office would leave them. */
export function demonstrationCases(today: LegalDate): DemonstrationCase[] {
  const ago = (days: number): LegalDate => worked(addDays(today, -days));
  let serial = 0;
  const lodge = (days: number, category: ApplicantCategory = 'natural_person'): ApplicationCommand => ({
    type: 'Lodge',
    channel: CHANNELS[serial % CHANNELS.length] ?? 'online',
    submittedOn: ago(days),
    category,
  });
  const received = (days: number, category?: ApplicantCategory): ApplicationCommand[] => {
    serial += 1;
    const registerNo = `yunxi-${ago(days).slice(0, 4)}-${String(serial).padStart(4, '0')}`;
    return [
      lodge(days, category),
      { type: 'Confirm', registerNo, receivedOn: ago(days), handlingUnit: UNITS[serial % UNITS.length] },
    ];
  };
  const draft = (days: number, principalOutcome: Outcome, legalBasis: string[]): ApplicationCommand => ({
    ...{ type: 'DraftReply', docNo: `云政公开〔${ago(days).slice(0, 4)}〕${serial}号`, draftedOn: ago(days) },
    ...{ principalOutcome, legalBasis },
  });
  const sign = (who: DemonstrationPerson, days: number) =>
    by(who, { type: 'SignReply', digest: '', signedOn: ago(days) });
  const reply = (days: number, principalOutcome: Outcome, legalBasis: string[]): DemonstrationStep[] => [
    by('clerk', draft(days + 3, principalOutcome, legalBasis)),
    ...[sign('reviewer', days + 2), sign('leader', days + 1), sign('office_head', days + 1)],
    ...[sign('secrecy_reviewer', days), by('clerk', { type: 'IssueReply' })],
  ];
  const served = (days: number): ApplicationCommand => ({
    ...{ type: 'Serve', method: 'post', dispatchedOn: ago(days), servedOn: ago(days - 2) },
  });
  const askCorrection = (days: number, dueInDays: number): ApplicationCommand => ({
    ...{ type: 'RequestCorrection', noticeNo: `云政公开补${serial}号`, issuedOn: ago(days), servedOn: ago(days) },
    ...{
      items: ['请写明所需信息的名称、文号或者其他特征性描述'],
      dueOn: addDays(ago(days), dueInDays),
      consequenceStated: true,
    },
  });
  const consult = (days: number): ApplicationCommand => ({
    ...{ type: 'ConsultThirdParty', consultation: '征1', letterNo: `云政公开征${serial}号` },
    ...{ sentOn: ago(days), servedOn: ago(days - 1) },
  });
  const charge = (days: number): ApplicationCommand => ({
    ...{ type: 'ChargeFee', method: 'per_page', quantity: 120, amountFen: 110_000, noticeNo: `云政公开费${serial}号` },
    ...{ sentOn: ago(days), receivedOn: ago(days) },
  });
  const propose = (days: number, workingDays: number): ApplicationCommand => ({
    ...{ type: 'ProposeExtension', workingDays, reason: '需要向多个科室查找', proposedOn: ago(days) },
  });
  const extend = (days: number, workingDays: number): DemonstrationStep[] => [
    by('clerk', propose(days + 1, workingDays)),
    by('office_head', { type: 'ApproveExtension', approvedOn: ago(days) }),
    by('clerk', { type: 'Extend', noticeNo: `云政公开延${serial}号`, notifiedOn: ago(days) }),
  ];
  const handOver = (days: number, unit: string): DemonstrationStep =>
    by('office_head', {
      ...{ type: 'HandOver', unit, words: '请核对是否已经主动公开，拟出答复', handedOn: ago(days) },
      draftBy: addDays(ago(days), 7),
    });
  const askColleagues = (days: number): ApplicationCommand => ({
    type: 'SendInternalRequests',
    requests: ['规划建设科', '民生科'].map((unit) => ({
      ...{ unit, matter: '请说明分配结果是否可以公开', answerBy: addDays(ago(days), 5) },
    })),
    sentOn: ago(days),
  });
  type Step = ApplicationCommand | DemonstrationStep;
  const one = (applicant: string, content: string, ...steps: (Step | Step[])[]): DemonstrationCase => ({
    ...{ applicant, content, steps: steps.flat().map((step) => ('by' in step ? step : by('clerk', step))) },
  });
  return [
    one('周某', '老旧小区改造计划（网上提交，等待双方确认）', lodge(1)),
    one('吴某', '公交线路调整方案（联系不上，已注销）', lodge(30), {
      type: 'Discard',
      discardedOn: ago(12),
      reason: '多次联系不上申请人',
    }),
    one('王某', '中心小学扩建项目批复（已交办，等待签收）', received(3), handOver(1, '民生科')),
    one(
      '云溪建设有限公司',
      '西环路征收补偿方案（等待分管领导审签）',
      received(18, 'org.business'),
      draft(3, 'granted.already_public', ['《条例》第三十六条第一项']),
      sign('reviewer', 2),
    ),
    one(
      '徐某',
      '社区养老设施建设进度（已退回修改）',
      received(15),
      draft(4, 'unable.not_exist', ['《条例》第三十六条第四项']),
      sign('reviewer', 3),
      by('leader', { type: 'ReturnReply', reason: '请补充检索的范围和方式', returnedOn: ago(2) }),
    ),
    one('马某', '旧城区供热管网改造合同（延期等待批准）', received(19), propose(1, 10)),
    one('李某', '2025年度财政专项资金分配结果（向两个科室征求意见）', received(40), handOver(38, '财务科'), [
      by('clerk', { type: 'AcceptHandOver', takenOn: ago(37) }),
      by('clerk', askColleagues(36)),
      by('clerk', {
        type: 'AnswerInternalRequest',
        request: 1,
        answer: '分配结果已于6月印发，可以公开。',
        repliedOn: ago(33),
      }),
    ]),
    one('张某', '区人民医院迁建选址论证材料', received(33), extend(8, 15)),
    one('春晖律师事务所', '某企业排污许可申请材料', received(16, 'org.legal_service'), consult(9)),
    one('赵某', '“有关土地的全部文件”', received(10), askCorrection(6, 15)),
    one('陈某', '2019年以来会议费明细', received(14), charge(5)),
    one(
      '刘某',
      '安置房分配办法',
      received(60),
      reply(45, 'granted.already_public', ['《条例》第三十六条第一项']),
      served(44),
    ),
    one(
      '杨某',
      '农田灌溉工程验收报告',
      received(70),
      reply(50, 'granted.provided', ['《条例》第三十六条第二项']),
      served(50),
    ),
    one(
      '黄某',
      '干部考核内部通报',
      received(75),
      reply(56, 'refused.internal_affairs', ['《条例》第十六条第一款']),
      served(55),
    ),
    one(
      '云溪青年公益中心',
      '困境儿童名册',
      received(80, 'org.public_interest'),
      reply(60, 'partially_granted', ['《条例》第三十七条', '《条例》第十五条']),
      served(59),
    ),
    one(
      '孙某',
      '1998年征地档案',
      received(66),
      reply(52, 'unable.not_exist', ['《条例》第三十六条第四项']),
      served(51),
    ),
    one(
      '朱某',
      '要求处理邻里噪声问题',
      received(50),
      reply(44, 'not_processed.petition_or_complaint', ['《条例》第三十九条第一款']),
      served(43),
    ),
    one('胡某', '集体土地使用权登记情况', received(55), {
      type: 'Withdraw',
      requestedOn: ago(48),
      acceptedOn: ago(48),
      signed: true,
    }),
    one('林某', '“相关材料”', received(64), askCorrection(60, 10), {
      type: 'LapseCorrection',
      lapsedOn: ago(40),
      docNo: `云政公开终${serial}号`,
    }),
    one(
      '何某',
      '城市更新项目评审意见',
      received(120),
      reply(100, 'refused.process_information', ['16(2)']),
      served(99),
      {
        ...{ type: 'FileReview', caseNo: '云府复1号', route: 'review', acceptedOn: ago(80) },
      },
    ),
    one(
      '高某',
      '道路施工招标文件',
      received(150),
      reply(130, 'unable.not_responsible', ['《条例》第三十六条第五项']),
      served(129),
      {
        ...{ type: 'FileSuit', caseNo: '云行初1号', route: 'litigation.direct', acceptedOn: ago(100) },
      },
    ),
    one(
      '郭某',
      '危房鉴定报告',
      received(110),
      reply(95, 'unable.not_exist', ['《条例》第三十六条第四项']),
      served(94),
      {
        ...{ type: 'OrderReprocessing', orderedOn: ago(10), byDocNo: '云府复决2号', dueOn: addDays(today, 10) },
      },
    ),
    one('罗某', '与另一件重复登记', received(20), { type: 'Void', voidedOn: ago(19), reason: '同一申请重复登记' }),
  ];
}
