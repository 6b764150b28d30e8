import { readerOf } from '../database/with-organ.js';
import { replay } from '../domain/applications/application.js';
import type { ApplicationEvent } from '../domain/applications/events.js';
import { type PaperSources, papersOf } from '../domain/applications/papers/paper.js';
import type { OutgoingPaper } from '../domain/applications/papers/papers-in.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { COLUMNS } from '../domain/year-end/forms/both-editions.js';
import { colleaguesOf, namesOf } from '../event-store/acting/colleagues.js';
import type { EventLog } from '../event-store/event-log.js';
import { organItself } from '../event-store/organ-itself.js';
import { recordOf } from './recorded.js';

/** Which application, and the day on which it is asked for. */
export interface Asked {
  organ: number;
  id: string;
  today: LegalDate;
}

/** Art. 30–42, 45: the papers of an application by now; null where the organ has no such application. */
export async function papersAt(log: EventLog, asked: Asked): Promise<OutgoingPaper[] | null> {
  const sources = await sourcesOf(log, asked);
  return sources && papersOf(sources);
}

/** What names one paper. */
export type WhichPaper = Pick<OutgoingPaper, 'version' | 'kind' | 'consultation' | 'request' | 'corrected'>;

/** A paper with what it is made of beside the names in the vault. */
export interface FoundPaper {
  paper: OutgoingPaper;
  registerNo: string | null;
  /** Under which key the vault holds the text of a reply. */
  textLetter: string | null;
  sources: PaperSources;
}

/** Null where there is no such paper. */
export async function paperAt(log: EventLog, asked: Asked, which: WhichPaper): Promise<FoundPaper | null> {
  const sources = await sourcesOf(log, asked);
  const named = Object.entries(which) as [keyof WhichPaper, unknown][];
  const paper = sources && papersOf(sources).find((one) => named.every(([part, value]) => one[part] === value));
  if (!paper) return null;
  const { history } = sources;
  return { paper, registerNo: replay(history)?.registerNo ?? null, textLetter: textLetterOf(paper, history), sources };
}

/** A reply says what was drafted before it left, a form for its approval what that draft says. */
function textLetterOf({ kind, version }: OutgoingPaper, history: readonly ApplicationEvent[]): string | null {
  const isReply = kind === 'reply' || kind === 'record_correction_reply';
  if (!isReply && kind !== 'review_sheet') return null;
  return replay(history.slice(0, isReply ? version - 1 : version))?.draft?.text?.letter ?? null;
}

async function sourcesOf(log: EventLog, { organ, id, today }: Asked): Promise<PaperSources | null> {
  const recorded = await recordOf<ApplicationEvent>(log, organ, { id, type: 'application' });
  const known = await organItself(log, organ);
  if (recorded.length === 0 || !known) return null;
  const { policies, chains, names: organNames } = known.state;
  return {
    ...{ policies, chains, organNames, today },
    history: recorded.map(({ event }) => event),
    recordedBy: recorded.map(({ actorName }) => actorName),
    calendar: await log.calendarOf(organ),
    names: namesOf(await colleaguesOf(readerOf(log.db, organ), organ, today)),
    categories: new Map(COLUMNS.map(({ code, label }) => [code, label])),
  };
}
