import type { LegalDate } from './legal-date.js';

/** How an application reached the organ (art. 29, 31). */
export type ReceiptChannel = 'in_person' | 'post_signed' | 'post_ordinary' | 'online' | 'fax' | 'oral';
/** The paragraph or item of the Regulation (条例) that dates the receipt. */
export type ReceiptBasis = '31(1)' | '31(2)' | '31(3)' | '29(1)';

export interface Submission {
  readonly channel: ReceiptChannel;
  readonly submittedOn: LegalDate;
  /** The day on which the organ signed for the letter. */
  readonly signedOn?: LegalDate;
  /** The day on which both sides confirmed the receipt; of an oral application, the form filled in for the applicant. */
  readonly confirmedOn?: LegalDate;
}

export interface Receipt {
  /** 收到申请之日; null until what the channel asks for has happened: no period runs and no table counts it. */
  readonly receivedOn: LegalDate | null;
  readonly basis: ReceiptBasis;
  /** The rule applied, in Chinese. */
  readonly why: string;
}

type Decisive = 'submittedOn' | 'signedOn' | 'confirmedOn';
interface ReceiptRule {
  readonly basis: ReceiptBasis;
  readonly decisive: Decisive;
  readonly why: string;
}

const RULES: Record<ReceiptChannel, ReceiptRule> = {
  in_person: { basis: '31(1)', decisive: 'submittedOn', why: '当面提交的，以提交之日为收到申请之日' },
  post_signed: { basis: '31(2)', decisive: 'signedOn', why: '以邮寄方式提交的，以行政机关签收之日为收到申请之日' },
  post_ordinary: {
    basis: '31(2)',
    decisive: 'confirmedOn',
    why: '以平常信函等无需签收的邮寄方式提交的，应当于收到当日与申请人确认，确认之日为收到申请之日',
  },
  online: { basis: '31(3)', decisive: 'confirmedOn', why: '通过互联网渠道提交的，以双方确认之日为收到申请之日' },
  fax: { basis: '31(3)', decisive: 'confirmedOn', why: '通过传真提交的，以双方确认之日为收到申请之日' },
  oral: {
    basis: '29(1)',
    decisive: 'confirmedOn',
    why: '口头提出、由政府信息公开工作机构代为填写的，以申请人确认之日为收到申请之日',
  },
};

const NOT_YET: Record<Decisive, string> = {
  submittedOn: '提交',
  signedOn: '签收',
  confirmedOn: '确认',
};

/** Art. 31 (and 29 ¶1 for an oral application): the rule that dates what came by `channel`. */
export const receiptBasis = (channel: ReceiptChannel): ReceiptBasis => RULES[channel].basis;

/** Art. 31 (and 29 ¶1 for an oral application): the day on which an application counts as received. */
export function receiptDate(submission: Submission): Receipt {
  const { basis, decisive, why } = RULES[submission.channel];
  const receivedOn = submission[decisive] ?? null;
  return {
    receivedOn,
    basis,
    why: `${why}${receivedOn ? `：${receivedOn}` : `；${NOT_YET[decisive]}以前，期限不起算`}。`,
  };
}
