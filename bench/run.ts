import { availableParallelism, cpus, loadavg } from 'node:os';
import { ArmProcess } from './arm-process.js';
import type { Verdict } from './ratios.js';
import { claimsOf, tableOf, titleOf } from './report.js';
import { BenchServer, type Disk } from './server.js';
import { TARGETS, type Target } from './targets.js';

const ROUNDS = { full: 7, quick: 3 };
/** Long enough for both sides' plans, caches and compiled code. */
const WARM_SECONDS = 3;

const { quick, chosen } = readArguments(process.argv.slice(2));
const server = await BenchServer.start();
let failed = false;
try {
  console.log(`${await machine()}\n${await server.settings()}`);
  for (const no of chosen) failed = (await benchmark(no, TARGETS[no] as Target)) || failed;
} finally {
  await server.stop();
}
process.exit(failed ? 1 : 0);

function readArguments(args: string[]): { quick: boolean; chosen: string[] } {
  const chosen = args.filter((arg) => arg !== '--quick');
  const unknown = chosen.filter((no) => !(no in TARGETS));
  if (unknown.length === 0)
    return { quick: args.includes('--quick'), chosen: chosen.length ? chosen : Object.keys(TARGETS) };
  console.error(`usage: npm run bench -- [${Object.keys(TARGETS).join(' | ')}]… [--quick]`);
  process.exit(2);
}

async function machine(): Promise<string> {
  const load = loadavg().map((each) => each.toFixed(1));
  return `${new Date().toISOString()} · ${availableParallelism()} × ${cpus()[0]?.model.trim()} · load ${load.join(' ')} · Node ${process.version}`;
}

/** Runs the arms of a target on each of its disks; true when something was wrong or a target was missed. */
async function benchmark(no: string, target: Target): Promise<boolean> {
  const arms = await startArms(no, target);
  let wrong = false;
  for (const disk of target.disks) {
    const verdicts = await onDisk(disk, no, target, arms);
    wrong ||= verdicts.includes('fail');
  }
  for (const arm of arms.values()) wrong = (await proved(arm)) || wrong;
  for (const arm of arms.values()) await arm.close();
  return wrong;
}

async function startArms(no: string, { arms, organs, callers }: Target): Promise<Map<string, ArmProcess>> {
  const started = new Map<string, ArmProcess>();
  for (const [name, file] of Object.entries(arms)) {
    const url = await server.database(`${no}_${file.replaceAll('-', '_')}`.toLowerCase());
    started.set(name, await ArmProcess.start(name, file, { url, organs, callers }));
  }
  return started;
}

async function onDisk(disk: Disk, no: string, target: Target, arms: Map<string, ArmProcess>): Promise<Verdict[]> {
  const rounds = quick ? ROUNDS.quick : ROUNDS.full;
  console.log(titleOf(no, target, disk, rounds));
  await server.useDisk(disk);
  const { callers, seconds } = target;
  for (const arm of arms.values()) {
    arm.turns.length = 0;
    await arm.warm({ callers, seconds: WARM_SECONDS });
  }
  await inTurn([...arms.values()], rounds, (arm) => arm.turn({ callers, seconds }));
  const { text, verdicts } = claimsOf(target, arms, !quick && disk === target.disks[0]);
  console.log(`${tableOf(arms.values())}\n${text}`);
  return verdicts;
}

/** A B C, B C A, C A B …: no arm always follows the same other. */
async function inTurn(arms: ArmProcess[], rounds: number, act: (arm: ArmProcess) => Promise<void>): Promise<void> {
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < arms.length; i++) await act(arms[(round + i) % arms.length] as ArmProcess);
}

/** Whether what an arm wrote is not what it acknowledged; a figure without errors of its own is not enough. */
async function proved(arm: ArmProcess): Promise<boolean> {
  const faults = await arm.faults();
  for (const { firstError } of arm.turns) if (firstError) faults.push(firstError);
  console.log(
    `     ${arm.name}: ${faults.length ? `WRONG: ${faults.join('; ')}` : `${arm.acknowledged} answers, all true`}`,
  );
  return faults.length > 0;
}
