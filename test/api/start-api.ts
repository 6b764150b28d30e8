import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type ClassifiedRoute, classifiedRoutes } from '../../src/api/accounts/classified.js';
import { apiModule } from '../../src/api/api.module.js';
import { httpApp } from '../../src/api/http-app.js';
import { ON_THE_LOOPBACK, type Site } from '../../src/api/site.js';
import { PERMISSIONS } from '../../src/domain/accounts/permissions.js';
import { BUSINESS_ROLES, type Role } from '../../src/domain/accounts/roles.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, organByCode } from '../../src/event-store/found-organ.js';
import { createAccount } from '../../src/identity/administering.js';
import type { Identity } from '../../src/identity/identity.js';
import { passwordDigest } from '../../src/identity/passwords.js';
import { codeAt, stepAt } from '../../src/identity/totp.js';
import { FailedJobs } from '../../src/jobs/failed-jobs.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';

/** The day on which the tests of the API play. */
export const TODAY = '2026-11-25';

export interface Answer {
  status: number;
  /** The answer as JSON, where it is JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: what it holds is what the tests are there to see
  body: any;
  text: string;
  bytes: Buffer;
  headers: Record<string, unknown>;
}

export interface Said {
  /** `Idempotency-Key`; a new one for every call unless given. */
  key?: string;
  /** `If-Match`. */
  seen?: number | string;
  headers?: Record<string, string>;
}

/** Somebody who has signed in: what his browser sends along. */
export interface Person {
  id: string;
  login: string;
  headers: { cookie: string; 'x-csrf-token': string };
}

const PASSWORD = 'Gongkai-Ban-9';
let digest: Promise<string> | undefined;
/** Hashed once a file. */
const digestOfPassword = (): Promise<string> => {
  digest ??= passwordDigest(PASSWORD);
  return digest;
};
const OPERATOR = 'operator';

/**
 * The program's HTTP side on a database of its own; `today` may be moved, and the clock of sign-ins with \`later\`. Who is not
 * named asks as somebody of the organ in the address who holds every business role, or as the administrator whom the route is
 * for; where the address names no organ, as one of the first.
 */
export class Api {
  today = TODAY;
  /** How many milliseconds the clock of sign-ins is ahead. */
  later = 0;
  private readonly people = new Map<string, Promise<Person>>();
  private readonly organCodes: string[] = [];
  private readonly routes: (ClassifiedRoute & { pattern: RegExp })[];

