import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reply } from './signed.js';
import { Api, received } from './start-api.js';

let api: Api;

/** A city with a bureau below it, an office below that, and an organ beside the city. */
beforeAll(async () => {
  api = await Api.start();
  await api.organ('city');
  await api.post('/organs', { code: 'edu', name: '教育局', parent: 'city' });
  await api.post('/organs', { code: 'office', name: '考试院', parent: 'edu' });
  await api.organ('beside');
});
afterAll(() => api.stop());

const ON = '2026-11-25';
const SAID = { on: ON, reason: '机构改革' };
const seenOf = async (code: string) => (await api.get(`/organs/${code}`)).body.version as number;
const order = async (path: string, body: object, of = path.split('/')[0] as string) =>
  api.post(`/organs/${path}`, { ...SAID, ...body }, { seen: await seenOf(of) });

describe('an organ', () => {
  it('is shown with its settings, its chain and its history; the version is in the ETag', async () => {
    const { body, headers } = await api.get('/organs/edu');
    expect(headers.etag).toBe('"1"');
    expect(body).toMatchObject({ code: 'edu', name: '教育局', parent: 'city', ended: null, numberScheme: null });
    expect(body.signOffChain).toHaveLength(4);
    expect(body.settings).toContainEqual(
      expect.objectContaining({
        name: 'correctionsAllowed',
        label: '要求补正的次数',
        value: 1,
        said: '1次',
        settable: true,
      }),
    );
    expect(body.settings).toContainEqual({
      ...{ name: 'dueWarningWorkdays', label: '答复期限届满前提醒', area: 'casework', settable: false },
      ...{ value: 5, default: 5, said: '5个工作日', defaultSaid: '5个工作日', range: '5个工作日' },
      source: 'application-procedure.md §5',
    });
    expect(body.history).toMatchObject([{ type: 'OrganCreated', label: '建立' }]);
    expect(await api.get('/organs/nobody')).toMatchObject({ status: 404 });
  });

  it('sets what it may want otherwise', async () => {
    const settings = { values: { onlineReceipt: 'arrived', correctionsAllowed: 2 } };
    expect(await order('edu/settings', settings)).toMatchObject({
      status: 200,
      body: { events: ['OrganSettingsChanged'] },
    });
    expect(await order('edu/security-settings', { values: { secondFactorRequired: false } })).toMatchObject({
      status: 200,
    });
    const { body } = await api.get('/organs/edu');
    expect(body.history[1]).toMatchObject({
      ...{ label: '变更设置', actorName: expect.stringMatching(/某$/) },
      said: '网上申请的收到之日：由“双方确认之日”改为“到达系统之日”；要求补正的次数：由“1次”改为“2次”；理由：机构改革',
    });
    const set = body.settings.filter((one: { value: unknown; default: unknown }) => one.value !== one.default);
    expect(set.map(({ name }: { name: string }) => name)).toEqual([
      'onlineReceipt',
      'correctionsAllowed',
      'secondFactorRequired',
    ]);
  });

  it('a setting of security is none of the others, nor is what only the default can be', async () => {
    for (const values of [
      { secondFactorRequired: false },
      { resultYearBy: 'decided' },
      { correctionsAllowed: 9 },
      { x: 1 },
    ])
      expect(await order('edu/settings', { values })).toMatchObject({
        ...{ status: 400, body: { fields: [{ field: `values.${Object.keys(values)[0]}` }] } },
      });
    expect(await order('edu/security-settings', { values: { correctionsAllowed: 2 } })).toMatchObject({ status: 400 });
    expect(await order('edu/settings', { values: {} })).toMatchObject({
      status: 409,
      body: { code: 'nothing_to_correct' },
    });
  });

  it('numbers its documents, and an order that leaves the number out gets the next', async () => {
    const scheme = { per: 'kind', prefix: '某教公开', ordinal: false, kinds: { reply: { suffix: '' } } };
    expect(await order('edu/number-scheme', { scheme })).toMatchObject({ status: 200 });
    const { id, version } = (await api.post('/organs/edu/applications', received('2026-11-02'))).body;
    const said = { decidedOn: ON, principalOutcome: 'granted.already_public' };
    const replied = await reply(api, `/organs/edu/applications/${id}`, version, said);
    expect(replied).toMatchObject({ status: 200, body: { violations: [] } });
    expect((await api.get(`/organs/edu/applications/${id}`)).body.timeline.at(-1).facts.docNo).toBe(
      '某教公开〔2026〕1号',
    );
    const shown = (await api.get('/organs/edu')).body.documentNumbers as { kind: string; next: string }[];
    expect(shown.filter(({ kind }) => ['reply', 'fee_notice'].includes(kind)).map(({ next }) => next)).toEqual([
      '某教公开〔2026〕2号',
      '某教公开〔2026〕1号-费',
    ]);
    const alike = { ...scheme, kinds: { reply: { suffix: '补' } } };
    expect(await order('edu/number-scheme', { scheme: alike })).toMatchObject({
      ...{ status: 409, body: { code: 'number_scheme_ambiguous', article: '45' } },
    });
  });

  it('says who signs, never without a review of secrecy', async () => {
    const head = { step: 'head', label: '科长', role: 'reviewer' };
    expect(await order('edu/sign-off-chain', { chain: [head] })).toMatchObject({
      ...{ status: 409, body: { code: 'chain_without_secrecy_review', article: '17' } },
    });
    const chain = [head, { step: 'secrecy', label: '保密审查', role: 'secrecy_reviewer' }];
    expect(await order('edu/sign-off-chain', { chain })).toMatchObject({ status: 200 });
    expect((await api.get('/organs/edu')).body.signOffChain).toEqual(chain);
  });

  it('says by a chain of its own who signs the annual report', async () => {
    const chain = [{ step: 'secrecy', label: '保密审查', role: 'secrecy_reviewer' }];
    expect((await api.get('/organs/edu')).body.reportChain).toHaveLength(3);
    expect(await order('edu/report-sign-off-chain', { chain })).toMatchObject({ status: 200 });
    const { body } = await api.get('/organs/edu');
    expect([body.reportChain, body.signOffChain.length]).toEqual([chain, 2]);
    expect(body.history.at(-1)).toMatchObject({ label: '变更年度报告审签流程', said: '保密审查；理由：机构改革' });
  });

  it('is shown as it stood on a day: nothing was set before', async () => {
    const { body } = await api.get('/organs/edu?on=2026-11-24');
    expect(body.settings.every((one: { value: unknown; default: unknown }) => one.value === one.default)).toBe(true);
    expect(body).toMatchObject({ numberScheme: null, signOffChain: { length: 4 } });
    expect(body.documentNumbers[0]).toEqual({ kind: 'reply', label: '答复书', prefix: null, suffix: '告', next: null });
  });

  it('wants the version that was seen', async () => {
    const body = { ...SAID, values: { correctionsAllowed: 3 } };
    expect(await api.post('/organs/edu/settings', body)).toMatchObject({ status: 428 });
    expect(await api.post('/organs/edu/settings', body, { seen: 1 })).toMatchObject({ status: 412 });
  });
});

