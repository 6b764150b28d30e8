import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Order, Start } from './arm.js';
import type { Load, Turn } from './turn.js';

/** An arm in its own process, as the bench sees it. */
export class ArmProcess {
  readonly turns: Turn[] = [];
  acknowledged = 0;

  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(name: string, file: string, start: Start): Promise<ArmProcess> {
    const path = fileURLToPath(new URL(`./arms/${file}.js`, import.meta.url));
    const arm = new ArmProcess(name, fork(path, [], { env: { ...process.env, NODE_ENV: 'production' } }));
    await arm.ask({ start });
    return arm;
  }

  /** A turn that does not count. */
  async warm(load: Load): Promise<void> {
    this.acknowledged += (await this.ask<Turn>({ turn: load })).acknowledged;
  }

  async turn(load: Load): Promise<void> {
    const turn = await this.ask<Turn>({ turn: load });
    this.turns.push(turn);
    this.acknowledged += turn.acknowledged;
  }

  faults(): Promise<string[]> {
    return this.ask<string[]>({ faults: this.acknowledged });
  }

  async close(): Promise<void> {
    await this.ask({ close: true });
    this.child.disconnect();
  }

  private ask<Answer>(order: Order): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`the arm “${this.name}” has ended`));
      this.child.once('exit', ended);
      this.child.once('message', (reply: { answer: Answer } | { error: string }) => {
        this.child.off('exit', ended);
        if ('error' in reply) reject(new Error(`${this.name}: ${reply.error}`));
        else resolve(reply.answer);
      });
      this.child.send(order);
    });
  }
}
