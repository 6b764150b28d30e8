import { hash } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';
import { onOwnConnection } from './own-connection.js';
import { type Anchored, type AnchorFile, readAnchors } from './verify-anchors.js';

/**
 * Proves the log. Written without the writer's code: what the functions of the database put down is computed here anew
 * from the stored fields, so that a fault of theirs is found as well as a forgery. Whoever writes a whole new end of a log
 * and fits the tables beside it to that deceives the log itself; only what has left the database can tell.
 */
export interface Verdict {
  organs: number;
  events: number;
  /** The first bad position of each organ. */
  bad: { organ: string; position: number; why: string }[];
}

/** An event as it is stored; everything but the position in the text that is hashed. */
interface Row {
  pos: number;
  organ_id: string;
  event_id: string;
  stream_id: string;
  stream_type: string;
  version: string;
  type: string;
  schema_version: string;
  command_id: string;
  actor_id: string;
  occurred_on: string;
  recorded_at: string;
  payload: string;
  digest: Buffer;
  chain: Buffer;
}

/** What stands beside the log of an organ: it points at what was cut off its end or added to it. */
interface Beside {
  id: number;
  code: string;
  events: number;
  commands: number;
  /** Each event has moved one row of a table by one version. */
  versions: number;
  /** The first event whose command, by that actor in that organ, is not on record. */
  unordered: number | null;
}

const PAGE = 5_000;

export interface Proof {
  /** The code of one organ; without it all are proved. */
  only?: string | undefined;
  progress?: (events: number) => void;
  /** The file of the anchors and the seed of the key that signed them. */
  anchors?: { file: string; seed: Buffer };
}

/**
 * Reads the whole log, or that of one organ, as it stands at one moment; others may go on writing. The pool is one of the role
 * `mingzhang_audit`.
 */
export function verifyLog(db: Pool, { anchors, ...proof }: Proof = {}): Promise<Verdict> {
  return onOwnConnection(db, async (client) => {
    const outside = anchors && (await anchorsOf(client, anchors)); // first: an anchor written meanwhile is of no event seen here
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local statement_timeout = 0');
    const verdict = await verifyWithin(client, { ...proof, ...(outside && { outside }) });
    if (outside && holdsNone(outside)) verdict.bad.push({ organ: '', position: 0, why: NO_ANCHOR });
    return verdict;
  });
}

/** The same in a transaction that is open, with anchors that have been read. */
export async function verifyWithin(
  db: ClientBase,
  { only, progress = () => {}, outside }: Omit<Proof, 'anchors'> & { outside?: AnchorFile },
): Promise<Verdict> {
  const { rows: organs } = await db.query<Beside>({ text: ORGANS, values: [only ?? null] });
  const verdict: Verdict = { organs: organs.length, events: 0, bad: [] };
  for (const organ of organs) {
    const told = (n: number) => progress(verdict.events + n);
    const { events, fault } = await verifyOrgan(db, organ, outside?.byOrgan.get(organ.id) ?? [], told);
    verdict.events += events;
    if (fault) verdict.bad.push({ organ: organ.code, ...fault });
  }
  if (outside) verdict.bad.push(...faultsOfAnchors(outside, organs, only));
  return verdict;
}

async function anchorsOf(db: ClientBase, { file, seed }: NonNullable<Proof['anchors']>): Promise<AnchorFile> {
  const { rows } = await db.query<{ register: string }>('select register_id as register from register');
  return readAnchors(file, rows[0]?.register ?? '', seed);
}

/** Whoever names a file of anchors wants the log proved by them: one that is empty, or is something else, proves nothing. */
const holdsNone = ({ byOrgan, forged, foreign }: AnchorFile): boolean =>
  byOrgan.size === 0 && forged.length === 0 && foreign === 0;
const NO_ANCHOR = '锚点文件里没有锚点，日志没有同库外的锚点核对';

