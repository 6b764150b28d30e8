import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { reapplyErasures } from '../../src/commands/persons.js';
import { verifyLog } from '../../src/event-store/verify.js';
import { erasuresPlace } from '../../src/personal-data/erasures.js';
import { personsByKey, rotateKeys } from '../../src/personal-data/rotation.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { reply } from './signed.js';
import { Api, received, TODAY } from './start-api.js';

jest.setTimeout(60_000);

let api: Api;
let a: string;

beforeAll(async () => {
  api = await Api.start();
  a = `${await api.organ('a')}/applications`;
});
afterAll(() => api.stop());

const WANG = {
  applicant: '王小明',
  idType: '居民身份证',
  idNo: '120101199003071234',
  contact: '13812345678',
  content: '某路改造的批复',
};
const REPLY = { docNo: null, decidedOn: '2026-03-20', principalOutcome: 'granted.provided' };

const register = async (details: object, receivedOn = '2026-03-02', at = a) =>
  (await api.post(at, received(receivedOn, { details }))).body as { id: string; version: number; registerNo: string };
const view = async (id: string, at = a) => (await api.get(`${at}/${id}`)).body;
const close = ({ id, version }: { id: string; version: number }) => reply(api, `${a}/${id}`, version, REPLY);
const eventsOf = async (person: string) =>
  (
    await api.db.owner.query('select type, payload, actor_id from event where stream_id = $1 order by version', [
      person,
    ])
  ).rows;

describe('Whoever looks at an application', () => {
  it('sees the applicant masked', async () => {
    const { id } = await register(WANG);
    const { person } = await view(id);
    expect(person).toMatchObject({
      ...{ state: 'active', stateLabel: '正常' },
      details: {
        ...{ applicant: '王＊＊', idType: '居民身份证', idNo: '1201＊＊＊＊＊＊＊＊1234', contact: '138＊＊＊＊5678' },
        content: '＊＊＊＊（7字）',
      },
    });
  });

  it('opens the person with a purpose, once and on record', async () => {
    const { id } = await register(WANG);
    const key = '00000000-0000-4000-8000-00000000000a';
    const opened = await api.post(
      `${a}/${id}/person/opening`,
      { purpose: 'handling', fields: ['contact', 'content'] },
      { key },
    );
    expect(opened.status).toBe(200);
    expect(opened.body.details).toEqual({ contact: '13812345678', content: '某路改造的批复' });
    const again = await api.post(
      `${a}/${id}/person/opening`,
      { purpose: 'handling', fields: ['contact', 'content'] },
      { key },
    );
    expect(again.body).toEqual({ ...opened.body, details: null });
    const events = await eventsOf(opened.body.person);
    expect(events.at(-1)).toMatchObject({
      type: 'PersonOpened',
      payload: { on: TODAY, purpose: 'handling', application: id, fields: ['contact', 'content'] },
    });
  });

  it('says what another purpose is, and nothing is opened without one', async () => {
    const { id } = await register(WANG);
    const { status, body } = await api.post(`${a}/${id}/person/opening`, { purpose: 'other' });
    expect([status, body.fields[0].field]).toEqual([400, 'note']);
    expect((await api.post(`${a}/${id}/person/opening`, {})).status).toBe(400);
    expect(
      (await api.post(`${a}/00000000-0000-4000-8000-000000000000/person/opening`, { purpose: 'handling' })).status,
    ).toBe(404);
  });
});

