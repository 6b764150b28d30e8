import type { PoolClient } from 'pg';
import { withOrgan } from '../database/with-organ.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { isQuiet } from '../domain/organs/quiet-hours.js';
import type { EventLog } from '../event-store/event-log.js';
import { organItself } from '../event-store/organ-itself.js';
import type { Moment } from './reminders.js';

export const TELL = 'tell';

/** A reminder on its way out: no personal data, only what the register calls the case and what is to be done. */
export interface Message {
  /** The same however often the message goes. */
  id: string;
  /** The account that is told, as an id. */
  recipient: string;
  /** Where to, for whom a mail address is kept. */
  mail: string | null;
  organ: string;
  application: string | null;
  registerNo: string | null;
  kind: string;
  dueOn: LegalDate | null;
  said: string;
}

/** A way out of the house, with the column that says that a message has gone it. */
export interface Channel {
  sent: 'mailed_at' | 'hooked_at';
  /** Rejects where it cannot be told that the message has gone. Takes ten seconds at most. */
  send(message: Message): Promise<void>;
  /** What was made before goes another way or none. */
  since?: Date;
}

/** The ways that the operator has opened, and the one that an organ has opened for itself in place of his webhook. */
export interface Ways {
  channels: readonly Channel[];
  hookOf(organ: number): Promise<Channel | null>;
}

/** What has waited longer is no news any more. */
const KEPT_FOR_MS = 7 * 24 * 3_600_000;

/**
 * Sends what waits, organ by organ, but nothing in quiet hours. A message counts as sent after it has gone: where a process
 * dies in between it goes again, under the same id. What fails does not hold up the rest, and is tried again with the job.
 */
export async function tellAll(
  log: EventLog,
  { channels, hookOf }: Ways,
  now: Moment,
  stopping: AbortSignal,
): Promise<number> {
  const since = new Date(Date.now() - KEPT_FOR_MS);
  const by = (sent: Channel['sent']) => channels.some((channel) => channel.sent === sent);
  const ask = 'select organ from organs_to_tell($1, $2, $3)';
  const { rows } = await log.db.query<{ organ: number }>(ask, [by('mailed_at'), by('hooked_at'), since]);
  const failed: unknown[] = [];
  let sent = 0;
  for (const { organ } of rows) {
    const itself = await organItself(log, organ);
    if (isQuiet(now, itself?.state.policies ?? [], await log.calendarOf(organ))) continue;
    const own = await hookOf(organ);
    const ways = own ? [...channels.filter((channel) => channel.sent !== own.sent), own] : channels;
    for (const channel of ways) sent += await tellOrgan(log, organ, channel, { since, stopping, failed });
  }
  if (failed.length)
    throw new AggregateError(failed, `${failed.length} 条提醒没有发出：${(failed[0] as Error).message}`);
  return sent;
}

async function tellOrgan(
  log: EventLog,
  organ: number,
  channel: Channel,
  { since, stopping, failed }: { since: Date; stopping: AbortSignal; failed: unknown[] },
): Promise<number> {
  let sent = 0;
  for (let after = 0; ; ) {
    stopping.throwIfAborted();
    const from = channel.since && channel.since > since ? channel.since : since;
    const seq = await withOrgan(log.db, organ, (tx) => tellNext(tx, organ, channel, { after, since: from, failed }));
    if (seq === null) return sent;
    after = seq;
    sent += 1;
  }
}

/** One message, whose row nobody else can take meanwhile. Gives its place; null where none waits. */
async function tellNext(
  tx: PoolClient,
  organ: number,
  channel: Channel,
  { after, since, failed }: { after: number; since: Date; failed: unknown[] },
): Promise<number | null> {
  const { rows } = await tx.query<Message & { seq: number }>(NEXT[channel.sent], [organ, after, since]);
  const [row] = rows;
  if (!row) return null;
  const { seq, ...message } = row;
  try {
    await channel.send(message);
    await tx.query(
      `update notification set ${channel.sent} = clock_timestamp() where organ_id = $1 and notice_id = $2`,
      [...[organ, message.id]],
    );
  } catch (error) {
    failed.push(error);
  }
  return seq;
}

const COLUMNS = `
select n.seq, n.notice_id as id, n.recipient, a.mail, o.code as organ, n.application_id as application, n.register_no as "registerNo",
  n.kind, n.due_on as "dueOn", n.said
from notification n join organ o on o.organ_id = n.organ_id`;

const NEXT: Readonly<Record<Channel['sent'], string>> = {
  mailed_at: `${COLUMNS} join notice_address a on a.organ_id = n.organ_id and a.account_id = n.recipient and a.set_at <= n.made_at
where n.organ_id = $1 and n.seq > $2 and n.made_at > $3 and n.mailed_at is null
order by n.seq limit 1 for update of n skip locked`,
  hooked_at: `${COLUMNS} left join notice_address a on a.organ_id = n.organ_id and a.account_id = n.recipient
where n.organ_id = $1 and n.seq > $2 and n.made_at > $3 and n.hooked_at is null
order by n.seq limit 1 for update of n skip locked`,
};
