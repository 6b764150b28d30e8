import { ADDRESSEES, type Addressee, PAPER_KINDS } from '../domain/applications/papers/catalogue.js';
import { FORMS } from '../domain/year-end/forms/forms.js';
import { z } from './words.js';

/** The shapes of the answers: they document the API, and an answer that breaks its shape never leaves. */

export const date = z.string().meta({ format: 'date' });
export const facts = z.record(z.string(), z.unknown());
/** A number, a version or a position: never below nothing. */
export const whole = () => z.int().min(0);
export const year = () => z.int().min(1900).max(2199);
export const figures = z.record(z.string(), z.record(z.string(), z.number()));

const basis = z.string().nullable().describe('依据的条款，写成文字；没有规定的为 null');

export const ErrorReply = z
  .object({
    code: z.string().describe('拒绝事由的代码'),
    article: z.string().optional().describe('依据的《政府信息公开条例》条款'),
    basis: z.string().optional().describe('依据的条款，写成文字'),
    message: z.string().describe('写给经办人的一句话'),
    fields: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .optional()
      .describe('有误的字段'),
    version: whole().optional().describe('版本过期时：现在的版本'),
  })
  .meta({ id: 'ErrorReply', description: '各种错误的统一格式' });

export const Breach = z
  .object({
    code: z.string(),
    article: z.string().nullable().describe('条例条款；没有规定的为 null'),
    sentence: z.string(),
  })
  .meta({ id: 'Breach', description: '已经发生、照实登记的违规情形' });

const Registered = z
  .object({
    id: z.string(),
    registerNo: z.string().nullable(),
    version: whole(),
    state: z.string(),
    dueOn: date.nullable(),
  })
  .meta({ id: 'Registered' });

export const OrderReply = z
  .object({
    ...Registered.shape,
    events: z.array(z.string()),
    violations: z.array(Breach),
    adjustments: z.array(year()).describe('这次登记调整了哪些已锁定年度'),
    splitInto: z.array(Registered).optional().describe('拆分出来的申请'),
  })
  .meta({ id: 'OrderReply', description: '登记之后的申请：新版本、状态、到期日' });

export const CaseReply = z
  .object({
    caseNo: z.string(),
    version: whole(),
    events: z.array(z.string()),
    violations: z.array(Breach),
    adjustments: z.array(year()),
  })
  .meta({ id: 'CaseReply' });

export const OrganReply = z
  .object({ code: z.string(), name: z.string(), parent: z.string().nullable().describe('上级机关代码') })
  .meta({ id: 'OrganReply' });

export const OrganList = z.object({ organs: z.array(OrganReply) }).meta({ id: 'OrganList' });

const LedgerLine = z.object({
  id: z.string(),
  version: whole(),
  registerNo: z.string().nullable(),
  state: z.string(),
  channel: z.string().nullable(),
  category: z.string(),
  submittedOn: date,
  receivedOn: date.nullable(),
  dueOn: date.nullable(),
  overdue: z.boolean(),
  correctionDueOn: date.nullable(),
  payBy: date.nullable(),
  extended: z.boolean(),
  closedOn: date.nullable(),
  outcome: z.string().nullable(),
  outcomeLabel: z.string().nullable(),
  docNo: z.string().nullable(),
  handlingUnit: z.string().nullable(),
  heldBy: z.string().nullable().describe('承办人的账号'),
  heldByName: z.string().nullable(),
  violations: whole().describe('违规情形的个数'),
});
const next = z.string().nullable().describe('下一页的 cursor；最后一页为 null');

export const LedgerReply = z.object({ lines: z.array(LedgerLine), next }).meta({ id: 'LedgerReply' });

export const FoundReply = z
  .object({
    lines: z.array(
      LedgerLine.extend({
        foundIn: z
          .enum(['clear', 'person', 'content'])
          .describe('在哪里找到：clear 编号、文号、承办处室，person 申请人，content 申请内容或者备注'),
      }),
    ),
    next: next.describe('接着查找的 cursor，一页不满、没有一件的也可能有；查完了为 null'),
  })
  .meta({ id: 'FoundReply' });