describe('同一申请人此前的申请', () => {
  it('are found by the document however it is written, with their replies; by name or contact as what may be chance', async () => {
    const b = `${await api.organ('repeat')}/applications`;
    const first = await register(WANG, '2026-03-02', b);
    await reply(api, `${b}/${first.id}`, first.version, { ...REPLY, docNo: '复〔2026〕1号' });
    const named = await register({ applicant: '王 小明', contact: '010-1234' }, '2026-03-03', b);
    const called = await register({ applicant: '李四', contact: '手机：138-1234-5678' }, '2026-03-04', b);
    const { id } = await register(
      { applicant: '王小明', idNo: '１２０１０１ 19900307-1234', contact: '13812345678' },
      '2026-03-05',
      b,
    );
    const { person } = await view(id, b);
    expect(person.others.map(({ id, agreesIn }: { id: string; agreesIn: string }) => [id, agreesIn])).toEqual([
      [called.id, 'contact'],
      [named.id, 'name'],
      [first.id, 'identity'],
    ]);
    expect(person.others[2]).toMatchObject({
      outcomeLabel: '予以公开（提供信息）',
      docNo: '复〔2026〕1号',
      closedOn: '2026-03-20',
    });
    expect(person.ref).toBe((await view(first.id, b)).person.ref);
    expect(person.ref).not.toBe((await view(named.id, b)).person.ref);
  });

  it('国办函〔2020〕109号 · of the same month and earlier are counted for the fee; nobody counts who showed no document', async () => {
    const f = `${await api.organ('monthly')}/applications`;
    const count = async (one: { id: string }) => (await view(one.id, f)).person.earlierInMonth;
    await register(WANG, '2026-02-27', f);
    const wrong = await register(WANG, '2026-03-02', f);
    const first = await register(WANG, '2026-03-02', f);
    const third = await register(WANG, '2026-03-31', f);
    const second = await register(WANG, '2026-03-05', f);
    const nobody = await register({ applicant: '王小明' }, '2026-03-06', f);
    const put = await api.post(`${f}`, received('2026-03-03', { details: WANG, caseKind: 'record_correction' }));
    expect(put.status).toBe(201);
    const voided = await api.post(
      `${f}/${wrong.id}/voiding`,
      { voidedOn: TODAY, reason: '重复登记' },
      { seen: wrong.version },
    );
    expect(voided.status).toBe(200);
    expect(await Promise.all([first, second, third, nobody].map(count))).toEqual([0, 1, 2, null]);
  });

  it('of one organ say nothing to another', async () => {
    const c = `${await api.organ('apart')}/applications`;
    const { id } = await register(WANG, '2026-03-02', c);
    expect((await view(id, c)).person.others).toEqual([]);
  });

  it('of ten at once belong to one person', async () => {
    const d = `${await api.organ('twins')}/applications`;
    const many = await Promise.all(Array.from({ length: 10 }, () => register(WANG, '2026-03-02', d)));
    const { rows } = await api.db.owner.query(
      "select count(*)::int as n from person join organ using (organ_id) where code = 'twins'",
    );
    expect(rows[0].n).toBe(1);
    expect((await view(many[9]?.id as string, d)).person.others).toHaveLength(9);
  });

  it('a number that is put right moves the record to the right person, and nobody is left behind', async () => {
    const e = `${await api.organ('moved')}/applications`;
    const right = await register(WANG, '2026-03-02', e);
    const { id, version } = await register({ ...WANG, idNo: '120101199003071243' }, '2026-03-03', e);
    const corrected = { correctedOn: '2026-03-05', details: { idNo: WANG.idNo }, reason: '号码有误' };
    const opened = await register({ ...WANG, idNo: '120101199003071244' }, '2026-03-04', e);
    await api.post(`${e}/${opened.id}/person/opening`, { purpose: 'handling' });
    await api.post(`${e}/${opened.id}/details-correction`, corrected, { seen: opened.version });
    await api.post(`${e}/${id}/details-correction`, corrected, { seen: version });
    expect((await view(id, e)).person.ref).toBe((await view(right.id, e)).person.ref);
    const { rows } = await api.db.owner.query(
      "select count(*)::int as n from person join organ using (organ_id) where code = 'moved'",
    );
    expect(rows[0].n).toBe(2); // whom somebody has looked at stays on record, without anything by which to be found
    expect((await verifyLog(api.db.auditor)).bad).toEqual([]);
  });
});

