import { readerOf } from '../../database/with-organ.js';
import { replay } from '../../domain/applications/application.js';
import type { ApplicationEvent } from '../../domain/applications/events.js';
import type { LedgerEntry } from '../../domain/applications/ledger-entry.js';
import { recordLedgerEntry } from '../../domain/applications/record-ledger-entry.js';
import { type LegalDate, yearOf } from '../../domain/law/legal-date.js';
import type { BroughtRow } from '../../domain/persons/brought.js';
import { Refusal } from '../../domain/refusals.js';
import type { PriorYearAdjustment } from '../../domain/year-end/organ-year-events.js';
import { applicationAppend } from '../application-append.js';
import { askedHash } from '../asked-hash.js';
import type { EventLog } from '../event-log.js';
import { streamIdOf } from '../years.js';
import { decideAgainWhenMoved, factsOf } from './act-on-application.js';
import {
  addTo,
  emptyReport,
  type ImportReport,
  NOTHING_ADDED,
  type Recorded,
  recorded,
  refusedRow,
  written,
} from './import-report.js';

export interface ImportOrder {
  organ: number;
  actor: string;
  today: LegalDate;
  /** Decide everything, write nothing. */
  dryRun?: boolean;
}

export interface LedgerOrder extends ImportOrder {
  /** What rows bring of persons, sealed, in the order of the rows. */
  bring(rows: readonly { application: string; details: Record<string, string | null> }[]): Promise<BroughtRow[]>;
  /** Told what became of each row, in their order. */
  told?(entry: LedgerEntry, recorded: Recorded): void;
  /**
   * Where an import that was broken off goes on: at which row, and since when (the database's clock) its last rows may be on
   * record without having been told.
   */
  goOn?: { at: number; since: string };
}

/** Rows that are decided and written side by side. */
export const AT_ONCE = 256;

/**
 * Records the rows of a clerk's ledger, each in a commit that holds all of it or nothing; one that is refused stops no
 * other. The same rows again change nothing. `progress` is told of rows that are on record for good.
 */
export async function importLedger(
  log: EventLog,
  order: LedgerOrder,
  entries: readonly LedgerEntry[],
  progress: (done: number, all: number) => void | Promise<void> = () => {},
): Promise<ImportReport> {
  const report = emptyReport();
  const dry: DryHistories = new Map();
  const { at: first, since } = order.goOn ?? { at: 0, since: null };
  for (let at = first; at < entries.length; at += AT_ONCE) {
    const rows = entries.slice(at, at + AT_ONCE);
    const known = await knownApplications(log, order.organ, rows);
    const idOf = ({ registerNo }: LedgerEntry) =>
      known.get(registerNo) ?? streamIdOf('ledger-row', order.organ, registerNo);
    const brought = await order.bring(
      rows.map((entry) => ({ application: idOf(entry), details: { ...entry.personal, ...entry.remarks } })),
    );
    const recorded = await eachRow(log, order, rows, (entry, i) =>
      recordRow(log, order, entry, { application: idOf(entry), brought: brought[i] as BroughtRow, known, dry }),
    );
    const told = at === first && since ? await withUntold(log, order, rows, recorded, idOf, since) : recorded;
    for (const [i, row] of told.entries()) {
      addTo(report, row);
      order.told?.(rows[i] as LedgerEntry, row);
    }
    await progress(Math.min(at + AT_ONCE, entries.length), entries.length);
  }
  return report;
}

/**
 * Rows side by side, but for those of closed years, one after the other: each of them adjusts what the one before it has
 * left of the year.
 */
async function eachRow(
  { db }: EventLog,
  { organ }: ImportOrder,
  rows: readonly LedgerEntry[],
  record: (entry: LedgerEntry, i: number) => Promise<Recorded>,
): Promise<Recorded[]> {
  const { rows: locked } = await readerOf(db, organ).query<{ through: number | null }>(
    'select max(year) as through from organ_year where organ_id = $1 and locked',
    [organ],
  );
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = (act: () => Promise<Recorded>): Promise<Recorded> => {
    const recorded = before.then(act);
    before = recorded;
    return recorded;
  };
  const closed = ({ receivedOn }: LedgerEntry) => yearOf(receivedOn) <= (locked[0]?.through ?? 0);
  return Promise.all(rows.map((entry, i) => (closed(entry) ? inTurn(() => record(entry, i)) : record(entry, i))));
}

