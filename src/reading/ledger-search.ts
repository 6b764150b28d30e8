import { type Reader, readerOf } from '../database/with-organ.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { EventLog } from '../event-store/event-log.js';
import { searchedTexts } from '../personal-data/details.js';
import { searchForm, wordsIn } from '../personal-data/search-form.js';
import { placeKey, type Vault } from '../personal-data/vault.js';
import { type LabelledLine, type LedgerQuestion, linesOf, type Place } from './ledger-list.js';

export interface SearchQuestion extends LedgerQuestion {
  text: string;
  /** Applicants are looked at as well. */
  persons: boolean;
  /** Contents and remarks are. */
  contents: boolean;
  limit: number;
  after?: FoundPlace;
}

/** Where a page ended: how well its last line fits, and its place among those that fit as well. */
export interface FoundPlace extends Place {
  rank: Rank;
}

/** A number is the whole text, one begins with it, the applicant, numbers and unit hold every word, the content does. */
const RANKS = [0, 1, 2, 3, 4] as const;
type Rank = (typeof RANKS)[number];

/** Where the text was found: in the numbers or the unit, as the applicant's name, number or contact, in the content or the remarks. */
export type FoundIn = 'clear' | 'person' | 'content';
const FOUND_IN: readonly FoundIn[] = ['clear', 'clear', 'person', 'clear', 'content'];

export interface FoundPage {
  lines: (LabelledLine & { foundIn: FoundIn })[];
  /** Where to go on; a page that has opened enough may end before it is full, even empty. */
  next: FoundPlace | null;
}

/** So many candidates are looked at first, then eight times as many, where the filters leave few of them. */
const FIRST = 128;
const OPENED_AT_ONCE = 64;
/** So many contents are opened for a page: pairs that stand in every tenth of a million, but never together, must not hold up the others. */
const MOST_OPENED = 1000;

/**
 * What a text finds in an organ's ledger: the whole number first, then its beginning, the applicant, the numbers and units that hold every
 * word, the contents and remarks that do; within these the newest first. The index knows pairs of signs; that they stand together
 * is seen here, for a content by opening it. Nothing of it is shown.
 */
export async function searchLedger(
  { db }: EventLog,
  vault: Vault,
  organ: number,
  question: SearchQuestion,
  today: LegalDate,
  mostOpened = MOST_OPENED,
): Promise<FoundPage> {
  const { limit, after } = question;
  const lines: FoundPage['lines'] = [];
  let last = after;
  let opened = 0;
  for (const rank of RANKS.filter((each) => each >= (after?.rank ?? 0))) {
    const search = { db: readerOf(db, organ), vault, organ, rank, today };
    for await (const looked of lookedAt(search, question, rank === after?.rank ? after : undefined)) {
      for (const line of looked.fitting) {
        if (lines.length === limit) return { lines, next: last ?? null };
        lines.push({ ...line, foundIn: FOUND_IN[rank] as FoundIn });
        last = { rank, receivedOn: line.receivedOn, id: line.id };
      }
      last = { rank, ...looked.until };
      opened += looked.opened;
      if (opened >= mostOpened) return { lines, next: last };
    }
  }
  return { lines, next: null };
}

interface Search {
  db: Reader;
  vault: Vault;
  organ: number;
  rank: Rank;
  today: LegalDate;
}

type Candidate = Place & { named: boolean };

interface Looked {
  fitting: LabelledLine[];
  /** The place of the last candidate that was looked at. */
  until: Place;
  /** How many records were opened for it. */
  opened: number;
}

/** The lines that fit so well and no better, newest first after a place. */
async function* lookedAt(search: Search, question: SearchQuestion, after?: Place): AsyncGenerator<Looked> {
  const { text, persons, contents, limit: _, after: __, ...filters } = question;
  const { db, organ, rank, today, vault } = search;
  const [index, words] = [vault.indexOf(organ), wordsIn(text)];
  const asked = [organ, rank, text, words, persons ? index.digestsOfText(text) : []];
  let last = after;
  for (let most = FIRST; ; most *= 8) {
    const place = [last?.receivedOn ?? null, last?.id ?? null];
    const tokens = contents ? index.tokensOfTexts(words) : [];
    const { rows } = await db.query<Candidate>(CANDIDATES, [...asked, tokens, ...place, most]);
    const among = rows.map(({ id }) => id);
    const lines = new Map((await linesOf(db, organ, filters, today, { among })).map((line) => [line.id, line]));
    const candidates = rows.flatMap(({ id, named }) => {
      const line = lines.get(id);
      return line && rankOf(line, named, text, words) === rank ? [line] : [];
    });
    for (let at = 0; at < candidates.length; at += OPENED_AT_ONCE) {
      const some = candidates.slice(at, at + OPENED_AT_ONCE);
      const opens = rank === 4;
      const fitting = opens ? await whoseContentHolds(search, some, words) : some;
      const { receivedOn, id } = some.at(-1) as Place;
      yield { fitting, until: { receivedOn, id }, opened: opens ? some.length : 0 };
    }
    if (rows.length < most) return;
    last = rows.at(-1);
  }
}

/** How well a candidate fits by what is known of it without opening anything. */
function rankOf({ registerNo, docNo, handlingUnit }: LabelledLine, named: boolean, text: string, words: Words): Rank {
  const whole = searchForm(text);
  const numbers = [registerNo, docNo].map((number) => searchForm(number ?? ''));
  if (whole && numbers.includes(whole)) return 0;
  if (whole && numbers.some((number) => number.startsWith(whole))) return 1;
  if (named) return 2;
  return words.length > 0 && hold([registerNo, docNo, handlingUnit], words) ? 3 : 4;
}

type Words = readonly string[];

/** Every word stands in one of the texts. */
function hold(texts: readonly (string | null)[], words: Words): boolean {
  const forms = texts.map((text) => searchForm(text ?? ''));
  return words.every((word) => forms.some((form) => form.includes(word)));
}

async function whoseContentHolds({ vault, organ }: Search, lines: readonly LabelledLine[], words: Words) {
  const kept = await vault.kept(
    organ,
    lines.map(({ id }) => id),
  );
  return lines.filter(({ id: application }) => {
    const record = kept.get(placeKey({ application }));
    return record?.state === 'active' && hold(searchedTexts(record.details), words);
  });
}

const CANDIDATES = `
select id, received_on as "receivedOn", named from search_ledger($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
