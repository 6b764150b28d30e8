import type { LegalDate } from './legal-date.js';
import { type WorkingCalendar, workdaysAfter } from './working-calendar.js';

/** Art. 30. What must be corrected is told within seven workdays of receipt, all at once. */
export const CORRECTION_NOTICE_WORKDAYS = 7;
/** Art. 32. A third party answers within fifteen workdays of receiving the letter; then the organ decides by itself. */
export const THIRD_PARTY_WORKDAYS = 15;
/** Art. 34. An organ that made the information too answers within fifteen workdays; silence is agreement. */
export const JOINT_ORGAN_WORKDAYS = 15;
/** 国办函〔2020〕109号. The applicant pays within twenty workdays, counted from the day after the notice is received. */
export const FEE_PAYMENT_WORKDAYS = 20;

/** Art. 30: the last day on which the organ may tell the applicant what to correct. Throws `CalendarMissing`. */
export const correctionNoticeDueOn = (receivedOn: LegalDate, calendar: WorkingCalendar): LegalDate =>
  workdaysAfter(receivedOn, CORRECTION_NOTICE_WORKDAYS, calendar);

/** Art. 32: the last day of the third party's period, from the day it received the letter. Throws `CalendarMissing`. */
export const thirdPartyLapsesOn = (servedOn: LegalDate, calendar: WorkingCalendar): LegalDate =>
  workdaysAfter(servedOn, THIRD_PARTY_WORKDAYS, calendar);

/** Art. 34: the last day of the other organ's period, from the day it received the letter. Throws `CalendarMissing`. */
export const jointOrganLapsesOn = (servedOn: LegalDate, calendar: WorkingCalendar): LegalDate =>
  workdaysAfter(servedOn, JOINT_ORGAN_WORKDAYS, calendar);

/** Fee measures: the last day on which the fee may be paid. Throws `CalendarMissing`. */
export const payBy = (noticeReceivedOn: LegalDate, calendar: WorkingCalendar): LegalDate =>
  workdaysAfter(noticeReceivedOn, FEE_PAYMENT_WORKDAYS, calendar);
