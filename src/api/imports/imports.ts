import type { BroughtFile } from '../../documents/import-desk/brought.js';
import {
  type Choices,
  type ImportDesk,
  NO_CHOICES,
  NOTHING_REMEMBERED,
  type Remembered,
  remembering,
} from '../../documents/import-desk/choices.js';
import { lookAt } from '../../documents/import-desk/desk.js';
import type { FoundLine, ImportTotals } from '../../documents/import-desk/found.js';
import { problemSaid } from '../../documents/import-desk/sentences.js';
import { sheetsIn } from '../../documents/table-file.js';
import { Refusal } from '../../domain/refusals.js';
import { StaleVersion } from '../../event-store/acting/act-on-application.js';
import { CommandReused } from '../../event-store/event-log.js';
import {
  changeImport,
  foundIn,
  type ImportState,
  importDictionary,
  importOf,
  type KeptImport,
  keepImport,
  keepImportDictionary,
  sealedPart,
  sealedParts,
} from '../../personal-data/ledger-imports.js';
import type { Vault } from '../../personal-data/vault.js';
import { found, NotThere } from '../errors.js';
import type { Seen } from '../order-headers.js';
import { type Uploaded, understood } from './upload.js';

/** Whose import, under which id. */
export interface ImportAt {
  organ: number;
  id: string;
}

const STATES: Readonly<Record<ImportState, string>> = {
  deciding: '对应列和用语',
  checking: '正在试导入',
  checked: '试导入完毕',
  importing: '正在导入',
  done: '导入完毕',
  given_up: '已放弃',
};

/** Takes a file in. Throws `BadRequest` for one that is no table, `CommandReused`. */
export async function bringImport(
  vault: Vault,
  { organ, id }: ImportAt,
  actor: string,
  file: Uploaded,
): Promise<KeptImport> {
  const sheets = await understood(sheetsIn, file.bytes);
  const remembered = (await importDictionary<Remembered>(vault, organ)) ?? NOTHING_REMEMBERED;
  const desk: ImportDesk = { name: file.name, choices: NO_CHOICES, remembered };
  const brought: BroughtFile = { name: file.name, sheets };
  const rowCount = sheets.reduce((sum, { records }) => sum + records.length, 0);
  const kept = await keepImport(vault, { organ, id, begunBy: actor }, { file: brought, desk, rowCount });
  if (!kept) throw new CommandReused();
  return kept;
}

/** What is sealed beside the file. Throws `NotThere`. */
export const deskOf = async (vault: Vault, { organ, id }: ImportAt): Promise<ImportDesk> =>
  found(await sealedPart<ImportDesk>(vault, organ, id, 'desk'));

/** The same of several imports, by their ids. */
export const desksOf = (
  vault: Vault,
  { organ, ids }: { organ: number; ids: readonly string[] },
): Promise<ReadonlyMap<string, ImportDesk>> => sealedParts<ImportDesk>(vault, organ, ids, 'desk');

/** The file with what is decided of it. Throws `NotThere`: it is gone once the import is over. */
export async function openedFile(vault: Vault, at: ImportAt) {
  const [desk, file] = [await deskOf(vault, at), await sealedPart<BroughtFile>(vault, at.organ, at.id, 'file')];
  return { desk, view: await lookAt(found(file), desk.choices, desk.remembered) };
}

/** Throws `StaleVersion`, `CommandReused`, `NotThere`, `import_state`. */
export async function decideImport(vault: Vault, organ: number, seen: Seen, choices: Choices): Promise<KeptImport> {
  const desk = await deskOf(vault, { organ, id: seen.id });
  const order = {
    to: 'deciding',
    from: ['deciding', 'checked', 'checking'],
    said: choices,
    desk: { ...desk, choices },
  } as const;
  return changed(vault, organ, seen, order, '更改对应关系');
}

/** The dry run. Throws `import_not_ready` as well. */
export async function checkImport(vault: Vault, organ: number, seen: Seen): Promise<KeptImport> {
  const kept = found(await importOf(vault, organ, seen.id));
  if (kept.state === 'deciding' || kept.state === 'checked') {
    const { view } = await openedFile(vault, { organ, id: seen.id });
    if (view.problems.length > 0)
      throw new Refusal('import_not_ready', { problems: view.problems.map(problemSaid).join('') });
  }
  return changed(vault, organ, seen, { to: 'checking', from: ['deciding', 'checked'], begin: true }, '试导入');
}

/** The import itself, as the dry run has shown it; what was decided goes into the dictionary of the organ. */
export async function startImport(vault: Vault, organ: number, seen: Seen): Promise<KeptImport> {
  const desk = { ...(await deskOf(vault, { organ, id: seen.id })), orderedBy: seen.actor };
  const order = { to: 'importing', from: ['checked'], begin: true, desk } as const;
  const kept = await changed(vault, organ, seen, order, '导入');
  const before = (await importDictionary<Remembered>(vault, organ)) ?? NOTHING_REMEMBERED;
  await keepImportDictionary(vault, organ, remembering(before, desk.choices));
  return kept;
}

/** What is on record stays; nothing more is imported, and the file is gone. */
export const giveUpImport = (vault: Vault, organ: number, seen: Seen): Promise<KeptImport> =>
  changed(vault, organ, seen, { to: 'given_up', from: ['deciding', 'checking', 'checked', 'importing'] }, '放弃');

async function changed(
  vault: Vault,
  organ: number,
  { id, commandId, actor, seenVersion }: Seen,
  change: Parameters<typeof changeImport>[2],
  action: string,
): Promise<KeptImport> {
  const { status, now } = await changeImport(vault, { organ, id, commandId, actor, seenVersion }, change);
  if (!now) throw new NotThere();
  if (status === 'reused') throw new CommandReused();
  if (status === 'stale') throw new StaleVersion(now.version);
  if (status === 'state') throw new Refusal('import_state', { state: STATES[now.state], action });
  return now;
}

/** The lines of the last run, those that are asked for; `next`: after how many of them there are more. */
export async function linesOf(
  vault: Vault,
  { organ, id }: ImportAt,
  { only, after, limit }: { only: 'all' | 'refused' | 'adjusting'; after: number; limit: number },
): Promise<{ lines: FoundLine[]; next: number | null }> {
  const lines: FoundLine[] = [];
  let seen = 0;
  for await (const step of foundIn<FoundLine>(vault, organ, id))
    for (const line of step.found) {
      if (!isAskedFor(line, only) || seen++ < after) continue;
      if (lines.length === limit) return { lines, next: after + limit };
      lines.push(line);
    }
  return { lines, next: null };
}

const isAskedFor = ({ result, years }: FoundLine, only: 'all' | 'refused' | 'adjusting'): boolean =>
  only === 'all' || (only === 'refused' ? result === 'refused' : years.length > 0);

/** The figures of the last run. */
export const totalsOf = ({ totals }: KeptImport): ImportTotals | null => totals as ImportTotals | null;
