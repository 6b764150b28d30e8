import { CHANNELS } from '../domain/applications/channels.js';
import { APPLICANT_CATEGORIES, OUTCOMES } from '../domain/applications/outcomes.js';
import { isLegalDate } from '../domain/law/legal-date.js';
import { PURPOSES, type Purpose } from '../domain/persons/person.js';
import { TEXT_LETTER } from '../personal-data/bringing.js';
import { z } from './words.js';

/** The fields that the bodies of several orders share. */

/** Control and direction signs, halves of signs. */
const UNFIT = /[\p{Cc}\p{Surrogate}\p{Bidi_Control}]/u;
const UNFIT_BUT_LINES = /[^\P{Cc}\n\r\t]|[\p{Surrogate}\p{Bidi_Control}]/u;

/** One line of text: NFC, trimmed, not empty. */
export const text = (longest: number) =>
  z
    .string()
    .refine((value) => !UNFIT.test(value), '不能含有控制字符')
    .normalize('NFC')
    .trim()
    .min(1)
    .max(longest);

/** Text of several lines. */
export const lines = (longest: number) =>
  z
    .string()
    .refine((value) => !UNFIT_BUT_LINES.test(value), '不能含有控制字符')
    .normalize('NFC')
    .trim()
    .min(1)
    .max(longest);

/** A day of the law: one that exists, 1900 to 2199. */
export const day = () =>
  z.string().refine(isLegalDate, '应当是存在的日期，写作 2026-03-05').meta({ format: 'date', example: '2026-03-05' });

/** A document, register or case number. */
export const reference = () => text(100);
/** The number of a document that goes out. */
export const documentNo = () =>
  reference()
    .nullable()
    .optional()
    .describe('文号；不填则取本机关文号规则的下一号，没有设规则的请填写，null 为没有文号');
export const reason = () => lines(1_000).describe('理由');
export const count = (most: number) => z.int().min(1).max(most);
/** What the description of the API says of a number on which the law has the last word: it refuses with article and sentence. */
export const bounds = (minimum: number, maximum = Number.MAX_SAFE_INTEGER) => ({ minimum, maximum });
/** Money in fen. */
export const fen = () => z.int().min(0).max(1_000_000_000).describe('金额（分）');

export const channel = () => z.enum(Object.keys(CHANNELS) as (keyof typeof CHANNELS)[]).describe('申请渠道');
export const category = () => z.enum(APPLICANT_CATEGORIES).describe('申请人类别');
export const outcome = () => z.enum(Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[]).describe('办理结果');
export const position = () => z.enum(['agree', 'object', 'partial']).describe('意见：同意、不同意、部分同意');
export const consultation = () =>
  text(50)
    .refine((value) => !value.startsWith(TEXT_LETTER), `不能以 ${TEXT_LETTER} 开头，那是答复书正文的编号`)
    .describe('征求意见书的编号，由本机关自定');

/** Why somebody wants to see or find persons. */
export const purpose = () => z.enum(Object.keys(PURPOSES) as [Purpose, ...Purpose[]]).describe('用途');
export const purposeNote = () => text(200).describe('用途的说明；选“其他”时必填，不要写入个人信息');
/** For `refine`: another purpose than those named wants words. */
export const purposeExplained = [
  ({ purpose, note }: { purpose?: Purpose | undefined; note?: string | undefined }): boolean =>
    purpose !== 'other' || note !== undefined,
  { path: ['note'], message: '用途为“其他”时应当说明' },
] as const satisfies [unknown, { path: string[]; message: string }];

/** What is kept of the applicant and the content beside the log; the names are those of the ledger file. */
export const details = {
  applicant: text(200).describe('申请人姓名或者名称'),
  idType: text(50).nullable().optional().describe('证件类型'),
  idNo: text(50).nullable().optional().describe('证件号码'),
  contact: lines(500).nullable().optional().describe('联系方式'),
  agent: text(200).nullable().optional().describe('代理人'),
  content: lines(10_000).nullable().optional().describe('所需政府信息的内容描述'),
};
