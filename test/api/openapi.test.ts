import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACTION_PATHS } from '../../src/api/actions/action-paths.js';
import { ADMINISTRATORS } from '../../src/domain/accounts/roles.js';
import { Api, received } from './start-api.js';

let api: Api;
let text: string;

beforeAll(async () => {
  api = await Api.start();
  ({ text } = await api.get('/api/v1/openapi.json'));
});
afterAll(() => api.stop());

interface Operation {
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: object;
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>;
}
interface Route {
  method: string;
  path: string;
  operation: Operation;
}
const routes = (): Route[] => {
  const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, Operation>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
};
const headersOf = ({ parameters = [] }: Operation) =>
  parameters.filter((one) => one.in === 'header' && one.required).map(({ name }) => name);

/** What somebody does with what is his own: it bears no key. */
const OWN = /^\/api\/v1\/(session|notifications)/;

describe('the description of the API', () => {
  it('is OpenAPI 3.1, and docs/openapi.json is its copy (WRITE_OPENAPI=1 writes it anew)', () => {
    expect(JSON.parse(text).openapi).toBe('3.1.0');
    if (process.env.WRITE_OPENAPI) writeFileSync('docs/openapi.json', text);
    expect(readFileSync('docs/openapi.json', 'utf8') === text).toBe(true);
  });

  it('has every action', () => {
    const paths = routes().map(({ path }) => path);
    for (const path of Object.values(ACTION_PATHS))
      expect(paths).toContain(`/api/v1/organs/{code}/applications/{id}/${path}`);
  });

  it('names Idempotency-Key on every write, If-Match on every write on what exists', () => {
    // what a question leaves in the log is that it was asked, if anything
    const question = (path: string) => /\/(search|calendar\/notice|preview)$/.test(path);
    const ofOthers = routes().filter(({ method, path }) => method !== 'GET' && !OWN.test(path) && !question(path));
    for (const { method, path, operation } of ofOthers) {
      expect([path, method, headersOf(operation)]).toContainEqual(expect.arrayContaining(['Idempotency-Key']));
      const exists =
        /(applications|accounts|colleagues|imports|register-entries)\/\{id\}(?!\/person|\/papers)|cases\/\{caseNo\}|settings$|calendar(\/local|\/regions)?$|number-scheme$|sign-off-chain$|\/report\/|units\/\{unit\}|supervision-answer$|webhook(\/removal)?$/.test(
          path,
        ); // a person has no version that a clerk sees, and a paper is that of its event
      expect([path, headersOf(operation).includes('If-Match')]).toEqual([path, exists]);
    }
  });

  it('says in Chinese what each route is for, and how each answer looks', () => {
    for (const { path, operation } of routes()) {
      expect([path, operation.summary]).toEqual([path, expect.stringMatching(/\p{Script=Han}/u)]);
      for (const [status, { content }] of Object.entries(operation.responses)) {
        if (content?.['text/event-stream']) continue; // it never ends, so it has no shape
        expect([path, status, content?.['application/json']?.schema.$ref]).toEqual([
          ...[path, status],
          status < '300' ? expect.stringContaining('#/components/schemas/') : '#/components/schemas/ErrorReply',
        ]);
      }
    }
  });

  it('refers to nothing that it does not hold, and lists every placeholder of an address', () => {
    const { components } = JSON.parse(text);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
      expect(Object.keys(components.schemas)).toContain(name);
    for (const { path, operation } of routes())
      for (const [, name] of path.matchAll(/\{(\w+)\}/g))
        expect(operation.parameters).toContainEqual(expect.objectContaining({ name, in: 'path', required: true }));
  });
});

describe('every route answers nonsense with what its description says, and the log stays as it is', () => {
  const BODIES = [undefined, null, [], 0, 'x', true, {}, { x: 1 }, [{}], { type: 'Void' }, { reason: ['x'] }];
  const PLACES: Record<string, string>[] = [
    ...[
      { code: 'nobody' },
      { code: '../..' },
      { code: "' or 1=1 --" },
      { code: 'a', id: 'x' },
      { code: 'a', year: 'x' },
    ],
    ...[{ code: 'a', id: randomUUID() }, { code: 'a', year: '1900' }, { code: 'a', caseNo: '\u0000' }, { code: 'a' }],
  ];

  /** Whatever stands in the address, a body is read alike: all of them where the organ is known and nothing else is asked. */
  const bodiesAt = (place: object) => (place === PLACES.at(-1) ? BODIES : BODIES.slice(6, 9));

  it('no 5xx, nothing undocumented, no event', async () => {
    await api.organ('a');
    const { body } = await api.post('/organs/a/applications', received('2026-03-02'));
    const known = { id: body.id, year: '2026', row: 'granted', column: 'total', caseNo: 'x' };
    for (const role of ADMINISTRATORS) await api.person('a', role); // who would ask must not sign in meanwhile
    const before = await api.events();
    let asked = 0;
    for (const { method, path, operation } of routes().filter(({ path }) => !path.startsWith('/api/v1/session')))
      for (const place of PLACES)
        for (const payload of method === 'GET' ? [undefined] : bodiesAt(place)) {
          const filled = { ...known, ...place } as Record<string, string>;
          const url = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(filled[name] ?? ''));
          const headers = { 'idempotency-key': randomUUID(), 'if-match': '2', 'content-type': 'application/json' };
          const json = payload === undefined ? {} : { payload: JSON.stringify(payload) };
          const { status, body } = await api.ask({ method: method as 'GET', url, headers, ...json });
          expect({ method, url, payload, status, documented: Object.keys(operation.responses) }).toEqual({
            ...{ method, url, payload, status: expect.any(Number) },
            documented: expect.arrayContaining([String(status)]),
          });
          if (method !== 'GET') expect(status).toBeGreaterThanOrEqual(400);
          if (status >= 400) expect(body).toMatchObject({ code: expect.any(String), message: expect.any(String) });
          asked += 1;
        }
    expect(asked).toBeGreaterThan(4_000);
    expect(await api.events()).toBe(before);
  }, 240_000);
});
