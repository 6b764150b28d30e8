import type { EventLog } from '../event-store/event-log.js';

/** By organ id, the report years in which it received or closed an application, newest first. */
export async function yearsWithApplications({ db }: EventLog): Promise<Map<number, number[]>> {
  const { rows } = await db.query<{ organ: number; years: number[] }>(
    `select organ_id as organ, array_agg(distinct year order by year desc) as years
     from ledger, unnest(array[received_year, closed_year]) as year
     where received_year is not null and year is not null group by organ_id`,
  );
  return new Map(rows.map(({ organ, years }) => [organ, years]));
}
