import { reasonOf } from '../database/cannot-start.js';
import type { Identity } from '../identity/identity.js';
import { isTaken, webhookOf } from '../identity/organ-webhook.js';
import { postSigned, type Webhook } from '../identity/webhook-post.js';
import { Away, type Channel, type Message } from './telling.js';

/** One POST a message to the one address that the operator has named. */
export const webhookChannel = (url: string, secret: string): Channel =>
  channelTo({ url, secret }, [new URL(url).origin], '提醒接口（NOTIFY_WEBHOOK_URL）');

/** The same to the address that an organ has set for itself, since it has; null where it has none. `allowed`: as `webhookFault` takes it. */
export async function organChannel(
  at: Pick<Identity, 'log' | 'keys'>,
  organ: number,
  allowed: readonly string[],
): Promise<Channel | null> {
  const own = await webhookOf(at, organ);
  return own && { ...channelTo(own, allowed, '本机关的提醒接口'), since: own.setAt };
}

const channelTo = (to: Webhook, allowed: readonly string[], name: string): Channel => ({
  sent: 'hooked_at',
  send: async (message) => {
    const status = await postSigned(to, message.id, JSON.stringify(told(message)), allowed).catch((error) => {
      throw new Away(`${name}：${reasonOf(error)}`);
    });
    if (!isTaken(status)) throw new Error(`${name}回答 ${status}`);
  },
});

/** A mail address is for the mail alone. */
const told = ({ mail: _, ...message }: Message): object => message;
