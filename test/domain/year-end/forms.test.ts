import { describe, expect, it } from '@jest/globals';
import { CN_2019 } from '../../../src/domain/year-end/forms/cn-2019.js';
import { CN_2021 } from '../../../src/domain/year-end/forms/cn-2021.js';
import type { Form } from '../../../src/domain/year-end/forms/form.js';

const cells = ({ table2 }: Form) =>
  table2.flatMap(({ heading, rows, columns }) =>
    rows.map(
      (row) =>
        `${heading} ${row.label} ${row.code}: ${columns.map(({ label, code }) => `${label} ${code}`).join(' · ')}`,
    ),
  );
const rows = ({ table3 }: Form) => table3.map(({ code, path }) => `${code} ${path.join(' ')}`);

const RESULTS = '三、本年度办理结果';

describe('Art. 50 ¶2 · Table 二 as the notices print it (annual-report-form §4)', () => {
  it('of 2019 has six blocks, in which what was made is told from what was disclosed', () => {
    const documents = '本年新制作数量 newly_made · 本年新公开数量 newly_disclosed · 对外公开总数量 total_public';
    const items = '上一年项目数量 prior_year_items · 本年增/减 change';
    const decisions = `${items} · 处理决定数量 decisions`;
    expect(cells(CN_2019)).toEqual([
      `第二十条第（一）项 规章 art20_1.rules: ${documents}`,
      `第二十条第（一）项 规范性文件 art20_1.normative_documents: ${documents}`,
      `第二十条第（五）项 行政许可 art20_5.licensing: ${decisions}`,
      `第二十条第（五）项 其他对外管理服务事项 art20_5.other_external_services: ${decisions}`,
      `第二十条第（六）项 行政处罚 art20_6.penalty: ${decisions}`,
      `第二十条第（六）项 行政强制 art20_6.coercion: ${decisions}`,
      `第二十条第（八）项 行政事业性收费 art20_8.admin_fees: ${items}`,
      '第二十条第（九）项 政府集中采购 art20_9.central_procurement: 采购项目数量 project_count · 采购总金额 total_amount',
    ]);
  });

  it('of 2021 has four, and asks for what is in force', () => {
    const documents = '本年制发件数 made_this_year · 本年废止件数 repealed_this_year · 现行有效件数 in_force';
    expect(cells(CN_2021)).toEqual([
      `第二十条第（一）项 规章 art20_1.rules: ${documents}`,
      `第二十条第（一）项 行政规范性文件 art20_1.normative_documents: ${documents}`,
      '第二十条第（五）项 行政许可 art20_5.licensing: 本年处理决定数量 decisions',
      '第二十条第（六）项 行政处罚 art20_6.penalty: 本年处理决定数量 decisions',
      '第二十条第（六）项 行政强制 art20_6.coercion: 本年处理决定数量 decisions',
      '第二十条第（八）项 行政事业性收费 art20_8.admin_fees: 本年收费金额（单位：万元） amount_wan',
    ]);
  });

  it('prints money in 元 in 2019 and in 万元 since 2021, and nothing else has a unit', () => {
    const units = (form: Form) =>
      form.table2.flatMap(({ columns }) => columns.flatMap(({ code, unit }) => (unit ? [`${code} ${unit}`] : [])));
    expect([units(CN_2019), units(CN_2021)]).toEqual([['total_amount 元'], ['amount_wan 万元']]);
  });
});

