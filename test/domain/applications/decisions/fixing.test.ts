import { describe, expect, it } from '@jest/globals';
import { type Application, evolve, replay } from '../../../../src/domain/applications/application.js';
import type { ApplicationCommand, Does } from '../../../../src/domain/applications/commands.js';
import { decide } from '../../../../src/domain/applications/decide.js';
import type { ApplicationEvent } from '../../../../src/domain/applications/events.js';
import type { Facts } from '../../../../src/domain/applications/judgement.js';
import type { ViolationCode } from '../../../../src/domain/applications/violations.js';
import { answered, FACTS, given, received } from '../given.js';
import {
  answeredAgain,
  askCorrection,
  charge,
  consult,
  corrected,
  extend,
  order,
  pay,
  selfCorrect,
  withdraw,
} from '../orders.js';
import { decideWhole } from '../signed.js';

const LOCKED = { years: { lockedThrough: 2024, carrying: [] } };
const closed = [received('2024-03-01'), answered('2024-03-20')].flat();
const toCategory = (category: Does<'CorrectCategory'>['category']): ApplicationCommand => ({
  type: 'CorrectCategory',
  correctedOn: '2025-03-03',
  category,
  reason: '误选',
});
const toReceipt = (receivedOn: string): ApplicationCommand => ({
  type: 'CorrectReceiptDate',
  correctedOn: '2025-03-03',
  receivedOn,
  reason: '误记',
});
const toClosure = (more: Partial<Does<'CorrectClosure'>> = {}): ApplicationCommand => ({
  type: 'CorrectClosure',
  correctedOn: '2025-03-03',
  closedOn: '2024-03-20',
  outcome: 'partially_granted',
  docNo: '公复1号',
  reason: '误选',
  ...more,
});
const toVoid: ApplicationCommand = { type: 'Void', voidedOn: '2025-03-03', reason: '重复登记' };

