import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formForYear } from '../../../src/domain/year-end/forms/forms.js';
import { type History, histories } from '../../oracle/histories.js';
import { KINDS } from '../../oracle/told.js';
import { REASONS } from '../../oracle/why-refused.js';
import { agree, agreeInTheOtherForm, linesOf, newPair, type Pair, same, tellBoth } from './agreement.js';
import { table3Of, table4Of } from './playing.js';
import { SITUATIONS, situationsOf } from './situations.js';

/** `ORACLE_RUNS=20000 ORACLE_SEED=7 npx jest test/domain/year-end/oracle` tries more histories, or others. */
const RUNS = Number(process.env.ORACLE_RUNS ?? 2000);
const SEED = Number(process.env.ORACLE_SEED ?? 20190515);
/** Ample time on a busy machine, and enough to make a failing history small. */
const LIMIT = 20_000 + RUNS * 100;
const sampled = (numRuns: number) => ({
  numRuns,
  seed: SEED,
  interruptAfterTimeLimit: LIMIT,
  markInterruptAsFailure: true,
});

/** How often something came, by its name. */
type Seen = Map<string, number>;
const count = (seen: Seen, name: string) => seen.set(name, (seen.get(name) ?? 0) + 1);

/** The organs of a history, told line by line to both; looked at after each lock, and whole at the end. */
function heard({ told, years }: History, seen: Seen = new Map()): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const line of told) {
    const pair = pairs.get(line.organ) ?? newPair();
    pairs.set(line.organ, pair);
    const situations = situationsOf(line, pair.organ);
    const why = tellBoth(line, pair);
    for (const name of why ? [why] : [line.kind, ...situations]) count(seen, name);
    if (line.kind === 'locked' && !why) agree(pair, [line.year]);
  }
  for (const pair of pairs.values()) {
    agree(pair, years);
    agreeInTheOtherForm(pair, years);
    for (const { type } of pair.register.events) count(seen, type);
    for (const { carriedFrom } of pair.register.applications.values())
      if (carriedFrom.length > 1) count(seen, 'carried over twice');
  }
  return pairs;
}

/** What the tables of an organ show. */
const tablesOf = ({ register }: Pair, years: readonly number[]) =>
  years
    .filter((year) => year >= 2019)
    .flatMap((year) => [linesOf(table3Of(register, formForYear(year), year)), linesOf(table4Of(register, year))]);

describe('Art. 50 · the tables, against a reading of the pages that knows nothing of the program', () => {
  it(
    `agree on ${RUNS} made-up histories, and these reach everything`,
    () => {
      const seen: Seen = new Map();
      fc.assert(
        fc.property(histories, (history) => {
          heard(history, seen);
        }),
        sampled(RUNS),
      );
      const wanted = [...KINDS, ...REASONS, ...SITUATIONS, 'CarryOverWithdrawn', 'carried over twice'];
      expect(wanted.filter((name) => (seen.get(name) ?? 0) < RUNS / 200)).toEqual([]);
    },
    LIMIT + 10_000,
  );

  it(
    'do not depend on which application was entered first',
    () => {
      fc.assert(
        fc.property(histories, fc.nat(), (history, turn) => {
          const before = heard(history);
          const after = heard({ ...history, told: entered(history.told, turn) });
          for (const [organ, pair] of before)
            same(tablesOf(after.get(organ) as Pair, history.years), tablesOf(pair, history.years), organ);
        }),
        sampled(60),
      );
    },
    LIMIT + 10_000,
  );

  it(
    'do not depend on what another organ was told',
    () => {
      fc.assert(
        fc.property(histories, (history) => {
          for (const [organ, pair] of heard(history)) {
            const alone = heard({ ...history, told: history.told.filter((line) => line.organ === organ) });
            same(tablesOf(alone.get(organ) as Pair, history.years), tablesOf(pair, history.years), organ);
          }
        }),
        sampled(60),
      );
    },
    LIMIT + 10_000,
  );
});

/** The same lines between two year-ends of an organ, one application after the other, in an order that `turn` chooses. */
function entered(told: History['told'], turn: number): History['told'] {
  const passed = new Map<string, number>();
  const places = told.map((line) => {
    const yearEnds = passed.get(line.organ) ?? 0;
    if (!('application' in line)) passed.set(line.organ, yearEnds + 1);
    const number = 'application' in line && line.application ? 1 + Number(line.application.split(', ')[1]) : 0;
    return { line, yearEnds: yearEnds * 2 + ('application' in line ? 0 : 1), rank: (number * (1 + (turn % 6))) % 7 };
  });
  return places
    .sort((a, b) => a.line.organ.localeCompare(b.line.organ) || a.yearEnds - b.yearEnds || a.rank - b.rank)
    .map(({ line }) => line);
}
