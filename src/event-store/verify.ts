import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

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
  version: number;
  type: string;
  fields: string[];
  payload: string;
  digest: Buffer;
  chain: Buffer;
}

const PAGE = 10_000;

export async function verifyLog(
  db: Pool,
  only?: string,
  progress: (events: number) => void = () => {},
): Promise<Verdict> {
  const { rows: organs } = await db.query<{ id: number; code: string }>(
    `select coalesce(o.organ_id, e.organ_id) as id, coalesce(o.code, '#' || e.organ_id) as code
     from organ o full join (select distinct organ_id from event) e using (organ_id)
     where $1::text is null or o.code = $1 order by 1`,
    [only ?? null],
  );
  const verdict: Verdict = { organs: organs.length, events: 0, bad: [] };
  for (const { id, code } of organs) {
    const { events, fault } = await verifyOrgan(db, id, (n) => progress(verdict.events + n));
    verdict.events += events;
    if (fault) verdict.bad.push({ organ: code, ...fault });
  }
  return verdict;
}

type Fault = { position: number; why: string };

async function verifyOrgan(
  db: Pool,
  organ: number,
  progress: (events: number) => void,
): Promise<{ events: number; fault: Fault | null }> {
  const versions = new Map<string, number>();
  let chain: Buffer = Buffer.alloc(32);
  let last = 0;
  for (;;) {
    const { rows } = await db.query<Row>({ ...PAGE_OF_LOG, values: [organ, last, PAGE] });
    for (const row of rows) {
      const why = faultOf(row, last + 1, chain, versions);
      if (why) return { events: last, fault: { position: row.pos === last + 1 ? row.pos : last + 1, why } };
      chain = row.chain;
      last = row.pos;
      versions.set(row.stream_id, row.version);
    }
    progress(last);
    if (rows.length < PAGE) break;
  }
  return { events: last, fault: await cutTail(db, organ, last) };
}

function faultOf(row: Row, expected: number, chain: Buffer, versions: ReadonlyMap<string, number>): string | null {
  if (row.pos !== expected) return '缺少这一位置的记录';
  if (!digestOf(row).equals(row.digest)) return '内容与摘要不符';
  if (!chainOf(chain, row.digest, row.pos).equals(row.chain)) return '与前一条记录的链接不符';
  if (row.version !== (versions.get(row.stream_id) ?? 0) + 1) return '同一事项的版本不连续';
  if (row.type === 'AnnualReportLocked' && !standsOn(row, chain)) return '锁定记录所依据的日志位置与链值不符';
  return null;
}

/** A lock names the position and chain value just before it. */
function standsOn({ payload, pos }: Row, before: Buffer): boolean {
  const { position, chain } = JSON.parse(payload) as { position: number; chain: string };
  return position === pos - 1 && chain === before.toString('hex');
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

/** A log whose end was cut off still chains; but what was answered and what the ledger shows point at the missing events. */
async function cutTail(db: Pool, organ: number, last: number): Promise<Fault | null> {
  const { rows } = await db.query<{ missing: boolean }>(
    `select exists (select from command c where c.organ_id = $1
         and not exists (select from event e where e.organ_id = $1 and e.command_id = c.command_id))
       or exists (select from ledger l where l.organ_id = $1 and l.version <>
         coalesce((select max(e.version) from event e where e.organ_id = $1 and e.stream_id = l.application_id), 0)) as missing`,
    [organ],
  );
  return rows[0]?.missing ? { position: last + 1, why: '日志末尾缺少已经办理的记录' } : null;
}

const PAGE_OF_LOG = {
  name: 'verify_page',
  text: `
select pos, stream_id, version, type, payload::text as payload, digest, chain,
  array[organ_id::text, event_id::text, stream_id::text, stream_type, version::text, type, schema_version::text,
    command_id::text, actor_id, to_char(occurred_on, 'YYYY-MM-DD'),
    (extract(epoch from recorded_at) * 1000000)::bigint::text] as fields
from event where organ_id = $1 and pos > $2 order by pos limit $3`,
};