/** What is wrong with the file of the anchors itself, and organs that it knows and the log does not. */
function faultsOfAnchors(
  { byOrgan, forged, foreign }: AnchorFile,
  organs: readonly Beside[],
  only?: string,
): Verdict['bad'] {
  const codes = new Map(organs.map(({ id, code }) => [id, code]));
  const nameOf = (id: number) => codes.get(id) ?? `#${id}`;
  const gone = [...byOrgan.keys()].filter((id) => !codes.has(id));
  return [
    ...forged.map(({ organ, position, line }) => ({ organ, position, why: `锚点文件第${line}行的签名不对` })),
    ...gone.map((organ) => ({ organ, position: 1, why: CUT_OFF })),
  ]
    .filter(({ organ }) => only === undefined || codes.has(organ))
    .map(({ organ, ...fault }) => ({ organ: nameOf(organ), ...fault }))
    .concat(byOrgan.size === 0 && foreign > 0 ? [{ organ: '', position: 0, why: '锚点都属于另一个登记簿' }] : []);
}

const CUT_OFF = '日志比库外的锚点短：末尾被截去，或者恢复了较旧的备份';

type Fault = { position: number; why: string };

/** What is carried from one event of an organ to the next. */
interface Thread {
  pos: number;
  chain: Buffer;
  versions: Map<string, number>;
  commandId: string;
  commands: number;
  /** In order. */
  anchors: readonly Anchored[];
  /** The first that is still to come. */
  anchor: number;
}

async function verifyOrgan(
  db: ClientBase,
  organ: Beside,
  anchors: readonly Anchored[],
  progress: (events: number) => void,
): Promise<{ events: number; fault: Fault | null }> {
  const thread: Thread = {
    ...{ pos: 0, chain: Buffer.alloc(32), versions: new Map(), commandId: '', commands: 0 },
    ...{ anchors, anchor: 0 },
  };
  for await (const rows of pagesOf(db, organ)) {
    for (const row of rows) {
      const why = faultOf(row, thread, organ);
      if (why) return { events: thread.pos, fault: { position: thread.pos + 1, why } };
      follow(row, thread);
    }
    progress(thread.pos);
  }
  return { events: thread.pos, fault: faultBeside(organ, thread) };
}

/** The server reads a page while the one before it is proved. */
async function* pagesOf(db: ClientBase, { id }: Beside): AsyncGenerator<Row[]> {
  const page = (after: number) => db.query<Row>({ ...PAGE_OF_LOG, values: [id, after, PAGE] });
  let next = page(0);
  for (let after = PAGE; ; after += PAGE) {
    const { rows } = await next;
    if (rows.length === PAGE) {
      next = page(after);
      next.catch(() => {}); // nobody waits for it once a fault is found
    }
    yield rows;
    if (rows.length < PAGE) return;
  }
}

function faultOf(row: Row, thread: Thread, { unordered }: Beside): string | null {
  const { pos, chain, versions } = thread;
  if (row.pos !== pos + 1) return '缺少这一位置的记录';
  if (!digestOf(row).equals(row.digest)) return '内容与摘要不符';
  if (!chainOf(chain, row.digest, row.pos).equals(row.chain)) return '与前一条记录的链接不符';
  if (Number(row.version) !== (versions.get(row.stream_id) ?? 0) + 1) return '同一事项的版本不连续';
  if (row.pos === unordered) return '没有办理这一事项的指令';
  if (contradicts(thread, row)) return '与留在库外的锚点不符';
  if (row.type === 'AnnualReportLocked' && !standsOn(row, chain)) return '锁定记录所依据的日志位置与链值不符';
  return null;
}

/** One position may be anchored more than once. */
function contradicts({ anchors, anchor }: Thread, { pos, chain }: Row): boolean {
  for (let i = anchor; anchors[i]?.position === pos; i++) if (anchors[i]?.chain !== chain.toString('hex')) return true;
  return false;
}

