import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { withOrgan } from '../../src/database/with-organ.js';
import { organByCode } from '../../src/event-store/found-organ.js';
import { remindAll, remindOf } from '../../src/jobs/reminders.js';
import { eventually } from '../jobs/register.js';
import { Api, type Person, received, TODAY } from './start-api.js';

jest.setTimeout(60_000);

let api: Api;
let server: string;
let path: string;
let organ: number;
let clerk: Person;
let head: Person;
const NOW = { day: TODAY, hour: 10 };

beforeAll(async () => {
  api = await Api.start();
  path = await api.organ('told');
  organ = (await organByCode(api.log, 'told')).id;
  clerk = await api.person('told', 'clerk');
  head = await api.person('told', 'office_head');
  await api.app.listen(0, '127.0.0.1');
  server = await api.app.getUrl();
});
afterAll(() => api.stop());

const LIST = '/api/v1/notifications';
const late = async () => {
  const facts = received('2026-10-26', { handlingUnit: '法规处' });
  return (await api.post(`${path}/applications`, facts, {}, clerk)).body;
};
/** Signs in the hook of the events as a browser does, and keeps what comes. */
async function watch(by: Person) {
  const ended = new AbortController();
  const answer = await fetch(`${server}${LIST}/stream`, {
    headers: { ...by.headers, accept: 'text/event-stream' },
    signal: ended.signal,
  });
  const said: { unread: number; newest: number }[] = [];
  const over = (async () => {
    let text = '';
    for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(part).toString();
      said.splice(0, said.length, ...[...text.matchAll(/^data: (.*)$/gm)].map(([, one = '']) => JSON.parse(one)));
    }
  })().catch(() => {});
  return { answer, said, over, end: () => ended.abort() };
}

describe('the reminders of an account', () => {
  it('are its own, newest first, page by page, and read once they are marked', async () => {
    const [first, second] = [await late(), await late()];
    await remindAll(api.log, NOW);
    const { body } = await api.get(LIST, clerk);
    expect(body).toMatchObject({ unread: 2, next: null });
    expect(body.notices).toHaveLength(2);
    expect(body.notices.map(({ registerNo }: { registerNo: string }) => registerNo).sort()).toEqual(
      [first.registerNo, second.registerNo].sort(),
    );
    expect(body.notices[0]).toMatchObject({ kind: 'reply.overdue', dueOn: '2026-11-23', readAt: null });
    expect((await api.get(LIST, head)).body).toMatchObject({
      unread: 1,
      notices: [{ kind: 'summary', application: null, said: '今日办理情况：已经超期2件。' }],
    });
    const page = (await api.get(`${LIST}?limit=1`, clerk)).body;
    expect(page.next).toBe(page.notices[0].seq);
    expect((await api.get(`${LIST}?limit=1&before=${page.next}`, clerk)).body).toMatchObject({ next: null });
    const ids = [body.notices[0].id];
    expect((await api.post(`${LIST}/read`, { ids }, {}, clerk)).body).toEqual({ read: 1 });
    expect((await api.post(`${LIST}/read`, { ids }, {}, clerk)).body).toEqual({ read: 0 });
    expect((await api.post(`${LIST}/read`, {}, {}, head)).body).toEqual({ read: 1 });
    expect((await api.get(LIST, clerk)).body.unread).toBe(1);
  });

  it('cannot be marked by somebody else', async () => {
    const [notice] = (await api.get(LIST, clerk)).body.notices.filter(
      ({ readAt }: { readAt: string | null }) => !readAt,
    );
    expect((await api.post(`${LIST}/read`, { ids: [notice.id] }, {}, head)).body).toEqual({ read: 0 });
    expect((await api.get(LIST, clerk)).body.unread).toBe(1);
  });

  it('are no administrator’s business', async () => {
    const admin = await api.person('told', 'system_admin');
    expect((await api.get(LIST, admin)).status).toBe(403);
  });

  it('are the organ’s alone: the database shows another one nothing of them', async () => {
    await api.organ('elsewhere');
    const { id } = await organByCode(api.log, 'elsewhere');
    const count = (seen: number) =>
      withOrgan(api.db.pool, seen, async (tx) => (await tx.query('select from notification')).rowCount);
    expect(await count(organ)).toBeGreaterThan(0);
    expect(await count(id)).toBe(0);
  });
});

