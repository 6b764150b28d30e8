import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ApplicationCommand, ProceedingCommand } from '../../../src/domain/applications/commands.js';
import { APPLICANT_CATEGORIES, type Outcome } from '../../../src/domain/applications/outcomes.js';
import { addDays, yearOf } from '../../../src/domain/law/legal-date.js';
import { Refusal } from '../../../src/domain/refusals.js';
import { formForYear } from '../../../src/domain/year-end/forms/forms.js';
import type { OrganYear } from '../../../src/domain/year-end/organ-year.js';
import { trueFigures } from '../../../src/domain/year-end/organ-year-adjustments.js';
import { reconcile3, reconcileCarry } from '../../../src/domain/year-end/reconcile.js';
import { reconcile4 } from '../../../src/domain/year-end/tabulate-proceedings.js';
import { OrganInTime } from './organ-in-time.js';

type Step = (organ: OrganInTime) => void;

const outcome = fc.constantFrom<Outcome>('granted.provided', 'partially_granted', 'unable.not_exist', 'other.merged');
const category = fc.constantFrom(...APPLICANT_CATEGORIES.slice(0, 3));
const id = fc.constantFrom('A', 'B', 'C', 'D');
const caseNo = fc.constantFrom('1', '2');
const route = fc.constantFrom('review', 'litigation.direct', 'litigation.after_review');
const result = fc.constantFrom('upheld', 'corrected', 'other');
/** How many days ago it happened: often today, often long enough to fall into a locked year. */
const ago = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 61, max: 900 }));
/** When between the receipt and today, in hundredths. */
const share = fc.integer({ min: 0, max: 100 });

const daysBetween = (from: string, through: string) => (Date.parse(through) - Date.parse(from)) / 86_400_000;
/** Orders about an application that is there; `day` lies between its receipt and today. */
const acts = (id: string, share: number, make: (day: string, organ: OrganInTime) => ApplicationCommand[]): Step => {
  return (organ) => {
    const since = organ.application(id)?.receivedOn ?? organ.today;
    const day = addDays(since, Math.floor((daysBetween(since, organ.today) * share) / 100));
    organ.act(id, ...make(day, organ));
  };
};

const registering = fc.record({ id, ago, category }).map(({ id, ago, category }): Step => {
  return (organ) => {
    const day = addDays(organ.today, -ago);
    organ.act(
      id,
      { type: 'Lodge', channel: 'online', submittedOn: addDays(day, -300), category },
      { type: 'Confirm', registerNo: id, receivedOn: day },
    );
  };
});
const closing = fc
  .record({ id, share, outcome, withdrawn: fc.boolean() })
  .map(({ id, share, outcome, withdrawn }) =>
    acts(id, share, (day) => [
      withdrawn
        ? { type: 'Withdraw', requestedOn: day, acceptedOn: day, signed: true }
        : { type: 'Reply', docNo: '1', decidedOn: day, principalOutcome: outcome },
    ]),
  );
const redoing = fc.record({ id, share, outcome }).map(({ id, share, outcome: principalOutcome }) =>
  acts(id, share, (decidedOn) => [
    { type: 'SelfCorrect', correctedOn: decidedOn, reason: '' },
    { type: 'ReplyAgain', docNo: '2', decidedOn, principalOutcome },
  ]),
);
const reason = '误登';
const fixing = fc.oneof(
  fc
    .record({ id, category })
    .map(({ id, category }) =>
      acts(id, 0, (_, { today: correctedOn }) => [{ type: 'CorrectCategory', correctedOn, category, reason }]),
    ),
  fc
    .record({ id, by: fc.integer({ min: -400, max: 400 }) })
    .map(({ id, by }) =>
      acts(id, 0, (received, { today: correctedOn }) => [
        { type: 'CorrectReceiptDate', correctedOn, receivedOn: addDays(received, by), reason },
      ]),
    ),
  fc
    .record({ id, share, outcome })
    .map(({ id, share, outcome }) =>
      acts(id, share, (closedOn, { today: correctedOn }) => [
        { type: 'CorrectClosure', correctedOn, closedOn, outcome, docNo: null, reason },
      ]),
    ),
  id.map((id) => acts(id, 0, (_, { today: voidedOn }) => [{ type: 'Void', voidedOn, reason }])),
);
/** A whole case, as far as `steps` goes, on an application or on none. */
const contesting = fc
  .record({ on: fc.option(id), caseNo, route, result, ago, coDefendantOnly: fc.boolean(), steps: fc.nat(3) })
  .map(({ on, caseNo, route, result, ago, coDefendantOnly, steps }): Step => {
    return (organ) => {
      const day = (part: number) => addDays(organ.today, -Math.floor((ago * (3 - part)) / 3));
      const [files, decides] = route === 'review' ? ['FileReview', 'DecideReview'] : ['FileSuit', 'DecideSuit'];
      const commands = [
        { type: files, caseNo, route, acceptedOn: day(0), coDefendantOnly },
        { type: decides, caseNo, decidedOn: day(1), result },
        { type: 'FileAppeal', caseNo, acceptedOn: day(2) },
        { type: 'DecideAppeal', caseNo, decidedOn: day(3), result },
      ] as ProceedingCommand[];
      const next = commands.slice(steps);
      for (const command of next.slice(0, 2)) on ? organ.act(on, command) : organ.contest(command);
    };
  });
