import type { ProceedingCommand } from '../domain/applications/commands.js';
import type { YearToLayDown } from '../domain/law/lay-down.js';
import type { LocalYear } from '../domain/law/local-days.js';
import type { OrganCommand } from '../domain/organs/organ-decisions.js';
import { formForYear } from '../domain/year-end/forms/forms.js';
import { type Order as ApplicationOrder, actOnApplication } from '../event-store/acting/act-on-application.js';
import { actOnCase } from '../event-store/acting/act-on-case.js';
import { actOnOrgan } from '../event-store/acting/act-on-organ.js';
import { layDownYear } from '../event-store/acting/lay-down-year.js';
import { type SplitOff, type SplitOrder, splitApplication } from '../event-store/acting/split-application.js';
import { foundOrgan, type Organ } from '../event-store/found-organ.js';
import { freezeCompilationOf } from '../event-store/year-end/freeze-compilation.js';
import { lockYearOf } from '../event-store/year-end/lock-year.js';
import { beginYearEnd } from '../event-store/year-end/run-year.js';
import { bringing, bringingText } from '../personal-data/bringing.js';
import type { Details } from '../personal-data/details.js';
import { answerOf, Order, type Register } from './command-handlers.js';
import type { Addressed, Seen } from './order-headers.js';
import { organAt } from './organ-at.js';

// Each answers, and throws, what the function of `event-store/` does that it ends in.

/** An application or a case; without the version that was seen where it may be new. */
type At = Addressed & { id: string; seenVersion?: number };

/** What commands bring beside themselves: numbers to draw, and for the vault details, under a letter or not, or a text. */
export interface Brings extends Pick<ApplicationOrder, 'draws'> {
  details?: Details;
  letter?: string;
  text?: { letter: string; details: Details };
}

export const actingOnApplication = (to: At, commands: ApplicationOrder['commands'], brings: Brings = {}): Order =>
  new Order(({ log, vault, today, orderFor }) => {
    const { id: application, seenVersion } = to;
    const { details, letter, text, ...draws } = brings;
    const brought = text
      ? bringingText(vault, to.organId, text.details, text.letter)
      : details && bringing(vault, to.organId, details, letter ? { letter } : {});
    const order = { ...orderFor(to), application, seenVersion, commands, ...draws, ...(brought && { brought }) };
    return answerOf(actOnApplication(log, order, today()));
  });

interface Split extends Pick<SplitOrder, 'splitOn' | 'draws'> {
  children: (Omit<SplitOff, 'brought'> & { details: Details })[];
}

export const splittingApplication = (to: Seen, { children, ...split }: Split): Order =>
  new Order(({ log, vault, today, orderFor }) => {
    const { id: application, seenVersion } = to;
    const brought = children.map(({ details, ...child }) => ({
      ...child,
      brought: bringing(vault, to.organId, details, { from: application }),
    }));
    const order = { ...orderFor(to), application, seenVersion, ...split, children: brought };
    return answerOf(splitApplication(log, order, today()));
  });

export const actingOnCase = (to: At, command: ProceedingCommand): Order =>
  new Order(({ log, today, orderFor }) => {
    const { id: caseNo, seenVersion } = to;
    return answerOf(actOnCase(log, { ...orderFor(to), caseNo, seenVersion, commands: [command] }, today()));
  });

/** The run goes on in the background. Throws `form_unknown`, as all orders on a year: of one that no form covers there is no report to end. */
export const beginningYearEnd = (to: Addressed, year: number): Order =>
  new Order(async (register) => {
    const order = yearOrder(register, to, year);
    const run = { kind: 'year-end-run', payload: { organ: order.organ, year } };
    await beginYearEnd(register.log, order, [run]);
    return { year, status: 'accepted' };
  });

export const lockingYear = (to: Addressed, year: number): Order =>
  new Order(async (register) => lockYearOf(register.log, yearOrder(register, to, year)));

export const freezingCompilation = (to: Addressed, year: number): Order =>
  new Order(async (register) => {
    const order = yearOrder(register, to, year);
    return freezeCompilationOf(register.log, await organAt(register.log, to.organ), order);
  });

function yearOrder({ today, orderFor }: Register, to: Addressed, year: number) {
  formForYear(year);
  return { ...orderFor(to), year, today: today() };
}

export const actingOnOrgan = ({ id: organ, commandId, actor, seenVersion }: Seen, command: OrganCommand): Order =>
  new Order(({ log, today }) => answerOf(actOnOrgan(log, { organ, commandId, actor, command, seenVersion }, today())));

/** By whoever has seen, at this version of the calendar, what it would move. */
export const settingRegionOf = (
  organ: string,
  { commandId, actor, seenVersion: seenCalendar }: Seen,
  command: Extract<OrganCommand, { type: 'ChangeRegion' }>,
): Order =>
  new Order(({ log, today }) => answerOf(actOnOrgan(log, { organ, commandId, actor, command, seenCalendar }, today())));

export const layingDownYear = (
  { organ, commandId, actor, seenVersion }: Seen,
  year: YearToLayDown | LocalYear,
): Order =>
  new Order(({ log, today }) => answerOf(layDownYear(log, { organ, commandId, actor, year, seenVersion }, today())));

export const foundingOrgan = (
  { actor, commandId }: Addressed,
  facts: { code: string; name: string; parent: string | null },
): Order<Organ> => new Order(({ log, today }) => foundOrgan(log, facts, actor, today(), commandId));
