import type { LegalDate } from './legal-date.js';
import {
  clockStart,
  delayInForce,
  extendedBy,
  REPLY_PERIOD,
  type ReplyClock,
  type ReplyDue,
  type RunDay,
  replyBudget,
  replyDueOn,
  runOf,
  waitingSince,
} from './reply-clock.js';
import { CalendarMissing, type DayKind, type WorkingCalendar, workdaysBetween } from './working-calendar.js';

export interface ExplainedDay {
  readonly date: LegalDate;
  /** Whether the day uses up one of the workdays that the organ has. */
  readonly counts: boolean;
  readonly why: string;
}

/**
 * Art. 33: every day from the start of the run, itself not counted, through the day the reply is due, and why it counts
 * or not (Chinese). While the due day is unknown the list ends with `until` (default: the day the answer still awaited
 * was asked for), or with the last day that has a calendar.
 */
export function explainReplyDays(clock: ReplyClock, calendar: WorkingCalendar, until?: LegalDate): ExplainedDay[] {
  const due = replyDueOn(clock, calendar);
  const last = 'dueOn' in due ? due.dueOn : until;
  const days: ExplainedDay[] = [{ date: clockStart(clock), counts: false, why: startSentence(clock) }];
  for (const day of daysThrough(clock, calendar, last ?? waitingSince(clock))) {
    const explained = explain(day, replyBudget(clock));
    const isLast = 'dueOn' in due && day.date === due.dueOn;
    days.push(isLast ? { ...explained, why: `${explained.why}，${endSentence(clock, calendar)}` } : explained);
  }
  return days;
}

function* daysThrough(clock: ReplyClock, calendar: WorkingCalendar, last?: LegalDate): Generator<RunDay> {
  try {
    for (const day of runOf(clock, calendar)) {
      if (last !== undefined && day.date > last) return;
      yield day;
    }
  } catch (error) {
    if (!(error instanceof CalendarMissing)) throw error;
  }
}

function explain({ date, kind, consulting, used }: RunDay, budget: number): ExplainedDay {
  if (!kind.workday) return { date, counts: false, why: offSentence(kind) };
  if (consulting) return { date, counts: false, why: '征求意见期间不计' };
  const worked = kind.why === '调休上班' ? '调休上班，' : '';
  return { date, counts: true, why: `${worked}第${used}个工作日${beyond(used, budget)}` };
}

function offSentence({ why, holiday, notice }: DayKind): string {
  if (why === '地方节假日') return `地方节假日：${holiday}（${notice}）`;
  return holiday ? `${holiday}（放假）` : why;
}

function beyond(used: number, budget: number): string {
  if (used > budget) return '（延迟答复）';
  return used > REPLY_PERIOD.workingDays ? '（延期）' : '';
}

function startSentence(clock: ReplyClock): string {
  const start = clockStart(clock);
  if (start === clock.receivedOn) return '收到当日不计';
  const restart = start === clock.feePaidOn ? '缴费' : '收到补正';
  return `${restart}当日不计，答复期限重新起算`;
}

const endSentence = (clock: ReplyClock, calendar: WorkingCalendar): string =>
  delayInForce(clock, calendar) ? '延迟答复的期限届满' : '答复期限届满';

/** The same in one sentence (Chinese): from when, how many workdays, what is left out, until when. */
export function summarizeReplyClock(clock: ReplyClock, calendar: WorkingCalendar): string {
  return `${startedSentence(clock)}，${periodSentence(clock)}，${resultSentence(clock, calendar)}。`;
}

function startedSentence(clock: ReplyClock): string {
  const start = clockStart(clock);
  if (start === clock.receivedOn) return `${start}收到申请，自次日起计算`;
  return `${start}${start === clock.feePaidOn ? '缴纳信息处理费' : '收到补正后的申请'}，自次日起重新计算`;
}

function periodSentence(clock: ReplyClock): string {
  const extension = extendedBy(clock);
  return `答复期限${REPLY_PERIOD.workingDays}个工作日${extension > 0 ? `，延长${extension}个工作日` : ''}`;
}

function resultSentence(clock: ReplyClock, calendar: WorkingCalendar): string {
  const due = replyDueOn(clock, calendar);
  const delayedTo = delayInForce(clock, calendar);
  if (delayedTo) return `已告知申请人延迟至${delayedTo}答复`;
  if ('dueOn' in due) return `${leftOut(clock, due.dueOn, calendar)}至${due.dueOn}届满`;
  return unknownSentence(clock, due);
}

function leftOut(clock: ReplyClock, dueOn: LegalDate, calendar: WorkingCalendar): string {
  const days = workdaysBetween(clockStart(clock), dueOn, calendar) - replyBudget(clock);
  return days > 0 ? `扣除征求意见的${days}个工作日，` : '';
}

function unknownSentence(clock: ReplyClock, due: Exclude<ReplyDue, { dueOn: LegalDate }>): string {
  if (due.unknown === 'consultation_open') return `${waitingSince(clock)}起征求意见，尚未结束，届满之日待定`;
  return `届满之日须待《国务院办公厅关于${due.year}年部分节假日安排的通知》公布后确定`;
}
