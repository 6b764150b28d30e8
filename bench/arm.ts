import { readFileSync } from 'node:fs';
import type { Organs } from './life.js';
import type { Load, Turn } from './turn.js';

/** What an arm is told when its process starts. */
export interface Start {
  /** The address of its own database, as the owner. */
  url: string;
  organs: Organs;
  /** The most callers there will be. */
  callers: number;
}

export interface Arm {
  turn(load: Load): Promise<Omit<Turn, 'cpu'> & { cpu?: number }>;
  /** What is wrong with what was written, given how many commands were acknowledged; nothing is the only good answer. */
  faults(acknowledged: number): Promise<string[]>;
  close(): Promise<void>;
}

export type Order = { start: Start } | { turn: Load } | { faults: number } | { close: true };

/** Makes this process an arm: it opens once and is idle until its turn comes. */
export function beArm(open: (start: Start) => Promise<Arm>): void {
  let arm: Arm;
  const obey = async (order: Order): Promise<unknown> => {
    if ('start' in order) arm = await open(order.start);
    else if ('turn' in order) return withCpu(() => arm.turn(order.turn));
    else if ('faults' in order) return arm.faults(order.faults);
    else await arm.close();
    return null;
  };
  process.on('message', (order: Order) => {
    obey(order).then(
      (answer) => process.send?.({ answer }),
      (error) => process.send?.({ error: String(error?.stack ?? error) }),
    );
  });
  process.once('disconnect', () => process.exit(0));
}

async function withCpu(act: () => ReturnType<Arm['turn']>): Promise<Turn> {
  const before = cpuSeconds();
  const done = await act();
  return { cpu: cpuSeconds() - before, ...done };
}

/** User and system time of a process and of its children that have ended; Linux says it in hundredths of a second. */
export function cpuSeconds(pid: number | 'self' = 'self'): number {
  if (process.platform !== 'linux') return Number.NaN;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}
