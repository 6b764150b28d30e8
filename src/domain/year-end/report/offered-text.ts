import { CHANNELS } from '../../applications/channels.js';
import { ORGAN_KINDS, type OrganKind } from '../../organs/organ-kind.js';
import type { Form, FormRow } from '../forms/form.js';
import { formForYear } from '../forms/forms.js';
import { type Figure, figureCatalogue } from './figures.js';
import type { FigureValues, ReportText } from './report-text.js';

/** What only people know stands in these brackets, until somebody has written it. */
export const TO_BE_WRITTEN = /【[^】]*】/g;

/**
 * Art. 50 ¶1, 〔2021〕30号: a text to begin with. Every figure in it is a reference that follows its source; of results,
 * channels and applicants only those that occurred are named.
 */
export function offeredText(year: number, kind: OrganKind, values: FigureValues): ReportText {
  const form = formForYear(year);
  const { self } = ORGAN_KINDS[kind];
  return {
    overview: [
      `${year}年，${self}按照《中华人民共和国政府信息公开条例》的规定开展政府信息公开工作。【重点工作】`,
      `（一）主动公开情况。${proactive(year, form, values)}【主动公开的主要内容和渠道】`,
      `（二）依申请公开情况。${onRequest(form, values)}`,
      '（三）政府信息管理情况。【规范性文件、政府信息的制作、保存和更新】',
      '（四）政府信息公开平台建设情况。【网站、政务新媒体、公报和查阅场所】',
      '（五）监督保障情况。【机构、人员、培训和内部监督】',
      ...(kind === 'government' ? [ASSESSED] : []),
    ],
    problems: ['存在的主要问题：【问题】', '改进情况：【措施和成效】'],
    other: feesReported(form) ? [FEES, '没有其他需要报告的事项。'] : ['无。'],
  };
}

/** Art. 50 ¶1(4): of governments alone. */
const ASSESSED = '（六）工作考核、社会评议和责任追究结果情况。【考核结果】【评议结果】【责任追究结果】';

/** 〔2021〕30号: since then section 六 tells of the processing fees, also where there were none. */
export const feesReported = ({ edition }: Form): boolean => edition === 'cn-2021';

const FEES =
  '本年发出信息处理费收费通知{log/fees.notices}件，通知金额{log/fees.notified}元，实际收取{log/fees.collected}元。';

/** A figure as it stands in a sentence, where it is more than nothing. */
const more = (ref: string, values: FigureValues, words: string, unit = '件'): string[] =>
  Number(values[ref] ?? 0) > 0 ? [`${words}{${ref}}${unit}`] : [];

function proactive(year: number, form: Form, values: FigureValues): string {
  const known = new Map<string, Figure>(figureCatalogue(year).map((figure) => [figure.ref, figure]));
  const said = form.table2.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.flatMap(({ code, label }) => {
        const ref = `table2/${row.code}/${code}`;
        return more(ref, values, `${row.label}${label.replace(/（.*/, '')}`, known.get(ref)?.unit);
      }),
    ),
  );
  return sentence(said);
}

function onRequest(form: Form, values: FigureValues): string {
  const cells = (row: string) =>
    form.columns.flatMap(({ code, label }) => more(`table3/${row}/${code}`, values, label));
  const total = (row: FormRow) => more(`table3/${row.code}/total`, values, spoken(row));
  const channels = Object.entries(CHANNELS).flatMap(([code, label]) => more(`log/channel.${code}`, values, label));
  const closed = form.table3.filter(({ counts }) => counts === 'closed');
  const change = 'change/table3/received_this_year/total';
  return [
    `本年新收政府信息公开申请{table3/received_this_year/total}件${change in values ? `，较上年{${change}}` : ''}。`,
    sentence(cells('received_this_year'), '按申请人，'),
    sentence(channels, '按申请渠道，'),
    sentence(more('table3/carried_from_last_year/total', values, '上年结转')),
    '本年办结{table3/total_handled/total}件',
    `${colon(closed.flatMap(total))}。`,
    sentence(more('table3/carried_to_next_year/total', values, '结转下年度继续办理')),
    sentence(more('log/late', values, '办结的申请中超过答复期限的')),
    sentence(
      form.table4.flatMap(({ code, path }) => more(`table4/${code}/total`, values, bracketed(path))),
      '涉及政府信息公开的',
    ),
  ].join('');
}

const sentence = (parts: readonly string[], before = ''): string =>
  parts.length > 0 ? `${before}${parts.join('、')}。` : '';
const colon = (parts: readonly string[]): string => (parts.length > 0 ? `，其中${parts.join('、')}` : '');

/** A row as one speaks of it: “不予公开（属于国家秘密）”. */
const spoken = ({ path }: FormRow): string =>
  bracketed(
    path.slice(1).map((label) =>
      label
        .replace(/^（.）/, '')
        .replace(/^\d+\./, '')
        .replace(/（.*/, ''),
    ),
  );

const bracketed = ([whole = '', part]: readonly string[]): string =>
  part === undefined ? whole : `${whole}（${part}）`;
