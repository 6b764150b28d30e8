/** Every figure that the statistics count; what counts in which stands in `statistics_facts`, once, for the sums and for the lists. */
export const FIGURES = {
  received: '收到',
  closed: '办结',
  open: '期末未办结',
  overdue: '未办结且已过答复期限',
  late: '逾期答复',
  extended: '延长过答复期限',
  refused: '不予公开',
  correction_asked: '要求补正',
  correction_lapsed: '逾期不补正，不再处理',
  extension_told: '告知延长答复期限',
  third_party_asked: '征求第三方意见',
  organ_asked: '征求其他机关意见',
  review_filed: '申请行政复议',
  review_decided: '复议结案',
  review_corrected: '复议被纠正',
  suit_filed: '提起行政诉讼',
  suit_decided: '诉讼结案',
  suit_corrected: '诉讼被纠正',
} as const;
export type FigureCode = keyof typeof FIGURES;
export const ALL_FIGURES = Object.keys(FIGURES) as FigureCode[];

/** By what a table breaks a figure down. A line is named by its value; the empty one is what is not on record. */
export const DIMENSIONS = ['month', 'channel', 'category', 'outcome', 'unit', 'days'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Working days from the receipt, the day of which is not counted, through the day of the result: how many half, or nine in ten, did not need more. */
export const QUANTILES = { median: 0.5, ninetieth: 0.9 } as const;
type QuantileCode = keyof typeof QUANTILES;

/** What a line says: so many applications or cases, a quantile of the closed ones, or one figure as a share of another. */
export type Measure =
  | { kind: 'count'; code: FigureCode; says?: string }
  | { kind: 'days'; code: QuantileCode; label: string; says?: string }
  | { kind: 'share'; code: string; label: string; of: FigureCode; among: FigureCode };

const count = (code: FigureCode, says?: string): Measure => ({ kind: 'count', code, ...(says && { says }) });
const share = (of: FigureCode, among: FigureCode, label: string): Measure => ({
  kind: 'share',
  code: `${of}_share`,
  label,
  of,
  among,
});
const MEDIAN: Measure = { kind: 'days', code: 'median', label: '用时（中位）', says: '从收到到办结的工作日' };

/** The figures of the sheet, in groups. */
export const GROUPS: readonly { label: string; measures: readonly Measure[] }[] = [
  {
    label: '收到与办结',
    measures: [
      count('received'),
      count('closed'),
      count('open'),
      MEDIAN,
      { kind: 'days', code: 'ninetieth', label: '九成在此内办结', says: '从收到到办结的工作日' },
    ],
  },
  {
    label: '期限',
    measures: [
      count('overdue', '期末还没有办结，答复期限已经届满（第三十三条）'),
      count('late', '办结的当中，超过期限才答复的（第三十三条）'),
      share('late', 'closed', '逾期答复占办结的'),
      count('extended', '办结的当中，延长过期限的（第三十三条第二款）'),
      share('extended', 'closed', '延长过期限占办结的'),
    ],
  },
  {
    label: '办理过程',
    measures: [
      count('correction_asked', '这段时间发出补正告知的（第三十条）'),
      count('correction_lapsed', '第三十条'),
      count('extension_told', '这段时间告知申请人延长的（第三十三条第二款）'),
      count('third_party_asked', '第三十二条'),
      count('organ_asked', '第三十四条'),
    ],
  },
  {
    label: '行政复议',
    measures: [
      count('review_filed'),
      count('review_decided', '期末以最近一次审理计'),
      count('review_corrected'),
      share('review_corrected', 'review_decided', '复议纠正率'),
    ],
  },
  {
    label: '行政诉讼',
    measures: [
      count('suit_filed'),
      count('suit_decided', '期末以最近一次审理计'),
      count('suit_corrected'),
      share('suit_corrected', 'suit_decided', '诉讼纠正率'),
    ],
  },
];

/** A table: figures broken down; a picture stands upright, or lies where the words beside it are long. */
export interface TableOf {
  code: string;
  label: string;
  rowHead: string;
  by: Dimension | 'organ';
  measures: readonly Measure[];
  picture: 'standing' | 'lying' | null;
}

const WORK: readonly Measure[] = [
  ...[count('received'), count('closed'), count('late'), count('open'), count('overdue')],
  MEDIAN,
];

export const ORGANS_TABLE: TableOf = {
  code: 'organs',
  label: '各机关',
  rowHead: '机关',
  by: 'organ',
  measures: WORK,
  picture: null,
};
export const UNITS_TABLE: TableOf = {
  code: 'units',
  label: '各承办处室',
  rowHead: '承办处室',
  by: 'unit',
  measures: WORK,
  picture: null,
};
export const TABLES: readonly TableOf[] = [
  {
    code: 'months',
    label: '每月收到和办结',
    rowHead: '月份',
    by: 'month',
    picture: 'standing',
    measures: [count('received'), count('closed')],
  },
  {
    code: 'channels',
    label: '收到申请的渠道',
    rowHead: '渠道',
    by: 'channel',
    picture: 'lying',
    measures: [count('received')],
  },
  {
    code: 'categories',
    label: '申请人类别',
    rowHead: '类别',
    by: 'category',
    picture: 'lying',
    measures: [count('received')],
  },
  {
    code: 'outcomes',
    label: '办理结果',
    rowHead: '结果',
    by: 'outcome',
    picture: 'lying',
    measures: [count('closed')],
  },
  {
    code: 'grounds',
    label: '不予公开的理由',
    rowHead: '理由',
    by: 'outcome',
    picture: 'lying',
    measures: [count('refused')],
  },
  {
    code: 'times',
    label: '从收到到办结用了几个工作日',
    rowHead: '工作日',
    by: 'days',
    picture: 'standing',
    measures: [count('closed')],
  },
  {
    code: 'ages',
    label: '未办结的已经过了几个工作日',
    rowHead: '工作日',
    by: 'days',
    picture: 'standing',
    measures: [count('open')],
  },
];