describe('Art. 45 · putting the record right', () => {
  it('moves the application to its right column, day and result', () => {
    given(closed)
      .when(toCategory('org.business'))
      .thenHappens({ old: 'natural_person', new: 'org.business', countedAs: 'org.business' });
    given(
      { type: 'Lodge', channel: 'online', submittedOn: '2023-12-29', category: 'natural_person' },
      { type: 'Confirm', registerNo: 'A-1', receivedOn: '2024-01-02' },
    )
      .when(toReceipt('2023-12-29'))
      .thenHappens({ old: '2024-01-02', new: '2023-12-29', statisticalYear: 2023 });
    given(closed)
      .when(toClosure({ closedOn: '2025-01-06' }))
      .thenHappens({ type: 'ClosureCorrected', countedAs: 'partially_granted', statisticalYear: 2025 });
  });

  it('changes of what the form counts that alone', () => {
    const counts = (...fixes: ApplicationCommand[]) => given(closed, ...fixes).now().counted;
    const before = { category: 'natural_person', receivedYear: 2024, closedYear: 2024, outcome: 'granted.provided' };
    expect(counts(toCategory('org.business'))).toEqual({ ...before, category: 'org.business' });
    expect(counts(toReceipt('2024-03-04'))).toEqual(before);
    expect(counts(toClosure({ closedOn: '2025-01-06' }))).toEqual({
      ...before,
      ...{ closedYear: 2025, outcome: 'partially_granted' },
    });
    expect(counts(toVoid)).toEqual({ ...before, receivedYear: null });
  });

  it('corrects something', () => {
    given(closed).when(toCategory('natural_person')).thenRefused('nothing_to_correct');
    given(closed).when(toReceipt('2024-03-01')).thenRefused('nothing_to_correct');
    given(closed)
      .when(toClosure({ outcome: 'granted.provided' }))
      .thenRefused('nothing_to_correct');
    given(closed)
      .when(toClosure({ outcome: 'granted.provided', docNo: '公复2号' }))
      .thenHappens({ new: { docNo: '公复2号' } });
  });

  it('knows the six columns', () =>
    given(closed)
      .when({ ...toCategory('org.other'), category: 'org.media' } as unknown as ApplicationCommand)
      .thenRefused('unknown_category'));

  it('moves the receipt neither before the submission nor after what followed it, nor into the future', () => {
    given(closed).when(toReceipt('2024-03-21')).thenRefused('receipt_after_events');
    given(closed).when(toReceipt('2024-02-29')).thenRefused('receipt_before_submission');
    given(received('2024-03-01'), askCorrection('2024-03-05'))
      .when(toReceipt('2024-03-06'))
      .thenRefused('receipt_after_events');
    given(received('2024-03-01'), consult('2024-03-05'))
      .when(toReceipt('2024-03-06'))
      .thenRefused('receipt_after_events');
    given(received('2024-03-01')).when(toReceipt('2026-11-24')).thenRefused('future_date');
  });

  it('moves the receipt as far as the day of the first step, and of the reply', () => {
    given(received('2024-03-01'), askCorrection('2024-03-05')).when(toReceipt('2024-03-05')).thenLawful();
    given(received('2024-03-01'), consult('2024-03-05')).when(toReceipt('2024-03-05')).thenLawful();
  });

  it('moves the receipt of a letter not before the day it came in, unless that day is put right with it', () => {
    const letter = given(
      { type: 'Lodge', channel: 'post_ordinary', submittedOn: '2024-03-01', category: 'natural_person' },
      { type: 'Confirm', registerNo: 'A-1', receivedOn: '2024-03-06', arrivedOn: '2024-03-05' },
    );
    const to = (receivedOn: string, arrivedOn?: string) =>
      ({ ...toReceipt(receivedOn), ...(arrivedOn && { arrivedOn }) }) as ApplicationCommand;
    letter.when(to('2024-03-04')).thenRefused('receipt_before_submission', '早于提交（来信）之日 2024-03-05');
    letter.when(to('2024-03-05')).thenLawful();
    letter.when(to('2024-03-04', '2024-03-04')).thenHappens({ new: '2024-03-04', arrivedOn: '2024-03-04' });
    expect(letter.when(to('2024-03-06', '2024-03-04')).after()).toMatchObject({ arrivedOn: '2024-03-04' });
    letter.when(to('2024-03-06', '2024-03-05')).thenRefused('nothing_to_correct');
    letter
      .when(to('2024-03-06', '2024-02-29'))
      .thenRefused('before_notice', '“来信”的日期 2024-02-29 早于“提交”的日期 2024-03-01');
  });

  it('moves what was handed in with its receipt; both days may be put right at once', () => {
    const handedIn = given(
      { type: 'Lodge', channel: 'in_person', submittedOn: '2024-03-04', category: 'natural_person' },
      { type: 'Confirm', registerNo: 'A-1', receivedOn: '2024-03-04' },
    );
    const to = (receivedOn: string, submittedOn?: string) =>
      ({ ...toReceipt(receivedOn), ...(submittedOn && { submittedOn }) }) as ApplicationCommand;
    handedIn.when(to('2024-03-01')).thenHappens({ old: '2024-03-04', new: '2024-03-01', submittedOn: '2024-03-01' });
    expect(handedIn.when(to('2024-03-01')).after()).toMatchObject({
      submittedOn: '2024-03-01',
      receivedOn: '2024-03-01',
    });
    handedIn.when(to('2024-03-01', '2024-02-29')).thenRefused('in_person_same_day', '请把两个日期改成同一天');
    handedIn.when(to('2024-03-01'), { historical: true }).thenViolates('out_of_order', 'in_person_other_day');
    given(closed).when(to('2024-02-29', '2024-02-28')).thenHappens({ new: '2024-02-29', submittedOn: '2024-02-28' });
    given(closed).when(to('2024-03-01', '2024-02-28')).thenHappens({ new: '2024-03-01', submittedOn: '2024-02-28' });
    given(closed).when(to('2024-03-01', '2024-03-01')).thenRefused('nothing_to_correct');
    given(closed).when(to('2024-03-04', '2024-03-05')).thenRefused('receipt_before_submission');
  });

  it('moves a result neither before the receipt nor into the future, nor to a row that did not exist', () => {
    given(closed)
      .when(toClosure({ closedOn: '2024-02-29' }))
      .thenRefused('before_receipt');
    given(closed)
      .when(toClosure({ closedOn: '2026-11-24' }))
      .thenRefused('future_date');
    given(received('2020-03-02'), answered('2020-03-20'))
      .when(toClosure({ closedOn: '2020-03-20', outcome: 'other.fee_overdue' }))
      .thenRefused('fee_before_measures');
  });

  it('may find that receipt and result were of one day, or of today', () => {
    given(closed).when(toReceipt('2024-03-20')).thenHappens({ new: '2024-03-20' });
    given(closed)
      .when(toClosure({ closedOn: '2024-03-01' }))
      .thenHappens({ new: { closedOn: '2024-03-01' } });
    given(closed)
      .when(toClosure({ closedOn: '2026-11-23' }))
      .thenHappens({ new: { closedOn: '2026-11-23' } });
    given(received('2024-03-01')).when(toReceipt('2026-11-23')).thenHappens({ new: '2026-11-23' });
  });

  it('corrects the result of what has one', () => {
    given(closed, selfCorrect('2024-04-01')).when(toClosure()).thenRefused('wrong_state');
    given(received('2024-03-01')).when(toClosure(), { historical: true }).thenRefused('not_replied');
  });

  it('corrects the reply that stands; what was redone in a later year stays beside the table', () => {
    const redone = [...closed, order('2024-06-03'), answeredAgain('2025-01-06')];
    const fix = toClosure({ docNo: '公复2号', outcome: 'refused.internal_affairs' });
    given(redone).when(fix).thenHappens({ statisticalYear: 2024, countedAs: 'granted.provided' });
    given(redone)
      .when(toClosure({ closedOn: '2025-01-07' }))
      .thenRefused('before_notice');
    given(closed, order('2024-06-03'), answeredAgain('2024-06-20'))
      .when(fix)
      .thenHappens({ statisticalYear: 2024, countedAs: 'refused.internal_affairs' });
  });

  it('gives the row of the first reply back when its day moves out of the year of the redone one', () =>
    given(received('2023-12-01'), answered('2024-01-05'), order('2024-06-03'), answeredAgain('2024-06-20'))
      .when(toClosure({ closedOn: '2023-12-29', docNo: '公复2号' }))
      .thenHappens({ statisticalYear: 2023, countedAs: 'granted.provided' }));

  it('names the fields of the applicant that changed, never their contents', () =>
    given(closed)
      .when({ type: 'CorrectApplicantDetails', correctedOn: '2025-03-03', fields: ['联系方式'], reason: '误记' })
      .thenHappens({ type: 'ApplicantDetailsCorrected', fields: ['联系方式'] }));

  it('voids a registration, the answered one too; then nothing more can happen to it, in an old ledger either', () => {
    given(received('2024-03-01')).when(toVoid).thenHappens({ type: 'ApplicationVoided' });
    given(closed).when(toVoid).thenHappens({ type: 'ApplicationVoided' });
    expect(given(closed, toVoid).now().counted.receivedYear).toBeNull();
    given(closed, toVoid).when(toVoid).thenRefused('wrong_state');
    given(received('2024-03-01'), toVoid).when(answered('2025-03-04')).thenRefused('wrong_state');
    given(received('2024-03-01'), toVoid).when(answered('2025-03-04'), { historical: true }).thenRefused('wrong_state');
  });
});

