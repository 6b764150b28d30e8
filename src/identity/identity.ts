import type { LegalDate } from '../domain/law/legal-date.js';
import { dayInShanghai } from '../event-store/clock.js';
import type { EventLog } from '../event-store/event-log.js';

/** What accounts and sessions stand on. */
export interface Identity {
  readonly log: EventLog;
  /** From outside the database: 32 bytes for each purpose. */
  readonly keys: { named(purpose: string): Buffer };
  /** A test gives its own. */
  readonly now: () => Date;
  /** Origins inside the network to which an organ may have its reminders sent; without a word none. */
  readonly webhooksTo?: readonly string[];
}

/** From where somebody acts, and with which program. */
export interface Caller {
  readonly address: string;
  readonly agent?: string | undefined;
}

export const todayOf = ({ now }: Identity): LegalDate => dayInShanghai(now());
