import { readerOf } from '../database/with-organ.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { EventLog } from '../event-store/event-log.js';

/** One thing that an account was told. */
export interface NoticeLine {
  id: string;
  /** The order of the list. */
  seq: number;
  /** Null for what is about the organ as a whole. */
  application: string | null;
  registerNo: string | null;
  kind: string;
  dueOn: LegalDate | null;
  said: string;
  madeAt: string;
  readAt: string | null;
}

export interface Notices {
  notices: NoticeLine[];
  unread: number;
  /** The place below which the next page begins; null on the last. */
  next: number | null;
}

/** What an account was told, newest first. */
export async function noticesFor(
  { db }: EventLog,
  organ: number,
  account: string,
  { limit, before }: { limit: number; before?: number | undefined },
): Promise<Notices> {
  const reader = readerOf(db, organ);
  const { rows } = await reader.query<NoticeLine>(PAGE, [organ, account, before ?? null, limit + 1]);
  const [count] = await unreadOf({ db } as EventLog, [{ organ, account }]);
  const notices = rows.slice(0, limit);
  return { notices, unread: count?.unread ?? 0, next: rows.length > limit ? (notices.at(-1)?.seq ?? null) : null };
}

/** How many each of these accounts has not read, and the place of the newest that it was told. */
export async function unreadOf(
  { db }: Pick<EventLog, 'db'>,
  accounts: readonly { organ: number; account: string }[],
): Promise<{ unread: number; newest: number }[]> {
  const { rows } = await db.query<{ unread: number; newest: number }>(
    'select unread, newest from unread_of($1, $2) order by ix',
    [accounts.map(({ organ }) => organ), accounts.map(({ account }) => account)],
  );
  return rows;
}

/** Where an account wants its reminders besides; null where nowhere. */
export async function noticeAddress({ db }: EventLog, organ: number, account: string): Promise<string | null> {
  const { rows } = await readerOf(db, organ).query<{ mail: string }>(
    'select mail from notice_address where organ_id = $1 and account_id = $2',
    [organ, account],
  );
  return rows[0]?.mail ?? null;
}

const PAGE = `
select notice_id as id, seq, application_id as application, register_no as "registerNo", kind, due_on as "dueOn", said,
  to_json(made_at) #>> '{}' as "madeAt", to_json(read_at) #>> '{}' as "readAt"
from notification where organ_id = $1 and recipient = $2 and ($3::bigint is null or seq < $3) order by seq desc limit $4`;
