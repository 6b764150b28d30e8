import type { ActionType } from '../domain/applications/actions.js';
import { type Application, unservedReply } from '../domain/applications/application.js';
import type { ApplicationEvent, Happens } from '../domain/applications/events.js';
import type { Actor, Facts } from '../domain/applications/judgement.js';
import { papersIn } from '../domain/applications/papers/papers-in.js';
import { leavesBy } from '../domain/applications/running-period.js';
import { correctionNoticeDueOn } from '../domain/law/other-periods.js';
import { whereKnown } from '../domain/law/working-calendar.js';
import type { Colleague } from '../domain/organs/colleagues.js';
import type { SignOffChain, SignOffStep } from '../domain/organs/sign-off-chain.js';
import type { PersonView } from './person-view.js';

/** What whoever opens an application is to think of as it stands. */
export interface Prompt {
  /** In Chinese. */
  said: string;
  /** Of the Regulation; null where another paper says it. */
  article: string | null;
  /** What is to be done about it here; null where that is done on paper. */
  action: ActionType | null;
}

type Reply = Happens<'ReplyIssued' | 'ReprocessedReplyIssued' | 'RecordCorrectionReplied'>;

/** `leaving`: the reply that is drafted, as it would leave; null where none is. */
export const promptsFor = (
  history: readonly ApplicationEvent[],
  app: Application,
  leaving: Reply | null,
  person: PersonView | null,
  facts: Facts,
): Prompt[] => [
  ...contentsWanting(history, app, person, facts),
  ...serviceOwed(app, facts),
  ...thirdPartiesToTell(history, app, leaving),
];

/** Art. 29, 30: what is not on record and may be missing in the application, while there is still time to ask for all of it at once. */
function contentsWanting(
  [lodged]: readonly ApplicationEvent[],
  { state, caseKind, receivedOn, corrections, draft }: Application,
  person: PersonView | null,
  { calendar, today }: Facts,
): Prompt[] {
  if (state !== 'in_progress' || caseKind !== 'disclosure' || corrections.length > 0 || draft) return [];
  const by = receivedOn && whereKnown(() => correctionNoticeDueOn(receivedOn, calendar));
  if (!by || by < today || person?.state !== 'active') return [];
  const { idNo, contact, content } = person.details;
  const wanting = [
    ...(idNo ? [] : ['身份证明']),
    ...(contact ? [] : ['联系方式']),
    ...(content ? [] : ['所需信息的描述']),
    ...(lodged?.type === 'ApplicationLodged' && lodged.formRequested ? [] : ['提供形式']),
  ];
  if (wanting.length === 0) return [];
  const said = `登记里没有写${wanting.join('、')}。申请里也没有、需要补正的，应当在${by}以前一次告知。`;
  return [{ said, article: '30', action: 'RequestCorrection' }];
}

/** 国办公开办函〔2016〕235号: a reply is in time by the day on which it left. */
function serviceOwed(app: Application, { calendar }: Facts): Prompt[] {
  if (!unservedReply(app)) return [];
  const by = leavesBy(app, calendar);
  const until = by ? `应当在${by}以前交邮或者送达，` : '';
  return [{ said: `答复已经签发，还没有登记送达：${until}交邮、签收以后请登记日期。`, article: '40', action: 'Serve' }];
}

/** Art. 32: who did not want disclosed what is disclosed is told of it in writing, with the reasons. */
function thirdPartiesToTell(history: readonly ApplicationEvent[], app: Application, leaving: Reply | null): Prompt[] {
  if (!leaving && !unservedReply(app)) return [];
  const told = leaving ? [...history, leaving] : history;
  const last = told.findLastIndex(({ type }) => REPLIES.includes(type)) + 1;
  const letters = papersIn(told).flatMap(({ kind, version, consultation }) =>
    kind === 'third_party_decision' && version === last ? (consultation ?? []) : [],
  );
  if (letters.length === 0) return [];
  const whom = `第三方（征求意见书${letters.join('、')}）不同意公开`;
  const said = leaving
    ? `${whom}，答复稿决定公开：发出以后，应当把公开的内容和理由书面告知第三方。`
    : `${whom}，已经决定公开：请把“文书”里的依申请公开告知书送给第三方，写明公开的内容和理由。`;
  return [{ said, article: '32', action: null }];
}

const REPLIES: readonly ApplicationEvent['type'][] = ['ReplyIssued', 'ReprocessedReplyIssued'];

/**
 * Art. 17: the steps of the chain for which too few are there besides whoever drafts, by whom nothing can be signed; each
 * signature needs somebody else.
 */
export function unsignable(chain: SignOffChain, drafter: string, colleagues: readonly Colleague[]): SignOffStep[] {
  const others = colleagues.filter(({ account, open }) => open && account !== drafter);
  return chain.filter(({ role }, i) => {
    const nth = chain.slice(0, i + 1).filter((one) => one.role === role).length;
    return others.filter(({ roles }) => roles.includes(role)).length < nth;
  });
}

/**
 * Art. 17: why a reply or a report that whoever asks drafts could not be signed by its chain, or not by him; null where nothing is to
 * be said.
 */
export function draftingNote(
  chain: SignOffChain,
  { account, roles }: Actor,
  colleagues: readonly Colleague[],
  what: '答复' | '年度报告' = '答复',
): string | null {
  const named = (steps: SignOffChain) => steps.map(({ label }) => `“${label}”`).join('、');
  const nobody = unsignable(chain, account, colleagues);
  if (nobody.length > 0)
    return `由您拟制，${named(nobody)}就没有人可以审签：拟制的人不能审签自己的${what}，一个人只审签一步。请由别人拟制，或者请管理员增加审签人员。`;
  const own = chain.filter(({ role }) => roles.includes(role));
  return own.length > 0 ? `由您拟制，${named(own)}就要由别人审签：拟制的人不能审签自己的${what}。` : null;
}
