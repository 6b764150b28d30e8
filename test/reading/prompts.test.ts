import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../src/domain/applications/commands.js';
import type { Colleague } from '../../src/domain/organs/colleagues.js';
import { DEFAULT_CHAIN, DEFAULT_REPORT_CHAIN } from '../../src/domain/organs/sign-off-chain.js';
import type { PersonView } from '../../src/reading/person-view.js';
import { draftingNote, promptsFor, unsignable } from '../../src/reading/prompts.js';
import { leavingNow } from '../../src/reading/sign-offs.js';
import { answered, FACTS, given, received } from '../domain/applications/given.js';
import { askCorrection, consult, post } from '../domain/applications/orders.js';

/** Received on Monday 2 March 2026: what is missing is asked for by Wednesday 11 March, the reply is due on Monday 30 March. */
const CASE = received('2026-03-02');
const WHOLE = { applicant: '王＊＊', idNo: '1101＊', contact: '某市＊', content: '＊＊' };
const person = (details: PersonView['details']): PersonView => ({
  ...{ ref: 'p', state: 'active', stateLabel: '', details, others: [], earlierInMonth: null },
});

function prompts(story: ReturnType<typeof given>, today: string, details: PersonView['details'] = WHOLE) {
  const app = story.now();
  const facts = { ...FACTS, today };
  const leaving = app.draft && leavingNow(app, app.draft, facts);
  return promptsFor(story.history(), app, leaving, person(details), facts);
}

describe('What is to be thought of', () => {
  const missing = { applicant: '王＊＊', contact: '某市＊' };

  it('art. 29, 30 · what is missing on record can be asked for until the seventh working day, all of it at once', () => {
    expect(prompts(given(CASE), '2026-03-11', missing)).toEqual([
      {
        said: '登记里没有写身份证明、所需信息的描述、提供形式。申请里也没有、需要补正的，应当在2026-03-11以前一次告知。',
        ...{ article: '30', action: 'RequestCorrection' },
      },
    ]);
    expect(prompts(given(CASE), '2026-03-12', missing)).toEqual([]);
    expect(prompts(given(CASE, askCorrection('2026-03-04')), '2026-03-05', missing)).toEqual([]);
  });

  it('art. 40 · a reply that was signed is to leave by its day, until that is on record', () => {
    const signed = given(CASE, answered('2026-03-20'));
    expect(prompts(signed, '2026-03-20')).toMatchObject([
      { said: expect.stringContaining('应当在2026-03-30以前交邮或者送达'), action: 'Serve' },
    ]);
    expect(prompts(given(CASE, answered('2026-03-20'), post('2026-03-23')), '2026-03-23')).toEqual([]);
  });

  const objects: ApplicationCommand = {
    ...{ type: 'ReceiveThirdPartyAnswer', consultation: '征1号', receivedOn: '2026-03-16', position: 'object' },
  };

  it('art. 32 · who did not want disclosed what is disclosed is told, and nobody else', () => {
    const heard = [...CASE, consult('2026-03-05'), objects];
    const told = (...more: Parameters<typeof given>) =>
      prompts(given(...heard, ...more), '2026-03-20').filter(({ article }) => article === '32');
    const draft = { type: 'DraftReply', docNo: '公复1号', draftedOn: '2026-03-18' } as const;
    expect(told({ ...draft, principalOutcome: 'granted.provided' })[0]?.said).toContain('发出以后，应当把公开的内容');
    expect(told(answered('2026-03-20'))[0]?.said).toContain('请把“文书”里的依申请公开告知书送给第三方');
    expect(told({ ...draft, principalOutcome: 'refused.third_party_rights' })).toEqual([]);
    expect(told(answered('2026-03-20'), post('2026-03-23'))).toEqual([]);
  });
});

describe('Art. 17 · before a reply is drafted', () => {
  const who = (account: string, ...roles: string[]): Colleague => ({
    ...{ account, roles, unit: null, open: true, absence: null },
  });
  const office = [
    who('zhang', 'reviewer'),
    who('li', 'reviewer'),
    who('wang', 'office_head'),
    who('zhao', 'secrecy_reviewer'),
  ];
  const steps = (drafter: string, colleagues = office) =>
    unsignable(DEFAULT_CHAIN, drafter, colleagues).map(({ label }) => label);
  const note = (account: string, colleagues: Colleague[], chain = DEFAULT_CHAIN) =>
    draftingNote(chain, colleagues.find((one) => one.account === account) as Colleague, colleagues);

  it('a step that only whoever drafts could sign stays unsigned', () => {
    expect(steps('a clerk')).toEqual([]);
    expect(steps('wang')).toEqual(['政府信息公开工作机构']);
    expect(steps('zhang')).toEqual(['分管领导']);
    expect(note('wang', office)).toContain('“政府信息公开工作机构”就没有人可以审签');
  });

  it('〔2021〕30号 · an office head who drafts the report and is the first to sign it is told before', () =>
    expect(draftingNote(DEFAULT_REPORT_CHAIN, office[2] as Colleague, office, '年度报告')).toBe(
      '由您拟制，“政府信息公开工作机构”就没有人可以审签：拟制的人不能审签自己的年度报告，一个人只审签一步。请由别人拟制，或者请管理员增加审签人员。',
    ));

  it('one account signs one step: a single reviewer is too few for two', () =>
    expect(steps('a clerk', office.slice(1))).toEqual(['分管领导']));

  it('where another is there, the note says that it is his turn', () => {
    expect(note('wang', [...office, who('qian', 'office_head')])).toBe(
      '由您拟制，“政府信息公开工作机构”就要由别人审签：拟制的人不能审签自己的答复。',
    );
    expect(note('sun', [...office, who('sun', 'clerk')])).toBeNull();
  });
});
