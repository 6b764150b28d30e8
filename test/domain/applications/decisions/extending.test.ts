import { describe, expect, it } from '@jest/globals';
import { type Application, evolve } from '../../../../src/domain/applications/application.js';
import type { ApplicationCommand } from '../../../../src/domain/applications/commands.js';
import { decide } from '../../../../src/domain/applications/decide.js';
import type { Actor } from '../../../../src/domain/applications/judgement.js';
import { FACTS, given, received, refusalOf } from '../given.js';
import { askCorrection, corrected, extend } from '../orders.js';
import { CLERK, HEAD } from '../signed.js';

type Ordered = [by: Actor, command: ApplicationCommand];

const file = given(received('2024-03-01')).now();
const played = (...orders: Ordered[]): Application =>
  orders.reduce((app, [by, command]) => decide(command, app, { ...FACTS, by }).reduce<Application>(evolve, app), file);
const refusal = (before: Ordered[], [by, command]: Ordered) =>
  refusalOf(() => decide(command, played(...before), { ...FACTS, by }));
const last = (before: Ordered[], [by, command]: Ordered) => decide(command, played(...before), { ...FACTS, by })[0];

const proposes: Ordered = [CLERK, { type: 'ProposeExtension', workingDays: 15, proposedOn: '2024-03-18' }];
const approves: Ordered = [HEAD, { type: 'ApproveExtension', approvedOn: '2024-03-20' }];
const tells: Ordered = [CLERK, { type: 'Extend', noticeNo: '延1号', notifiedOn: '2024-03-21' }];

describe('Art. 33 ¶2 · an extension is proposed, approved by the head of the disclosure office, and told', () => {
  it('with the days and the day of the approval', () =>
    expect(last([proposes, approves], tells)).toEqual({
      type: 'DeadlineExtended',
      ...{ workingDays: 15, approvedBy: 'head', approvedOn: '2024-03-20', noticeNo: '延1号', notifiedOn: '2024-03-21' },
    }));

  it('not without an approval', () => {
    expect(refusal([], tells)).toBe('extension_not_approved');
    expect(refusal([proposes], tells)).toBe('extension_not_approved');
    expect(refusal([proposes, approves, tells], tells)).toBe('extension_not_approved');
  });

  it('the head is another than the one who asks, and decides what was asked, once', () => {
    const headToo: Actor = { account: CLERK.account, roles: ['clerk', 'office_head'] };
    expect(refusal([], approves)).toBe('extension_not_proposed');
    expect(refusal([proposes], [headToo, approves[1]])).toBe('extension_own_proposal');
    expect(refusal([proposes, approves], approves)).toBe('extension_approved');
  });

  it('days follow one another', () => {
    expect(refusal([proposes], [HEAD, { type: 'ApproveExtension', approvedOn: '2024-03-15' }])).toBe('before_notice');
    const declines: ApplicationCommand = { type: 'DeclineExtension', reason: '期限足够', declinedOn: '2024-03-15' };
    expect(refusal([proposes], [HEAD, declines])).toBe('before_notice');
  });

  it('nobody asks for more than twenty working days, nor for none', () => {
    const asks = (workingDays: number): Ordered => [CLERK, { type: 'ProposeExtension', workingDays }];
    expect([21, 20, 1, 0].map((days) => refusal([], asks(days)))).toEqual([
      ...['extension_out_of_range', null, null, 'extension_out_of_range'],
    ]);
  });

  it('the reason that was given stands beside what is asked', () =>
    expect(last([], [CLERK, { type: 'ProposeExtension', workingDays: 15, reason: '需要检索档案' }])).toMatchObject({
      ...{ type: 'ExtensionProposed', workingDays: 15, reason: '需要检索档案' },
    }));

  it('one that is declined is proposed anew', () => {
    const declines: Ordered = [HEAD, { type: 'DeclineExtension', reason: '期限足够', declinedOn: '2024-03-20' }];
    expect(last([proposes], declines)).toMatchObject({ type: 'ExtensionDeclined', by: 'head', reason: '期限足够' });
    expect(refusal([proposes, declines], approves)).toBe('extension_not_proposed');
    expect(refusal([proposes, declines, proposes, approves], tells)).toBeNull();
  });

  it('another proposal needs another approval', () =>
    expect(refusal([proposes, approves, proposes], tells)).toBe('extension_not_approved'));

  it('is of the running period: one that began anew needs another approval', () => {
    const anew: Ordered[] = [
      [CLERK, askCorrection('2024-03-05')],
      [CLERK, corrected('2024-03-22')],
    ];
    expect(refusal([proposes, approves, ...anew], tells)).toBe('extension_not_approved');
  });

  it('that was told before it was approved is a breach', () =>
    given(received('2024-03-01'))
      .when(extend('2024-03-20', 5, { approvedOn: '2024-03-21' }))
      .thenViolates('extension_unapproved'));

  it('is proposed today where no other day is named', () =>
    given(received('2024-03-01'))
      .when({ type: 'ProposeExtension', workingDays: 15 })
      .thenIs({ type: 'ExtensionProposed', workingDays: 15, by: 'clerk', proposedOn: FACTS.today }));
});
