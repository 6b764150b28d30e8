import type { LegalDate } from '../../law/legal-date.js';
import { permittedActions } from '../actions.js';
import { type Application, replay } from '../application.js';
import { type ApplicationEvent, type ApplicationEventType, type Happens, occurredOn } from '../events.js';
import { type Addressee, PAPER_KINDS, PAPERS, type PaperKind } from './catalogue.js';
import { RECORD_WORDS, REPLY_WORDS } from './reply-words.js';

/** A paper, as the list of them shows it. */
export interface OutgoingPaper {
  /** Of the event that it belongs to; with kind and letter it is what names the paper. */
  readonly version: number;
  readonly kind: PaperKind;
  /** The letter whose third party it goes to; null where it goes to somebody else. */
  readonly consultation: string | null;
  /** Of an internal letter: which of the requests sent together (协办) it makes; null of every other paper. */
  readonly request: number | null;
  /** The unit to which an internal letter goes; null where it goes to a person alone, and of every other paper. */
  readonly unit: string | null;
  /** Whether it says what stands on record since that was put right, and not what the event said. */
  readonly corrected: boolean;
  readonly title: string;
  readonly docNo: string | null;
  readonly on: LegalDate;
  readonly to: Addressee;
}

/** Art. 30–42, 45: the papers that belong to what has happened so far, in its order. */
export const papersIn = (history: readonly ApplicationEvent[]): OutgoingPaper[] =>
  history.flatMap((event, i) =>
    PAPER_KINDS.filter((kind) => belongsTo(kind, event)).flatMap((kind) =>
      copiesOf(kind, event, history, i).map((copy) => ({
        version: i + 1,
        kind,
        consultation: null,
        request: null,
        unit: null,
        corrected: false,
        ...copy,
        title: titleOf(kind, event),
        docNo: PAPERS[kind].numbered ? numberOf(event) : null,
        on: occurredOn(event),
        to: PAPERS[kind].to,
      })),
    ),
  );

const belongsTo = (kind: PaperKind, { type }: ApplicationEvent): boolean =>
  (PAPERS[kind].of as readonly ApplicationEventType[]).includes(type);

type Copy = Partial<Pick<OutgoingPaper, 'consultation' | 'request' | 'unit'>>;

/** How many there are of it, and to whom each goes: third parties by their letters, units by what they are asked. */
function copiesOf(kind: PaperKind, event: ApplicationEvent, history: readonly ApplicationEvent[], i: number): Copy[] {
  switch (kind) {
    case 'third_party_letter':
      return [{ consultation: (event as Happens<'ThirdPartyConsulted'>).consultation }];
    case 'third_party_decision':
      return discloses(event as Reply)
        ? objectionsIn(history.slice(0, i)).map(({ consultation }) => ({ consultation }))
        : [];
    case 'assist_letter':
      return (event as Happens<'InternalRequestsSent'>).requests.map(({ request, unit }) => ({ request, unit }));
    case 'withdrawal_request':
      return mayBeWithdrawn(history) ? [{}] : [];
    default:
      return [{}];
  }
}

const mayBeWithdrawn = (history: readonly ApplicationEvent[]): boolean =>
  permittedActions(replay(history) as Application).includes('Withdraw');

type Reply = Happens<'ReplyIssued' | 'ReprocessedReplyIssued'>;

/** Art. 32, 37: given wholly, or in a part that is not kept back for the sake of a third party. */
const discloses = ({ principalOutcome, outcomes = [] }: Reply): boolean =>
  principalOutcome.startsWith('granted') ||
  (principalOutcome === 'partially_granted' && !outcomes.includes('refused.third_party_rights'));

/** Art. 32: the answers of third parties that do not want all of it disclosed. */
export const objectionsIn = (history: readonly ApplicationEvent[]): Happens<'ThirdPartyResponded'>[] =>
  history.flatMap((event) =>
    event.type === 'ThirdPartyResponded' && (event.position === 'object' || event.position === 'partial') ? event : [],
  );

export function titleOf(kind: PaperKind, event: ApplicationEvent): string {
  if (kind === 'reply') return REPLY_WORDS[(event as Reply).principalOutcome].title;
  if (kind !== 'record_correction_reply') return PAPERS[kind].title;
  return RECORD_WORDS[(event as Happens<'RecordCorrectionReplied'>).result].title;
}

/** Each event names its number by another word. */
export function numberOf(event: ApplicationEvent): string | null {
  if ('noticeNo' in event) return event.noticeNo;
  if ('letterNo' in event) return event.letterNo ?? null;
  return 'docNo' in event ? (event.docNo ?? null) : null;
}
