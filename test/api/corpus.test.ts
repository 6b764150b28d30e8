import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BUSINESS_ROLES } from '../../src/domain/accounts/roles.js';
import { Api, received } from './start-api.js';

/**
 * Wrong requests, one a file, sent over a socket as they stand. First line: the status and a word that the answer must
 * hold. `{id}` is an application of organ a at version 2, `{foreign}` one of organ b, `{used}` a command id that was used.
 * `{{x*3}}` stands for xxx and `{{hex:ff}}` for the byte; a header with the value `-` is left out.
 */
const FOLDER = 'test/api/corpus';
const files = readdirSync(FOLDER).sort();

let api: Api;
let port: number;
let known: Record<string, string>;
let clerk: object;
let systemAdmin: object;

beforeAll(async () => {
  api = await Api.start();
  const [a, b] = [await api.organ('a'), await api.organ('b')];
  const used = randomUUID();
  const { body: one } = await api.post(`${a}/applications`, received('2026-03-02'), { key: used });
  const { body: foreign } = await api.post(`${b}/applications`, received('2026-03-02'));
  known = { id: one.id, foreign: foreign.id, used };
  clerk = (await api.person('a', ...BUSINESS_ROLES)).headers;
  systemAdmin = (await api.person('a', 'system_admin')).headers;
  const address = await api.app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
  port = Number(new URL(address).port);
});
afterAll(() => api.stop());

describe('a wrong request is refused, says why, and leaves the log as it is', () => {
  it('there are at least 150', () => expect(files.length).toBeGreaterThanOrEqual(150));

  it.each(files)('%s', async (file) => {
    const { status, word, request } = read(file);
    const before = await api.events();
    const started = performance.now();
    const answer = await send(request);
    expect({ status: answer.status, body: answer.body }).toEqual({ status, body: expect.stringContaining(word) });
    expect(JSON.parse(answer.body)).toMatchObject({ code: expect.any(String), message: expect.stringMatching(/。$/) });
    expect(answer.body.length).toBeLessThan(5_000);
    expect(answer.body).not.toMatch(/node_modules|\.[jt]s:|select |Error:/);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(await api.events()).toBe(before);
  });

  it('and after all of them it is well', async () => expect((await api.get('/readyz')).status).toBe(200));
});

function read(file: string): { status: number; word: string; request: Buffer } {
  const [, expected = '', head = '', payload = ''] =
    /^# (.*)\n([\s\S]*?)\n\n([\s\S]*?)\n?$/.exec(readFileSync(`${FOLDER}/${file}`, 'utf8')) ?? [];
  const [line = '', ...headers] = head.replace(/\{(id|foreign|used)\}/g, (_, name) => known[name] ?? '').split('\n');
  const body = expanded(payload);
  const [status, word = ''] = expected.split(' ');
  return { status: Number(status), word, request: Buffer.concat([expanded(headOf(line, headers, body)), body]) };
}

function headOf(line: string, headers: string[], body: Buffer): string {
  const given = headers.map((header) => header.split(/: (.*)/s) as [string, string]);
  const usual = {
    ...{ host: 'localhost', connection: 'close', 'content-length': String(body.length) },
    ...(body.length > 0 && { 'content-type': 'application/json' }),
    ...{ 'idempotency-key': randomUUID(), 'if-match': '"2"' },
    ...(line === 'POST /api/v1/organs' ? systemAdmin : clerk),
  };
  const all = { ...usual, ...Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value])) };
  const said = Object.entries(all).filter(([, value]) => value !== '-');
  return `${line} HTTP/1.1\r\n${said.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

function expanded(written: string): Buffer {
  const parts = written.split(/(\{\{(?:hex:[0-9a-f]+|[\s\S]+?\*\d+)\}\})/);
  return Buffer.concat(
    parts.map((part) => {
      const [, hex] = /^\{\{hex:([0-9a-f]+)\}\}$/.exec(part) ?? [];
      const [, again = '', times] = /^\{\{([\s\S]+?)\*(\d+)\}\}$/.exec(part) ?? [];
      return hex ? Buffer.from(hex, 'hex') : Buffer.from(times ? again.repeat(Number(times)) : part);
    }),
  );
}

async function send(request: Buffer): Promise<{ status: number; body: string }> {
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  const answer = await text(socket);
  const [head = '', body = ''] = answer.split(/\r\n\r\n([\s\S]*)/);
  return { status: Number(head.split(' ')[1]), body };
}
