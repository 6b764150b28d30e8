import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../../../src/domain/applications/commands.js';
import { answered, given, received } from '../given.js';
import { answeredAgain, askCorrection, charge, corrected, order, post, selfCorrect, withdraw } from '../orders.js';

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

  it('in the year after the reply is pointed out: the result stays in the year of its date', () => {
    const old = given(received('2024-12-10'), answered('2024-12-31'));
    old.when(post('2024-12-31', '2025-01-06')).thenLawful();
    old.when(post('2025-01-06')).thenViolates('served_next_year');
    old.when({ ...post(null, '2025-01-06'), method: 'direct' }).thenViolates('served_next_year');
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

describe('Art. 30, 32 and the fee measures · the day on which a notice came', () => {
  const served = (notice: 'correction' | 'fee', servedOn: string): ApplicationCommand => ({
    ...{ type: 'ServeNotice', notice, servedOn },
  });
  const asked = (issuedOn: string) => askCorrection(issuedOn, { servedOn: null });
  const charged = (sentOn: string) => charge(sentOn, { receivedOn: null });

  it('is told once, of the notice that waits for it', () => {
    given(file, asked('2024-03-04'))
      .when(served('correction', '2024-03-06'))
      .thenIs({ type: 'NoticeServed', notice: 'correction', servedOn: '2024-03-06' });
    given(file, asked('2024-03-04'), served('correction', '2024-03-06'))
      .when(served('correction', '2024-03-07'))
      .thenRefused('no_notice_to_serve');
    given(file, asked('2024-03-04')).when(served('fee', '2024-03-06')).thenRefused('no_notice_to_serve');
    given(file, charged('2024-03-04')).when(served('correction', '2024-03-06')).thenRefused('no_notice_to_serve');
  });

  it('is not asked for any more once the notice is answered, or taken back', () => {
    given(file, asked('2024-03-04'), corrected('2024-03-08'))
      .when(served('correction', '2024-03-06'))
      .thenRefused('no_notice_to_serve');
    const revoke: ApplicationCommand = { type: 'RevokeFeeNotice', revokedOn: '2024-03-05', reason: '减免' };
    given(file, charged('2024-03-04'), revoke).when(served('fee', '2024-03-06')).thenRefused('no_notice_to_serve');
  });

  it('is that of the last notice, and not before it went out', () => {
    const twice = given(file, asked('2024-03-04'), corrected('2024-03-08'), asked('2024-03-11'));
    twice.when(served('correction', '2024-03-08')).thenRefused('before_notice');
    twice.when(served('correction', '2024-03-12')).thenHappens({ servedOn: '2024-03-12' });
  });

  it('sets a day to correct, or the last day to pay, each of its own kind', () => {
    given(file, charged('2024-03-04'))
      .when({ ...served('fee', '2024-03-06'), dueOn: '2024-03-20' } as ApplicationCommand)
      .thenIs({ type: 'NoticeServed', notice: 'fee', servedOn: '2024-03-06', payBy: '2024-04-03' });
  });
});
