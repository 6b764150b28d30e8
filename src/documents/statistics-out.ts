import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { csvOf } from './csv.js';
import { across, FONT, HEAD, highEnough, RULED, ruledText } from './xlsx-cells.js';

interface Measured {
  label: string;
  unit: string;
  says: string | null;
}

/** The statistics as they are read: every figure beside that of the same days of the year before; null is not known. */
export interface StatisticsSheet {
  organ: { name: string };
  whole: boolean;
  period: { from: string; to: string };
  before: { from: string; to: string };
  organs: readonly object[];
  groups: readonly { label: string; figures: readonly (Measured & { now: number | null; before: number | null })[] }[];
  tables: readonly {
    label: string;
    rowHead: string;
    measures: readonly Measured[];
    lines: readonly {
      label: string;
      articles: readonly string[];
      now: readonly (number | null)[];
      before: readonly (number | null)[];
    }[];
  }[];
}

type Row = (string | number)[];
/** One table of the file, under its heads. */
interface Part {
  label: string;
  heads: string[];
  rows: Row[];
}

export const statisticsTitle = ({ organ, whole }: StatisticsSheet): string =>
  `${organ.name}${whole ? '及下级机关' : ''}政府信息公开申请统计`;

/** The days, and what they count. */
const standsOn = ({ period, before, whole, organs }: StatisticsSheet): string =>
  `${period.from} 至 ${period.to}，去年同期为 ${before.from} 至 ${before.to}。按实际日期统计政府信息公开申请，不含登记作废的。` +
  `${whole ? `由${organs.length}个机关相加。` : ''}年度报告的数字以年报为准。`;

/** The whole sheet for a spreadsheet, one table under the other. */
export function statisticsToCsv(sheet: StatisticsSheet): string {
  const parts = partsOf(sheet).map(({ label, heads, rows }) => [[], [label], heads, ...rows]);
  return csvOf([[statisticsTitle(sheet)], [standsOn(sheet)], ...parts.flat()]);
}

/** The same as a workbook, each table on a sheet of its own; figures are numbers. */
export function statisticsToXlsx(sheet: StatisticsSheet): Promise<Buffer> {
  const [title, footer] = [statisticsTitle(sheet), standsOn(sheet)];
  return writeXlsxFile(
    partsOf(sheet).map((part) => sheetOf(part, title, footer)),
    FONT,
  ).toBuffer();
}

function partsOf({ groups, tables }: StatisticsSheet): Part[] {
  const figures = groups.flatMap(({ label: group, figures }) =>
    figures.map(({ label, unit, now, before, says }) => [
      ...[group, label, cell(now), cell(before), change(now, before), unit, says ?? ''],
    ]),
  );
  return [
    { label: '总体', heads: ['类别', '指标', '本期', '去年同期', '增减', '单位', '说明'], rows: figures },
    ...tables.filter(({ lines }) => lines.length > 0).map(partOf),
  ];
}

function partOf({ label, rowHead, measures, lines }: StatisticsSheet['tables'][number]): Part {
  const withArticles = lines.some(({ articles }) => articles.length > 0);
  const named = ({ label, unit }: Measured) => (unit === '件' ? label : `${label}，${unit}`);
  return {
    label,
    heads: [
      ...[rowHead, ...(withArticles ? ['条例'] : [])],
      ...measures.flatMap((measure) => [named(measure), `${named(measure)}（去年同期）`]),
    ],
    rows: lines.map(({ label, articles, now, before }) => [
      ...[label, ...(withArticles ? [articles.map((article) => `第${article}条`).join('、')] : [])],
      ...measures.flatMap((_, i) => [cell(now[i] ?? null), cell(before[i] ?? null)]),
    ]),
  };
}

const cell = (figure: number | null): string | number => figure ?? '';
const change = (now: number | null, before: number | null): string | number =>
  now === null || before === null ? '' : Math.round(10 * (now - before)) / 10;

/** In half-width characters. */
const WIDEST = 60;
const OF_TITLE = { fontSize: 14, fontWeight: 'bold', align: 'center', wrap: true } as const;

function sheetOf({ label, heads, rows }: Part, title: string, footer: string) {
  const width = (i: number) => Math.max(...[heads, ...rows].map((row) => 2 * String(row[i] ?? '').length)) + 3;
  const widths = heads.map((_, i) => Math.min(width(i), WIDEST));
  return {
    sheet: label,
    orientation: 'landscape' as const,
    stickyRowsCount: 2,
    columns: widths.map((width) => ({ width })),
    data: [
      highEnough(across(heads.length, title, OF_TITLE), widths),
      heads.map((head) => ({ ...ruledText(head), fontWeight: 'bold' as const, ...HEAD })),
      ...rows.map((row) => highEnough(row.map(cellOf), widths)),
      highEnough(across(heads.length, footer, { wrap: true }), widths),
    ],
  };
}

const cellOf = (one: string | number): CellObject =>
  typeof one === 'number' ? { value: one, type: Number, ...RULED } : ruledText(one);
