import { inWords, type LegalDate } from '../../law/legal-date.js';
import { calendarAt, type WorkingCalendar } from '../../law/working-calendar.js';
import type { OrganState } from '../../organs/organ.js';
import { type PolicyChange, policyOn } from '../../organs/policies.js';
import { nameOn } from '../../organs/tree.js';

import { type Application, replay } from '../application.js';
import type { ApplicationEvent, Happens } from '../events.js';
import { thirdPartyAnswer, withdrawalRequest } from './blank-forms.js';
import { type EventOf, type LetterKind, PAPERS, SHEETS, type SheetKind } from './catalogue.js';
import { lettersToOthers } from './letters-to-others.js';
import { notices } from './notices.js';
import { type OutgoingPaper, papersIn } from './papers-in.js';
import { putRight } from './put-right.js';
import { registerSheet } from './register-sheet.js';
import { replies } from './replies.js';
import { reviewSheet } from './review-sheet.js';
import { serviceProof } from './service-proof.js';
import type { Row, Sheet } from './sheet.js';
import { terminations } from './terminations.js';
import { known } from './words.js';

/** A letter as it is printed; what stands in 〔〕 is left for the clerk to fill in. */
export interface Letter {
  readonly title: string;
  readonly docNo: string;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  readonly organ: string;
  /** The day under the name of the organ, in words. */
  readonly on: string;
  readonly contact: string;
  /** The form with which it is answered. */
  readonly attached: Sheet | null;
}

export type Paper = Letter | Sheet;

/** Who and what a paper names out of the vault; what is not kept stays blank. */
export interface Named {
  readonly applicant?: string | null;
  readonly content?: string | null;
  readonly thirdParty?: string | null;
  readonly replyText?: string | null;
}

/** What papers are made of beside the names in the vault. */
export interface PaperSources {
  /** All that has happened: a letter is written from what there was by its event, a form of the file from all of it. */
  readonly history: readonly ApplicationEvent[];
  /** The name of whoever recorded each event; null where that is no account. */
  readonly recordedBy: readonly (string | null)[];
  /** Every name that the organ has had; a paper bears the one of its day. */
  readonly organNames: OrganState['names'];
  readonly policies: readonly PolicyChange[];
  readonly chains: OrganState['chains'];
  readonly calendar: WorkingCalendar;
  readonly today: LegalDate;
  /** What accounts are called. */
  readonly names: ReadonlyMap<string, string>;
  /** What the form calls each kind of applicant. */
  readonly categories: ReadonlyMap<string, string>;
}

interface Written extends PaperSources {
  readonly named: Named;
  readonly organ: string;
  /** How the applicant is spoken to. */
  readonly you: string;
  /** As the application stands after all of `history`. */
  readonly app: Application;
}

/** What the body of a letter is written from: its event is the last of the history. */
export interface Writing<K extends LetterKind = LetterKind>
  extends Written,
    Pick<OutgoingPaper, 'consultation' | 'request'> {
  readonly event: Happens<EventOf<K>>;
  readonly articles: readonly string[];
  /** As the application stood before the event. */
  readonly before: Application;
}

/** What a form is filled in from: all that is on record today. */
export interface Filling extends Written {
  /** Of the event that it belongs to. */
  readonly version: number;
  /** All that has happened, as it was put right. */
  readonly record: readonly ApplicationEvent[];
}

/** The bodies of some kinds of letters. */
export type Bodies<K extends LetterKind> = { readonly [Kind in K]: (writing: Writing<Kind>) => string[] };

const BODIES: Bodies<LetterKind> = {
  ...notices,
  ...lettersToOthers,
  ...replies,
  ...terminations,
};
const ROWS: Readonly<Record<SheetKind, (filling: Filling) => Row[]>> = {
  register_sheet: registerSheet,
  withdrawal_request: withdrawalRequest,
  review_sheet: reviewSheet,
  service_proof: serviceProof,
};

/**
 * The papers of an application by now, in the order of their events. Where a correction of the record changes what a letter says, it is
 * there twice: as the record was, which is what was sent, and as the record stands.
 */
