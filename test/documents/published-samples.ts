import { readPublished } from '../../src/documents/published-report/read-published.js';
import { lintReport } from '../../src/domain/year-end/lint-report.js';
import type { PublishedReport } from '../../src/domain/year-end/published-report.js';
import { figuresPublished, publishedAs } from '../domain/year-end/ledger-of-figures.js';
import type { Page } from './published-pages.js';

export const READ = (text: string | Buffer) => readPublished(Buffer.from(text));
export const cellsOf = (report: PublishedReport) => ({
  table2: report.table2,
  table3: report.table3,
  table4: report.table4,
});
export const findings = (report: PublishedReport) =>
  lintReport(report).map(({ rule, level, at, message }) => `${level} ${rule} ${at}: ${message}`);
export const rules = (report: PublishedReport) =>
  lintReport(report)
    .filter(({ level }) => level !== 'info')
    .map(({ rule, at }) => `${rule} ${at}`);

const table4Of = (cells: readonly number[]) =>
  Object.fromEntries(
    ['review', 'litigation.direct', 'litigation.after_review'].map((group, g) => [
      group,
      Object.fromEntries(
        ['upheld', 'corrected', 'other', 'pending', 'total'].map((column, i) => [column, cells[5 * g + i]]),
      ),
    ]),
  );

export const HUAIAN: Page = {
  title: '淮安市人民政府2024年政府信息公开工作年度报告',
  year: 2024,
  table2: [
    ['规章', 1, 0, 11],
    ['行政规范性文件', 8, 26, 66],
    ['行政许可', 447228],
    ['行政处罚', 3985758],
    ['行政强制', 88283],
    ['行政事业性收费', 96171.6],
  ],
  table3: Object.values(publishedAs('huaian-2024').table3),
  table4: [72, 64, 178, 37, 351, 13, 4, 8, 1, 26, 12, 1, 1, 6, 20],
};
export const HUAIAN_READ = {
  table2: {
    'art20_1.rules': { made_this_year: 1, repealed_this_year: 0, in_force: 11 },
    'art20_1.normative_documents': { made_this_year: 8, repealed_this_year: 26, in_force: 66 },
    'art20_5.licensing': { decisions: 447228 },
    'art20_6.penalty': { decisions: 3985758 },
    'art20_6.coercion': { decisions: 88283 },
    'art20_8.admin_fees': { amount_wan: 96171.6 },
  },
  table3: figuresPublished(publishedAs('huaian-2024')),
  table4: table4Of(HUAIAN.table4 as number[]),
};

export const TIANJIN: Page = {
  title: '天津市地方金融监督管理局2020年政府信息公开工作年度报告',
  year: 2020,
  table2: [
    ['规章', 0, 0, 0],
    ['规范性文件', 2, 2, 2],
    ['行政许可', 37, '+46', 46],
    ['其他对外管理服务事项', 47, '减4', '22（其中修订16件）'],
    ['行政处罚', 1, -9, 9],
    ['行政强制', 0, 0, 0],
    ['行政事业性收费', 0, 0],
    ['政府集中采购', 15, '942.193万'],
  ],
  table3: Object.values(publishedAs('tianjin-jrj-2020').table3),
  table4: [null, null, null, null, 0, null, null, null, null, 0, null, null, null, null, 0],
  overview: '2020年，我局深入贯彻。全年答复依申请公开件71件。涉及信息公开的行政诉讼和行政复议0件。',
};
export const TIANJIN_READ = {
  table2: {
    'art20_1.rules': { newly_made: 0, newly_disclosed: 0, total_public: 0 },
    'art20_1.normative_documents': { newly_made: 2, newly_disclosed: 2, total_public: 2 },
    'art20_5.licensing': { prior_year_items: 37, change: 46, decisions: 46 },
    'art20_5.other_external_services': { prior_year_items: 47, change: -4, decisions: 22 },
    'art20_6.penalty': { prior_year_items: 1, change: -9, decisions: 9 },
    'art20_6.coercion': { prior_year_items: 0, change: 0, decisions: 0 },
    'art20_8.admin_fees': { prior_year_items: 0, change: 0 },
    'art20_9.central_procurement': { project_count: 15, total_amount: 9421930 },
  },
  table3: figuresPublished(publishedAs('tianjin-jrj-2020')),
  table4: table4Of(Array(15).fill(0)),
};
