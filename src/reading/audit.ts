import { readerOf } from '../database/with-organ.js';
import type { AccountEvent } from '../domain/accounts/account.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { StoredEvent, StreamType } from '../event-store/append.js';
import type { EventLog } from '../event-store/event-log.js';
import { AUDIT_KINDS, AUDIT_LABELS, FAILED } from './audit-labels.js';
import { saidOf } from './audit-said.js';

/** What the audit administrator may ask the log of his organ; everything given must hold. */
export interface AuditQuestion {
  /** An account, or `operator`, `system` and the like. */
  actor?: string;
  kind?: StreamType;
  /** Recorded on this day in Shanghai or later. */
  from?: LegalDate;
  /** Recorded on this day or earlier. */
  to?: LegalDate;
  result?: 'done' | 'failed';
  limit: number;
  /** Positions below this one. */
  before?: number;
}

/** Who did what, when, from where. */
export interface AuditLine {
  position: number;
  recordedAt: string;
  actor: string;
  /** The name of the account; null for what is no account. */
  actorName: string | null;
  kind: StreamType;
  kindLabel: string;
  type: StoredEvent['type'];
  label: string;
  /** The stream: an application, account, person … */
  about: string;
  /** The register number of the application, or of the person's; the name of the account's holder; null for what has none. */
  aboutName: string | null;
  result: 'done' | 'failed';
  /** The address of the deed where the event tells it, else those of the sessions that the account had open then. */
  addresses: string[];
  facts: Record<string, unknown>;
  /** The facts in words where the event is of an account, a person or an organ; empty for all others. */
  said: string;
}

/** The log of an organ, newest first; `next` is the position at which the next page begins, null on the last. */
export async function auditPage(
  { db }: EventLog,
  organ: number,
  { actor, kind, from, to, result, limit, before }: AuditQuestion,
): Promise<{ lines: AuditLine[]; next: number | null }> {
  const filters = [actor, kind, from, to, result === undefined ? null : result === 'failed'];
  const { rows } = await readerOf(db, organ).query<StoredLine>(PAGE, [
    ...[organ, limit + 1, before ?? null, FAILED],
    ...[...filters.map((value) => value ?? null), END_EVERY_SESSION],
  ]);
  const lines = rows.slice(0, limit).map(lineOf);
  return { lines, next: rows.length > limit ? (lines.at(-1)?.position ?? null) : null };
}

type StoredLine = Pick<
  AuditLine,
  'position' | 'actor' | 'actorName' | 'kind' | 'type' | 'about' | 'aboutName' | 'addresses'
> & {
  at: Date;
  payload: Record<string, unknown>;
};

function lineOf({ at, payload, ...line }: StoredLine): AuditLine {
  const { address: _, on: __, ...facts } = payload;
  return {
    ...line,
    recordedAt: at.toISOString(),
    kindLabel: AUDIT_KINDS[line.kind],
    label: AUDIT_LABELS[line.type],
    result: FAILED.includes(line.type) ? 'failed' : 'done',
    facts,
    said: saidOf({ ...payload, type: line.type } as StoredEvent),
  };
}

/** After these an account has no session left. */
const END_EVERY_SESSION: readonly AccountEvent['type'][] = [
  ...(['SessionsEnded', 'AccountDisabled', 'PasswordReset', 'RolesChanged', 'SecondFactorRemoved'] as const),
];

/** Only an account that has an id can have signed in; everybody else acts on the machine of the register. */
const PAGE = `
select e.pos as position, e.recorded_at as at, e.actor_id as actor, a.name as "actorName", e.stream_type as kind, e.type,
  e.stream_id as about, coalesce(b.name, l.register_no) as "aboutName", e.payload,
  case when e.payload->>'address' is not null then array[e.payload->>'address'] else array(
    select distinct s.payload->>'address' from event s where s.organ_id = e.organ_id and s.stream_id = a.account_id and s.type = 'SignedIn'
      and s.recorded_at between e.recorded_at - interval '8 hours' and e.recorded_at
      and not exists (select from event o where o.organ_id = s.organ_id and o.stream_id = s.stream_id and o.version > s.version
        and o.recorded_at < e.recorded_at and (o.type = any ($10::text[]) or o.payload->>'session' = s.payload->>'session'))
  ) end as addresses
from event e left join account a on a.organ_id = e.organ_id and a.account_id::text = e.actor_id
left join account b on b.organ_id = e.organ_id and b.account_id = e.stream_id
left join ledger l on l.organ_id = e.organ_id and l.application_id = coalesce((e.payload->>'application')::uuid, e.stream_id)
where e.organ_id = $1 and ($3::bigint is null or e.pos < $3)
  and ($5::text is null or e.actor_id = $5)
  and ($6::text is null or e.stream_type = $6)
  and ($7::date is null or e.recorded_at >= $7::timestamp at time zone 'Asia/Shanghai')
  and ($8::date is null or e.recorded_at < ($8::date + 1)::timestamp at time zone 'Asia/Shanghai')
  and ($9::boolean is null or (e.type = any ($4::text[])) = $9)
order by e.pos desc limit $2`;