export const ExportReply = z
  .object({
    id: z.string(),
    state: z
      .enum(['running', 'done', 'withdrawn'])
      .describe('办理中、已完成、已撤回（所含的人有依法删除或者限制处理的）'),
    format: z.enum(['csv', 'xlsx']),
    persons: z.enum(['masked', 'opened']).nullable().describe('个人信息：遮盖、明文；不含的为 null'),
    done: whole().describe('已经写了几行'),
    rowCount: whole().nullable().describe('共几行；还不知道的为 null'),
    size: whole().nullable().describe('文件的字节数；没有完成的为 null'),
    askedAt: z.string().describe('提出的时间'),
    keptThrough: date.describe('保存到哪一天'),
  })
  .meta({ id: 'ExportReply' });
export const ExportsReply = z.object({ exports: z.array(ExportReply) }).meta({ id: 'ExportsReply' });

const details = z.record(z.string(), z.string().nullable());

const PersonShown = z
  .object({
    ref: z.string().describe('个人信息的编号'),
    state: z.enum(['active', 'restricted', 'erased']),
    stateLabel: z.string(),
    details: details.describe('遮盖后的申请人信息与内容描述；限制处理的、已经删除的为空'),
    others: z
      .array(
        z.object({
          id: z.string(),
          registerNo: z.string().nullable(),
          receivedOn: date.nullable(),
          outcomeLabel: z.string().nullable(),
          docNo: z.string().nullable(),
          closedOn: date.nullable(),
          agreesIn: z.enum(['identity', 'name', 'contact']).describe('证件相同，或者仅姓名、联系方式相同'),
        }),
      )
      .describe('同一申请人的其他申请'),
    earlierInMonth: whole().nullable().describe('同一申请人当月在这一件以前的件数；没有登记证件的为 null'),
  })
  .meta({ id: 'PersonShown' });

const ThirdPartyShown = PersonShown.omit({ others: true, earlierInMonth: true })
  .extend({
    letter: z.string().describe('征求意见书的编号；查看明文时填写'),
    details: details.describe('遮盖后的第三方信息与意见；限制处理的、已经删除的为空'),
  })
  .meta({ id: 'ThirdPartyShown' });

const SignOff = z
  .object({
    draft: facts.describe('答复稿：种类、文号、办理结果、依据等；成文日期是最后一步审签之日'),
    ...{ draftedBy: z.string().describe('拟制人的账号'), draftedByName: z.string().nullable(), draftedOn: date },
    remedy: z.string().nullable().describe('救济告知'),
    letter: z.string().nullable().describe('查看答复书正文时的 letter；没有正文的为 null'),
    digest: z.string().describe('审签时应当写明的摘要'),
    returned: z
      .object({
        ...{ step: z.string(), by: z.string(), byName: z.string().nullable() },
        ...{ reason: z.string(), returnedOn: date },
      })
      .nullable()
      .describe('退回修改：须重新拟制'),
    steps: z.array(
      z.object({
        ...{ step: z.string(), label: z.string(), role: z.string(), roleLabel: z.string() },
        ...{ signedBy: z.string().nullable(), signedByName: z.string().nullable(), signedOn: date.nullable() },
      }),
    ),
    next: z.string().nullable().describe('轮到哪一步；审签完毕或者已经退回的为 null'),
    mayI: z.string().nullable().describe('null：询问的人可以审签或者退回；否则为不能的原因'),
    breaches: z.array(Breach).describe('这份答复照此发出将照实登记的违规情形'),
  })
  .meta({ id: 'SignOff' });

const AssignmentShown = z
  .object({
    ...{ unit: z.string().nullable(), person: z.string().nullable(), personName: z.string().nullable() },
    deputyName: z.string().nullable().describe('承办人外出：今天由谁代理'),
    since: date.nullable().describe('签收之日'),
    draftBy: date.nullable().describe('要求拟出答复的日期'),
    given: z
      .object({
        ...{ unit: z.string().nullable(), personName: z.string().nullable(), deputyName: z.string().nullable() },
        ...{ words: z.string(), draftBy: date.nullable(), handedOn: date, fromName: z.string().nullable() },
      })
      .nullable()
      .describe('已经交办、等待签收的'),
    handedBack: z
      .object({
        ...{ reason: z.string(), byName: z.string().nullable(), toName: z.string().nullable(), handedBackOn: date },
      })
      .nullable()
      .describe('已经退回、尚未另行交办的'),
    requests: z.array(
      z.object({
        ...{ request: whole(), unit: z.string().nullable(), personName: z.string().nullable(), matter: z.string() },
        ...{ sentOn: date, answerBy: date, fromName: z.string().nullable() },
        state: z.enum(['open', 'answered', 'withdrawn', 'moot']).describe('等待回复、已回复、已撤回、随申请办结'),
        overdue: z.boolean(),
        ...{ answer: z.string().nullable(), answeredByName: z.string().nullable() },
        ...{ onBehalfOfName: z.string().nullable(), repliedOn: date.nullable() },
        ...{ mayAnswer: z.boolean(), mayWithdraw: z.boolean() },
      }),
    ),
  })
  .meta({ id: 'AssignmentShown' });

