import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../../../src/domain/applications/commands.js';
import type { ApplicationEvent } from '../../../../src/domain/applications/events.js';
import { type Letter, paperOf, papersOf } from '../../../../src/domain/applications/papers/paper.js';
import { putRight } from '../../../../src/domain/applications/papers/put-right.js';
import { answered, given, received } from '../given.js';
import { answeredAgain, askCorrection, order } from '../orders.js';
import { NAMED, sourcesOf } from './printed.js';

const reason = '录入有误';
const file = received('2026-03-02');
const fixDay: ApplicationCommand = {
  type: 'CorrectReceiptDate',
  correctedOn: '2026-03-10',
  receivedOn: '2026-03-03',
  reason,
};
const fixCategory: ApplicationCommand = {
  ...{ type: 'CorrectCategory', correctedOn: '2026-03-10', category: 'org.business', reason },
};
const fixResult: ApplicationCommand = {
  ...{ type: 'CorrectClosure', correctedOn: '2026-06-01', closedOn: '2026-03-23', outcome: 'unable.not_exist' },
  ...{ docNo: '公复9号', reason },
};

/** What the letters of this kind say, as they were sent and as the record stands. */
function written(kind: string, history: readonly ApplicationEvent[]) {
  const sources = sourcesOf(history);
  const all = papersOf(sources).filter((paper) => paper.kind === kind);
  return all.map((paper) => ({ corrected: paper.corrected, letter: paperOf(paper, sources, NAMED) as Letter }));
}

describe('Art. 45 · a day of receipt that was entered wrongly', () => {
  const receipts = written('receipt', given(file, fixDay).history());

  it('leaves the paper that was sent as it was, and gives another that says what stands', () => {
    expect(receipts.map(({ corrected }) => corrected)).toEqual([false, true]);
    const [sent, now] = receipts.map(({ letter }) => letter.paragraphs.join());
    expect(sent).toMatch(/本机关于2026年3月2日收到.*2026年3月30日以前答复/);
    expect(now).toMatch(/本机关于2026年3月3日收到.*2026年3月31日以前答复/);
  });

  it('is said on every letter that tells that day, under the same number and date', () => {
    const notices = written('correction_notice', given(file, askCorrection('2026-03-05'), fixDay).history());
    expect(notices.map(({ letter }) => [letter.docNo, letter.on])).toEqual([
      ['补1号', '2026年3月5日'],
      ['补1号', '2026年3月5日'],
    ]);
    expect(notices[1]?.letter.paragraphs[0]).toContain('本机关于2026年3月3日收到');
  });
});

describe('Art. 45 · a kind of applicant that was chosen wrongly', () => {
  it('is spoken to as what it is', () => {
    const [sent, now] = written('correction_notice', given(file, askCorrection('2026-03-05'), fixCategory).history());
    expect(sent?.letter.paragraphs[0]).toContain('收到您提出的');
    expect(now?.letter.paragraphs[0]).toContain('收到贵单位提出的');
  });

  it('that changes no word of a paper gives no second one', () => {
    const company = given(
      { type: 'Lodge', channel: 'online', submittedOn: '2026-03-02', category: 'org.other' },
      {
        ...{ type: 'Confirm', registerNo: 'A-1', receivedOn: '2026-03-02' },
      },
      fixCategory,
    ).history();
    expect(written('receipt', company).map(({ corrected }) => corrected)).toEqual([false]);
  });
});

describe('Art. 45 · a result that was entered wrongly', () => {
  const told = { type: 'ReplyIssued', docNo: '公复1号', decidedOn: '2026-03-20', statisticalYear: 2026 } as const;
  const ledger: ApplicationEvent[] = [
    ...given(file).history(),
    { ...told, principalOutcome: 'refused.state_secret', legalBasis: ['14', '36(3)'] },
  ];
  const old = { closedOn: '2026-03-20', outcome: 'refused.state_secret', docNo: '公复1号' } as const;
  const fixed = { type: 'ClosureCorrected', correctedOn: '2026-06-01', old, reason, statisticalYear: 2026 } as const;
  const to = { closedOn: '2026-03-23', outcome: 'unable.not_exist', docNo: '公复9号' } as const;

  it('of a ledger: the reply is of the right result, day and number; what only the wrong one rested on is not said', () => {
    const [sent, now] = written('reply', [...ledger, { ...fixed, new: to, countedAs: to.outcome }]);
    expect([sent?.letter.title, sent?.letter.docNo]).toEqual(['不予公开告知书', '公复1号']);
    expect(now?.letter).toMatchObject({ title: '政府信息不存在告知书', docNo: '公复9号', on: '2026年3月23日' });
    expect(now?.letter.paragraphs.join()).not.toContain('第十四条');
  });

  it('the number alone: what it rested on stays', () => {
    const alone = { ...old, docNo: '公复2号' };
    const [, now] = written('reply', [...ledger, { ...fixed, new: alone, countedAs: alone.outcome }]);
    expect(now?.letter.docNo).toBe('公复2号');
    expect(now?.letter.paragraphs.join()).toContain('第十四条');
  });

  it('art. 17 · what was signed here went out as it was signed: there is that one alone', () => {
    const replies = written('reply', given(file, answered('2026-03-20'), fixResult).history());
    expect(replies.map(({ corrected, letter }) => [corrected, letter.docNo])).toEqual([[false, '公复1号']]);
  });

  it('of a reply that was redone: the day is that of the first, result and number are those of the last', () => {
    const again = { ...told, type: 'ReprocessedReplyIssued', docNo: '公复2号', decidedOn: '2026-06-15' } as const;
    const redone: ApplicationEvent[] = [
      ...ledger,
      { ...again, principalOutcome: 'granted.provided', countsInTable3: true },
    ];
    const [first, last] = putRight([...redone, { ...fixed, new: to, countedAs: to.outcome }]).slice(-3, -1);
    expect(first).toMatchObject({
      decidedOn: '2026-03-23',
      principalOutcome: 'refused.state_secret',
      docNo: '公复1号',
    });
    expect(last).toMatchObject({ decidedOn: '2026-06-15', principalOutcome: 'unable.not_exist', docNo: '公复9号' });
    const signed = given(
      file,
      answered('2026-03-20'),
      order('2026-06-01'),
      answeredAgain('2026-06-15'),
      fixResult,
    ).history();
    expect(putRight(signed).filter(({ type }) => type.endsWith('ReplyIssued'))).toEqual(
      signed.filter(({ type }) => type.endsWith('ReplyIssued')),
    );
  });
});

describe('Art. 45 · what an old ledger had left blank', () => {
  it('is filled in where it belongs', () => {
    const asked = given(file, askCorrection('2026-03-05')).history();
    const added = { type: 'NoticeDetailsAdded', addedOn: '2026-06-01', correctionDueOn: '2026-03-19' } as const;
    const [sent, now] = written('correction_notice', [...asked, added]);
    expect(sent?.letter.paragraphs.join()).toContain('请您于〔补正期限〕以前');
    expect(now?.letter.paragraphs.join()).toContain('请您于2026年3月19日以前');
  });
});

describe('The record as it was put right', () => {
  it('has every event in its place, and is the same where nothing was put right', () => {
    const plain = given(file, answered('2026-03-20')).history();
    expect(putRight(plain)).toBe(plain);
    const fixed = given(file, fixDay, fixCategory).history();
    expect(putRight(fixed).map(({ type }) => type)).toEqual(fixed.map(({ type }) => type));
  });
});
