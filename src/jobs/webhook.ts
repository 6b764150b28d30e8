import { createHmac } from 'node:crypto';
import type { Channel, Message } from './telling.js';

const PATIENCE_MS = 8000;

/**
 * One POST a message to the one address that the operator has named, never to where an answer would lead. `X-Mingzhang-Signature`
 * is the HMAC-SHA-256, in hex, of the time, a dot and the body; `Idempotency-Key` is the id of the message.
 */
export const webhookChannel = (url: string, secret: string): Channel => ({
  sent: 'hooked_at',
  send: async (message) => {
    const body = JSON.stringify(told(message));
    const time = String(Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
    const headers = {
      ...{ 'content-type': 'application/json', 'idempotency-key': message.id },
      ...{ 'x-mingzhang-timestamp': time, 'x-mingzhang-signature': `sha256=${signature}` },
    };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`提醒接口（NOTIFY_WEBHOOK_URL）回答 ${answer.status}`);
  },
});

/** A mail address is for the mail alone. */
const told = ({ mail: _, ...message }: Message): object => message;
