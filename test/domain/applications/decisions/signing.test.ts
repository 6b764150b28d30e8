import { describe, expect, it } from '@jest/globals';
import { type Application, evolve } from '../../../../src/domain/applications/application.js';
import type { ApplicationCommand, Does } from '../../../../src/domain/applications/commands.js';
import { decide } from '../../../../src/domain/applications/decide.js';
import type { Actor, Facts } from '../../../../src/domain/applications/judgement.js';
import type { SignOffStep } from '../../../../src/domain/organs/sign-off-chain.js';
import type { RefusalCode } from '../../../../src/domain/refusals.js';
import { answered, FACTS, given, received, refusalOf } from '../given.js';
import { askCorrection, consult, corrected, order, recordRequested, thirdPartyAnswers, withdraw } from '../orders.js';
import { CLERK, digestNow } from '../signed.js';

const WANG: Actor = { account: 'wang', roles: ['reviewer'] };
const LI: Actor = { account: 'li', roles: ['reviewer', 'secrecy_reviewer'] };
const ZHAO: Actor = { account: 'zhao', roles: ['office_head'] };
const SUN: Actor = { account: 'sun', roles: ['secrecy_reviewer'] };
/** 承办处室负责人, 分管领导, 政府信息公开工作机构, 保密审查. */
const ALL = [WANG, LI, ZHAO, SUN];

const draft = (more: Partial<Does<'DraftReply'>> = {}): Does<'DraftReply'> => ({
  ...{ type: 'DraftReply', docNo: '公复1号', draftedOn: '2024-03-11', principalOutcome: 'granted.already_public' },
  ...more,
});

/** An application in an office with people in it. */
class Office {
  facts: Facts = FACTS;

  constructor(public app: Application) {}

  order(by: Actor, command: ApplicationCommand) {
    const fresh = decide(command, this.app, { ...this.facts, by });
    this.app = fresh.reduce<Application>(evolve, this.app);
    return fresh;
  }

  sign = (by: Actor, signedOn = '2024-03-12', digest = digestNow(this.app)) =>
    this.order(by, { type: 'SignReply', digest, signedOn });

  signAll(people = ALL, signedOn?: string): this {
    for (const by of people) this.sign(by, signedOn);
    return this;
  }

  issue = (more: Partial<Does<'IssueReply'>> = {}) => this.order(CLERK, { type: 'IssueReply', ...more });

  /** The code of the refusal, after which everything is as before. */
  refusal(act: () => unknown): RefusalCode | null {
    const before = this.app;
    const code = refusalOf(act);
    expect(this.app).toBe(before);
    return code;
  }
}

const file = received('2024-03-01');
const drafted = (command: ApplicationCommand = draft(), before = file): Office => {
  const office = new Office(given(before).now());
  office.order(CLERK, command);
  return office;
};

