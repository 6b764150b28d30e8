import { type OrganEvent, type OrganState, replayOrgan } from '../../../src/domain/organs/organ.js';
import { createOrgan, decideOrgan, type OrganCommand } from '../../../src/domain/organs/organ-decisions.js';
import { type Forest, forestOf } from '../../../src/domain/organs/tree.js';

export const TODAY = '2026-11-25';

type Ordered = OrganCommand extends infer C ? (C extends OrganCommand ? Omit<C, 'reason'> : never) : never;

/** A register of organs in memory: orders are decided one after the other, as the log would. */
export class Organs {
  private readonly logs = new Map<string, OrganEvent[]>();

  create(code: string, parent: string | null = null, on = '2020-01-01'): this {
    return this.tell(code, createOrgan({ code, name: `${code}局`, parent }, on, this.forest()));
  }

  order(code: string, command: Ordered): this {
    const order = { ...command, reason: '机构改革' } as OrganCommand;
    return this.tell(code, decideOrgan(order, this.organ(code), this.forest(), TODAY));
  }

  organ(code: string): OrganState {
    return replayOrgan(this.logs.get(code) ?? []) as OrganState;
  }

  log(code: string): OrganEvent[] {
    return this.logs.get(code) ?? [];
  }

  forest(): Forest {
    return forestOf([...this.logs.keys()].map((code) => this.organ(code)));
  }

  private tell(code: string, event: OrganEvent): this {
    this.logs.set(code, [...this.log(code), event]);
    return this;
  }
}
