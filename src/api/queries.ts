import { STATES, type State } from '../domain/applications/application.js';
import { OUTCOMES } from '../domain/applications/outcomes.js';
import { isLegalDate } from '../domain/law/legal-date.js';
import { FORMS } from '../domain/year-end/forms/forms.js';
import type { Place } from '../reading/ledger-list.js';
import type { FoundPlace } from '../reading/ledger-search.js';
import { category, channel, day, purpose, purposeExplained, purposeNote, reference, text } from './fields.js';
import { z } from './words.js';

export const limit = z.coerce.number().int().min(1).max(200).optional().default(50).describe('每页行数');
export const yes = z.enum(['true', 'false']).transform((word) => word === 'true');

/** An outcome, or the first word of several. */
const OUTCOME_WORDS = [...new Set(Object.keys(OUTCOMES).flatMap((code) => [code, code.replace(/\..*/, '')]))];

export const LedgerQuery = z.strictObject({
  state: z
    .enum(Object.keys(STATES) as State[])
    .optional()
    .describe('状态'),
  receivedIn: z.coerce.number().int().min(1900).max(2199).optional().describe('收到申请的年度'),
  receivedFrom: day().optional().describe('收到申请之日，从这一天起'),
  receivedThrough: day().optional().describe('收到申请之日，到这一天止'),
  channel: channel().optional(),
  category: category().optional(),
  outcome: z.enum(OUTCOME_WORDS).optional().describe('办理结果，或者其大类（例如 refused）'),
  handlingUnit: text(100).optional().describe('承办处室'),
  heldBy: z.uuid().optional().describe('承办人的账号'),
  closedFrom: day().optional().describe('办结之日，从这一天起'),
  closedThrough: day().optional().describe('办结之日，到这一天止'),
  dueFrom: day().optional().describe('答复期限在这一天以后（含）届满'),
  dueBy: day().optional().describe('答复期限在这一天以前（含）届满'),
  overdue: yes.optional().describe('答复期限已过'),
  late: yes.optional().describe('逾期答复'),
  registerNo: reference().optional().describe('登记编号的开头'),
  limit,
  cursor: placeCursor().optional().describe('上一页的 next'),
  format: z.enum(['json', 'csv', 'xlsx']).optional().default('json').describe('格式；csv、xlsx 为导出，不含个人信息'),
});

/** What narrows the ledger. */
export const LedgerFilters = LedgerQuery.omit({ limit: true, cursor: true, format: true }).meta({
  id: 'LedgerFilters',
});

/** The same as lines alone. */
export const LedgerLinesQuery = LedgerQuery.omit({ format: true });

/** The same about what a search has found, whose pages end at places of their own. */
export const LedgerSearchQuery = LedgerLinesQuery.extend({
  cursor: foundCursor().optional().describe('上一页的 next'),
});

/** What is looked for may be a name: it comes in the body, for addresses are kept by browsers and written down on the way. */
export const LedgerSearch = z
  .strictObject({
    text: text(100).describe(
      '编号、文号、承办处室、申请内容的至少两个字，或者完整的姓名、证件号码、联系方式，几个词用空格隔开',
    ),
    purpose: purpose()
      .optional()
      .describe(
        '用途；写明的记入日志，连同完整的申请人姓名、证件号码、联系方式，以及（可以查看个人信息的）申请内容与备注中的文字一起查找',
      ),
    note: purposeNote().optional(),
  })
  .refine(...purposeExplained)
  .meta({ id: 'LedgerSearch' });

export const CaseQuery = z.strictObject({ limit, cursor: caseCursor().optional().describe('上一页的 next') });

const edition = z
  .enum(FORMS.map((form) => form.edition))
  .optional()
  .describe('表式版本；不填则用该年度的');

export const TablesQuery = z.strictObject({
  edition,
  asOf: z
    .string()
    .refine((value) => isLegalDate(value) || /^\d{1,15}$/.test(value), '应当是日期，或者日志位置')
    .transform((value) => (isLegalDate(value) ? value : Number(value)))
    .optional()
    .describe('某一天结束时，或者某一日志位置上的数字'),
  whole: yes.optional().describe('连同下级机关汇总'),
  format: z.enum(['json', 'html', 'csv', 'xlsx', 'docx']).optional().default('json').describe('格式'),
});

export const FormQuery = TablesQuery.omit({ format: true });
export const EditionQuery = z.strictObject({ edition });

/** An opaque mark of where a page ended. */
export const cursorOf = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url');

function placeCursor() {
  const place = z.tuple([day().nullable(), z.uuid()]);
  return cursor(place, ([receivedOn, id]): Place => ({ receivedOn, id }));
}

function foundCursor() {
  const place = z.tuple([z.literal([0, 1, 2, 3, 4]), day().nullable(), z.uuid()]);
  return cursor(place, ([rank, receivedOn, id]): FoundPlace => ({ rank, receivedOn, id }));
}

function caseCursor() {
  return cursor(reference(), (caseNo) => caseNo);
}

export function cursor<S extends z.ZodType, T>(shape: S, read: (place: z.output<S>) => T) {
  return z
    .string()
    .max(1_000)
    .transform((mark, { issues, value }) => {
      const place = shape.safeParse(decoded(mark));
      if (place.success) return read(place.data);
      issues.push({ code: 'custom', input: value, message: '不是上一页给出的 next' });
      return z.NEVER;
    });
}

function decoded(mark: string): unknown {
  try {
    return JSON.parse(Buffer.from(mark, 'base64url').toString());
  } catch {
    return undefined;
  }
}

const organ = { code: z.string().describe('机关代码') };
const year = z
  .string()
  .refine((value) => /^(19|20|21)\d\d$/.test(value), '应当是四位数的年度')
  .transform(Number)
  .describe('年度');

/** Where the questions and orders about a report year are addressed. */
export const YearAt = z.object({ ...organ, year });
export const CellAt = z.object({
  ...YearAt.shape,
  row: z.string().describe('行代码；表四为 review、litigation.direct、litigation.after_review'),
  column: z.string().describe('列代码，或者 total'),
});

/** An order that needs no words. */
export const NoBody = z.strictObject({}).optional();
