import { readerOf } from '../database/with-organ.js';
import type { ProceedingEvent } from '../domain/applications/events.js';
import { type Proceeding, replayProceedings } from '../domain/applications/proceedings.js';
import { caseStream } from '../event-store/acting/act-on-case.js';
import type { EventLog } from '../event-store/event-log.js';

/** A review or a suit with its latest instance. */
export interface CaseLine {
  caseNo: string;
  route: string;
  /** The application it hangs on; null where there is none. */
  applicationId: string | null;
  registerNo: string | null;
  coDefendantOnly: boolean;
  acceptedOn: string;
  decidedOn: string | null;
  result: string | null;
}

/** The reviews and suits of an organ by their number, at most `limit` after the number `after`; `next` is null on the last page. */
export async function casePage(
  { db }: EventLog,
  organ: number,
  { after, limit }: { after?: string; limit: number },
): Promise<{ lines: CaseLine[]; next: string | null }> {
  const { rows } = await readerOf(db, organ).query<CaseLine>(
    `select distinct on (p.case_no) p.case_no as "caseNo", p.route, p.application_id as "applicationId",
       l.register_no as "registerNo", p.co_defendant_only as "coDefendantOnly", p.accepted_on as "acceptedOn",
       p.decided_on as "decidedOn", p.result
     from proceeding p left join ledger l on l.organ_id = p.organ_id and l.application_id = p.application_id
     where p.organ_id = $1 and ($2::text is null or p.case_no > $2)
     order by p.case_no, p.seq desc limit $3`,
    [organ, after ?? null, limit + 1],
  );
  const lines = rows.slice(0, limit);
  return { lines, next: rows.length > limit ? (lines.at(-1)?.caseNo ?? null) : null };
}

/** A case that hangs on no application, with every instance; null where there is none of that number. */
export async function caseView(
  log: EventLog,
  organ: number,
  caseNo: string,
): Promise<(Proceeding & { version: number }) | null> {
  const { events } = await log.historyOf<ProceedingEvent>(organ, caseStream(organ, caseNo));
  const [found] = replayProceedings(events);
  return found ? { ...found, version: events.length } : null;
}
