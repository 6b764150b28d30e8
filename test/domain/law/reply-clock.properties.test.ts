import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Consultation, type ReplyClock, replyDueOn } from '../../../src/domain/law/reply-clock.js';
import { explainReplyDays } from '../../../src/domain/law/reply-days.js';
import { WORKING_CALENDAR } from '../../../src/domain/law/working-calendar.js';
import { dueByHand, EVERY_DAY } from './by-hand.js';

const LAST_START = EVERY_DAY.findIndex(({ date }) => date === '2026-03-01');
const dayAt = (index: number) => (EVERY_DAY[Math.min(index, EVERY_DAY.length - 1)] as { date: string }).date;
const start = fc.integer({ min: 0, max: LAST_START });
const letters = fc.array(fc.tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 0, max: 40 })), {
  maxLength: 4,
});
const extension = fc.integer({ min: 0, max: 20 });

const clocks = fc
  .tuple(start, letters, extension, fc.nat(30), fc.nat(30))
  .map(([at, sent, workingDays, corrected, paid]) => {
    const startAt = Math.min(at + Math.max(corrected, paid), LAST_START);
    const consultations = sent.map(([offset, length]) => ({
      sentOn: dayAt(Math.max(startAt + offset, 0)),
      endOn: dayAt(Math.max(startAt + offset, 0) + length),
    }));
    const startedOn = dayAt(startAt);
    const clock = {
      receivedOn: dayAt(at),
      correctionReceivedOn: dayAt(Math.min(at + corrected, LAST_START)),
      feePaidOn: dayAt(Math.min(at + paid, LAST_START)),
      extensions: workingDays > 0 ? [{ on: startedOn, workingDays }] : [],
      consultations,
    } satisfies ReplyClock;
    return { clock, startedOn, budget: 20 + workingDays };
  });

const dueOf = (clock: ReplyClock) => replyDueOn(clock, WORKING_CALENDAR);

describe('Art. 33 · the due day, on made-up clocks', () => {
  it('is the day found by crossing off days on paper', () => {
    fc.assert(
      fc.property(clocks, ({ clock, startedOn, budget }) => {
        expect(dueOf(clock)).toEqual({ dueOn: dueByHand(startedOn, budget, clock.consultations) });
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the order in which letters are recorded, nor on recording one twice', () => {
    fc.assert(
      fc.property(clocks, ({ clock }) => {
        const backwards: Consultation[] = [...clock.consultations].reverse();
        expect(dueOf({ ...clock, consultations: backwards })).toEqual(dueOf(clock));
        expect(dueOf({ ...clock, consultations: [...backwards, ...clock.consultations] })).toEqual(dueOf(clock));
      }),
      { numRuns: 200 },
    );
  });

  it('with an answer awaited is either unknown or what it would be without that letter', () => {
    fc.assert(
      fc.property(clocks, fc.nat(60), ({ clock, startedOn }, offset) => {
        const sentOn = dayAt(EVERY_DAY.findIndex(({ date }) => date === startedOn) + offset);
        const without = dueOf(clock);
        const due = dueOf({ ...clock, consultations: [...clock.consultations, { sentOn, endOn: null }] });
        const usedUp = 'dueOn' in without && without.dueOn <= sentOn;
        expect(due).toEqual(usedUp ? without : { unknown: 'consultation_open' });
      }),
      { numRuns: 200 },
    );
  });

  it('is the last of the days explained, and the days that count are the workdays the organ has', () => {
    fc.assert(
      fc.property(clocks, ({ clock, startedOn, budget }) => {
        const days = explainReplyDays(clock, WORKING_CALENDAR);
        expect(days[0]).toMatchObject({ date: startedOn, counts: false });
        expect(days.filter((day) => day.counts)).toHaveLength(budget);
        expect(dueOf(clock)).toEqual({ dueOn: days.at(-1)?.date });
        const from = EVERY_DAY.findIndex(({ date }) => date === startedOn);
        expect(days.map((day) => day.date)).toEqual(days.map((_, place) => dayAt(from + place)));
      }),
      { numRuns: 100 },
    );
  });
});
