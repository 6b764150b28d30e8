import { join, resolve } from 'node:path';
import { CannotStart } from './cannot-start.js';

/** What the environment may say; an empty variable counts as absent. */
export interface Settings {
  /** Absent: the embedded server in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Absent: jobs are kept in PostgreSQL. */
  readonly redisUrl: string | undefined;
  readonly port: number;
  /** Absolute; made when it is first needed. */
  readonly dataDir: string;
  /** The keys of what is sealed; absolute, never in the database. */
  readonly keyFile: string;
  /** Where checkpoints of the log are written, never in the database; absolute. */
  readonly anchorFile: string;
  /** Whether an empty register gets the demonstration organs. */
  readonly demo: boolean;
  readonly logLevel: string;
  /** Where reminders go beside the page; absent: nowhere. */
  readonly mail: { readonly url: string; readonly from: string } | undefined;
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
  /** Origins to which organs may have theirs sent though they are no public https addresses. */
  readonly webhooksTo: readonly string[];
}

const MAIL_ADDRESS = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const SHORTEST_SECRET = 16;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads and checks the environment; a wrong value is a `CannotStart` that names the variable, never the value of a URL. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const dataDir = resolve(env.MINGZHANG_DATA_DIR || '.data');
  return {
    databaseUrl: url(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], 'postgres://用户:口令@主机:5432/数据库'),
    redisUrl: url(env, 'REDIS_URL', ['redis:', 'rediss:'], 'redis://主机:6379'),
    port: port(env.PORT || '3000'),
    dataDir,
    keyFile: resolve(env.MINGZHANG_KEY_FILE || join(dataDir, 'keys.json')),
    anchorFile: resolve(env.MINGZHANG_ANCHOR_FILE || join(dataDir, 'anchors.jsonl')),
    demo: oneOf('MINGZHANG_DEMO', env.MINGZHANG_DEMO || 'on', ['on', 'off']) === 'on',
    logLevel: oneOf('LOG_LEVEL', env.LOG_LEVEL || 'info', LOG_LEVELS),
    mail: mail(env),
    webhook: webhook(env),
    webhooksTo: webhooksTo(env),
  };
}

function mail(env: NodeJS.ProcessEnv): Settings['mail'] {
  const address = url(env, 'SMTP_URL', ['smtp:', 'smtps:'], 'smtps://用户:口令@主机:465');
  const from = env.NOTIFY_MAIL_FROM;
  if (!address) return undefined;
  if (!from || !MAIL_ADDRESS.test(from))
    throw new CannotStart(
      '设置了 SMTP_URL，环境变量 NOTIFY_MAIL_FROM 应当是发件的邮箱地址，形如 mingzhang@example.gov.cn。',
    );
  return { url: address, from };
}

/** The body bears register numbers, so it goes out in the clear to this machine alone. */
function webhook(env: NodeJS.ProcessEnv): Settings['webhook'] {
  const address = url(env, 'NOTIFY_WEBHOOK_URL', ['https:', 'http:'], 'https://主机/路径');
  const secret = env.NOTIFY_WEBHOOK_SECRET;
  if (!address) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'http:' && !LOOPBACK.includes(hostname))
    throw new CannotStart('环境变量 NOTIFY_WEBHOOK_URL 应当以 https:// 开头；只有本机地址可以用 http://。');
  if (!secret || secret.length < SHORTEST_SECRET)
    throw new CannotStart(
      `设置了 NOTIFY_WEBHOOK_URL，环境变量 NOTIFY_WEBHOOK_SECRET 应当是至少${SHORTEST_SECRET}个字符的密钥。`,
    );
  return { url: address, secret };
}

function webhooksTo(env: NodeJS.ProcessEnv): string[] {
  const origins = (env.NOTIFY_WEBHOOK_ALLOW ?? '').split(',').flatMap((one) => one.trim() || []);
  const isOrigin = (one: string) => /^https?:/.test(one) && URL.canParse(one) && new URL(one).origin === one;
  if (!origins.every(isOrigin))
    throw new CannotStart('环境变量 NOTIFY_WEBHOOK_ALLOW 应当是逗号隔开的来源，形如 https://oa.local:8443，没有路径。');
  return origins;
}

function url(env: NodeJS.ProcessEnv, name: string, protocols: string[], example: string): string | undefined {
  const value = env[name];
  if (!value) return undefined;
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol))
    throw new CannotStart(`环境变量 ${name} 不是可用的地址，应当形如 ${example}。`);
  return value;
}

function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65_535)
    throw new CannotStart(`环境变量 PORT 应当是1至65535之间的整数，现在是“${value}”。`);
  return Number(value);
}

function oneOf(name: string, value: string, allowed: string[]): string {
  if (!allowed.includes(value))
    throw new CannotStart(`环境变量 ${name} 只能是 ${allowed.join('、')} 之一，现在是“${value}”。`);
  return value;
}