describe('the mailbox of an account', () => {
  it('is nobody’s until its owner names it', async () => {
    expect((await api.get(`${LIST}/address`, clerk)).body).toEqual({ mail: null });
    await api.post(`${LIST}/address`, { mail: 'clerk@example.gov.cn' }, {}, clerk);
    expect((await api.get(`${LIST}/address`, clerk)).body).toEqual({ mail: 'clerk@example.gov.cn' });
    expect((await api.get(`${LIST}/address`, head)).body).toEqual({ mail: null });
    await api.post(`${LIST}/address`, { mail: null }, {}, clerk);
    expect((await api.get(`${LIST}/address`, clerk)).body).toEqual({ mail: null });
  });
  it.each(['nobody', 'a@b\r\nbcc: c@d', ''])('is not %j', async (mail) =>
    expect(await api.post(`${LIST}/address`, { mail }, {}, clerk)).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'mail' }] },
    }),
  );
});

describe('the stream of events', () => {
  it('says how many are unread at once, and again as soon as another one has come', async () => {
    const { answer, said, end } = await watch(clerk);
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    await eventually(async () => said.length === 1);
    const before = said[0]?.unread as number;
    const { id, version } = await late();
    await api.post(`${path}/applications/${id}/urging`, { words: '请抓紧' }, { seen: version }, head);
    await remindOf(api.log, { organ, application: id }, NOW);
    await eventually(async () => said.at(-1)?.unread === before + 2);
    end();
  });

  it('is no page and no file: whoever asks otherwise is told', async () =>
    expect(await api.get(`${LIST}/stream`, clerk)).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'Accept' }] },
    }));

  it('is no sign of life: the session is seen when its owner does something, not while a page is open', async () => {
    const seen = async () =>
      (
        await api.db.owner.query('select seen_at from session where account_id = $1 order by opened_at desc limit 1', [
          clerk.id,
        ])
      ).rows[0].seen_at.toISOString();
    await api.get(LIST, clerk);
    const before = await seen();
    api.later += 5 * 60_000;
    const { end } = await watch(clerk);
    expect(await seen()).toBe(before);
    end();
    await api.get(LIST, clerk);
    expect(await seen()).not.toBe(before);
    api.later = 0;
  });

  it('ends with its session, and each account has but a few', async () => {
    const streams = [];
    for (let i = 0; i < 7; i++) streams.push(await watch(head));
    await streams[0]?.over; // the seventh has ended the first
    const asked = jest.spyOn(api.log.reading, 'query');
    await api.post('/session/sign-out', {}, {}, head);
    expect(
      (await fetch(`${server}${LIST}/stream`, { headers: { ...head.headers, accept: 'text/event-stream' } })).status,
    ).toBe(401);
    await Promise.all(streams.map(({ over }) => over)); // within twenty seconds
    const looks = asked.mock.calls.filter(([{ name }]) => name === 'sessions_at');
    const tokens = looks.map(([{ values }]) => (values as [Buffer[]])[0].length);
    expect(Math.max(...tokens)).toBeGreaterThanOrEqual(6); // all that are open, in one question
    asked.mockRestore();
  });
});

it('who is told, and by which key, is the same whoever derives it: twice is once', async () => {
  const key = async () => (await api.db.owner.query('select notice_key, recipient from notification order by 1')).rows;
  const before = await key();
  await api.db.owner.query('delete from reminded');
  await remindAll(api.log, NOW);
  const after = await key();
  expect(after).toEqual(expect.arrayContaining(before));
  await api.db.owner.query('delete from reminded');
  await Promise.all([remindAll(api.log, NOW), remindAll(api.log, NOW)]);
  expect(await key()).toEqual(after);
});
