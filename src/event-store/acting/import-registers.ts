import { readerOf } from '../../database/with-organ.js';
import { correctEntry, type RegisterLine, recordEntry } from '../../domain/proactive/decide-entry.js';
import type { Register } from '../../domain/proactive/register.js';
import { type RegisterCode, STOCK_SIGN } from '../../domain/proactive/registers.js';
import { Refusal } from '../../domain/refusals.js';
import { askedHash } from '../asked-hash.js';
import type { EventLog } from '../event-log.js';
import { type LineChange, registerAppend } from '../register-append.js';
import { entryId, readRegister, type SeenRegister } from '../registers.js';
import { streamIdOf } from '../years.js';
import { decideAgainWhenMoved } from './act-on-application.js';
import type { ImportOrder } from './import-ledger.js';
import { emptyReport, type ImportReport, refusedRow } from './import-report.js';

export interface RegistersOrder extends ImportOrder {
  /** The source of rows that name none: the file. */
  source: string;
}

/** And of what was taken that no cell of Table 二 will count: why. */
export interface RegistersReport extends ImportReport {
  uncounted: { line: number; message: string }[];
}

interface Identified extends RegisterLine {
  entry: string;
}

/** Lines that are written in one commit. */
const AT_ONCE = 256;

/**
 * Records the lines of a file in their registers, in order of date, so that what leaves was there before; one that is refused
 * stops no other. The same lines again change nothing.
 */
export async function importRegisters(
  log: EventLog,
  order: RegistersOrder,
  lines: readonly RegisterLine[],
  progress: (done: number, all: number) => void = () => {},
): Promise<RegistersReport> {
  const report: RegistersReport = { ...emptyReport(), uncounted: [] };
  let done = 0;
  for (const [code, ofRegister] of byRegister(await identified(log, order.organ, lines))) {
    const entries = ofRegister.map(({ entry }) => entry);
    let seen = await readRegister(log, order.organ, code, { entries });
    for (let at = 0; at < ofRegister.length; at += AT_ONCE) {
      const chunk = ofRegister.slice(at, at + AT_ONCE);
      let stale = false;
      await decideAgainWhenMoved(async () => {
        if (stale) seen = await readRegister(log, order.organ, code, { entries });
        stale = true;
        await recordChunk(log, order, seen, chunk, report);
      });
      done += chunk.length;
      progress(done, lines.length);
    }
  }
  return report;
}

interface Alike {
  entry: string;
  kind: number;
  quantity: number;
  amountFen: number | null;
}

/**
 * Which entry each line is. The same words twice are two facts. A line is the entry that says the same figures; else it corrects
 * one of the same words that no other line is; else it is new.
 */
async function identified({ db }: EventLog, organ: number, lines: readonly RegisterLine[]): Promise<Identified[]> {
  const alike = new Map<string, RegisterLine[]>();
  for (const line of lines) {
    const first = entryId(organ, line, 1);
    alike.set(first, [...(alike.get(first) ?? []), line]);
  }
  const kinds = [...alike.values()];
  const column = <T>(of: (line: RegisterLine) => T) => kinds.map(([line]) => of(line as RegisterLine));
  const { rows } = await readerOf(db, organ).query<Alike>(ALIKE, [
    ...[organ, column(({ register }) => register), column(({ action }) => action), column(({ on }) => on)],
    ...[column(({ name }) => name), column(({ docNo }) => docNo)],
  ]);
  const known = new Map<number, Alike[]>();
  for (const row of rows) known.set(row.kind, [...(known.get(row.kind) ?? []), row]);
  const entries = new Map<RegisterLine, string>();
  kinds.forEach((ofKind, i) => {
    const left = known.get(i + 1) ?? [];
    const taken = new Set<string>();
    const take = (line: RegisterLine, entry: string) => {
      entries.set(line, entry);
      taken.add(entry);
    };
    for (const line of ofKind) {
      const same = left.find((row) => !taken.has(row.entry) && saysTheSame(line, row));
      if (same) take(line, same.entry);
    }
    let nth = 1;
    for (const line of ofKind.filter((one) => !entries.has(one))) {
      while (taken.has(entryId(organ, line, nth))) nth += 1;
      take(line, entryId(organ, line, nth));
    }
  });
  return lines.map((line) => ({ ...line, entry: entries.get(line) as string }));
}

