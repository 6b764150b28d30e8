import { withOrgan } from '../../database/with-organ.js';
import { CHANNELS } from '../../domain/applications/channels.js';
import { isOutcome, OUTCOMES } from '../../domain/applications/outcomes.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import { COLUMNS } from '../../domain/year-end/forms/both-editions.js';
import type { EventLog } from '../../event-store/event-log.js';
import { knownForest } from '../../event-store/forest.js';
import type { Organ } from '../../event-store/found-organ.js';
import { type UnitOfWhole, unitsOn } from '../../event-store/year-end/whole.js';
import { outcomeLabel } from '../labels.js';
import { ofEach, type Period, untilToday, yearBefore } from './asked.js';
import { CLASSES, type Count, counted, linesOf, measured, wholeOf } from './counts.js';
import { FIGURES, GROUPS, type Measure, ORGANS_TABLE, TABLES, type TableOf, UNITS_TABLE } from './figures.js';

export type { Period } from './asked.js';

export interface StatisticsQuestion {
  organ: Organ;
  /** With everything below it, as the tree stood at the end of the period. */
  whole?: boolean;
  period: Period;
}

/** What a measure is called; `counts`: it is a number of applications or cases, and opens into them. */
export interface MeasureView {
  code: string;
  label: string;
  unit: '件' | '个工作日' | '%';
  says: string | null;
  counts: boolean;
}

/** A line of a table; `value` names it where it is opened, in the one period and in the other. */
export interface StatisticsLine {
  value: string;
  valueBefore: string;
  label: string;
  /** Of the Regulation, the numbers alone. */
  articles: string[];
  now: (number | null)[];
  before: (number | null)[];
}

export interface StatisticsTable extends Pick<TableOf, 'code' | 'label' | 'rowHead' | 'by' | 'picture'> {
  measures: MeasureView[];
  lines: StatisticsLine[];
}

/**
 * What an organ, or a part of the tree, did in a period, by the true days, beside the same days of the year before: applications for
 * information alone, without those that were voided; reviews and suits with every application.
 */
export interface Statistics {
  organ: { code: string; name: string };
  whole: boolean;
  period: Period;
  before: Period;
  /** Whose figures these are. */
  organs: { code: string; name: string }[];
  groups: { label: string; figures: (MeasureView & { now: number | null; before: number | null })[] }[];
  tables: StatisticsTable[];
}

/** A period that reaches beyond today ends today; beside it the same days of the year before. */
export async function statistics(
  log: EventLog,
  { organ, whole = false, period: asked }: StatisticsQuestion,
  today: LegalDate,
): Promise<Statistics> {
  const period = untilToday(asked, today);
  const earlier = yearBefore(period);
  const members = await membersOf(log, organ, whole, [period.to, earlier.to]);
  const register = await log.registerCalendar();
  const [now, before] = await withOrgan(
    log.db,
    organ.id,
    async (tx) => {
      const of = (units: readonly UnitOfWhole[], days: Period) =>
        ofEach(tx, { organs: units.map(({ organ }) => organ), register, period: days, today }, (asked) =>
          counted(tx, asked),
        );
      return [await of(members[0] as UnitOfWhole[], period), await of(members[1] as UnitOfWhole[], earlier)] as const;
    },
    'at one moment',
  );
  const organs = standing(members, [...now, ...before]);
  const tables = [...(whole ? [ORGANS_TABLE] : []), ...TABLES, ...(whole ? [] : [UNITS_TABLE])];
  const context = { now, before, period, organs };
  return {
    organ: { code: organ.code, name: organ.name },
    whole,
    period,
    before: earlier,
    organs: organs.map(({ code, name }) => ({ code, name })),
    groups: GROUPS.map(({ label, measures }) => ({
      label,
      figures: measures.map((measure) => ({
        ...viewOf(measure),
        now: measured(measure, wholeOf(now)),
        before: measured(measure, wholeOf(before)),
      })),
    })),
    tables: tables.map((table) => tableOf(table, context)),
  };
}

/** Of each of these days the organ, or all that its whole is added up from. */
export async function membersOf(
  { db }: EventLog,
  organ: Organ,
  whole: boolean,
  days: readonly LegalDate[],
): Promise<UnitOfWhole[][]> {
  if (!whole) return days.map(() => [{ organ, certain: true }]);
  const known = await knownForest(db);
  return days.map((day) => unitsOn(organ.code, known, day));
}

