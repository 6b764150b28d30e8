import { describe, expect, it } from '@jest/globals';
import { ALL_OUTCOMES } from '../../../src/domain/applications/outcomes.js';
import { type Reviewed, remedyClause, requiresReviewFirst } from '../../../src/domain/law/remedies.js';

const clause = (outcome: string, decidedOn: string, reviewed: Reviewed = 'local_department') =>
  remedyClause({ outcome, decidedOn, reviewed, reviewBody: '某市人民政府', court: '某市中级人民法院' });

const REVIEW_FIRST =
  '依照《中华人民共和国行政复议法》第二十条、第二十三条的规定，应当自收到本告知书之日起60日内先向某市人民政府申请行政复议；' +
  '对行政复议决定仍不服的，可以依照《中华人民共和国行政诉讼法》第四十五条的规定，自收到复议决定书之日起15日内' +
  '（复议机关逾期不作决定的，自复议期满之日起15日内）向某市中级人民法院提起行政诉讼';
const EITHER =
  '可以自收到本告知书之日起60日内向某市人民政府申请行政复议，或者自收到本告知书之日起6个月内向某市中级人民法院提起行政诉讼';

const REFUSALS = ALL_OUTCOMES.filter((code) => code.startsWith('refused.') && code !== 'refused.administrative_query');
const OTHERS = ALL_OUTCOMES.filter((code) => !REFUSALS.includes(code) && code !== 'partially_granted');

describe('行政复议法 art. 23 ¶1(4) · review comes first', () => {
  it('there are seven refusals under arts 14 to 16 of the Regulation', () => expect(REFUSALS).toHaveLength(7));

  it.each(REFUSALS)('%s: from 2024 on', (outcome) => {
    expect(requiresReviewFirst(outcome, '2024-01-01')).toBe(true);
    expect(clause(outcome, '2024-01-01')).toBe(`如不服本决定，${REVIEW_FIRST}。`);
  });

  it.each(REFUSALS)('%s: not before 2024', (outcome) => {
    expect(requiresReviewFirst(outcome, '2023-12-31')).toBe(false);
    expect(clause(outcome, '2023-12-31')).toBe(`如不服本答复，${EITHER}。`);
  });

  it('partially_granted: for the withheld part only', () => {
    expect(clause('partially_granted', '2024-01-01')).toBe(
      `如不服本答复中不予公开的部分，${REVIEW_FIRST}；如不服本答复的其他内容，${EITHER}。`,
    );
    expect(clause('partially_granted', '2023-12-31')).toBe(`如不服本答复，${EITHER}。`);
    expect(requiresReviewFirst('partially_granted', '2024-01-01')).toBe(false);
  });

  it.each(OTHERS)('%s: review or suit, as the applicant likes', (outcome) => {
    expect(requiresReviewFirst(outcome, '2026-03-02')).toBe(false);
    expect(clause(outcome, '2026-03-02')).toBe(`如不服本答复，${EITHER}。`);
  });
});

describe('行政复议法 art. 24, 25 and 27 · who reviews, where no name is given', () => {
  const bodyOf = (reviewed: Reviewed, decidedOn: string) =>
    remedyClause({ outcome: 'granted.provided', decidedOn, reviewed }).match(/向(.+?)申请行政复议/)?.[1];

  it.each([
    ['local_department', '2024-01-01', '本级人民政府'],
    ['local_department', '2023-12-31', '本级人民政府或者上一级主管部门'],
    ['local_government', '2024-01-01', '上一级人民政府'],
    ['vertical', '2024-01-01', '上一级主管部门'],
  ] as const)('%s, decided on %s: %s', (kind, decidedOn, body) => expect(bodyOf(kind, decidedOn)).toBe(body));

  it('the court stays general', () =>
    expect(remedyClause({ outcome: 'granted.provided', decidedOn: '2026-03-02', reviewed: 'vertical' })).toContain(
      '向有管辖权的人民法院提起行政诉讼',
    ));
});
