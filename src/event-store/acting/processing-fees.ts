import { readerOf } from '../../database/with-organ.js';
import type { ApplicationEvent } from '../../domain/applications/events.js';
import { feeFactsOf, feesTold } from '../../domain/applications/fees-told.js';
import { type LegalDate, lastDayOf, yearOf } from '../../domain/law/legal-date.js';
import { Refusal } from '../../domain/refusals.js';
import { askedHash } from '../asked-hash.js';
import type { Answer, EventLog } from '../event-log.js';
import { actOnRegister, type RegisterOrder } from './act-on-register.js';

/** Where an entry that was made out of the register of applications comes from. */
const SOURCE = '信息处理费（由申请登记簿计算）';
const REGISTER = 'art20_8.admin_fees';

/** What the applications, but for those that are void, have paid in a year, offered for the fees of Table 二 (annual-report-form §4). */
export interface ProcessingFees {
  year: number;
  amountFen: number;
  /** Payments whose amount is not on record are named, and count nothing. */
  applications: { id: string; registerNo: string | null; amountFen: number | null }[];
  /** The entry that this has already been taken up in; 0 fen where it has been taken back. */
  recorded: { entry: string; version: number; amountFen: number } | null;
}

export async function processingFees(log: EventLog, organ: number, year: number): Promise<ProcessingFees> {
  const db = readerOf(log.db, organ);
  const paying = await db.query<{ id: string; registerNo: string | null }>(PAYING, [organ, year]);
  const histories = await log.historiesOf(
    organ,
    paying.rows.map(({ id }) => id),
  );
  const applications = paying.rows.flatMap(({ id, registerNo }, i) => {
    const events = (histories[i]?.events ?? []) as ApplicationEvent[];
    const fees = feesTold(events.flatMap(feeFactsOf));
    const paid = fees.filter(({ paidOn }) => paidOn !== null && yearOf(paidOn) === year);
    const known = paid.flatMap(({ paidFen }) => paidFen ?? []);
    const amountFen = known.length === 0 ? null : known.reduce((sum, fen) => sum + fen, 0);
    return paid.length === 0 ? [] : [{ id, registerNo, amountFen }];
  });
  const { rows } = await db.query<NonNullable<ProcessingFees['recorded']>>(RECORDED, [organ, REGISTER, SOURCE, year]);
  const amountFen = applications.reduce((sum, one) => sum + (one.amountFen ?? 0), 0);
  return { year, amountFen, applications, recorded: rows[0] ?? null };
}

/** Takes the offer up as one entry of the year, or brings the entry up to it; the same order again gets the stored answer. Throws `Refusal` where nothing was paid, `CommandReused`. */
export async function recordProcessingFees(
  log: EventLog,
  order: Pick<RegisterOrder, 'commandId' | 'organ' | 'actor'> & { year: number },
  today: LegalDate,
): Promise<Answer> {
  const { year, ...by } = order;
  const identity = { ...by, requestHash: askedHash(['processing fees', order.organ, year]) };
  const stored = await log.answerOf(identity);
  if (stored) return stored;
  const { amountFen, applications, recorded } = await processingFees(log, order.organ, year);
  if (recorded) {
    const correct = { amountFen, quantity: applications.length, reason: '按申请登记簿重新计算' };
    return actOnRegister(log, { ...identity, act: { register: REGISTER, entry: recorded.entry, correct } }, today);
  }
  if (amountFen === 0) throw new Refusal('fees_none_collected', { year });
  const on = lastDayOf(year) < today ? lastDayOf(year) : today;
  const fact = { register: REGISTER, action: 'collected', name: '信息处理费', docNo: null, on } as const;
  const record = { ...fact, quantity: applications.length, amountFen, source: SOURCE };
  return actOnRegister(log, { ...identity, act: { record } }, today);
}

const PAYING = `
select distinct e.stream_id as id, l.register_no as "registerNo"
from event e left join ledger l on l.organ_id = e.organ_id and l.application_id = e.stream_id
where e.organ_id = $1 and e.type = 'FeePaid' and e.occurred_on between make_date($2, 1, 1) and make_date($2, 12, 31)
  and l.state is distinct from 'voided'
order by l.register_no, e.stream_id`;

const RECORDED = `
select entry_id as entry, version, amount_fen::float8 as "amountFen" from proactive_entry
where organ_id = $1 and register = $2 and source = $3 and extract(year from happened_on) = $4 order by version limit 1`;
