import { withOrgan } from '../database/with-organ.js';
import type { ReportYears } from '../domain/applications/report-years.js';
import { Register } from '../domain/proactive/register.js';
import type { RegisterEntry } from '../domain/proactive/register-entry.js';
import type { CountedEntry } from '../domain/proactive/register-events.js';
import type { RegisterCode } from '../domain/proactive/registers.js';
import type { EventLog } from './event-log.js';
import { type KnownYear, streamIdOf } from './years.js';

/** A line of a register with the event that wrote it last. */
export type RegisterRow = Pick<
  RegisterEntry,
  'register' | 'action' | 'name' | 'docNo' | 'quantity' | 'amountFen' | 'disclosed' | 'disclosedOn' | 'source'
> & {
  entryId: string;
  streamId: string;
  version: number;
  happenedOn: RegisterEntry['on'];
  recordedBy: string;
  countedYear: number;
  countedDisclosedYear: number | null;
  countedQuantity: number;
  countedAmountFen: number | null;
  countedDisclosed: number;
  correctedOn: string | null;
  correctionReason: string | null;
};

/**
 * Each register of an organ is one stream. A decision needs its stock, which rests on all its entries; it is read from their
 * rows, so that an append costs the same after ten entries and after ten thousand, and the version of the stream keeps two
 * clerks from taking the same document out of it.
 */
export const registerStream = (organ: number, register: RegisterCode): string =>
  streamIdOf('register', organ, register);

/** A line is known by its row, its name, its number, its day and what was done, and which of several such it is. */
export const entryId = (
  organ: number,
  { register, name, docNo, on, action }: Pick<RegisterEntry, 'register' | 'name' | 'docNo' | 'on' | 'action'>,
  nth: number,
): string => streamIdOf('register-entry', organ, JSON.stringify([register, name, docNo, on, action, nth]));

/** `version`: of the stream, after the line. */
export function registerRow(streamId: string, version: number, line: RegisterEntry): RegisterRow {
  const { entry: entryId, on: happenedOn, by: recordedBy, counted, corrected, ...same } = line;
  return {
    ...same,
    entryId,
    streamId,
    version,
    happenedOn,
    recordedBy,
    countedYear: counted.year,
    countedDisclosedYear: counted.disclosedYear,
    countedQuantity: counted.quantity,
    countedAmountFen: counted.amountFen,
    countedDisclosed: counted.disclosed,
    correctedOn: corrected?.on ?? null,
    correctionReason: corrected?.reason ?? null,
  };
}

/** The line of which this is the row. */
export function lineOf(row: RegisterRow): RegisterEntry {
  const { entryId: entry, happenedOn: on, recordedBy: by, correctedOn, correctionReason } = row;
  const { register, action, name, docNo, quantity, amountFen, disclosed, disclosedOn, source } = row;
  const counted: CountedEntry = {
    year: row.countedYear,
    disclosedYear: row.countedDisclosedYear,
    quantity: row.countedQuantity,
    amountFen: row.countedAmountFen,
    disclosed: row.countedDisclosed,
  };
  const corrected = correctedOn && correctionReason ? { on: correctedOn, reason: correctionReason } : null;
  return {
    entry,
    register,
    action,
    name,
    docNo,
    on,
    quantity,
    amountFen,
    disclosed,
    disclosedOn,
    source,
    by,
    counted,
    corrected,
  };
}

/** A register as it stands at one moment, with what a decision about it rests on. */
export interface SeenRegister {
  code: RegisterCode;
  register: Register;
  /** At which each of the lines was last written. */
  versions: ReadonlyMap<string, number>;
  /** Of its stream. */
  version: number;
  years: KnownYear[];
  /** The years whose Table 二 is published. */
  published: ReportYears;
}

/** The lines that make up the stock of a register, and those that are named, or that are alike. */
export const readRegister = (
  { db }: EventLog,
  organ: number,
  code: RegisterCode,
  wanted: { entries: readonly string[] } | { alike: Pick<RegisterEntry, 'action' | 'on'> },
): Promise<SeenRegister> =>
  withOrgan(
    db,
    organ,
    async (tx) => {
      const { entries = [], alike } = { entries: undefined, alike: undefined, ...wanted };
      const stream = registerStream(organ, code);
      const { rows } = await tx.query<RegisterRow>(LINES, [
        organ,
        code,
        entries,
        alike?.action ?? null,
        alike?.on ?? null,
      ]);
      const { rows: years } = await tx.query<KnownYear & { published: boolean }>(YEARS, [organ]);
      const newest =
        'select coalesce(max(version), 0) as version from proactive_entry where organ_id = $1 and stream_id = $2';
      const published = years.filter((one) => one.published).map(({ year }) => year);
      return {
        code,
        years,
        register: new Register(rows.map(lineOf)),
        versions: new Map(rows.map(({ entryId, version }) => [entryId, version])),
        version: (await tx.query<{ version: number }>(newest, [organ, stream])).rows[0]?.version ?? 0,
        published: { lockedThrough: published.length ? Math.max(...published) : null, carrying: [] },
      };
    },
    'at one moment',
  );

/** `bigint` would come as text; nothing here is beyond what a number holds. */
export const LINE_COLUMNS = `entry_id as "entryId", stream_id as "streamId", version, register, action, name, doc_no as "docNo",
  happened_on as "happenedOn", quantity::float8 as quantity, amount_fen::float8 as "amountFen", disclosed_on as "disclosedOn",
  disclosed::float8 as disclosed, source, recorded_by as "recordedBy", counted_year as "countedYear",
  counted_disclosed_year as "countedDisclosedYear", counted_quantity::float8 as "countedQuantity",
  counted_amount_fen::float8 as "countedAmountFen", counted_disclosed::float8 as "countedDisclosed",
  corrected_on as "correctedOn", correction_reason as "correctionReason"`;

const LINES = `
select ${LINE_COLUMNS} from proactive_entry
where organ_id = $1 and register = $2 and (action in ('issued', 'repealed', 'expired', 'disclosed')
  or entry_id = any ($3) or (action = $4 and happened_on = $5))
order by version`;

const YEARS = `
select year, version, run_begun as "runBegun", run_completed as "runCompleted", locked,
  state->'locked'->'table2' is not null as published
from organ_year where organ_id = $1 order by year`;
