import type { Role } from '../../src/domain/accounts/roles.js';

/** Every action of a clerk on an application received on Monday 2 March 2026, after what has to come before it. */

export interface Step {
  path: string;
  body: object;
  /** Who gives it; without it a clerk who holds every role. */
  by?: readonly Role[];
  /** It names the digest of the draft as it stands. */
  signs?: boolean;
}

export interface ActionCase extends Step {
  /** Another registration than the usual one. */
  registered?: object;
  before?: Step[];
  becomes: object;
}

const step = (path: string, body: object): Step => ({ path, body });
const signed = (...by: Role[]): Step => ({ ...step('sign-reply', { signedOn: '2026-03-20' }), by, signs: true });

const LODGED = { channel: 'online', submittedOn: '2026-03-02', receivedOn: undefined };
const ON_RECORD = { caseKind: 'record_correction' };

const correctionRequested = step('correction-request', {
  ...{ noticeNo: '补〔2026〕1号', issuedOn: '2026-03-04', servedOn: '2026-03-05', dueOn: '2026-03-20' },
  ...{ items: ['请写明文件的名称或者文号'], consequenceStated: true },
});
const reasonAsked = step('reason-request', { requestedOn: '2026-03-04', dueOn: '2026-03-18' });
const reasonGiven = step('reason', { receivedOn: '2026-03-10', judgedReasonable: true });
const letter = { consultation: '甲', sentOn: '2026-03-09' };
const thirdPartyAsked = step('third-party-consultation', { ...letter, letterNo: '征1', servedOn: '2026-03-11' });
const organAsked = step('organ-consultation', {
  ...{ ...letter, organ: '市财政局', kind: 'joint_author', servedOn: '2026-03-11' },
});
const charged = step('fee-notice', {
  ...{ method: 'per_page', quantity: 100, amountFen: 70_000, noticeNo: '费1' },
  ...{ sentOn: '2026-03-10', receivedOn: '2026-03-11' },
});
const drafted = step('draft-reply', {
  ...{ docNo: '复〔2026〕1号', draftedOn: '2026-03-20', principalOutcome: 'granted.provided' },
  ...{ legalBasis: ['第三十六条第（二）项'], replyText: '现将您所申请的信息提供给您。' },
});
const signatures = [
  ...[signed('reviewer', 'read_only'), signed('reviewer'), signed('office_head')],
  signed('secrecy_reviewer'),
];
const issued = step('issue-reply', {});
const replied = [drafted, ...signatures, issued];
const proposed = step('extension-proposal', { workingDays: 20, proposedOn: '2026-03-19' });
const approved: Step = { ...step('extension-approval', { approvedOn: '2026-03-20' }), by: ['office_head'] };
const reviewed = step('review', { caseNo: '复议〔2026〕1号', body: '市人民政府', acceptedOn: '2026-04-15' });
const sued = step('suit', { caseNo: '（2026）行初1号', route: 'litigation.direct', acceptedOn: '2026-04-15' });
const suitDecided = step('suit-decision', { caseNo: '（2026）行初1号', decidedOn: '2026-06-15', result: 'upheld' });
const appealed = step('appeal', { caseNo: '（2026）行初1号', acceptedOn: '2026-07-01', body: '中级人民法院' });
const reordered = step('reprocessing-order', { orderedOn: '2026-06-01', byDocNo: '复议决定1号', dueOn: '2026-06-30' });

const urged = step('urging', { words: '请抓紧办理', handlingUnit: '法规处', sentOn: '2026-03-20' });
const pressed = step('supervision-order', {
  ...{ words: '请说明逾期原因', handlingUnit: '法规处', answerBy: '2026-04-10', sentOn: '2026-04-07' },
});

const handedOver = step('hand-over', {
  ...{ unit: '法规处', words: '请拟出答复', draftBy: '2026-03-20', handedOn: '2026-03-03' },
});
const handOverTaken = step('hand-over-acceptance', { takenOn: '2026-03-04' });
const asked = step('internal-requests', {
  requests: [
    { unit: '财务处', matter: '请提供决算表', answerBy: '2026-03-10' },
    { unit: '规划处', matter: '请说明有无验收报告', answerBy: '2026-03-10' },
  ],
  sentOn: '2026-03-04',
});

