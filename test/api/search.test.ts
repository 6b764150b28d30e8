import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { organByCode } from '../../src/event-store/found-organ.js';
import { indexRecords } from '../../src/personal-data/index-records.js';
import { searchForm } from '../../src/personal-data/search-form.js';
import { type FoundPlace, searchLedger } from '../../src/reading/ledger-search.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { reply } from './signed.js';
import { Api, received } from './start-api.js';

jest.setTimeout(60_000); // the machine may be busy

let api: Api;
let a: string;
const ids: Record<string, string> = {};

/** What a text finds, by register number; `purpose: null` for a search in the clear fields alone. */
async function found(text: string, { filter = '', purpose = 'handling' as string | null } = {}): Promise<string[]> {
  const { status, body } = await api.post(`${a}/search${filter}`, { text, ...(purpose && { purpose }) });
  expect([status, body.lines ? '' : body]).toEqual([200, '']);
  return body.lines.map(({ registerNo }: { registerNo: string }) => registerNo);
}

async function add(registerNo: string, day: string, details: object, more: object = {}, docNo?: string) {
  const person = { applicant: `某${registerNo}`, contact: null, content: '无', ...details };
  const { body } = await api.post(a, received(day, { registerNo, details: person, ...more }));
  ids[registerNo] = body.id;
  if (docNo) await reply(api, `${a}/${body.id}`, body.version, { ...REPLY, docNo });
}
const REPLY = { decidedOn: '2026-06-01', principalOutcome: 'granted.provided' };

beforeAll(async () => {
  api = await Api.start();
  a = `${await api.organ('s')}/applications`;
  await add('乙-20', '2026-01-05', { content: '关于城东片区征收补偿安置方案' }, {}, '云府信复〔2026〕12号');
  await add('乙-2', '2026-01-06', { content: '征地的收费标准' }, { handlingUnit: '征收管理科' });
  await add('乙-200', '2026-01-07', { content: 'G104国道Ⅱ期 PPP 合同，2025年' }, { handlingUnit: '法规处' });
  await add('丙-1', '2026-01-08', { applicant: '征收' }, { handlingUnit: '法规处' });
  await add('丙-2', '2026-02-08', { applicant: '刘一', content: '征收\n补偿' });
});
afterAll(() => api.stop());

describe('a search', () => {
  it.each([
    ['征收', ['丙-1', '乙-2', '丙-2', '乙-20']], // the applicant of that name, the unit, then the contents, newest first
    ['征收补偿', ['丙-2', '乙-20']], // a line break counts for nothing
    ['补偿 片区', ['乙-20']],
    ['安置', ['乙-20']],
    ['征地收', []],
    ['pppp', []], // its one pair stands in 乙-200, but not twice side by side
    ['g104', ['乙-200']],
    ['Ｇ１０４国道', ['乙-200']],
    ['ppp合同', ['乙-200']],
    ['25年', ['乙-200']],
    ['乙-2', ['乙-2', '乙-200', '乙-20']],
    ['乙2', ['乙-2', '乙-200', '乙-20']],
    ['云府信复[2026]12号', ['乙-20']],
    ['信复〔2026〕', ['乙-20']],
    ['法规', ['丙-1', '乙-200']],
    ['法规 乙', ['丙-1', '乙-200']], // a word of one sign is none
    ['法规 丙-1', ['丙-1']],
    ['收', []],
    ['〔〕', []],
    ['不存在', []],
  ])('%s', async (text, expected) => expect(await found(text)).toEqual(expected));

  it('looks at no person without a purpose', async () => {
    expect(await found('征收', { purpose: null })).toEqual(['乙-2']);
    expect(await found('刘一', { purpose: null })).toEqual([]);
    expect(await found('刘一')).toEqual(['丙-2']);
  });

  it('looks into no content for somebody who may open none', async () => {
    const reader = await api.person('s', 'read_only');
    const finds = async (text: string) =>
      (await api.post(`${a}/search`, { text, purpose: 'supervision' }, {}, reader)).body.lines.length;
    expect([await finds('安置'), await finds('刘一')]).toEqual([0, 1]);
  });

  it('is narrowed by what the ledger is filtered by', async () => {
    const unit = encodeURIComponent('法规处');
    expect(await found('征收', { filter: `?handlingUnit=${unit}` })).toEqual(['丙-1']);
    expect(await found('征收', { filter: '?state=closed' })).toEqual(['乙-20']);
  });

  it('says where it found the text, and shows nothing of a person', async () => {
    const { body, text } = await api.post(`${a}/search`, { text: '征收', purpose: 'handling' });
    expect(body.lines.map(({ foundIn }: { foundIn: string }) => foundIn)).toEqual([
      ...['person', 'clear', 'content', 'content'],
    ]);
    expect(text).not.toContain('补偿');
  });

  it('goes on page by page, each line once, in the order of the whole', async () => {
    for (const text of ['征收', '乙-2', '法规']) {
      const paged: string[] = [];
      let cursor = '';
      do {
        const filter = `?limit=1${cursor && `&cursor=${cursor}`}`;
        const { body } = await api.post(`${a}/search${filter}`, { text, purpose: 'handling' });
        paged.push(...body.lines.map(({ registerNo }: { registerNo: string }) => registerNo));
        cursor = body.next ?? '';
      } while (cursor);
      expect(paged).toEqual(await found(text));
    }
  });

  it('ends a page that has opened enough contents, full or empty, and goes on from there', async () => {
    const { id } = await organByCode(api.log, 's');
    const pages = async (text: string) => {
      const all: (string | null)[][] = [];
      let after: FoundPlace | null | undefined;
      do {
        const question = { text, persons: true, contents: true, limit: 50, ...(after && { after }) };
        const page = await searchLedger(api.log, vaultFor(api.db.pool), id, question, '2026-11-20', 1);
        all.push(page.lines.map(({ registerNo }) => registerNo));
        after = page.next;
      } while (after);
      return all;
    };
    expect(await pages('补偿')).toEqual([['丙-2', '乙-20'], []]);
    expect(await pages('pppp')).toEqual([[], []]);
  });

  it.each([
    [
      'a mark of the ledger',
      '?cursor=WyIyMDI2LTAxLTAxIiwiMDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAwIl0',
      {},
      'cursor',
    ],
    ['a purpose that is none', '', { purpose: 'curiosity' }, 'purpose'],
    ['another purpose without a word', '', { purpose: 'other' }, 'note'],
  ])('refuses %s', async (_, filter, more, field) =>
    expect(await api.post(`${a}/search${filter}`, { text: '征收', ...more })).toMatchObject({
      status: 400,
      body: { fields: [{ field }] },
    }),
  );

  it('with a purpose is on record, with who and why and without what for', async () => {
    const clerk = await api.person('s', 'clerk');
    const auditor = await api.person('s', 'audit_admin');
    const before = await api.events();
    await api.post(`${a}/search`, { text: '征收' }, {}, clerk);
    expect(await api.events()).toBe(before);
    await api.post(`${a}/search`, { text: '金丝雀', purpose: 'other', note: '信访局来函' }, {}, clerk);
    const { rows } = await api.db.owner.query(
      "select actor_id as actor, payload from event where type = 'PersonsSearched' order by pos desc",
    );
    expect(rows[0]).toEqual({ actor: clerk.id, payload: { purpose: 'other', note: '信访局来函', on: api.today } });
    const { body } = await api.get('/organs/s/audit?limit=1', auditor);
    expect(body.lines[0]).toMatchObject({ label: '查找个人信息', said: '用途：其他（信访局来函）' });
  });
});

