import type { ArmProcess } from './arm-process.js';
import type { AtLeast, Steady } from './targets.js';
import type { Turn } from './turn.js';

export interface Spread {
  median: number;
  min: number;
  max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (i: number) => sorted[i] as number;
  const median = Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle));
  return { median, min: at(0), max: at(sorted.length - 1) };
}

export const rateOf = ({ acknowledged, seconds }: Turn): number => acknowledged / seconds;

/** The ratio of the rates, round by round. */
export function ratioOf({ arm, than }: Pick<AtLeast, 'arm' | 'than'>, arms: ReadonlyMap<string, ArmProcess>): Spread {
  return roundByRound(arms, arm, than, (mine, theirs) => rateOf(mine) / rateOf(theirs));
}

export function tailOf({ arm, than }: Steady, arms: ReadonlyMap<string, ArmProcess>): Spread {
  return roundByRound(arms, arm, than, (mine, theirs) => mine.p99 / theirs.p50);
}

function roundByRound(
  arms: ReadonlyMap<string, ArmProcess>,
  arm: string,
  than: string,
  ratio: (mine: Turn, theirs: Turn) => number,
): Spread {
  const [mine, theirs] = [arm, than].map((name) => arms.get(name)?.turns ?? []) as [Turn[], Turn[]];
  return spreadOf(mine.map((turn, round) => ratio(turn, theirs[round] as Turn)));
}

export type Verdict = 'pass' | 'fail' | 'unclear';

/** A spread that crosses the target decides nothing. */
export function verdictOn({ min, max }: Spread, holds: (ratio: number) => boolean): Verdict {
  const [one, other] = [holds(min), holds(max)];
  return one === other ? (one ? 'pass' : 'fail') : 'unclear';
}
