import type { ArmProcess } from './arm-process.js';
import { BESIDE, EVENTS_A_STREAM, PAYLOAD } from './life.js';
import { rateOf, ratioOf, type Spread, spreadOf, tailOf, type Verdict, verdictOn } from './ratios.js';
import type { Disk } from './server.js';
import type { Target } from './targets.js';

export function titleOf(no: string, target: Target, disk: Disk, rounds: number): string {
  const { title, callers, seconds } = target;
  return [
    `\n${no}  ${title} · ${callers} caller${callers > 1 ? 's' : ''} · disk ${disk}`,
    `     ${rounds} rounds of ${seconds} s · streams of ${EVENTS_A_STREAM} events · ${PAYLOAD} + ${BESIDE} bytes`,
  ].join('\n');
}

export function tableOf(arms: Iterable<ArmProcess>): string {
  const head = ['', 'commands/s', 'min–max', 'p50 ms', 'p99 ms', 'cpu', 'errors'];
  return aligned([head, ...[...arms].map(lineOf)]);
}

function lineOf({ name, turns }: ArmProcess): string[] {
  const { median, min, max } = spreadOf(turns.map(rateOf));
  const middle = (of: (turn: (typeof turns)[number]) => number) => spreadOf(turns.map(of)).median;
  const load = (of: 'cpu' | 'generatorCpu') => percent(middle((turn) => (turn[of] ?? 0) / turn.seconds));
  const cpu = turns[0]?.generatorCpu === undefined ? load('cpu') : `${load('cpu')} + ${load('generatorCpu')}`;
  const errors = turns.reduce((sum, turn) => sum + turn.errors, 0);
  return [
    ...[name, whole(median), `${whole(min)}–${whole(max)}`],
    ...[middle((turn) => turn.p50).toFixed(2), middle((turn) => turn.p99).toFixed(2), cpu, String(errors)],
  ];
}

const whole = (n: number) => Math.round(n).toLocaleString('en');
const percent = (part: number) => `${Math.round(part * 100)} %`;

function aligned(lines: string[][]): string {
  const widths = (lines[0] as string[]).map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const cell = (text: string, i: number) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0));
  return lines.map((line) => `     ${line.map(cell).join('  ')}`).join('\n');
}

/** Each claim of the target with its ratio, and, where it is judged, the verdict. */
export function claimsOf(
  { atLeast, steady }: Target,
  arms: ReadonlyMap<string, ArmProcess>,
  judged: boolean,
): { text: string; verdicts: Verdict[] } {
  const claims = atLeast.map((claim) => ({
    text: `≥ ${claim.ratio} × ${claim.than}`,
    spread: ratioOf(claim, arms),
    holds: (ratio: number) => ratio >= claim.ratio,
  }));
  if (steady)
    claims.push({
      text: `p99 ≤ ${steady.times} × p50 of ${steady.than}`,
      spread: tailOf(steady, arms),
      holds: (ratio) => ratio <= steady.times,
    });
  const verdicts = judged ? claims.map(({ spread, holds }) => verdictOn(spread, holds)) : [];
  const lines = claims.map(({ text, spread }, i) => [text, shown(spread), verdicts[i] ?? 'not judged']);
  return { text: aligned(lines), verdicts };
}

const shown = ({ median, min, max }: Spread) => `${digits(median)}  (${digits(min)}–${digits(max)})`;
const digits = (ratio: number) => ratio.toFixed(ratio < 3 ? 2 : 1);
