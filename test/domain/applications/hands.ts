import { expect } from '@jest/globals';
import { type Application, evolve } from '../../../src/domain/applications/application.js';
import type { ApplicationCommand } from '../../../src/domain/applications/commands.js';
import { decide } from '../../../src/domain/applications/decide.js';
import type { ApplicationEvent } from '../../../src/domain/applications/events.js';
import type { LegalDate } from '../../../src/domain/law/legal-date.js';
import type { Absence, Colleague } from '../../../src/domain/organs/colleagues.js';
import type { RefusalCode } from '../../../src/domain/refusals.js';
import { FACTS, received, refusalOf } from './given.js';

const who = (account: string, unit: string | null, ...roles: string[]): Colleague => ({
  ...{ account, unit, roles, open: true, absence: null },
});

/** The office: a head and a clerk who belong to no unit, two clerks of 法规处, one of 财务处, and whoever can take nothing. */
export const OFFICE: readonly Colleague[] = [
  ...[who('head', null, 'office_head'), who('clerk', null, 'clerk')],
  ...[who('zhang', '法规处', 'clerk'), who('li', '法规处', 'clerk'), who('wang', '财务处', 'clerk')],
  ...[who('zhao', '规划处', 'reviewer'), who('reader', '规划处', 'read_only')],
  { ...who('gone', '法规处', 'clerk'), open: false },
];

export const away = (account: string, absence: Absence): readonly Colleague[] =>
  OFFICE.map((one) => (one.account === account ? { ...one, absence } : one));

/** One application, received on Monday 2 March 2026, on its way through the office; each step on a day, by somebody. */
export class Hands {
  readonly events: ApplicationEvent[] = [];
  app = null as unknown as Application;

  constructor(private readonly office: readonly Colleague[] = OFFICE) {
    for (const command of received('2026-03-02')) this.record('clerk', command, '2026-03-02');
  }

  /** It happens; gives what. */
  step(account: string, command: ApplicationCommand, on: LegalDate = '2026-03-03'): this {
    this.record(account, command, on);
    return this;
  }

  /** The event that the order makes, without taking it further. */
  makes(account: string, command: ApplicationCommand, on: LegalDate = '2026-03-03'): object {
    return this.decided(account, command, on)[0] ?? {};
  }

  thenRefused(code: RefusalCode, account: string, command: ApplicationCommand, on: LegalDate = '2026-03-03'): void {
    expect(refusalOf(() => this.decided(account, command, on))).toBe(code);
  }

  private decided(account: string, command: ApplicationCommand, today: LegalDate) {
    const { roles } = this.office.find((one) => one.account === account) as Colleague;
    return decide(command, this.app, { ...FACTS, today, by: { account, roles }, colleagues: this.office });
  }

  private record(account: string, command: ApplicationCommand, on: LegalDate): void {
    const fresh = this.decided(account, command, on);
    this.events.push(...fresh);
    this.app = fresh.reduce<Application>(evolve, this.app);
  }
}
