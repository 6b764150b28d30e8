import { inWords } from '../../law/legal-date.js';
import { calendarAt, type WorkingCalendar } from '../../law/working-calendar.js';
import { type PolicyChange, policyOn } from '../../organs/policies.js';
import { type Application, evolve, replay } from '../application.js';
import { type ApplicationEvent, type Happens, occurredOn } from '../events.js';
import { type EventOf, PAPERS, type PaperKind } from './catalogue.js';
import { lettersToOthers } from './letters-to-others.js';
import { notices } from './notices.js';
import { titleOf } from './papers-in.js';
import { replies } from './replies.js';
import { terminations } from './terminations.js';
import { known } from './words.js';

/** A paper as it is printed; what stands in 〔〕 is left for the clerk to fill in. */
export interface Paper {
  readonly title: string;
  readonly docNo: string;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  readonly organ: string;
  /** The day under the name of the organ, in words. */
  readonly on: string;
  readonly contact: string;
}

/** Who and what a paper names out of the vault; what is not kept stays blank. */
export interface Named {
  readonly applicant?: string | null;
  readonly content?: string | null;
  readonly thirdParty?: string | null;
  readonly replyText?: string | null;
}

/** What papers are made of beside the names. */
export interface PaperSources {
  /** Up to the event that the paper belongs to, which is the last. */
  readonly history: readonly ApplicationEvent[];
  /** The name of the organ on the day of the paper. */
  readonly organ: string;
  readonly policies: readonly PolicyChange[];
  readonly calendar: WorkingCalendar;
  /** The letter to the third party that it goes to. */
  readonly consultation: string | null;
  readonly named: Named;
}

/** What the body of a paper is written from. */
export interface Writing<K extends PaperKind = PaperKind> extends PaperSources {
  readonly event: Happens<EventOf<K>>;
  readonly articles: readonly string[];
  /** As the application stood before the event, and after it. */
  readonly before: Application;
  readonly app: Application;
  /** How the applicant is spoken to. */
  readonly you: string;
}

/** The bodies of some kinds of papers. */
export type Bodies<K extends PaperKind> = { readonly [Kind in K]: (writing: Writing<Kind>) => string[] };

const BODIES: Bodies<PaperKind> = { ...notices, ...lettersToOthers, ...replies, ...terminations };

/**
 * Art. 30–42 and documents.md §1: the paper of this kind that belongs to the last event of the history, as the log gives it. The
 * same history gives the same paper whenever it is asked for: days are counted by the calendar that held when the event was judged.
 */
export function paperOf(kind: PaperKind, sources: PaperSources, docNo: string | null): Paper {
  const { history, organ, policies } = sources;
  const event = history.at(-1) as ApplicationEvent;
  const before = replay(history.slice(0, -1)) as Application;
  const app = evolve(before, event);
  const calendar = calendarAt(app.calendar, sources.calendar);
  const you = app.category === 'natural_person' ? '您' : '贵单位';
  const { articles } = PAPERS[kind];
  const body = BODIES[kind] as (writing: object) => string[];
  const on = occurredOn(event);
  return {
    title: titleOf(kind, event),
    docNo: kind === 'receipt' ? `登记编号：${known(app.registerNo, '登记编号')}` : known(docNo, '文号'),
    addressee: addresseeOf(kind, sources, event),
    paragraphs: body({ ...sources, event, before, app, calendar, you, articles }),
    organ,
    on: inWords(on),
    contact: known(policyOn('enquiryContact', on, policies), '联系人、电话'),
  };
}

function addresseeOf(kind: PaperKind, { named }: PaperSources, event: ApplicationEvent): string {
  switch (PAPERS[kind].to) {
    case 'applicant':
      return known(named.applicant, '申请人姓名或者名称');
    case 'third_party':
      return known(named.thirdParty, '第三方姓名或者名称');
    case 'organ':
      return (event as Happens<'OrganConsulted'>).organ;
  }
}
