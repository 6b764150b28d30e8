import { describe, expect, it } from '@jest/globals';
import { received } from '../given.js';
import { askCorrection, charge, withdraw } from '../orders.js';
import { printed } from './printed.js';

const file = received('2026-03-02');

describe('Art. 30 · no longer processed for want of a correction', () => {
  it('names the notice and the day that was missed, that it may be applied for again, and the remedy', () => {
    const asked = askCorrection('2026-03-05', { dueOn: '2026-03-19' });
    const paper = printed('termination_correction', [
      file,
      asked,
      { type: 'LapseCorrection', lapsedOn: '2026-03-20', docNo: '终1号' },
    ]);
    const body = paper.paragraphs.join('\n');
    expect([paper.title, paper.docNo]).toEqual(['不再处理告知书', '终1号']);
    expect(body).toContain('于2026年3月5日以补正告知书（补1号）要求您于2026年3月19日以前补正');
    expect(body).toMatch(/第三十条的规定，视为放弃申请，本机关不再处理该政府信息公开申请。.*可以另行申请/);
    expect(paper.paragraphs.at(-1)).toMatch(/60日内.*行政复议.*6个月内/);
  });
});

describe('Art. 42 · no longer processed for want of payment', () => {
  it('names the notice, the last day and the remedy', () => {
    const lapsed = { type: 'LapseFee', lapsedOn: '2026-05-27', docNo: '终2号', latePaymentOn: '2026-05-28' } as const;
    const paper = printed('termination_fee', [file, charge('2026-04-24'), { ...lapsed, lapsedOn: '2026-05-29' }]);
    const body = paper.paragraphs.join('\n');
    expect(body).toContain('以信息处理费收费通知书（费1号）通知您于2026年5月26日以前缴费');
    expect(body).toContain('您于2026年5月28日缴费，已经超过期限，本机关未予接受');
    expect(body).toMatch(/第四十二条和国办函〔2020〕109号的规定，视为放弃申请/);
    expect(paper.paragraphs.at(-1)).toContain('行政复议');
  });
});

describe('A withdrawal', () => {
  it('is confirmed: asked for, accepted, at an end; nothing is to be contested', () => {
    const paper = printed('withdrawal_confirm', [
      file,
      withdraw('2026-03-10', { requestedOn: '2026-03-09', docNo: '撤1号' }),
    ]);
    expect([paper.title, paper.docNo, paper.on]).toEqual(['撤回确认书', '撤1号', '2026年3月10日']);
    expect(paper.paragraphs.at(-1)).toBe(
      '您于2026年3月9日申请撤回，本机关于2026年3月10日同意撤回，该申请的办理程序终止。',
    );
  });
});
