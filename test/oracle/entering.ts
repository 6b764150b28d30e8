import { type Book, type Case, type Ending, type File, reportYear } from './book.js';
import type { Outcome } from './form.js';
import type { Day, ToldOfApplication, ToldOfCase, ToldOfLooseCase } from './told.js';

type ToldOfFile = Exclude<ToldOfApplication, ToldOfCase | { kind: 'submitted' }>;
type TellsOf<K extends ToldOfApplication['kind']> = Extract<ToldOfApplication, { kind: K }>;

/** Writes down what may be told. */
export function enter(told: ToldOfApplication | ToldOfLooseCase, book: Book): void {
  if ('caseNo' in told) enterCase(told, book);
  else if (told.kind === 'submitted') book.files.set(told.application, submitted(told));
  else {
    const file = book.files.get(told.application) as File;
    Object.assign(file, changed(file, told));
  }
}

const submitted = ({ on, category }: TellsOf<'submitted'>): File => ({
  state: 'submitted',
  submittedOn: on,
  category,
  receivedOn: null,
  notices: [],
  endings: [],
  orderedOn: null,
  printed: {},
});

function changed(file: File, told: ToldOfFile): Partial<File> {
  const { on } = told;
  switch (told.kind) {
    case 'never confirmed':
      return { state: 'struck off' };
    case 'received':
      return { state: 'open', receivedOn: on };
    case 'correction asked':
      return { state: 'awaiting correction', notices: [...file.notices, { on, dueOn: told.dueOn }] };
    case 'fee noticed':
      return { state: 'awaiting payment', notices: [...file.notices, { on, dueOn: null }] };
    case 'correction received':
    case 'fee paid':
    case 'fee notice revoked':
      return { state: 'open' };
    case 'correction lapsed':
      return closed(on, 'other.correction_overdue', null);
    case 'fee lapsed':
      return closed(on, 'other.fee_overdue', null);
    case 'withdrawn':
      return closed(on, 'other.withdrawn', null);
    case 'replied':
      return closed(on, told.outcome, told.docNo);
    case 'reprocessing ordered':
    case 'self-corrected':
      return { state: 'redone', orderedOn: on };
    case 'replied again':
      return { state: 'closed', endings: [...file.endings, { on, outcome: told.outcome, docNo: told.docNo }] };
    case 'category fixed':
      return { category: told.category };
    case 'receipt date fixed':
      return { receivedOn: told.receivedOn };
    case 'result fixed':
      return { endings: fixed(file.endings, told) };
    case 'voided':
      return { state: 'voided' };
  }
}

const closed = (on: Day, outcome: Outcome, docNo: string | null): Partial<File> => ({
  state: 'closed',
  endings: [{ on, outcome, docNo }],
});

/** The day is that of the first ending; result and number are those of the last, which stands. */
function fixed(endings: Ending[], { closedOn, outcome, docNo }: TellsOf<'result fixed'>): Ending[] {
  const redated = endings.map((ending, i) => (i === 0 ? { ...ending, on: closedOn } : ending));
  return redated.map((ending, i) => (i === redated.length - 1 ? { ...ending, outcome, docNo } : ending));
}

function enterCase(told: ToldOfCase & { on: Day }, book: Book): void {
  const { caseNo, on } = told;
  const result = 'result' in told ? told.result : 'pending';
  const fact: Case['facts'][number] = { on, countsIn: reportYear(on, book), result };
  const known = book.cases.find((one) => one.caseNo === caseNo);
  if (known) known.facts.push(fact);
  else book.cases.push({ caseNo, ...groupOf(told), facts: [fact] });
}

/** `annual-report-form.md` §6: the group it belongs to, and whether another organ counts it. */
function groupOf(told: ToldOfCase): Pick<Case, 'route' | 'coDefendantOnly'> {
  if (told.kind !== 'suit filed') return { route: 'review', coDefendantOnly: false };
  const { afterReview, coDefendantOnly } = told;
  return { route: afterReview ? 'litigation.after_review' : 'litigation.direct', coDefendantOnly };
}
