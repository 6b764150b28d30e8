import { readerOf } from '../../database/with-organ.js';
import { replay } from '../../domain/applications/application.js';
import { type CaseEntry, missingCommands } from '../../domain/applications/case-entry.js';
import type { ApplicationEvent, ProceedingEvent } from '../../domain/applications/events.js';
import { replayProceedings } from '../../domain/applications/proceedings.js';
import { Refusal } from '../../domain/refusals.js';
import type { Append } from '../append.js';
import { applicationAppend } from '../application-append.js';
import { askedHash } from '../asked-hash.js';
import type { EventLog, History } from '../event-log.js';
import { streamIdOf } from '../years.js';
import { decideAgainWhenMoved, decideAll } from './act-on-application.js';
import { caseAppend, caseStream, decideCommands } from './act-on-case.js';
import type { ImportOrder } from './import-ledger.js';
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

type Dry = Map<string, (ApplicationEvent | ProceedingEvent)[]>;

/** Records reviews and suits, on their applications or by themselves, as `importLedger` records applications. */
export async function importCases(
  log: EventLog,
  order: ImportOrder,
  entries: readonly CaseEntry[],
  progress: (done: number, all: number) => void = () => {},
): Promise<ImportReport> {
  const report = emptyReport();
  const dry: Dry = new Map();
  for (const [i, entry] of entries.entries()) {
    addTo(report, await recordCase(log, order, entry, dry));
    progress(i + 1, entries.length);
  }
  return report;
}

async function recordCase(log: EventLog, order: ImportOrder, entry: CaseEntry, dry: Dry): Promise<Recorded> {
  try {
    const { registerNo, caseNo } = entry;
    const application = registerNo
      ? await applicationOf(log, order.organ, registerNo)
      : await attackedBy(log, order.organ, caseNo);
    const stream = application ?? caseStream(order.organ, entry.caseNo);
    return await decideAgainWhenMoved(async () => {
      const stored = await log.historyOf(order.organ, stream);
      const events = [...stored.events, ...(dry.get(stream) ?? [])];
      const { append, fresh } = await missing(log, order, entry, application, { ...stored, events });
      if (append === null) return NOTHING_ADDED;
      const result = fresh.some(({ type }) => /Filed$/.test(type)) ? 'imported' : 'updated';
      if (!order.dryRun) return await written(log, entry, append, result);
      await refuseTaken(log, order.organ, entry.caseNo, stream);
      dry.set(stream, [...(dry.get(stream) ?? []), ...fresh]);
      return recorded(entry, append, result);
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: refusedRow(entry, error) };
  }
}

async function missing(
  log: EventLog,
  order: ImportOrder,
  entry: CaseEntry,
  application: string | null,
  history: History,
): Promise<{ append: Append | null; fresh: (ApplicationEvent | ProceedingEvent)[] }> {
  const { organ, actor, today } = order;
  const { line: _line, ...content } = entry;
  const requestHash = askedHash(content);
  const commandId = streamIdOf('case', organ, entry.caseNo, history.events.length, requestHash.toString('hex'));
  const identity = { commandId, organ, actor, requestHash };
  if (application) {
    const known = history as History<ApplicationEvent>;
    const commands = missingCommands(entry, replay(known.events)?.proceedings ?? []);
    const fresh = decideAll(commands, known, today);
    if (commands.length === 0) return { append: null, fresh };
    return { append: await applicationAppend(log, { ...identity, application }, known, fresh, today), fresh };
  }
  const known = history as History<ProceedingEvent>;
  const commands = missingCommands(entry, replayProceedings(known.events));
  const fresh = decideCommands(commands, known, today);
  if (commands.length === 0) return { append: null, fresh };
  return { append: await caseAppend(log, { ...identity, caseNo: entry.caseNo }, known, fresh, today), fresh };
}

/** Throws `register_no_unknown`. */
async function applicationOf({ db }: EventLog, organ: number, registerNo: string): Promise<string> {
  const { rows } = await readerOf(db, organ).query<{ id: string }>(
    'select application_id as id from ledger where organ_id = $1 and register_no = $2',
    [organ, registerNo],
  );
  if (!rows[0]) throw new Refusal('register_no_unknown', { registerNo });
  return rows[0].id;
}

/** A blank says nothing: a case that is on record stays with its application. Null where it is about none. */
async function attackedBy({ db }: EventLog, organ: number, caseNo: string): Promise<string | null> {
  const { rows } = await readerOf(db, organ).query<{ id: string | null }>(
    'select application_id as id from proceeding where organ_id = $1 and case_no = $2 limit 1',
    [organ, caseNo],
  );
  return rows[0]?.id ?? null;
}

/** What the log itself refuses when the case is written. Throws `proceeding_exists`. */
async function refuseTaken({ db }: EventLog, organ: number, caseNo: string, stream: string): Promise<void> {
  const elsewhere = 'select from proceeding where organ_id = $1 and case_no = $2 and stream_id <> $3 limit 1';
  const { rowCount } = await readerOf(db, organ).query(elsewhere, [organ, caseNo, stream]);
  if (rowCount) throw new Refusal('proceeding_exists', { caseNo });
}
