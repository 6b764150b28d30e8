import { describe, it } from '@jest/globals';
import type { ApplicationCommand, Does } from '../../../../src/domain/applications/commands.js';
import { answered, given, received } from '../given.js';
import { consult, thirdPartyAnswers } from '../orders.js';

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
        '没有编号为“征2号”、尚未结束的征求第三方意见；尚未结束的有：“征1号”，请从中选择。',
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
