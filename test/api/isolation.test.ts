import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { classifiedRoutes } from '../../src/api/accounts/classified.js';
import { Guard } from '../../src/api/accounts/guard.js';
import type { Role } from '../../src/domain/accounts/roles.js';
import {
  ASKING,
  ask,
  type Foreign,
  leaksOf,
  lengths,
  type Probe,
  probesOf,
  RELATIONS,
  type Relation,
  ROUTES,
  settle,
} from './isolation.js';
import { type Answer, Api } from './start-api.js';

jest.setTimeout(600_000);

/** They say nothing of any organ. */
const WITHOUT_AN_ORGAN = ['GET /api/v1/session/oidc', 'GET /api/v1/session/oidc/callback'];

let api: Api;
let others: Record<Relation, Foreign>;
let own: Foreign;

beforeAll(async () => {
  api = await Api.start();
  others = await settle(api);
  own = { ...others.none, code: 'me' };
});
afterAll(() => api.stop());

interface Asked {
  probe: Probe;
  answer: Answer;
  foreign: Foreign;
}

const MINUTE = 60_000;

/**
 * Every route, every place, for one relation and one kind of person, each time in another minute: nobody is held up for asking
 * too often. All places of a route are asked at the same time, as browsers do.
 */
async function probed(relation: Relation, roles: readonly Role[]): Promise<Asked[]> {
  api.later += MINUTE;
  for (const each of ASKING) await api.get('/session', await api.person('me', ...each)); // nobody has been away too long, however slow all this is
  const [person, foreign] = [await api.person('me', ...roles), others[relation]];
  const asked: Asked[] = [];
  for (const route of ROUTES) {
    const probes = probesOf(route, foreign, own);
    const answers = await Promise.all(probes.map((probe) => ask(api, probe, person)));
    asked.push(...answers.map((answer, i) => ({ answer, foreign, probe: probes[i] as Probe })));
  }
  return asked;
}

const said = ({ probe, answer }: Asked) =>
  `${probe.method} ${decodeURIComponent(probe.url)} (${probe.place}) → ${answer.status}`;
const leaking = (all: readonly Asked[]) =>
  all.flatMap((one) => leaksOf(one.probe, one.answer, one.foreign).map((leak) => `${said(one)}: ${leak}`));
const broken = (all: readonly Asked[]) => all.filter(({ answer }) => answer.status >= 500).map(said);
const codes = RELATIONS.filter((relation) => relation !== 'none');

/** The organs below are seen with their place in the tree and ordered by their system administrator, and their figures seen by the authority: that is what being above means. */
const mayOrder = (relation: Relation, { url }: Probe) => relation === 'child' && /\/units\/child(\/|$)/.test(url);

/** Whoever is signed in passes: the guard's own question about the organ is left out. */
const passing = () =>
  jest.spyOn(Guard.prototype as unknown as { admit(): Promise<void> }, 'admit').mockResolvedValue(undefined);

let probes = 0;

/** Whom one wall alone must keep out: one below, and one that stands for all others. */
const ONE_WALL: readonly Relation[] = ['child', 'sibling'];
/** Those around whom an administrator's duty ends: the others are as far from him as a sibling. */
const NEAREST: readonly Relation[] = ['parent', 'child', 'sibling', 'none'];

async function holds(relation: Relation, strict: boolean, around = NEAREST): Promise<void> {
  const before = await lengths(
    api,
    codes.filter((code) => code !== 'child'),
  );
  for (const roles of strict && around.includes(relation) ? ASKING : ASKING.slice(0, 1)) {
    const all = await probed(relation, roles);
    probes += all.length;
    expect(leaking(all)).toEqual([]);
    expect(broken(all)).toEqual([]);
    const elsewhere = all.filter(
      ({ probe }) => probe.place === 'organ' || (probe.place === 'path' && !mayOrder(relation, probe)),
    );
    const wrong = elsewhere.filter(
      ({ probe, answer }) => answer.status !== 404 && (probe.place === 'organ' || answer.status !== 403),
    );
    if (strict) expect(wrong.map(said)).toEqual([]);
  }
  expect(
    await lengths(
      api,
      codes.filter((code) => code !== 'child'),
    ),
  ).toEqual(before);
}

describe('an organ that asks for what belongs to another one', () => {
  it('is asked about on every route that there is', () => {
    const known = ROUTES.map(({ method, path }) => `${method} ${path}`);
    const all = classifiedRoutes(api.app).map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(all.filter((route) => !known.includes(route))).toEqual(WITHOUT_AN_ORGAN);
  });

  it.each(RELATIONS)('meets 404 and no byte of it: %s', (relation) => holds(relation, true));
});

describe('the authority above', () => {
  const days = 'from=2026-01-01&to=2026-12-31';
  const year = (code: string) => [
    ...['', '/tables', '/checks', '/tables?whole=true'].map((path) => `/organs/${code}/years/2026${path}`),
    ...['', '/figure'].map((path) => `/organs/${code}/statistics${path}?${days}${path && '&figure=closed'}`),
    `/organs/${code}/statistics?${days}&whole=true&format=csv`,
  ];

  it('sees the figures of an organ below, and nobody and no case in them', async () => {
    const authority = await api.person('me', 'authority');
    for (const path of year('child')) {
      const answer = await api.get(path, authority);
      expect(answer.status).toBe(200);
      expect(others.child.canaries.filter((canary) => answer.text.includes(canary))).toEqual([]);
    }
    for (const path of [
      'applications',
      'cases',
      `applications/${others.child.application}`,
      'accounts',
      'years/2026/cells/granted.full/total',
      `statistics/cases?${days}&figure=closed`,
    ])
      expect([path, (await api.get(`/organs/child/${path}`, authority)).status]).toEqual([path, 404]);
  });

  it.each(RELATIONS.filter((relation) => relation !== 'child'))('sees no figure of the %s', async (relation) => {
    const authority = await api.person('me', 'authority');
    for (const path of year(others[relation].code)) expect((await api.get(path, authority)).status).toBe(404);
  });
});

describe('with the filter of the application off: whoever is signed in passes the guard', () => {
  let open: ReturnType<typeof passing>;
  beforeAll(() => {
    open = passing();
  });
  afterAll(() => open.mockRestore());

  it.each(ONE_WALL)('row-level security holds: %s', (relation) => holds(relation, false));
});

describe('with row-level security off', () => {
  const everyTable = (act: string) =>
    api.db.owner.query(`do $$ declare t regclass; begin for t in select tablename::regclass from pg_tables
      where schemaname = 'public' and tablename in (select tablename from pg_policies) loop execute format('alter table %s ${act} row level security', t); end loop; end $$`);
  beforeAll(() => everyTable('disable'));
  afterAll(() => everyTable('enable'));

  it.each(ONE_WALL)('the application holds: %s', (relation) => holds(relation, true, ['sibling']));

  it('and with the filter off as well the probe finds what it looks for: it can fail', async () => {
    const open = passing();
    const found = leaking(await probed('sibling', ASKING[0] as readonly Role[]));
    open.mockRestore();
    expect(found.length).toBeGreaterThan(5);
  });
});

it('has asked ten thousand times', () => expect(probes).toBeGreaterThan(10_000));
