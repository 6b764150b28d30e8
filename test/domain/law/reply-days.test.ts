import { describe, expect, it } from '@jest/globals';
import { type ReplyClock, startedClock } from '../../../src/domain/law/reply-clock.js';
import { explainReplyDays, summarizeReplyClock } from '../../../src/domain/law/reply-days.js';
import { WORKING_CALENDAR } from '../../../src/domain/law/working-calendar.js';

const received = (receivedOn: string, more: Partial<ReplyClock> = {}): ReplyClock => ({
  ...startedClock(receivedOn),
  ...more,
});
const explained = (clock: ReplyClock, until?: string) => explainReplyDays(clock, WORKING_CALENDAR, until);
const lines = (clock: ReplyClock, until?: string) =>
  explained(clock, until).map(({ date, counts, why }) => `${date.slice(5)} ${counts ? '计' : '不计'} ${why}`);
const summary = (clock: ReplyClock) => summarizeReplyClock(clock, WORKING_CALENDAR);

describe('A deadline explains itself day by day', () => {
  it('over the National Day of 2025, with its worked Sunday and Saturday', () =>
    expect(lines(received('2025-09-12'))).toEqual([
      '09-12 不计 收到当日不计',
      '09-13 不计 周末',
      '09-14 不计 周末',
      '09-15 计 第1个工作日',
      '09-16 计 第2个工作日',
      '09-17 计 第3个工作日',
      '09-18 计 第4个工作日',
      '09-19 计 第5个工作日',
      '09-20 不计 周末',
      '09-21 不计 周末',
      '09-22 计 第6个工作日',
      '09-23 计 第7个工作日',
      '09-24 计 第8个工作日',
      '09-25 计 第9个工作日',
      '09-26 计 第10个工作日',
      '09-27 不计 周末',
      '09-28 计 调休上班，第11个工作日',
      '09-29 计 第12个工作日',
      '09-30 计 第13个工作日',
      '10-01 不计 国庆节、中秋节（放假）',
      '10-02 不计 国庆节、中秋节（放假）',
      '10-03 不计 国庆节、中秋节（放假）',
      '10-04 不计 国庆节、中秋节（放假）',
      '10-05 不计 国庆节、中秋节（放假）',
      '10-06 不计 国庆节、中秋节（放假）',
      '10-07 不计 国庆节、中秋节（放假）',
      '10-08 不计 国庆节、中秋节（放假）',
      '10-09 计 第14个工作日',
      '10-10 计 第15个工作日',
      '10-11 计 调休上班，第16个工作日',
      '10-12 不计 周末',
      '10-13 计 第17个工作日',
      '10-14 计 第18个工作日',
      '10-15 计 第19个工作日',
      '10-16 计 第20个工作日，答复期限届满',
    ]));

  it('tells extended days from the first twenty', () => {
    const days = lines(received('2026-02-02', { extensions: [{ on: '2026-03-06', workingDays: 20 }] }));
    expect(days).toContain('03-06 计 第20个工作日');
    expect(days).toContain('03-09 计 第21个工作日（延期）');
    expect(days.at(-1)).toBe('04-03 计 第40个工作日（延期），答复期限届满');
  });

  it('shows the days of a consultation, and a restart', () => {
    const consultations = [{ sentOn: '2026-03-09', endOn: '2026-03-10' }];
    const days = lines(received('2026-02-02', { correctionReceivedOn: '2026-03-02', consultations }));
    expect(days[0]).toBe('03-02 不计 收到补正当日不计，答复期限重新起算');
    expect(days.slice(7, 10)).toEqual(['03-09 计 第5个工作日', '03-10 不计 征求意见期间不计', '03-11 计 第6个工作日']);
    expect(lines(received('2026-02-02', { feePaidOn: '2026-03-02' }))[0]).toBe(
      '03-02 不计 缴费当日不计，答复期限重新起算',
    );
  });

  it('ends with the day to which the reply was delayed', () => {
    const days = lines(received('2026-03-02', { delayedTo: '2026-04-01' }));
    expect(days.at(-2)).toBe('03-31 计 第21个工作日（延迟答复）');
    expect(days.at(-1)).toBe('04-01 计 第22个工作日（延迟答复），延迟答复的期限届满');
  });

  it('while an answer is awaited ends with the day of the letter, or with the day asked for', () => {
    const open = received('2026-03-02', { consultations: [{ sentOn: '2026-03-09', endOn: null }] });
    expect(lines(open).at(-1)).toBe('03-09 计 第5个工作日');
    expect(lines(open, '2026-03-12').at(-1)).toBe('03-12 不计 征求意见期间不计');
  });

  it('ends with the calendar where the next one is not published', () => {
    const days = explained(received('2026-12-28'));
    expect(days.at(-1)).toEqual({ date: '2026-12-31', counts: true, why: '第3个工作日' });
    expect(explained(received('2018-11-01'))).toEqual([{ date: '2018-11-01', counts: false, why: '收到当日不计' }]);
  });
});

