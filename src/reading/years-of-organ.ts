import { readerOf } from '../database/with-organ.js';
import type { EventLog } from '../event-store/event-log.js';

/** Where each report year of an organ stands, newest first: those with applications, cases or entries of a register, and those that something was done about. */
export interface YearLine {
  year: number;
  received: number;
  closed: number;
  runCompleted: boolean;
  locked: boolean;
  /** Closed unpublished when a later one was locked first. */
  closedUnpublished: boolean;
}

export async function yearsOfOrgan({ db }: EventLog, organ: number): Promise<YearLine[]> {
  const { rows } = await readerOf(db, organ).query<YearLine>(YEARS, [organ]);
  return rows;
}

const YEARS = `
select year, coalesce(r.n, 0)::integer as received, coalesce(c.n, 0)::integer as closed,
  coalesce(y.run_completed, false) as "runCompleted", coalesce(y.locked, false) as locked,
  not coalesce(y.locked, false) and year <= (select max(year) from organ_year where organ_id = $1 and locked) is true as "closedUnpublished"
from (select received_year as year, count(*) as n from ledger where organ_id = $1 and received_year is not null group by 1) r
full join (select closed_year as year, count(*) as n from ledger
  where organ_id = $1 and closed_year is not null and received_year is not null group by 1) c using (year)
full join (select year, run_completed, locked from organ_year where organ_id = $1) y using (year)
full join (select counted_year as year from proactive_entry where organ_id = $1
  union select accepted_year from proceeding where organ_id = $1) o using (year)
order by year desc`;
