import { z } from '../words.js';

const date = z.string().meta({ format: 'date' });
const facts = z.record(z.string(), z.unknown());
const setting = z.union([z.boolean(), z.number(), z.string()]);

const chain = z.array(z.object({ step: z.string(), label: z.string(), role: z.string() }));

export const OrganOrderReply = z
  .object({ code: z.string(), version: z.int(), events: z.array(z.string()) })
  .meta({ id: 'OrganOrderReply' });

export const OrganViewReply = z
  .object({
    code: z.string(),
    name: z.string(),
    parent: z.string().nullable(),
    version: z.int(),
    createdOn: date,
    ended: z.object({ on: date, into: z.string().nullable() }).nullable().describe('并入其他机关，或者撤销'),
    settings: z.array(
      z.object({
        ...{ name: z.string(), label: z.string(), value: setting, default: setting, range: z.string() },
        ...{ said: z.string().describe('现在的值'), defaultSaid: z.string().describe('没有设置时的值') },
        ...{ source: z.string(), area: z.string(), settable: z.boolean() },
      }),
    ),
    numberScheme: facts.nullable(),
    documentNumbers: z
      .array(
        z.object({
          ...{ kind: z.string(), label: z.string(), prefix: z.string().nullable(), suffix: z.string() },
          next: z.string().nullable().describe('下一号；没有文号规则的为 null'),
        }),
      )
      .describe('各种文书怎样编号'),
    signOffChain: chain.describe('答复的审签流程'),
    reportChain: chain.describe('年度报告的审签流程'),
    history: z.array(
      z.object({
        ...{ version: z.int(), type: z.string(), label: z.string(), on: date },
        ...{
          recordedAt: z.string().meta({ format: 'date-time' }),
          actor: z.string(),
          actorName: z.string().nullable(),
          facts,
          said: z.string(),
        },
      }),
    ),
  })
  .meta({ id: 'OrganViewReply' });

const dated = <T extends z.ZodRawShape>(shape: T) => z.array(z.object({ on: date, ...shape }));

export const UnitReply = z
  .object({
    ...OrganViewReply.pick({ code: true, name: true, parent: true, version: true, createdOn: true, ended: true }).shape,
    names: dated({ name: z.string() }).describe('历次名称'),
    parents: dated({ parent: z.string().nullable() }).describe('历次上级机关'),
  })
  .meta({ id: 'UnitReply' });
