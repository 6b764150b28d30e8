/** Published annual reports in the layouts in which organs put them on the net. The labels are typed here, not taken from the form. */

export type Cell = number | string | null;

export interface Page {
  title: string;
  year: number;
  table2: [label: string, ...cells: Cell[]][];
  table3: Cell[][];
  table4: Cell[];
  overview?: string;
  other?: string;
}

const HEADS_2: Record<'2019' | '2021', [block: string, heads: string[], rows: string[]][]> = {
  '2019': [
    ['第二十条第（一）项', ['本年新制作数量', '本年新公开数量', '对外公开总数量'], ['规章', '规范性文件']],
    ['第二十条第（五）项', ['上一年项目数量', '本年增/减', '处理决定数量'], ['行政许可', '其他对外管理服务事项']],
    ['第二十条第（六）项', ['上一年项目数量', '本年增/减', '处理决定数量'], ['行政处罚', '行政强制']],
    ['第二十条第（八）项', ['上一年项目数量', '本年增/减'], ['行政事业性收费']],
    ['第二十条第（九）项', ['采购项目数量', '采购总金额'], ['政府集中采购']],
  ],
  '2021': [
    ['第二十条第（一）项', ['本年制发件数', '本年废止件数', '现行有效件数'], ['规章', '行政规范性文件']],
    ['第二十条第（五）项', ['本年处理决定数量'], ['行政许可']],
    ['第二十条第（六）项', ['本年处理决定数量'], ['行政处罚', '行政强制']],
    ['第二十条第（八）项', ['本年收费金额（单位：万元）'], ['行政事业性收费']],
  ],
};

export const labels3 = (edition: '2019' | '2021'): string[][] => [
  ['一、本年新收政府信息公开申请数量'],
  ['二、上年结转政府信息公开申请数量'],
  ['三、本年度办理结果', '（一）予以公开'],
  ['', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  ['', '（三）不予公开', '1.属于国家秘密'],
  ['', '', '2.其他法律行政法规禁止公开'],
  ['', '', '3.危及“三安全一稳定”'],
  ['', '', '4.保护第三方合法权益'],
  ['', '', '5.属于三类内部事务信息'],
  ['', '', '6.属于四类过程性信息'],
  ['', '', '7.属于行政执法案卷'],
  ['', '', '8.属于行政查询事项'],
  ['', '（四）无法提供', '1.本机关不掌握相关政府信息'],
  ['', '', '2.没有现成信息需要另行制作'],
  ['', '', '3.补正后申请内容仍不明确'],
  ['', '（五）不予处理', '1.信访举报投诉类申请'],
  ['', '', '2.重复申请'],
  ['', '', '3.要求提供公开出版物'],
  ['', '', '4.无正当理由大量反复申请'],
  ['', '', '5.要求行政机关确认或重新出具已获取信息'],
  ...(edition === '2019'
    ? [['', '（六）其他处理']]
    : [
        ['', '（六）其他处理', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
        ['', '', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
        ['', '', '3.其他'],
      ]),
  ['', '（七）总计'],
  ['四、结转下年度继续办理'],
];

const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

const editionOf = (page: Page): '2019' | '2021' => (page.table3.length === 23 ? '2019' : '2021');

type Row = Cell[];

/** The page as rows: one cell is a paragraph, more are a row of a table. */
export function rowsOf(page: Page): Row[] {
  const edition = editionOf(page);
  const cells2 = new Map(page.table2.map(([label, ...cells]) => [label, cells]));
  const labels = labels3(edition);
  return [
    [page.title],
    ['一、总体情况'],
    [page.overview ?? '本机关依法公开政府信息。'],
    ['二、主动公开政府信息情况'],
    ...HEADS_2[edition].flatMap(([block, heads, rows]): Row[] => [
      [block],
      ['信息内容', ...heads],
      ...rows.map((row) => [row, ...(cells2.get(row) ?? [])]),
    ]),
    ['三、收到和处理政府信息公开申请情况'],
    [NOTE, '申请人情况'],
    ['自然人', '法人或其他组织', '总计'],
    COLUMNS.slice(1, -1),
    ...labels.map((path, i): Row => [...path.filter((label) => label !== ''), ...(page.table3[i] ?? [])]),
    ['四、政府信息公开行政复议、行政诉讼情况'],
    ['行政复议', '行政诉讼'],
    [...RESULTS, '未经复议直接起诉', '复议后起诉'],
    [...RESULTS, ...RESULTS],
    page.table4,
    ['五、存在的主要问题及改进情况'],
    ['主要问题：2项工作有待加强。'],
    ['六、其他需要报告的事项'],
    [page.other ?? '全年没有收取信息处理费。'],
  ];
}

const printed = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell));

/** Rows with bars between the cells, blanks as empty cells; with or without a border. */
export const pipes = (page: Page, border: boolean): string =>
  rowsOf(page)
    .map((row) =>
      row.length === 1
        ? printed(row[0])
        : border
          ? `| ${row.map(printed).join(' | ')} |`
          : row.map(printed).join(' | '),
    )
    .join('\n');

/** One cell to a line, each with a bar behind it; blank cells dropped. */
export const collapsed = (page: Page): string =>
  rowsOf(page)
    .flatMap((row) =>
      row
        .map(printed)
        .filter((cell) => cell !== '')
        .map((cell, i, all) => (row.length === 1 ? cell : `${cell} |${i === all.length - 1 ? ' |||' : ''}`)),
    )
    .join('\n');

/** One cell to a line, a blank line between, blank cells as `blank`. */
export const cellByCell = (page: Page, blank: string): string =>
  rowsOf(page)
    .flatMap((row) => row.map((cell) => printed(cell) || blank))
    .join('\n\n');

/** Label and figures of a row on one line, separated by blanks as a text layer has them. */
export const spaced = (page: Page, between = ' '): string =>
  rowsOf(page)
    .map((row) => row.map((cell) => printed(cell) || '0').join(between))
    .join('\n');

export const html = (page: Page, blank = '&nbsp;'): string => {
  const rows = rowsOf(page);
  const cell = (content: Cell, i: number, all: Row): string =>
    `<td${i === 0 && all.length === 8 ? ' colspan="3"' : ''}><p><span>${printed(content).replace('结果', '结果<br>') || blank}</span></p></td>`;
  const body = rows
    .map((row) =>
      row.length === 1
        ? `</tbody></table><p>&emsp;${printed(row[0])}</p><table><tbody>`
        : `<tr>${row.map(cell).join('')}</tr>`,
    )
    .join('\n');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>某网站</title><script>var n = "规章 9 9 9";</script><style>td{}</style></head>
<body><table><tr><td><div>当前位置：首页 &gt; 年报</div><table><tbody>${body}</tbody></table></td></tr></table></body></html>`;
};
