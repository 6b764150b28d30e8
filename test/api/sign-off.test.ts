import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EVENTS_OF_A_REPLY, reply, signers } from './signed.js';
import { Api, type Person, received, TODAY } from './start-api.js';

let api: Api;
let a: string;
let clerk: Person;
let division: Person;
let leader: Person;
let head: Person;
let secrecy: Person;

beforeAll(async () => {
  api = await Api.start();
  a = `${await api.organ('a')}/applications`;
  clerk = await api.person('a', 'clerk');
  [division, leader, head, secrecy] = (await signers(api, 'a')) as [Person, Person, Person, Person];
});
afterAll(() => api.stop());

const DRAFT = { docNo: '复1', principalOutcome: 'granted.provided', legalBasis: ['第三十六条第（二）项'] };
const born = async (): Promise<{ at: string; version: number }> => {
  const { body } = await api.post(a, received('2026-11-02'), {}, clerk);
  return { at: `${a}/${body.id}`, version: body.version };
};
const drafted = async (more: object = {}) => {
  const { at, version } = await born();
  const { body } = await api.post(`${at}/draft-reply`, { ...DRAFT, ...more }, { seen: version }, clerk);
  return { at, version: body.version as number };
};
const view = async (at: string, by: Person) => (await api.get(at, by)).body;
/** Signs what he sees. */
async function signs(at: string, by: Person) {
  const { version, signOff } = await view(at, by);
  return api.post(`${at}/sign-reply`, { digest: signOff.digest }, { seen: version }, by);
}
const refused = (code: string, status = 409) => ({ status, body: { code } });

