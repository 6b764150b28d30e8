import type { Proceeding } from '../applications/proceedings.js';
import { yearOf } from '../law/legal-date.js';
import { REVIEW_FIRST_FROM, requiresReviewFirst } from '../law/remedies.js';
import type { Check } from './reconcile.js';
import { type Table4, tabulate4 } from './tabulate-proceedings.js';

/**
 * W rule N3 (annual-report-form §8, 行政复议法 art. 23): from report year 2024 a suit without review that Table 四 of `year`
 * counts contests no reply that must go to review first. One check for each such suit over a reply; `at` is its number.
 */
export function reconcileReviewFirst(year: number, cases: readonly Proceeding[]): Check[] {
  if (year < yearOf(REVIEW_FIRST_FROM)) return [];
  const counted = Object.values(tabulate4(year, cases)['litigation.direct']).flat();
  return cases.flatMap(({ caseNo: at, challenged }): Check[] => {
    if (!challenged || !counted.includes(at)) return [];
    const ok = !requiresReviewFirst(challenged.outcome, challenged.decidedOn);
    const message = `未经复议直接起诉的案件所针对的答复${ok ? '无须' : '应当'}先申请行政复议`;
    return [{ rule: 'N3', level: 'warning', ok, at, message }];
  });
}

/** I rule T4.PENDING (annual-report-form §8): each case pending at the end of one year stands in the table of the next. */
export function reconcilePending(lastYear: Table4, table: Table4): Check[] {
  return (Object.keys(lastYear) as (keyof Table4)[]).flatMap((route) => {
    const known = Object.values(table[route]).flat();
    return lastYear[route].pending.map((at): Check => {
      const ok = known.includes(at);
      return {
        rule: 'T4.PENDING',
        level: 'info',
        ok,
        at,
        message: `上年末尚未审结，本年表四${ok ? '列有' : '没有'}这一案件`,
      };
    });
  });
}
