import { withOrgan } from '../../database/with-organ.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import { TABLE4_COLUMNS } from '../../domain/year-end/forms/both-editions.js';
import type { EventLog } from '../../event-store/event-log.js';
import { outcomeLabel } from '../labels.js';
import { askedOf, ofEach, PLACES, untilToday } from './asked.js';
import type { Dimension, FigureCode } from './figures.js';
import { membersOf, type StatisticsQuestion } from './statistics.js';

/** A figure, or what stands in one line of a table; the empty value asks for what is not on record. */
export interface FigureQuestion extends StatisticsQuestion {
  figure: FigureCode;
  narrowed: Partial<Record<Dimension, string>>;
}

/** A figure by the organs that it is added up from, those alone that have a part in it. */
export interface FigureByOrgan {
  count: number;
  organs: { code: string; name: string; count: number }[];
}

/** What a figure is made up from; the same number as in the statistics. */
export async function figureByOrgan(log: EventLog, question: FigureQuestion, today: LegalDate): Promise<FigureByOrgan> {
  const { organ, whole = false, figure, narrowed } = question;
  const period = untilToday(question.period, today);
  const [members = []] = await membersOf(log, organ, whole, [period.to]);
  const register = await log.registerCalendar();
  const rows = await withOrgan(
    log.db,
    organ.id,
    (tx) =>
      ofEach(tx, { organs: members.map((unit) => unit.organ), register, period, today }, async (asked) => {
        const values = [...asked, figure, JSON.stringify(narrowed)];
        return (await tx.query<{ organ: number; count: number }>(COUNT, values)).rows;
      }),
    'at one moment',
  );
  const counts = new Map(rows.map(({ organ: id, count }) => [id, count]));
  const organs = members.flatMap(({ organ: { id, code, name } }) => {
    const count = counts.get(id);
    return count ? [{ code, name, count }] : [];
  });
  return { count: organs.reduce((sum, { count }) => sum + count, 0), organs };
}

const COUNT = `select organ, count from count_behind(${PLACES}, $8, $9)`;

/** An application behind a figure, or a review or suit, which names the application that it hangs on, where there is one. */
export interface LineBehind {
  id: string | null;
  registerNo: string | null;
  caseNo: string | null;
  /** Received, of a case accepted. */
  begunOn: LegalDate;
  /** Closed, of a case decided. */
  endedOn: LegalDate | null;
  dueOn: LegalDate | null;
  resultLabel: string | null;
  handlingUnit: string | null;
  /** Workdays from the receipt, where the figure counts them. */
  days: number | null;
}

/** Where a page ended. */
export interface PlaceBehind {
  begunOn: LegalDate;
  key: string;
}

/** What a figure of one organ counts, the latest first, a page at a time. */
export async function linesBehind(
  log: EventLog,
  { limit, after, ...question }: Omit<FigureQuestion, 'whole'> & { limit: number; after?: PlaceBehind },
  today: LegalDate,
): Promise<{ lines: LineBehind[]; next: PlaceBehind | null }> {
  const { organ, figure, narrowed } = question;
  const period = untilToday(question.period, today);
  const calendar = await log.calendarOf(organ.id);
  const rows = await withOrgan(
    log.db,
    organ.id,
    async (tx) => {
      const asked = await askedOf(tx, { organs: [organ.id], calendar }, period, today);
      const place = [after?.begunOn ?? null, after?.key ?? null, limit + 1];
      const values = [...asked, figure, JSON.stringify(narrowed), ...place];
      return (await tx.query<Row>(LINES, values)).rows;
    },
    'at one moment',
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    lines: rows.slice(0, limit).map(({ key: _, outcome, result, ...line }) => ({
      ...line,
      resultLabel: line.caseNo === null ? outcome && outcomeLabel(outcome) : resultOf(result),
    })),
    next: last ? { begunOn: last.begunOn, key: last.key } : null,
  };
}

type Row = Omit<LineBehind, 'resultLabel'> & {
  key: string;
  outcome: string | null;
  result: string | null;
};

const resultOf = (result: string | null): string =>
  TABLE4_COLUMNS.find(({ code }) => code === (result ?? 'pending'))?.label ?? '';

const LINES = `
select coalesce(b.case_no, b.application::text) as key, b.application as id, l.register_no as "registerNo", b.case_no as "caseNo",
  b.begun_on as "begunOn", b.ended_on as "endedOn", case when b.case_no is null then l.due_on end as "dueOn", b.outcome, b.result,
  b.unit as "handlingUnit", b.days
from statistics_behind(${PLACES}, $8, $9) b
  left join ledger l on l.organ_id = b.organ and l.application_id = b.application
where $10::date is null or (b.begun_on, coalesce(b.case_no, b.application::text) collate "C") < ($10, $11)
order by b.begun_on desc, coalesce(b.case_no, b.application::text) collate "C" desc
limit $12`;
