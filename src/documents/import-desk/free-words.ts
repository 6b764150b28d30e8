import type { Channel } from '../../domain/applications/channels.js';
import type { ApplicantCategory, Outcome } from '../../domain/applications/outcomes.js';
import { CATEGORY_WORDS, CHANNEL_WORDS, type LedgerHead } from '../ledger-file.js';
import { likelyOutcome, outcomeOf } from '../outcome-words.js';

/** Columns that hold words of a list, and what such a word may mean beside a code of it. */
export const WORD_KINDS = {
  outcome: '办理结果',
  category: '申请人类别',
  channel: '申请渠道',
} as const satisfies Record<string, LedgerHead>;
export type WordKind = keyof typeof WORD_KINDS;

/** `open`: no result yet; `blank`: the cell says nothing. */
export type Meaning = Outcome | ApplicantCategory | Channel | 'open' | 'blank';

/** One spelling of a word: width, blanks and brackets make no difference. */
export const wordKey = (word: string): string =>
  word
    .normalize('NFKC')
    .replace(/[\s“”"'「」]/g, '')
    .toLowerCase();

/** A word that the register knows; null for one of the clerk's own. */
export function knownMeaning(kind: WordKind, word: string): Meaning | null {
  const plain = word.normalize('NFKC').replace(/\s/g, '');
  if (kind === 'outcome') return outcomeOf(word);
  return (kind === 'category' ? CATEGORY_WORDS : CHANNEL_WORDS).get(plain) ?? null;
}

/** What a word of the clerk's own probably means; null where nothing is likely. */
export function likelyMeaning(kind: WordKind, word: string): Meaning | null {
  if (kind === 'outcome') return likelyOutcome(word);
  const plain = word.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
  const likely: readonly (readonly [RegExp, Meaning])[] = kind === 'category' ? CATEGORIES : CHANNELS;
  return likely.find(([form]) => form.test(plain))?.[1] ?? null;
}

const CATEGORIES: readonly (readonly [RegExp, ApplicantCategory])[] = [
  [/律师事务所|律所|法律服务|法律援助|基层法律/, 'org.legal_service'],
  [/科研|研究(院|所|中心)|高校|大学|学院|院校/, 'org.research'],
  [/公益|社会组织|社会团体|社团|协会|基金会|慈善/, 'org.public_interest'],
  [/企业|公司|商业|厂$|个体工商|工商户|银行/, 'org.business'],
  [/^(个人|公民|自然人|居民|村民|群众|市民|本人|农民|个体|普通公民|律师|学生|职工|退休)/, 'natural_person'],
  [/媒体|学校|村委|居委|村民委员会|机关|事业单位|其他(组织|法人|单位)?|单位|法人|组织/, 'org.other'],
];

const CHANNELS: readonly (readonly [RegExp, Channel])[] = [
  [/平信|平常信函|普通信/, 'post_ordinary'],
  [/电子邮件|邮箱|e-?mail/i, 'online'],
  [/挂号|ems|特快|快递|顺丰|邮政|邮件签收|邮寄|来信|信件|寄/i, 'post_signed'],
  [/网|在线|线上|微信|平台|app|小程序/i, 'online'],
  [/传真/, 'fax'],
  [/口头|电话/, 'oral'],
  [/当面|现场|窗口|来人|上门|柜台|大厅|面交|直接|自行送/, 'in_person'],
];
