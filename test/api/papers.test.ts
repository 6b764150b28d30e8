import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { unzipped, zipEntries } from '../../src/documents/zip.js';
import { saidOf } from '../../src/reading/audit-said.js';
import { reply } from './signed.js';
import { type Answer, Api, type Person, received, TODAY } from './start-api.js';

jest.setTimeout(120_000);

let api: Api;
let a: string;
beforeAll(async () => {
  api = await Api.start();
  a = `${await api.organ('a')}/applications`;
  await api.organ('b');
});
afterAll(() => api.stop());

const WANG = { applicant: '王小明', idNo: '120101199003071234', contact: '13812345678', content: '小区改造的验收报告' };
const register = async (details: object = WANG) =>
  (await api.post(a, received('2026-03-02', { details }))).body as { id: string; version: number };
const papersOf = async (id: string) => (await api.get(`${a}/${id}/papers`)).body.papers as Paper[];
interface Paper {
  version: number;
  kind: string;
  consultation: string | null;
  [more: string]: unknown;
}
const asked = ({ version, kind, consultation }: Paper, more: object = {}) => ({
  ...{ version, kind, format: 'html' },
  ...(consultation && { consultation }),
  ...more,
});
const write = (id: string, body: object, key?: string, by?: Person) =>
  api.post(`${a}/${id}/papers`, body, key ? { key } : {}, by);
const textIn = ({ body }: Answer): string => Buffer.from(body.file.base64, 'base64').toString();
const openings = async (id: string) =>
  (
    await api.db.owner.query(
      "select payload from event where type = 'PersonOpened' and payload->>'application' = $1 order by pos",
      [id],
    )
  ).rows.map(({ payload }) => payload);

const LETTER = { consultation: '征1', letterNo: '征1号', sentOn: '2026-03-09', servedOn: '2026-03-10' };
const THIRD = { thirdParty: '云溪建设有限公司', contact: '13700000007' };
const consulted = async () => {
  const one = await register();
  const body = { ...LETTER, details: THIRD };
  const { body: after } = await api.post(`${a}/${one.id}/third-party-consultation`, body, { seen: one.version });
  return { id: one.id, version: after.version as number };
};

describe('Which papers an application has', () => {
  it('stands in a list, without anybody in it', async () => {
    const { id } = await consulted();
    const answer = await api.get(`${a}/${id}/papers`, await api.person('a', 'read_only'));
    expect(answer.body.papers).toEqual([
      {
        version: 2,
        kind: 'receipt',
        consultation: null,
        title: '登记回执',
        docNo: null,
        on: '2026-03-02',
        to: 'applicant',
        toLabel: '申请人',
      },
      {
        ...{ version: 3, kind: 'third_party_letter', consultation: '征1', title: '第三方意见征询书' },
        ...{ docNo: '征1号', on: '2026-03-09', to: 'third_party', toLabel: '第三方' },
      },
      {
        version: 3,
        kind: 'consultation_info',
        consultation: null,
        title: '征求意见告知书',
        docNo: null,
        on: '2026-03-09',
        to: 'applicant',
        toLabel: '申请人',
      },
    ]);
    for (const name of [WANG.applicant, WANG.content, THIRD.thirdParty]) expect(answer.text).not.toContain(name);
  });

  it('another organ has none of them', async () => {
    const { id } = await register();
    const foreign = `/organs/b/applications/${id}/papers`;
    expect((await api.get(foreign)).status).toBe(404);
    expect((await api.post(foreign, { version: 2, kind: 'receipt', format: 'html' })).status).toBe(404);
    expect(await openings(id)).toEqual([]);
  });
});

