import type { Book, Case, File } from './book.js';
import { NOT_BY_REPLY } from './form.js';
import { type Day, plusDays, type ToldOfApplication, type ToldOfCase, type ToldOfLooseCase } from './told.js';

/** Everything for which something told of an application is refused. */
export const REASONS = [
  'has not happened yet',
  'submitted before',
  'never submitted',
  'not in this state',
  'before its receipt',
  'before it was submitted',
  'received after it was closed',
  'received after a notice about it',
  'answered before it was asked',
  'the applicant still has time',
  'no fees before the measures',
  'no reply ends so',
  'no reply to correct',
  'redone before it was done',
  'nothing to fix',
  'a closed year has counted it',
  'the case is known',
  'no such case',
  'the case does not stand so',
] as const;
export type Reason = (typeof REASONS)[number];

type Kind = ToldOfApplication['kind'];
type State = File['state'];
type Fix = Extract<ToldOfApplication, { kind: 'result fixed' }>;

const OPEN: readonly State[] = ['open', 'awaiting correction', 'awaiting payment'];
const RECEIVED: readonly State[] = [...OPEN, 'closed', 'redone'];
/** A case goes on although the registration it hangs on was voided (`application-procedure.md` §2: no state of the file). */
const EVER_RECEIVED: readonly State[] = [...RECEIVED, 'voided'];

/** `application-procedure.md` §2–§3: the states in which something may be told. */
const MAY_BE_TOLD: Readonly<Record<Exclude<Kind, 'submitted'>, readonly State[]>> = {
  'never confirmed': ['submitted'],
  received: ['submitted'],
  'correction asked': ['open'],
  'correction received': ['awaiting correction'],
  'correction lapsed': ['awaiting correction'],
  'fee noticed': ['open'],
  'fee paid': ['awaiting payment'],
  'fee lapsed': ['awaiting payment'],
  'fee notice revoked': ['awaiting payment'],
  replied: ['open'],
  withdrawn: OPEN,
  'reprocessing ordered': ['closed'],
  'self-corrected': ['closed'],
  'replied again': ['redone'],
  'category fixed': ['submitted', ...RECEIVED],
  'receipt date fixed': RECEIVED,
  'result fixed': ['closed'],
  /** §3: nothing blocks it but a locked year; a double registration may come to light after the reply. */
  voided: RECEIVED,
  'review filed': RECEIVED,
  'suit filed': RECEIVED,
  'appeal filed': EVER_RECEIVED,
  'review decided': EVER_RECEIVED,
  'suit decided': EVER_RECEIVED,
  'appeal decided': EVER_RECEIVED,
};

/** Why it cannot be told, or null: only what is impossible or contradicts the record is refused (§0). */
export function whyRefused(told: ToldOfApplication | ToldOfLooseCase, recordedOn: Day, book: Book): Reason | null {
  if (told.on > recordedOn) return 'has not happened yet';
  if (told.application === null) return caseContradicts(told, told.on, book);
  const file = book.files.get(told.application);
  if (told.kind === 'submitted') return file ? 'submitted before' : null;
  if (!file) return 'never submitted';
  if (!MAY_BE_TOLD[told.kind].includes(file.state)) return 'not in this state';
  if (told.on < (file.receivedOn ?? file.submittedOn)) return 'before its receipt';
  return contradiction(told, file, recordedOn, book);
}