function follow(row: Row, thread: Thread): void {
  thread.pos = row.pos;
  thread.chain = row.chain;
  thread.versions.set(row.stream_id, Number(row.version));
  if (row.command_id !== thread.commandId) thread.commands += 1; // the events of one command stand side by side
  thread.commandId = row.command_id;
  while (thread.anchors[thread.anchor]?.position === row.pos) thread.anchor += 1;
}

/** A lock names the position and chain value just before it. */
function standsOn({ payload, pos }: Row, before: Buffer): boolean {
  const { position, chain } = JSON.parse(payload) as { position: number; chain: string };
  return position === pos - 1 && chain === before.toString('hex');
}

/** A log whose end was cut off still chains; but then more was answered, or stands in the tables, than it holds. */
function faultBeside(
  { events, commands, versions }: Beside,
  { pos, commands: found, anchors, anchor }: Thread,
): Fault | null {
  if (anchor < anchors.length) return { position: pos + 1, why: CUT_OFF };
  const whole = events === pos && commands === found && versions === pos;
  return whole ? null : { position: pos + 1, why: '日志与已经办理的事项、台账的数目不符' };
}

const delimited = (field: string): string => `${Buffer.byteLength(field)}:${field}`;

const digestOf = (row: Row): Buffer =>
  hash(
    'sha256',
    delimited(row.organ_id) +
      delimited(row.event_id) +
      delimited(row.stream_id) +
      delimited(row.stream_type) +
      delimited(row.version) +
      delimited(row.type) +
      delimited(row.schema_version) +
      delimited(row.command_id) +
      delimited(row.actor_id) +
      delimited(row.occurred_on) +
      delimited(row.recorded_at) +
      delimited(row.payload),
    'buffer',
  );

function chainOf(before: Buffer, digest: Buffer, pos: number): Buffer {
  const position = Buffer.alloc(8);
  position.writeBigInt64BE(BigInt(pos));
  return hash('sha256', Buffer.concat([before, digest, position]), 'buffer');
}

const ORGANS = `
with moved (organ_id, version) as (
  select organ_id, version from organ
  union all select organ_id, version from ledger
  union all select organ_id, version from organ_year
  union all select organ_id, version from account
  union all select organ_id, version from bare_stream
  union all select organ_id, version from person
  union all select organ_id, max(version) from proactive_entry group by organ_id, stream_id
  union all select organ_id, max(version) from proceeding where application_id is null group by organ_id, stream_id
)
select id, coalesce(o.code, '#' || id) as code, coalesce(e.events, 0)::integer as events,
  coalesce(c.commands, 0)::integer as commands, coalesce(m.versions, 0)::integer as versions,
  least(u.pos, 9007199254740991) as unordered
from (select organ_id from organ union select organ_id from event union select organ_id from command) all_organs (id)
left join organ o on o.organ_id = id
left join (select organ_id, count(*) as events from event group by organ_id) e on e.organ_id = id
left join (select organ_id, count(*) as commands from command group by organ_id) c on c.organ_id = id
left join (select organ_id, sum(version) as versions from moved group by organ_id) m on m.organ_id = id
left join (select e.organ_id, min(e.pos) as pos from event e
  left join command c on (c.command_id, c.organ_id, c.actor_id) = (e.command_id, e.organ_id, e.actor_id)
  where c.command_id is null group by e.organ_id) u on u.organ_id = id
where $1::text is null or o.code = $1 order by id`;

/** A position or a day that no writer gives (beyond 2^53, before Christ, infinite) must be read as well, to be named. */
const PAGE_OF_LOG = {
  name: 'verify_page',
  text: `
select least(e.pos, 9007199254740991) as pos, e.organ_id::text, e.event_id, e.stream_id, e.stream_type, e.version::text, e.type,
  e.schema_version::text, e.command_id, e.actor_id, to_json(e.occurred_on) #>> '{}' as occurred_on,
  trim_scale(extract(epoch from e.recorded_at) * 1000000)::text as recorded_at, e.payload::text, e.digest, e.chain
from event e where e.organ_id = $1 and e.pos > $2 and e.pos <= $2 + $3 order by e.pos`,
};