describe('the organs below', () => {
  const below = (unit: string, act: string, body: object = {}) => order(`city/units/${unit}/${act}`, body, unit);

  it('are renamed, moved, merged and dissolved by the one above', async () => {
    expect(await below('edu', 'rename', { name: '教育体育局' })).toMatchObject({ status: 200 });
    expect(await below('office', 'move', { parent: 'city' })).toMatchObject({ status: 200, body: { code: 'office' } });
    expect(await below('office', 'merge', { into: 'edu' })).toMatchObject({
      status: 200,
      body: { events: ['OrganMerged'] },
    });
    expect((await api.get('/organs/edu')).body.history.at(-1)).toMatchObject({
      type: 'OrganTookOver',
      facts: { from: 'office' },
    });
    expect((await api.get('/organs')).body.organs).toHaveLength(4);
    const codes = (await api.get(`/organs?on=${ON}`)).body.organs.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(['beside', 'city', 'edu']);
    expect(await api.get('/organs?on=2026-02-30')).toMatchObject({ status: 400 });
  });

  it('the merged one receives no more', async () =>
    expect(await api.post('/organs/office/applications', received(ON))).toMatchObject({
      ...{ status: 409, body: { code: 'organ_receives_no_more', article: '4' } },
    }));

  it('are shown to the one above with every name and parent they had, and nothing that they have set', async () => {
    const { body, headers } = await api.get('/organs/city/units/office');
    expect(body).toEqual({
      ...{ code: 'office', name: '考试院', parent: 'city', version: 3, createdOn: ON, ended: { on: ON, into: 'edu' } },
      names: [{ on: ON, name: '考试院' }],
      parents: [
        { on: ON, parent: 'edu' },
        { on: ON, parent: 'city' },
      ],
    });
    expect(headers.etag).toBe('"3"');
    for (const unit of ['city', 'beside', 'nobody'])
      expect(await api.get(`/organs/city/units/${unit}`)).toMatchObject({ status: 404 });
  });

  it('are made under one’s own organ or an organ below it; what is not below is not there', async () => {
    const by = await api.person('edu', 'system_admin');
    const make = (code: string, parent?: string) =>
      api.post('/organs', { code, name: '某机关', ...(parent && { parent }) }, {}, by);
    expect(await make('under-edu')).toMatchObject({ status: 201, body: { parent: 'edu' } });
    expect(await make('under-edu-2', 'edu')).toMatchObject({ status: 201, body: { parent: 'edu' } });
    expect(await make('deeper', 'under-edu')).toMatchObject({ status: 201, body: { parent: 'under-edu' } });
    const answers = [];
    for (const parent of ['city', 'beside', 'nobody']) answers.push(await make('elsewhere', parent));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect((await api.get('/organs')).body.organs.map(({ code }: { code: string }) => code)).not.toContain('elsewhere');
  });

  it('what is not below is not there, as the one that is ordered or as the one that is named', async () => {
    for (const [unit, act, body] of [
      ['beside', 'rename', { name: '新名' }],
      ['city', 'rename', { name: '新名' }],
      ['edu', 'move', { parent: 'beside' }],
      ['edu', 'merge', { into: 'beside' }],
    ] as const)
      expect(await below(unit, act, body)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await api.post('/organs/city/units/nobody/dissolve', SAID, { seen: 1 })).toMatchObject({ status: 404 });
  });
});
