import { type Stage, stageOf } from '../../applications/reminders/reminders.js';
import type { LegalDate } from '../../law/legal-date.js';
import type { WorkingCalendar } from '../../law/working-calendar.js';
import type { ReportDue } from './report-dues.js';

const WHAT = { submission: '报送主管部门', publication: '公布' } as const;
const NEARNESS: Readonly<Record<Stage, string>> = {
  in5: '五个工作日内到期',
  in2: '两个工作日内到期',
  today: '今天到期',
  overdue: '已经逾期',
};

/** Art. 49: what the head of the office is told of what is not done of the reports. */
export const reportReminders = (
  dues: readonly (Pick<ReportDue, 'what' | 'dueOn'> & { year: number })[],
  today: LegalDate,
  calendar: WorkingCalendar,
): { kind: string; dueOn: LegalDate; said: string }[] =>
  dues.flatMap(({ year, what, dueOn }) => {
    const stage = stageOf(dueOn, today, calendar);
    if (!stage) return [];
    const said = `${year}年度报告的${WHAT[what]}${NEARNESS[stage]}（${dueOn}），请抓紧办理。`;
    return [{ kind: `report.${what}.${stage}`, dueOn, said }];
  });