export function papersOf(sources: PaperSources): OutgoingPaper[] {
  const [then, record] = [papersIn(sources.history), putRight(sources.history)];
  if (record === sources.history) return then;
  const letters = then.filter(({ kind }) => !isSheet(kind));
  const says = (paper: OutgoingPaper) => JSON.stringify(paperOf(paper, sources, {}));
  const now = papersIn(record).filter(
    (paper) =>
      isSheet(paper.kind) ||
      !letters.some((one) => isSame(one, paper) && says(one) === says({ ...paper, corrected: true })),
  );
  const corrected = now.map((paper) => (isSheet(paper.kind) ? paper : { ...paper, corrected: true }));
  return [...letters, ...corrected].sort((a, b) => a.version - b.version);
}

const isSame = (one: OutgoingPaper, other: OutgoingPaper): boolean =>
  PAPER_NAME.every((part) => one[part] === other[part]);

const PAPER_NAME = ['version', 'kind', 'consultation', 'request'] as const;

/**
 * Art. 30–42, 45 and documents.md §1: one paper as the log gives it. A letter says what its event said, whenever it is asked for:
 * days are counted by the calendar that held when the event was judged. One of the record as it was put right says the same of
 * what stands today, and so does a form of the file.
 */
export function paperOf(paper: OutgoingPaper, sources: PaperSources, named: Named): Paper {
  const { kind } = paper;
  return isSheet(kind) ? sheetOf({ ...paper, kind }, sources, named) : letterOf({ ...paper, kind }, sources, named);
}

function letterOf(paper: OutgoingPaper & { kind: LetterKind }, sources: PaperSources, named: Named): Letter {
  const { kind, title, version, consultation, request, on } = paper;
  const { policies } = sources;
  const organ = nameOn(on, sources.organNames);
  const whole = paper.corrected ? putRight(sources.history) : sources.history;
  const history = whole.slice(0, version);
  const event = history.at(-1) as ApplicationEvent;
  const [before, app] = [replay(history.slice(0, -1)), replay(history)] as [Application, Application];
  const judgedBy = paper.corrected ? (replay(whole) as Application).calendar : app.calendar;
  const calendar = calendarAt(judgedBy, sources.calendar);
  const of = { event, before, articles: PAPERS[kind].articles, consultation, request };
  const body = BODIES[kind] as (writing: object) => string[];
  const said = body({ ...sources, ...of, organ, history, calendar, named, app, you: youOf(app) });
  const ours = (name: 'paperOpening' | 'paperClosing') => policyOn(name, on, policies) || [];
  return {
    title,
    docNo: kind === 'receipt' ? `登记编号：${known(app.registerNo, '登记编号')}` : known(paper.docNo, '文号'),
    addressee: addresseeOf(paper, event, sources, named),
    paragraphs: paper.to === 'unit' ? said : [ours('paperOpening'), said, ours('paperClosing')].flat(),
    organ,
    on: inWords(on),
    contact: known(policyOn('enquiryContact', on, policies), '联系人、电话'),
    attached: kind === 'third_party_letter' ? thirdPartyAnswer(paper.docNo, app, organ, named) : null,
  };
}

const isSheet = (kind: string): kind is SheetKind => Object.hasOwn(SHEETS, kind);
const youOf = ({ category }: Application): string => (category === 'natural_person' ? '您' : '贵单位');

function sheetOf(
  { kind, version, title, on, to }: OutgoingPaper & { kind: SheetKind },
  sources: PaperSources,
  named: Named,
): Sheet {
  const app = replay(sources.history) as Application;
  const organ = nameOn(on, sources.organNames);
  const calendar = app.state === 'closed' ? calendarAt(app.calendar, sources.calendar) : sources.calendar;
  return {
    title,
    under: `登记编号：${known(app.registerNo, '登记编号')}`,
    organ,
    rows: ROWS[kind]({
      ...sources,
      record: putRight(sources.history),
      organ,
      calendar,
      named,
      app,
      you: youOf(app),
      version,
    }),
    asOf: to === 'file' ? inWords(sources.today) : null,
  };
}

function addresseeOf(
  { to, request }: OutgoingPaper,
  event: ApplicationEvent,
  { names }: PaperSources,
  named: Named,
): string {
  switch (to) {
    case 'third_party':
      return known(named.thirdParty, '第三方姓名或者名称');
    case 'organ':
      return (event as Happens<'OrganConsulted'>).organ;
    case 'unit': {
      const asked = (event as Happens<'InternalRequestsSent'>).requests.find((one) => one.request === request);
      const person = asked?.person && (names.get(asked.person) ?? null);
      return known([asked?.unit, person].filter(Boolean).join('　'), '协办单位');
    }
    default:
      return known(named.applicant, '申请人姓名或者名称');
  }
}
