import { inYuan } from '../../law/processing-fees.js';
import type { Form } from '../forms/form.js';
import { formForYear } from '../forms/forms.js';
import type { Check } from '../reconcile.js';
import { reconcileStated, statedFigures } from '../stated-figures.js';
import type { Explanation } from './annual-report.js';
import type { LogFigures } from './figures.js';
import { feesReported, TO_BE_WRITTEN } from './offered-text.js';
import { asRead, type FigureValues, type ReportText, referencesIn, WRITTEN_SECTIONS } from './report-text.js';

/** What is wrong with the text of a report, section by section; `text` is the draft with its references. */
export function checksOfText(year: number, text: ReportText, values: FigureValues, log: LogFigures): Check[] {
  const form = formForYear(year);
  const { faults } = asRead(text, values);
  return [
    ...WRITTEN_SECTIONS.flatMap((section) => [
      written(form, section, text[section]),
      finished(form, section, text[section]),
    ]),
    ...faults.map(({ section, refusal }) => error('TEXT.FIGURES', section, false, refusal.message)),
    ...typedNumbers(year, text, values),
    ...(feesReported(form) ? [feesSaid(text.other, log), ...feesTakenUp(values, log)] : []),
  ];
}

/** Stands for every figure that follows its source; nobody types it. */
const FOLLOWS = 999_999_999;

/** W rule N1 (annual-report-form §8): what is typed in section 一 equals its figure; what follows its source cannot differ. */
function typedNumbers(year: number, text: ReportText, values: FigureValues): Check[] {
  const marked = Object.entries(values).map(([ref, value]) => [ref, typeof value === 'number' ? FOLLOWS : value]);
  const { overview } = asRead(text, Object.fromEntries(marked));
  const typed = statedFigures(formForYear(year), overview, year).filter(({ figure }) => figure !== FOLLOWS);
  return reconcileStated(typed, (ref) => (typeof values[ref] === 'number' ? values[ref] : undefined));
}

/** E rule SECTIONS (annual-report-form §3): no section of the form is left out. */
const written = (form: Form, section: keyof ReportText, paragraphs: readonly string[]): Check =>
  error(
    'SECTIONS',
    section,
    paragraphs.length > 0,
    `“${form.headings[section]}”${paragraphs.length ? '有内容' : '没有内容'}`,
  );

/** E rule TEXT.UNFINISHED: what the offered text leaves to be written has been written. */
function finished(form: Form, section: keyof ReportText, paragraphs: readonly string[]): Check {
  const left = paragraphs.flatMap((paragraph) => paragraph.match(TO_BE_WRITTEN) ?? []);
  const heading = form.headings[section];
  return error(
    'TEXT.UNFINISHED',
    section,
    left.length === 0,
    left.length > 0 ? `“${heading}”还有${left.length}处待填写：${left.join('')}` : `“${heading}”没有待填写的`,
  );
}

const FEE_FIGURES = ['log/fees.notices', 'log/fees.notified', 'log/fees.collected'];

/** W rule N2 (annual-report-form §8): section 六 tells the notices and the money of the processing fees as the log has them. */
function feesSaid(paragraphs: readonly string[], { fees }: LogFigures): Check {
  const named = referencesIn(paragraphs);
  const ok = FEE_FIGURES.every((ref) => named.includes(ref));
  const figures = `收费通知${fees.notices}件、通知金额${inYuan(fees.notifiedFen)}、实际收取${inYuan(fees.collectedFen)}`;
  const message = `第六部分${ok ? '引用了' : '没有逐项引用'}信息处理费的数字：${figures}`;
  return { rule: 'N2', level: 'warning', ok, at: 'other', message };
}

const ADMIN_FEES = 'art20_8.admin_fees';
const FEN_IN_WAN = 1_000_000;

/** W rule N2 (annual-report-form §4, §8): what was collected in processing fees is part of the fees of Table 二. */
function feesTakenUp(values: FigureValues, { fees: { collectedFen } }: LogFigures): Check[] {
  const wan = values[`table2/${ADMIN_FEES}/amount_wan`];
  if (typeof wan !== 'number' || collectedFen === 0) return [];
  const ok = collectedFen <= Math.round(wan * FEN_IN_WAN);
  const remedy = ok ? '' : '；还没有计入的，请在“主动公开”计入';
  const message = `表二的行政事业性收费${wan}万元，其中应有信息处理费${inYuan(collectedFen)}${remedy}`;
  return [{ rule: 'N2', level: 'warning', ok, at: ADMIN_FEES, message }];
}

const error = (rule: string, at: string, ok: boolean, message: string): Check => ({
  rule,
  level: 'error',
  ok,
  at,
  message,
});

/** The explanation that a warning stands with: of that rule, at that place, for what it says now. */
export const explanationOf = (
  { rule, at, message }: Pick<Check, 'rule' | 'at' | 'message'>,
  explained: readonly Explanation[],
): Explanation | null => explained.find((one) => one.rule === rule && one.at === at && one.message === message) ?? null;

/** The warnings that somebody still has to explain. */
export const unexplained = (checks: readonly Check[], explained: readonly Explanation[]): Check[] =>
  checks.filter((check) => check.level === 'warning' && !check.ok && explanationOf(check, explained) === null);
