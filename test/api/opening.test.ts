import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { APPLICANT_CATEGORIES } from '../../src/domain/applications/outcomes.js';
import { formForYear } from '../../src/domain/year-end/forms/forms.js';
import { Api, received } from './start-api.js';

jest.setTimeout(60_000);

let api: Api;
let opening: string;

beforeAll(async () => {
  api = await Api.start();
  const applications = await api.organ('begun').then((path) => `${path}/applications`);
  opening = applications.replace('applications', 'years/2025/opening');
  await api.post(applications, received('2025-12-15'));
});
afterAll(() => api.stop());

/** Two natural persons received and carried over, nothing else. */
const published = (received_this_year = 2) => {
  const form = formForYear(2025);
  const row = (count: number) =>
    Object.fromEntries([...APPLICANT_CATEGORIES, 'total'].map((one) => [one, /natural|total/.test(one) ? count : 0]));
  const group = { upheld: 0, corrected: 0, other: 0, pending: 1, total: 1 };
  return {
    ...{ edition: 'cn-2021', source: '2025年年报' },
    table2: Object.fromEntries(
      form.table2.flatMap(({ rows, columns }) =>
        rows.map(({ code }) => [code, Object.fromEntries(columns.map((column) => [column.code, 3]))]),
      ),
    ),
    table3: Object.fromEntries(
      form.table3.map(({ code }) => [
        code,
        row(code === 'received_this_year' || code === 'carried_to_next_year' ? received_this_year : 0),
      ]),
    ),
    table4: { review: group, 'litigation.direct': group, 'litigation.after_review': group },
  };
};

describe('Art. 50 · the opening balance through the API', () => {
  it('is not there before it is entered', async () =>
    expect((await api.get(opening)).body).toMatchObject({ year: 2025, opening: null, settled: false }));

  it.each([
    ['a fraction of a case', { table3: { granted: { total: 0.5 } } }, 400],
    ['a negative count', { table4: { review: { total: -1 } } }, 400],
    ['another edition', { edition: 'cn-1999' }, 400],
    ['a field that there is not', { year: 2025 }, 400],
    ['a cell that the form does not have', { table3: { ...published().table3, granted_too: { total: 1 } } }, 409],
    ['a row too few', { table3: {} }, 409],
    [
      'a sum that does not hold',
      { table4: { ...published().table4, review: { upheld: 1, corrected: 0, other: 0, pending: 0, total: 3 } } },
      409,
    ],
  ])('is refused with %s', async (_, change, status) =>
    expect((await api.post(opening, { ...published(), ...change })).status).toBe(status),
  );

  it('is entered, told column by column, explained and closed; the same key is answered the same', async () => {
    const key = crypto.randomUUID();
    const done = await api.post(opening, published(), { key });
    expect(done).toMatchObject({ status: 200, body: { year: 2025, events: ['OpeningBalanceEntered'] } });
    expect((await api.post(opening, published(), { key })).text).toBe(done.text);
    expect((await api.post(opening, published(3), { key })).status).toBe(422);
    const { body } = await api.get(opening);
    expect(body.differences[0]).toEqual({
      ...{ column: 'natural_person', published: 2, registered: 1, difference: 1, explanation: null },
    });
    expect(body.toBeRegistered.pending[0]).toEqual({ route: 'review', label: '行政复议', count: 1 });
    expect(await api.post(`${opening}/close`, undefined)).toMatchObject({
      status: 409,
      body: { code: 'opening_unsettled' },
    });
    const said = { column: 'natural_person', words: '一件公布以后撤回' };
    expect((await api.post(`${opening}/explanation`, said)).body.events).toEqual(['OpeningDifferenceExplained']);
    expect((await api.post(`${opening}/close`, undefined)).body.events).toEqual(['OpeningBalanceClosed']);
    expect((await api.get(opening)).body).toMatchObject({
      settled: true,
      opening: { source: '2025年年报', closedOn: expect.any(String) },
    });
    expect(await api.post(opening, published())).toMatchObject({ status: 409, body: { code: 'year_locked' } });
  });

  it('X.CARRY of the next year is a warning with the words', async () => {
    const { body } = await api.get(opening.replace('2025/opening', '2026/checks'));
    const carry = body.checks.find(
      ({ rule, at }: { rule: string; at: string }) => rule === 'X.CARRY' && at === 'natural_person',
    );
    expect(carry).toMatchObject({ level: 'warning', ok: false, message: expect.stringContaining('一件公布以后撤回') });
    expect(body.ok).toBe(true);
  });
});
