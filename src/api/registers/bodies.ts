import { REGISTER_ACTIONS, REGISTER_CODES, type RegisterAction } from '../../domain/proactive/registers.js';
import type { EntryPlace } from '../../reading/register-entries.js';
import { bounds, day, reason, reference, text } from '../fields.js';
import { cursor, limit } from '../queries.js';
import { z } from '../words.js';

const register = () => z.enum(REGISTER_CODES).describe('项目：表二的行');
const action = () => z.enum(Object.keys(REGISTER_ACTIONS) as RegisterAction[]).describe('动作');
const quantity = () => z.int().meta(bounds(0)).describe('数量：件、项、宗');
const amountFen = () => z.int().meta(bounds(0)).describe('金额（以分为单位）');
const source = () => text(200).describe('数字的来源，例如法规处底册');
const disclosedOn = () => day().nullable().optional().describe('公开日期；不填为制发之日即公开，null 为不公开');

export const EntriesQuery = z.strictObject({
  register: register().optional(),
  action: action().optional(),
  year: z.coerce.number().int().min(1900).max(2199).optional().describe('发生的年度'),
  limit,
  cursor: cursor(z.tuple([day(), z.uuid()]), ([on, entry]): EntryPlace => ({ on, entry }))
    .optional()
    .describe('上一页的 next'),
});

export const RecordEntry = z
  .strictObject({
    register: register(),
    action: action(),
    on: day().describe('发生之日'),
    name: text(500).nullable().optional().describe('文件、事项或者项目的名称；不写个人姓名'),
    docNo: reference().nullable().optional().describe('文号'),
    quantity: quantity().optional().describe('数量；不填为1'),
    amountFen: amountFen().nullable().optional().describe('金额（以分为单位）；收费、采购必填'),
    disclosedOn: disclosedOn(),
    source: source(),
  })
  .meta({ id: 'RecordEntry' });

/** What is left out stays. */
export const CorrectEntry = z
  .strictObject({
    quantity: quantity().optional().describe('正确的数量；0 为作废'),
    amountFen: amountFen().nullable().optional().describe('正确的金额（以分为单位）'),
    disclosedOn: day().nullable().optional().describe('正确的公开日期；null 为不公开'),
    source: source().optional(),
    reason: reason(),
  })
  .meta({ id: 'CorrectEntry' });