describe('Restricting and erasing', () => {
  it('what is restricted is shown to nobody, and opened only with a named ground', async () => {
    const { id } = await register({ applicant: '赵一', idNo: '120101199003070001' });
    expect((await api.post(`${a}/${id}/person/restriction`, { reason: '对准确性有异议' })).body).toMatchObject({
      state: 'restricted',
    });
    expect((await view(id)).person).toMatchObject({ stateLabel: '个人信息已限制处理', details: {} });
    const refused = await api.post(`${a}/${id}/person/opening`, { purpose: 'handling' });
    expect([refused.status, refused.body.code]).toEqual([409, 'person_restricted']);
    const opened = await api.post(`${a}/${id}/person/opening`, { purpose: 'dispute', ground: 'dispute' });
    expect(opened.body.details.applicant).toBe('赵一');
    await api.post(`${a}/${id}/person/restriction-lifting`, { reason: '已经核实' });
    expect((await view(id)).person.details).toMatchObject({ applicant: '赵＊＊' });
  });

  it('nobody is erased while a matter is open', async () => {
    const { id } = await register({ applicant: '钱二', idNo: '120101199003070002' });
    const { status, body } = await api.post(`${a}/${id}/person/erasure`, { basis: 'retention_over' });
    expect([status, body.code]).toEqual([409, 'person_matter_open']);
  });

  it('what is erased is gone for good, and no figure, table or chain changes', async () => {
    const first = await register({ applicant: '孙三', idNo: '120101199003070003', contact: '13900000003' });
    await close(first);
    const tables = async () => {
      const { body } = await api.get(`${a.replace('/applications', '')}/years/2026/tables`);
      return { ...body, position: 0, chain: '' }; // the log goes on, with the erasure as well
    };
    const before = await tables();
    const { rows: ledger } = await api.db.owner.query('select * from ledger order by organ_id, application_id');
    const erased = await api.post(`${a}/${first.id}/person/erasure`, { basis: 'retention_over' });
    expect(erased.body).toMatchObject({ state: 'erased' });
    const { person } = await view(first.id);
    expect(person).toMatchObject({ stateLabel: '个人信息已依法删除', details: {}, others: [] });
    expect(await tables()).toEqual(before);
    expect((await api.db.owner.query('select * from ledger order by organ_id, application_id')).rows).toEqual(ledger);
    for (const [path, body] of [
      ['opening', { purpose: 'handling' }],
      ['restriction', { reason: '再次' }],
      ['erasure', { basis: 'retention_over' }],
    ] as const)
      expect((await api.post(`${a}/${first.id}/person/${path}`, body)).body.code).toBe('person_state');
    const search = await api.post(`${a}/search`, { text: '孙三', purpose: 'handling' });
    expect(search.body.lines).toEqual([]);
    const correction = { correctedOn: '2026-03-25', details: { contact: '1' }, reason: '更正' };
    const { version } = await view(first.id);
    expect((await api.post(`${a}/${first.id}/details-correction`, correction, { seen: version })).body.code).toBe(
      'person_state',
    );
  });

  it('somebody erased who applies again is somebody new', async () => {
    const details = { applicant: '李五', idNo: '120101199003070005' };
    const first = await register(details);
    await close(first);
    const { ref } = (await view(first.id)).person;
    await api.post(`${a}/${first.id}/person/erasure`, { basis: 'purpose_over' });
    const second = await register(details, '2026-04-01');
    expect((await view(second.id)).person).toMatchObject({ state: 'active', others: [] });
    expect((await view(second.id)).person.ref).not.toBe(ref);
  });

  it('is done again after an old backup is restored, and by the next start when it was broken off', async () => {
    const vault = vaultFor(api.db.pool);
    const one = await register({ applicant: '周六', idNo: '120101199003070006' });
    await close(one);
    const { ref } = (await view(one.id)).person;
    const backup = async () =>
      (await api.db.owner.query('select to_json(p) as person from person p where person_id = $1', [ref])).rows[0]
        .person;
    const old = await backup();
    const record = (
      await api.db.owner.query('select to_json(r) as record from person_record r where person_id = $1', [ref])
    ).rows[0].record;
    await api.post(`${a}/${one.id}/person/erasure`, { basis: 'retention_over' });
    expect(readFileSync(erasuresPlace(vault.keys), 'utf8')).toContain(ref);
    // the backup knows nothing of the erasure
    await api.db.owner.query('delete from person_record where person_id = $1', [ref]);
    await api.db.owner.query('delete from person where person_id = $1', [ref]);
    await api.db.owner.query('insert into person select * from json_populate_record(null::person, $1)', [old]);
    await api.db.owner.query('insert into person_record select * from json_populate_record(null::person_record, $1)', [
      record,
    ]);
    await api.db.owner.query('alter table event disable trigger user');
    await api.db.owner.query("delete from event where stream_id = $1 and type = 'PersonalDataErased'", [ref]);
    await api.db.owner.query('alter table event enable trigger user');
    expect((await view(one.id)).person.details).toMatchObject({ applicant: '周＊＊' });
    expect(await reapplyErasures(api.log, vault, TODAY)).toBe(1);
    expect((await view(one.id)).person).toMatchObject({ stateLabel: '个人信息已依法删除' });
    expect(await reapplyErasures(api.log, vault, TODAY)).toBe(0);
  });
});