const saysTheSame = ({ quantity, amountFen }: RegisterLine, known: Alike): boolean =>
  quantity === known.quantity && (amountFen ?? known.amountFen) === known.amountFen;

const ALIKE = `
select p.entry_id as entry, k.kind::integer, p.quantity::float8 as quantity, p.amount_fen::float8 as "amountFen"
from unnest($2::text[], $3::text[], $4::date[], $5::text[], $6::text[]) with ordinality as k(register, action, happened_on, name, doc_no, kind)
join proactive_entry p on p.organ_id = $1 and (p.register, p.action, p.happened_on) = (k.register, k.action, k.happened_on)
  and p.name is not distinct from k.name and p.doc_no is not distinct from k.doc_no`;

function byRegister(lines: readonly Identified[]): Map<RegisterCode, Identified[]> {
  const inOrder = [...lines].sort(
    (a, b) => a.on.localeCompare(b.on) || STOCK_SIGN[b.action] - STOCK_SIGN[a.action] || a.line - b.line,
  );
  const groups = new Map<RegisterCode, Identified[]>();
  for (const line of inOrder) groups.set(line.register, [...(groups.get(line.register) ?? []), line]);
  return groups;
}

/** Throws `StaleStream` or `GuardMoved` before it has told the report anything. */
async function recordChunk(
  log: EventLog,
  order: RegistersOrder,
  seen: SeenRegister,
  chunk: readonly Identified[],
  report: RegistersReport,
): Promise<void> {
  const { organ, actor, today } = order;
  const decided = chunk.map((line) => ({ line, ...decideLine(line, order, seen) }));
  const changes = decided.flatMap(({ change }) => (change ? [change] : []));
  let adjustments: { entry: string; year: number }[] = [];
  let uncounted: { entry: string; message: string }[] = [];
  let twin = false;
  if (changes.length > 0) {
    const requestHash = askedHash(changes.map(({ event }) => event));
    const commandId = streamIdOf('registers', organ, seen.code, seen.version, requestHash.toString('hex'));
    const append = await registerAppend(log, { commandId, organ, actor, requestHash }, seen, changes, today);
    if (!order.dryRun) twin = (await log.append(append)).status === 'twin';
    seen.version += changes.length;
    if (!twin) ({ adjustments, uncounted } = JSON.parse(append.response));
  }
  for (const { line, change, refusal } of decided) {
    if (refusal) report.refused.push(refusedRow(line, refusal));
    else if (!change || twin) report.unchanged += 1;
    else report[change.before ? 'updated' : 'imported'] += 1;
    const years = adjustments.filter(({ entry }) => entry === line.entry);
    const why = uncounted.find(({ entry }) => entry === line.entry);
    if (why) report.uncounted.push({ line: line.line, message: why.message });
    report.adjustments.push(...years.map(({ year }) => ({ line: line.line, registerNo: null, year })));
  }
}

function decideLine(
  { line: _line, entry, source, by, ...fact }: Identified,
  order: RegistersOrder,
  seen: SeenRegister,
): { change?: LineChange; refusal?: Refusal } {
  const { register } = seen;
  const facts = { today: order.today, years: seen.published };
  const said = { source: source ?? order.source, by: by ?? order.actor };
  try {
    const before = register.find(entry) ?? null;
    const events = before
      ? correctEntry(
          before,
          { ...again(fact, source), by: said.by, reason: `重新导入：${order.source}` },
          register,
          facts,
        )
      : [recordEntry(entry, { ...fact, ...said }, register, facts)];
    const [event] = events;
    return event ? { change: { event, before, after: entryIn(register, entry) } } : {};
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refusal: error };
  }
}

/** What a row that is read again may correct; what it leaves out stays. */
const again = (
  { quantity, amountFen, disclosedOn, action }: Omit<RegisterLine, 'line' | 'source' | 'by'>,
  source: string | null,
) => ({
  quantity,
  amountFen,
  ...(action === 'issued' && disclosedOn !== undefined && { disclosedOn }),
  ...(source !== null && { source }),
});

const entryIn = (register: Register, entry: string) => {
  const found = register.find(entry);
  if (!found) throw new Error(`${entry} is not in its register`);
  return found;
};
