import { createHmac, randomUUID } from 'node:crypto';
import { readerOf, withOrgan } from '../database/with-organ.js';
import { answeredOnce, asSeen } from '../event-store/acting/act-on-application.js';
import { organAppend, organIn } from '../event-store/acting/act-on-organ.js';
import { knownForest } from '../event-store/forest.js';
import { type Identity, todayOf } from './identity.js';
import { openedText, sealedText } from './sealing.js';
import { NotOutside, postSigned, type Webhook } from './webhook-post.js';

/** Where an organ wants its reminders besides, for its system administrator to set. Address and secret are shown to nobody again. */

const KEY = 'organ webhooks';
const placeOf = (organ: number): string => `webhook of organ ${organ}`;

export interface WebhookOrder {
  commandId: string;
  organ: number;
  /** Its code. */
  code: string;
  actor: string;
  /** The version of the organ that was seen (`If-Match`). */
  seenVersion: number;
  /** Null: none of its own any more. */
  webhook: Webhook | null;
}

/**
 * The order is an event of the organ, which names the host alone; address and secret stand sealed beside the log. The same order a
 * second time gets the stored answer. Throws `StaleVersion`, `CommandReused`.
 */
export async function setWebhook(at: Identity, order: WebhookOrder): Promise<{ code: string; version: number }> {
  const { organ, code, commandId, actor, seenVersion, webhook } = order;
  const asked = JSON.stringify([organ, webhook, seenVersion]);
  const requestHash = createHmac('sha256', at.keys.named(KEY)).update(asked).digest();
  const host = webhook && new URL(webhook.url).host;
  const { response } = await answeredOnce(at.log, { commandId, organ, actor, requestHash }, async () => {
    const known = await knownForest(at.log.db);
    const itself = organIn(known, code);
    asSeen(seenVersion, itself.version);
    const event = { type: 'NoticeWebhookChanged', on: todayOf(at), host } as const;
    return at.log.append(organAppend({ commandId, actor, requestHash }, itself, event, known));
  });
  const done = JSON.parse(response) as { code: string; version: number };
  const sealed = webhook && sealedText(at.keys.named(KEY), placeOf(organ), JSON.stringify(webhook));
  await withOrgan(at.log.db, organ, (tx) => tx.query(KEEP, [organ, done.version, sealed, host]));
  return done;
}

/** Written after the event, by a repeated order once more: whoever dies in between is made up for by the same command. */
const KEEP = `
insert into organ_webhook (organ_id, version, sealed, host) values ($1, $2, $3, $4)
on conflict (organ_id) do update set version = excluded.version, sealed = excluded.sealed, host = excluded.host, set_at = excluded.set_at
where organ_webhook.version < excluded.version`;

/** Where to, and since when; null for an organ without an address of its own. */
export async function webhookOf(
  { log, keys }: Pick<Identity, 'log' | 'keys'>,
  organ: number,
): Promise<(Webhook & { setAt: Date }) | null> {
  const { rows } = await readerOf(log.db, organ).query<{ sealed: string; setAt: Date }>(
    'select sealed, set_at as "setAt" from organ_webhook where organ_id = $1 and sealed is not null',
    [organ],
  );
  const [row] = rows;
  return row ? { ...JSON.parse(openedText(keys.named(KEY), placeOf(organ), row.sealed)), setAt: row.setAt } : null;
}

/** What may be seen of it: to which host, since when. */
export async function webhookShown(
  { log }: Pick<Identity, 'log'>,
  organ: number,
): Promise<{ host: string; setAt: string } | null> {
  const { rows } = await readerOf(log.db, organ).query<{ host: string; setAt: string }>(
    `select host, to_json(set_at) #>> '{}' as "setAt" from organ_webhook where organ_id = $1 and sealed is not null`,
    [organ],
  );
  return rows[0] ?? null;
}

/** Sends a message that is none, and says what became of it; null where the organ has no address of its own. */
export async function tryWebhook(
  at: Identity,
  organ: number,
  code: string,
): Promise<{ delivered: boolean; said: string } | null> {
  const to = await webhookOf(at, organ);
  if (!to) return null;
  const id = randomUUID();
  const said = '这是一条试发的提醒，不用办理。';
  const body = JSON.stringify({
    id,
    organ: code,
    kind: 'test',
    application: null,
    registerNo: null,
    dueOn: null,
    said,
  });
  return postSigned(to, id, body, at.webhooksTo ?? []).then(
    (status) => ({ delivered: isTaken(status), said: `对方回答 ${status}` }),
    (error) => ({
      delivered: false,
      said: error instanceof NotOutside ? error.message : '连接不上，或者八秒内没有回答',
    }),
  );
}

/** Whether the other side has taken what was sent; any other status is a failure. */
export const isTaken = (status: number): boolean => status >= 200 && status < 300;