function contradiction(told: ToldOfApplication, file: File, recordedOn: Day, book: Book): Reason | null {
  switch (told.kind) {
    case 'correction received':
    case 'fee paid':
      return before(told.on, file.notices.at(-1)?.on, 'answered before it was asked');
    case 'correction lapsed':
      return before(told.on, dayAfter(file.notices.at(-1)?.dueOn), 'the applicant still has time');
    case 'fee noticed':
      return before(told.on, FEES_SINCE, 'no fees before the measures');
    case 'fee lapsed':
      return stillTimeToPay(told.on, file) ? 'the applicant still has time' : null;
    case 'replied':
      return NOT_BY_REPLY.includes(told.outcome) ? 'no reply ends so' : null;
    case 'replied again':
      if (NOT_BY_REPLY.includes(told.outcome)) return 'no reply ends so';
      return before(told.on, file.orderedOn, 'answered before it was asked');
    case 'self-corrected':
      if (file.endings.at(-1)?.outcome === 'other.withdrawn') return 'no reply to correct';
      return before(told.on, file.endings.at(-1)?.on, 'redone before it was done');
    case 'reprocessing ordered':
      return before(told.on, file.endings.at(-1)?.on, 'redone before it was done');
    case 'category fixed':
      return told.category === file.category ? 'nothing to fix' : null;
    case 'receipt date fixed':
      return receiptContradicts(told.receivedOn, file, recordedOn);
    case 'result fixed':
      return resultContradicts(told, file, recordedOn);
    case 'voided':
      return file.printed.received === undefined ? null : 'a closed year has counted it';
    default:
      return 'caseNo' in told ? caseContradicts(told, told.on, book) : null;
  }
}

const FEES_SINCE = '2021-01-01';
const dayAfter = (day: Day | null | undefined): Day | null => (day ? plusDays(day, 1) : null);

const before = (on: Day, since: Day | null | undefined, why: Reason): Reason | null =>
  since && on < since ? why : null;

/** Twenty working days take between 21 and 59 days; a history that asks what lies between asks the calendar. */
function stillTimeToPay(on: Day, { notices }: File): boolean {
  const notice = notices.at(-1);
  if (!notice) throw new Error('a fee lapses without a notice');
  if (on < plusDays(notice.on, 21)) return true;
  if (on > plusDays(notice.on, 59)) return false;
  throw new Error(`the history asks the calendar: noticed on ${notice.on}, lapsed on ${on}`);
}

function receiptContradicts(receivedOn: Day, file: File, recordedOn: Day): Reason | null {
  const first = file.endings[0]?.on;
  if (receivedOn === file.receivedOn) return 'nothing to fix';
  if (receivedOn > recordedOn) return 'has not happened yet';
  if (receivedOn < file.submittedOn) return 'before it was submitted';
  if (first && receivedOn > first) return 'received after it was closed';
  return file.notices.some(({ on }) => receivedOn > on) ? 'received after a notice about it' : null;
}

function resultContradicts({ closedOn, outcome, docNo }: Fix, file: File, recordedOn: Day): Reason | null {
  const [first, last, redone] = [file.endings[0], file.endings.at(-1), file.endings[1]];
  if (first?.on === closedOn && last?.outcome === outcome && last.docNo === docNo) return 'nothing to fix';
  if (closedOn > recordedOn) return 'has not happened yet';
  if (file.receivedOn && closedOn < file.receivedOn) return 'before its receipt';
  if (redone && closedOn > redone.on) return 'redone before it was done';
  return outcome === 'other.fee_overdue' ? before(closedOn, FEES_SINCE, 'no fees before the measures') : null;
}

function caseContradicts(told: ToldOfCase, on: Day, book: Book): Reason | null {
  const known = book.cases.find((one) => one.caseNo === told.caseNo);
  if (told.kind === 'review filed' || told.kind === 'suit filed') return known ? 'the case is known' : null;
  if (!known) return 'no such case';
  if (told.kind !== nextOf(known)) return 'the case does not stand so';
  return before(on, known.facts.at(-1)?.on, 'answered before it was asked');
}

/** A review ends with its decision; a suit may be appealed, and then it is decided anew. */
function nextOf({ route, facts }: Case): ToldOfCase['kind'] | null {
  const pending = facts.at(-1)?.result === 'pending';
  if (route === 'review') return pending ? 'review decided' : null;
  if (!pending) return 'appeal filed';
  return facts.length === 1 ? 'suit decided' : 'appeal decided';
}