const passing = fc.integer({ min: 5, max: 250 }).map((days): Step => {
  return (organ) => {
    const day = addDays(organ.today, days);
    if (day < '2026-07-01') organ.on(day);
  };
});
/** The last year that is over, or the one before it. */
const locking = fc.integer({ min: 1, max: 2 }).map((back): Step => {
  return (organ) => organ.lock(yearOf(organ.today) - back);
});

const anyHistory = fc
  .tuple(
    fc.array(registering, { minLength: 2, maxLength: 4 }),
    fc.array(
      fc.oneof(
        { weight: 2, arbitrary: registering },
        { weight: 3, arbitrary: closing },
        { weight: 4, arbitrary: fixing },
        { weight: 3, arbitrary: contesting },
        { weight: 3, arbitrary: passing },
        { weight: 4, arbitrary: locking },
        { weight: 3, arbitrary: redoing },
      ),
      { minLength: 20, maxLength: 50 },
    ),
  )
  .map((parts) => parts.flat());

/** Plays the steps; what the law or the state refuses does not happen. Keeps every publication as it was at its lock. */
function played(steps: readonly Step[]): { organ: OrganInTime; publications: Map<number, string> } {
  const organ = new OrganInTime('2020-03-02');
  const publications = new Map<number, string>();
  for (const step of steps) {
    try {
      step(organ);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    for (const { year, locked } of organ.years)
      if (locked && !publications.has(year)) publications.set(year, JSON.stringify(locked));
  }
  return { organ, publications };
}

const lockedOf = (organ: OrganInTime) =>
  organ.years.filter((year): year is OrganYear & ReturnType<OrganInTime['year']> => year.locked !== null);
const failing = (checks: { ok: boolean }[]) => checks.filter(({ ok }) => !ok);
const always = (holds: (told: ReturnType<typeof played>) => void) =>
  fc.assert(
    fc.property(anyHistory, (steps) => holds(played(steps))),
    { numRuns: 100 },
  );

describe('Art. 50 · on any history', () => {
  it('as adjusted is the table by the true dates, columns and results', () =>
    always(({ organ }) => {
      for (const { year, adjusted } of lockedOf(organ))
        expect([year, adjusted]).toEqual([year, trueFigures(year, organ.apps, organ.cases)]);
    }));

  it('as adjusted is what an organ counts that has never locked a year', () =>
    always(({ organ }) => {
      const twin = new OrganInTime(organ.today);
      for (const order of organ.accepted) order(twin);
      for (const { year, adjusted } of lockedOf(organ)) expect([year, adjusted]).toEqual([year, twin.counted(year)]);
    }));

  it('as published never changes, and the register counts in a locked year what it has published', () =>
    always(({ organ, publications }) => {
      for (const { year, locked } of lockedOf(organ)) {
        expect(JSON.stringify(locked)).toBe(publications.get(year));
        expect([year, organ.counted(year)]).toEqual([year, { table3: locked.table3, table4: locked.table4 }]);
      }
    }));

  it('both keep every rule of the form, and what one year carries out the next carries in', () =>
    always(({ organ }) => {
      for (const { year, locked, adjusted } of lockedOf(organ)) {
        const next = organ.years.find((one) => one.year === year + 1);
        const form = formForYear(year);
        for (const figures of [locked, adjusted])
          expect(failing([...reconcile3(form, figures.table3), ...reconcile4(figures.table4)])).toEqual([]);
        const following = formForYear(year + 1);
        expect(failing(reconcileCarry(following, locked.table3, organ.counted(year + 1).table3))).toEqual([]);
        if (next?.adjusted)
          expect(failing(reconcileCarry(following, adjusted.table3, next.adjusted.table3))).toEqual([]);
      }
    }));

  it('each adjustment starts where the one before it ended', () =>
    always(({ organ }) => {
      const cells = new Map<string, number>();
      for (const event of organ.yearEvents)
        if (event.type === 'AnnualReportLocked') enter(cells, event.year, event);
        else if (event.type === 'PriorYearAdjustment') {
          const before = enter(new Map(), event.year, event.cellsBefore);
          for (const [cell, figure] of before) expect([cell, cells.get(cell)]).toEqual([cell, figure]);
          const after = enter(cells, event.year, event.cellsAfter);
          for (const [cell, figure] of before) expect([cell, after.get(cell)]).not.toEqual([cell, figure]);
        }
    }));
});

function enter(into: Map<string, number>, year: number, figures: { table3?: object; table4?: object }) {
  for (const [table, rows] of Object.entries({ table3: figures.table3 ?? {}, table4: figures.table4 ?? {} }))
    for (const [row, columns] of Object.entries(rows))
      for (const [column, figure] of Object.entries(columns as object))
        into.set(`${year} ${table} ${row} ${column}`, figure);
  return into;
}
