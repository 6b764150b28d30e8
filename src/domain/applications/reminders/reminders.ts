import { addDays, type LegalDate } from '../../law/legal-date.js';
import { jointOrganLapsesOn, thirdPartyLapsesOn } from '../../law/other-periods.js';
import { type WorkingCalendar, whereKnown, workdaysAfter, workdaysBetween } from '../../law/working-calendar.js';
import type { Addressee } from '../../organs/colleagues.js';
import { DECIDED_BY_RULE } from '../../organs/decided-by-rule.js';
import type { SignOffChain } from '../../organs/sign-off-chain.js';
import { ACTIONS } from '../actions.js';
import { type Application, type Consultation, unservedReply } from '../application.js';
import { leavesBy, type RunningPeriod, runningPeriod } from '../running-period.js';
import { assignmentReminders } from './of-assignment.js';
import { signOffReminders } from './of-sign-off.js';
import { supervisionReminders } from './of-supervision.js';

/** Working days before a day is due on which it is reminded of; the first of them is where the desk begins to warn. */
const REMINDED_BEFORE = [DECIDED_BY_RULE.dueWarningWorkdays.value, 2, 0] as const;

/** The last of the days that a desk warns of; without a calendar for them, by days of any kind. */
export const soonAfter = (today: LegalDate, calendar: WorkingCalendar): LegalDate =>
  whereKnown(() => workdaysAfter(today, REMINDED_BEFORE[0], calendar)) ?? addDays(today, REMINDED_BEFORE[0]);

export type Stage = 'in5' | 'in2' | 'today' | 'overdue';

/** Something that somebody is told once. */
export interface Reminder {
  /** What it is about, and how near it is; with the day and the recipient it is told apart from every other. */
  kind: string;
  /** Null where the thing has no day of its own. */
  dueOn: LegalDate | null;
  /** In Chinese: what stands, and what is to be done. Never a word of the applicant's. */
  said: string;
  /** Whoever handles the application, whoever may give the next signature, the head of the office, one account, or whoever is meant by a unit or person. */
  to: 'handler' | 'signer' | 'head' | { account: string } | (Addressee & { roles: readonly string[] });
}

/** How near a day is on a working day; null while it is more than five working days ahead, or where no calendar tells. */
export function stageOf(dueOn: LegalDate, today: LegalDate, calendar: WorkingCalendar): Stage | null {
  if (dueOn < today) return 'overdue';
  const left = whereKnown(() => workdaysBetween(today, dueOn, calendar));
  if (left === null || left > REMINDED_BEFORE[0]) return null;
  if (left > REMINDED_BEFORE[1]) return 'in5';
  return left > REMINDED_BEFORE[2] ? 'in2' : 'today';
}

type Period = RunningPeriod['of'] | 'third_party' | 'joint_organ' | 'service';

const lapses = (action: 'LapseCorrection' | 'LapseFee' | 'LapseThirdParty' | 'LapseOrgan'): string =>
  `可以登记“${ACTIONS[action].label}”`;

/** What each period is called, and what its end asks for or allows. */
const PERIODS: Readonly<Record<Period, { label: string; ahead: string; over: string }>> = {
  reply: { label: '答复期限', ahead: '请办理答复', over: '请立即答复' },
  order: { label: '重新答复的期限', ahead: '请办理重新答复', over: '请立即重新答复' },
  correction: {
    label: '申请人的补正期限',
    ahead: '收到补正的请及时登记',
    over: `没有正当理由不补正的，${lapses('LapseCorrection')}`,
  },
  payment: { label: '申请人的缴费期限', ahead: '收到缴费的请及时登记', over: `没有缴费的，${lapses('LapseFee')}` },
  third_party: {
    label: '第三方提出意见的期限',
    ahead: '收到意见的请及时登记',
    over: `没有意见的，${lapses('LapseThirdParty')}，由本机关决定是否公开`,
  },
  joint_organ: {
    label: '共同制作机关提出意见的期限',
    ahead: '收到意见的请及时登记',
    over: `没有意见的视为同意公开，${lapses('LapseOrgan')}`,
  },
  service: {
    label: '答复的期限',
    ahead: `答复已经签发，请交邮或者送达，并“${ACTIONS.Serve.label}”`,
    over: `答复已经签发而没有“${ACTIONS.Serve.label}”，请立即送达；已经送达的请登记日期`,
  },
};

