import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand, Does } from '../../../../src/domain/applications/commands.js';
import { answered, given, received } from '../given.js';
import { askCorrection, charge, consult, corrected, thirdPartyAnswers } from '../orders.js';

const file = received('2026-03-02');
const asked = consult('2026-03-09', { servedOn: '2026-03-11' });

describe('Art. 32 · asking third parties', () => {
  const lapse = (lapsedOn: string): ApplicationCommand => ({
    type: 'LapseThirdParty',
    consultation: '征1号',
    lapsedOn,
  });

  it('lapses fifteen working days after the letter was received (2026-03-11 to 2026-04-01)', () => {
    given(file, asked)
      .when(lapse('2026-03-31'))
      .thenRefused('consultation_not_lapsed', '2026-04-01 起才能登记逾期未答复');
    given(file, asked).when(lapse('2026-04-01')).thenHappens({ type: 'ThirdPartyLapsed' });
    given(file, asked, lapse('2026-04-01')).thenDue('2026-04-23');
  });

  it('is waited for until the answer, where one comes before the silence is written down (2026-04-10, due 2026-05-06)', () =>
    given(file, asked, thirdPartyAnswers('2026-04-10')).thenDue('2026-05-06'));

  it('gives the organ no day more when the silence is written down later (art. 33 ¶3)', () => {
    given(file, asked)
      .when(lapse('2026-04-10'))
      .thenIs({ ...lapse('2026-04-10'), type: 'ThirdPartyLapsed', periodEndedOn: '2026-04-01' });
    given(file, asked, lapse('2026-04-10')).thenDue('2026-04-23');
    given(file, asked, lapse('2026-04-10')).when(answered('2026-04-24')).thenViolates('reply_late');
    given(file, asked)
      .when(lapse('2026-04-01'))
      .thenIs({ ...lapse('2026-04-01'), type: 'ThirdPartyLapsed' });
  });

  it('does not lapse while nobody knows when the letter was received; that may be told later', () => {
    const unserved = consult('2026-03-09', { servedOn: null });
    const served: Does<'ServeNotice'> = {
      type: 'ServeNotice',
      notice: 'consultation',
      consultation: '征1号',
      servedOn: '2026-03-11',
    };
    given(file, unserved).when(lapse('2026-04-01')).thenRefused('consultation_not_served');
    given(file, unserved, served).when(lapse('2026-03-31')).thenRefused('consultation_not_lapsed');
    given(file, unserved, served).when(lapse('2026-04-01')).thenHappens({ type: 'ThirdPartyLapsed' });
    given(file, unserved, served).when(served).thenRefused('no_notice_to_serve');
    given(file, unserved)
      .when({ ...served, consultation: '征2号' })
      .thenRefused('no_notice_to_serve');
  });

  it('does not lapse by a calendar that is not published', () =>
    given(received('2018-11-01'), consult('2018-12-03')).when(lapse('2019-01-02')).thenRefused('calendar_missing'));

  it('knows its letters by their numbers, and says when they went and came', () => {
    given(file, asked).when(consult('2026-03-10')).thenRefused('consultation_exists');
    given(file, asked)
      .when(thirdPartyAnswers('2026-03-25', '征2号'))
      .thenRefused(
        'unknown_consultation',
        '没有编号为“征2号”、尚未收到意见的征求第三方意见；尚未收到意见的有：“征1号”，请从中选择。',
      );
    given(file, asked, thirdPartyAnswers('2026-03-25'))
      .when(thirdPartyAnswers('2026-03-26'))
      .thenRefused('unknown_consultation');
    given(file)
      .when(consult('2026-03-09', { servedOn: '2026-03-06' }))
      .thenRefused('before_notice');
    given(file, asked).when(thirdPartyAnswers('2026-03-06')).thenRefused('before_notice');
  });

  it('must have ended before the reply, unless it is moot, which stands on record', () => {
    given(file, asked).when(answered('2026-03-20')).thenRefused('consultation_open');
    given(file, asked).when(answered('2026-03-20'), { historical: true }).thenViolates('consultation_open');
    given(file, asked)
      .when(answered('2026-03-20', { consultationsMoot: true }))
      .thenHappens({ type: 'ReplyIssued', consultationsMoot: true });
  });

  it('had not ended when the reply is older than the answer or the lapse that was entered before it', () => {
    const heard = given(file, asked, thirdPartyAnswers('2026-03-25'));
    heard.when(answered('2026-03-24')).thenViolates('consultation_open');
    heard.when(answered('2026-03-25')).thenLawful();
    heard.when(answered('2026-03-24', { consultationsMoot: true })).thenLawful();
    given(file, asked, lapse('2026-04-01')).when(answered('2026-03-31')).thenViolates('consultation_open');
  });

  it('is answered when it suits the third party: while a correction or a payment is awaited too (due 2026-05-11)', () => {
    const told = [askCorrection('2026-03-10'), thirdPartyAnswers('2026-03-25'), corrected('2026-04-09')];
    given(file, asked, ...told).thenDue('2026-05-11');
    expect(given(file, asked, ...told.slice(0, 2)).now()).toMatchObject({ state: 'awaiting_correction' });
    given(file, asked, charge('2026-03-10')).when(thirdPartyAnswers('2026-03-25')).thenLawful();
    given(file, asked, charge('2026-03-10')).when(lapse('2026-04-01')).thenLawful();
  });

  it('may be answered after its period, which changes no day, or turn out to have been answered before (due 2026-04-16)', () => {
    given(file, asked).when(thirdPartyAnswers('2026-03-25')).thenHappens({ type: 'ThirdPartyResponded' });
    const late = [asked, lapse('2026-04-01'), thirdPartyAnswers('2026-04-07')];
    given(file, ...late).thenDue('2026-04-23');
    expect(given(file, ...late).now().consultations).toMatchObject([{ endOn: '2026-04-01', answeredOn: '2026-04-07' }]);
    given(file, asked, lapse('2026-04-01'), thirdPartyAnswers('2026-03-25')).thenDue('2026-04-16');
    given(file, ...late)
      .when(thirdPartyAnswers('2026-04-08'))
      .thenRefused('unknown_consultation', '目前没有尚未收到意见的');
    given(file, ...late)
      .when(lapse('2026-04-08'))
      .thenRefused('unknown_consultation');
  });

  it('may be answered after the reply, which stays as it was', () => {
    const replied = given(file, asked, answered('2026-03-20', { consultationsMoot: true }));
    replied.when(thirdPartyAnswers('2026-03-25')).thenLawful();
    expect(replied.when(thirdPartyAnswers('2026-03-25')).after()).toMatchObject({
      state: 'closed',
      consultations: [{ endOn: '2026-03-20', answeredOn: '2026-03-25' }],
    });
    replied.when(lapse('2026-04-01')).thenRefused('wrong_state');
  });

  it('that became moot stopped the clock until the reply', () =>
    given(file, asked, answered('2026-03-20', { consultationsMoot: true })).thenDue('2026-04-13'));

  it('says nothing of who the third party is', () =>
    given(file).when(asked).thenIs({
      type: 'ThirdPartyConsulted',
      consultation: '征1号',
      letterNo: '征1号',
      sentOn: '2026-03-09',
      servedOn: '2026-03-11',
    }));
});

