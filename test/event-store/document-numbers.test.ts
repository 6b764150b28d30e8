import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApplicationEvent } from '../../src/domain/applications/events.js';
import type { NumberScheme } from '../../src/domain/organs/document-numbers.js';
import { actOnApplication, type Order } from '../../src/event-store/acting/act-on-application.js';
import { actOnOrgan } from '../../src/event-store/acting/act-on-organ.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { actWhole } from './act-whole.js';
import { registration, TODAY } from './processes.js';

let db: FreshDatabase;
let log: EventLog;

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
});
afterAll(() => db.drop());

async function organ(code: string, scheme: NumberScheme | null): Promise<number> {
  const { id } = await foundOrgan(log, { code, name: `${code}局`, parent: null }, 'operator', '2025-01-01');
  const command = { type: 'ChangeNumberScheme', scheme, on: '2025-01-01', reason: '新规则' } as const;
  if (scheme) await actOnOrgan(log, { organ: code, command, actor: 'operator', commandId: randomUUID() }, TODAY);
  return id;
}
const act = (organ: number, application: string, ...commands: Order['commands']) =>
  actWhole(log, { organ, application, commands }, TODAY);
async function application(organ: number, receivedOn = '2026-03-02'): Promise<string> {
  const id = randomUUID();
  await act(organ, id, ...registration(`第${id}号`, receivedOn));
  return id;
}
const reply = (decidedOn = '2026-03-10', docNo?: string | null): Order['commands'][number] => ({
  ...{ type: 'Reply', decidedOn, principalOutcome: 'granted.already_public' },
  ...(docNo !== undefined && { docNo }),
});
const correction = {
  ...{ type: 'RequestCorrection' as const, issuedOn: '2026-03-05', servedOn: null, items: ['身份证明'], dueOn: null },
};
const corrected = { type: 'ReceiveCorrection', receivedOn: '2026-03-09' } as const;
const numbersOf = async (application: string): Promise<string[]> =>
  (await db.owner.query('select payload from event where stream_id = $1 order by version', [application])).rows
    .map(({ payload }) => payload.docNo ?? payload.noticeNo)
    .filter(Boolean);

const draft = { type: 'DraftReply', draftedOn: '2026-03-10', principalOutcome: 'granted.already_public' } as const;
const draftNumbersOf = async (application: string): Promise<string[]> =>
  (await log.historyOf<ApplicationEvent>((await organOf(application)) as number, application)).events.flatMap(
    (event) => (event.type === 'ReplyDrafted' ? [event.draft.docNo ?? ''] : []),
  );
const organOf = async (application: string) =>
  (await db.owner.query('select distinct organ_id from event where stream_id = $1', [application])).rows[0].organ_id;

const PER_KIND: NumberScheme = { per: 'kind', prefix: '某公开', ordinal: false, kinds: { reply: { suffix: '' } } };

