import { REPORT_ACTIONS, STAGES, type Stage } from '../../domain/year-end/report/report-actions.js';
import { Breach, Check, facts, figures, year } from '../replies.js';
import { z } from '../words.js';

const date = z.string().meta({ format: 'date' });
const whole = () => z.int().min(0);
const paragraphs = z.array(z.string());
const sections = z
  .object({ overview: paragraphs, problems: paragraphs, other: paragraphs })
  .meta({ id: 'ReportSections', description: '第一、第五、第六部分，逐段' });
const headings = z
  .object({ overview: z.string(), problems: z.string(), other: z.string() })
  .describe('第一、第五、第六部分的标题');
const stage = {
  stage: z.enum(Object.keys(STAGES) as Stage[]).describe('办到哪一步'),
  stageLabel: z.string(),
};
const named = { by: z.string(), byName: z.string().nullable() };
const tables = z.object({ table2: figures.optional(), table3: figures, table4: figures });

const DraftLine = z.object({
  version: whole().describe('第几稿'),
  ...{ on: date, recordedAt: z.string().meta({ format: 'date-time' }), ...named },
  remark: z.string().nullable(),
  changed: z.array(z.enum(['overview', 'problems', 'other'])).describe('比上一稿改了哪些部分'),
});
export const ReportDraftReply = DraftLine.extend({ sections }).meta({ id: 'ReportDraftReply' });

const Publication = z.object({
  ...{ on: date, url: z.string().nullable(), column: z.string(), sha256: z.string(), edition: z.string() },
  ...{ version: whole().describe('第几稿'), position: whole(), text: sections },
  reason: z.string().nullable().describe('更正的理由；原来的报告为 null'),
  asPublished: tables.nullable().describe('更正版：公布的数字'),
  asAdjusted: tables.nullable().describe('更正版：调整后的数字'),
  violations: z.array(Breach),
});

const dues = z
  .array(
    z.object({
      what: z.enum(['submission', 'publication']).describe('报送、公布'),
      ...{ dueOn: date, doneOn: date.nullable(), late: z.boolean() },
      daysLeft: z.int().nullable().describe('还有几天；已过的为负数，办完的为 null'),
    }),
  )
  .describe('期限（第四十九条）');
const action = z.object({
  type: z.enum(Object.keys(REPORT_ACTIONS)),
  label: z.string(),
  article: z.string(),
  basis: z.string().describe('依据的条款，写成文字'),
  path: z.string(),
});

const SignOffStep = z.object({
  ...{ step: z.string(), label: z.string(), role: z.string(), roleLabel: z.string() },
  ...{ signedBy: z.string().nullable(), signedByName: z.string().nullable(), signedOn: date.nullable() },
});

export const ReportReply = z
  .object({
    year: year(),
    version: whole().describe('该年度的版本，办理时写在 If-Match'),
    ...{ edition: z.string(), kind: z.string().describe('机关类别'), ...stage },
    headings,
    authority: z.string().nullable().describe('报送到哪个机关；没有上级的为 null'),
    whole: z.boolean().describe('是否连同下级机关'),
    locked: z.boolean(),
    correction: z.boolean().describe('正在起草的是已公布报告的更正版'),
    draft: DraftLine.extend({ sections }).nullable().describe('现在的稿子，数字写作 {引用}'),
    text: sections.nullable().describe('填入数字以后的文字'),
    digest: z.string().nullable().describe('审签时应当写明的摘要'),
    position: whole().describe('数字所依据的日志位置'),
    figures: z
      .array(
        z.object({
          ...{ ref: z.string(), name: z.string(), unit: z.string() },
          value: z.union([z.number(), z.string()]).nullable(),
        }),
      )
      .describe('可以引用的数字'),
    checks: z.array(
      Check.extend({
        explanation: z
          .object({ words: z.string(), ...named, on: date })
          .nullable()
          .describe('对提示的说明'),
      }),
    ),
    draftingNote: z.string().nullable().describe('由询问的人起草，审签会怎样；没有要说的为 null'),
    signOff: z.object({
      steps: z.array(SignOffStep),
      next: z.string().nullable(),
      mayI: z.string().nullable().describe('null：询问的人可以审签或者退回；否则为不能的原因'),
      returned: z
        .object({ step: z.string().nullable(), ...named, reason: z.string(), on: date })
        .nullable()
        .describe('退回修改；step 为 null 的是主管部门退回'),
    }),
    submitted: z.object({ to: z.string().nullable(), on: date, ...named }).nullable(),
    accepted: z.object({ authority: z.string(), on: date }).nullable(),
    published: z.array(Publication).describe('公布的报告与历次更正版'),
    drafts: z.array(DraftLine).describe('历次稿，新的在前'),
    timeline: z.array(
      z.object({
        ...{ type: z.string(), label: z.string(), on: date, recordedAt: z.string().meta({ format: 'date-time' }) },
        ...{ actor: z.string(), actorName: z.string().nullable(), facts, violations: z.array(Breach) },
      }),
    ),
    actions: z.array(action).describe('询问的人现在可以办理的事项'),
    notYet: z
      .array(z.object({ type: z.string(), label: z.string(), message: z.string() }))
      .describe('角色可以办理、现在还不能办理的事项及其原因'),
    dues,
  })
  .meta({ id: 'ReportReply' });

export const OfferedReportReply = z
  .object({ kind: z.string(), sections, text: sections.describe('填入数字以后的文字') })
  .meta({ id: 'OfferedReportReply', description: '参考文字；不保存' });

export const ReportBelowReply = z
  .object({
    unit: z.object({ code: z.string(), name: z.string() }),
    ...{ year: year(), version: whole(), ...stage, headings },
    submitted: z
      .object({ on: date, digest: z.string(), text: sections, position: whole(), violations: z.array(Breach) })
      .nullable()
      .describe('报送的文字；没有报送、已经退回的为 null'),
    accepted: z.object({ authority: z.string(), on: date }).nullable(),
    returned: z.object({ reason: z.string(), on: date }).nullable(),
    published: z.array(Publication),
    actions: z.array(action),
    dues,
  })
  .meta({ id: 'ReportBelowReply' });

export const ReportOrderReply = z
  .object({ year: year(), version: whole(), events: z.array(z.string()), violations: z.array(Breach) })
  .meta({ id: 'ReportOrderReply' });
