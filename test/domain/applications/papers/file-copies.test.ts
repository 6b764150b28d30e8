import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../../../src/domain/applications/commands.js';
import { draftsIn } from '../../../../src/domain/applications/papers/drafts-in.js';
import { DEFAULT_CHAIN } from '../../../../src/domain/organs/sign-off-chain.js';
import { answered, given, received } from '../given.js';
import {
  answeredAgain,
  askCorrection,
  charge,
  consult,
  corrected,
  extend,
  order,
  post,
  recordRequested,
  thirdPartyAnswers,
} from '../orders.js';
import { filledIn, NAMED } from './printed.js';

const file = received('2026-03-02');
const draft: ApplicationCommand = {
  ...{ type: 'DraftReply', docNo: '公复1号', draftedOn: '2026-03-18', principalOutcome: 'refused.internal_affairs' },
  legalBasis: ['16(1)', '36(3)'],
};

describe('Art. 45 · 申请登记表', () => {
  const whole = given(
    file,
    askCorrection('2026-03-05', { dueOn: '2026-03-19' }),
    corrected('2026-03-12'),
    extend('2026-04-09', 10),
    answered('2026-04-14', { legalBasis: ['36(2)'] }),
    post('2026-04-14', '2026-04-17'),
  ).history();
  const sheet = filledIn('register_sheet', whole);

  it('says how it came, from whom and for what, and who has it', () => {
    expect([sheet.title, sheet.under, sheet.asOf]).toEqual(['申请登记表', '登记编号：A-1', '2026年11月23日']);
    expect(sheet.says('申请人')).toBe(NAMED.applicant);
    expect(sheet.says('申请人类别')).toBe('自然人');
    expect(sheet.says('申请内容')).toBe(NAMED.content);
    expect(sheet.says('申请渠道')).toBe('网上');
    expect(sheet.says('收到日期')).toBe('2026年3月2日（依照《中华人民共和国政府信息公开条例》第三十一条第（三）项）');
    expect([sheet.says('登记人'), sheet.says('承办人')]).toEqual(['陈登记', '陈登记']);
  });

  it('art. 30, 33 · names every last day, as the periods stand now', () =>
    expect(sheet.says('期限')).toBe('答复：2026年4月24日\n补正：2026年3月19日'));

  it('art. 17, 33 · says who agreed to the longer period and who signed the reply, and when', () => {
    expect(sheet.says('审批').split('\n')).toEqual([
      '延长答复期限10个工作日：赵主任，2026年4月9日同意',
      ...DEFAULT_CHAIN.map(({ label }) => `${label}：${label}甲，2026年4月14日审签同意`),
    ]);
  });

  it('says how it ended, and how that left', () => {
    expect(sheet.says('办理结果')).toBe('2026年4月14日，予以公开（提供信息）（公复1号）');
    expect(sheet.says('送达')).toBe('邮寄送达（中国邮政），2026年4月14日交邮，2026年4月17日签收');
  });

  it('of what is open says so, and who was handed it', () => {
    const handed: ApplicationCommand = { type: 'HandOver', unit: '办公室', words: '请办', handedOn: '2026-03-03' };
    const open = filledIn('register_sheet', given(file, handed, consult('2026-03-09')).history());
    expect(open.says('办理结果')).toBe('办理中');
    expect([open.says('审批'), open.says('送达')]).toEqual(['无', '无']);
    expect(open.says('期限')).toBe('答复：〔征求意见结束后确定的日期〕');
    expect(open.says('承办处室')).toBe('〔承办处室〕');
  });

  it('art. 42, 51 · names the last day to pay, and that of an order', () => {
    const paying = given(file, charge('2026-03-06')).history();
    expect(filledIn('register_sheet', paying).says('期限')).toContain('缴费：2026年4月3日');
    const again = given(file, answered('2026-03-20'), order('2026-06-01', '2026-06-30')).history();
    expect(filledIn('register_sheet', again).says('期限')).toContain('重新答复：2026年6月30日');
    expect(filledIn('register_sheet', again).says('办理结果')).toMatch(/（公复1号）\n重新办理$/);
  });

  it('art. 41 · of a request to correct a record: no day for a reply', () => {
    const record = filledIn('register_sheet', given(recordRequested('2026-03-02')).history());
    expect([record.says('申请事项'), record.says('期限')]).toEqual(['更正申请', '无']);
  });

  it('says what stands today, and that it was put right', () => {
    const fix: ApplicationCommand = {
      type: 'CorrectReceiptDate',
      correctedOn: '2026-03-10',
      receivedOn: '2026-03-03',
      reason: '录入有误',
    };
    const put = filledIn('register_sheet', given(file, fix).history());
    expect(put.says('收到日期')).toMatch(/^2026年3月3日/);
    expect(put.says('登记的更正')).toBe('2026年3月10日更正收到日期（原为2026年3月2日）：录入有误');
    expect(sheet.rows.map(({ label }) => label)).not.toContain('登记的更正');
  });
});