describe('A document whose number is left out', () => {
  it('gets none in an organ without a scheme', async () => {
    const plain = await organ('plain', null);
    const id = await application(plain);
    await act(plain, id, reply());
    expect(await numbersOf(id)).toEqual([]);
  });

  it('gets the next one of its kind, and each kind counts for itself, anew in each year', async () => {
    const kinds = await organ('kinds', PER_KIND);
    const [first, second, third] = [await application(kinds), await application(kinds), await application(kinds)];
    await act(kinds, first, correction);
    await act(kinds, first, corrected);
    await act(kinds, first, reply());
    await act(kinds, second, reply());
    expect(await numbersOf(first)).toEqual(['某公开〔2026〕1号-补', '某公开〔2026〕1号']);
    expect(await numbersOf(second)).toEqual(['某公开〔2026〕2号']);
    await act(kinds, third, reply('2026-03-11', null));
    expect(await numbersOf(third)).toEqual([]);
    const lastYear = await application(kinds, '2025-12-01');
    await act(kinds, lastYear, reply('2025-12-20'));
    expect(await numbersOf(lastYear)).toEqual(['某公开〔2025〕1号']);
  });

  it('bears the serial of its application where the organ counts applications, in the year of its receipt', async () => {
    const one = await organ('one', { per: 'application', prefix: '沪浦信息公开', ordinal: true });
    const [first, second] = [await application(one, '2025-12-29'), await application(one)];
    await act(one, second, reply());
    await act(one, first, { ...correction, issuedOn: '2026-01-05' });
    await act(one, first, { ...corrected, receivedOn: '2026-01-08' });
    await act(one, first, reply('2026-01-12'));
    await act(one, first, { type: 'SelfCorrect', correctedOn: '2026-01-20', reason: '更正' });
    await act(one, first, { type: 'ReplyAgain', decidedOn: '2026-01-21', principalOutcome: 'granted.already_public' });
    expect(await numbersOf(second)).toEqual(['沪浦信息公开〔2026〕第1号-告']);
    expect(await numbersOf(first)).toEqual([
      '沪浦信息公开〔2025〕第1号-补',
      '沪浦信息公开〔2025〕第1号-告',
      '沪浦信息公开〔2025〕第1号-告2',
    ]);
  });

  it('gets the same one when the order is sent again, and twenty at once get twenty', async () => {
    const busy = await organ('busy', PER_KIND);
    const id = await application(busy);
    const order = { commandId: randomUUID(), organ: busy, actor: 'clerk', application: id, commands: [draft] };
    const first = await actOnApplication(log, order, TODAY);
    expect((await actOnApplication(log, order, TODAY)).response).toBe(first.response);
    expect(await draftNumbersOf(id)).toEqual(['某公开〔2026〕1号']);
    const many = await Promise.all(Array.from({ length: 20 }, () => application(busy)));
    await Promise.all(many.map((one) => act(busy, one, reply())));
    const numbers = (await Promise.all(many.map(numbersOf))).flat();
    expect(numbers.sort()).toEqual(Array.from({ length: 20 }, (_, i) => `某公开〔2026〕${i + 2}号`).sort());
  });

  it('keeps its number when it is drafted anew, and another that is given takes its place', async () => {
    const redone = await organ('redone', PER_KIND);
    const id = await application(redone);
    await act(redone, id, draft);
    await act(redone, id, draft);
    await act(redone, id, { ...draft, docNo: '某公开〔2026〕9号' });
    await act(redone, id, draft);
    const kept = ['某公开〔2026〕1号', '某公开〔2026〕1号', '某公开〔2026〕9号', '某公开〔2026〕9号'];
    expect(await draftNumbersOf(id)).toEqual(kept);
  });

  it('draws another number when it is drafted anew in the next year', async () => {
    const turned = await organ('turned', PER_KIND);
    const id = await application(turned, '2025-12-15');
    await act(turned, id, { ...draft, draftedOn: '2025-12-30' });
    await act(turned, id, { ...draft, draftedOn: '2026-01-06' });
    expect(await draftNumbersOf(id)).toEqual(['某公开〔2025〕1号', '某公开〔2026〕1号']);
  });
});

describe('An organ that ends while an application is registered', () => {
  it('receives it or has ended: never both', async () => {
    const ending = await organ('ending', null);
    const command = { type: 'DissolveOrgan', on: '2026-03-01', reason: '机构改革' } as const;
    const [ended, registered] = await Promise.allSettled([
      actOnOrgan(log, { organ: 'ending', command, actor: 'operator', commandId: randomUUID() }, TODAY),
      application(ending),
    ]);
    expect(ended.status).toBe('fulfilled');
    const { rows } = await db.owner.query('select type from event where organ_id = $1 order by pos', [ending]);
    const types = rows.map(({ type }) => type);
    if (registered.status === 'rejected') expect(registered.reason).toMatchObject({ code: 'organ_receives_no_more' });
    else expect(types.indexOf('ApplicationLodged')).toBeLessThan(types.indexOf('OrganDissolved'));
    await expect(application(ending)).rejects.toMatchObject({ code: 'organ_receives_no_more' });
  });
});
