import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../../../src/domain/applications/commands.js';
import type { PolicyChange } from '../../../../src/domain/organs/policies.js';
import { given, received } from '../given.js';
import { askCorrection, charge, consult, extend, recordRequested } from '../orders.js';
import { bodyOf, NAMED, printed, printedFrom } from './printed.js';

describe('Art. 31, 33 · the receipt', () => {
  it('names number, day of receipt, due day, applicant, content, organ, day and contact', () =>
    expect(printed('receipt', [received('2026-02-02')])).toEqual({
      title: '登记回执',
      docNo: '登记编号：A-1',
      addressee: '王小明',
      paragraphs: [
        '本机关于2026年2月2日收到您提出的政府信息公开申请（登记编号：A-1），申请内容为：2025年度小区改造工程的竣工验收报告。',
        expect.stringMatching(
          /第三十一条第（三）项.*收到申请之日为2026年2月2日.*第三十三条第二款.*将于2026年3月6日以前答复/,
        ),
        expect.stringContaining('答复期限依照条例的规定另行计算'),
      ],
      organ: '某市财政局',
      on: '2026年2月2日',
      contact: '李某 010-12345678',
      attached: null,
    }));

  it('leaves what nobody knows to be filled in', () => {
    const receipt = printed('receipt', [received('2026-02-02')], {}, []);
    expect([receipt.addressee, receipt.contact]).toEqual(['〔申请人姓名或者名称〕', '〔联系人、电话〕']);
    expect(receipt.paragraphs[0]).toContain('申请内容为：〔申请内容〕');
  });

  it('art. 41 · of a 更正申请 has no due day, and speaks to an organisation', () => {
    const body = bodyOf('receipt', [recordRequested('2026-03-02')]);
    expect(body).toContain('收到贵单位提出的更正申请（登记编号：G-1）');
    expect(body).not.toContain('答复期限');
  });
});

describe('Art. 30 · the correction notice', () => {
  const items = ['请说明所需信息的年份。', '请提供身份证明\n复印件'];
  const body = bodyOf('correction_notice', [
    received('2026-01-05'),
    askCorrection('2026-01-14', { items, dueOn: '2026-01-28' }),
  ]);

  it('lists everything at once, by when, with guidance', () => {
    expect(body).toContain('《中华人民共和国政府信息公开条例》第三十条的规定，现一次性告知您');
    expect(body).toContain('（一）请说明所需信息的年份；\n（二）请提供身份证明 复印件。');
    expect(body).toContain('请您于2026年1月28日以前将补正后的申请提交本机关');
    expect(body).toContain('本机关给予指导');
  });

  it('says what it does to the period and what silence means, and carries no remedy clause', () => {
    expect(body).toContain('答复期限自本机关收到补正的申请之日起计算，该日不计入');
    expect(body).toContain('无正当理由逾期不补正的，视为放弃申请，本机关不再处理');
    expect(body).not.toContain('行政复议');
  });

  it('has the number of the notice, and leaves open what was not set', () => {
    const notice = printed('correction_notice', [
      received('2026-01-05'),
      askCorrection('2026-01-14', { items: [], noticeNo: null }),
    ]);
    expect(notice.docNo).toBe('〔文号〕');
    expect(notice.paragraphs.join()).toMatch(/〔请一次列全需要补正的事项〕.*请您于〔补正期限〕以前/);
  });
});

describe('Art. 35 · asking for reasons, and the delayed reply', () => {
  const asked = [
    received('2026-03-02'),
    { type: 'AskReason', requestedOn: '2026-03-05', dueOn: '2026-03-12' } as const,
  ];

  it('asks by when, and leaves count and frequency to be told', () => {
    const body = bodyOf('reason_notice', asked);
    expect(body).toMatch(/〔请写明件数、频次和所涉的期间〕[\s\S]*第三十五条[\s\S]*2026年3月12日以前书面说明理由：〔/);
  });

  it('tells the reason accepted and the new day', () => {
    const delay = {
      type: 'Delay',
      newDueOn: '2026-05-08',
      notifiedOn: '2026-03-20',
      reason: '涉及文件数量巨大。',
    } as const;
    const body = bodyOf('delay_notice', [
      ...asked,
      { type: 'ReceiveReason', receivedOn: '2026-03-10', judgedReasonable: true },
      delay,
    ]);
    expect(body).toContain(
      '您于2026年3月10日说明的申请理由，本机关认为合理；但是涉及文件数量巨大，无法在规定的期限内答复',
    );
    expect(body).toMatch(/第三十五条的规定，本机关延迟至2026年5月8日以前答复您/);
  });
});

