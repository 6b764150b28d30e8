import { REGISTER_ACTIONS, REGISTER_CODES, type RegisterAction } from '../../domain/proactive/registers.js';
import { z } from '../words.js';

const date = z.string().meta({ format: 'date' });
const whole = () => z.int().min(0);
const fen = () => whole().describe('金额，单位：分');

const uncounted = z.object({ entry: z.string(), message: z.string() });

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
        uncounted: z.string().nullable().describe('该年的表二不统计这一动作的，说明原因'),
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
    uncounted: z.array(uncounted).describe('不计入表二任何一格的登记，各自说明原因'),
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
