import { inWords } from '../../law/legal-date.js';
import type { ApplicationEvent, Happens } from '../events.js';
import { CASE_KINDS, isOutcome, OUTCOMES, type Outcome, RECORD_OUTCOMES, type RecordOutcome } from '../outcomes.js';
import type { Writing } from './paper.js';
import { bare, blank, day, known } from './words.js';

/** Art. 31: which application a paper answers: when it came, under which number, for what. */
export const application = ({ app, you, named }: Pick<Writing, 'app' | 'you' | 'named'>): string =>
  `本机关于${day(app.receivedOn, '收到日期')}收到${you}提出的${CASE_KINDS[app.caseKind]}` +
  `（登记编号：${known(app.registerNo, '登记编号')}），申请内容为：${known(named.content && bare(named.content), '申请内容')}。`;

const POSITIONS = { agree: '同意公开', object: '不同意公开', partial: '部分同意公开' } as const;

/** The number of a notice, where it had one. */
const numbered = (no: string | null): string => (no ? `（${no}）` : '');

/** Art. 30, 32–35, 42, 51: what moved the period before the reply, so that the applicant can follow it. No third party is named. */
export const wayToTheReply = (history: readonly ApplicationEvent[], you: string): string[] =>
  history.flatMap((event) => toldOf(event, you) ?? []);

function toldOf(event: ApplicationEvent, you: string): string | null {
  switch (event.type) {
    case 'CorrectionRequested':
      return `本机关于${inWords(event.issuedOn)}告知${you}补正${numbered(event.noticeNo)}。`;
    case 'CorrectionReceived':
      return `本机关于${inWords(event.receivedOn)}收到${you}补正的申请。`;
    case 'ReasonRequested':
      return `本机关于${inWords(event.requestedOn)}要求${you}说明理由。`;
    case 'ReasonReceived':
      return `本机关于${inWords(event.receivedOn)}收到${you}说明的理由。`;
    case 'DeadlineExtended':
      return extended(event, you);
    case 'ReplyDelayed':
      return `本机关于${inWords(event.notifiedOn)}告知${you}延迟至${inWords(event.newDueOn)}以前答复。`;
    case 'ThirdPartyConsulted':
      return `本机关于${inWords(event.sentOn)}书面征求第三方的意见。`;
    case 'ThirdPartyResponded':
      return `本机关于${inWords(event.receivedOn)}收到第三方的意见：${known(event.position && POSITIONS[event.position], '意见')}。`;
    case 'ThirdPartyLapsed':
      return '第三方逾期未提出意见。';
    case 'OrganConsulted':
      return `本机关于${inWords(event.sentOn)}征求${event.organ}的意见。`;
    case 'OrganResponded':
      return `本机关于${inWords(event.receivedOn)}收到被征求意见机关的意见。`;
    case 'OrganLapsed':
      return '被征求意见的机关逾期未提出意见。';
    case 'FeePaid':
      return `${you}于${inWords(event.paidOn)}缴纳信息处理费。`;
    case 'ReprocessingOrdered':
      return `依照${event.byDocNo}，本机关重新作出答复。`;
    case 'ReplySelfCorrected':
      return `本机关于${inWords(event.correctedOn)}撤销${known(event.revokedDocNo, '原答复的文号')}，重新作出答复。`;
    default:
      return null;
  }
}

const extended = ({ notifiedOn, workingDays, noticeNo }: Happens<'DeadlineExtended'>, you: string): string =>
  `本机关于${day(notifiedOn, '告知日期')}告知${you}延长答复期限${workingDays ?? blank('几')}个工作日${numbered(noticeNo)}。`;

export const outcomeSaid = (outcome: Outcome | RecordOutcome): string =>
  isOutcome(outcome) ? OUTCOMES[outcome].label : RECORD_OUTCOMES[outcome];

export const lastOf = <T extends ApplicationEvent['type']>(history: readonly ApplicationEvent[], type: T) =>
  history.findLast((event): event is Happens<T> => event.type === type);
