import { withOrgan } from '../database/with-organ.js';
import type { Identity } from './identity.js';
import type { Session } from './sessions.js';

/** What everybody does with the reminders that were sent to himself. */

/** Marks these as read, without ids all; gives how many were not. */
export async function markRead(
  { log, now }: Identity,
  { account, organ }: Session,
  ids?: readonly string[],
): Promise<number> {
  const { rowCount } = await withOrgan(log.db, organ.id, (tx) =>
    tx.query(
      `update notification set read_at = $3
       where organ_id = $1 and recipient = $2 and read_at is null and ($4::uuid[] is null or notice_id = any ($4))`,
      [organ.id, account.id, now(), ids ?? null],
    ),
  );
  return rowCount ?? 0;
}

/** Where mail goes from now on; null: nowhere. What was told before stays where it is. */
export async function keepAddress({ log }: Identity, { account, organ }: Session, mail: string | null): Promise<void> {
  await withOrgan(log.db, organ.id, (tx) =>
    mail === null
      ? tx.query('delete from notice_address where organ_id = $1 and account_id = $2', [organ.id, account.id])
      : tx.query(
          `insert into notice_address (organ_id, account_id, mail) values ($1, $2, $3)
           on conflict (organ_id, account_id) do update set mail = excluded.mail, set_at = clock_timestamp()`,
          [organ.id, account.id, mail],
        ),
  );
}