/** The organs of now and those that were there a year ago; one that had ended only where it has figures still. */
function standing([now = [], before = []]: readonly UnitOfWhole[][], counts: readonly Count[]): Organ[] {
  const met = new Set(counts.map(({ organ }) => organ));
  const ids = new Set(now.map(({ organ }) => organ.id));
  const gone = before.filter(({ organ }) => !ids.has(organ.id)).map((unit) => ({ ...unit, certain: false }));
  return [...now, ...gone].flatMap(({ organ, certain }) => (certain || met.has(organ.code) ? [organ] : []));
}

function viewOf(measure: Measure): MeasureView {
  const { kind, code } = measure;
  const label = kind === 'count' ? FIGURES[measure.code] : measure.label;
  const says = kind === 'share' ? null : (measure.says ?? null);
  return { code, label, unit: UNITS[kind], says, counts: kind === 'count' };
}
const UNITS = { count: '件', days: '个工作日', share: '%' } as const;

interface Context {
  now: readonly Count[];
  before: readonly Count[];
  period: Period;
  organs: readonly Organ[];
}

function tableOf({ measures, ...table }: TableOf, context: Context): StatisticsTable {
  const { by, code, label, rowHead, picture } = table;
  const [inNow, inBefore] = [linesOf(context.now, by), linesOf(context.before, by)];
  const lines = LINES[by](context).map(({ value, valueBefore = value, label, articles = [] }) => {
    const [now, before] = [inNow(value), inBefore(valueBefore)];
    return {
      value,
      valueBefore,
      label,
      articles: [...articles],
      now: measures.map((measure) => measured(measure, now)),
      before: measures.map((measure) => measured(measure, before)),
    };
  });
  const every = by === 'month' || by === 'organ' || (by === 'days' && lines.some(isMet));
  const kept = lines.filter((line) => isMet(line) || (every && line.value !== ''));
  return {
    code,
    label,
    rowHead,
    by,
    picture,
    measures: measures.map(viewOf),
    lines: BUSIEST_FIRST.includes(by) ? kept.sort((a, b) => busy(b) - busy(a)) : kept,
  };
}

const isMet = ({ now, before }: StatisticsLine): boolean => [...now, ...before].some((figure) => figure);
const busy = ({ now: [first] }: StatisticsLine): number => first ?? 0;
const BUSIEST_FIRST: readonly TableOf['by'][] = ['outcome', 'unit'];

interface Line {
  value: string;
  valueBefore?: string;
  label: string;
  articles?: readonly string[];
}

const UNKNOWN: Line = { value: '', label: '未记载' };

/** The lines that a table may have; those in which nothing was met are left out. */
const LINES: Readonly<Record<TableOf['by'], (context: Context) => Line[]>> = {
  month: ({ period }) =>
    monthsOf(period).map((month) => ({
      value: month,
      label: month,
      valueBefore: `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`,
    })),
  channel: () => [...Object.entries(CHANNELS).map(([value, label]) => ({ value, label })), UNKNOWN],
  category: () => COLUMNS.map(({ code, label }) => ({ value: code, label })),
  outcome: ({ now, before }) =>
    valuesOf([...now, ...before], 'outcome').map((value) =>
      value === '' ? UNKNOWN : { value, label: outcomeLabel(value), articles: articlesOf(value) },
    ),
  days: () => [...CLASSES, { value: '', label: '没有放假安排，算不出' }],
  unit: ({ now, before }) =>
    valuesOf([...now, ...before], 'unit').map((value) => ({ value, label: value || '未填写' })),
  organ: ({ organs }) => organs.map(({ code, name }) => ({ value: code, label: name })),
};

const articlesOf = (outcome: string): string[] => [
  ...new Set((isOutcome(outcome) ? OUTCOMES[outcome].articles : []).map((article) => article.replace(/\(.*/, ''))),
];

const valuesOf = (counts: readonly Count[], by: Count['dimension']): string[] => [
  ...new Set(counts.flatMap(({ dimension, value }) => (dimension === by ? [value ?? ''] : []))),
];

function monthsOf({ from, to }: Period): string[] {
  const months: string[] = [];
  for (let [year, month] = from.split('-').map(Number) as [number, number]; ; month++) {
    if (month > 12) [year, month] = [year + 1, 1];
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > to.slice(0, 7)) return months;
    months.push(name);
  }
}
