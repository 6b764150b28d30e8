import { replay } from '../domain/applications/application.js';
import type { ApplicationEvent } from '../domain/applications/events.js';
import type { PaperSources } from '../domain/applications/papers/paper.js';
import { type OutgoingPaper, papersIn } from '../domain/applications/papers/papers-in.js';
import { asOn } from '../domain/organs/tree.js';
import type { EventLog } from '../event-store/event-log.js';
import { organItself } from '../event-store/organ-itself.js';
import { recordOf } from './recorded.js';

/** Art. 30–42: the papers of an application by now, in its order; null where the organ has no such application. */
export async function papersOf(log: EventLog, organ: number, id: string): Promise<OutgoingPaper[] | null> {
  const history = await historyOf(log, organ, id);
  return history.length > 0 ? papersIn(history) : null;
}

/** What names one paper. */
export type WhichPaper = Pick<OutgoingPaper, 'version' | 'kind' | 'consultation'>;

/** A paper with what it is made of beside the names in the vault. */
export interface FoundPaper {
  paper: OutgoingPaper;
  registerNo: string | null;
  /** Under which key the vault holds the text of a reply. */
  textLetter: string | null;
  sources: Omit<PaperSources, 'named'>;
}

/** Null where there is no such paper. */
export async function paperAt(
  log: EventLog,
  organ: number,
  id: string,
  { version, kind, consultation }: WhichPaper,
): Promise<FoundPaper | null> {
  const history = (await historyOf(log, organ, id)).slice(0, version);
  const paper = papersIn(history).find(
    (one) => one.version === version && one.kind === kind && one.consultation === consultation,
  );
  const known = await organItself(log, organ);
  if (!paper || !known) return null;
  const { policies } = known.state;
  const isReply = kind === 'reply' || kind === 'record_correction_reply';
  return {
    paper,
    registerNo: replay(history)?.registerNo ?? null,
    textLetter: (isReply && replay(history.slice(0, -1))?.draft?.text?.letter) || null,
    sources: {
      ...{ history, policies, consultation, organ: asOn(known.state, paper.on).name },
      calendar: await log.calendarOf(organ),
    },
  };
}

const historyOf = async (log: EventLog, organ: number, id: string): Promise<ApplicationEvent[]> =>
  (await recordOf<ApplicationEvent>(log, organ, { id, type: 'application' })).map(({ event }) => event);