export const ApplicationReply = z
  .object({
    id: z.string(),
    version: whole(),
    stateLabel: z.string(),
    outcomeLabel: z.string().nullable(),
    facts: facts.describe('申请目前的全部事实'),
    clock: z
      .object({
        of: z.enum(['reply', 'correction', 'payment', 'order']).describe('答复、补正、缴费、责令重新答复'),
        startedOn: date,
        workingDays: whole().nullable(),
        dueOn: date.nullable(),
        unknown: z.enum(['consultation_open', 'calendar_missing', 'not_served', 'not_set']).nullable(),
        summary: z.string(),
        daysLeft: z.int().nullable().describe('还有几个工作日；已过的为负数，已经办结或者不知道的为 null'),
        days: z.array(z.object({ date, counts: z.boolean(), why: z.string() })),
      })
      .nullable()
      .describe('正在计算的期限；答复期限逐日说明计与不计'),
    prompts: z
      .array(z.object({ said: z.string(), article: z.string().nullable(), basis, action: z.string().nullable() }))
      .describe('现在应当想到的事；action 为办理它的事项'),
    draftingNote: z.string().nullable().describe('由询问的人拟制答复，审签会怎样；没有要说的为 null'),
    violations: z.array(z.object({ on: date, ...Breach.shape, basis })),
    actions: z
      .array(z.object({ type: z.string(), label: z.string(), article: z.string().nullable(), basis, path: z.string() }))
      .describe('询问的人现在可以办理的事项；path 接在本申请的地址之后'),
    orderFrom: z
      .string()
      .nullable()
      .describe('等待反馈的督办单由哪一上级机关发出，已由其他机关承接的一并写明；没有则为 null'),
    assignment: AssignmentShown.describe('由谁承办、等谁签收、向谁征求内部意见'),
    signOff: SignOff.nullable().describe('正在审签的答复；没有拟制的为 null'),
    extension: z
      .object({
        ...{ workingDays: whole(), reason: z.string().nullable() },
        ...{ proposedBy: z.string(), proposedByName: z.string().nullable(), proposedOn: date },
        ...{ approvedBy: z.string().nullable(), approvedByName: z.string().nullable(), approvedOn: date.nullable() },
        mayI: z.string().nullable().describe('null：询问的人可以批准；否则为不能批准的原因'),
      })
      .nullable()
      .describe('已经提出、尚未告知申请人的延期'),
    timeline: z.array(
      z.object({
        version: whole(),
        type: z.string(),
        label: z.string(),
        on: date,
        recordedAt: z.string().meta({ format: 'date-time' }),
        actor: z.string(),
        actorName: z.string().nullable().describe('账号的姓名'),
        facts,
        violations: z.array(Breach),
        stateLabel: z.string().describe('办理之后的状态'),
      }),
    ),
    person: PersonShown.nullable().describe('申请人；从未登记的为 null'),
    thirdParties: z.array(ThirdPartyShown).describe('征求过意见的第三方'),
  })
  .meta({ id: 'ApplicationReply' });

/** The same as the organ above sees it: nobody in it, and nothing to be done. */
export const CaseBelowReply = ApplicationReply.pick({
  ...{ id: true, version: true, stateLabel: true, outcomeLabel: true, facts: true, clock: true, violations: true },
  timeline: true,
}).meta({ id: 'CaseBelowReply' });

export const PersonReply = z
  .object({ person: z.string(), version: z.int(), state: z.enum(['active', 'restricted', 'erased']) })
  .meta({ id: 'PersonReply' });

export const OpenedReply = z
  .object({
    ...PersonReply.shape,
    details: details.nullable().describe('明文；同一 Idempotency-Key 再次提交时为 null'),
  })
  .meta({ id: 'OpenedReply' });