describe('Art. 17 · a reply is drafted, signed by the whole chain, and only then sent', () => {
  it('documents.md §3 · under a number for each kind it bears the year in which it is signed', () => {
    const scheme = { per: 'kind', prefix: '某公开', ordinal: false } as const;
    const organ = { ended: null, policies: [], chains: [], schemes: [{ on: '2023-01-01', scheme }] };
    const numbered = (docNo: string) => given(file).when(answered('2024-03-20', { docNo }), { organ });
    numbered('某公开〔2023〕9号').thenViolates('number_of_other_year');
    numbered('某公开〔2024〕1号').thenLawful();
    numbered('复1号').thenLawful();
  });

  it('bears the day of the last signature, and the digest of what was signed', () => {
    const office = drafted();
    for (const [i, by] of ALL.entries()) office.sign(by, `2024-03-${12 + i}`);
    const digest = digestNow(office.app);
    expect(office.issue()).toMatchObject([
      { type: 'ReplyIssued', decidedOn: '2024-03-15', docNo: '公复1号', digest, remedy: expect.any(String) },
    ]);
    expect(office.app).toMatchObject({ state: 'closed', draft: null, closure: { closedOn: '2024-03-15' } });
  });

  it('does not leave while a signature is missing, whoever orders it', () => {
    const office = drafted();
    for (const by of ALL) {
      expect(office.refusal(() => office.issue())).toBe('reply_unsigned');
      office.sign(by);
    }
    expect(office.issue()[0]).toMatchObject({ type: 'ReplyIssued' });
  });

  it('is never sent in one word but in an old ledger', () => {
    const open = given(file).now();
    expect(refusalOf(() => decide(answered('2024-03-20'), open, { ...FACTS, by: CLERK }))).toBe('reply_unsigned');
    given(file).when(answered('2024-03-20'), { historical: true }).thenHappens({ type: 'ReplyIssued' });
  });

  it('is signed and sent only once it is drafted', () => {
    const office = new Office(given(file).now());
    const digest = '0'.repeat(64);
    expect(office.refusal(() => office.sign(WANG, '2024-03-12', digest))).toBe('reply_not_drafted');
    expect(office.refusal(() => office.issue())).toBe('reply_not_drafted');
  });

  it('is judged late by the day of its last signature: due 2024-03-29', () => {
    expect(drafted().signAll(ALL, '2024-03-29').issue()[0]?.violations).toBeUndefined();
    expect(drafted().signAll(ALL, '2024-04-01').issue()[0]?.violations).toEqual(['reply_late']);
  });

  it('counts in the year of its last signature', () => {
    const office = drafted(draft({ draftedOn: '2024-12-30' }), received('2024-12-16'));
    expect(office.signAll(ALL, '2025-01-02').issue()[0]).toMatchObject({ statisticalYear: 2025 });
  });

  it('is sent while an answer is awaited only if that is needed no more', () => {
    const office = drafted(draft(), [...file, consult('2024-03-08')]).signAll();
    expect(office.refusal(() => office.issue())).toBe('consultation_open');
    expect(office.issue({ consultationsMoot: true })[0]).toMatchObject({ consultationsMoot: true });
  });

  it('of a redone reply and of the answer to a 更正申请 the same holds', () => {
    const redo = [...file, answered('2024-03-20'), order('2024-06-03')];
    const again = drafted(draft({ draftedOn: '2024-06-04', docNo: '公复2号' }), redo).signAll(ALL, '2024-06-05');
    expect(again.issue()[0]).toMatchObject({ type: 'ReprocessedReplyIssued', decidedOn: '2024-06-05' });
    const onRecord = { type: 'DraftReplyOnRecord', docNo: '更1号', result: 'corrected' } as const;
    const record = drafted({ ...onRecord, draftedOn: '2024-03-11' }, recordRequested('2024-03-01'));
    expect(record.refusal(() => record.issue())).toBe('reply_unsigned');
    expect(record.signAll().issue()[0]).toMatchObject({ type: 'RecordCorrectionReplied', decidedOn: '2024-03-12' });
  });
});

