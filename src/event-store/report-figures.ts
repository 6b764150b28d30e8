import type { Reader } from '../database/with-organ.js';
import type { Channel } from '../domain/applications/channels.js';
import { formForYear, hasForm } from '../domain/year-end/forms/forms.js';
import { type OrganYear, publishedOf } from '../domain/year-end/organ-year.js';
import type { YearFigures } from '../domain/year-end/organ-year-events.js';
import { type FeeFact, feesOf } from '../domain/year-end/report/fee-figures.js';
import type { LogFigures, ReportFigures, ReportTables } from '../domain/year-end/report/figures.js';
import { nothingEntered } from '../domain/year-end/tabulate-registers.js';
import { countTables } from './count-ledger.js';

/** Everything that the text of a report may name, of one moment; `tables` are those that the report has. */
export async function reportFigures(
  db: Reader,
  organ: number,
  year: number,
  years: readonly OrganYear[],
  tables: ReportTables,
): Promise<ReportFigures> {
  const lastYear = await tablesBefore(db, organ, year, years);
  return { tables, lastYear, log: await logFigures(db, organ, year) };
}

/** Of the year before: as it was published, else as it is counted; null where no form covers it or nothing is known of it. */
async function tablesBefore(
  db: Reader,
  organ: number,
  year: number,
  years: readonly OrganYear[],
): Promise<ReportTables | null> {
  if (!hasForm(year - 1)) return null;
  const form = formForYear(year - 1);
  const state = years.find((one) => one.year === year - 1);
  const counted = (await countTables(db, [organ], year - 1, form)).get(organ) as Required<YearFigures>;
  const published = state && publishedOf(state);
  if (published) return publishedTables(published, counted);
  const nothing = Object.values(counted.table3).every(({ total }) => total === 0);
  return state?.runCompleted || !nothing || !nothingEntered(form, counted.table2) ? counted : null;
}

/** What was published; Table 二 as it is counted where nothing was published of it. */
export const publishedTables = (
  { table2, table3, table4 }: YearFigures,
  counted: Required<YearFigures>,
): Required<YearFigures> => ({ table2: table2 ?? counted.table2, table3, table4 });

async function logFigures(db: Reader, organ: number, year: number): Promise<LogFigures> {
  const channels = await db.query<{ channel: Channel; count: number }>(CHANNELS, [organ, year]);
  const closed = await db.query<{ late: number; extended: number }>(CLOSED, [organ, year]);
  const fees = await db.query<FeeFact>(FEES, [organ]);
  return {
    channels: Object.fromEntries(channels.rows.map(({ channel, count }) => [channel, count])),
    ...(closed.rows[0] ?? { late: 0, extended: 0 }),
    fees: feesOf(year, fees.rows),
  };
}

const CHANNELS = `
select channel, count(*)::integer as count from ledger
where organ_id = $1 and received_year = $2 and channel is not null group by 1`;

const CLOSED = `
select count(*) filter (where (facts->>'late')::boolean)::integer as late,
  count(*) filter (where (facts->>'extended')::boolean)::integer as extended
from ledger where organ_id = $1 and closed_year = $2 and received_year is not null`;

const FEES = `
select stream_id as application, type, occurred_on as "on", (payload->>'amountFen')::integer as "amountFen"
from event where organ_id = $1 and type in ('FeeNoticeIssued', 'FeePaid', 'FeeNoticeRevoked')
order by stream_id, version`;
