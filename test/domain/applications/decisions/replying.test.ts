import { describe, expect, it } from '@jest/globals';
import type { ApplicationCommand } from '../../../../src/domain/applications/commands.js';
import { ALL_OUTCOMES, type Outcome } from '../../../../src/domain/applications/outcomes.js';
import { FIRST_REPORT_YEAR } from '../../../../src/domain/applications/report-years.js';
import { formForYear } from '../../../../src/domain/year-end/forms/forms.js';
import { answered, given, received, refusalOf } from '../given.js';
import { askCorrection, consult, corrected, extend, thirdPartyAnswers, withdraw } from '../orders.js';

const file = received('2024-03-01');
const as = (principalOutcome: Outcome, ...legalBasis: string[]) =>
  answered('2024-03-20', { principalOutcome, legalBasis });

describe('Art. 33, 36–39 · the reply', () => {
  it('is late after the due day', () => {
    given(received('2026-02-02')).when(answered('2026-03-06')).thenLawful();
    given(received('2026-02-02')).when(answered('2026-03-09')).thenViolates('reply_late');
  });

  it('comes after every step towards it, whatever was entered first', () => {
    const file = [received('2024-03-01'), askCorrection('2024-03-05'), corrected('2024-03-20')].flat();
    given(file).when(answered('2024-03-20')).thenLawful();
    given(file)
      .when(answered('2024-03-12'))
      .thenSays('“发出答复”（2024-03-12）早于“收到补正”（2024-03-20），先后颠倒。');
    given(received('2024-03-01'), extend('2024-03-20', 5)).when(answered('2024-03-19')).thenViolates('out_of_order');
  });

  it('is given once, and never before receipt', () => {
    given(file, answered('2024-03-04')).when(answered('2024-03-05')).thenRefused('wrong_state');
    given(file).when(answered('2024-02-29')).thenRefused('before_receipt');
  });

  it.each(ALL_OUTCOMES.filter((outcome) => !/correction_overdue|fee_overdue|withdrawn/.test(outcome)))(
    'may end in %s',
    (outcome) =>
      given(file)
        .when(as(outcome, '36'))
        .thenHappens({ type: 'ReplyIssued', principalOutcome: outcome, statisticalYear: 2024 }),
  );

  it.each<Outcome>(['other.correction_overdue', 'other.fee_overdue', 'other.withdrawn'])(
    'does not end in %s, which is an act of its own',
    (outcome) => given(file).when(as(outcome)).thenRefused('outcome_needs_lapse', '请改为办理“'),
  );

  it.each([
    ['other.correction_overdue', '30'],
    ['other.fee_overdue', '42'],
    ['other.withdrawn', '36'],
  ] as const)('and says under which article: %s, art. %s', (outcome, article) =>
    expect(given(file).when(as(outcome)).events).toThrow(
      expect.objectContaining({ code: 'outcome_needs_lapse', article }),
    ),
  );

  it('waits for the letters that went out by its day, not for those of a later one', () => {
    const entered = (sentOn: string) => given(file, consult(sentOn), thirdPartyAnswers('2024-03-25'));
    entered('2024-03-20').when(answered('2024-03-20')).thenViolates('consultation_open');
    entered('2024-03-21').when(answered('2024-03-20')).thenViolates('out_of_order');
  });

  it('says that the answers no longer matter only where one was awaited', () =>
    expect(
      given(file)
        .when(answered('2024-03-20', { consultationsMoot: true }))
        .events()[0],
    ).not.toHaveProperty('consultationsMoot'));

  it('has a row in the form of its year; the form begins with 2019', () => {
    given(received('2018-12-20')).when(answered('2019-01-10')).thenHappens({ statisticalYear: 2019 });
    const old = given(received('2018-11-01'));
    old.when(answered('2018-11-20')).thenRefused('form_unknown');
    old.when(answered('2018-11-20'), { historical: true }).thenHappens({ type: 'ReplyIssued' });
    expect(refusalOf(() => formForYear(FIRST_REPORT_YEAR))).toBeNull();
    expect(refusalOf(() => formForYear(FIRST_REPORT_YEAR - 1))).toBe('form_unknown');
  });

  it('cites the law it withholds by; what is given needs no reasons', () => {
    given(file).when(as('refused.internal_affairs')).thenViolates('missing_basis');
    given(file).when(as('refused.internal_affairs', '16(1)')).thenLawful();
    given(file).when(as('partially_granted')).thenViolates('missing_basis');
    given(file).when(as('granted.already_public')).thenLawful();
  });

  it('has a number, unless the information itself is handed over', () => {
    given(file)
      .when(answered('2024-03-20', { docNo: null }))
      .thenLawful();
    given(file)
      .when({ ...as('unable.not_exist', '36(4)'), docNo: null })
      .thenViolates('missing_reply_number');
  });

  it('rests on the step before it: a correction, a letter to the third party, the question about reasons', () => {
    const missing = (notice: string) => `没有登记${notice}，这一事项缺少它所依据的一步。`;
    given(file).when(as('unable.unclear_after_correction', '30')).thenViolates('missing_notice');
    given(file).when(as('unable.unclear_after_correction', '30')).thenSays(missing('补正告知'));
    given(file).when(as('refused.third_party_rights', '15')).thenSays(missing('征求第三方意见'));
    given(file).when(as('not_processed.excessive_repeated', '35')).thenSays(missing('要求申请人说明理由的通知'));
    given(file, askCorrection('2024-03-04'), corrected('2024-03-11'))
      .when(as('unable.unclear_after_correction', '30'))
      .thenLawful();
    given(file).when(as('refused.third_party_rights', '15')).thenViolates('missing_notice');
    given(file, consult('2024-03-04'), thirdPartyAnswers('2024-03-11'))
      .when(as('refused.third_party_rights', '15'))
      .thenLawful();
    given(file).when(as('not_processed.excessive_repeated', '35')).thenViolates('missing_notice');
    given(file, { type: 'AskReason', requestedOn: '2024-03-05', dueOn: null })
      .when(as('not_processed.excessive_repeated', '35'))
      .thenLawful();
  });

  it('does not call excessive what has been found to have a good reason; that may only be delayed (art. 35)', () => {
    const asked: ApplicationCommand = { type: 'AskReason', requestedOn: '2024-03-05', dueOn: null };
    const reason = (judgedReasonable: boolean): ApplicationCommand => ({
      type: 'ReceiveReason',
      receivedOn: '2024-03-12',
      judgedReasonable,
    });
    given(file, asked, reason(true)).when(as('not_processed.excessive_repeated', '35')).thenViolates('reason_was_good');
    given(file, asked, reason(false)).when(as('not_processed.excessive_repeated', '35')).thenLawful();
    given(file, asked, reason(true)).when(as('not_processed.duplicate', '36(6)')).thenLawful();
  });
});