describe('Art. 33 · whether the reply was late is judged anew with the right days', () => {
  const lateness = (...commands: (ApplicationCommand | ApplicationCommand[])[]) =>
    given(...commands)
      .now()
      .violations.map(({ on, code }) => [on, code]);

  it('a corrected receipt or result may show that it was late (received 2024-03-01, due 03-29)', () => {
    const inTime = [received('2024-03-01'), answered('2024-03-29')].flat();
    const to = toClosure({ closedOn: '2024-04-01', outcome: 'granted.provided' });
    given(inTime).when(to).thenViolates('reply_late');
    given(inTime)
      .when({ ...toReceipt('2024-02-29'), submittedOn: '2024-02-29' } as ApplicationCommand)
      .thenViolates('reply_late');
    expect(lateness(inTime, to)).toEqual([['2025-03-03', 'reply_late']]);
    given(inTime)
      .when(toClosure({ closedOn: '2024-03-28' }))
      .thenLawful();
  });

  it('or that it was not: then nothing stands against it, and the log keeps what was judged before', () => {
    const late = [received('2024-03-01'), answered('2024-04-01')].flat();
    const heals = toClosure({ closedOn: '2024-03-29', outcome: 'granted.provided' });
    expect(lateness(late)).toEqual([['2024-04-01', 'reply_late']]);
    expect(lateness(late, heals)).toEqual([]);
    expect(lateness(late, toReceipt('2024-03-04'))).toEqual([]);
    expect(lateness(late, toClosure({ closedOn: '2024-04-02' }))).toEqual([['2025-03-03', 'reply_late']]);
    const reply = given(late, heals)
      .history()
      .find(({ type }) => type === 'ReplyIssued');
    expect(reply?.violations).toEqual(['reply_late']);
  });

  describe('so is what was told on the way to it', () => {
    const anew = (receivedOn: string, told: ApplicationCommand) =>
      lateness(received('2024-03-01'), told, toReceipt(receivedOn)).map(([, code]) => code);

    it.each<[ViolationCode, string, ApplicationCommand]>([
      ['correction_notice_late', 'seventh', askCorrection('2024-03-14')],
      ['extension_notified_late', 'twentieth', extend('2024-04-02', 5)],
      ['fee_notice_late', 'twentieth', charge('2024-04-02')],
    ])('%s: the day is the %s workday after a receipt of 5 March', (code, _, told) => {
      expect(lateness(received('2024-03-01'), told).map(([, one]) => one)).toContain(code);
      expect(anew('2024-03-04', told)).toContain(code);
      expect(anew('2024-03-05', told)).not.toContain(code);
    });

    it('the telling of a delay too, by the period as it was before it', () => {
      const reasons: ApplicationCommand[] = [
        { type: 'AskReason', requestedOn: '2024-03-11', dueOn: null },
        { type: 'ReceiveReason', receivedOn: '2024-03-18', judgedReasonable: true },
      ];
      const told: ApplicationCommand = { type: 'Delay', notifiedOn: '2024-04-02', newDueOn: '2024-05-31' };
      const codes = (...more: ApplicationCommand[]) =>
        lateness(received('2024-03-01'), reasons, told, ...more).map(([, code]) => code);
      expect(codes()).toEqual(['delay_late']);
      expect(codes(toReceipt('2024-03-04'))).toEqual(['delay_late']);
      expect(codes(toReceipt('2024-03-05'))).toEqual([]);
    });

    it('by the period that ran then: what began it anew, or extended it, before the notice counts, what came later does not', () => {
      const asked = [askCorrection('2024-03-08'), corrected('2024-03-15')];
      const codes = (...more: ApplicationCommand[]) =>
        lateness(received('2024-03-01'), asked, ...more, toReceipt('2024-03-04')).map(([, code]) => code);
      expect(codes(extend('2024-04-15', 5))).toEqual([]);
      expect(codes(extend('2024-04-16', 5))).toEqual(['extension_notified_late']);
      expect(codes(extend('2024-04-15', 5), charge('2024-04-22'), pay('2024-04-24'))).toEqual([]);
      expect(codes(extend('2024-04-15', 5), charge('2024-04-23'), pay('2024-04-24'))).toEqual(['fee_notice_late']);
    });

    it('and whether a letter was confirmed on the day on which it came', () => {
      const letter = (receivedOn: string): ApplicationCommand[] => [
        { type: 'Lodge', channel: 'post_ordinary', submittedOn: '2024-03-01', category: 'natural_person' },
        { type: 'Confirm', registerNo: 'A-1', receivedOn, arrivedOn: '2024-03-04' },
      ];
      expect(lateness(letter('2024-03-05'))).toEqual([['2024-03-05', 'confirmed_late']]);
      expect(lateness(letter('2024-03-05'), toReceipt('2024-03-04'))).toEqual([]);
      expect(lateness(letter('2024-03-04'), toReceipt('2024-03-05'))).toEqual([['2025-03-03', 'confirmed_late']]);
    });

    it('nor did what was handed in come on another day, once both days are one', () => {
      const facts = { ...FACTS, historical: true };
      const row: ApplicationCommand[] = [
        { type: 'Lodge', channel: 'in_person', submittedOn: '2024-03-01', category: 'natural_person' },
        { type: 'Confirm', registerNo: 'A-1', receivedOn: '2024-03-04' },
      ];
      const read = row.reduce<Application | null>(
        (app, command) => decide(command, app, facts).reduce<Application | null>(evolve, app),
        null,
      ) as Application;
      expect(read.violations.map(({ code }) => code)).toEqual(['in_person_other_day']);
      expect(decide(toReceipt('2024-03-01'), read, FACTS).reduce(evolve, read).violations).toEqual([]);
    });

    it('an older register has judged the reply alone: what it found of a notice stands', () => {
      const history = given(received('2024-03-01'), askCorrection('2024-03-14'), toReceipt('2024-03-05')).history();
      const older = history.map(({ noticesJudged: _, ...event }: ApplicationEvent & { noticesJudged?: true }) => event);
      expect(replay(older as ApplicationEvent[])?.violations.map(({ code }) => code)).toEqual([
        'correction_notice_late',
      ]);
    });
  });

  it('but what ended without a reply was never late', () =>
    given(received('2024-03-01'), withdraw('2024-06-03')).when(toReceipt('2024-03-04')).thenLawful());
});