describe('Art. 34 · asking an organ that made the information too', () => {
  const ask: Does<'ConsultOrgan'> = {
    type: 'ConsultOrgan',
    consultation: '商1号',
    organ: '某市规划局',
    kind: 'joint_author',
    letterNo: '商1号',
    sentOn: '2026-03-09',
    servedOn: '2026-03-11',
  };
  const lapse = (lapsedOn: string): ApplicationCommand => ({ type: 'LapseOrgan', consultation: '商1号', lapsedOn });

  it('is deemed to agree when silent for fifteen working days', () => {
    given(file, ask).when(lapse('2026-03-31')).thenRefused('consultation_not_lapsed');
    given(file, ask).when(lapse('2026-04-01')).thenHappens({ type: 'OrganLapsed' });
    given(file, ask, lapse('2026-04-10')).thenDue('2026-04-23');
  });

  it('to another organ the law gives no time: it is waited for until that is given up, on any day after the letter', () => {
    const other = { ...ask, kind: 'other' as const, servedOn: null };
    given(file, other, lapse('2026-03-16')).thenDue('2026-04-07');
    given(file, other, lapse('2026-04-10')).thenDue('2026-05-06');
    given(file, other).when(lapse('2026-03-06')).thenRefused('before_notice');
    given(file, { ...ask, servedOn: null })
      .when(lapse('2026-04-10'))
      .thenRefused('consultation_not_served');
  });

  const answers: ApplicationCommand = {
    ...{ type: 'ReceiveOrganAnswer', consultation: '商1号', receivedOn: '2026-03-16', position: 'agree' },
  };

  it('knows its letters by their numbers, which no two of them share', () => {
    given(file, ask)
      .when({ ...ask, sentOn: '2026-03-10' })
      .thenRefused('consultation_exists');
    given(file, ask)
      .when(consult('2026-03-10', { consultation: '商1号' }))
      .thenRefused('consultation_exists');
  });

  it('is refused under its own article, as the letter to a third party under art. 32', () => {
    const refused = (article: string) => expect.objectContaining({ code: 'consultation_not_lapsed', article });
    expect(given(file, ask).when(lapse('2026-03-31')).events).toThrow(refused('34'));
    const thirdParty: ApplicationCommand = { type: 'LapseThirdParty', consultation: '征1号', lapsedOn: '2026-03-31' };
    expect(given(file, asked).when(thirdParty).events).toThrow(refused('32'));
  });

  it('is answered or silent once; what is over is not awaited any more', () => {
    given(file, ask, answers)
      .when(answers)
      .thenRefused('unknown_consultation', '没有编号为“商1号”、尚未收到意见的征求其他机关意见');
    given(file, ask, lapse('2026-04-01'))
      .when(lapse('2026-04-02'))
      .thenRefused('unknown_consultation', '没有编号为“商1号”、尚未结束的征求其他机关意见');
    given(file, ask, lapse('2026-04-01'))
      .when({ ...answers, receivedOn: '2026-04-07' })
      .thenLawful();
  });

  it('does not receive its letter before it was sent', () =>
    given(file)
      .when({ ...ask, servedOn: '2026-03-06' })
      .thenRefused('before_notice'));

  it('is no third party: its letter is not ended by one', () => {
    given(file, ask).when(thirdPartyAnswers('2026-03-16', '商1号')).thenRefused('unknown_consultation');
    given(file, ask)
      .when({ type: 'ReceiveOrganAnswer', consultation: '商1号', receivedOn: '2026-03-16', position: 'agree' })
      .thenHappens({ type: 'OrganResponded' });
  });
});