describe('Art. 37 · a part is given', () => {
  const severed: Outcome[] = ['granted.provided', 'refused.process_information'];

  it('counts as that alone', () => {
    given(file)
      .when({ ...as('refused.process_information', '16(2)'), outcomes: severed })
      .thenRefused('severed_not_partial');
    given(file)
      .when({ ...as('partially_granted', '37', '16(2)'), outcomes: severed })
      .thenHappens({ principalOutcome: 'partially_granted', outcomes: severed });
  });

  it('is not what several refusals are', () =>
    given(file)
      .when({
        ...as('refused.process_information', '16'),
        outcomes: ['refused.process_information', 'refused.internal_affairs'],
      })
      .thenLawful());
});

describe('行政复议法 art. 20, 23 · the remedy clause in the reply', () => {
  const organ = (values: object) => ({ ended: null, chains: [], policies: [{ on: '2024-01-01', values }] });
  const named = organ({ reviewBody: '某市人民政府', court: '某市中级人民法院' });
  const clause = (command: ApplicationCommand, facts = {}) => {
    const [event] = given(file).when(command, facts).events();
    return event && 'remedy' in event ? event.remedy : undefined;
  };

  it('follows from outcome and day, and names the bodies of the organ', () => {
    expect(clause(as('refused.internal_affairs', '16(1)'), { organ: named })).toMatch(
      /60日内先向某市人民政府申请行政复议/,
    );
    expect(clause(as('unable.not_exist', '36(4)'), { organ: named })).toMatch(
      /或者自收到本告知书之日起6个月内向某市中级人民法院/,
    );
  });

  it.each([
    ['a department', {}, '本级人民政府'],
    ['a government', { organKind: 'government' }, '上一级人民政府'],
    ['a township', { organKind: 'township' }, '上一级人民政府'],
    ['an organ under vertical leadership', { underVerticalLeadership: true }, '上一级主管部门'],
  ])('names no body that is not known: %s', (_, values, body) =>
    expect(clause(as('unable.not_exist', '36(4)'), { organ: organ(values) })).toContain(
      `向${body}申请行政复议，或者自收到本告知书之日起6个月内向有管辖权的人民法院`,
    ),
  );

  it('is not invented for an old record', () =>
    expect(clause(as('unable.not_exist', '36(4)'), { historical: true })).toBeUndefined());
});

describe('Withdrawal, which the Regulation does not name', () => {
  it('ends an open application, and should be signed', () => {
    given(file).when(withdraw('2024-03-06')).thenHappens({ type: 'ApplicationWithdrawn', statisticalYear: 2024 });
    given(file, askCorrection('2024-03-04')).when(withdraw('2024-03-06')).thenLawful();
    given(file)
      .when(withdraw('2024-03-06', { signed: false }))
      .thenViolates('withdrawal_unsigned');
  });

  it('comes too late after the reply, and is accepted after it is asked for', () => {
    given(file, answered('2024-03-20')).when(withdraw('2024-03-21')).thenRefused('wrong_state');
    given(file)
      .when(withdraw('2024-03-06', { requestedOn: '2024-03-07' }))
      .thenRefused('before_notice');
  });
});
