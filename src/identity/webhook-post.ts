import { createHmac } from 'node:crypto';
import { lookup as ask, type LookupAddress } from 'node:dns';
import { request as byHttp, type ClientRequest } from 'node:http';
import { request as byHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Where messages go, and the secret that signs them. */
export interface Webhook {
  url: string;
  secret: string;
}

const PATIENCE_MS = 8000;

/** What is nobody's public address: this machine, the network behind it, the neighbours of both, and what leads there. */
const INSIDE = new BlockList();
for (const [net, bits] of [
  ...[['0.0.0.0', 8] as const, ['10.0.0.0', 8] as const, ['100.64.0.0', 10] as const, ['127.0.0.0', 8] as const],
  ...[['169.254.0.0', 16] as const, ['172.16.0.0', 12] as const, ['192.0.0.0', 24] as const],
  ...[['192.168.0.0', 16] as const, ['198.18.0.0', 15] as const, ['224.0.0.0', 3] as const],
])
  INSIDE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ...[['::', 96] as const, ['64:ff9b::', 96] as const, ['2002::', 16] as const],
  ...[['fc00::', 7] as const, ['fe80::', 10] as const, ['ff00::', 8] as const],
])
  INSIDE.addSubnet(net, bits, 'ipv6');

export const isInside = (address: string): boolean => INSIDE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

const bare = (hostname: string): string => hostname.replace(/^\[|[\].]$/g, '');

/**
 * Why nothing may go to this address, in Chinese; null where it may. `allowed`: the origins that the operator has let in, to which
 * neither rule applies. What a name leads to is looked at again whenever something goes there.
 */
export function webhookFault(url: string, allowed: readonly string[]): string | null {
  if (!URL.canParse(url)) return '应当是完整的网址，形如 https://oa.example.gov.cn/notify';
  const { protocol, origin, hostname, username, password } = new URL(url);
  if (username || password) return '网址里不能写用户名和口令';
  if (allowed.includes(origin)) return null;
  if (protocol !== 'https:') return '应当以 https:// 开头；内部地址由运维人员在 NOTIFY_WEBHOOK_ALLOW 里放行';
  const host = bare(hostname);
  if ((isIP(host) && isInside(host)) || host === 'localhost' || host.endsWith('.localhost'))
    return '不能是本机或者内部网络的地址；确有需要的，由运维人员在 NOTIFY_WEBHOOK_ALLOW 里放行';
  return null;
}

/** Nothing went out: the address is not one that anything may go to. */
export class NotOutside extends Error {}

/**
 * One POST, never to where an answer would lead; gives the status of the answer. `X-Mingzhang-Signature` is the HMAC-SHA-256, in hex,
 * of the time, a dot and the body; `Idempotency-Key` is the id of the message, the same however often it goes. Rejects with
 * `NotOutside`, and where no answer has come within eight seconds.
 */
export function postSigned(to: Webhook, id: string, body: string, allowed: readonly string[]): Promise<number> {
  const fault = webhookFault(to.url, allowed);
  if (fault) return Promise.reject(new NotOutside(fault));
  const at = new URL(to.url);
  const time = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', to.secret).update(`${time}.${body}`).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'idempotency-key': id,
    'x-mingzhang-timestamp': time,
    'x-mingzhang-signature': `sha256=${signature}`,
  };
  const options = {
    method: 'POST',
    headers,
    agent: false,
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(!allowed.includes(at.origin) && { lookup: onlyOutside }),
  };
  const send = at.protocol === 'https:' ? byHttps : byHttp;
  return new Promise((resolve, reject) => {
    const request: ClientRequest = send(at, options, (answer) => {
      answer.destroy();
      resolve(answer.statusCode ?? 0);
    });
    request.on('error', reject).end(body);
  });
}

/** Looks a name up for the very connection that is made: nobody can name another address in between. */
const onlyOutside: LookupFunction = (hostname, options, done) =>
  ask(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, '', 0);
    if (found.length === 0 || found.some(({ address }) => isInside(address)))
      return done(new NotOutside('这个网址指向本机或者内部网络'), '', 0);
    const [first] = found as [LookupAddress];
    return options.all ? done(null, found) : done(null, first.address, first.family);
  });
