import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../../../src/domain/applications/commands.js';
import { answered, given, received } from '../given.js';
import { answeredAgain, askCorrection, order, post, selfCorrect, withdraw } from '../orders.js';

const file = received('2024-03-01');

describe('Art. 40, 国办公开办函〔2016〕235号 · service', () => {
  const replied = given(received('2026-02-02'), answered('2026-03-06'));

  it('has at least one day, and its days in order', () => {
    replied.when(post(null, null)).thenRefused('service_without_date');
    replied.when(post('2026-03-05')).thenRefused('before_notice');
    replied.when(post('2026-03-09', '2026-03-06')).thenRefused('before_notice');
  });

  it('is in time when posted by the due day, or signed for by it where it is handed over', () => {
    replied.when(post('2026-03-06', '2026-03-10')).thenLawful();
    replied.when(post('2026-03-09', '2026-03-10')).thenViolates('served_late');
    replied.when({ ...post('2026-03-06', '2026-03-09'), method: 'direct' }).thenViolates('served_late');
  });

  /** Received on 2 February 2026 the reply is due on 6 March; on the 5th, on 11 March. */
  it('is judged anew when the day of receipt turns out to be another', () => {
    const receivedOn = (day: string): ApplicationCommand => ({
      ...{
        type: 'CorrectReceiptDate',
        correctedOn: '2026-04-07',
        receivedOn: day,
        submittedOn: day,
        reason: '录入有误',
      },
    });
    const codes = (...commands: ApplicationCommand[]) =>
      given(...commands)
        .now()
        .violations.map(({ code }) => code);
    const late = [...received('2026-02-02'), answered('2026-03-06'), post('2026-03-09')];
    expect(codes(...late)).toEqual(['served_late']);
    expect(codes(...late, receivedOn('2026-02-05'))).toEqual([]);
    const timely = [...received('2026-02-05'), answered('2026-03-06'), post('2026-03-11')];
    expect(codes(...timely, receivedOn('2026-02-02'))).toEqual(['served_late']);
  });

  it('is that of the first time: sent again later it is not late, entered again as it was it never was', () => {
    const posted = (...days: string[]) =>
      given(
        received('2026-02-02'),
        answered('2026-03-06'),
        days.map((day) => post(day)),
      )
        .now()
        .violations.map(({ code }) => code);
    expect(posted('2026-03-06', '2026-03-16')).toEqual([]);
    expect(posted('2026-03-16', '2026-03-06')).toEqual([]);
    expect(posted('2026-03-16', '2026-03-17')).toEqual(['served_late']);
  });

  it('of a redone reply is in time by the day of the order', () => {
    const redone = given(file, answered('2024-03-20'), order('2024-06-03', '2024-07-01'), answeredAgain('2024-06-20'));
    redone.when(post('2024-07-01')).thenLawful();
    redone.when(post('2024-07-02')).thenViolates('served_late');
    given(file, answered('2024-03-20'), selfCorrect('2024-06-03'), answeredAgain('2024-06-20'))
      .when(post('2024-06-24'))
      .thenLawful();
  });

  it('of a notice that nothing more will be done has no day by which it must leave', () =>
    given(file, askCorrection('2024-03-04', { dueOn: '2024-04-12' }), {
      type: 'LapseCorrection',
      lapsedOn: '2024-04-15',
      docNo: '终1号',
    })
      .when(post('2024-04-16'))
      .thenLawful());

  it('needs a reply: a withdrawal is none', () => {
    given(file, withdraw('2024-03-06')).when(post('2024-03-07')).thenRefused('not_replied');
    given(file, withdraw('2024-03-06')).when(selfCorrect('2024-03-07')).thenRefused('not_replied');
  });
});
