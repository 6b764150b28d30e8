import fc from 'fast-check';
import { type LifeDice, lifeOf, looseCases } from './life.js';
import type { StepDice } from './plan.js';
import { type Day, plusDays, type Told } from './told.js';

/** How the years of an organ are run and locked: days after 31 December and after the run; null where it never happens. */
interface YearDice {
  run: number | null;
  lock: number | null;
}

interface OrganDice {
  years: YearDice[];
  lives: LifeDice[];
  /** Reviews and suits that hang on no application. */
  loose: { from: Day; steps: StepDice[] };
}

const gap = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 14 }) },
  { weight: 5, arbitrary: fc.integer({ min: 15, max: 60 }) },
  { weight: 3, arbitrary: fc.integer({ min: 90, max: 420 }) },
  { weight: 1, arbitrary: fc.integer({ min: -40, max: -1 }) },
);
/** Recorded at once, weeks later, or when the year it belongs to may be locked; now and then before it has happened. */
const lag = fc.oneof(
  { weight: 14, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 4, arbitrary: fc.integer({ min: 10, max: 60 }) },
  { weight: 2, arbitrary: fc.integer({ min: 90, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: -9, max: -1 }) },
);
const step: fc.Arbitrary<StepDice> = fc.record({
  pick: fc.nat(9999),
  astray: fc.nat(24),
  gap,
  lag,
  choice: fc.nat(9999),
});
const confirmed: fc.Arbitrary<StepDice> = step.map((dice) => ({ ...dice, gap: Math.abs(dice.gap) % 45 }));

/** Half of all applications come around a turn of the year, some before the first report year; none is older than the form. */
const submittedOn = (first: number): fc.Arbitrary<Day> =>
  fc
    .oneof(
      fc
        .tuple(fc.integer({ min: first - 1, max: first + 2 }), fc.integer({ min: -30, max: 20 }))
        .map(([year, days]) => plusDays(`${year}-12-31`, days)),
      fc.integer({ min: -60, max: 1090 }).map((days) => plusDays(`${first}-01-01`, days)),
    )
    .map((day) => (day < '2019-01-01' ? '2019-01-01' : day));

const life = (first: number): fc.Arbitrary<LifeDice> =>
  fc.record({
    category: fc.nat(5),
    submittedOn: submittedOn(first),
    confirmed,
    steps: fc.array(step, { maxLength: 9 }),
  });

const year: fc.Arbitrary<YearDice> = fc.record({
  run: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 12 }),
  lock: fc.option(fc.integer({ min: -2, max: 110 }), { freq: 5 }),
});

const organ = (first: number): fc.Arbitrary<OrganDice> =>
  fc.record({
    years: fc.array(year, { minLength: 3, maxLength: 3 }),
    lives: fc.array(life(first), { minLength: 1, maxLength: 6 }),
    loose: fc.record({ from: submittedOn(first), steps: fc.array(step, { maxLength: 4 }) }),
  });

export interface History {
  /** The report years that matter: one before, the three, and one after. */
  years: number[];
  told: Told[];
}

/** The first of three report years; 2019 to 2021 and 2020 to 2022 span the change of the form. */
const firstYear = fc.constantFrom(2020, 2020, 2019, 2021, 2022);

/** Histories of one to three organs through three report years, as told, in the order of recording. */
export const histories: fc.Arbitrary<History> = firstYear.chain((first) =>
  fc.array(organ(first), { minLength: 1, maxLength: 3 }).map((organs) => ({
    years: [first - 1, first, first + 1, first + 2, first + 3],
    told: inOrder(organs.flatMap((dice, i) => toldOf(`organ ${i + 1}`, dice, first))),
  })),
);

function toldOf(organ: string, { years, lives, loose }: OrganDice, first: number): Told[] {
  const lastDay = `${first + 3}-12-31`;
  const facts = [
    ...lives.flatMap((dice, i) => lifeOf(`${organ}, ${i + 1}`, dice, lastDay)),
    ...looseCases(`${organ}, none`, loose.from, loose.steps, lastDay),
  ];
  const ends = years.flatMap(({ run, lock }, i) => yearEnd(organ, first + i, run, lock));
  return [...ends, ...facts.map(({ recordedOn, told }): Told => ({ organ, recordedOn, ...told }))];
}

function yearEnd(organ: string, year: number, run: number | null, lock: number | null): Told[] {
  const ranOn = plusDays(`${year}-12-31`, run ?? 10);
  const runs: Told[] = run === null ? [] : [{ organ, recordedOn: ranOn, kind: 'year-end run', year }];
  const locks: Told[] = lock === null ? [] : [{ organ, recordedOn: plusDays(ranOn, lock), kind: 'locked', year }];
  return [...runs, ...locks];
}

/** By the day of recording; what is recorded on one day keeps its order. */
const inOrder = (told: Told[]): Told[] =>
  told.sort((a, b) => (a.recordedOn < b.recordedOn ? -1 : a.recordedOn > b.recordedOn ? 1 : 0));
