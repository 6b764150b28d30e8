import type { LegalDate } from '../../law/legal-date.js';
import { payBy as payByOf } from '../../law/other-periods.js';
import { feeMeasuresInForce, inYuan, perItemFee, perPageFee } from '../../law/processing-fees.js';
import { whereKnown } from '../../law/working-calendar.js';
import type { Application, Fee } from '../application.js';
import type { Does } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import type { Facts, Judgement } from '../judgement.js';
import { statisticalYear } from '../report-years.js';
import { missingNotice, outOfOrder, type ViolationCode } from '../violations.js';
import { notBefore, withinPeriod } from './deadlines.js';
import { remedyIn } from './remedy.js';

/** Art. 42 and 国办函〔2020〕109号: one method only, told within the period. */
export function chargeFee(
  command: Does<'ChargeFee'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { method, sentOn, receivedOn } = command;
  judge.demand(feeMeasuresInForce(sentOn), 'fee_before_measures', {}, 'fee_before_measures');
  const counted =
    countsOf(command).every((count) => Number.isSafeInteger(count) && count >= 0) && command.quantity !== 0;
  judge.demand(counted, 'fee_quantity', {}, 'fee_amount_wrong');
  const standing = app.fees.filter((fee) => fee.revokedOn === null && fee.method !== null);
  judge.demand(method === null || standing.every((fee) => fee.method === method), 'fee_two_methods');
  judge.note(withinPeriod(sentOn, app, facts), 'fee_notice_late');
  if (counted) atTheRates(command, judge);
  notBefore(receivedOn, sentOn, judge, ['申请人收到收费通知', '收费通知']);
  const payBy = receivedOn && lastPayDay(receivedOn, facts);
  return judge.on({ ...command, type: 'FeeNoticeIssued', payBy });
}

const countsOf = ({ quantity, alreadyInMonth, amountFen }: Does<'ChargeFee'>): number[] =>
  [quantity, alreadyInMonth, amountFen].filter((count) => count !== null && count !== undefined);

function atTheRates(command: Does<'ChargeFee'>, judge: Judgement): void {
  const rate = rateOf(command) ?? command.amountFen;
  const details = { rightly: `，应收${inYuan(rate ?? 0)}` };
  judge.note(command.amountFen === rate, { code: 'fee_amount_wrong', details });
}

/** What the rates give, in fen; null where method, quantity or the items already put in this month are not known. */
function rateOf({ method, quantity, alreadyInMonth, amountFen }: Does<'ChargeFee'>): number | null {
  if (quantity === null || amountFen === null) return null;
  if (method === 'per_page') return perPageFee(quantity);
  return method === 'per_item' && alreadyInMonth !== undefined ? perItemFee(quantity, alreadyInMonth) : null;
}

/** Art. 42: a payment after the last day counts when the organ accepts it by recording it. */
export function payFee(command: Does<'PayFee'>, app: Application, judge: Judgement): ApplicationEvent {
  const notice = app.fees.at(-1);
  judge.note(notice !== undefined, missingNotice('fee'));
  notBefore(command.paidOn, notice?.sentOn, judge, ['缴费', '收费通知']);
  judge.note(command.paidOn <= (notice?.payBy ?? command.paidOn), 'fee_paid_late');
  return judge.on({ ...command, type: 'FeePaid' });
}

/** Art. 42 and 国办函〔2020〕109号: twenty working days without payment: deemed abandoned. */
export function lapseFee(
  command: Does<'LapseFee'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { lapsedOn } = command;
  const notice = app.fees.at(-1);
  judge.demand(feeMeasuresInForce(lapsedOn), 'fee_before_measures', {}, 'fee_before_measures');
  const breach = notice ? withoutPeriod(notice, lapsedOn, facts) : missingNotice('fee');
  judge.demand(Boolean(notice?.payBy), 'fee_period_unknown', {}, breach);
  if (notice?.payBy) judge.demand(lapsedOn > notice.payBy, 'fee_not_due', { payBy: notice.payBy }, 'fee_lapsed_early');
  if (notice?.paidOn)
    judge.note(false, outOfOrder({ label: '缴费', on: notice.paidOn }, { label: '逾期未缴费', on: lapsedOn }));
  notBefore(lapsedOn, command.latePaymentOn, judge, ['逾期未缴费', '逾期后的缴费']);
  const remedy = remedyIn('other.fee_overdue', lapsedOn, facts);
  return judge.on({
    ...command,
    type: 'FeeLapsed',
    ...remedy,
    statisticalYear: statisticalYear(lapsedOn, facts.years),
  });
}

/** Whenever the notice was received, it was not before it was sent: what lapsed within that period lapsed too early. */
function withoutPeriod({ sentOn, receivedOn }: Fee, lapsedOn: LegalDate, facts: Facts): ViolationCode {
  const earliest = lastPayDay(receivedOn ?? sentOn, facts);
  return earliest && lapsedOn <= earliest ? 'fee_lapsed_early' : 'fee_period_missing';
}

export const revokeFeeNotice = (command: Does<'RevokeFeeNotice'>): ApplicationEvent => ({
  ...command,
  type: 'FeeNoticeRevoked',
});

/** The end of those twenty working days; null in a year without a calendar. */
export function lastPayDay(receivedOn: LegalDate, { calendar }: Facts): LegalDate | null {
  return whereKnown(() => payByOf(receivedOn, calendar));
}
