import { REGISTER_ACTIONS, REGISTER_CODES, type RegisterAction } from '../../domain/proactive/registers.js';
import { z } from '../words.js';

const date = z.string().meta({ format: 'date' });
const whole = () => z.int().min(0);
const fen = () => whole().describe('金额，单位：分');

export const EntriesReply = z
  .object({
    lines: z.array(
      z.object({
        entry: z.string(),
        version: whole(),
        register: z.enum(REGISTER_CODES),
        registerLabel: z.string(),
        action: z.enum(Object.keys(REGISTER_ACTIONS) as RegisterAction[]),
        actionLabel: z.string(),
        name: z.string().nullable(),
        docNo: z.string().nullable(),
        on: date,
        quantity: whole(),
        amountFen: fen().nullable(),
        disclosedOn: date.nullable(),
        source: z.string(),
        by: z.string().describe('谁登记、谁更正'),
        year: z.int().describe('计入的年度'),
        corrected: z.object({ on: date, reason: z.string() }).nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'EntriesReply' });

export const EntryOrderReply = z
  .object({
    entries: z.array(z.object({ entry: z.string(), version: whole() })),
    events: z.array(z.string()),
    adjustments: z
      .array(z.object({ entry: z.string(), year: z.int() }))
      .describe('已经锁定的年度，其后的登记列为往年调整'),
  })
  .meta({ id: 'EntryOrderReply' });

export const ProcessingFeesReply = z
  .object({
    year: z.int(),
    amountFen: fen(),
    applications: z.array(
      z.object({
        id: z.string(),
        registerNo: z.string().nullable(),
        amountFen: fen().nullable().describe('金额没有登记的为 null，不计入合计'),
      }),
    ),
    recorded: z
      .object({ entry: z.string(), version: whole(), amountFen: fen() })
      .nullable()
      .describe('已经计入行政事业性收费的登记'),
  })
  .meta({ id: 'ProcessingFeesReply', description: '申请登记簿里当年收到的信息处理费' });
