import { codeAt, stepAt } from '../../../src/identity/totp.js';
import { type Answer, type Api, fromBase32, headersOf, type Person } from '../start-api.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What somebody's browser does at the API, one session at a time. */
export class Browser {
  headers: Partial<Person['headers']> = {};

  constructor(private readonly api: Api) {}

  async signIn(body: object, address?: string): Promise<Answer> {
    const answer = await this.api.signIn(body, address);
    if (answer.status === 200) this.headers = headersOf(answer);
    return answer;
  }

  get(path: string): Promise<Answer> {
    return this.api.ask({ method: 'GET', url: `/api/v1${path}`, headers: this.headers }, null);
  }

  /** What it answers with a new cookie or token is sent along from now on. */
  async post(path: string, body?: object, more: object = {}): Promise<Answer> {
    const headers = { ...this.headers, ...more };
    const request = { method: 'POST' as const, url: `/api/v1${path}`, headers, ...(body && { payload: body }) };
    const answer = await this.api.ask(request, null);
    if (answer.status === 200 && answer.headers['set-cookie'] && answer.body.csrf) this.headers = headersOf(answer);
    return answer;
  }

  /** Binds an authenticator; gives it, and the recovery codes. */
  async bind(): Promise<{ code: (steps?: number) => string; recoveryCodes: string[] }> {
    const { body } = await this.post('/session/second-factor');
    const secret = fromBase32(body.secret);
    const code = (steps = 0) => codeAt(secret, stepAt(this.api.identity.now()) + steps);
    const { body: bound } = await this.post('/session/second-factor/confirmation', { code: code() });
    return { code, recoveryCodes: bound.recoveryCodes };
  }
}

/** What happened to an account, from its stream in the log. */
export async function eventsOf(api: Api, account: string): Promise<Record<string, unknown>[]> {
  const { rows } = await api.db.owner.query(
    'select type, actor_id as actor, payload from event where stream_id = $1 order by version',
    [account],
  );
  return rows.map(({ type, actor, payload: { on: _, ...facts } }) => ({ type, actor, ...facts }));
}

/** The log of the register itself. */
export async function registerLog(api: Api): Promise<Record<string, unknown>[]> {
  const { rows } = await api.db.owner.query('select type, payload from event where organ_id = 0 order by pos');
  return rows.map(({ type, payload: { on: _, ...facts } }) => ({ type, ...facts }));
}
