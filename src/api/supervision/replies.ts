import { ORDER_STATES, type OrderState } from '../../domain/year-end/orders-from-above.js';
import { PRESSED_FOR, type PressedFor } from '../../domain/year-end/organ-supervision.js';
import { date, whole, year } from '../replies.js';
import { z } from '../words.js';

const about = z.enum(Object.keys(PRESSED_FOR) as PressedFor[]);
const answer = z.object({ words: z.string(), on: date }).nullable().describe('反馈');
const answerBy = date.nullable().describe('最迟何日反馈；催办不用反馈，为 null');

export const SupervisionReply = z
  .object({
    today: date,
    units: z.array(
      z.object({
        ...{ code: z.string(), name: z.string() },
        overdue: whole().describe('超期未答复的件数'),
        dueSoon: whole().describe('五个工作日内到期的件数'),
        showsCases: z.boolean().describe('可以查看它的申请'),
        version: whole().describe('本年度的版本；为超期的申请催办、督办时用作 If-Match'),
        report: z
          .object({ year: year(), version: whole(), dueOn: date, late: z.boolean() })
          .nullable()
          .describe('还没有报送的上一年度报告'),
      }),
    ),
    sent: z.array(
      z.object({
        id: z.string(),
        unit: z.object({ code: z.string(), name: z.string() }),
        authority: z
          .object({ code: z.string(), name: z.string() })
          .describe('由哪一机关发出：本机关，或者现由本机关承接的机关'),
        ...{ application: z.string().nullable(), registerNo: z.string().nullable() },
        ...{ about: about.nullable(), aboutLabel: z.string().nullable(), year: year().nullable() },
        ...{ words: z.string(), byName: z.string().nullable(), on: date, answerBy, answer },
        state: z.enum(Object.keys(ORDER_STATES) as OrderState[]),
        stateLabel: z.string(),
      }),
    ),
  })
  .meta({ id: 'SupervisionReply', description: '下级机关的超期、未报送情况与一年以内发出的催办、督办单' });

export const OrdersReceivedReply = z
  .object({
    orders: z.array(
      z.object({
        ...{ year: year(), version: whole().describe('该年度的版本；反馈时用作 If-Match'), no: whole() },
        authority: z.string(),
        authorityName: z.string().describe('发出的机关；已由其他机关承接的一并写明，反馈由承接的机关查看'),
        ...{ about, aboutLabel: z.string() },
        overdue: whole().describe('发出时超期未答复的件数'),
        ...{ words: z.string(), on: date, answerBy, answer, owesAnswer: z.boolean() },
      }),
    ),
  })
  .meta({ id: 'OrdersReceivedReply', description: '上级机关对本机关的催办、督办单，待反馈的在前' });

export const PressedReply = z
  .object({ year: year(), version: whole(), no: whole().describe('本年度的第几份'), events: z.array(z.string()) })
  .meta({ id: 'PressedReply' });
