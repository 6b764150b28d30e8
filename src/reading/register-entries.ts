import { readerOf } from '../database/with-organ.js';
import { REGISTER_ACTIONS, REGISTERS, type RegisterAction, type RegisterCode } from '../domain/proactive/registers.js';
import { uncountedBecause } from '../domain/year-end/uncounted-entry.js';
import type { EventLog } from '../event-store/event-log.js';
import { LINE_COLUMNS, lineOf, type RegisterRow } from '../event-store/registers.js';

/** What the lines of the registers may be asked for; everything given must hold. */
export interface EntriesQuestion {
  register?: RegisterCode;
  action?: RegisterAction;
  /** In which it happened. */
  year?: number;
  limit: number;
  after?: EntryPlace;
}

/** Where a page ended. */
export interface EntryPlace {
  on: string;
  entry: string;
}

/** A line of a register as a clerk sees it. */
export interface EntryLine {
  entry: string;
  version: number;
  register: RegisterCode;
  registerLabel: string;
  action: RegisterAction;
  actionLabel: string;
  name: string | null;
  docNo: string | null;
  on: string;
  quantity: number;
  amountFen: number | null;
  disclosedOn: string | null;
  source: string;
  /** Who said so; of an account the name of its holder. */
  by: string;
  /** The report year in which it counts. */
  year: number;
  /** Why it gives nothing to Table 二; null where it does. */
  uncounted: string | null;
  corrected: { on: string; reason: string } | null;
}

/** The lines of an organ's registers, newest first; `next` is null on the last page. */
export async function entryPage(
  { db }: EventLog,
  organ: number,
  { register, action, year, limit, after }: EntriesQuestion,
): Promise<{ lines: EntryLine[]; next: EntryPlace | null }> {
  const { rows } = await readerOf(db, organ).query<StoredLine>(PAGE, [
    ...[organ, register ?? null, action ?? null, year ?? null],
    ...[after?.on ?? null, after?.entry ?? null, limit + 1],
  ]);
  const lines = rows.slice(0, limit).map(entryLine);
  const last = lines.at(-1);
  return { lines, next: rows.length > limit && last ? { on: last.on, entry: last.entry } : null };
}

/** In which register a line of the organ stands; null where there is none of that id. */
export async function registerOf({ db }: EventLog, organ: number, entry: string): Promise<RegisterCode | null> {
  const sql = 'select register from proactive_entry where organ_id = $1 and entry_id = $2';
  const { rows } = await readerOf(db, organ).query<{ register: RegisterCode }>(sql, [organ, entry]);
  return rows[0]?.register ?? null;
}

type StoredLine = RegisterRow & { holder: string | null };

const entryLine = ({ holder, correctedOn, correctionReason, ...row }: StoredLine): EntryLine => ({
  entry: row.entryId,
  version: row.version,
  register: row.register,
  action: row.action,
  registerLabel: REGISTERS[row.register].label,
  actionLabel: REGISTER_ACTIONS[row.action],
  name: row.name,
  docNo: row.docNo,
  on: row.happenedOn,
  quantity: row.quantity,
  amountFen: row.amountFen,
  disclosedOn: row.disclosedOn,
  source: row.source,
  by: holder ?? row.recordedBy,
  year: row.countedYear,
  uncounted: uncountedBecause(lineOf({ ...row, correctedOn, correctionReason })),
  corrected: correctedOn && correctionReason ? { on: correctedOn, reason: correctionReason } : null,
});

const PAGE = `
select p.*, a.name as holder from (
  select organ_id, ${LINE_COLUMNS} from proactive_entry
  where organ_id = $1 and ($2::text is null or register = $2) and ($3::text is null or action = $3)
    and ($4::integer is null or happened_on between make_date($4, 1, 1) and make_date($4, 12, 31))
    and ($5::date is null or (happened_on, entry_id) < ($5, $6::uuid))
  order by happened_on desc, entry_id desc limit $7) p
left join account a on a.organ_id = p.organ_id and a.account_id::text = p."recordedBy"
order by p."happenedOn" desc, p."entryId" desc`;