describe('Art. 33 ¶2 · the extension notice', () => {
  it('says for how long, from which day to which', () => {
    const body = bodyOf('extension_notice', [received('2026-02-02'), extend('2026-03-05', 20)]);
    expect(body).toContain('因〔请写明延长答复期限的理由〕，本机关不能在2026年3月6日以前答复');
    expect(body).toMatch(
      /第三十三条第二款.*负责人于2026年3月5日同意，答复期限延长20个工作日，本机关将于2026年4月3日以前答复您/,
    );
  });

  it('gives the reason that was proposed', () => {
    const history = given(received('2026-02-02'), extend('2026-03-05', 10)).history();
    const proposed = history.map((event) =>
      event.type === 'ExtensionProposed' ? { ...event, reason: '需要向多个科室查找。' } : event,
    );
    expect(printedFrom('extension_notice', proposed).paragraphs[1]).toBe(
      '因需要向多个科室查找，本机关不能在2026年3月6日以前答复。',
    );
  });

  it('guesses no day of a year without a calendar, and none while an answer is awaited', () => {
    expect(bodyOf('extension_notice', [received('2026-11-16'), extend('2026-11-20', 20)])).toContain(
      '将于〔工作日历公布后确定的日期〕以前答复',
    );
    const asked = [received('2026-03-02'), consult('2026-03-09'), extend('2026-03-10', 10)];
    expect(bodyOf('extension_notice', asked)).toContain('将于〔征求意见结束后确定的日期〕以前答复');
  });
});

describe('Art. 33 ¶3 · that others are asked', () => {
  it('is told without naming the third party', () => {
    const info = printed('consultation_info', [received('2026-03-02'), consult('2026-03-09')]);
    expect(info.addressee).toBe('王小明');
    expect(info.paragraphs.join()).toMatch(
      /需要征求第三方的意见，本机关已于2026年3月9日发出.*第三十三条第三款.*不计算在答复期限内/,
    );
    expect(JSON.stringify(info)).not.toContain(NAMED.thirdParty);
  });
});

describe('Art. 42 and 国办函〔2020〕109号 · the fee notice', () => {
  const by = (more: object) => bodyOf('fee_notice', [received('2026-04-20'), charge('2026-04-24', more)]);

  it('names method, quantity, each bracket with its rate, amount, twenty workdays and the last day', () => {
    const body = by({ quantity: 220, amountFen: 350_000 });
    expect(body).toMatch(/第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）.*按量计收，共220页/);
    expect(body).toContain(
      '（一）第1至30页，不收费；\n（二）第31至100页，每页10元，计700元；\n（三）第101至200页，每页20元，计2000元；\n（四）第201至220页，每页40元，计800元。',
    );
    expect(body).toContain('以上合计3500元');
    expect(body).toContain('自收到本通知书次日起20个工作日内（2026年5月26日以前）缴费，缴费方式：〔');
  });

  it('per item counts the place in the month', () =>
    expect(by({ method: 'per_item', quantity: 3, alreadyInMonth: 28, amountFen: 40_000 })).toContain(
      '（一）当月第29至30件，每件100元，计200元；\n（二）当月第31件，每件200元，计200元。\n以上合计400元',
    ));

  it('says what silence means and that it cannot be contested alone', () => {
    expect(by({})).toContain('逾期未缴纳费用的，视为放弃申请，本机关不再处理');
    expect(by({})).toContain('不能单独申请行政复议或者提起行政诉讼');
  });

  it('does not cover up an amount that the rates do not give, nor a count that nobody knows', () => {
    expect(by({ amountFen: 1 })).toContain('〔各档合计与收费金额不符，请核对〕');
    expect(by({ method: 'per_item', quantity: 3 })).toContain('〔请写明各档的数量、标准和金额〕');
  });
});

describe('What the organ says on every paper of its own', () => {
  const ours = (values: PolicyChange['values']) =>
    printed('receipt', [received('2026-02-02')], NAMED, [{ on: '2026-02-01', values }]).paragraphs;
  const plain = ours({});

  it('stands before and behind what the paper says', () =>
    expect(ours({ paperOpening: '您好！', paperClosing: '特此告知。' })).toEqual(['您好！', ...plain, '特此告知。']));

  it('is not there where it has been taken back, nor on a letter within the organ', () => {
    expect(ours({ paperOpening: '', paperClosing: '' })).toEqual(plain);
    const asks: ApplicationCommand = {
      ...{ type: 'SendInternalRequests', sentOn: '2026-03-03' },
      requests: [{ unit: '城建科', matter: '请检索', answerBy: '2026-03-10' }],
    };
    const policies = [{ on: '2026-02-01', values: { paperClosing: '特此告知。' } }];
    expect(bodyOf('assist_letter', [received('2026-03-02'), asks], NAMED, policies)).not.toContain('特此告知');
  });
});
