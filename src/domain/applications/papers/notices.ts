import { cited } from '../../law/cited.js';
import { inWords, type LegalDate } from '../../law/legal-date.js';
import { FEE_PAYMENT_WORKDAYS } from '../../law/other-periods.js';
import { type FeeLine, feeLines, inYuan } from '../../law/processing-fees.js';
import { replyDueOn } from '../../law/reply-clock.js';
import type { WorkingCalendar } from '../../law/working-calendar.js';
import type { Application } from '../application.js';
import type { Happens } from '../events.js';
import type { Bodies, Writing } from './paper.js';
import { application } from './told.js';
import { bare, blank, day, known, listed } from './words.js';

/** 程序性告知: what the applicant is told on the way to a reply. None carries a remedy clause (documents.md §5). */
export const notices: Bodies<
  | 'receipt'
  | 'correction_notice'
  | 'reason_notice'
  | 'extension_notice'
  | 'delay_notice'
  | 'consultation_info'
  | 'fee_notice'
> = {
  receipt,
  correction_notice: correctionNotice,
  reason_notice: reasonNotice,
  extension_notice: extensionNotice,
  delay_notice: delayNotice,
  consultation_info: consultationInfo,
  fee_notice: feeNotice,
};

/** Art. 31, 33: the day of the receipt and the day by which a reply is due; a 更正申请 (art. 41) has no such day. */
function receipt(writing: Writing<'receipt'>): string[] {
  const { event, app, calendar, you } = writing;
  const basis = event.basis ? cited([event.basis]) : blank('收到日期的依据');
  const received = `依照${basis}的规定，收到申请之日为${inWords(event.receivedOn)}。`;
  if (!app.clock) return [application(writing), received];
  return [
    application(writing),
    `${received}依照${cited(['33(2)'])}的规定，本机关将于${dueIn(app, calendar)}以前答复。`,
    `需要${you}补正、缴纳费用，需要征求第三方、其他机关的意见，或者需要延长答复期限的，答复期限依照条例的规定另行计算，本机关另行告知${you}。`,
  ];
}

/** Art. 30: everything at once, by when, what it does to the period, and what silence means. */
function correctionNotice(writing: Writing<'correction_notice'>): string[] {
  const { event, app, you, articles } = writing;
  return [
    application(writing),
    `依照${cited(articles)}的规定，现一次性告知${you}需要补正的下列事项：`,
    ...(event.items?.length ? listed(event.items) : [blank('请一次列全需要补正的事项')]),
    `请${you}于${day(app.corrections.at(-1)?.dueOn, '补正期限')}以前将补正后的申请提交本机关；对如何补正有疑问的，可以按本告知书所列的联系方式咨询，本机关给予指导。`,
    '答复期限自本机关收到补正的申请之日起计算，该日不计入。',
    `${you}无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。`,
  ];
}

/** Art. 35: how many and how often, what is to be explained, and by when. */
function reasonNotice(writing: Writing<'reason_notice'>): string[] {
  const { event, you, articles } = writing;
  return [
    application(writing),
    `经核对，${you}申请公开政府信息的数量、频次明显超过合理范围：${blank('请写明件数、频次和所涉的期间')}。`,
    `依照${cited(articles)}的规定，请${you}于${day(event.dueOn, '说明理由的期限')}以前书面说明理由：${blank('请写明需要说明的事项')}。`,
    `本机关认为申请理由不合理的，告知${you}不予处理；认为申请理由合理，但是无法在规定的期限内答复的，可以确定延迟答复的合理期限并告知${you}。`,
  ];
}

/** Art. 33 ¶2: why, for how long, and until when. */
function extensionNotice(writing: Writing<'extension_notice'>): string[] {
  const { event, before, app, calendar, you, articles } = writing;
  const approved = `经本机关政府信息公开工作机构负责人于${day(event.approvedOn, '同意的日期')}同意`;
  const days = event.workingDays ?? blank('几');
  return [
    application(writing),
    `因${known(before.extension?.reason && bare(before.extension.reason), '请写明延长答复期限的理由')}，本机关不能在${dueIn(before, calendar)}以前答复。`,
    `依照${cited(articles)}的规定，${approved}，答复期限延长${days}个工作日，本机关将于${dueIn(app, calendar)}以前答复${you}。`,
  ];
}