describe('Art. 17 · who signs', () => {
  it('has the role of the step whose turn it is', () => {
    const office = drafted();
    for (const by of [ZHAO, SUN]) expect(office.refusal(() => office.sign(by))).toBe('sign_role');
    office.sign(WANG);
    expect(office.refusal(() => office.sign(SUN))).toBe('sign_role');
  });

  it('is not who wrote it, whatever roles he has', () => {
    const clerkToo: Actor = { account: CLERK.account, roles: ['clerk', 'reviewer', 'secrecy_reviewer', 'office_head'] };
    const office = drafted();
    expect(office.refusal(() => office.sign(clerkToo))).toBe('sign_own_draft');
    expect(office.refusal(() => office.order(clerkToo, { type: 'ReturnReply', reason: '…' }))).toBe('sign_own_draft');
  });

  it('has not signed another step of it: who reviews the secrecy is another', () => {
    const office = drafted().signAll([WANG, LI, ZHAO]);
    expect(office.refusal(() => office.sign(LI))).toBe('sign_twice');
    office.sign(SUN);
    expect(office.refusal(() => office.sign({ account: 'qian', roles: ['secrecy_reviewer'] }))).toBe('sign_complete');
  });

  it('signs what he has seen: another draft in between, and his signature is refused', () => {
    const office = drafted();
    const seen = digestNow(office.app);
    office.order(CLERK, draft({ legalBasis: ['36(1)'] }));
    expect(office.refusal(() => office.sign(WANG, '2024-03-12', seen))).toBe('draft_changed');
    office.sign(WANG);
  });

  it('signs in the order of days, never before the draft and never ahead', () => {
    const office = drafted();
    expect(office.refusal(() => office.sign(WANG, '2024-03-10'))).toBe('before_notice');
    office.sign(WANG, '2024-03-14');
    expect(office.refusal(() => office.sign(LI, '2024-03-13'))).toBe('before_notice');
    expect(office.refusal(() => office.sign(LI, '2026-11-24'))).toBe('future_date');
    const [signed] = office.order(LI, { type: 'SignReply', digest: digestNow(office.app) });
    expect(signed).toMatchObject({ signedOn: FACTS.today });
  });
});

describe('Art. 17 · any change voids every signature', () => {
  const started = () => drafted().signAll([WANG, LI, ZHAO]);
  const signatures = ({ app }: Office) => app.draft?.signatures.length;

  it('a new draft, though it says the same', () => {
    const office = started();
    office.order(CLERK, draft());
    expect(signatures(office)).toBe(0);
  });

  it('a return, after which it must be drafted anew', () => {
    const office = started();
    expect(office.order(SUN, { type: 'ReturnReply', reason: '涉密内容未遮盖', returnedOn: '2024-03-13' })).toEqual([
      { type: 'ReplyReturned', step: 'secrecy_review', by: 'sun', reason: '涉密内容未遮盖', returnedOn: '2024-03-13' },
    ]);
    expect(signatures(office)).toBe(0);
    expect(office.refusal(() => office.sign(WANG))).toBe('reply_returned');
    expect(office.refusal(() => office.issue())).toBe('reply_returned');
    office.order(CLERK, draft());
    expect(office.signAll().issue()[0]).toMatchObject({ type: 'ReplyIssued' });
  });

  it('a return comes from who is to sign, not before the last signature', () => {
    const office = started();
    const back = (by: Actor, returnedOn = '2024-03-13') =>
      office.order(by, { type: 'ReturnReply', reason: '…', returnedOn });
    expect(office.refusal(() => back(WANG))).toBe('sign_twice');
    expect(office.refusal(() => back({ account: 'qian', roles: ['reviewer'] }))).toBe('sign_role');
    expect(office.refusal(() => back(SUN, '2024-03-11'))).toBe('before_notice');
  });

  it.each<[string, ApplicationCommand[]]>([
    [
      'another name or content of the applicant',
      [{ type: 'CorrectApplicantDetails', correctedOn: '2024-03-13', fields: ['content'], reason: '误记' }],
    ],
    [
      'another day of the receipt, which it states',
      [{ type: 'CorrectReceiptDate', correctedOn: '2024-03-13', receivedOn: '2024-03-04', reason: '误记' }],
    ],
    ['a corrected application', [askCorrection('2024-03-13'), corrected('2024-03-14')]],
    ['the answer of a third party', [consult('2024-03-13'), thirdPartyAnswers('2024-03-14')]],
  ])('%s', (_, commands) => {
    const office = started();
    for (const command of commands) office.order(CLERK, command);
    expect(signatures(office)).toBe(0);
    expect(office.refusal(() => office.issue())).toBe('reply_unsigned');
    expect(office.signAll(ALL, '2024-03-15').issue()[0]).toMatchObject({ type: 'ReplyIssued' });
  });

  it('and a draft is gone with its application', () => {
    const office = started();
    office.order(CLERK, withdraw('2024-03-13'));
    expect(office.app.draft).toBeNull();
  });
});

