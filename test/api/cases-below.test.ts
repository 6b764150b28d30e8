import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { inRequest, readerOf, requestIsOf, requestReadsBelow, withOrgan } from '../../src/database/with-organ.js';
import { organByCode } from '../../src/event-store/found-organ.js';
import { type Foreign, RELATIONS, type Relation, settle } from './isolation.js';
import { Api, type Person } from './start-api.js';

jest.setTimeout(120_000);

let api: Api;
let others: Record<Relation, Foreign>;
let authority: Person;

beforeAll(async () => {
  api = await Api.start();
  others = await settle(api);
  authority = await api.person('me', 'authority');
});
afterAll(() => api.stop());

/** The security administrator of the organ says whether the one above sees its cases. */
async function show(code: string, casesVisibleToAuthority: boolean): Promise<void> {
  const by = await api.person(code, 'security_admin');
  const { body } = await api.get(`/organs/${code}`, by);
  const order = { on: '2026-11-25', reason: '上级检查', values: { casesVisibleToAuthority } };
  const { status } = await api.post(`/organs/${code}/security-settings`, order, { seen: body.version }, by);
  expect(status).toBe(200);
}
const list = (unit: string, query = '') =>
  api.get(`/organs/me/units/${encodeURIComponent(unit)}/applications${query}`, authority);
const one = (unit: string, id: string) => api.get(`/organs/me/units/${unit}/applications/${id}`, authority);

describe('the cases of an organ below', () => {
  it('are not there for the one above, as long as it has not set it so', async () => {
    expect((await list('child')).status).toBe(404);
    expect((await one('child', others.child.application)).status).toBe(404);
  });

  it('are seen from the day from which it lets them, and no more when it takes that back', async () => {
    await show('child', true);
    const { status, body } = await list('child');
    expect([status, body.lines.map(({ id }: { id: string }) => id)]).toEqual([200, [others.child.application]]);
    await show('child', false);
    expect((await list('child')).status).toBe(404);
    await show('child', true);
  });

  it('are seen with their days, results and course, and with nobody in them', async () => {
    const { status, body, text } = await one('child', others.child.application);
    expect(status).toBe(200);
    expect(body).toMatchObject({ stateLabel: '办结', outcomeLabel: expect.any(String) });
    expect(body.timeline.length).toBeGreaterThan(1);
    for (const field of ['person', 'actions']) expect(body).not.toHaveProperty(field);
    expect(text).not.toMatch(/申请人金|电话金|内容金|申\*|王\*/);
    expect((await list('child')).text).not.toMatch(/申请人金|电话金|内容金/);
    const { handlingUnit } = (await list('child')).body.lines[0];
    expect(handlingUnit).toBe('处室金丝雀child');
  });

  it('are not searched for a person, whoever that may be', async () => {
    expect((await list('child', `?text=${encodeURIComponent('申请人金丝雀child')}`)).status).toBe(400);
    expect((await list('child', '?state=closed')).body.lines).toHaveLength(1);
  });

  it('are seen by nobody but the authority, and changed by nobody', async () => {
    for (const role of ['clerk', 'office_head', 'read_only', 'audit_admin'] as const)
      expect((await api.get('/organs/me/units/child/applications', await api.person('me', role))).status).toBe(403);
    const path = `/organs/child/applications/${others.child.application}`;
    expect((await api.post(`${path}/withdrawal`, {}, { seen: 1 }, authority)).status).toBe(404);
    expect((await api.post(`${path}/person/opening`, { purpose: 'handling' }, {}, authority)).status).toBe(404);
  });
});

describe('an organ that is not below is not there, though it shows its cases to the one above it', () => {
  const elsewhere = RELATIONS.filter((relation) => relation !== 'child');
  beforeAll(async () => {
    for (const relation of ['parent', 'sibling', 'cousin', 'unrelated']) await show(relation, true);
  });

  it.each(elsewhere)('%s', async (relation) => {
    const { code, application } = others[relation];
    for (const answer of [await list(code), await one(code, application), await one('child', application)])
      expect([answer.status, answer.text.includes(application)]).toEqual([404, false]);
  });

  it('nor is one’s own, which has its own ledger', async () => expect((await list('me')).status).toBe(404));
});

describe('the database by itself', () => {
  /** What a request of one organ reads of another, when the program would let it. */
  const reads = async (organ: string, below: string, sql: string) => {
    const [own, other] = [await organByCode(api.log, organ), await organByCode(api.log, below)];
    return inRequest(async () => {
      requestIsOf(own.id);
      requestReadsBelow(other.id);
      return withOrgan(api.db.pool, other.id, (tx) => tx.query(sql)).then(
        ({ rowCount }) => rowCount,
        (error) => error.code,
      );
    });
  };
  const LEDGER = 'select from ledger';

  it('shows what is below and shows itself, at any depth', async () => {
    expect(await reads('me', 'child', LEDGER)).toBe(1);
    expect(await reads('parent', 'child', LEDGER)).toBe(1);
    expect(await reads('parent', 'cousin', LEDGER)).toBe(1);
  });

  it.each([
    ['what does not show itself', 'parent', 'me'],
    ['what is above', 'child', 'me'],
    ['what is beside', 'me', 'sibling'],
    ['what is elsewhere', 'me', 'unrelated'],
  ])('refuses %s', async (_, organ, below) => {
    expect(await reads(organ, below, LEDGER)).toBe('MZ011');
  });

  it('lets nothing be written there', async () =>
    expect(await reads('me', 'child', 'delete from session')).toBe('25006'));

  it('and a question about another organ sees one’s own as ever', async () => {
    const [me, child, sibling] = [
      await organByCode(api.log, 'me'),
      await organByCode(api.log, 'child'),
      await organByCode(api.log, 'sibling'),
    ];
    const { rows } = await inRequest(async () => {
      requestIsOf(me.id);
      requestReadsBelow(child.id);
      return readerOf(api.db.pool, sibling.id).query('select distinct organ_id as id from ledger');
    });
    expect(rows).toEqual([{ id: me.id }]);
  });
});
