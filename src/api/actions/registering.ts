import type { ApplicationCommand, Does } from '../../domain/applications/commands.js';
import { type LegalDate, yearOf } from '../../domain/law/legal-date.js';
import { streamIdOf } from '../../event-store/years.js';
import type { Details } from '../../personal-data/details.js';
import type { Order } from '../command-handlers.js';
import type { Addressed, Seen } from '../order-headers.js';
import { actingOnApplication, splittingApplication } from '../orders.js';

type Unnumbered<T extends 'Confirm'> = Omit<Does<T>, 'type' | 'registerNo'> & { registerNo?: string };
type Registration = Omit<Does<'Lodge'>, 'type'> &
  Partial<Omit<Unnumbered<'Confirm'>, 'splitFrom'>> & { details: Details };

/** An application comes in; with a day of receipt it is received in the same append. The same key gives the same application. */
export function registering(to: Addressed, body: Registration): Order {
  const { receivedOn, registerNo: given, arrivedOn, handlingUnit, details, ...lodged } = body;
  const id = streamIdOf('application', to.organ, to.commandId);
  const lodging: ApplicationCommand = { type: 'Lodge', ...lodged };
  if (receivedOn === undefined) return actingOnApplication({ id, ...to }, [lodging], { details });
  const { registerNo, draws } = numberOr(given, to, receivedOn);
  const receipt = { receivedOn, registerNo, ...(arrivedOn && { arrivedOn }), ...(handlingUnit && { handlingUnit }) };
  return actingOnApplication({ id, ...to }, [lodging, { type: 'Confirm', ...receipt }], { details, draws });
}

/** The receipt of what was lodged before. */
export function confirming(to: Seen, body: Unnumbered<'Confirm'>): Order {
  const { registerNo, draws } = numberOr(body.registerNo, to, body.receivedOn);
  return actingOnApplication(to, [{ type: 'Confirm', ...body, registerNo }], { draws });
}

interface Splitting {
  splitOn: LegalDate;
  children: { registerNo?: string; handlingUnit?: string; content: string }[];
}

/** The children are numbered in the year of the split, the day on which they become applications of their own. */
export function splitting(to: Seen, { splitOn, children }: Splitting): Order {
  const numbered = children.map(({ registerNo, content, ...child }, nth) => {
    const number = numberOr(registerNo, to, splitOn, nth);
    return { draws: number.draws, child: { ...child, registerNo: number.registerNo, details: { content } } };
  });
  return splittingApplication(to, {
    splitOn,
    children: numbered.map(({ child }) => child),
    draws: numbered.flatMap(({ draws }) => draws),
  });
}

interface DetailsCorrection {
  correctedOn: LegalDate;
  reason: string;
  details: Details;
}

/** The log says which fields were put right; what they say now is kept beside it. */
export function correctingDetails(to: Seen, { details, ...body }: DetailsCorrection): Order {
  const fields = Object.keys(details);
  return actingOnApplication(to, [{ type: 'CorrectApplicantDetails', ...body, fields }], { details });
}

/**
 * A given register number, or a token in whose place the log puts the next number of the organ in that year. Tokens are
 * replaced wherever they stand, so none may begin another: `nth` comes before the id, never at the end.
 */
function numberOr(given: string | undefined, to: Addressed, on: LegalDate, nth = 0) {
  if (given !== undefined) return { registerNo: given, draws: [] };
  const token = `next-${nth}-${to.commandId}`;
  return { registerNo: token, draws: [{ token, prefix: `${to.organ}-${yearOf(on)}-` }] };
}
