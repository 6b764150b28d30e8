import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACTION_PATHS } from '../../src/api/actions/action-paths.js';
import { BUSINESS_ROLES } from '../../src/domain/accounts/roles.js';
import { EVERY_ACTION, type Step } from './every-action.js';
import { Api, received } from './start-api.js';

let api: Api;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

/** What a step sends: a signature names what is to be signed. */
const said = async (one: string, { body, signs }: Step): Promise<object> =>
  signs ? { ...body, digest: (await api.get(one)).body.signOff.digest } : body;

it('no action is left out', () =>
  expect(EVERY_ACTION.map(({ path }) => path).sort()).toEqual(Object.values(ACTION_PATHS).sort()));

describe('every action has its route: offered while permitted, ordered with what the clerk saw, done once however often it is sent', () => {
  it.each(EVERY_ACTION.map((one) => [one.path, one] as const))(
    '%s',
    async (path, { registered, before = [], becomes, ...last }) => {
      const applications = `${await api.organ(path)}/applications`;
      const by = ({ by = BUSINESS_ROLES }: Step) => api.person(path, ...by);
      const who = await by(last);
      const { body: born } = await api.post(applications, received('2026-03-02', registered));
      const one = `${applications}/${born.id}`;
      let version = born.version;
      for (const earlier of before) {
        const seen = { seen: version };
        const { status, body: after } = await api.post(
          `${one}/${earlier.path}`,
          await said(one, earlier),
          seen,
          await by(earlier),
        );
        expect({ path: earlier.path, status }).toEqual({ path: earlier.path, status: 200 });
        version = after.version;
      }
      const offered = (await api.get(one, who)).body.actions.find((action: { path: string }) => action.path === path);
      expect(offered).toEqual({
        type: expect.any(String),
        label: expect.any(String),
        article: path === 'withdrawal' ? null : expect.any(String),
        basis: path === 'withdrawal' ? null : expect.stringContaining('第'),
        path,
      });
      const key = randomUUID();
      const asked = await said(one, last);
      const order = () => api.post(`${one}/${path}`, asked, { key, seen: `"${version}"` }, who);
      const [answer, twin] = await Promise.all([order(), order()]);
      expect([twin.status, twin.text]).toEqual([answer.status, answer.text]);
      expect(answer).toMatchObject({ status: 200, body: { id: born.id, version: version + 1, ...becomes } });
      expect(answer.headers.etag).toBe(`"${version + 1}"`);
      const another = await api.post(`${one}/${path}`, asked, { key, seen: version + 1 }, who);
      expect(another).toMatchObject({ status: 422, body: { code: 'command_reused' } });
      const { body: view, headers } = await api.get(one);
      expect(headers.etag).toBe(`"${version + 1}"`);
      expect(view.timeline.at(-1)).toMatchObject({ version: version + 1, type: answer.body.events[0], actor: who.id });
    },
  );
});