/** Art. 35: the reason is accepted, and the new day. */
function delayNotice(writing: Writing<'delay_notice'>): string[] {
  const { event, app, you, articles } = writing;
  const reason = known(event.reason && bare(event.reason), '请写明不能按期答复的理由');
  return [
    application(writing),
    `${you}于${day(app.reason?.receivedOn, '说明理由的日期')}说明的申请理由，本机关认为合理；但是${reason}，无法在规定的期限内答复。`,
    `依照${cited(articles)}的规定，本机关延迟至${inWords(event.newDueOn)}以前答复${you}。`,
  ];
}

/** Art. 33 ¶3: others are asked, and that time is not counted. No third party is named. */
function consultationInfo(writing: Writing<'consultation_info'>): string[] {
  const { event, you, articles } = writing;
  const whom = event.type === 'ThirdPartyConsulted' ? '第三方' : event.organ;
  return [
    application(writing),
    `${you}申请公开的政府信息需要征求${whom}的意见，本机关已于${inWords(event.sentOn)}发出征求意见书。`,
    `依照${cited(articles)}的规定，征求意见所需的时间不计算在答复期限内。`,
  ];
}

const FEE_MEASURES = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）';
const METHODS = { per_item: '按件计收', per_page: '按量计收' } as const;
const UNITS = { per_item: '件', per_page: '页' } as const;

/** Art. 42 and 国办函〔2020〕109号: by which method, how much of it at which rate, until when, and what follows from not paying. */
function feeNotice(writing: Writing<'fee_notice'>): string[] {
  const { event, app, you, articles } = writing;
  const { method, quantity, amountFen } = event;
  const count = `${quantity ?? blank('数量')}${method ? UNITS[method] : blank('件或者页')}`;
  return [
    application(writing),
    `依照${cited(articles)}和${FEE_MEASURES}的规定，本机关向${you}收取信息处理费，收费方式为${method ? METHODS[method] : blank('按件或者按量')}，共${count}：`,
    ...ratesOf(event),
    `以上合计${amountFen === null ? blank('金额') : inYuan(amountFen)}。`,
    `请${you}自收到本通知书次日起${FEE_PAYMENT_WORKDAYS}个工作日内${until(app.fees.at(-1)?.payBy)}缴费，缴费方式：${blank('请写明缴款的账户或者地点')}。`,
    `${you}逾期未缴纳费用的，视为放弃申请，本机关不再处理该政府信息公开申请。答复期限自缴费的次日起重新计算。`,
    `${you}对收取信息处理费的决定不服的，不能单独申请行政复议或者提起行政诉讼；缴费期满后，可以就本机关不再处理政府信息公开申请的行为投诉、申请行政复议或者提起行政诉讼。`,
  ];
}

const until = (payBy: LegalDate | null | undefined): string => (payBy ? `（${inWords(payBy)}以前）` : '');

/** Each bracket with its rate; what does not come to the amount that was told is left to be looked at. */
function ratesOf({ method, quantity, alreadyInMonth, amountFen }: Happens<'FeeNoticeIssued'>): string[] {
  const unknown = !method || !quantity || (method === 'per_item' && alreadyInMonth === undefined);
  if (unknown) return [blank('请写明各档的数量、标准和金额')];
  const lines = feeLines(method, quantity, method === 'per_item' ? alreadyInMonth : 0);
  const fen = lines.reduce((sum, line) => sum + line.fen, 0);
  const differs = amountFen !== null && fen !== amountFen;
  return [
    ...listed(lines.map((line) => rate(line, method))),
    ...(differs ? [blank('各档合计与收费金额不符，请核对')] : []),
  ];
}

function rate({ from, through, fenEach, fen }: FeeLine, method: 'per_item' | 'per_page'): string {
  const unit = UNITS[method];
  const place = `${method === 'per_item' ? '当月' : ''}第${from}${through > from ? `至${through}` : ''}${unit}`;
  return `${place}，${fenEach === 0 ? '不收费' : `每${unit}${inYuan(fenEach)}，计${inYuan(fen)}`}`;
}

/** The last day for the reply as the period stands; where it cannot be known yet, why. */
export function dueIn({ clock }: Application, calendar: WorkingCalendar): string {
  const due = clock && replyDueOn(clock, calendar);
  if (due && 'dueOn' in due) return inWords(due.dueOn);
  return blank(due?.unknown === 'consultation_open' ? '征求意见结束后确定的日期' : '工作日历公布后确定的日期');
}
