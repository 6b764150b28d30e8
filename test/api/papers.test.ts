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
  request: number | null;
  corrected: boolean;
  [more: string]: unknown;
}
const asked = ({ version, kind, consultation, request, corrected }: Paper, more: object = {}) => ({
  ...{ version, kind, corrected, format: 'html' },
  ...(consultation && { consultation }),
  ...(request && { request }),
  ...more,
});
const paperOf = async (id: string, wanted: string): Promise<Paper> =>
  (await papersOf(id)).find(({ kind }) => kind === wanted) as Paper;
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
    const plain = { consultation: null, request: null, corrected: false, docNo: null };
    const ofReceipt = { ...plain, version: 2, on: '2026-03-02' };
    expect(answer.body.papers).toEqual([
      { ...ofReceipt, kind: 'receipt', title: '登记回执', to: 'applicant', toLabel: '申请人' },
      { ...ofReceipt, kind: 'register_sheet', title: '申请登记表', to: 'file', toLabel: '存档' },
      { ...ofReceipt, kind: 'withdrawal_request', title: '撤回申请书', to: 'applicant', toLabel: '申请人' },
      {
        ...{ ...plain, version: 3, kind: 'third_party_letter', consultation: '征1', title: '第三方意见征询书' },
        ...{ docNo: '征1号', on: '2026-03-09', to: 'third_party', toLabel: '第三方' },
      },
      {
        ...{ ...plain, version: 3, kind: 'consultation_info', title: '征求意见告知书' },
        ...{ on: '2026-03-09', to: 'applicant', toLabel: '申请人' },
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
    const [receipt, info] = [await paperOf(id, 'receipt'), await paperOf(id, 'consultation_info')];
    const key = crypto.randomUUID();
    await write(id, asked(receipt), key);
    expect((await write(id, asked(info), key)).status).toBe(422);
  });

  it('art. 32 · the letter to a third party opens that one, and tells nothing of the applicant', async () => {
    const { id } = await consulted();
    const letter = await paperOf(id, 'third_party_letter');
    const text = textIn(await write(id, asked(letter)));
    expect(text).toContain('云溪建设有限公司：');
    for (const said of Object.values(WANG)) expect(text).not.toContain(said);
    expect(await openings(id)).toMatchObject([{ letter: '征1', fields: ['thirdParty'] }]);
  });

  it('art. 34 · the letter to another organ opens nobody', async () => {
    const { id, version } = await register();
    const letter = { ...LETTER, letterNo: '商1号', organ: '某市水务局', kind: 'joint_author' };
    await api.post(`${a}/${id}/organ-consultation`, letter, { seen: version });
    const paper = await paperOf(id, 'joint_organ_letter');
    const text = textIn(await write(id, asked(paper)));
    expect(text).toContain('某市水务局：');
    for (const said of Object.values(WANG)) expect(text).not.toContain(said);
    expect(await openings(id)).toEqual([]);
  });

  it('a reply speaks with the text that was signed', async () => {
    const one = await register();
    const said = { docNo: '公复1号', decidedOn: '2026-03-20', principalOutcome: 'granted.provided' };
    await reply(api, `${a}/${one.id}`, one.version, { ...said, replyText: '现予公开，材料附后。' });
    const paper = await paperOf(one.id, 'reply');
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

describe('What is kept in the file', () => {
  it('art. 45 · the register sheet names who registered and who signed, and opens the applicant', async () => {
    const one = await register();
    const said = { docNo: '公复1号', decidedOn: '2026-03-20', principalOutcome: 'granted.provided' };
    await reply(api, `${a}/${one.id}`, one.version, { ...said, replyText: '现予公开，材料附后。' });
    const text = textIn(await write(one.id, asked(await paperOf(one.id, 'register_sheet'))));
    expect(text).toMatch(/<th scope="row">申请人<\/th><td>王小明<\/td>/);
    expect(text).toMatch(/<th scope="row">申请人类别<\/th><td>自然人<\/td>/);
    expect(text).toMatch(/保密审查：[^<]+，2026年3月20日审签同意/);
    expect(text).not.toMatch(/120101199003071234|13812345678/);
    expect(await openings(one.id)).toMatchObject([{ purpose: 'print', fields: ['applicant', 'content'] }]);
  });

  it('art. 17 · the review sheet shows the text of its draft and who signed it', async () => {
    const one = await register();
    const said = { docNo: '公复1号', decidedOn: '2026-03-20', principalOutcome: 'granted.provided' };
    await reply(api, `${a}/${one.id}`, one.version, { ...said, replyText: '现予公开，材料附后。' });
    const text = textIn(await write(one.id, asked(await paperOf(one.id, 'review_sheet'))));
    expect(text).toMatch(/<th scope="row">答复内容<\/th><td>现予公开，材料附后。<\/td>/);
    expect(text).toMatch(/<th scope="row">保密审查<\/th><td>[^<]+，2026年3月20日审签同意<\/td>/);
    expect(await openings(one.id)).toMatchObject([
      { letter: expect.stringMatching(/^reply-/), fields: ['applicant', 'content', 'replyText'] },
    ]);
  });

  it('the proof of service says how the reply was served, as Word too', async () => {
    const one = await register();
    const said = { docNo: '公复1号', decidedOn: '2026-03-20', principalOutcome: 'granted.provided' };
    const { version } = (await reply(api, `${a}/${one.id}`, one.version, said)).body;
    const served = { method: 'post', dispatchedOn: '2026-03-20', servedOn: null, trackingNo: '1234567890123' };
    expect((await api.post(`${a}/${one.id}/service`, served, { seen: version })).status).toBe(200);
    const { body } = await write(one.id, asked(await paperOf(one.id, 'service_proof'), { format: 'docx' }));
    const bytes = Buffer.from(body.file.base64, 'base64');
    const [entry] = zipEntries(bytes).filter(({ name }) => name === 'word/document.xml');
    expect(entry && (await unzipped(bytes, entry)).toString()).toMatch(/邮寄送达（中国邮政）[\s\S]*1234567890123/);
  });
});

describe('A letter within the organ', () => {
  it('art. 45 · goes to each unit that was asked, and opens nobody', async () => {
    const { id, version } = await register();
    const requests = ['城建科', '法规科'].map((unit) => ({ unit, matter: `请${unit}检索`, answerBy: '2026-12-01' }));
    expect((await api.post(`${a}/${id}/internal-requests`, { requests }, { seen: version })).status).toBe(200);
    const letters = (await papersOf(id)).filter(({ kind }) => kind === 'assist_letter');
    expect(letters.map(({ request, toLabel }) => [request, toLabel])).toEqual([
      [1, '城建科'],
      [2, '法规科'],
    ]);
    const text = textIn(await write(id, asked(letters[1] as Paper)));
    expect(text).toMatch(/法规科：[\s\S]*请法规科检索。/);
    for (const said of Object.values(WANG)) expect(text).not.toContain(said);
    expect(await openings(id)).toEqual([]);
  });
});

describe('A record that was put right', () => {
  it('art. 45 · gives the letter as it was sent and another as it stands; each is on record as what it is', async () => {
    const one = await register();
    const fix = { correctedOn: '2026-03-10', receivedOn: '2026-03-03', reason: '录入有误' };
    const path = `${a}/${one.id}/receipt-date-correction`;
    expect((await api.post(path, fix, { seen: one.version })).status).toBe(200);
    const receipts = (await papersOf(one.id)).filter(({ kind }) => kind === 'receipt');
    expect(receipts.map(({ corrected }) => corrected)).toEqual([false, true]);
    const [sent, now] = await Promise.all(receipts.map((receipt) => write(one.id, asked(receipt))));
    expect(sent && textIn(sent)).toContain('本机关于2026年3月2日收到');
    expect(now && textIn(now)).toContain('本机关于2026年3月3日收到');
    expect(now?.body.file.name).toMatch(/^登记回执（a-2026-\d{4}，按更正后的登记）\.html$/);
    expect((await openings(one.id)).map(({ note }) => note).sort()).toEqual([
      '出具登记回执（办理经过第2项，html）',
      '出具登记回执（办理经过第2项，按更正后的登记，html）',
    ]);
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
    ['a request that nobody made', { version: 2, kind: 'receipt', request: 9 }],
    ['one of a record that was not put right', { version: 2, kind: 'receipt', corrected: true }],
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
