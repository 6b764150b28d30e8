import type { Form } from '../domain/year-end/forms/form.js';
import type { ReportText } from '../domain/year-end/report/report-text.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import { isTable, type LaidSection, layOutReport } from './report-layout.js';
import { type LaidCell, type LaidTable, STATUS_WORDS } from './table-layout.js';

/**
 * The report, or without a text its tables, as one page that needs nothing else: text and tables of text as art. 24 wants them
 * (检索、查阅、下载), under the page tags of government sites (国办发〔2017〕47号), prints on A4. What is not final says so.
 */
export function reportToHtml(tables: YearEndTables, form: Form, text: ReportText | null = null): string {
  const report = layOutReport(tables, form, text);
  const [title, organ] = [escaped(report.title), escaped(tables.organ.name)];
  const final = text !== null && tables.status === 'locked';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="ColumnName" content="政府信息公开年报">
<meta name="ArticleTitle" content="${title}">
<meta name="ContentSource" content="${organ}">
<meta name="Keywords" content="政府信息公开,年度报告,${organ},${tables.year}年">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${final ? '' : `<p class="status ${tables.status}">${STATUS_WORDS[tables.status]}</p>`}
${report.sections.map(section).join('\n')}
<footer>${[report.standsOn, ...report.units].map(escaped).join('<br>')}</footer>
</main>
</body>
</html>
`;
}

const section = ({ heading, content }: LaidSection): string => `<section>
<h2>${escaped(heading)}</h2>
${isTable(content) ? table(content) : content.map((text) => `<p class="text">${escaped(text)}</p>`).join('\n')}
</section>`;

const table = ({ heading, labelColumns, heads, body }: LaidTable): string =>
  `<div class="scroll" role="region" aria-label="${escaped(heading)}" tabindex="0">
<table class="${KINDS[labelColumns] ?? 'labelled'}">
${labelColumns > 1 ? `<colgroup>${Array.from({ length: labelColumns }, (_, i) => `<col class="label-${i + 1}">`).join('')}</colgroup>` : ''}
${heads.length ? `<thead>\n${heads.map(row).join('\n')}\n</thead>` : ''}
<tbody>
${body.map(row).join('\n')}
</tbody>
</table>
</div>`;

/** By the number of columns of labels. */
const KINDS = ['wide', 'blocks'];

const row = (cells: readonly LaidCell[]): string => `<tr>${cells.map(cell).join('')}</tr>`;

function cell({ content, kind, rows, columns }: LaidCell): string {
  const tag = kind === 'figure' || kind === 'total' ? 'td' : 'th';
  const spans = `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
  const group = kind === 'label' && rows > 1 ? ' group' : '';
  return `<${tag} class="${kind}${group}"${spans}${scopeOf(kind, rows, columns)}>${escaped(String(content))}</${tag}>`;
}

function scopeOf(kind: LaidCell['kind'], rows: number, columns: number): string {
  if (kind === 'label') return ` scope="${rows > 1 ? 'rowgroup' : 'row'}"`;
  return kind === 'head' ? ` scope="${columns > 1 ? 'colgroup' : 'col'}"` : '';
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** As text of a page, or in quotes as a value. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** On a narrow screen the names of the groups stand upright, so that figures are seen beside the labels. */
const STYLE = `
:root { color-scheme: light; --line: #555; --soft: #f3f5f7; --ink: #1a1a1a; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; line-height: 1.5;
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 1160px; margin: 0 auto; padding: 32px 24px; }
h1 { margin: 0; font-size: 24px; text-align: center; text-wrap: balance; }
h2 { margin: 32px 0 12px; font-size: 17px; }
.status { width: fit-content; margin: 12px auto 0; padding: 1px 14px; border: 1px solid; border-radius: 999px; font-size: 13px; }
.status.provisional { color: #8a5a00; background: #fff7e6; }
.status.locked { color: #1d6b3a; background: #eefaf1; }
.text { max-width: 46em; margin: 0 auto 8px; text-align: justify; text-indent: 2em; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 14px; }
.labelled { min-width: 1040px; }
.wide { min-width: 900px; }
.blocks { min-width: 560px; }
.label-1 { width: 11em; }
.label-2 { width: 9em; }
.label-3 { width: 24em; }
th, td { padding: 5px 8px; border: 1px solid var(--line); font-weight: normal; }
th { background: var(--soft); }
.label { text-align: left; }
.head, .note, .figure, .total { text-align: center; }
.head { padding-inline: 4px; }
.figure, .total { padding-inline: 2px; font-variant-numeric: tabular-nums; }
.total { font-weight: 600; }
footer { margin-top: 28px; color: #555; font-size: 13px; }
@media screen and (max-width: 700px) {
  main { padding: 24px 12px; }
  h1 { font-size: 20px; }
  table { font-size: 12px; }
  .labelled { min-width: 500px; }
  .wide { min-width: 640px; }
  .label-1, .label-2 { width: 28px; }
  .label-3 { width: 130px; }
  th, td { padding: 4px; }
  .group { padding: 2px; text-align: center; writing-mode: vertical-rl; }
}
@page { size: A4; margin: 12mm; }
@media print {
  * { print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 15pt; }
  h2 { margin: 8px 0 4px; font-size: 11pt; break-after: avoid; }
  .status { margin-top: 4px; font-size: 8pt; }
  .scroll { overflow: visible; }
  table { min-width: 0 !important; font-size: 8.5pt; line-height: 1.35; }
  .label-1 { width: 5.5em; }
  .label-2 { width: 8.5em; }
  .label-3 { width: 22em; }
  th, td { padding: 2px 3px; }
  .wide th { padding-inline: 1px; font-size: 7.5pt; }
  tr { break-inside: avoid; }
  footer { margin-top: 8px; font-size: 8pt; }
}
`;