const open = { state: 'in_progress' };
const closed = { state: 'closed', dueOn: null };

export const EVERY_ACTION: ActionCase[] = [
  {
    registered: LODGED,
    ...step('discarding', { discardedOn: '2026-06-01', reason: '申请人始终没有确认' }),
    becomes: { state: 'discarded', registerNo: null },
  },
  {
    registered: LODGED,
    ...step('receipt', { receivedOn: '2026-03-02', handlingUnit: '法规处' }),
    becomes: { ...open, dueOn: '2026-03-30' },
  },
  { ...step('split', { splitOn: '2026-03-03', children: [{ content: '其中关于预算的部分' }] }), becomes: open },
  { ...step('voiding', { voidedOn: '2026-03-03', reason: '重复登记' }), becomes: { state: 'voided' } },
  { ...correctionRequested, becomes: { state: 'awaiting_correction', dueOn: null } },
  {
    before: [correctionRequested],
    ...step('correction', { receivedOn: '2026-03-16' }),
    becomes: { ...open, dueOn: '2026-04-14' },
  },
  {
    before: [correctionRequested],
    ...step('correction-lapse', { lapsedOn: '2026-03-23', docNo: '不再处理〔2026〕1号' }),
    becomes: closed,
  },
  { ...reasonAsked, becomes: open },
  { before: [reasonAsked], ...reasonGiven, becomes: open },
  {
    before: [reasonAsked, reasonGiven],
    ...step('delay', { newDueOn: '2026-05-29', notifiedOn: '2026-03-20' }),
    becomes: { ...open, dueOn: '2026-05-29', violations: [] },
  },
  { ...proposed, becomes: { ...open, dueOn: '2026-03-30' } },
  { before: [proposed], ...approved, becomes: { ...open, dueOn: '2026-03-30' } },
  {
    before: [proposed],
    ...{ ...step('extension-decline', { reason: '期限足够', declinedOn: '2026-03-20' }), by: ['office_head'] },
    becomes: { ...open, dueOn: '2026-03-30' },
  },
  {
    before: [proposed, approved],
    ...step('extension', { noticeNo: '延1', notifiedOn: '2026-03-23' }),
    becomes: { ...open, dueOn: '2026-04-28', violations: [] },
  },
  { ...thirdPartyAsked, becomes: { ...open, dueOn: null } },
  {
    before: [thirdPartyAsked],
    ...step('third-party-answer', { consultation: '甲', receivedOn: '2026-03-25', position: 'object' }),
    becomes: { ...open, dueOn: '2026-04-16' },
  },
  {
    before: [thirdPartyAsked],
    ...step('third-party-lapse', { consultation: '甲', lapsedOn: '2026-04-01' }),
    becomes: { ...open, dueOn: '2026-04-23' },
  },
  { ...organAsked, becomes: { ...open, dueOn: null } },
  {
    before: [organAsked],
    ...step('organ-answer', { consultation: '甲', receivedOn: '2026-03-25', position: 'agree' }),
    becomes: { ...open, dueOn: '2026-04-16' },
  },
  {
    before: [organAsked],
    ...step('organ-lapse', { consultation: '甲', lapsedOn: '2026-04-01' }),
    becomes: { ...open, dueOn: '2026-04-23' },
  },
  {
    before: [step('third-party-consultation', { ...letter, letterNo: null, servedOn: null })],
    ...step('notice-service', { notice: 'consultation', consultation: '甲', servedOn: '2026-03-11' }),
    becomes: { ...open, dueOn: null },
  },
  { ...charged, becomes: { state: 'awaiting_payment', dueOn: null, violations: [] } },
  {
    before: [charged],
    ...step('fee-payment', { paidOn: '2026-03-16', receiptNo: '票据1', amountFen: 70_000 }),
    becomes: { ...open, dueOn: '2026-04-14' },
  },
  {
    before: [charged],
    ...step('fee-lapse', { lapsedOn: '2026-04-10', docNo: '不再处理〔2026〕2号' }),
    becomes: closed,
  },
  {
    before: [charged],
    ...step('fee-revocation', { revokedOn: '2026-03-12', reason: '申请人属于低保对象' }),
    becomes: open,
  },
  { ...drafted, becomes: open },
  { before: [drafted, ...signatures.slice(0, 3)], ...(signatures[3] as Step), becomes: open },
  {
    before: [drafted, ...signatures.slice(0, 2)],
    ...{ ...step('return-reply', { reason: '依据引用不全', returnedOn: '2026-03-20' }), by: ['office_head'] },
    becomes: open,
  },
  { before: [drafted, ...signatures], ...issued, becomes: closed },
  { ...urged, becomes: { ...open, violations: [] } },
  { ...pressed, becomes: { ...open, violations: [] } },
  {
    before: [pressed],
    ...step('supervision-answer', { words: '已经拟制，待审签', answeredOn: '2026-04-08' }),
    becomes: { ...open, violations: [] },
  },
  { ...handedOver, becomes: { ...open, dueOn: '2026-03-30', violations: [] } },
  { before: [handedOver], ...handOverTaken, becomes: { ...open, dueOn: '2026-03-30' } },
  {
    before: [handedOver, handOverTaken],
    ...step('hand-back', { reason: '不属于本处职责', handedBackOn: '2026-03-05' }),
    becomes: { ...open, dueOn: '2026-03-30' },
  },
  { ...asked, becomes: { ...open, dueOn: '2026-03-30', violations: [] } },
  {
    before: [asked],
    ...step('internal-answer', { request: 2, answer: '没有这份报告', repliedOn: '2026-03-06' }),
    becomes: { ...open, dueOn: '2026-03-30' },
  },
  {
    before: [asked],
    ...step('internal-withdrawal', { request: 1, reason: '已经查到', withdrawnOn: '2026-03-06' }),
    becomes: { ...open, dueOn: '2026-03-30' },
  },
  {
    registered: ON_RECORD,
    ...step('draft-record-correction-reply', { docNo: '更1', draftedOn: '2026-03-20', result: 'corrected' }),
    becomes: open,
  },
  {
    before: replied,
    ...step('service', { method: 'post', dispatchedOn: '2026-03-20', servedOn: null }),
    becomes: closed,
  },
  { ...step('withdrawal', { requestedOn: '2026-03-10', acceptedOn: '2026-03-11', signed: true }), becomes: closed },
  { before: replied, ...reviewed, becomes: closed },
  {
    before: [...replied, reviewed],
    ...step('review-decision', { caseNo: '复议〔2026〕1号', decidedOn: '2026-06-01', result: 'corrected' }),
    becomes: closed,
  },
  { before: replied, ...sued, becomes: closed },
  { before: [...replied, sued], ...suitDecided, becomes: closed },
  { before: [...replied, sued, suitDecided], ...appealed, becomes: closed },
  {
    before: [...replied, sued, suitDecided, appealed],
    ...step('appeal-decision', { caseNo: '（2026）行初1号', decidedOn: '2026-09-01', result: 'upheld' }),
    becomes: closed,
  },
  { before: replied, ...reordered, becomes: { state: 'reprocessing', dueOn: '2026-06-30' } },
  {
    before: replied,
    ...step('self-correction', { correctedOn: '2026-04-01', revokedDocNo: '复〔2026〕1号', reason: '漏附一份材料' }),
    becomes: { state: 'reprocessing' },
  },
  {
    before: replied,
    ...step('publication', { on: '2026-04-01', url: 'https://www.example.gov.cn/xxgk/1.html' }),
    becomes: closed,
  },
  {
    ...step('category-correction', { correctedOn: '2026-03-05', category: 'org.business', reason: '误登' }),
    becomes: open,
  },
  {
    ...step('receipt-date-correction', { correctedOn: '2026-03-05', receivedOn: '2026-03-03', reason: '误登' }),
    becomes: { ...open, dueOn: '2026-03-31' },
  },
  {
    before: replied,
    ...step('closure-correction', {
      ...{ correctedOn: '2026-03-25', closedOn: '2026-03-20', outcome: 'granted.already_public' },
      ...{ docNo: '复〔2026〕1号', reason: '误选' },
    }),
    becomes: closed,
  },
  {
    ...step('details-correction', { correctedOn: '2026-03-05', details: { contact: null }, reason: '号码有误' }),
    becomes: open,
  },
];
