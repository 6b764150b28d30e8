import { describe, expect, it } from '@jest/globals';
import { LETTERS, type LetterKind, PAPERS, SHEETS } from '../../../../src/domain/applications/papers/catalogue.js';
import { papersIn } from '../../../../src/domain/applications/papers/papers-in.js';
import { answered, given, received } from '../given.js';
import { askCorrection, charge, consult, corrected, extend, pay, post, thirdPartyAnswers } from '../orders.js';
import { filledIn, listOf, NAMED, printed } from './printed.js';

const WHOLE = [
  ...[
    received('2026-01-05'),
    askCorrection('2026-01-08'),
    corrected('2026-01-20'),
    charge('2026-01-22'),
    pay('2026-01-26'),
  ],
  ...[consult('2026-01-28'), thirdPartyAnswers('2026-02-06'), extend('2026-02-26', 10)],
  ...[answered('2026-03-12', { legalBasis: ['36(2)'] }), post('2026-03-12')],
];

describe('Which papers there are', () => {
  it('follows from what has happened, in its order, with the numbers that the events name', () =>
    expect(listOf(...WHOLE)).toEqual([
      ['receipt', null],
      ['correction_notice', '补1号'],
      ['fee_notice', '费1号'],
      ['third_party_letter', '征1号'],
      ['consultation_info', null],
      ['extension_notice', '延1号'],
      ['reply', '公复1号'],
      ['third_party_decision', null],
    ]));

  it('none before an application counts as received', () =>
    expect(listOf({ type: 'Lodge', channel: 'online', submittedOn: '2026-01-05', category: 'natural_person' })).toEqual(
      [],
    ));

  it('each is named by its event, and says to whom it goes', () => {
    const history = given(...WHOLE).history();
    const papers = papersIn(history);
    for (const { version, kind, to } of papers) {
      expect(PAPERS[kind].of).toContainEqual(history[version - 1]?.type);
      expect(to).toBe(PAPERS[kind].to);
    }
    expect(papers.map(({ consultation }) => consultation).filter(Boolean)).toEqual(['征1号', '征1号']);
  });

  it('and beside them the forms that are kept in the file; one to withdraw with while that is possible', () => {
    const forms = (...orders: Parameters<typeof listOf>) =>
      papersIn(given(...orders).history()).flatMap(({ kind }) => (kind in SHEETS ? kind : []));
    expect(forms(received('2026-03-02'))).toEqual(['register_sheet', 'withdrawal_request']);
    expect(forms(...WHOLE)).toEqual(['register_sheet', 'review_sheet', 'service_proof']);
  });

  it('no two letters to the same addressee belong to one event', () => {
    const kinds = Object.keys(LETTERS) as LetterKind[];
    const places = kinds.flatMap((kind) => LETTERS[kind].of.map((type) => `${LETTERS[kind].to} ${type}`));
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('With what an applicant withdraws', () => {
  it('names him and his application; reason, signature and day are for him to write', () => {
    const form = filledIn('withdrawal_request', given(received('2026-03-02')).history());
    expect([form.title, form.under, form.asOf]).toEqual(['撤回申请书', '登记编号：A-1', null]);
    expect([form.says('致'), form.says('申请人'), form.says('申请内容')]).toEqual([
      ...['某市财政局', NAMED.applicant, NAMED.content],
    ]);
    expect(form.says('请求')).toBe('申请人自愿撤回上述政府信息公开申请。');
    expect(form.rows.find(({ label }) => label === '理由（可以不填）')?.lines).toEqual([]);
    expect(form.says('签名或者盖章')).toMatch(/签名：＿+　日期：＿+/);
  });
});

describe('What a paper says', () => {
  it('is the same whatever happens afterwards', () => {
    const before = printed('correction_notice', WHOLE.slice(0, 2));
    expect(printed('correction_notice', WHOLE)).toEqual(before);
  });
});
