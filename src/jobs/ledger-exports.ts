import type { Pool } from 'pg';
import { type Reader, withOrgan } from '../database/with-organ.js';
import { type ExportedPerson, ledgerRowOf, ledgerStream } from '../documents/ledger-out.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { Progress } from '../event-store/year-end/run-year.js';
import {
  type ClaimedExport,
  claimExport,
  EXPORT_DAYS,
  ExportTaken,
  finishExport,
  keepPart,
  tellExport,
} from '../personal-data/ledger-exports.js';
import { placeKey, type Vault } from '../personal-data/vault.js';
import { countOf, type LabelledLine, linesOf, type Place } from '../reading/ledger-list.js';
import { toldOf } from '../reading/ledger-told.js';

/** Which export: what the outbox and the job carry. */
export interface ExportJob {
  organ: number;
  export: string;
}

export const LEDGER_EXPORT = 'ledger-export';

/** Few enough that a batch is formatted before anybody waits for it. */
const LINES_AT_ONCE = 250;
const PART_BYTES = 1_000_000;

/**
 * Writes the file that somebody has asked for, from its beginning however often it was begun, out of the ledger as it stands at one
 * moment. Nothing of it is held but the batch and the part in hand.
 */
export async function carryOutExport(
  vault: Vault,
  job: ExportJob,
  today: LegalDate,
  progress: Progress,
): Promise<object> {
  const claimed = await claimExport(vault, job.organ, job.export);
  if (!claimed) return { refused: 'no_longer_wanted' };
  try {
    const size = await withOrgan(
      vault.db,
      job.organ,
      (tx) => write(vault, claimed, tx, today, progress),
      'at one moment',
    );
    await finishExport(vault, claimed, size);
    return { size };
  } catch (error) {
    if (error instanceof ExportTaken) return { refused: 'no_longer_wanted' };
    throw error;
  }
}

async function write(vault: Vault, claimed: ClaimedExport, db: Reader, today: LegalDate, progress: Progress) {
  const { organ, format, persons, question } = claimed;
  const all = await countOf(db, organ, question, today);
  await tellExport(vault, claimed, 0, all);
  let done = 0;
  async function* batches() {
    for await (const lines of batchesOf(db, organ, question, today)) {
      const kept = persons ? await applicantsOf(vault, organ, lines) : new Map<string, ExportedPerson>();
      const told = await toldOf(db, organ, lines);
      yield lines.map((line) => ledgerRowOf(line, told.get(line.id), persons, kept.get(line.id)));
      done += lines.length;
    }
  }
  let [size, n] = [0, 0];
  for await (const part of partsOf(ledgerStream(format, persons, all, batches()))) {
    await keepPart(vault, claimed, n++, part);
    await tellExport(vault, claimed, done, all);
    progress(done, all);
    size += part.length;
  }
  await tellExport(vault, claimed, done, all);
  return size;
}

async function* batchesOf(
  db: Reader,
  organ: number,
  question: object,
  today: LegalDate,
): AsyncGenerator<LabelledLine[]> {
  let after: Place | undefined;
  do {
    const lines = await linesOf(db, organ, question, today, { most: LINES_AT_ONCE, ...(after && { after }) });
    if (lines.length > 0) yield lines;
    after = lines.length === LINES_AT_ONCE ? lines.at(-1) : undefined;
  } while (after);
}

async function applicantsOf(vault: Vault, organ: number, lines: readonly LabelledLine[]) {
  const kept = await vault.kept(
    organ,
    lines.map(({ id }) => id),
  );
  return new Map<string, ExportedPerson>(
    lines.flatMap(({ id }) => {
      const record = kept.get(placeKey({ application: id }));
      return record ? [[id, record] as const] : [];
    }),
  );
}

/** The same bytes in pieces of some size. */
async function* partsOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let [pieces, held]: [Buffer[], number] = [[], 0];
  for await (const piece of bytes) {
    pieces.push(piece);
    held += piece.length;
    if (held < PART_BYTES) continue;
    yield Buffer.concat(pieces);
    [pieces, held] = [[], 0];
  }
  if (held > 0) yield Buffer.concat(pieces);
}

/** Exports that nobody has touched for so many seconds: their job may be lost. */
export async function unfinishedExports(db: Pool, seconds: number): Promise<ExportJob[]> {
  const { rows } = await db.query<ExportJob>('select organ, export from unfinished_exports($1)', [seconds]);
  return rows;
}

/** Files are gone after some days. */
export const forgetOldExports = async (db: Pool): Promise<void> =>
  void (await db.query('select forget_exports($1)', [EXPORT_DAYS]));
