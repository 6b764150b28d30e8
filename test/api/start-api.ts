import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { apiModule } from '../../src/api/api.module.js';
import { httpApp } from '../../src/api/http-app.js';
import { EventLog } from '../../src/event-store/event-log.js';
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
}

/** The program's HTTP side on a database of its own; `today` may be moved. */
export class Api {
  today = TODAY;

  private constructor(
    readonly db: FreshDatabase,
    readonly log: EventLog,
    readonly app: NestFastifyApplication,
  ) {}

  static async start(): Promise<Api> {
    const db = await freshDatabase();
    const log = new EventLog(db.pool);
    let api: Api | undefined;
    const app = await httpApp(
      apiModule(log, () => api?.today ?? TODAY, vaultFor(db.pool)),
      [],
    );
    api = new Api(db, log, app);
    return api;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.db.drop();
  }

  get(path: string): Promise<Answer> {
    return this.ask({ method: 'GET', url: addressOf(path) });
  }

  post(path: string, body: object | undefined, { key = randomUUID(), seen }: Said = {}): Promise<Answer> {
    const headers = { 'idempotency-key': key, ...(seen !== undefined && { 'if-match': String(seen) }) };
    return this.ask({ method: 'POST', url: addressOf(path), headers, ...(body && { payload: body }) });
  }

  async ask(request: Parameters<NestFastifyApplication['inject']>[0] & object): Promise<Answer> {
    const { statusCode, headers, payload, rawPayload } = await this.app.inject(request);
    const json = String(headers['content-type']).startsWith('application/json');
    return { status: statusCode, headers, text: payload, bytes: rawPayload, body: json ? JSON.parse(payload) : null };
  }

  /** An organ with this code; gives its path. */
  async organ(code: string): Promise<string> {
    const { status } = await this.post('/organs', { code, name: `${code}机关` });
    if (status !== 201) throw new Error(`organ ${code}: ${status}`);
    return `/organs/${code}`;
  }

  /** How many events stand in the log. */
  async events(): Promise<number> {
    const { rows } = await this.db.owner.query('select count(*)::integer as n from event');
    return rows[0].n;
  }
}

const addressOf = (path: string): string => (path.startsWith('/organs') ? `/api/v1${path}` : path);

/** What a clerk types of an application received on this day. */
export const received = (receivedOn: string, more: object = {}): object => ({
  ...{ channel: 'post_signed', submittedOn: receivedOn, receivedOn, category: 'natural_person' },
  details: { applicant: '王小明', contact: '13800000000', content: '2025年度小区改造工程的竣工验收报告' },
  ...more,
});
