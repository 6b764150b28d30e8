import { describe, expect, it } from '@jest/globals';
import { ALL_OUTCOMES, type Outcome, WITHOUT_REPLY } from '../../../../src/domain/applications/outcomes.js';
import { REPLY_WORDS } from '../../../../src/domain/applications/papers/reply-words.js';
import { answered, received } from '../given.js';
import {
  answeredAgain,
  askCorrection,
  charge,
  consult,
  corrected,
  extend,
  order,
  pay,
  recordRequested,
  selfCorrect,
  thirdPartyAnswers,
} from '../orders.js';
import { bodyOf, NAMED, printed } from './printed.js';

const file = received('2026-03-02');
const as = (principalOutcome: Outcome, ...legalBasis: string[]) =>
  answered('2026-03-20', { principalOutcome, ...(legalBasis.length > 0 && { legalBasis }) });

describe('Art. 36–39 · the reply', () => {
  it('says which application, by which law, what is decided, and how to contest it', () => {
    const reply = printed('reply', [file, as('refused.internal_affairs', '16(1)', '36(3)')]);
    expect(reply).toMatchObject({
      title: '不予公开告知书',
      docNo: '公复1号',
      addressee: '王小明',
      on: '2026年3月20日',
    });
    expect(reply.paragraphs).toEqual([
      expect.stringMatching(/^本机关于2026年3月2日收到您提出的政府信息公开申请（登记编号：A-1），申请内容为：2025年度/),
      '依照《中华人民共和国政府信息公开条例》第十六条第一款、第三十六条第（三）项的规定，现答复如下：',
      expect.stringMatching(/^您申请公开的政府信息属于本机关〔请选择.*〕方面的内部事务信息，本机关决定不予公开。$/),
      '理由：〔请写明〕。',
      expect.stringMatching(/60日内先向本级人民政府申请行政复议/),
    ]);
  });

  it.each<[Outcome, string, RegExp]>([
    ['granted.already_public', '主动公开信息告知书', /第三十六条第（一）项.*已经主动公开，获取的方式、途径为：〔/s],
    ['granted.provided', '政府信息公开告知书', /第三十六条第（二）项.*现提供：〔/s],
    ['granted.access_arranged', '政府信息公开告知书', /第四十条.*地点、时间和方式/s],
    ['refused.state_secret', '不予公开告知书', /第十四条、第三十六条第（三）项.*定密的依据：〔/s],
    ['refused.prohibited_by_law', '不予公开告知书', /法律、行政法规的名称和条文/],
    ['refused.endangers_safety_or_stability', '不予公开告知书', /国家安全、公共安全、经济安全或者社会稳定/],
    ['refused.third_party_rights', '不予公开告知书', /第十五条、第三十二条.*第三方合法权益造成损害.*经衡量/s],
    ['refused.process_information', '不予公开告知书', /第十六条第二款.*讨论记录、过程稿、磋商信函或者请示报告/s],
    ['refused.enforcement_file', '不予公开告知书', /行政执法案卷/],
    ['refused.administrative_query', '依照特别规定办理告知书', /第三十六条第（七）项.*特别规定.*查询的地点/s],
    ['unable.not_exist', '政府信息不存在告知书', /第三十六条第（四）项.*经检索.*何处、以何种方式、由何部门/s],
    ['unable.not_responsible', '非本机关负责公开告知书', /第三十六条第（五）项、第十条.*名称和联系方式/s],
    ['unable.requires_creation', '无法提供告知书', /第三十八条.*没有现成信息/s],
    ['unable.unclear_after_correction', '无法提供告知书', /第三十条.*仍不明确的内容：〔/s],
    ['not_processed.petition_or_complaint', '不予处理告知书', /第三十九条第一款.*请写明渠道/s],
    ['not_processed.duplicate', '不予重复处理告知书', /第三十六条第（六）项.*此前答复的文号和日期/s],
    ['not_processed.public_publication', '不予处理告知书', /第三十九条第二款.*公开出版物/s],
    ['not_processed.excessive_repeated', '不予处理告知书', /第三十五条.*件数、频次.*说明的理由不合理/s],
    ['not_processed.confirm_or_reissue', '不予处理告知书', /确认或者重新出具/],
  ])('%s is a %s', (outcome, title, says) => {
    const reply = printed('reply', [file, as(outcome)]);
    expect(reply.title).toBe(title);
    expect(reply.paragraphs.join('\n')).toMatch(says);
    expect(reply.paragraphs.at(-1)).toContain('行政复议');
  });

  it('every outcome has its words, and none is left half said', () => {
    for (const outcome of ALL_OUTCOMES.filter((one) => !WITHOUT_REPLY.includes(one))) {
      const reply = printed('reply', [file, as(outcome)]);
      expect(reply.title).toBe(REPLY_WORDS[outcome].title);
      expect(JSON.stringify(reply)).not.toMatch(/undefined|NaN|\{\w+\}/);
    }
  });

  it('speaks with the text that was signed, line by line, in place of blanks', () => {
    const replyText = '经查，验收报告已归档。\n\n　现予公开，材料附后。';
    const reply = printed('reply', [file, as('granted.provided', '36(2)')], { ...NAMED, replyText });
    expect(reply.paragraphs.slice(2, 4)).toEqual(['经查，验收报告已归档。', '现予公开，材料附后。']);
    expect(reply.paragraphs.join()).not.toContain('〔');
  });

  it('tells how it is delivered; of what is given and was not said how, that is to be filled in', () => {
    const said = (more: object) => bodyOf('reply', [file, answered('2026-03-20', more)]);
    expect(said({ deliveryMethod: '电子邮件' })).toContain('提供方式：电子邮件。');
    expect(said({})).toContain('提供方式：〔请写明提供的方式〕。');
    expect(said({ principalOutcome: 'partially_granted' })).toContain('提供方式：〔');
    for (const principalOutcome of ['granted.already_public', 'refused.state_secret', 'unable.not_exist'] as const)
      expect(said({ principalOutcome })).not.toContain('提供方式');
  });

  it('decides everything that was applied for, each part by its own ground', () => {
    const outcomes: Outcome[] = ['refused.internal_affairs', 'unable.not_exist'];
    const body = bodyOf('reply', [
      file,
      answered('2026-03-20', { principalOutcome: 'refused.internal_affairs', outcomes }),
    ]);
    expect(body).toMatch(/您申请公开的政府信息中的〔请写明是哪一部分〕属于本机关〔请选择人事管理/);
    expect(body).toMatch(/经检索，您申请公开的政府信息中的〔请写明是哪一部分〕不存在。\n检索的情况/);
  });

  it('art. 30 · what stays unclear names the notice to correct', () => {
    const unclear = as('unable.unclear_after_correction', '30');
    const orders = [file, askCorrection('2026-03-05'), corrected('2026-03-12'), unclear];
    expect(bodyOf('reply', orders)).toContain('本机关以补正告知书（补1号）告知您补正，您补正后，申请的内容仍不明确');
    expect(bodyOf('reply', [file, unclear])).toContain('补正告知书（〔补正告知书的文号〕）');
  });

  it('cites what its draft cites, in the words of the draft too', () =>
    expect(bodyOf('reply', [file, as('refused.state_secret', '14', '《保守国家秘密法》第九条')])).toContain(
      '依照《中华人民共和国政府信息公开条例》第十四条、《保守国家秘密法》第九条的规定，现答复如下',
    ));

  it('where only the form knows the outcome no article is cited; of a coarse one it is to be filled in', () => {
    expect(bodyOf('reply', [file, as('not_processed.confirm_or_reissue')])).toMatch(/\n现答复如下：/);
    expect(bodyOf('reply', [file, as('granted')])).toContain('依照〔法律依据〕的规定');
  });
});

