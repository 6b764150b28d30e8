import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PACE, Pace, TooFast } from '../../../src/api/accounts/pace.js';
import { Api } from '../start-api.js';
import { MINUTE } from './browser.js';

jest.setTimeout(60_000); // the machine may be busy

const at = (time: string) => new Date(`2026-11-25T09:${time}+08:00`);
const DEEDS = {
  opening: ['OpenPerson', {}],
  search: ['SearchLedger', {}],
  export: ['ReadTables', { format: 'xlsx' }],
} as const;

describe.each(Object.keys(PACE) as (keyof typeof PACE)[])('%s', (deed) => {
  const [permission, query] = DEEDS[deed];

  it('may be done so often in a minute by each account, and again in the next', () => {
    const pace = new Pace();
    for (let i = 0; i < PACE[deed]; i++) pace.count('zhang', permission, query, at('00:15'));
    const once = (account: string, time: string) => () => pace.count(account, permission, query, at(time));
    expect(once('zhang', '00:50')).toThrow(TooFast);
    expect(once('li', '00:50')).not.toThrow();
    expect(once('zhang', '01:00')).not.toThrow();
  });

  it('keeps nobody from anything else', () => {
    const pace = new Pace();
    for (let i = 0; i < PACE[deed]; i++) pace.count('zhang', permission, query, at('00:15'));
    for (let i = 0; i < 500; i++) pace.count('zhang', 'ReadLedger', { state: 'closed' }, at('00:16'));
  });
});

it.each(['csv', 'xlsx', 'docx', 'html'])('a file of the kind %s is an export', (format) => {
  const pace = new Pace();
  for (let i = 0; i < PACE.export; i++) pace.count('zhang', 'ReadTables', { format }, at('00:15'));
  expect(() => pace.count('zhang', 'ReadReport', { format }, at('00:15'))).toThrow(TooFast);
});

describe('whoever is too fast', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.start();
    await api.organ('a');
  });
  afterAll(() => api.stop());

  it('is told how long to wait', async () => {
    const clerk = await api.person('a', 'clerk');
    const exports = () => api.get('/organs/a/years/2026/tables?format=csv', clerk);
    api.later += MINUTE - ((Date.now() + api.later) % MINUTE); // a minute begins
    for (let i = 0; i < PACE.export; i++) expect((await exports()).status).toBe(200);
    expect(await exports()).toMatchObject({
      ...{ status: 429, body: { code: 'too_fast', message: expect.stringMatching(/请在\d+秒后再试。$/) } },
      headers: { 'retry-after': expect.stringMatching(/^\d+$/) },
    });
    api.later += MINUTE;
    expect((await exports()).status).toBe(200);
  });
});