describe('Art. 50 ¶2 · Table 三 as the notices print it (annual-report-form §5)', () => {
  const around = (...other: string[]) => [
    'received_this_year 一、本年新收政府信息公开申请数量',
    'carried_from_last_year 二、上年结转政府信息公开申请数量',
    `granted ${RESULTS} （一）予以公开`,
    `partially_granted ${RESULTS} （二）部分公开（区分处理的，只计这一情形，不计其他情形）`,
    `refused.state_secret ${RESULTS} （三）不予公开 1.属于国家秘密`,
    `refused.prohibited_by_law ${RESULTS} （三）不予公开 2.其他法律行政法规禁止公开`,
    `refused.endangers_safety_or_stability ${RESULTS} （三）不予公开 3.危及“三安全一稳定”`,
    `refused.third_party_rights ${RESULTS} （三）不予公开 4.保护第三方合法权益`,
    `refused.internal_affairs ${RESULTS} （三）不予公开 5.属于三类内部事务信息`,
    `refused.process_information ${RESULTS} （三）不予公开 6.属于四类过程性信息`,
    `refused.enforcement_file ${RESULTS} （三）不予公开 7.属于行政执法案卷`,
    `refused.administrative_query ${RESULTS} （三）不予公开 8.属于行政查询事项`,
    `unable.not_held ${RESULTS} （四）无法提供 1.本机关不掌握相关政府信息`,
    `unable.requires_creation ${RESULTS} （四）无法提供 2.没有现成信息需要另行制作`,
    `unable.unclear_after_correction ${RESULTS} （四）无法提供 3.补正后申请内容仍不明确`,
    `not_processed.petition_or_complaint ${RESULTS} （五）不予处理 1.信访举报投诉类申请`,
    `not_processed.duplicate ${RESULTS} （五）不予处理 2.重复申请`,
    `not_processed.public_publication ${RESULTS} （五）不予处理 3.要求提供公开出版物`,
    `not_processed.excessive_repeated ${RESULTS} （五）不予处理 4.无正当理由大量反复申请`,
    `not_processed.confirm_or_reissue ${RESULTS} （五）不予处理 5.要求行政机关确认或重新出具已获取信息`,
    ...other,
    `total_handled ${RESULTS} （七）总计`,
    'carried_to_next_year 四、结转下年度继续办理',
  ];

  it('of 2019 has one row of other results', () =>
    expect(rows(CN_2019)).toEqual(around(`other ${RESULTS} （六）其他处理`)));

  it('of 2021 has three', () => {
    const no = '行政机关不再处理其政府信息公开申请';
    expect(rows(CN_2021)).toEqual(
      around(
        `other.correction_overdue ${RESULTS} （六）其他处理 1.申请人无正当理由逾期不补正、${no}`,
        `other.fee_overdue ${RESULTS} （六）其他处理 2.申请人逾期未按收费通知要求缴纳费用、${no}`,
        `other.misc ${RESULTS} （六）其他处理 3.其他`,
      ),
    );
  });

  /** Procedure §7: what is finer than the form falls into the row of its kind. */
  it.each([
    ['granted.already_public', 'granted', 'granted'],
    ['granted.provided', 'granted', 'granted'],
    ['granted.access_arranged', 'granted', 'granted'],
    ['unable.not_exist', 'unable.not_held', 'unable.not_held'],
    ['unable.not_responsible', 'unable.not_held', 'unable.not_held'],
    ['other.correction_overdue', 'other', 'other.correction_overdue'],
    ['other.fee_overdue', 'other', 'other.fee_overdue'],
    ['other.withdrawn', 'other', 'other.misc'],
    ['other.merged', 'other', 'other.misc'],
    ['other.archives', 'other', 'other.misc'],
    ['other.misc', 'other', 'other.misc'],
  ] as const)('%s stands in row %s of 2019 and in row %s of 2021', (outcome, ...codes) => {
    const rowOf = (form: Form) => form.table3.find(({ outcomes }) => outcomes?.includes(outcome))?.code;
    expect([rowOf(CN_2019), rowOf(CN_2021)]).toEqual(codes);
  });

  it.each([CN_2019, CN_2021])('$edition has a column for natural persons and five for organisations', ({ columns }) =>
    expect(columns.map(({ code, label, group }) => [code, label, group ?? ''].join(' ').trim())).toEqual([
      'natural_person 自然人',
      'org.business 商业企业 法人或其他组织',
      'org.research 科研机构 法人或其他组织',
      'org.public_interest 社会公益组织 法人或其他组织',
      'org.legal_service 法律服务机构 法人或其他组织',
      'org.other 其他 法人或其他组织',
    ]),
  );
});

describe('Art. 50 ¶2 · around the tables, alike in both editions', () => {
  it.each([CN_2019, CN_2021])('$edition', (form) => {
    expect(form.title).toBe('{organ}{year}年政府信息公开工作年度报告');
    expect(Object.values(form.headings)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
    expect(form.headNote).toBe('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）');
    expect([form.information, form.applicants, form.total]).toEqual(['信息内容', '申请人情况', '总计']);
    expect(form.mustAgree).toEqual([
      {
        rule: 'T3.BALANCE',
        left: ['received_this_year', 'carried_from_last_year'],
        right: ['total_handled', 'carried_to_next_year'],
      },
    ]);
    expect(form.table4.map(({ code, path }) => `${code} ${path.join(' ')}`)).toEqual([
      'review 行政复议',
      'litigation.direct 行政诉讼 未经复议直接起诉',
      'litigation.after_review 行政诉讼 复议后起诉',
    ]);
    expect(form.table4Columns.map(({ code, label }) => `${code} ${label}`)).toEqual([
      ...['upheld 结果维持', 'corrected 结果纠正', 'other 其他结果', 'pending 尚未审结'],
    ]);
  });

  it('names the notice that lays each down', () =>
    expect([CN_2019, CN_2021].map(({ source }) => source)).toEqual([
      '《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）',
      '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号，2021年9月26日）',
    ]));
});
