import type { PermissionCode } from '../../domain/accounts/permissions.js';

/**
 * How often in a minute one account may do what shows persons or hands out whole files; somebody at a desk stays far below.
 * Each process counts by itself.
 */
export const PACE = { opening: 60, search: 60, export: 20 } as const;
type Deed = keyof typeof PACE;

/** Too much of it (429). */
export class TooFast extends Error {
  constructor(readonly waitSeconds: number) {
    super('too fast');
  }
}

const MINUTE_MS = 60_000;

export class Pace {
  private minute = 0;
  private readonly done = new Map<string, number>();

  /** Counts what a request asks for. Throws `TooFast`. */
  count(account: string, permission: PermissionCode, query: unknown, now: Date): void {
    const minute = Math.floor(now.getTime() / MINUTE_MS);
    if (minute !== this.minute) this.done.clear();
    this.minute = minute;
    for (const deed of deedsIn(permission, query as { format?: unknown })) {
      const times = (this.done.get(`${deed} ${account}`) ?? 0) + 1;
      this.done.set(`${deed} ${account}`, times);
      if (times > PACE[deed]) throw new TooFast(Math.ceil(((minute + 1) * MINUTE_MS - now.getTime()) / 1000));
    }
  }
}

const FILES: readonly unknown[] = ['csv', 'xlsx', 'docx', 'html'];

const deedsIn = (permission: PermissionCode, { format }: { format?: unknown } = {}): Deed[] => [
  ...(permission === 'OpenPerson' ? (['opening'] as const) : []),
  ...(permission === 'SearchLedger' ? (['search'] as const) : []),
  ...(permission === 'ExportLedger' || FILES.includes(format) ? (['export'] as const) : []),
];