  private constructor(
    readonly db: FreshDatabase,
    readonly log: EventLog,
    readonly identity: Identity,
    readonly app: NestFastifyApplication,
    private readonly failedJobs: FailedJobs,
  ) {
    this.routes = classifiedRoutes(app).map((route) => ({
      ...route,
      pattern: new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}/?$`),
    }));
  }

  /** `page`: a folder with the built page. */
  static async start(site: Site = ON_THE_LOOPBACK, page?: string): Promise<Api> {
    const db = await freshDatabase();
    const log = new EventLog(db.pool);
    let api: Api | undefined;
    const now = () => new Date(Date.now() + (api?.later ?? 0));
    const vault = vaultFor(db.pool);
    const identity = { log, keys: vault.keys, now };
    const failedJobs = new FailedJobs({ databaseUrl: db.url });
    const app = await httpApp(
      apiModule(log, () => api?.today ?? TODAY, identity, vault, site, failedJobs),
      [],
      site,
      page,
    );
    api = new Api(db, log, identity, app, failedJobs);
    return api;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.failedJobs.close();
    await this.db.drop();
  }

  get(path: string, by?: Person | null): Promise<Answer> {
    return this.ask({ method: 'GET', url: addressOf(path) }, by);
  }

  post(
    path: string,
    body: object | undefined,
    { key = randomUUID(), seen, headers: more = {} }: Said = {},
    by?: Person | null,
  ): Promise<Answer> {
    const headers = { 'idempotency-key': key, ...(seen !== undefined && { 'if-match': String(seen) }), ...more };
    return this.ask({ method: 'POST', url: addressOf(path), headers, ...(body && { payload: body }) }, by);
  }

  /** By whom: without a word, by whoever would; null for nobody. */
  async ask(request: InjectOptions, by?: Person | null): Promise<Answer> {
    const person = by === undefined ? await this.whoWould(request) : by;
    const asked = { ...request, headers: { ...person?.headers, ...request.headers } };
    const { statusCode, headers, payload, rawPayload } = await this.app.inject(asked);
    const json = String(headers['content-type']).startsWith('application/json');
    return { status: statusCode, headers, text: payload, bytes: rawPayload, body: json ? JSON.parse(payload) : null };
  }

  /** An organ with this code; gives its path. */
  async organ(code: string, parent: string | null = null): Promise<string> {
    if (!this.organCodes.includes(code)) {
      await foundOrgan(this.log, { code, name: `${code}机关`, parent }, OPERATOR, TODAY);
      this.organCodes.push(code);
    }
    return `/organs/${code}`;
  }

  /** Somebody of an organ with exactly these roles, signed in. */
  person(code: string, ...roles: Role[]): Promise<Person> {
    const about = [code, ...roles].join(' ');
    const known = this.people.get(about) ?? this.makePerson(code, roles);
    this.people.set(about, known);
    return known;
  }

  /** An account that has not signed in yet. */
  async account(
    code: string,
    login: string,
    roles: readonly Role[],
  ): Promise<{ id: string; login: string; password: string }> {
    const { id: organ } = await organByCode(this.log, code);
    const command = { organ, commandId: randomUUID(), actor: OPERATOR, address: null };
    const facts = { login, name: `${login}某`, roles, password: { digest: await digestOfPassword() } };
    const { id } = await createAccount(this.identity, command, facts);
    return { id, login, password: PASSWORD };
  }

  /** Each from an address of his own. */
  signIn(body: object, remoteAddress: string = freshAddress(), headers: object = {}): Promise<Answer> {
    return this.ask(
      { method: 'POST', url: '/api/v1/session', payload: body, remoteAddress, headers: { ...headers } },
      null,
    );
  }

  /** How many events stand in the log. */
  async events(): Promise<number> {
    const { rows } = await this.db.owner.query('select count(*)::integer as n from event');
    return rows[0].n;
  }

  private async makePerson(code: string, roles: readonly Role[]): Promise<Person> {
    const { id, login, password } = await this.account(code, `p${randomUUID().slice(0, 8)}`, roles);
    const answer = await this.signIn({ login, password });
    return { id, login, headers: await this.enrol(headersOf(answer)) };
  }

  /** Binds an authenticator, as every organ demands that has not set it otherwise. */
  private async enrol(headers: Person['headers']): Promise<Person['headers']> {
    const begun = await this.ask({ method: 'POST', url: '/api/v1/session/second-factor', headers }, null);
    const code = codeAt(fromBase32(begun.body.secret), stepAt(this.identity.now()));
    const url = '/api/v1/session/second-factor/confirmation';
    return headersOf(await this.ask({ method: 'POST', url, headers, payload: { code } }, null));
  }

  private async isOrgan(code: string): Promise<boolean> {
    if (this.organCodes.includes(code)) return true;
    const { rowCount } = await this.db.owner.query('select from organ where code = $1', [code]);
    if (rowCount === 1) this.organCodes.push(code);
    return rowCount === 1;
  }

  private async whoWould({ method, url }: InjectOptions): Promise<Person | null> {
    const [first] = this.organCodes;
    const [, code] = /^\/api\/v1\/organs\/([^/?]+)/.exec(String(url)) ?? [];
    if (!first || !String(url).startsWith('/api/v1/organs')) return null;
    const organ = code !== undefined && (await this.isOrgan(decodable(code))) ? decodable(code) : first;
    const path = String(url).replace(/\?.*/, '');
    const route = this.routes.find((one) => one.method === method && one.pattern.test(path));
    const roles: readonly Role[] =
      route?.class?.to === 'role' ? PERMISSIONS[route.class.permission].roles : BUSINESS_ROLES;
    const ofBusiness = roles.some((role) => BUSINESS_ROLES.includes(role));
    return this.person(organ, ...(ofBusiness ? BUSINESS_ROLES : roles.slice(0, 1)));
  }
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** As an authenticator reads the secret. */
export function fromBase32(text: string): Buffer {
  const bits = [...text].map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** What of an address may be asked of the database. */
function decodable(code = ''): string {
  try {
    return decodeURIComponent(code).replaceAll('\0', '');
  } catch {
    return code;
  }
}

type InjectOptions = Parameters<NestFastifyApplication['inject']>[0] & object;

/** What a browser sends along after this answer. */
export function headersOf({ status, headers, body }: Answer): Person['headers'] {
  if (status !== 200) throw new Error(`not signed in: ${status} ${JSON.stringify(body)}`);
  const [cookie = ''] = String(headers['set-cookie']).split(';');
  return { cookie, 'x-csrf-token': body.csrf };
}

let addresses = 0;
const freshAddress = (): string => {
  addresses += 1;
  return `10.1.${addresses >> 8}.${addresses & 255}`;
};

const addressOf = (path: string): string =>
  path.startsWith('/organs') || path.startsWith('/session') ? `/api/v1${path}` : path;

/** What a clerk types of an application received on this day. */
export const received = (receivedOn: string, more: object = {}): object => ({
  ...{ channel: 'post_signed', submittedOn: receivedOn, receivedOn, category: 'natural_person' },
  details: { applicant: '王小明', contact: '13800000000', content: '2025年度小区改造工程的竣工验收报告' },
  ...more,
});
