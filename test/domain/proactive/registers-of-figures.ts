import { readFileSync } from 'node:fs';
import { formForYear } from '../../../src/domain/year-end/forms/forms.js';

/** A published Table 二: row → column → figure, null where the publisher left the cell blank; 采购总金额 in 元. */
export interface Published2 {
  id: string;
  year: number;
  edition: 'cn-2019' | 'cn-2021';
  table2: Record<string, Record<string, number | null>>;
}

export const PUBLISHED2: Published2[] = JSON.parse(readFileSync('test/domain/proactive/published.json', 'utf8'));
export const published2As = (id: string) => PUBLISHED2.find((report) => report.id === id) as Published2;

/** The published figures, blank cells as 0. */
export const figuresPublished2 = ({ table2 }: Published2) =>
  Object.fromEntries(
    Object.entries(table2).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.entries(cells).map(([column, figure]) => [column, figure ?? 0])),
    ]),
  );

type Line = [
  label: string,
  name: string,
  docNo: string,
  on: string,
  action: string,
  quantity: number,
  yuan: string,
  disclosed: string,
];

const HEADS = '项目,名称,文号,日期,动作,数量,金额（元）,公开日期';

/** The file of registers that would have given the published figures of consecutive years; what is in force rolls on. */
export function registersOfFigures(...reports: Published2[]): string {
  const lines = reports.flatMap((report, i) => linesOf(report, reports[i - 1]));
  return [HEADS, ...lines.filter(([, , , , , quantity]) => quantity > 0).map((line) => line.join(','))].join('\r\n');
}

function linesOf(report: Published2, before: Published2 | undefined): Line[] {
  const { year, table2 } = report;
  const labels = new Map(formForYear(year).table2.flatMap(({ rows }) => rows.map(({ code, label }) => [code, label])));
  return Object.entries(table2).flatMap(([row, cells]) => {
    const line = rowOf(labels.get(row) ?? row, year);
    const figure = (column: string) => cells[column] ?? 0;
    if ('in_force' in cells) return documents2021(line, year, figure, before?.table2[row]?.in_force ?? null);
    if ('total_public' in cells) return documents2019(line, year, figure);
    return [
      ...itemsOf(line, year, figure('prior_year_items'), figure('change')),
      line(`${year}年上半年`, '', '06-30', '办理', Math.floor(figure('decisions') / 3)),
      line(`${year}年下半年`, '', '12-31', '办理', figure('decisions') - Math.floor(figure('decisions') / 3)),
      ...moneyOf(line, '收费', Math.round(figure('amount_wan') * 1e6), 1),
      ...moneyOf(line, '采购', Math.round(figure('total_amount') * 100), figure('project_count')),
    ];
  });
}

type Of = (
  name: string,
  docNo: string,
  day: string,
  action: string,
  quantity: number,
  fen?: number,
  disclosed?: string,
) => Line;

/** `day` is one of the year, or a whole day. */
const rowOf =
  (label: string, year: number): Of =>
  (name, docNo, day, action, quantity, fen, disclosed = '') => [
    ...([label, name, docNo, day.length > 5 ? day : `${year}-${day}`, action, quantity] as const),
    fen === undefined ? '' : (fen / 100).toFixed(2),
    disclosed,
  ];

/** What was there before stands in one line; what is made has a number each; what is repealed comes out of the former. */
function documents2021(of: Of, year: number, figure: (column: string) => number, inForce: number | null): Line[] {
  const [made, repealed, after] = [figure('made_this_year'), figure('repealed_this_year'), figure('in_force')];
  const before = inForce ?? Math.max(0, after - made + repealed);
  const repeals = repealed < 30 ? Array.from({ length: repealed }, (_, i) => `旧〔${year}〕${i + 1}号`) : [];
  return [
    ...(inForce === null ? [of('以前年度有效文件', '', `${year - 1}-12-31`, '制发', before)] : []),
    ...Array.from({ length: made }, (_, i) => of(`办法${i + 1}`, `府规〔${year}〕${i + 1}号`, '03-15', '制发', 1)),
    ...repeals.map((docNo) => of('', docNo, '09-01', '废止', 1)),
    ...(repeals.length ? [] : [of(`${year}年清理`, '', '09-01', '废止', repealed)]),
    of(`${year}年到期`, '', '12-31', '失效', before + made - repealed - after),
  ];
}

/** What is disclosed beyond what was made in the year had been there undisclosed. */
function documents2019(of: Of, year: number, figure: (column: string) => number): Line[] {
  const [made, disclosed, open] = [figure('newly_made'), figure('newly_disclosed'), figure('total_public')];
  const hidden = Math.max(0, made - disclosed);
  const before = `${year - 1}-12-31`;
  return [
    of('以前年度已公开', '', before, '制发', Math.max(0, open - disclosed)),
    of('以前年度未公开', '', before, '制发', Math.max(0, disclosed - made), undefined, '不公开'),
    of('本年制发公开', '', '04-01', '制发', made - hidden),
    of('本年制发未公开', '', '04-02', '制发', hidden, undefined, '否'),
    of('以前年度未公开', '', '07-01', '公开', Math.max(0, disclosed - made)),
    of('到期', '', '12-01', '失效', Math.max(0, disclosed - open)),
  ];
}

const itemsOf = (of: Of, year: number, before: number, change: number): Line[] => [
  of('事项目录', '', `${year - 1}-01-01`, '制发', before),
  of('事项目录调整', '', '05-01', change < 0 ? '废止' : '制发', Math.abs(change)),
];

/** An amount in two parts that are not alike. */
function moneyOf(of: Of, action: string, fen: number, quantity: number): Line[] {
  if (fen === 0 && action === '收费') return [];
  const first = Math.floor(fen / 7);
  const projects = Math.max(0, quantity - 1);
  return [
    of('第一批', '', '02-28', action, action === '收费' ? 1 : projects, first),
    of('第二批', '', '11-30', action, Math.min(1, quantity), projects > 0 || action === '收费' ? fen - first : fen),
  ];
}