describe('A paper that names somebody', () => {
  it('puts on record whom it names and by what, once, and is given once', async () => {
    const { id } = await register();
    const [receipt] = (await papersOf(id)) as [Paper];
    const key = crypto.randomUUID();
    const first = await write(id, asked(receipt), key);
    const { file } = first.body;
    expect([file.name, file.type]).toEqual(['登记回执（a-2026-0003）.html', 'text/html; charset=utf-8']);
    expect(textIn(first)).toMatch(/王小明：[\s\S]*申请内容为：小区改造的验收报告[\s\S]*2026年3月30日以前答复/);
    expect(textIn(first)).not.toMatch(/120101199003071234|13812345678/);
    expect((await write(id, asked(receipt), key)).body).toEqual({ file: null });
    expect(await openings(id)).toEqual([
      {
        ...{ on: TODAY, purpose: 'print', application: id, fields: ['applicant', 'content'] },
        note: '出具登记回执（办理经过第2项，html）',
      },
    ]);
  });

  it('as Word, to whom may open persons', async () => {
    const { id } = await register();
    const body = { version: 2, kind: 'receipt', format: 'docx' };
    const { body: answer } = await write(id, body, undefined, await api.person('a', 'clerk'));
    const bytes = Buffer.from(answer.file.base64, 'base64');
    const [entry] = zipEntries(bytes).filter(({ name }) => name === 'word/document.xml');
    expect(entry && (await unzipped(bytes, entry)).toString()).toContain('王小明：');
    expect(answer.file.name).toMatch(/\.docx$/);
    expect((await write(id, body, undefined, await api.person('a', 'read_only'))).status).toBe(403);
  });

  it('the same key for another paper is refused', async () => {
    const { id } = await consulted();
    const [receipt, , info] = (await papersOf(id)) as [Paper, Paper, Paper];
    const key = crypto.randomUUID();
    await write(id, asked(receipt), key);
    expect((await write(id, asked(info), key)).status).toBe(422);
  });

  it('art. 32 · the letter to a third party opens that one, and tells nothing of the applicant', async () => {
    const { id } = await consulted();
    const [, letter] = (await papersOf(id)) as [Paper, Paper];
    const text = textIn(await write(id, asked(letter)));
    expect(text).toContain('云溪建设有限公司：');
    for (const said of Object.values(WANG)) expect(text).not.toContain(said);
    expect(await openings(id)).toMatchObject([{ letter: '征1', fields: ['thirdParty'] }]);
  });

  it('art. 34 · the letter to another organ opens nobody', async () => {
    const { id, version } = await register();
    const letter = { ...LETTER, letterNo: '商1号', organ: '某市水务局', kind: 'joint_author' };
    await api.post(`${a}/${id}/organ-consultation`, letter, { seen: version });
    const paper = (await papersOf(id)).find(({ kind }) => kind === 'joint_organ_letter') as Paper;
    const text = textIn(await write(id, asked(paper)));
    expect(text).toContain('某市水务局：');
    for (const said of Object.values(WANG)) expect(text).not.toContain(said);
    expect(await openings(id)).toEqual([]);
  });

  it('a reply speaks with the text that was signed', async () => {
    const one = await register();
    const said = { docNo: '公复1号', decidedOn: '2026-03-20', principalOutcome: 'granted.provided' };
    await reply(api, `${a}/${one.id}`, one.version, { ...said, replyText: '现予公开，材料附后。' });
    const paper = (await papersOf(one.id)).find(({ kind }) => kind === 'reply') as Paper;
    const text = textIn(await write(one.id, asked(paper)));
    expect(text).toMatch(
      /政府信息公开告知书[\s\S]*公复1号[\s\S]*王小明：[\s\S]*<p class="text">现予公开，材料附后。<\/p>[\s\S]*行政复议/,
    );
    expect(await openings(one.id)).toMatchObject([
      { letter: expect.stringMatching(/^reply-/), fields: ['applicant', 'content', 'replyText'] },
    ]);
    const [opening] = await openings(one.id);
    expect(saidOf({ type: 'PersonOpened', ...opening })).toBe(
      '用途：打印文书（出具政府信息公开告知书（办理经过第8项，html））；看了：申请人、申请内容、答复书正文',
    );
  });

  it('what is typed is text', async () => {
    const { id } = await register({ ...WANG, applicant: '<img src=x onerror=alert(1)>' });
    const text = textIn(await write(id, { version: 2, kind: 'receipt', format: 'html' }));
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;：');
    expect(text).not.toContain('<img');
  });
});

describe('Whoever is restricted or erased', () => {
  const receipt = { version: 2, kind: 'receipt', format: 'html' };

  it('is named on a paper only with a ground', async () => {
    const { id } = await register({ applicant: '赵一', idNo: '120101199003070001' });
    await api.post(`${a}/${id}/person/restriction`, { reason: '对准确性有异议' });
    const { status, body } = await write(id, receipt);
    expect([status, body.code]).toEqual([409, 'person_restricted']);
    expect(textIn(await write(id, { ...receipt, ground: 'legal_duty' }))).toContain('赵一：');
    expect(await openings(id)).toMatchObject([{ ground: 'legal_duty' }]);
  });

  it('is named on no paper once erased', async () => {
    const one = await register({ applicant: '孙三', idNo: '120101199003070003' });
    const said = { docNo: null, decidedOn: '2026-03-20', principalOutcome: 'granted.provided' };
    await reply(api, `${a}/${one.id}`, one.version, said);
    expect((await api.post(`${a}/${one.id}/person/erasure`, { basis: 'retention_over' })).status).toBe(200);
    const { status, body } = await write(one.id, receipt);
    expect([status, body.code]).toEqual([409, 'person_state']);
  });
});

describe('What is no paper of the application', () => {
  it.each([
    ['an event without a paper', { version: 1, kind: 'receipt' }],
    ['an event of another paper', { version: 2, kind: 'reply' }],
    ['an event that has not happened', { version: 99, kind: 'receipt' }],
    ['a letter that was not sent', { version: 2, kind: 'receipt', consultation: '征9' }],
  ])('%s', async (_, body) => {
    const { id } = await register();
    expect((await write(id, { ...body, format: 'html' })).status).toBe(404);
    expect(await openings(id)).toEqual([]);
  });
});

describe('The contact that the organ has set', () => {
  it('stands on the papers of its day and later', async () => {
    const [unit, admin] = ['/organs/a', await api.person('a', 'system_admin')];
    const { version } = (await api.get(unit, admin)).body;
    const values = { enquiryContact: '李某 010-12345678' };
    const body = { values, on: TODAY, reason: '设置联系方式' };
    expect((await api.post(`${unit}/settings`, body, { seen: version }, admin)).status).toBe(200);
    const { id } = (await api.post(a, received(TODAY))).body;
    expect(textIn(await write(id, { version: 2, kind: 'receipt', format: 'html' }))).toContain(
      '联系人、电话：李某 010-12345678',
    );
  });
});
