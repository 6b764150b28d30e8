import { addDays, type LegalDate } from '../law/legal-date.js';
import { jointOrganLapsesOn, thirdPartyLapsesOn } from '../law/other-periods.js';
import { type WorkingCalendar, whereKnown, workdaysAfter, workdaysBetween } from '../law/working-calendar.js';
import { type Addressee, type Colleague, deputyOf, whomOf } from '../organs/colleagues.js';
import { DECIDED_BY_RULE } from '../organs/decided-by-rule.js';
import { nextStep, type SignOffChain, whyNotSign } from '../organs/sign-off-chain.js';
import { ACTIONS } from './actions.js';
import type { Application, Consultation } from './application.js';
import { assignmentReminders } from './assignment-reminders.js';
import { type RunningPeriod, runningPeriod } from './running-period.js';
import { digestOf } from './sign-off.js';

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

type Period = RunningPeriod['of'] | 'third_party' | 'joint_organ';

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
  const period = runningPeriod(app, calendar, today);
  const running = app.state !== 'closed' && period?.dueOn ? [ofDay(period.of, period.dueOn, today, calendar)] : [];
  const awaited = app.consultations.map((letter) => ofLetter(letter, today, calendar));
  return [
    ...running,
    ...(app.state === 'in_progress' ? awaited : []),
    ...papersOf(app, chain),
    ...pressedOf(app, today),
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

/** What waits for a signature, told by the digest of what is to be signed: another draft is another reminder. */
function papersOf(app: Application, chain: SignOffChain): Reminder[] {
  const { draft, extension } = app;
  const digest = draft && digestOf(app, draft);
  const next = draft && nextStep(chain, signedOf(app));
  const reply: Reminder[] =
    draft && !draft.returned && next && digest
      ? [
          {
            kind: `sign.${next.step}.${digest.slice(0, 12)}`,
            dueOn: draft.draftedOn,
            to: 'signer',
            said: `答复已经拟制，待“${next.label}”审签，请审签或者退回。`,
          },
        ]
      : [];
  const returned: Reminder[] = draft?.returned
    ? [
        {
          kind: `returned.${digest?.slice(0, 12)}`,
          dueOn: draft.returned.returnedOn,
          to: { account: draft.by },
          said: '答复已经退回，请修改后重新拟制。',
        },
      ]
    : [];
  const longer: Reminder[] =
    extension && !extension.approved
      ? [{ kind: 'extension', dueOn: extension.proposedOn, to: 'head', said: '提出了延期，请批准或者不同意。' }]
      : [];
  return [...reply, ...returned, ...longer];
}

function signedOf(app: Application) {
  const { draft } = app;
  const digest = draft && digestOf(app, draft);
  return (draft?.signatures ?? []).filter((signature) => signature.digest === digest);
}

/** 催办 and 督办 are told to whoever handles it, and the answer to whoever has asked for it. */
function pressedOf({ state, supervision }: Application, today: LegalDate): Reminder[] {
  const { urged, urgedOn, urgedFromAbove, ordered, open, answer } = supervision;
  const above = open?.authority ? '上级机关的' : '';
  const to = 'handler' as const;
  const still = state !== 'closed' && state !== 'discarded' && state !== 'voided';
  return [
    ...(urgedOn && still
      ? [
          {
            kind: `urged.${urged}`,
            dueOn: urgedOn,
            to,
            said: `${urgedFromAbove ? '上级机关' : '工作机构负责人'}催办，请抓紧办理。`,
          },
        ]
      : []),
    ...(open
      ? [
          {
            kind: `supervised.${ordered}`,
            dueOn: open.answerBy,
            to,
            said: `收到${above}督办单，请在${open.answerBy}以前反馈办理情况。`,
          },
        ]
      : []),
    ...(open?.authority
      ? [
          {
            kind: `supervised.${ordered}.head`,
            dueOn: open.answerBy,
            to: 'head' as const,
            said: `上级机关对本件发出督办单，要求在${open.answerBy}以前反馈。`,
          },
        ]
      : []),
    ...(open && open.answerBy < today
      ? [
          {
            kind: `supervised.${ordered}.overdue`,
            dueOn: open.answerBy,
            to,
            said: `${above}督办单的反馈期限（${open.answerBy}）已过，请立即反馈。`,
          },
        ]
      : []),
    ...(answer
      ? [
          {
            kind: `answered.${ordered}`,
            dueOn: answer.answeredOn,
            to: { account: answer.to },
            said: '督办单已有反馈，请查看办理情况。',
          },
        ]
      : []),
  ];
}

/**
 * The accounts that are told. Whoever has accepted an application handles it, else whoever has registered it; where that
 * account is gone, or an old ledger brought it, every clerk does. What is for a person is for his deputy as well while he is
 * away; what is for a role needs the role.
 */
export function recipientsOf(
  { to }: Pick<Reminder, 'to'>,
  app: Application,
  registeredBy: string,
  chain: SignOffChain,
  colleagues: readonly Colleague[],
  today: LegalDate,
): string[] {
  const open = colleagues.filter((one) => one.open);
  const withDeputies = (some: readonly Colleague[]) => {
    const deputies = some.flatMap(({ account }) => deputyOf(account, today, colleagues) ?? []);
    return [...new Set([...some, ...deputies])];
  };
  const named = (account: string) => open.filter((one) => one.account === account);
  const chosen = (): readonly Colleague[] => {
    if (typeof to === 'object') return withDeputies('account' in to ? named(to.account) : whomOf(to, to.roles, open));
    switch (to) {
      case 'handler':
        return withDeputies(handlersOf(app, registeredBy, open));
      case 'signer':
        return open.filter((who) => app.draft && whyNotSign(chain, signedOf(app), app.draft.by, who) === null);
      case 'head':
        return open.filter(({ account, roles }) => account !== app.extension?.by && roles.includes('office_head'));
    }
  };
  return chosen().map(({ account }) => account);
}

function handlersOf({ assignment }: Application, registeredBy: string, open: readonly Colleague[]) {
  const clerks = open.filter(({ roles }) => roles.includes('clerk'));
  const one = [assignment.holding?.person, registeredBy].find((who) => clerks.some(({ account }) => account === who));
  return one === undefined ? clerks : clerks.filter(({ account }) => account === one);
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
