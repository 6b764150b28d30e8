import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PACE } from '../../../src/api/accounts/pace.js';
import { Api, type Person, received } from '../start-api.js';
import { MINUTE } from './browser.js';

let api: Api;
let application: string;
beforeAll(async () => {
  api = await Api.start();
  await api.organ('a');
  application = (await api.post('/organs/a/applications', received('2026-03-02'))).body.id;
});
afterAll(() => api.stop());

const DEEDS: Readonly<Record<keyof typeof PACE, (by: Person) => Promise<{ status: number }>>> = {
  search: (by) => api.get(`/organs/a/applications?text=${encodeURIComponent('王小明')}`, by),
  export: (by) => api.get('/organs/a/years/2026/tables?format=csv', by),
  opening: (by) => api.post(`/organs/a/applications/${application}/person/opening`, { purpose: 'handling' }, {}, by),
};

describe.each(Object.keys(PACE) as (keyof typeof PACE)[])('%s', (deed) => {
  it('may be done so often in a minute, by each account, and again in the next', async () => {
    const [zhang, li] = [await api.person('a', 'clerk', 'reviewer'), await api.person('a', 'office_head')];
    api.later += MINUTE - ((Date.now() + api.later) % MINUTE); // a minute begins
    for (let i = 0; i < PACE[deed]; i++) expect((await DEEDS[deed](zhang)).status).toBe(200);
    expect(await DEEDS[deed](zhang)).toMatchObject({
      ...{ status: 429, body: { code: 'too_fast' } },
      headers: { 'retry-after': expect.stringMatching(/^\d+$/) },
    });
    expect((await DEEDS[deed](li)).status).toBe(200);
    expect((await api.get('/organs/a/applications', zhang)).status).toBe(200);
    api.later += MINUTE;
    expect((await DEEDS[deed](zhang)).status).toBe(200);
  });
});
