import type { ApplicationCommand, Does } from '../../../src/domain/applications/commands.js';

// Orders as a clerk gives them; each test names only what it is about.

/** Art. 41: the same for a request to correct a record about oneself. */
export const recordRequested = (receivedOn: string): ApplicationCommand[] => [
  {
    type: 'Lodge',
    caseKind: 'record_correction',
    channel: 'online',
    submittedOn: receivedOn,
    category: 'org.business',
  },
  { type: 'Confirm', registerNo: 'G-1', receivedOn },
];

export const askCorrection = (
  issuedOn: string,
  more: Partial<Does<'RequestCorrection'>> = {},
): Does<'RequestCorrection'> => ({
  type: 'RequestCorrection',
  noticeNo: '补1号',
  issuedOn,
  servedOn: issuedOn,
  items: ['请说明所需信息的年份'],
  dueOn: null,
  ...more,
});

export const corrected = (receivedOn: string): Does<'ReceiveCorrection'> => ({ type: 'ReceiveCorrection', receivedOn });

export const extend = (
  notifiedOn: string,
  workingDays: number,
  more: Partial<Does<'Extend'>> = {},
): Does<'Extend'> => ({
  type: 'Extend',
  workingDays,
  approvedBy: '公开办主任',
  approvedOn: notifiedOn,
  noticeNo: '延1号',
  notifiedOn,
  ...more,
});

export const consult = (sentOn: string, more: Partial<Does<'ConsultThirdParty'>> = {}): Does<'ConsultThirdParty'> => ({
  type: 'ConsultThirdParty',
  consultation: '征1号',
  letterNo: '征1号',
  sentOn,
  servedOn: sentOn,
  ...more,
});

export const thirdPartyAnswers = (receivedOn: string, consultation = '征1号'): Does<'ReceiveThirdPartyAnswer'> => ({
  type: 'ReceiveThirdPartyAnswer',
  consultation,
  receivedOn,
  position: 'object',
});

/** 200 pages: 2,700 元. */
export const charge = (sentOn: string, more: Partial<Does<'ChargeFee'>> = {}): Does<'ChargeFee'> => ({
  type: 'ChargeFee',
  method: 'per_page',
  quantity: 200,
  amountFen: 270_000,
  noticeNo: '费1号',
  sentOn,
  receivedOn: sentOn,
  ...more,
});

export const pay = (paidOn: string): Does<'PayFee'> => ({ type: 'PayFee', paidOn, receiptNo: '票1号' });

export const post = (dispatchedOn: string | null, servedOn: string | null = null): Does<'Serve'> => ({
  type: 'Serve',
  method: 'post',
  dispatchedOn,
  servedOn,
});

export const withdraw = (acceptedOn: string, more: Partial<Does<'Withdraw'>> = {}): Does<'Withdraw'> => ({
  type: 'Withdraw',
  requestedOn: acceptedOn,
  acceptedOn,
  signed: true,
  ...more,
});

export const selfCorrect = (correctedOn: string): Does<'SelfCorrect'> => ({
  type: 'SelfCorrect',
  correctedOn,
  reason: '适用条款有误',
});

export const order = (orderedOn: string, dueOn: string | null = null): Does<'OrderReprocessing'> => ({
  type: 'OrderReprocessing',
  orderedOn,
  byDocNo: '复决1号',
  dueOn,
});

export const answeredAgain = (decidedOn: string, more: Partial<Does<'ReplyAgain'>> = {}): Does<'ReplyAgain'> => ({
  type: 'ReplyAgain',
  docNo: '公复2号',
  decidedOn,
  principalOutcome: 'partially_granted',
  legalBasis: ['37', '16(1)'],
  ...more,
});
