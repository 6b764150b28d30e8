import { readerOf } from '../../database/with-organ.js';
import type { ApplicationEvent } from '../../domain/applications/events.js';
import { feeFactsOf, feesTold } from '../../domain/applications/fees-told.js';
import { type LegalDate, lastDayOf, yearOf } from '../../domain/law/legal-date.js';
import { Refusal } from '../../domain/refusals.js';
import { askedHash } from '../asked-hash.js';
import { type Answer, type EventLog, StaleStream } from '../event-log.js';
import { readRegister } from '../registers.js';
import { answeredOnce } from './act-on-application.js';
import { type RegisterOrder, seenFor, writeEntry } from './act-on-register.js';

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

/**
 * Takes the offer up as one entry of the year, or brings the entry up to it; the same order again gets the stored answer. The
 * register must not have moved since the offer was made, so that two who take it up at once enter it once. Throws `Refusal`
 * where nothing was paid, `CommandReused`.
 */
export async function recordProcessingFees(
  log: EventLog,
  order: Pick<RegisterOrder, 'commandId' | 'organ' | 'actor'> & { year: number },
  today: LegalDate,
): Promise<Answer> {
  const { year, organ, ...by } = order;
  const identity = { organ, ...by, requestHash: askedHash(['processing fees', organ, year]) };
  return answeredOnce(log, identity, async () => {
    const { version } = await readRegister(log, organ, REGISTER, { entries: [] });
    const act = takenUp(await processingFees(log, organ, year), today);
    const seen = await seenFor(log, { organ, act });
    if (seen.version !== version) throw new StaleStream();
    return writeEntry(log, identity, { ...order, act }, seen, today);
  });
}

function takenUp({ year, amountFen, applications, recorded }: ProcessingFees, today: LegalDate): RegisterOrder['act'] {
  if (recorded) {
    const correct = { amountFen, quantity: applications.length, reason: '按申请登记簿重新计算' };
    return { register: REGISTER, entry: recorded.entry, correct };
  }
  if (amountFen === 0) throw new Refusal('fees_none_collected', { year });
  const on = lastDayOf(year) < today ? lastDayOf(year) : today;
  const fact = { register: REGISTER, action: 'collected', name: '信息处理费', docNo: null, on } as const;
  return { record: { ...fact, quantity: applications.length, amountFen, source: SOURCE } };
}

const PAYING = `
select distinct e.stream_id as id, l.register_no as "registerNo"
from event e left join ledger l on l.organ_id = e.organ_id and l.application_id = e.stream_id
where e.organ_id = $1 and e.type = 'FeePaid' and e.occurred_on between make_date($2, 1, 1) and make_date($2, 12, 31)
  and l.state is distinct from 'voided'
order by l.register_no, e.stream_id`;

/** By the source it was entered with: a clerk may have put it more exactly since. */
const RECORDED = `
select p.entry_id as entry, p.version, p.amount_fen::float8 as "amountFen"
from proactive_entry p
join event e on e.organ_id = p.organ_id and e.stream_id = p.stream_id and e.type = 'RegisterEntryRecorded'
  and e.payload->>'entry' = p.entry_id::text and e.payload->>'source' = $3
where p.organ_id = $1 and p.register = $2 and p.action = 'collected' and extract(year from p.happened_on) = $4
order by p.version limit 1`;
