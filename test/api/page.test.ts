import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Api } from './start-api.js';

const PAGE = '<!doctype html><title>明账</title>';
let folder: string;
let api: Api;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'assets/index-abc.js'), 'export {}');
  writeFileSync(join(folder, 'assets/index-abc.js.gz'), gzipSync('export {}'));
  api = await Api.start(undefined, folder);
});
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true });
});

/** As a browser asks, by somebody who is not signed in. */
const ask = (url: string) => api.ask({ method: 'GET', url }, null);

describe('the built page', () => {
  it.each(['/', '/ledger?state=closed', '/years/2025', '/no-such-screen'])(
    'stands at %s and is kept in no cache',
    async (url) => {
      const { status, text, headers } = await ask(url);
      expect({ status, text }).toEqual({ status: 200, text: PAGE });
      expect([headers['content-type'], headers['cache-control']]).toEqual(['text/html; charset=utf-8', 'no-store']);
      expect(headers['content-security-policy']).toMatch(/script-src 'self'(;|$)/);
    },
  );

  it('gives its files for good: their names change with what they hold', async () =>
    expect((await ask('/assets/index-abc.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable'));

  it('gives them packed to whoever takes that', async () => {
    const request = {
      method: 'GET',
      url: '/assets/index-abc.js',
      headers: { 'accept-encoding': 'gzip, deflate' },
    } as const;
    const { headers, bytes } = await api.ask(request, null);
    expect(headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': expect.stringContaining('javascript'),
      vary: 'accept-encoding',
    });
    expect(gunzipSync(bytes).toString()).toBe('export {}');
    expect(String(headers['cache-control'])).toContain('immutable');
  });

  it.each(['/assets/none.js', '/assets/..%2findex.html', '/api/v1/none', '/api', '/healthz/x'])(
    'does not stand at %s',
    async (url) => {
      const { status, text } = await ask(url);
      expect(text).not.toBe(PAGE);
      expect(status).toBe(404);
    },
  );
});