/**
 * Everything that somebody is to be told of an application on a working day; `acceptWithin` working days are left to accept
 * what was handed over. The same application on a later day gives a
 * nearer stage, never the same kind with another day unless the day itself has moved: so each is told once, and a morning
 * that was missed is made up for by the next one.
 */
export function remindersOf(
  app: Application,
  today: LegalDate,
  calendar: WorkingCalendar,
  chain: SignOffChain,
  acceptWithin: number,
): Reminder[] {
  if (app.state === 'closed') return [serviceOf(app, today, calendar)].flatMap((one) => one ?? []);
  const period = runningPeriod(app, calendar, today);
  const running = period?.dueOn ? [ofDay(period.of, period.dueOn, today, calendar)] : [];
  const awaited = app.consultations.map((letter) => ofLetter(letter, today, calendar));
  return [
    ...running,
    ...(app.state === 'in_progress' ? awaited : []),
    ...signOffReminders(app, chain),
    ...supervisionReminders(app, today),
    ...assignmentReminders(app, today, calendar, acceptWithin),
  ]
    .flatMap((one) => one ?? [])
    .filter((one, i, all) => all.findIndex(({ kind, dueOn }) => kind === one.kind && dueOn === one.dueOn) === i);
}

function ofDay(period: Period, dueOn: LegalDate, today: LegalDate, calendar: WorkingCalendar): Reminder | null {
  const stage = stageOf(dueOn, today, calendar);
  if (!stage) return null;
  const { label, ahead, over } = PERIODS[period];
  return { kind: `${period}.${stage}`, dueOn, to: 'handler', said: saidOf(label, stage, dueOn, { ahead, over }) };
}

const NEARNESS: Readonly<Record<Stage, string>> = {
  in5: '五个工作日内届满',
  in2: '两个工作日内届满',
  today: '今天届满',
  overdue: '已经届满',
};

const saidOf = (label: string, stage: Stage, dueOn: LegalDate, { ahead, over }: { ahead: string; over: string }) =>
  `${label}${NEARNESS[stage]}（${dueOn}），${stage === 'overdue' ? over : ahead}。`;

/** 国办公开办函〔2016〕235号: in time is only what has left, not what was signed. */
function serviceOf(app: Application, today: LegalDate, calendar: WorkingCalendar): Reminder | null {
  const dueOn = unservedReply(app) && leavesBy(app, calendar);
  return dueOn ? ofDay('service', dueOn, today, calendar) : null;
}

/** Art. 32, 34: a letter that nobody has answered yet; other organs have no period. */
function ofLetter(letter: Consultation, today: LegalDate, calendar: WorkingCalendar): Reminder | null {
  const { servedOn, endOn } = letter;
  if (endOn !== null || servedOn === null || letter.with === 'other') return null;
  const [period, lapsesOn] =
    letter.with === 'third_party'
      ? (['third_party', thirdPartyLapsesOn] as const)
      : (['joint_organ', jointOrganLapsesOn] as const);
  const dueOn = whereKnown(() => lapsesOn(servedOn, calendar));
  return dueOn === null ? null : ofDay(period, dueOn, today, calendar);
}

/** How many replies stand at each stage; what the head of the office is told each morning. Null where there is none. */
export function summaryOf(kinds: readonly string[]): string | null {
  const count = (stage: Stage) => kinds.filter((kind) => kind === `reply.${stage}` || kind === `order.${stage}`).length;
  const waiting = kinds.filter((kind) => kind.startsWith('sign.') || kind === 'extension').length;
  const lines = [
    ...[
      ['已经超期', count('overdue')],
      ['今天到期', count('today')],
      ['两个工作日内到期', count('in2')],
    ],
    ...[
      ['五个工作日内到期', count('in5')],
      ['等待审签、批准', waiting],
    ],
  ] as const;
  const said = lines.filter(([, n]) => Number(n) > 0).map(([label, n]) => `${label}${n}件`);
  return said.length > 0 ? `今日办理情况：${said.join('，')}。` : null;
}

/** Tells one reminder to one recipient apart from every other. `about`: the application, or the organ. */
export const reminderKey = (about: string, kind: string, dueOn: LegalDate | null, recipient: string): string =>
  `remind:${about}:${kind}:${dueOn ?? '-'}:${recipient}`;