describe('A deadline in one sentence', () => {
  it.each([
    ['2025-09-12收到申请，自次日起计算，答复期限20个工作日，至2025-10-16届满。', received('2025-09-12')],
    [
      '2025-09-12收到申请，自次日起计算，答复期限20个工作日，延长20个工作日，至2025-11-13届满。',
      received('2025-09-12', { extensions: [{ on: '2025-10-10', workingDays: 20 }] }),
    ],
    [
      '2025-09-12收到申请，自次日起计算，答复期限20个工作日，延长1个工作日，至2025-10-17届满。',
      received('2025-09-12', { extensions: [{ on: '2025-10-10', workingDays: 1 }] }),
    ],
    [
      '2026-03-02收到申请，自次日起计算，答复期限20个工作日，扣除征求意见的1个工作日，至2026-03-31届满。',
      received('2026-03-02', { consultations: [{ sentOn: '2026-03-09', endOn: '2026-03-10' }] }),
    ],
    [
      '2026-03-02收到申请，自次日起计算，答复期限20个工作日，扣除征求意见的12个工作日，至2026-04-16届满。',
      received('2026-03-02', { consultations: [{ sentOn: '2026-03-09', endOn: '2026-03-25' }] }),
    ],
    [
      '2026-01-30收到补正后的申请，自次日起重新计算，答复期限20个工作日，至2026-03-05届满。',
      received('2026-01-05', { correctionReceivedOn: '2026-01-30' }),
    ],
    [
      '2026-05-12缴纳信息处理费，自次日起重新计算，答复期限20个工作日，至2026-06-09届满。',
      received('2026-04-13', { feePaidOn: '2026-05-12' }),
    ],
    [
      '2026-03-02收到申请，自次日起计算，答复期限20个工作日，已告知申请人延迟至2026-06-30答复。',
      received('2026-03-02', { delayedTo: '2026-06-30' }),
    ],
    [
      '2026-03-02收到申请，自次日起计算，答复期限20个工作日，2026-03-09起征求意见，尚未结束，届满之日待定。',
      received('2026-03-02', { consultations: [{ sentOn: '2026-03-09', endOn: null }] }),
    ],
    [
      '2026-03-02收到申请，自次日起计算，答复期限20个工作日，2026-03-06起征求意见，尚未结束，届满之日待定。',
      received('2026-03-02', {
        consultations: [
          { sentOn: '2026-03-09', endOn: null },
          { sentOn: '2026-03-06', endOn: null },
        ],
      }),
    ],
    [
      '2026-12-15收到申请，自次日起计算，答复期限20个工作日，届满之日须待《国务院办公厅关于2027年部分节假日安排的通知》公布后确定。',
      received('2026-12-15'),
    ],
  ])('%s', (sentence, clock) => expect(summary(clock)).toBe(sentence));
});
