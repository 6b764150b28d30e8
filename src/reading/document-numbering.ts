import { readerOf } from '../database/with-organ.js';
import { type LegalDate, yearOf } from '../domain/law/legal-date.js';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  markOf,
  type NumberScheme,
  seriesOf,
} from '../domain/organs/document-numbers.js';
import type { EventLog } from '../event-store/event-log.js';

/** How a kind of document is numbered, and what the next one would bear. */
export interface DocumentNumbering {
  kind: DocumentKind;
  label: string;
  /** Null without a scheme. */
  prefix: string | null;
  suffix: string;
  next: string | null;
}

const KINDS = Object.entries(DOCUMENT_KINDS) as [DocumentKind, (typeof DOCUMENT_KINDS)[DocumentKind]][];

/** Every kind of document under the scheme, as one would be numbered that goes out on `day`. */
export async function numberingOn(
  { db }: EventLog,
  organ: number,
  scheme: NumberScheme | null,
  day: LegalDate,
): Promise<DocumentNumbering[]> {
  if (!scheme) return KINDS.map(([kind, { label, suffix }]) => ({ kind, label, prefix: null, suffix, next: null }));
  const series = KINDS.map(([kind]) => seriesOf(scheme, kind, yearOf(day)));
  const { rows } = await readerOf(db, organ).query<{ serial: number }>(NEXT, [
    organ,
    ...(['series', 'before', 'after'] as const).map((part) => series.map((one) => one[part])),
  ]);
  return KINDS.map(([kind, { label }], i) => {
    const next = `${series[i]?.before}${rows[i]?.serial}${series[i]?.after}`;
    return { kind, label, ...markOf(scheme, kind), next };
  });
}

/** As `draw_number` will: one that a ledger file or a clerk has already used is passed over. */
const NEXT = `
select free.serial from unnest($2::text[], $3::text[], $4::text[]) with ordinality as k (series, before, after, place)
left join number_series s on s.organ_id = $1 and s.prefix = k.series
cross join lateral (
  select n as serial from generate_series(coalesce(s.last, 0) + 1, coalesce(s.last, 0) + 10000) n
  where not exists (select from ledger l where l.organ_id = $1 and l.doc_no = k.before || n || k.after) limit 1) free
order by k.place`;
