import type { StoredEvent } from './append.js';

/** Every event that was ever written, at the version of its shape. A new shape is lifted here, once, on reading. */
const KNOWN: Readonly<Record<StoredEvent['type'], 1>> = {
  ApplicationLodged: 1,
  LodgingDiscarded: 1,
  ApplicationReceived: 1,
  ApplicationSplit: 1,
  CorrectionRequested: 1,
  CorrectionReceived: 1,
  CorrectionLapsed: 1,
  ReasonRequested: 1,
  ReasonReceived: 1,
  ReplyDelayed: 1,
  DeadlineExtended: 1,
  ThirdPartyConsulted: 1,
  ThirdPartyResponded: 1,
  ThirdPartyLapsed: 1,
  OrganConsulted: 1,
  OrganResponded: 1,
  OrganLapsed: 1,
  FeeNoticeIssued: 1,
  FeePaid: 1,
  FeeLapsed: 1,
  FeeNoticeRevoked: 1,
  ReplyDrafted: 1,
  ReplySigned: 1,
  ReplyReturned: 1,
  ExtensionProposed: 1,
  ExtensionApproved: 1,
  ExtensionDeclined: 1,
  ReplyIssued: 1,
  ReplyServed: 1,
  ApplicationWithdrawn: 1,
  ReviewFiled: 1,
  ReviewDecided: 1,
  SuitFiled: 1,
  SuitDecided: 1,
  AppealFiled: 1,
  AppealDecided: 1,
  NoticeServed: 1,
  RecordCorrectionReplied: 1,
  ReprocessingOrdered: 1,
  ReprocessedReplyIssued: 1,
  ReplySelfCorrected: 1,
  PublishedProactively: 1,
  ApplicantCategoryCorrected: 1,
  ReceiptDateCorrected: 1,
  ClosureCorrected: 1,
  NoticeDetailsAdded: 1,
  ApplicantDetailsCorrected: 1,
  ApplicationVoided: 1,
  CarriedOver: 1,
  CarryOverWithdrawn: 1,
  YearEndRunBegun: 1,
  YearEndRunCompleted: 1,
  AnnualReportLocked: 1,
  EarlierYearClosed: 1,
  PriorYearAdjustment: 1,
  OrganCreated: 1,
  OrganRenamed: 1,
  OrganMoved: 1,
  OrganMerged: 1,
  OrganTookOver: 1,
  OrganDissolved: 1,
  OrganSettingsChanged: 1,
  NumberSchemeChanged: 1,
  SignOffChainChanged: 1,
  PersonOpened: 1,
  PersonalDataRestricted: 1,
  PersonalDataRestrictionLifted: 1,
  PersonalDataErased: 1,
  AccountCreated: 1,
  AccountDisabled: 1,
  AccountEnabled: 1,
  AccountUnlocked: 1,
  RolesChanged: 1,
  PasswordChanged: 1,
  PasswordReset: 1,
  SubjectLinked: 1,
  SecondFactorEnrolled: 1,
  SecondFactorRemoved: 1,
  SignedIn: 1,
  SignInFailed: 1,
  SignedOut: 1,
  SessionsEnded: 1,
  LockedOut: 1,
};

/** The log holds what this program does not know: reading stops here, nothing is skipped. */
export class UnknownEvent extends Error {
  constructor(type: string, version: number) {
    super(`日志中有本程序不认识的事项“${type}”（版本${version}），请升级程序后再试。`);
    this.name = 'UnknownEvent';
  }
}

/** Throws `UnknownEvent`. */
export function storedEvent(type: string, schemaVersion: number, payload: object): StoredEvent {
  if (!Object.hasOwn(KNOWN, type) || schemaVersion !== KNOWN[type as StoredEvent['type']])
    throw new UnknownEvent(type, schemaVersion);
  return { type, ...payload } as StoredEvent;
}