describe('Art. 17 · 公开审查呈批单', () => {
  const opened = given(file, draft).history();

  it('says what is proposed and by which law, and leaves room for every signature of the chain', () => {
    const sheet = filledIn('review_sheet', opened);
    expect(sheet.says('拟稿')).toBe('李拟稿，2026年3月18日');
    expect(sheet.says('拟发文书')).toBe('《不予公开告知书》（公复1号）');
    expect(sheet.says('拟办意见')).toBe('不予公开：属于三类内部事务信息');
    expect(sheet.says('法律依据')).toBe('《中华人民共和国政府信息公开条例》第十六条第一款、第三十六条第（三）项');
    expect(sheet.says('合法性审查')).toMatch(/意见：\n\n签名：＿+　日期：＿+/);
    expect(sheet.says('保密审查')).toMatch(/^□可以公开　□不得公开　□部分可以公开\n签名：＿+/);
    for (const { label } of DEFAULT_CHAIN) expect(sheet.says(label)).toMatch(/签名：＿+/);
    expect(sheet.says('印发')).toBe('尚未印发');
  });

  it('says who signed exactly what, and when; what is wanting by the chain of today stays open', () => {
    const app = given(file, draft).now();
    const digest = draftsIn(opened)[0]?.digest ?? '';
    const signing = {
      type: 'ReplySigned',
      step: 'business_division',
      role: 'reviewer',
      by: 'business_division',
    } as const;
    const signed = [...opened, { ...signing, digest, signedOn: '2026-03-19' } as const];
    const sheet = filledIn('review_sheet', signed);
    expect(app.draft?.signatures).toEqual([]);
    expect(sheet.says('承办处室负责人')).toBe('承办处室负责人甲，2026年3月19日审签同意');
    expect(sheet.says('所签文稿的摘要')).toBe(digest);
    expect(sheet.says('分管领导')).toMatch(/签名：＿+/);
    const secrecyAlone = [{ on: '2026-03-20', chain: DEFAULT_CHAIN.slice(-1) }];
    const changed = filledIn('review_sheet', signed, { chains: secrecyAlone });
    expect([changed.says('分管领导'), changed.says('承办处室负责人')]).toEqual([
      '',
      '承办处室负责人甲，2026年3月19日审签同意',
    ]);
  });

  it('of what has left: every signature, and when it left under which number', () => {
    const sheet = filledIn('review_sheet', given(file, answered('2026-03-20', { legalBasis: ['36(2)'] })).history());
    expect(DEFAULT_CHAIN.map(({ label }) => sheet.says(label))).toEqual(
      DEFAULT_CHAIN.map(({ label }) => `${label}甲，2026年3月20日审签同意`),
    );
    expect(sheet.says('印发')).toBe('2026年3月20日（公复1号）');
  });

  it('what would be unlawful about it stands at the legal check', () =>
    expect(filledIn('review_sheet', given(file, answered('2026-06-20')).history()).says('合法性审查')).toContain(
      '答复超过法定期限。',
    ));

  it('signatures that fell are not on it: what was answered has changed', () => {
    const [third, signed] = [consult('2026-03-05'), given(file, consult('2026-03-05'), draft).history()];
    const digest = draftsIn(signed)[0]?.digest ?? '';
    const history = [
      ...signed,
      ...[
        {
          type: 'ReplySigned',
          step: 'business_division',
          role: 'reviewer',
          by: 'business_division',
          digest,
          signedOn: '2026-03-19',
        } as const,
      ],
      {
        type: 'ThirdPartyResponded',
        consultation: third.consultation,
        receivedOn: '2026-03-20',
        position: 'object',
      } as const,
    ];
    expect(filledIn('review_sheet', history).says('承办处室负责人')).toMatch(/签名：＿+/);
  });

  it('there is one for each draft; one that was sent back says by whom and why, and waits for nobody', () => {
    const back = {
      type: 'ReplyReturned',
      step: 'business_division',
      by: 'business_division',
      reason: '依据不足',
      returnedOn: '2026-03-19',
    } as const;
    const again = {
      type: 'ReplyDrafted',
      draftedOn: '2026-03-20',
      by: 'clerk',
      draft: { kind: 'reply', docNo: '公复1号', principalOutcome: 'granted.provided' },
    } as const;
    const returned = filledIn('review_sheet', [...opened, back]);
    expect(returned.says('退回')).toBe('承办处室负责人甲，2026年3月19日：依据不足');
    expect(returned.says('承办处室负责人')).toBe('');
    const drafts = draftsIn([...opened, back, again]);
    expect(drafts.map(({ version, waits }) => [version, waits])).toEqual([
      [3, false],
      [5, true],
    ]);
    expect(filledIn('review_sheet', [...opened, back, again]).says('拟办意见')).toBe('予以公开（提供信息）');
  });

  it('art. 41 · of an answer on a record', () => {
    const answer: ApplicationCommand = {
      type: 'ReplyOnRecord',
      docNo: '公更1号',
      decidedOn: '2026-03-20',
      result: 'corrected',
    };
    const sheet = filledIn('review_sheet', given(recordRequested('2026-03-02'), answer).history());
    expect([sheet.says('拟发文书'), sheet.says('拟办意见')]).toEqual(['《更正告知书》（公更1号）', '予以更正']);
    expect(sheet.says('法律依据')).toContain('第四十一条');
  });
});