describe('A third party', () => {
  it('is a person of its own under its letter, opened by it', async () => {
    const one = await register(WANG);
    const letter = { consultation: '征1', letterNo: null, sentOn: '2026-03-09', servedOn: '2026-03-10' };
    const asked = await api.post(
      `${a}/${one.id}/third-party-consultation`,
      { ...letter, details: { thirdParty: '某厂业主吴七', contact: '13700000007' } },
      { seen: one.version },
    );
    expect(asked.status).toBe(200);
    const answered = {
      consultation: '征1',
      receivedOn: '2026-03-20',
      position: 'object',
      details: { answer: '涉及我的病历，不同意' },
    };
    await api.post(`${a}/${one.id}/third-party-answer`, answered, { seen: asked.body.version });
    const opened = await api.post(`${a}/${one.id}/person/opening`, { purpose: 'handling', letter: '征1' });
    expect(opened.body.details).toEqual({
      thirdParty: '某厂业主吴七',
      contact: '13700000007',
      answer: '涉及我的病历，不同意',
    });
    expect(opened.body.person).not.toBe((await view(one.id)).person.ref);
    expect((await view(one.id)).person.details.applicant).toBe('王＊＊');
  });

  it('is shown masked beside the applicant, and not at all once it is restricted or erased', async () => {
    const one = await register(WANG);
    const letter = { consultation: '征2', letterNo: null, sentOn: '2026-03-09', servedOn: '2026-03-10' };
    const details = { thirdParty: '某厂业主吴七', contact: '13700000007' };
    const path = `${a}/${one.id}`;
    await api.post(`${path}/third-party-consultation`, { ...letter, details }, { seen: one.version });
    expect((await view(one.id)).thirdParties).toEqual([
      {
        ...{ letter: '征2', ref: expect.any(String), state: 'active', stateLabel: '正常' },
        details: { thirdParty: '某＊＊', contact: '137＊＊＊＊0007' },
      },
    ]);
    await api.post(`${path}/person/restriction`, { reason: '本人要求', letter: '征2' });
    expect((await view(one.id)).thirdParties).toMatchObject([{ stateLabel: '个人信息已限制处理', details: {} }]);
    expect((await view(one.id)).person.state).toBe('active');
  });
});

describe('Rotating the keys', () => {
  it('wraps every person anew, touches no record, and everything opens as before', async () => {
    const vault = vaultFor(api.db.pool);
    const { id } = await register(WANG);
    const records = async () => (await api.db.owner.query('select r::text from person_record r order by 1')).rows;
    const before = await records();
    const organs = (await api.db.owner.query('select organ_id as id from organ')).rows.map(({ id }) => id);
    const { current, rewrapped } = await rotateKeys(api.db.pool, vault.keys, 2026, organs);
    expect(current).toBe('2026-2');
    expect(await personsByKey(api.db.pool, organs)).toEqual({ '2026-2': rewrapped });
    expect(await records()).toEqual(before);
    expect((await view(id)).person.details).toMatchObject({ applicant: '王＊＊' });
    expect(existsSync(vault.keys.place)).toBe(true);
  });

  it('does not wait for commands that rest on the calendar, nor they for it', async () => {
    const held = await api.db.owner.connect();
    await held.query('begin; select pg_advisory_xact_lock_shared(770004)');
    await rotateKeys(api.db.pool, vaultFor(api.db.pool).keys, 2026, []);
    await held.query('commit');
    held.release();
  });
});
