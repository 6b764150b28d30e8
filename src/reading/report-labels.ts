import type { ReportEvent } from '../domain/year-end/report/report-events.js';

/** What has happened to a report is called. */
export const REPORT_LABELS: Readonly<Record<ReportEvent['type'], string>> = {
  ReportDrafted: '起草年度报告',
  WarningExplained: '说明年度报告的提示',
  ReportSigned: '审签年度报告',
  ReportDraftReturned: '退回年度报告稿',
  ReportSubmitted: '报送年度报告',
  ReportReturned: '主管部门退回年度报告',
  ReportAccepted: '主管部门接收年度报告',
  ReportPublished: '公布年度报告',
  ReportRepublished: '更正公布年度报告',
};
