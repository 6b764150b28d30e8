import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';

/**
 * Proves the log. Written without the writer's code: what the functions of the database put down is computed here anew
 * from the stored fields, so that a fault of theirs is found as well as a forgery.
 */
export interface Verdict {
  organs: number;
  events: number;
  /** The first bad position of each organ. */
  bad: { organ: string; position: number; why: string }[];
}

interface Row {
  pos: number;
  stream_id: string;
  stream_type: string;
  command_id: string;
  version: number;
  type: string;
  fields: string[];
  payload: string;
  digest: Buffer;
  chain: Buffer;
}

/** What the tables beside the log say of an organ; they point at what was cut off the end of its log. */
interface Beside {
  id: number;
  code: string;
  commands: number;
  ledgerVersions: number;
}

const PAGE = 10_000;

/** Reads the whole log, or that of one organ, as it stands at one moment; others may go on writing. */
export async function verifyLog(
  db: Pool,
  only?: string,
  progress: (events: number) => void = () => {},
): Promise<Verdict> {
  const client = await db.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local statement_timeout = 0');
    const { rows: organs } = await client.query<Beside>({ text: ORGANS, values: [only ?? null] });
    const verdict: Verdict = { organs: organs.length, events: 0, bad: [] };
    for (const organ of organs) {
      const { events, fault } = await verifyOrgan(client, organ, (n) => progress(verdict.events + n));
      verdict.events += events;
      if (fault) verdict.bad.push({ organ: organ.code, ...fault });
    }
    return verdict;
  } finally {
    await client.query('rollback').catch(() => {});
    client.release();
  }
}

type Fault = { position: number; why: string };

/** What is carried from one event of an organ to the next. */
interface Thread {
  pos: number;
  chain: Buffer;
  versions: Map<string, number>;
  commandId: string;
  commands: number;
  applicationEvents: number;
}

async function verifyOrgan(
  db: PoolClient,
  organ: Beside,
  progress: (events: number) => void,
): Promise<{ events: number; fault: Fault | null }> {
  const thread: Thread = {
    pos: 0,
    chain: Buffer.alloc(32),
    versions: new Map(),
    commandId: '',
    commands: 0,
    applicationEvents: 0,
  };
  for (;;) {
    const { rows } = await db.query<Row>({ ...PAGE_OF_LOG, values: [organ.id, thread.pos, PAGE] });
    for (const row of rows) {
      const why = faultOf(row, thread);
      if (why) return { events: thread.pos, fault: { position: thread.pos + 1, why } };
      follow(row, thread);
    }
    progress(thread.pos);
    if (rows.length < PAGE) return { events: thread.pos, fault: cutTail(organ, thread) };
  }
}

function faultOf(row: Row, { pos, chain, versions }: Thread): string | null {
  if (row.pos !== pos + 1) return '缺少这一位置的记录';
  if (!digestOf(row).equals(row.digest)) return '内容与摘要不符';
  if (!chainOf(chain, row.digest, row.pos).equals(row.chain)) return '与前一条记录的链接不符';
  if (row.version !== (versions.get(row.stream_id) ?? 0) + 1) return '同一事项的版本不连续';
  if (row.type === 'AnnualReportLocked' && !standsOn(row, chain)) return '锁定记录所依据的日志位置与链值不符';
  return null;
}

function follow(row: Row, thread: Thread): void {
  thread.pos = row.pos;
  thread.chain = row.chain;
  thread.versions.set(row.stream_id, row.version);
  if (row.command_id !== thread.commandId) thread.commands += 1; // the events of one command stand side by side
  thread.commandId = row.command_id;
  if (row.stream_type === 'application') thread.applicationEvents += 1;
}

/** A lock names the position and chain value just before it. */
function standsOn({ payload, pos }: Row, before: Buffer): boolean {
  const { position, chain } = JSON.parse(payload) as { position: number; chain: string };
  return position === pos - 1 && chain === before.toString('hex');
}

/** A log whose end was cut off still chains; but there are more answered commands, or ledger rows further on, than it holds. */
function cutTail({ commands, ledgerVersions }: Beside, thread: Thread): Fault | null {
  const whole = commands === thread.commands && ledgerVersions === thread.applicationEvents;
  return whole ? null : { position: thread.pos + 1, why: '日志与已经办理的事项、台账的数目不符' };
}

const digestOf = ({ fields, payload }: Row): Buffer => {
  const hash = createHash('sha256');
  for (const field of [...fields, payload]) hash.update(`${Buffer.byteLength(field)}:${field}`);
  return hash.digest();
};

const chainOf = (before: Buffer, digest: Buffer, pos: number): Buffer => {
  const position = Buffer.alloc(8);
  position.writeBigInt64BE(BigInt(pos));
  return createHash('sha256').update(before).update(digest).update(position).digest();
};

const ORGANS = `
select id, coalesce(o.code, '#' || id) as code, coalesce(c.commands, 0)::integer as commands,
  coalesce(l.versions, 0)::integer as "ledgerVersions"
from (select organ_id from organ union select organ_id from event union select organ_id from command) all_organs (id)
left join organ o on o.organ_id = id
left join (select organ_id, count(*) as commands from command group by organ_id) c on c.organ_id = id
left join (select organ_id, sum(version) as versions from ledger group by organ_id) l on l.organ_id = id
where $1::text is null or o.code = $1 order by id`;

const PAGE_OF_LOG = {
  name: 'verify_page',
  text: `
select pos, stream_id, stream_type, command_id, version, type, payload::text as payload, digest, chain,
  array[organ_id::text, event_id::text, stream_id::text, stream_type, version::text, type, schema_version::text,
    command_id::text, actor_id, to_char(occurred_on, 'YYYY-MM-DD'),
    (extract(epoch from recorded_at) * 1000000)::bigint::text] as fields
from event where organ_id = $1 and pos > $2 order by pos limit $3`,
};
