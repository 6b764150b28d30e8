import type { PoolClient } from 'pg';
import { readerOf } from '../database/with-organ.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { isQuiet } from '../domain/organs/quiet-hours.js';
import type { EventLog } from '../event-store/event-log.js';
import { organItself } from '../event-store/organ-itself.js';
import { onOwnConnection } from '../event-store/own-connection.js';
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
  /** Rejects where it cannot be told that the message has gone, with `Away` where nobody was there to take it. Takes half a minute at most. */
  send(message: Message): Promise<void>;
  /** What was made before goes another way or none. */
  since?: Date;
}

/** The other end cannot be reached, or answers nothing: nor will it take the next message. */
export class Away extends Error {}

/** So many messages one after the other find nobody, and the rest waits for the next round. */
const FOUND_AWAY = 3;

/** The ways that the operator has opened, and the one that an organ has opened for itself in place of his webhook. */
export interface Ways {
  channels: readonly Channel[];
  hookOf(organ: number): Promise<Channel | null>;
}

/** What has waited longer is no news any more. */
const KEPT_FOR_MS = 7 * 24 * 3_600_000;

/** One going through all that waits. */
interface Round {
  since: Date;
  stopping: AbortSignal;
  failed: unknown[];
  /** How many messages in a row have found nobody at the other end. */
  away: Map<Channel, number>;
  /** Holds what is being sent just now; nothing is written on it. */
  claims: PoolClient;
}

/**
 * Sends what waits, organ by organ, but nothing in quiet hours. A message counts as sent after it has gone: where a process
 * dies in between it goes again, under the same id. What fails does not hold up the rest, and is tried again with the job.
 */
export function tellAll(
  log: EventLog,
  { channels, hookOf }: Ways,
  now: Moment,
  stopping: AbortSignal,
): Promise<number> {
  return onOwnConnection(log.db, async (claims) => {
    const since = new Date(Date.now() - KEPT_FOR_MS);
    const round: Round = { since, stopping, failed: [], away: new Map(), claims };
    const by = (sent: Channel['sent']) => channels.some((channel) => channel.sent === sent);
    const ask = 'select organ from organs_to_tell($1, $2, $3)';
    const { rows } = await log.db.query<{ organ: number }>(ask, [by('mailed_at'), by('hooked_at'), since]);
    let sent = 0;
    for (const { organ } of rows) {
      const itself = await organItself(log, organ);
      if (isQuiet(now, itself?.state.policies ?? [], await log.calendarOf(organ))) continue;
      const own = await hookOf(organ);
      const ways = own ? [...channels.filter((channel) => channel.sent !== own.sent), own] : channels;
      for (const channel of ways) sent += await tellOrgan(log, organ, channel, round);
    }
    const [first] = round.failed;
    if (first)
      throw new AggregateError(
        round.failed,
        `有提醒没有发出（${round.failed.length} 次）：${(first as Error).message}`,
      );
    return sent;
  });
}

async function tellOrgan(log: EventLog, organ: number, channel: Channel, round: Round): Promise<number> {
  const from = channel.since && channel.since > round.since ? channel.since : round.since;
  const { rows } = await readerOf(log.db, organ).query<Waiting>(WAITING[channel.sent], [organ, from]);
  let sent = 0;
  for (const waiting of rows) {
    round.stopping.throwIfAborted();
    if ((round.away.get(channel) ?? 0) >= FOUND_AWAY) return sent;
    const gone = await whileClaimed(round.claims, `${channel.sent} ${waiting.id}`, () =>
      tellOne(log, organ, channel, waiting, round),
    );
    if (gone) sent += 1;
  }
  return sent;
}

/** Does it unless somebody else is at it. Whoever dies lets go with his connection; no transaction waits for the other end. */
async function whileClaimed(claims: PoolClient, what: string, act: () => Promise<boolean>): Promise<boolean> {
  const { rows } = await claims.query('select pg_try_advisory_lock(770006, hashtext($1)) as mine', [what]);
  if (!rows[0].mine) return false;
  const done = await act();
  await claims.query('select pg_advisory_unlock(770006, hashtext($1))', [what]);
  return done;
}

/** False where it has not gone now: somebody was quicker, or it could not. */
async function tellOne(
  log: EventLog,
  organ: number,
  channel: Channel,
  { key, ...message }: Waiting,
  { failed, away }: Round,
): Promise<boolean> {
  const db = readerOf(log.db, organ);
  const still = await db.query(`select from notification where ${NOTICE} and ${channel.sent} is null`, [organ, key]);
  if (still.rowCount === 0) return false;
  try {
    await channel.send(message);
  } catch (error) {
    failed.push(error);
    away.set(channel, error instanceof Away ? (away.get(channel) ?? 0) + 1 : 0);
    return false;
  }
  away.set(channel, 0);
  await db.query(`update notification set ${channel.sent} = clock_timestamp() where ${NOTICE}`, [organ, key]);
  return true;
}

type Waiting = Message & { key: string };

const NOTICE = 'organ_id = $1 and notice_key = $2';

const COLUMNS = `
select n.notice_key as key, n.notice_id as id, n.recipient, a.mail, o.code as organ, n.application_id as application,
  n.register_no as "registerNo", n.kind, n.due_on as "dueOn", n.said
from notification n join organ o on o.organ_id = n.organ_id`;

/** All at once, in their order: who asks one by one reads through the rest each time. */
const WAITING: Readonly<Record<Channel['sent'], string>> = {
  mailed_at: `${COLUMNS} join notice_address a on a.organ_id = n.organ_id and a.account_id = n.recipient and a.set_at <= n.made_at
where n.organ_id = $1 and n.made_at > $2 and n.mailed_at is null order by n.seq`,
  hooked_at: `${COLUMNS} left join notice_address a on a.organ_id = n.organ_id and a.account_id = n.recipient
where n.organ_id = $1 and n.made_at > $2 and n.hooked_at is null order by n.seq`,
};