describe('Art. 17 · the chain of the organ', () => {
  const head: SignOffStep = { step: 'head', label: '科长', role: 'reviewer' };
  const secrecy: SignOffStep = { step: 'secrecy_review', label: '保密审查', role: 'secrecy_reviewer' };
  const chained = (...chain: SignOffStep[]): Facts => ({
    ...FACTS,
    organ: { ended: null, policies: [], chains: [{ on: '2024-01-01', chain }] },
  });

  it('is that of today, so a step that is added meanwhile is signed as well', () => {
    const office = drafted();
    office.facts = chained(secrecy);
    office.sign(SUN);
    office.facts = chained(head, secrecy);
    expect(office.refusal(() => office.issue())).toBe('reply_unsigned');
    office.sign(WANG);
    expect(office.issue()[0]).toMatchObject({ type: 'ReplyIssued' });
  });

  it('asks again where a step went to another role', () => {
    const office = drafted();
    office.facts = chained({ ...secrecy, role: 'reviewer' });
    office.sign(WANG);
    office.facts = chained(secrecy);
    expect(office.refusal(() => office.issue())).toBe('reply_unsigned');
    office.sign(SUN);
    expect(office.issue()[0]).toMatchObject({ type: 'ReplyIssued' });
  });
});

describe('Art. 36–39 · what the law refuses of a reply it refuses of the draft', () => {
  const open = () => new Office(given(file).now());

  it.each<[RefusalCode, Partial<Does<'DraftReply'>>]>([
    ['outcome_needs_lapse', { principalOutcome: 'other.withdrawn' }],
    [
      'severed_not_partial',
      { principalOutcome: 'granted.provided', outcomes: ['granted.provided', 'refused.process_information'] },
    ],
    ['before_receipt', { draftedOn: '2024-02-29' }],
    ['future_date', { draftedOn: '2026-11-24' }],
  ])('%s', (code, more) => {
    const office = open();
    expect(office.refusal(() => office.order(CLERK, draft(more)))).toBe(code);
  });

  it('a draft is noted with no breach: only what leaves is judged', () => {
    const [event] = open().order(CLERK, draft({ principalOutcome: 'unable.not_exist', docNo: null }));
    expect(event).toEqual({
      type: 'ReplyDrafted',
      draftedOn: '2024-03-11',
      draft: { kind: 'reply', docNo: null, principalOutcome: 'unable.not_exist' },
      by: 'clerk',
    });
  });

  it('a draft in a redone matter follows the order', () => {
    const office = new Office(given(file, answered('2024-03-20'), order('2024-06-03')).now());
    expect(office.refusal(() => office.order(CLERK, draft({ draftedOn: '2024-06-02' })))).toBe('before_notice');
  });
});

describe('Art. 17 · the digest', () => {
  const digest = (more: Partial<Does<'DraftReply'>>, before = file) => digestNow(drafted(draft(more), before).app);

  it('is another for whatever the reply says, its number and the application', () => {
    const all = [
      digest({}),
      digest({ docNo: '公复2号' }),
      digest({ principalOutcome: 'granted.provided' }),
      digest({ outcomes: ['granted.already_public'] }),
      digest({ legalBasis: ['36(1)'] }),
      digest({ deliveryMethod: '邮寄' }),
      digest({}, received('2024-03-04')),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(digest({})).toBe(all[0]);
    expect(digest({ draftedOn: '2024-03-12' })).toBe(all[0]);
  });

  it('is another for another text of the document', () => {
    const office = drafted();
    const text = (kept: string): string => {
      const event = { type: 'ReplyDrafted', draftedOn: '2024-03-11', by: 'clerk', letter: 'reply-1' } as const;
      const says = { kind: 'reply', docNo: null, principalOutcome: 'granted.provided' } as const;
      return digestNow(evolve(office.app, { ...event, draft: says, kept: { person: 'p', digest: kept } }));
    };
    expect(text('a')).not.toBe(text('b'));
  });
});
