import { cited } from '../../law/cited.js';
import { filled } from '../../refusals.js';
import type { ReplyFacts } from '../events.js';
import { OUTCOMES, type Outcome } from '../outcomes.js';
import type { Bodies, Writing } from './paper.js';
import { PARTS, RECORD_WORDS, REPLY_WORDS } from './reply-words.js';
import { application, lastOf, wayToTheReply } from './told.js';
import { bare, blank, known, linesOf } from './words.js';

/** What answers an application; the text in the vault, where there is one, is what it decides and why. */
export const replies: Bodies<'reply' | 'record_correction_reply'> = {
  reply,
  record_correction_reply: recordCorrectionReply,
};

/** Art. 36–39 and documents.md §4: which application, what happened on the way, by which law, what is decided, how to contest it. */
function reply(writing: Writing<'reply'>): string[] {
  const { event, history, you, named } = writing;
  const basis = basisOf(event);
  return [
    application(writing),
    ...together(wayToTheReply(history, you)),
    `${basis === null ? '' : `依照${basis}的规定，`}现答复如下：`,
    ...(named.replyText ? linesOf(named.replyText) : [...decided(writing), ...delivered(event)]),
    known(event.remedy, '救济告知'),
  ];
}

/** Art. 41: corrected or not, passed on, or to be asked of whom. */
function recordCorrectionReply(writing: Writing<'record_correction_reply'>): string[] {
  const { event, history, you, named, articles } = writing;
  const organ = known(event.otherOrgan, '行政机关的名称');
  return [
    application(writing),
    ...together(wayToTheReply(history, you)),
    `依照${cited(articles)}的规定，现答复如下：`,
    ...(named.replyText
      ? linesOf(named.replyText)
      : RECORD_WORDS[event.result].decides.map((words) => filled(words, { you, organ }))),
    known(event.remedy, '救济告知'),
  ];
}

const together = (sentences: readonly string[]): string[] => (sentences.length > 0 ? [sentences.join('')] : []);

const isGiven = (outcome: Outcome): boolean => outcome.startsWith('granted');

/** Art. 40: how what is given is given; what is already public is given nowhere else. */
function delivered({ principalOutcome: principal, outcomes = [], deliveryMethod }: ReplyFacts): string[] {
  const gives = [principal, ...outcomes].some((one) => isGiven(one) && one !== 'granted.already_public');
  if (!deliveryMethod && !gives && principal !== 'partially_granted') return [];
  return [`提供方式：${known(deliveryMethod && bare(deliveryMethod), '请写明提供的方式')}。`];
}

/** What the outcomes decide, each by its own ground; art. 37: of a severed reply what is given and what is kept back. */
function decided({ event, history, you }: Writing<'reply'>): string[] {
  const { principalOutcome: principal, outcomes = [] } = event;
  const notice = known(lastOf(history, 'CorrectionRequested')?.noticeNo, '补正告知书的文号');
  const words = (outcome: Outcome, it: string) =>
    REPLY_WORDS[outcome].decides.map((one) => filled(one, { you, it, notice }));
  const others = outcomes.filter((one) => one !== principal);
  const parts = (all: readonly Outcome[], of: string) =>
    all.flatMap((part) => words(part, `${of}${blank('请写明是哪一部分')}`));
  if (principal !== 'partially_granted')
    return others.length > 0
      ? parts([principal, ...others], `${you}申请公开的政府信息中的`)
      : words(principal, `${you}申请公开的政府信息`);
  return [
    ...words(principal, `${you}申请公开的政府信息`),
    ...(others.some(isGiven) ? [] : [PARTS.given]),
    ...parts(others, '其中的'),
    ...(others.every(isGiven) ? [PARTS.keptBack] : []),
  ];
}

/** Coarse results of old ledgers: which of their articles it was is not known. */
const COARSE: readonly Outcome[] = ['granted', 'unable.not_held'];

/** What the reply cites: what its draft names, else what its outcomes rest on; null where the form alone knows the outcome. */
function basisOf({ principalOutcome, outcomes = [], legalBasis }: ReplyFacts): string | null {
  if (legalBasis?.length) return cited(legalBasis);
  if (COARSE.includes(principalOutcome)) return blank('法律依据');
  const articles = [...new Set([principalOutcome, ...outcomes].flatMap((one) => OUTCOMES[one].articles))];
  return articles.length > 0 ? cited(articles) : null;
}
