/** What one arm did in one window. */
export interface Turn {
  acknowledged: number;
  errors: number;
  firstError?: string;
  seconds: number;
  /** Milliseconds from sending a command to its acknowledgement. */
  p50: number;
  p99: number;
  /** Processor seconds of the arm (the database apart). */
  cpu: number;
  /** Of a load generator, where the arm is a server of its own. */
  generatorCpu?: number;
}

export interface Load {
  seconds: number;
  callers: number;
}

/** `callers` send one command after the other, each as soon as its last was answered, until the window is over. */
export async function callersInTurn(
  { seconds, callers }: Load,
  command: (caller: number) => Promise<void>,
): Promise<Omit<Turn, 'cpu'>> {
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const times: number[] = [];
  let errors = 0;
  let firstError: string | undefined;
  const call = async (caller: number) => {
    for (let sent = performance.now(); sent < end; sent = performance.now())
      try {
        await command(caller);
        times.push(performance.now() - sent);
      } catch (error) {
        errors++;
        firstError ??= String((error as Error).stack ?? error);
      }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
  const elapsed = (performance.now() - begun) / 1000;
  return {
    acknowledged: times.length,
    errors,
    seconds: elapsed,
    ...quantiles(times),
    ...(firstError && { firstError }),
  };
}

export function quantiles(milliseconds: number[]): { p50: number; p99: number } {
  const sorted = Float64Array.from(milliseconds).sort();
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