/** What an import that was broken off has written of an application and not told. */
interface Untold {
  application: string;
  born: boolean;
  response: string;
  adjusted: PriorYearAdjustment[];
}

/** A row that adds nothing because this very import has written it, before it was broken off, is told as it was written. */
async function withUntold(
  { db }: EventLog,
  { organ, actor }: ImportOrder,
  rows: readonly LedgerEntry[],
  all: readonly Recorded[],
  idOf: (entry: LedgerEntry) => string,
  since: string,
): Promise<Recorded[]> {
  const { rows: found } = await readerOf(db, organ).query<Untold>(UNTOLD, [organ, rows.map(idOf), actor, since]);
  const untold = new Map(found.map((one) => [one.application, one]));
  return all.map((row, i) => {
    const entry = rows[i] as LedgerEntry;
    const written = untold.get(idOf(entry));
    untold.delete(idOf(entry)); // the same row a second time adds nothing indeed
    if (!written || !('result' in row) || row.result !== 'unchanged') return row;
    const { response, born, adjusted } = written;
    return { ...recorded(entry, { response, writes: [] }, born ? 'imported' : 'updated'), adjusted };
  });
}

/** The adjustments of a command stand right behind its other events. */
const MOST_BEHIND = 200;
const UNTOLD = `
select e.stream_id as application, min(e.version) = 1 as born, min(c.response) as response,
  coalesce((select json_agg(y.payload order by y.pos) from event y
    where y.organ_id = $1 and y.pos between min(e.pos) and max(e.pos) + ${MOST_BEHIND} and y.type = 'PriorYearAdjustment' and y.command_id = any (array_agg(e.command_id))), '[]') as adjusted
from event e join command c on c.organ_id = e.organ_id and c.command_id = e.command_id
where e.organ_id = $1 and e.stream_id = any ($2) and e.actor_id = $3 and e.recorded_at >= $4 group by 1`;

/** Events that a dry run would have written, so that a later row of the file finds them. */
type DryHistories = Map<string, ApplicationEvent[]>;
type Known = Map<string, string>;

interface Found {
  application: string;
  brought: BroughtRow;
  /** The ids of applications on record, by register number. */
  known: Known;
  dry: DryHistories;
}

async function recordRow(
  log: EventLog,
  order: LedgerOrder,
  entry: LedgerEntry,
  { application, brought, known, dry }: Found,
): Promise<Recorded> {
  const { organ, today } = order;
  try {
    return await decideAgainWhenMoved(async () => {
      const history = await log.historyOf<ApplicationEvent>(organ, application);
      const before = [...history.events, ...(dry.get(application) ?? [])];
      const facts = factsOf(history, today);
      const personalDataChanged = known.has(entry.registerNo) ? brought.changed : [];
      const { result, events } = recordLedgerEntry(entry, replay(before), personalDataChanged, facts);
      if (events.length === 0) return { ...NOTHING_ADDED, result };
      if (order.dryRun) dry.set(application, [...(dry.get(application) ?? []), ...events]);
      const append = await applicationAppend(
        log,
        {
          ...order,
          ...identityOf(organ, entry, brought, before.length),
          application,
          ...((before.length === 0 || personalDataChanged.length > 0) && { brought }),
        },
        { ...history, events: before },
        events,
        today,
      );
      return order.dryRun ? recorded(entry, append, result) : await written(log, entry, append, result);
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: refusedRow(entry, error) };
  }
}

/** The same row on the same version is the same command. */
function identityOf(
  organ: number,
  entry: LedgerEntry,
  { digest }: BroughtRow,
  version: number,
): { commandId: string; requestHash: Buffer } {
  const { line: _line, personal: _personal, remarks: _remarks, ...content } = entry;
  const requestHash = askedHash([content, digest]);
  return {
    commandId: streamIdOf('import', organ, entry.registerNo, version, requestHash.toString('hex')),
    requestHash,
  };
}

async function knownApplications({ db }: EventLog, organ: number, rows: readonly LedgerEntry[]): Promise<Known> {
  const { rows: found } = await readerOf(db, organ).query<{ number: string; id: string }>(
    'select register_no as number, application_id as id from ledger where organ_id = $1 and register_no = any ($2)',
    [organ, rows.map(({ registerNo }) => registerNo)],
  );
  return new Map(found.map(({ number, id }) => [number, id]));
}
