import { PRESSED_FOR, type PressedFor } from '../../domain/year-end/organ-supervision.js';
import { count, day, lines } from '../fields.js';
import { z } from '../words.js';

const words = () => lines(1_000).describe('要求；不要写个人信息');
const about = () =>
  z.enum(Object.keys(PRESSED_FOR) as PressedFor[]).describe('为了什么：超期的申请，或者年度报告的报送');
const answerBy = () => day().describe('最迟何日反馈');

export const PressCase = z.strictObject({ words: words() }).meta({ id: 'PressCase' });
export const OrderForCase = PressCase.extend({ answerBy: answerBy() }).meta({ id: 'OrderForCase' });
export const PressOrgan = z.strictObject({ about: about(), words: words() }).meta({ id: 'PressOrgan' });
export const OrderForOrgan = PressOrgan.extend({ answerBy: answerBy() }).meta({ id: 'OrderForOrgan' });
export const AnswerFromBelow = z
  .strictObject({
    no: count(100_000).describe('本年度的第几份'),
    words: lines(1_000).describe('办理情况；不要写个人信息'),
  })
  .meta({ id: 'AnswerFromBelow' });