describe('What happened on the way to the reply', () => {
  it('art. 30, 33, 42 · correction, extension and fee, with the numbers of the notices', () => {
    const orders = [
      file,
      askCorrection('2026-03-05'),
      corrected('2026-03-12'),
      charge('2026-03-13'),
      pay('2026-03-16'),
    ];
    const body = bodyOf('reply', [...orders, extend('2026-04-10', 10), as('unable.unclear_after_correction', '30')]);
    expect(body).toContain(
      '本机关于2026年3月5日告知您补正（补1号）。本机关于2026年3月12日收到您补正的申请。您于2026年3月16日缴纳信息处理费。本机关于2026年4月10日告知您延长答复期限10个工作日（延1号）。',
    );
  });

  it('art. 32 · what the third party said, never who it is', () => {
    const asked = [file, consult('2026-03-04'), thirdPartyAnswers('2026-03-11')];
    const reply = printed('reply', [...asked, as('refused.third_party_rights', '15', '32')]);
    expect(reply.paragraphs[1]).toBe(
      '本机关于2026年3月4日书面征求第三方的意见。本机关于2026年3月11日收到第三方的意见：不同意公开。',
    );
    expect(JSON.stringify(reply)).not.toContain(NAMED.thirdParty);
  });

  it('art. 51 · that a reply is redone, and by what', () => {
    const replied = [file, as('unable.not_exist', '36(4)')];
    const again = printed('reply', [...replied, order('2026-06-01'), answeredAgain('2026-06-15')]);
    expect(again).toMatchObject({ title: '部分公开告知书', docNo: '公复2号', on: '2026年6月15日' });
    expect(again.paragraphs[1]).toContain('依照复决1号，本机关重新作出答复。');
    expect(bodyOf('reply', [...replied, selfCorrect('2026-06-01'), answeredAgain('2026-06-15')])).toContain(
      '本机关于2026年6月1日撤销公复1号，重新作出答复。',
    );
  });
});