describe('国办公开办函〔2016〕235号 · 送达回证', () => {
  const replied = [file, answered('2026-03-20')];
  const served = (more: object): ApplicationCommand => ({
    type: 'Serve',
    method: 'post',
    dispatchedOn: null,
    servedOn: null,
    ...more,
  });

  it('goes along as a form: what is served and to whom, the rest to be filled in', () => {
    const sheet = filledIn('service_proof', given(...replied).history());
    expect([sheet.says('送达的文书'), sheet.says('受送达人')]).toEqual([
      '《政府信息公开告知书》（公复1号）',
      NAMED.applicant,
    ]);
    expect(sheet.says('送达方式')).toBe('□直接送达\n□委托送达\n□邮寄送达（中国邮政）\n□电子送达');
    expect(sheet.rows.find(({ label }) => label === '签收日期')?.lines).toEqual([]);
  });

  it('then says how, when it was sent off under which number, and when it was signed for', () => {
    const posted = served({ dispatchedOn: '2026-03-20', servedOn: '2026-03-23', trackingNo: '1234567890123' });
    const sheet = filledIn('service_proof', given(...replied, posted).history());
    expect(['送达方式', '交邮（发出）日期', '邮件号', '签收日期'].map(sheet.says)).toEqual([
      ...['邮寄送达（中国邮政）', '2026年3月20日', '1234567890123', '2026年3月23日'],
    ]);
  });

  it('of a post whose number is not on record asks for it; what is handed over has none', () => {
    const one = filledIn('service_proof', given(...replied, post('2026-03-20')).history());
    expect(one.says('邮件号')).toBe('〔邮件号〕');
    const other = filledIn(
      'service_proof',
      given(...replied, served({ method: 'direct', servedOn: '2026-03-20' })).history(),
    );
    expect(other.says('邮件号')).toBe('');
  });

  it('tells every time it was served, and each reply has its own', () => {
    const twice = [...replied, post('2026-03-20'), served({ method: 'direct', servedOn: '2026-04-01' })];
    expect(filledIn('service_proof', given(...twice).history()).says('送达方式')).toBe(
      '邮寄送达（中国邮政）\n直接送达',
    );
    const again = given(...twice, order('2026-06-01'), answeredAgain('2026-06-15')).history();
    const sheet = filledIn('service_proof', again);
    expect(sheet.says('送达的文书')).toBe('《部分公开告知书》（公复2号）');
    expect(sheet.says('送达方式')).toContain('□直接送达');
  });

  it('art. 30, 41 · a 不再处理告知书 and the answer on a record are served too', () => {
    const lapsed: ApplicationCommand = { type: 'LapseCorrection', lapsedOn: '2026-03-20', docNo: '终1号' };
    const over = given(file, askCorrection('2026-03-05', { dueOn: '2026-03-19' }), lapsed).history();
    expect(filledIn('service_proof', over).says('送达的文书')).toBe('《不再处理告知书》（终1号）');
    const answer: ApplicationCommand = {
      type: 'ReplyOnRecord',
      docNo: '公更1号',
      decidedOn: '2026-03-20',
      result: 'transferred',
    };
    const record = given(recordRequested('2026-03-02'), answer).history();
    expect(filledIn('service_proof', record).says('送达的文书')).toBe('《转送告知书》（公更1号）');
  });
});

describe('What is kept in the file', () => {
  it('names no third party', () => {
    const history = given(
      file,
      consult('2026-03-04'),
      thirdPartyAnswers('2026-03-11'),
      answered('2026-03-20'),
    ).history();
    for (const kind of ['register_sheet', 'review_sheet', 'service_proof'] as const)
      expect(JSON.stringify(filledIn(kind, history))).not.toContain(NAMED.thirdParty);
  });

  it('is of the day on which it is written', () =>
    expect(filledIn('review_sheet', given(file, draft).history(), { today: '2026-03-19' }).asOf).toBe('2026年3月19日'));
});
