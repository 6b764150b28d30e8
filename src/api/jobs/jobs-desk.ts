/** A job that was tried as often as it may be, and is not done. */
export interface FailedJob {
  id: string;
  name: string;
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
