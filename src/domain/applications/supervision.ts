import type { LegalDate } from '../law/legal-date.js';
import type { State } from './application.js';
import type { ApplicationEvent } from './events.js';

/**
 * The head of the office, or the organ above (`authority`, its code), presses for an application, and what the unit says to it.
 * `by` is the account of whoever did it.
 */
export type SupervisionFact =
  /** 催办: a word to the unit, before the day or after it; no answer is owed. */
  | { type: 'HandlingUrged'; handlingUnit: string; words: string; by: string; authority?: string; sentOn: LegalDate }
  /** 督办单: to a unit that is late; it owes an answer by the day named. */
  | {
      type: 'SupervisionOrdered';
      handlingUnit: string;
      words: string;
      answerBy: LegalDate;
      by: string;
      authority?: string;
      sentOn: LegalDate;
    }
  /** `authority`: whoever is answered. */
  | { type: 'SupervisionAnswered'; words: string; by: string; authority?: string; answeredOn: LegalDate };

/** The same as orders. A unit that is left out is the handling unit on record, a day that is left out is today. */
export type SupervisionCommand =
  | { type: 'Urge'; handlingUnit?: string; words: string; sentOn?: LegalDate }
  | { type: 'OrderSupervision'; handlingUnit?: string; words: string; answerBy: LegalDate; sentOn?: LegalDate }
  | { type: 'AnswerSupervision'; words: string; answeredOn?: LegalDate };

/** What the unit has been told so far; `urged` and `ordered` count. */
export interface Supervision {
  urged: number;
  urgedOn: LegalDate | null;
  /** Whether the last word came from the organ above. */
  urgedFromAbove: boolean;
  ordered: number;
  /** The order that still waits for its answer. One from the organ above takes the place of the organ's own. */
  open: Omit<Extract<SupervisionFact, { type: 'SupervisionOrdered' }>, 'type'> | null;
  /** The last answer, and the account that had asked for it. */
  answer: { answeredOn: LegalDate; to: string } | null;
}

export const UNSUPERVISED: Supervision = {
  urged: 0,
  urgedOn: null,
  urgedFromAbove: false,
  ordered: 0,
  open: null,
  answer: null,
};

const ENDED: readonly State[] = ['closed', 'discarded', 'voided'];

/** The supervision after `event` has moved the application to `state`: what has ended need not be pressed for. Judges nothing. */
export function supervisionAfter(before: Supervision, event: ApplicationEvent, state: State): Supervision {
  const after = { ...before, ...told(before, event) };
  return ENDED.includes(state) && after.open ? { ...after, open: null } : after;
}

function told({ urged, ordered, open }: Supervision, event: ApplicationEvent): Partial<Supervision> {
  switch (event.type) {
    case 'HandlingUrged':
      return { urged: urged + 1, urgedOn: event.sentOn, urgedFromAbove: event.authority !== undefined };
    case 'SupervisionOrdered': {
      const { handlingUnit, words, sentOn, answerBy, by, authority } = event;
      const order = { handlingUnit, words, sentOn, answerBy, by };
      return { ordered: ordered + 1, open: { ...order, ...(authority && { authority }) } };
    }
    case 'SupervisionAnswered':
      return { open: null, answer: open && { answeredOn: event.answeredOn, to: open.by } };
    default:
      return {};
  }
}