export const PapersReply = z
  .object({
    papers: z.array(
      z.object({
        version: whole().describe('办理经过第几项'),
        kind: z.enum(PAPER_KINDS),
        consultation: z.string().nullable().describe('送给哪一份征求意见书的第三方'),
        request: whole().nullable().describe('协办函：第几项征求'),
        corrected: z.boolean().describe('按更正后的登记写；与按当时的登记写的不同时才有'),
        title: z.string(),
        docNo: z.string().nullable(),
        on: date.describe('落款日期'),
        to: z.enum(Object.keys(ADDRESSEES) as [Addressee, ...Addressee[]]),
        toLabel: z.string().describe('送给谁'),
      }),
    ),
  })
  .meta({ id: 'PapersReply' });

export const PaperFileReply = z
  .object({
    file: z
      .object({ name: z.string(), type: z.string(), base64: z.string() })
      .nullable()
      .describe('文书；写有个人信息明文，同一 Idempotency-Key 再次提交时为 null'),
  })
  .meta({ id: 'PaperFileReply' });

export const CaseListReply = z
  .object({
    lines: z.array(
      z.object({
        caseNo: z.string(),
        route: z.string(),
        applicationId: z.string().nullable(),
        registerNo: z.string().nullable(),
        coDefendantOnly: z.boolean(),
        acceptedOn: date,
        decidedOn: date.nullable(),
        result: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'CaseListReply' });

export const CaseViewReply = z
  .object({
    caseNo: z.string(),
    route: z.string(),
    coDefendantOnly: z.boolean(),
    version: whole(),
    instances: z.array(z.object({ acceptedOn: date, decidedOn: date.nullable(), result: z.string().nullable() })),
  })
  .meta({ id: 'CaseViewReply' });

export const Check = z.object({
  rule: z.string(),
  level: z.string(),
  ok: z.boolean(),
  at: z.string(),
  message: z.string(),
});

export const TablesReply = z
  .object({
    organ: z.object({ code: z.string(), name: z.string() }),
    year: year(),
    edition: z.string(),
    status: z.enum(['provisional', 'locked']),
    position: whole().describe('数字所依据的日志位置'),
    chain: z.string().nullable().describe('该位置的链值（十六进制）；日志还是空的则为 null'),
    table2: figures,
    table3: figures,
    table4: figures,
    checks: z.array(Check),
    units: z
      .array(z.object({ code: z.string(), name: z.string(), status: z.enum(['provisional', 'locked', 'missing']) }))
      .optional()
      .describe('汇总表：各机关的情况；missing 为没有上报'),
  })
  .meta({ id: 'TablesReply' });

const LaidCell = z.object({
  content: z.union([z.string(), z.number()]),
  kind: z.enum(['note', 'head', 'label', 'figure', 'total']),
  rows: z.int().describe('占几行'),
  columns: z.int().describe('占几列'),
  at: z.object({ row: z.string(), column: z.string() }).optional().describe('数字的行代码与列代码'),
  amount: z.object({ figure: z.number(), unit: z.string() }).optional().describe('连同单位印出的金额：数值与单位'),
});

export const FormReply = z
  .object({
    title: z.string(),
    edition: z.enum(FORMS.map((form) => form.edition)),
    status: z.enum(['provisional', 'locked']),
    statusLabel: z.string(),
    standsOn: z.string().describe('数字的依据，印在表下'),
    tables: z.array(
      z.object({
        heading: z.string(),
        labelColumns: z.int(),
        heads: z.array(z.array(LaidCell)),
        body: z.array(z.array(LaidCell)),
      }),
    ),
    names: z
      .object({ rows: z.record(z.string(), z.string()), columns: z.record(z.string(), z.string()) })
      .describe('行代码、列代码在表上的名称'),
    checks: z.array(Check),
    units: z.array(
      z.object({ code: z.string(), name: z.string(), status: z.enum(['provisional', 'locked', 'missing']) }),
    ),
  })
  .meta({ id: 'FormReply' });

export const ChecksReply = z.object({ ok: z.boolean(), checks: z.array(Check) }).meta({ id: 'ChecksReply' });

export const CellReply = z
  .object({
    count: z.number().describe('几件；表二为格子里的数'),
    registerNos: z.array(z.string()),
    ids: z.array(z.string()),
    caseNos: z.array(z.string()).optional(),
    entries: z
      .array(
        z.object({
          entry: z.string(),
          name: z.string().nullable(),
          docNo: z.string().nullable(),
          on: date,
          action: z.string().describe('制发、废止、失效、公开、办理、收费、采购'),
          quantity: whole(),
          amountFen: whole().nullable().describe('金额，单位：分'),
          source: z.string(),
        }),
      )
      .optional()
      .describe('表二：构成这个数的登记'),
  })
  .meta({ id: 'CellReply', description: '一个格子里数到的申请、案件或者登记' });

const Figures = z.object({ table2: figures.optional(), table3: figures, table4: figures });

export const YearReply = z
  .object({
    year: year(),
    version: whole(),
    over: z.boolean().describe('年度已经结束，可以办理年终结转'),
    runBegun: date.nullable(),
    runCompleted: z.object({ on: date, carriedOver: whole(), withdrawn: whole() }).nullable(),
    closedUnpublished: z.boolean().describe('首次锁定时一并关闭的以前年度'),
    locked: z
      .object({ on: date, edition: z.string(), position: whole(), sha256: z.string(), ...Figures.shape })
      .nullable()
      .describe('公布的数字'),
    adjusted: Figures.nullable().describe('调整后的数字'),
    adjustments: z.array(
      z.object({ on: date, subject: facts, reason: z.string(), cellsBefore: facts, cellsAfter: facts }),
    ),
  })
  .meta({ id: 'YearReply' });

export const RunReply = z
  .object({ year: year(), status: z.literal('accepted') })
  .meta({ id: 'RunReply', description: '年终结转已经开始；进展见该年度' });

export const LockReply = z.object({ year: year(), position: whole(), sha256: z.string() }).meta({ id: 'LockReply' });

export const HealthReply = z.object({ status: z.literal('ok') }).meta({ id: 'HealthReply' });

const DeskLine = z.object({
  id: z.string(),
  registerNo: z.string().nullable(),
  state: z.string(),
  stateLabel: z.string(),
  receivedOn: date.nullable(),
  handlingUnit: z.string().nullable(),
  dueOn: date.nullable().describe('答复、补正、缴费或者送达答复的期限'),
  daysLeft: z.int().nullable().describe('到期限还有几个工作日；已过的为负数'),
});
const AwaitedLine = z.object({
  ...DeskLine.shape,
  what: z.enum(['reply', 'extension']).describe('答复，或者延期'),
  step: z.string().nullable().describe('等哪一步审签'),
  awaits: z.string().describe('等什么，用中文'),
});
const AssignedLine = DeskLine.extend({ awaits: z.string().describe('什么事，用中文；代谁办理') });
const assignedLists = <T extends z.ZodType>(shape: T) => ({
  ...{ toAccept: shape, handedBack: shape, toAnswer: shape, answersCame: shape },
});
const deskLists = <T extends z.ZodType>(shape: T) => ({
  supervised: shape,
  overdue: shape,
  dueSoon: shape,
  toServe: shape,
  awaitingAnswer: shape,
  unconfirmed: shape,
  cameIn: shape,
});

export const DeskReply = z
  .object({
    today: date,
    ...deskLists(z.array(DeskLine)),
    ...assignedLists(z.array(AssignedLine).describe('待询问的人签收、另行交办、回复意见的，以及刚有回复的')),
    awaitingMe: z.array(AwaitedLine).describe('等询问的人审签、批准或者办理的'),
    awaitingOthers: z.array(AwaitedLine).describe('等别人的'),
    counts: z
      .object({ ...deskLists(z.int()), ...assignedLists(z.int()), awaitingMe: z.int(), awaitingOthers: z.int() })
      .describe('各有几件'),
    reports: z
      .array(
        z.object({
          ...{ year: year(), what: z.enum(['submission', 'publication']), label: z.string(), dueOn: date },
          daysLeft: z.int().describe('还有几天；已过的为负数'),
        }),
      )
      .describe('还没有报送、公布的年度报告（第四十九条）'),
    days: z.array(z.object({ date, workday: z.boolean(), why: z.string(), due: z.int().describe('当天到期的件数') })),
  })
  .meta({ id: 'DeskReply' });

export const YearsReply = z
  .object({
    years: z.array(
      z.object({
        ...{ year: z.int(), received: z.int(), closed: z.int(), runCompleted: z.boolean(), locked: z.boolean() },
        closedUnpublished: z.boolean().describe('首次锁定时一并关闭的以前年度'),
      }),
    ),
  })
  .meta({ id: 'YearsReply' });
