import type { LegalDate } from '../../law/legal-date.js';
import { type ApplicationEvent, type ApplicationEventType, type Happens, occurredOn } from '../events.js';
import { type Addressee, PAPER_KINDS, PAPERS, type PaperKind } from './catalogue.js';
import { RECORD_WORDS, REPLY_WORDS } from './reply-words.js';

/** A paper that goes out, as the list of them shows it. */
export interface OutgoingPaper {
  /** Of the event that it belongs to; with kind and letter it is what names the paper. */
  readonly version: number;
  readonly kind: PaperKind;
  /** The letter whose third party it goes to; null where it goes to somebody else. */
  readonly consultation: string | null;
  readonly title: string;
  readonly docNo: string | null;
  readonly on: LegalDate;
  readonly to: Addressee;
}

/** Art. 30–42: the papers that belong to what has happened so far, in its order. */
export const papersIn = (history: readonly ApplicationEvent[]): OutgoingPaper[] =>
  history.flatMap((event, i) =>
    PAPER_KINDS.filter((kind) => belongsTo(kind, event)).flatMap((kind) =>
      lettersOf(kind, event, history.slice(0, i)).map((consultation) => ({
        version: i + 1,
        kind,
        consultation,
        title: titleOf(kind, event),
        docNo: PAPERS[kind].numbered ? numberOf(event) : null,
        on: occurredOn(event),
        to: PAPERS[kind].to,
      })),
    ),
  );

const belongsTo = (kind: PaperKind, { type }: ApplicationEvent): boolean =>
  (PAPERS[kind].of as readonly ApplicationEventType[]).includes(type);

/** To which third parties it goes, by their letters; null for what goes to the applicant or to an organ. */
function lettersOf(kind: PaperKind, event: ApplicationEvent, before: readonly ApplicationEvent[]): (string | null)[] {
  if (event.type === 'ThirdPartyConsulted' && kind === 'third_party_letter') return [event.consultation];
  if (kind !== 'third_party_decision') return [null];
  return discloses(event as Reply) ? objectionsIn(before).map(({ consultation }) => consultation) : [];
}

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
  return event.type === 'RecordCorrectionReplied' ? RECORD_WORDS[event.result].title : PAPERS[kind].title;
}

/** Each event names its number by another word. */
function numberOf(event: ApplicationEvent): string | null {
  if ('noticeNo' in event) return event.noticeNo;
  if ('letterNo' in event) return event.letterNo ?? null;
  return 'docNo' in event ? (event.docNo ?? null) : null;
}
