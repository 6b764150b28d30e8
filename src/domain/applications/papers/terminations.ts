import { cited } from '../../law/cited.js';
import { inWords } from '../../law/legal-date.js';
import type { Bodies, Writing } from './paper.js';
import { application, lastOf } from './told.js';
import { day, known } from './words.js';

/** What ends an application without a reply. */
export const terminations: Bodies<'termination_correction' | 'termination_fee' | 'withdrawal_confirm'> = {
  termination_correction: terminationCorrection,
  termination_fee: terminationFee,
  withdrawal_confirm: withdrawalConfirm,
};

/** Art. 30: which notice, which day was missed, that it may be applied for again. */
function terminationCorrection(writing: Writing<'termination_correction'>): string[] {
  const { event, history, before, you, articles } = writing;
  const notice = lastOf(history, 'CorrectionRequested');
  return [
    application(writing),
    `本机关于${day(notice?.issuedOn, '告知日期')}以补正告知书（${known(notice?.noticeNo, '文号')}）要求${you}于${day(before.corrections.at(-1)?.dueOn, '补正期限')}以前补正。${you}无正当理由逾期不补正。`,
    `依照${cited(articles)}的规定，视为放弃申请，本机关不再处理该政府信息公开申请。${you}仍需要该政府信息的，可以另行申请。`,
    known(event.remedy, '救济告知'),
  ];
}

/** Art. 42 and 国办函〔2020〕109号: which notice, which day was missed; not being processed may be contested. */
function terminationFee(writing: Writing<'termination_fee'>): string[] {
  const { event, history, before, you, articles } = writing;
  const notice = lastOf(history, 'FeeNoticeIssued');
  const late = event.latePaymentOn ? `${you}于${inWords(event.latePaymentOn)}缴费，已经超过期限，本机关未予接受。` : '';
  return [
    application(writing),
    `本机关于${day(notice?.sentOn, '通知日期')}以信息处理费收费通知书（${known(notice?.noticeNo, '文号')}）通知${you}于${day(before.fees.at(-1)?.payBy, '缴费期限')}以前缴费。${you}逾期未缴纳费用。${late}`,
    `依照${cited(articles)}和国办函〔2020〕109号的规定，视为放弃申请，本机关不再处理该政府信息公开申请。`,
    known(event.remedy, '救济告知'),
  ];
}

/** Procedure §6: since when it is at an end. */
function withdrawalConfirm(writing: Writing<'withdrawal_confirm'>): string[] {
  const { event, you } = writing;
  return [
    application(writing),
    `${you}于${day(event.requestedOn, '申请撤回的日期')}申请撤回，本机关于${inWords(event.acceptedOn)}同意撤回，该申请的办理程序终止。`,
  ];
}
