import type { AccountEvent } from '../domain/accounts/account.js';
import type { CalendarEvent } from '../domain/law/lay-down.js';
import type { LookUp, PersonEvent } from '../domain/persons/person.js';
import type { RegisterEvent } from '../domain/proactive/register-events.js';
import type { OrganYearEvent } from '../domain/year-end/organ-year-events.js';
import type { StoredEvent, StreamType } from '../event-store/append.js';
import { EVENT_LABELS } from './labels.js';
import { ORGAN_LABELS } from './organ-view.js';
import { REPORT_LABELS } from './report-labels.js';

const ACCOUNT: Readonly<Record<AccountEvent['type'], string>> = {
  AccountCreated: '新建账号',
  AccountDisabled: '停用账号',
  AccountEnabled: '启用账号',
  AccountUnlocked: '解除登录锁定',
  RolesChanged: '授予角色',
  UnitChanged: '变更所在处室',
  AbsenceRecorded: '登记外出',
  AbsenceEnded: '提前结束外出',
  PasswordChanged: '修改口令',
  PasswordReset: '重置口令',
  SubjectLinked: '关联统一身份认证',
  SecondFactorEnrolled: '绑定第二因素',
  SecondFactorRemoved: '解除第二因素',
  SignedIn: '登录',
  SignInFailed: '登录失败',
  SignedOut: '退出登录',
  SessionsEnded: '结束会话',
  LockedOut: '登录锁定',
};

const PERSON: Readonly<Record<(PersonEvent | LookUp)['type'], string>> = {
  PersonOpened: '查看个人信息',
  PersonsSearched: '查找个人信息',
  LedgerExported: '导出台账',
  PersonalDataRestricted: '限制处理个人信息',
  PersonalDataRestrictionLifted: '解除限制处理',
  PersonalDataErased: '删除个人信息',
};

const YEAR: Readonly<Record<OrganYearEvent['type'], string>> = {
  YearEndRunBegun: '年终结转开始',
  YearEndRunCompleted: '年终结转完成',
  AnnualReportLocked: '锁定年度报告',
  EarlierYearClosed: '封存以前年度',
  PriorYearAdjustment: '调整以前年度',
  OpeningBalanceEntered: '录入期初',
  OpeningDifferenceExplained: '说明期初差额',
  OpeningBalanceClosed: '封存期初年度',
  CompilationFrozen: '汇总定稿',
  OrganUrged: '上级机关催办',
  OrganSupervisionOrdered: '上级机关督办单',
  OrganSupervisionAnswered: '反馈上级机关的督办单',
  ...REPORT_LABELS,
};

const REGISTER: Readonly<Record<RegisterEvent['type'], string>> = {
  RegisterEntryRecorded: '登记主动公开事项',
  RegisterEntryCorrected: '更正主动公开登记',
};

const CALENDAR: Readonly<Record<CalendarEvent['type'], string>> = {
  CalendarYearLaidDown: '录入工作日历',
  LocalYearLaidDown: '录入地方节假日',
  OrgansChangedRegion: '机关改按另一地区的节假日计算期限',
  CalendarApplied: '工作日历已经用于全部未办结的申请',
};

/** What the audit administrator reads for each event that there is. */
export const AUDIT_LABELS: Readonly<Record<StoredEvent['type'], string>> = {
  ...EVENT_LABELS,
  ...ORGAN_LABELS,
  ...ACCOUNT,
  ...PERSON,
  ...REGISTER,
  ...YEAR,
  ...CALENDAR,
};

/** What a deed was about. */
export const AUDIT_KINDS: Readonly<Record<StreamType, string>> = {
  application: '申请',
  proceeding: '复议与诉讼',
  register: '主动公开登记',
  'organ-year': '年度报告',
  organ: '机关',
  person: '个人信息',
  account: '账号与登录',
  calendar: '工作日历',
};

/** What did not succeed. */
export const FAILED: readonly StoredEvent['type'][] = ['SignInFailed', 'LockedOut'];
