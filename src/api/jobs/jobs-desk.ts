/** What the jobs are called; there is no other, so a name that is missing here does not compile where the rooms are joined. */
export const LABELS = {
  'year-end-run': '年终结转',
  'begin-year-end-runs': '开始年终结转',
  'forget-old-jobs': '清理旧任务',
  'ledger-import': '导入台账',
  'ledger-export': '导出台账',
  'apply-calendar': '工作日历变更后重新计算期限',
  remind: '每日提醒',
  'remind-of': '催办、督办的提醒',
  'remind-organ': '上级机关催办、督办的提醒',
  tell: '发送提醒',
};

/** A job that was tried as often as it may be, and is not done. */
export interface FailedJob {
  id: string;
  name: keyof typeof LABELS;
  /** Whose it is; null for one that is about the whole register. */
  organ: number | null;
  error: string;
  attempts: number;
  failedAt: string | null;
}

/** The queue, as the room of the jobs hands it to the API. */
export interface JobsDesk {
  /** Newest first, two hundred at most. */
  failed(): Promise<FailedJob[]>;
  /** Puts a failed job back into the queue; nothing happens to one that is no longer failed. */
  retry(id: string): Promise<void>;
}

export const JOBS_DESK = Symbol('jobs desk');

/** Where no queue is kept. */
export const NO_JOBS: JobsDesk = { failed: async () => [], retry: async () => {} };
