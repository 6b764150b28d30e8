import { SIGNING_ROLES } from '../organs/sign-off-chain.js';
import { ADMINISTRATORS, ALL_ROLES, BUSINESS_ROLES, type Role } from './roles.js';

export interface Permission {
  /** In Chinese; an action on an application has its label in `ACTIONS`. */
  readonly label?: string;
  readonly roles: readonly Role[];
}

const CASEWORK: readonly Role[] = ['clerk'];
const AT_THE_DESK: readonly Role[] = ['clerk', 'reviewer', 'secrecy_reviewer', 'office_head', 'read_only'];
const HEAD: readonly Role[] = ['office_head'];
/** Whoever does something with an application. */
export const AT_WORK: readonly Role[] = ['clerk', ...SIGNING_ROLES];
const OFFICE: readonly Role[] = ['clerk', 'office_head'];
const SIGNING: readonly Role[] = SIGNING_ROLES;
const SYSTEM: readonly Role[] = ['system_admin'];
const SECURITY: readonly Role[] = ['security_admin'];

const only = (roles: readonly Role[]): Permission => ({ roles });
const named = (label: string, roles: readonly Role[]): Permission => ({ label, roles });

/** Every order on an application or a case, by the name of its command. */
const ORDERS = {
  Lodge: named('登记提交', CASEWORK),
  Discard: only(CASEWORK),
  Confirm: only(CASEWORK),
  Split: only(CASEWORK),
  RequestCorrection: only(CASEWORK),
  ReceiveCorrection: only(CASEWORK),
  LapseCorrection: only(CASEWORK),
  AskReason: only(CASEWORK),
  ReceiveReason: only(CASEWORK),
  Delay: only(CASEWORK),
  ProposeExtension: only(CASEWORK),
  ApproveExtension: only(HEAD),
  DeclineExtension: only(HEAD),
  Extend: only(CASEWORK),
  ConsultThirdParty: only(CASEWORK),
  ReceiveThirdPartyAnswer: only(CASEWORK),
  LapseThirdParty: only(CASEWORK),
  ConsultOrgan: only(CASEWORK),
  ReceiveOrganAnswer: only(CASEWORK),
  LapseOrgan: only(CASEWORK),
  ChargeFee: only(CASEWORK),
  PayFee: only(CASEWORK),
  LapseFee: only(CASEWORK),
  RevokeFeeNotice: only(CASEWORK),
  ServeNotice: only(CASEWORK),
  DraftReply: only(CASEWORK),
  DraftReplyOnRecord: only(CASEWORK),
  SignReply: only(SIGNING),
  ReturnReply: only(SIGNING),
  IssueReply: only(CASEWORK),
  Urge: only(HEAD),
  OrderSupervision: only(HEAD),
  AnswerSupervision: only(CASEWORK),
  HandOver: only(OFFICE),
  AcceptHandOver: only(CASEWORK),
  HandBack: only(CASEWORK),
  SendInternalRequests: only(OFFICE),
  AnswerInternalRequest: only(AT_WORK),
  WithdrawInternalRequest: only(OFFICE),
  Serve: only(CASEWORK),
  Withdraw: only(CASEWORK),
  FileReview: only(CASEWORK),
  FileSuit: only(CASEWORK),
  DecideReview: only(CASEWORK),
  DecideSuit: only(CASEWORK),
  FileAppeal: only(CASEWORK),
  DecideAppeal: only(CASEWORK),
  OrderReprocessing: only(CASEWORK),
  SelfCorrect: only(CASEWORK),
  Publish: only(CASEWORK),
  CorrectCategory: only(CASEWORK),
  CorrectReceiptDate: only(CASEWORK),
  CorrectClosure: only(CASEWORK),
  CorrectApplicantDetails: only(CASEWORK),
  Void: only(OFFICE),
} as const satisfies Record<string, Permission>;