describe('Art. 37 · a part is given', () => {
  const severed = (outcomes?: Outcome[]) =>
    printed('reply', [
      file,
      answered('2026-03-20', { principalOutcome: 'partially_granted', ...(outcomes && { outcomes }) }),
    ]);

  it('says what is given and, by its own ground, what is kept back; the clause tells the two apart', () => {
    const { title, paragraphs } = severed(['granted.provided', 'refused.process_information']);
    const body = paragraphs.join('\n');
    expect(title).toBe('部分公开告知书');
    expect(body).toMatch(/第三十七条、第三十六条第（二）项、第十六条第二款、第三十六条第（三）项/);
    expect(body).toContain('其中的〔请写明是哪一部分〕，本机关予以公开，现提供');
    expect(body).toMatch(/其中的〔请写明是哪一部分〕属于.*讨论记录.*本机关决定不予公开/);
    expect(body).toContain('如不服本答复中不予公开的部分');
    expect(body).not.toContain('予以公开的部分：〔');
  });

  it('asks for the parts that its draft does not name', () => {
    expect(severed().paragraphs.join('\n')).toMatch(/予以公开的部分：〔请列明〕。\n不予公开的部分：〔/);
    expect(severed(['refused.process_information']).paragraphs.join('\n')).toContain('予以公开的部分：〔请列明〕');
  });
});

describe('Art. 41 · the answer to a 更正申请', () => {
  const answer = (result: 'corrected' | 'not_corrected' | 'transferred' | 'referred', otherOrgan?: string) =>
    printed('record_correction_reply', [
      recordRequested('2026-03-02'),
      { type: 'ReplyOnRecord', docNo: '公更1号', decidedOn: '2026-03-20', result, ...(otherOrgan && { otherOrgan }) },
    ]);

  it.each([
    ['corrected', '更正告知书', '本机关已经更正'],
    ['not_corrected', '不予更正告知书', '本机关不予更正'],
    ['transferred', '转送告知书', '已经转送有权更正的某市民政局处理'],
    ['referred', '更正申请告知书', '请贵单位向有权更正的某市民政局提出'],
  ] as const)('%s is a %s', (result, title, says) => {
    const reply = answer(result, '某市民政局');
    expect([reply.title, reply.docNo]).toEqual([title, '公更1号']);
    expect(reply.paragraphs.join('\n')).toMatch(/第四十一条的规定/);
    expect(reply.paragraphs.join('\n')).toContain(says);
    expect(reply.paragraphs.at(-1)).toContain('行政复议');
  });

  it('leaves the other organ to be named', () =>
    expect(answer('referred').paragraphs.join()).toContain('向有权更正的〔行政机关的名称〕提出'));
});
