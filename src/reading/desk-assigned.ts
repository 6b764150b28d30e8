import type { Reader } from '../database/with-organ.js';
import { ASKED, HANDLING } from '../domain/applications/assignment.js';
import type { Actor } from '../domain/applications/judgement.js';
import { addDays, type LegalDate } from '../domain/law/legal-date.js';
import { type Addressee, inWhoseName } from '../domain/organs/colleagues.js';
import { colleaguesOf, type NamedColleague } from '../event-store/acting/colleagues.js';
import { type DeskDay, type DeskLine, type DeskRow, lineOf } from './desk-line.js';

/** What whoever asks is to take, to give anew, to answer, and what answers have come for him. */
export const ASSIGNED_LISTS = ['toAccept', 'handedBack', 'toAnswer', 'answersCame'] as const;
export type AssignedList = (typeof ASSIGNED_LISTS)[number];

/** `awaits` says in Chinese what it is about, and in whose place whoever asks stands (代). */
export type AssignedLine = DeskLine & { awaits: string };

/** What a ledger row says of it (`ledgerRow`). */
interface Assigned {
  given: (Addressee & { from: string; on: LegalDate }) | null;
  handedBack: { to: string; on: LegalDate } | null;
  requests: (Addressee & { request: number; from: string; answerBy: LegalDate; repliedOn: LegalDate | null })[] | null;
}

/** For so many days an answer is told as new. */
const CAME_DAYS = 7;

interface Asking {
  by: Actor;
  today: LegalDate;
  colleagues: readonly NamedColleague[];
}

/** The lines of each list, the nearest day first. A deputy has those of whoever is away besides his own. */
export async function assignedLines(
  db: Reader,
  organ: number,
  on: DeskDay,
  by: Actor,
): Promise<Record<AssignedList, AssignedLine[]>> {
  const { rows } = await db.query<DeskRow & Assigned>(ASSIGNED, [organ]);
  const lists: Record<AssignedList, AssignedLine[]> = { toAccept: [], handedBack: [], toAnswer: [], answersCame: [] };
  if (rows.length === 0) return lists;
  const asking = { by, today: on.today, colleagues: await colleaguesOf(db, organ, on.today) };
  for (const { given, handedBack, requests, ...row } of rows)
    for (const { list, ...found } of assignedOf({ given, handedBack, requests }, asking))
      lists[list].push({ ...lineOf({ ...row, ...('dueOn' in found && { dueOn: found.dueOn }) }, on), ...found });
  for (const list of ASSIGNED_LISTS) lists[list].sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1));
  return lists;
}

interface Found {
  list: AssignedList;
  awaits: string;
  dueOn?: LegalDate;
}

function assignedOf({ given, handedBack, requests }: Assigned, asking: Asking): Found[] {
  const { today } = asking;
  const taking = given && whoseTurn(given, HANDLING, asking);
  const giving = handedBack && whoseTurn({ unit: null, person: handedBack.to }, [...HANDLING, 'office_head'], asking);
  const asked = (requests ?? []).flatMap((one): Found[] => {
    if (one.repliedOn === null) {
      const answering = whoseTurn(one, ASKED, asking);
      const awaits = `${nameOf(one.from, asking)}征求意见（第${one.request}项）${answering}`;
      return answering === null ? [] : [{ list: 'toAnswer', awaits, dueOn: one.answerBy }];
    }
    const reading = whoseTurn({ unit: null, person: one.from }, ASKED, asking);
    const isNew = one.repliedOn >= addDays(today, -CAME_DAYS);
    const awaits = `第${one.request}项内部意见已有回复（${one.unit ?? nameOf(one.person, asking)}，${one.repliedOn}）`;
    return reading !== null && isNew ? [{ list: 'answersCame', awaits }] : [];
  });
  return [
    ...(given && taking !== null
      ? [{ list: 'toAccept' as const, awaits: `${nameOf(given.from, asking)} ${given.on} 交办${taking}` }]
      : []),
    ...(handedBack && giving !== null
      ? [{ list: 'handedBack' as const, awaits: `${handedBack.on} 退回，待另行交办${giving}` }]
      : []),
    ...asked,
  ];
}

/** Null where it is not for whoever asks, who must have one of the roles himself; else for whom, where not for himself. */
function whoseTurn(to: Addressee, roles: readonly string[], asking: Asking): string | null {
  const { by, today, colleagues } = asking;
  if (!by.roles.some((role) => roles.includes(role))) return null;
  const name = inWhoseName(to, roles, by.account, today, colleagues);
  return name && (name === by.account ? '' : `（代${nameOf(name, asking)}）`);
}

const nameOf = (account: string | null, { colleagues }: Asking): string =>
  colleagues.find((one) => one.account === account)?.name ?? '';

const ASSIGNED = `
select application_id as id, register_no as "registerNo", state, received_on as "receivedOn", handling_unit as "handlingUnit",
  due_on as "dueOn", facts->'given' as given, facts->'handedBack' as "handedBack", facts->'requests' as requests
from ledger where organ_id = $1 and state in ('in_progress', 'awaiting_correction', 'awaiting_payment', 'reprocessing')
  and facts ?| array['given', 'handedBack', 'requests']
order by due_on nulls last, received_on, application_id`;
