import { expect } from '@jest/globals';
import { type Application, evolve, replay } from '../../../src/domain/applications/application.js';
import type { ApplicationCommand, Does } from '../../../src/domain/applications/commands.js';
import type { ApplicationEvent } from '../../../src/domain/applications/events.js';
import type { Facts } from '../../../src/domain/applications/judgement.js';
import { breachesOf, type ViolationCode } from '../../../src/domain/applications/violations.js';
import { type ReplyClock, replyDueOn } from '../../../src/domain/law/reply-clock.js';
import { WORKING_CALENDAR } from '../../../src/domain/law/working-calendar.js';
import { Refusal, type RefusalCode } from '../../../src/domain/refusals.js';
import { CLERK, decideWhole } from './signed.js';

export const FACTS: Facts = {
  calendar: WORKING_CALENDAR,
  today: '2026-11-23',
  years: { lockedThrough: null, carrying: [] },
  by: CLERK,
};

/** An application received on `receivedOn` by ordinary registration. */
export const received = (receivedOn: string): ApplicationCommand[] => [
  { type: 'Lodge', channel: 'online', submittedOn: receivedOn, category: 'natural_person' },
  { type: 'Confirm', registerNo: 'A-1', receivedOn },
];

export const answered = (decidedOn: string, more: Partial<Does<'Reply'>> = {}): Does<'Reply'> => ({
  type: 'Reply',
  docNo: '公复1号',
  decidedOn,
  principalOutcome: 'granted.provided',
  ...more,
});

/** `given(commands…)` plays them one after the other, then one more is judged. */
export function given(...before: (ApplicationCommand | ApplicationCommand[])[]) {
  const history = (facts: Facts) => before.flat().flatMap(playing(facts));
  return {
    when(command: ApplicationCommand, change: Partial<Facts> = {}) {
      const facts = { ...FACTS, ...change };
      const app = replay(history(FACTS));
      const whole = () => decideWhole(command, app, facts);
      const act = () => whole().last;
      return {
        /** The events, compared by the fields that are named. */
        thenHappens: (...expected: object[]) => expect(act()).toMatchObject(expected),
        /** The first event, whole. */
        thenIs: (expected: object) => expect(act()[0]).toEqual(expected),
        thenViolates: (...codes: ViolationCode[]) => expect(act()[0]?.violations).toEqual(codes),
        /** The sentences of the breaches, as a clerk reads them. */
        thenSays: (...sentences: string[]) =>
          expect(breachesOf(act()[0] ?? {}).map(({ sentence }) => sentence)).toEqual(sentences),
        thenLawful: () => expect(act()[0]?.violations).toBeUndefined(),
        thenRefused: (code: RefusalCode, sentence = '') => {
          expect(refusalOf(act)).toBe(code);
          expect(act).toThrow(sentence);
        },
        events: act,
        after: () => whole().events.reduce<Application | null>(evolve, app) as Application,
      };
    },
    history: () => history(FACTS),
    now: () => replay(history(FACTS)) as Application,
    /** Art. 33: the due day on the State Council's calendar. */
    thenDue: (dueOn: string) =>
      expect(replyDueOn((replay(history(FACTS)) as Application).clock as ReplyClock, WORKING_CALENDAR)).toEqual({
        dueOn,
      }),
  };
}

function playing(facts: Facts): (command: ApplicationCommand) => ApplicationEvent[] {
  let app: Application | null = null;
  return (command) => {
    const { events } = decideWhole(command, app, facts);
    app = events.reduce<Application | null>(evolve, app);
    return events;
  };
}

export function refusalOf(act: () => unknown): RefusalCode | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