/** What may be asked or ordered, and by which roles. Whoever holds one of them may; nobody else, and no role holds all. */
export const PERMISSIONS = {
  ReadLedger: named('查看台账、申请与案件', AT_THE_DESK),
  SearchLedger: named(
    '查找台账：编号、文号、承办处室；写明用途的，还有申请人；可以查看个人信息的，还有申请内容与备注',
    AT_THE_DESK,
  ),
  ReadTables: named('查看本机关年度报告表格、核对与年度状态', [...AT_THE_DESK, 'authority']),
  ReadStatistics: named('查看本机关统计', [...AT_THE_DESK, 'authority']),
  ReadCells: named('把表格、统计的数字打开到申请', AT_THE_DESK),
  ReadFiguresBelow: named('查看下级机关年度报告表格、核对、年度状态与统计', ['authority']),
  ReadCasesBelow: named('查看下级机关的申请（该机关设置为上级可见的）', ['authority']),
  ...ORDERS,
  ReadColleagues: named('查看本机关的人员、所在处室与外出', AT_THE_DESK),
  RecordAbsence: named('登记外出与代理人；他人的由工作机构负责人登记', AT_WORK),
  ReadNotices: named('查看本人的提醒', BUSINESS_ROLES),
  OpenPerson: named('查看个人信息的明文，出具写有个人信息的文书', [
    'clerk',
    'reviewer',
    'secrecy_reviewer',
    'office_head',
  ]),
  ExportLedger: named('把台账导出为文件，可以写明用途连同个人信息', [
    'clerk',
    'reviewer',
    'secrecy_reviewer',
    'office_head',
  ]),
  RestrictPerson: named('限制处理个人信息、解除限制', HEAD),
  ErasePerson: named('删除个人信息', HEAD),
  ImportLedger: named('导入旧台账', ['clerk', 'office_head']),
  RecordRegisterEntry: named('登记主动公开情况（规章、规范性文件、处理决定、收费、采购）', CASEWORK),
  CorrectRegisterEntry: named('更正主动公开登记', CASEWORK),
  ReadReport: named('查看本机关的年度报告稿、审签与历次稿', [...AT_THE_DESK, 'authority']),
  ReadReportsBelow: named('查看下级机关报送的年度报告', ['authority']),
  DraftReport: named('起草年度报告', ['clerk', 'office_head']),
  ExplainWarning: named('说明年度报告的提示', ['clerk', 'office_head']),
  SignReport: named('审签年度报告', SIGNING),
  ReturnReportDraft: named('退回年度报告稿', SIGNING),
  SubmitReport: named('报送年度报告', HEAD),
  AcceptReport: named('接收下级机关的年度报告', ['authority']),
  ReturnReport: named('退回下级机关的年度报告', ['authority']),
  ReadSupervisionBelow: named('查看下级机关的超期情况与发出的催办、督办单', ['authority']),
  PressBelow: named('催办、督办下级机关', ['authority']),
  AnswerAbove: named('反馈上级机关的督办单', HEAD),
  ReadCompilation: named('查看各单位年度报告的报送、锁定与汇总定稿的情况', ['authority', 'office_head']),
  FreezeCompilation: named('汇总定稿', ['authority', 'office_head']),
  PublishReport: named('公布年度报告', HEAD),
  RepublishReport: named('更正公布年度报告', HEAD),
  RunYearEnd: named('办理年终结转', HEAD),
  LockYear: named('锁定年度报告', HEAD),
  EnterOpening: named('录入期初、说明差额、封存期初年度', HEAD),
  ReadOrgans: named('查看机关名录', ALL_ROLES),
  CreateOrgan: named('新建下级机关', SYSTEM),
  RenameOrgan: named('下级机关更名', SYSTEM),
  MoveOrgan: named('下级机关改隶', SYSTEM),
  MergeOrgan: named('下级机关合并', SYSTEM),
  DissolveOrgan: named('撤销下级机关', SYSTEM),
  ChangeSettings: named('变更机关的设置', SYSTEM),
  ChangeWebhook: named('设置本机关的提醒接口', SYSTEM),
  ChangeNumberScheme: named('变更文号规则', SYSTEM),
  ChangeSecuritySettings: named('变更机关的安全设置', SECURITY),
  ChangeSignOffChain: named('变更审签流程', SECURITY),
  ReadCalendar: named('查看工作日历', ALL_ROLES),
  LayDownCalendar: named('录入、变更工作日历（最上级机关）', SYSTEM),
  ReadAccounts: named('查看本机关账号', ADMINISTRATORS),
  CreateAccount: named('新建账号', SYSTEM),
  PlaceAccount: named('变更账号的所在处室', SYSTEM),
  DisableAccount: named('停用账号', SYSTEM),
  EnableAccount: named('启用账号', SYSTEM),
  ResetPassword: named('重置口令', SYSTEM),
  GrantRoles: named('授予角色', SECURITY),
  EndSessions: named('结束他人会话', SECURITY),
  Unlock: named('解除登录锁定', SECURITY),
  RemoveSecondFactor: named('解除他人的第二因素', SECURITY),
  ReadJobs: named('查看没有完成的后台任务', SYSTEM),
  RetryJob: named('再试一次后台任务', SYSTEM),
  ReadAudit: named('查看、导出审计记录', ['audit_admin']),
} as const satisfies Record<string, Permission>;

export type PermissionCode = keyof typeof PERMISSIONS;

export const may = (roles: readonly Role[], permission: PermissionCode): boolean =>
  (PERMISSIONS[permission] as Permission).roles.some((role) => roles.includes(role));