describe('a reply among the people of an organ', () => {
  it('is drafted, signed by four, and sent by the clerk; each sees whose turn it is', async () => {
    const { at } = await drafted();
    const seen = await view(at, division);
    expect(seen.signOff).toMatchObject({
      draft: { kind: 'reply', docNo: '复1', principalOutcome: 'granted.provided' },
      ...{ draftedBy: clerk.id, draftedOn: TODAY, next: 'business_division', mayI: null, returned: null, breaches: [] },
    });
    expect(seen.actions.map(({ type }: { type: string }) => type)).toEqual(['SignReply', 'ReturnReply']);
    expect((await view(at, head)).signOff.mayI).toMatch(/轮到“承办处室负责人”/);
    expect((await view(at, clerk)).actions.map(({ type }: { type: string }) => type)).not.toContain('IssueReply');
    for (const by of [division, leader, head, secrecy]) expect(await signs(at, by)).toMatchObject({ status: 200 });
    const signed = await view(at, clerk);
    expect(signed.signOff.steps.map(({ signedBy }: { signedBy: string }) => signedBy)).toEqual(
      [division, leader, head, secrecy].map(({ id }) => id),
    );
    expect(signed.signOff.next).toBeNull();
    const issued = await api.post(`${at}/issue-reply`, {}, { seen: signed.version }, clerk);
    expect(issued).toMatchObject({ status: 200, body: { state: 'closed', events: ['ReplyIssued'], violations: [] } });
    const after = await view(at, clerk);
    expect(after.signOff).toBeNull();
    expect(after.timeline.at(-1)).toMatchObject({ type: 'ReplyIssued', on: TODAY, facts: { docNo: '复1' } });
    expect(after.timeline.at(-2)).toMatchObject({ label: '审签答复（保密审查）', actor: secrecy.id });
    expect(after.timeline.at(-1).facts.digest).toBe(signed.signOff.digest);
  });

  it('goes back, is drafted anew, and is signed from the beginning', async () => {
    const { at } = await drafted();
    await signs(at, division);
    const { version } = await view(at, leader);
    const back = { reason: '请补充法律依据' };
    expect(await api.post(`${at}/return-reply`, back, { seen: version }, leader)).toMatchObject({ status: 200 });
    const returned = await view(at, clerk);
    expect(returned.signOff).toMatchObject({ next: null, returned: { by: leader.id, reason: '请补充法律依据' } });
    expect(await signs(at, division)).toMatchObject(refused('reply_returned'));
    await api.post(`${at}/draft-reply`, DRAFT, { seen: returned.version }, clerk);
    for (const by of [division, leader, head, secrecy]) expect((await signs(at, by)).status).toBe(200);
  });

  it('that was changed after it was opened is not signed', async () => {
    const { at, version } = await drafted();
    const { digest } = (await view(at, division)).signOff;
    const { body } = await api.post(`${at}/draft-reply`, { ...DRAFT, docNo: '复2' }, { seen: version }, clerk);
    const late = await api.post(`${at}/sign-reply`, { digest }, { seen: body.version }, division);
    expect(late).toMatchObject(refused('draft_changed'));
    expect(await api.post(`${at}/sign-reply`, { digest }, { seen: version }, division)).toMatchObject({ status: 412 });
  });

  it('is not sent before the last has signed, nor signed twice by one, nor by the drafter', async () => {
    const { at, version } = await drafted();
    expect(await api.post(`${at}/issue-reply`, {}, { seen: version }, clerk)).toMatchObject(refused('reply_unsigned'));
    await signs(at, division);
    expect(await signs(at, division)).toMatchObject(refused('sign_twice'));
    const both = await api.person('a', 'clerk', 'reviewer');
    const { at: own, version: first } = await born();
    await api.post(`${own}/draft-reply`, DRAFT, { seen: first }, both);
    expect(await signs(own, both)).toMatchObject(refused('sign_own_draft'));
  });

  it('waits while the application does, and is then signed from the beginning', async () => {
    const { at } = await drafted();
    await signs(at, division);
    const asked = { noticeNo: null, issuedOn: TODAY, servedOn: TODAY, items: ['年份'], dueOn: '2026-12-10' };
    const { body } = await api.post(
      `${at}/correction-request`,
      asked,
      { seen: (await view(at, clerk)).version },
      clerk,
    );
    const waiting = await view(at, leader);
    expect(waiting.signOff.mayI).toBe('申请目前为“待补正”，不能办理“审签”；收到以后须从第一步重新审签。');
    expect(waiting.actions).toEqual([]);
    await api.post(`${at}/correction`, { receivedOn: TODAY }, { seen: body.version }, clerk);
    expect((await view(at, division)).signOff).toMatchObject({ next: 'business_division', mayI: null });
  });

  it('is signed by nobody of another organ, and by nobody without the role', async () => {
    await api.organ('b');
    const { at, version } = await drafted();
    const { digest } = (await view(at, clerk)).signOff;
    const foreign = await api.person('b', 'reviewer');
    expect((await api.post(`${at}/sign-reply`, { digest }, { seen: version }, foreign)).status).toBe(404);
    expect((await api.post(`${at}/sign-reply`, { digest }, { seen: version }, clerk)).status).toBe(403);
    const reader = await api.person('a', 'read_only');
    expect((await api.post(`${at}/draft-reply`, DRAFT, { seen: version }, reader)).status).toBe(403);
  });

  it('is signed once by a command that comes twice, and by one of two who sign at once', async () => {
    const { at, version } = await drafted();
    const { digest } = (await view(at, division)).signOff;
    const key = randomUUID();
    const order = () => api.post(`${at}/sign-reply`, { digest }, { key, seen: version }, division);
    const twins = await Promise.all([order(), order(), order()]);
    expect(new Set(twins.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    const rivals = [leader, await api.person('a', 'reviewer', 'office_head')];
    const both = await Promise.all(
      rivals.map((by) => api.post(`${at}/sign-reply`, { digest }, { seen: version + 1 }, by)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await view(at, clerk)).version).toBe(version + 2);
  });

  it('has one event for the draft, one for each signature and one for the reply', async () => {
    const { at, version } = await born();
    const { body } = await reply(api, at, version, { ...DRAFT, decidedOn: TODAY }, clerk);
    expect(body.version).toBe(version + EVENTS_OF_A_REPLY);
  });

  it('of a 更正申请 goes the same way', async () => {
    const { body } = await api.post(a, received('2026-11-02', { caseKind: 'record_correction' }), {}, clerk);
    const said = { docNo: '更1', decidedOn: TODAY, result: 'corrected' };
    expect(await reply(api, `${a}/${body.id}`, body.version, said, clerk)).toMatchObject({
      ...{ status: 200, body: { state: 'closed', events: ['RecordCorrectionReplied'] } },
    });
  });
});

describe('the text of a reply', () => {
  it('lies in the vault, is opened on record, and changes what is signed', async () => {
    const { at } = await drafted({ replyText: '王小明：现将竣工验收报告提供给您。' });
    const { signOff, timeline } = await view(at, division);
    expect(JSON.stringify(timeline)).not.toContain('竣工');
    const opening = { purpose: 'handling', letter: signOff.letter };
    const opened = await api.post(`${at}/person/opening`, opening, {}, division);
    expect(opened.body.details).toEqual({ replyText: '王小明：现将竣工验收报告提供给您。' });
    const { version } = await view(at, clerk);
    const other = { ...DRAFT, replyText: '王小明：现将另一份报告提供给您。' };
    await api.post(`${at}/draft-reply`, other, { seen: version }, clerk);
    expect((await view(at, clerk)).signOff.digest).not.toBe(signOff.digest);
    // what was drafted before stays as it was
    expect((await api.post(`${at}/person/opening`, opening, {}, division)).body.details).toEqual(opened.body.details);
  });

  it('goes with the applicant, when a number shows that it is somebody who is known', async () => {
    const { at, version } = await drafted({ replyText: '王小明：……' });
    const { letter } = (await view(at, clerk)).signOff;
    const corrected = { correctedOn: TODAY, details: { idNo: '120101199003071234' }, reason: '补登' };
    expect((await api.post(`${at}/details-correction`, corrected, { seen: version }, clerk)).status).toBe(200);
    const { rows } = await api.db.owner.query(
      'select count(distinct person_id)::integer as persons, count(*)::integer as records from person_record where application_id = $1',
      [at.split('/').at(-1)],
    );
    expect(rows).toEqual([{ persons: 1, records: 2 }]);
    const opened = await api.post(`${at}/person/opening`, { purpose: 'handling', letter }, {}, clerk);
    expect(opened.body.details).toEqual({ replyText: '王小明：……' });
  });

  it('is not overwritten by a letter of the same name', async () => {
    const { at, version } = await drafted({ replyText: '王小明：……' });
    const { letter } = (await view(at, clerk)).signOff;
    const asked = {
      consultation: letter,
      letterNo: null,
      sentOn: TODAY,
      servedOn: null,
      details: { thirdParty: '某' },
    };
    expect(await api.post(`${at}/third-party-consultation`, asked, { seen: version }, clerk)).toMatchObject({
      ...{ status: 400, body: { fields: [{ field: 'consultation' }] } },
    });
  });

  it('is erased with the applicant', async () => {
    const { at } = await born();
    const { version } = await view(at, clerk);
    const said = { ...DRAFT, decidedOn: TODAY, replyText: '王小明：……' };
    const issued = await reply(api, at, version, said, clerk);
    expect(issued.status).toBe(200);
    const id = at.split('/').at(-1);
    expect((await api.post(`${at}/person/erasure`, { basis: 'retention_over' }, {}, head)).status).toBe(200);
    const { rows } = await api.db.owner.query(
      'select letter, ciphertext from person_record where application_id = $1 order by letter',
      [id],
    );
    expect(rows).toEqual([
      { letter: '', ciphertext: null },
      { letter: expect.stringMatching(/^reply-/), ciphertext: null },
    ]);
  });
});

describe('an extension', () => {
  it('is asked for by the clerk, approved by another as head of the office, and told', async () => {
    const { at, version } = await born();
    const tells = { noticeNo: '延1', notifiedOn: TODAY };
    const early = await api.post(`${at}/extension`, tells, { seen: version }, clerk);
    expect(early).toMatchObject(refused('extension_not_approved'));
    await api.post(`${at}/extension-proposal`, { workingDays: 10, reason: '需要检索' }, { seen: version }, clerk);
    expect((await view(at, clerk)).extension).toMatchObject({
      workingDays: 10,
      proposedBy: clerk.id,
      approvedBy: null,
    });
    expect((await view(at, head)).extension.mayI).toBeNull();
    expect((await view(at, leader)).extension.mayI).toMatch(/负责人批准/);
    expect((await api.post(`${at}/extension-approval`, {}, { seen: version + 1 }, leader)).status).toBe(403);
    expect((await api.post(`${at}/extension-approval`, {}, { seen: version + 1 }, head)).status).toBe(200);
    const told = await api.post(`${at}/extension`, tells, { seen: version + 2 }, clerk);
    expect(told).toMatchObject({
      status: 200,
      body: { events: ['DeadlineExtended'], dueOn: '2026-12-14', violations: [] },
    });
  });

  it('is not approved by who asked for it, though he is the head', async () => {
    const both = await api.person('a', 'clerk', 'office_head');
    const { at, version } = await born();
    await api.post(`${at}/extension-proposal`, { workingDays: 10 }, { seen: version }, both);
    const own = await api.post(`${at}/extension-approval`, {}, { seen: version + 1 }, both);
    expect(own).toMatchObject(refused('extension_own_proposal'));
  });
});

describe('the desk', () => {
  type Line = { id: string; awaits: string; what: string };
  const awaited = async (by: Person, at: string) => {
    const { awaitingMe, awaitingOthers } = (await api.get('/organs/a/desk', by)).body;
    const here = (lines: Line[]) => lines.filter(({ id }) => at.endsWith(id)).map(({ awaits }) => awaits);
    return [here(awaitingMe), here(awaitingOthers)];
  };

  it('says what waits for me, and for whom the rest waits', async () => {
    const { at } = await drafted();
    expect(await awaited(division, at)).toEqual([['待“承办处室负责人”审签'], []]);
    expect(await awaited(clerk, at)).toEqual([[], ['待“承办处室负责人”审签']]);
    for (const by of [division, leader, head, secrecy]) await signs(at, by);
    expect(await awaited(clerk, at)).toEqual([['审签完毕，待发出'], []]);
    const { version } = await view(at, clerk);
    await api.post(`${at}/issue-reply`, {}, { seen: version }, clerk);
    expect(await awaited(clerk, at)).toEqual([[], []]);
  });

  it('says it of an extension as well', async () => {
    const { at, version } = await born();
    await api.post(`${at}/extension-proposal`, { workingDays: 10 }, { seen: version }, clerk);
    expect(await awaited(head, at)).toEqual([['延期待工作机构负责人批准'], []]);
    expect(await awaited(clerk, at)).toEqual([[], ['延期待工作机构负责人批准']]);
    await api.post(`${at}/extension-approval`, {}, { seen: version + 1 }, head);
    expect(await awaited(clerk, at)).toEqual([['延期已批准，待告知申请人'], []]);
  });
});

describe('a chain that changes on the way', () => {
  it('is asked for what it has now', async () => {
    const c = `${await api.organ('c')}/applications`;
    const chain = [
      { step: 'head', label: '科长', role: 'reviewer' },
      { step: 'secrecy', label: '保密审查', role: 'secrecy_reviewer' },
    ];
    const change = async (steps: object[], seen: number) =>
      api.post('/organs/c/sign-off-chain', { on: TODAY, reason: '调整', chain: steps }, { seen });
    expect((await change(chain.slice(1), 1)).status).toBe(200);
    const { body } = await api.post(c, received('2026-11-02'));
    const at = `${c}/${body.id}`;
    const draft = await api.post(`${at}/draft-reply`, DRAFT, { seen: body.version });
    const bao = await api.person('c', 'secrecy_reviewer');
    expect((await signs(at, bao)).status).toBe(200);
    expect((await change(chain, 2)).status).toBe(200);
    const early = await api.post(`${at}/issue-reply`, {}, { seen: draft.body.version + 1 });
    expect(early).toMatchObject({
      status: 409,
      body: { code: 'reply_unsigned', message: expect.stringMatching(/科长/) },
    });
    expect((await signs(at, await api.person('c', 'reviewer'))).status).toBe(200);
    expect((await api.post(`${at}/issue-reply`, {}, { seen: draft.body.version + 2 })).status).toBe(200);
  });
});