describe('the index of contents', () => {
  const tokens = async (registerNo: string) =>
    (
      await api.db.owner.query("select tokens, indexed from person_record where application_id = $1 and letter = ''", [
        ids[registerNo],
      ])
    ).rows[0];
  const indexAll = () => indexRecords(vaultFor(api.db.pool), new AbortController().signal);

  it('follows a correction, is not asked for a restricted person, and ends with an erased one', async () => {
    await add('丁-1', '2026-01-09', { content: '排污许可清单' }, {}, '复丁1号');
    const { version } = (await api.get(`${a}/${ids['丁-1']}`)).body;
    const corrected = { correctedOn: '2026-06-02', details: { content: '取水许可清单' }, reason: '误登' };
    await api.post(`${a}/${ids['丁-1']}/details-correction`, corrected, { seen: version });
    expect([await found('排污'), await found('取水')]).toEqual([[], ['丁-1']]);
    await api.post(`${a}/${ids['丁-1']}/person/restriction`, { reason: '保存期限将满' });
    expect(await found('取水')).toEqual([]);
    await api.post(`${a}/${ids['丁-1']}/person/restriction-lifting`, { reason: '误办' });
    expect(await found('取水')).toEqual(['丁-1']);
    await api.post(`${a}/${ids['丁-1']}/person/erasure`, { basis: 'retention_over' });
    expect(await found('取水')).toEqual([]);
    expect(await tokens('丁-1')).toMatchObject({ tokens: [] });
  });

  it('is made for what an older program has sealed, step by step, and not for a restricted person', async () => {
    await add('丁-2', '2026-01-09', { content: '绿化养护' });
    await api.post(`${a}/${ids['丁-2']}/person/restriction`, { reason: '争议' });
    const before = await tokens('乙-20');
    await api.db.owner.query("update person_record set tokens = '{}', indexed = false");
    expect(await found('安置')).toEqual([]);
    await indexAll();
    expect(await found('安置')).toEqual(['乙-20']);
    expect(await tokens('乙-20')).toEqual(before);
    expect(await tokens('丁-2')).toEqual({ tokens: [], indexed: false });
    await api.post(`${a}/${ids['丁-2']}/person/restriction-lifting`, { reason: '争议已决' });
    await indexAll();
    expect(await found('绿化')).toEqual(['丁-2']);
    const left = await api.db.owner.query('select from person_record where not indexed and ciphertext is not null');
    expect(left.rowCount).toBe(0);
  });

  it('does not overwrite what was changed or erased meanwhile', async () => {
    const row = { application_id: ids['乙-20'], letter: '', version: 0, tokens: [1] };
    const before = await tokens('乙-20');
    for (const organ of [1, 2]) {
      const client = await api.db.pool.connect();
      await client.query("select set_config('app.organ', $1, false)", [String(organ)]);
      const { rows } = await client.query('select index_records(1, $1) as n', [JSON.stringify([row])]);
      client.release(true);
      expect(rows).toEqual([{ n: 0 }]);
    }
    expect(await tokens('乙-20')).toEqual(before);
  });
});

describe('one spelling', () => {
  it.each([
    ...[
      '云府信复〔2026〕12号',
      'Ａ－１２　ｂ',
      'G104/Ⅱ期（PPP）',
      '第1科·“综合”',
      '①②½㎡',
      'ÄÖÜß ДА',
      '𠮷野家',
      'é',
      'e\u0301',
      '｢ｶﾞ｣',
      '\\|_-—–…',
      '',
    ],
  ])('%j is the same here and in the database', async (text) => {
    const { rows } = await api.db.owner.query('select search_form($1) as form', [text]);
    expect(rows[0].form).toBe(searchForm(text));
  });
});