describe('Art. 44 · what was given to one for everybody', () => {
  it('may be published once it is answered', () => {
    const publish: ApplicationCommand = { type: 'Publish', on: '2024-04-08', url: 'https://example.gov.cn/1' };
    given(closed).when(publish).thenHappens({ type: 'PublishedProactively', url: 'https://example.gov.cn/1' });
    given(received('2024-03-01')).when(publish).thenRefused('wrong_state');
  });
});

describe('Art. 50 · years that are closed', () => {
  it('count a late letter, a late reply and a late lapse in the first open year', () => {
    given(received('2024-12-02').slice(0, 1))
      .when({ type: 'Confirm', registerNo: 'A-1', receivedOn: '2024-12-02' }, LOCKED)
      .thenHappens({ statisticalYear: 2025 });
    given(received('2024-12-02')).when(answered('2024-12-20'), LOCKED).thenHappens({ statisticalYear: 2025 });
    given(received('2024-12-02'), askCorrection('2024-12-03', { dueOn: '2024-12-17' }))
      .when({ type: 'LapseCorrection', lapsedOn: '2024-12-18', docNo: null }, LOCKED)
      .thenHappens({ statisticalYear: 2025 });
  });

  it('keep the column, the year and the result they have published', () => {
    given(closed)
      .when(toCategory('org.business'), LOCKED)
      .thenHappens({ new: 'org.business', countedAs: 'natural_person' });
    given(closed).when(toReceipt('2024-03-04'), LOCKED).thenHappens({ new: '2024-03-04', statisticalYear: 2024 });
    given(closed)
      .when(toClosure({ closedOn: '2025-01-06' }), LOCKED)
      .thenHappens({ countedAs: 'granted.provided', statisticalYear: 2024 });
    given(received('2024-03-01')).when(toVoid, LOCKED).thenRefused('voiding_locked');
    given(closed).when(toVoid, LOCKED).thenRefused('voiding_locked');
    const answeredInTheOpenYear = given(received('2024-12-16'), answered('2025-01-06'));
    answeredInTheOpenYear.when(toVoid, LOCKED).thenRefused('voiding_locked');
  });

  it('gain a carry-over by a late letter, once the run has begun and the year is over', () => {
    const confirm: ApplicationCommand = { type: 'Confirm', registerNo: 'A-1', receivedOn: '2024-12-16' };
    const carrying = { years: { lockedThrough: null, carrying: [2024] } };
    const lodged = given(received('2024-12-16').slice(0, 1));
    const fresh = (facts: Partial<Facts>) =>
      lodged
        .when(confirm, facts)
        .events()
        .map(({ type }) => type);
    expect(fresh(carrying)).toEqual(['ApplicationReceived', 'CarriedOver']);
    expect(fresh({ ...carrying, today: '2024-12-31' })).toEqual(['ApplicationReceived']);
    expect(fresh({ ...carrying, today: '2025-01-01' })).toEqual(['ApplicationReceived', 'CarriedOver']);
    expect(fresh({ years: { lockedThrough: 2024, carrying: [2024] } })).toEqual(['ApplicationReceived']);
  });

  it('lose it too when the reply of the next year turns out to answer a double registration', () => {
    const years = { lockedThrough: null, carrying: [2024] };
    const facts = { ...FACTS, years };
    const carried = given(received('2024-12-16')).when({ type: 'SettleCarryOver' }, { years }).after();
    const closedLater = decideWhole(answered('2025-01-06'), carried, facts).events.reduce<Application>(evolve, carried);
    expect(closedLater).toMatchObject({ state: 'closed', carriedFrom: [2024] });
    expect(decide(toVoid, closedLater, facts)).toMatchObject([
      { type: 'ApplicationVoided' },
      { type: 'CarryOverWithdrawn', from: 2024, reason: '登记已作废' },
    ]);
  });

  it.each<[string, ApplicationCommand]>([
    ['年内已办结', answered('2024-12-30')],
    ['收到日期已更正', toReceipt('2025-01-02')],
    ['登记已作废', toVoid],
  ])('lose a carry-over: %s', (reason, command) => {
    const years = { lockedThrough: null, carrying: [2024] };
    const carried = given(
      { type: 'Lodge', channel: 'online', submittedOn: '2024-12-16', category: 'natural_person' },
      { type: 'Confirm', registerNo: 'A-1', receivedOn: '2024-12-16' },
    )
      .when({ type: 'SettleCarryOver' }, { years })
      .after();
    expect(carried.carriedFrom).toEqual([2024]);
    expect(decideWhole(command, carried, { ...FACTS, years }).last.at(-1)).toEqual({
      type: 'CarryOverWithdrawn',
      from: 2024,
      to: 2025,
      on: FACTS.today,
      reason,
    });
  });
});
