import { CHANNELS, type Channel } from '../../applications/channels.js';
import type { Form, FormColumn2 } from '../forms/form.js';
import { formForYear, hasForm } from '../forms/forms.js';
import type { FigureValues } from './report-text.js';

type Table = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The three tables of a report, by row (for Table 四 the group) and column; Table 二 is missing where nobody keeps registers. */
export interface ReportTables {
  readonly table2?: Table;
  readonly table3: Table;
  readonly table4: Table;
}

/** What the log knows of the year beside the tables. */
export interface LogFigures {
  /** Applications received in the year, by channel; those of unknown channel are in none. */
  readonly channels: Readonly<Partial<Record<Channel, number>>>;
  /** Of the applications that were closed in the year: extended (art. 33), and replied to after the period. */
  readonly extended: number;
  readonly late: number;
  /** 信息处理费: notices of the year that were not revoked, what they asked for, what was paid in the year; money in fen. */
  readonly fees: { readonly notices: number; readonly notifiedFen: number; readonly collectedFen: number };
}

/** Everything that a figure in the text of a report may follow. */
export interface ReportFigures {
  readonly tables: ReportTables;
  /** The same with every adjustment since the year was closed. */
  readonly adjusted: ReportTables;
  /** Of the year before; null where nothing is known of it. */
  readonly lastYear: ReportTables | null;
  readonly log: LogFigures;
}

/** A figure that a text may name as `{ref}`. */
export interface Figure {
  readonly ref: string;
  readonly name: string;
  /** Empty where the value says it. */
  readonly unit: string;
}

interface Sourced extends Figure {
  readonly of: (figures: ReportFigures) => number | string | undefined;
}

/** Every figure that a report of `year` may name, with what it is called. Throws `form_unknown`. */
export const figureCatalogue = (year: number): Figure[] => sourced(year).map(({ of: _, ...figure }) => figure);

/** What each of them is; those that are not known are left out. */
export const figureValues = (year: number, figures: ReportFigures): FigureValues =>
  Object.fromEntries(
    sourced(year).flatMap(({ ref, of }) => {
      const value = of(figures);
      return value === undefined ? [] : [[ref, value]];
    }),
  );

function sourced(year: number): Sourced[] {
  const last = hasForm(year - 1) ? inTables(formForYear(year - 1), 'last/', '上年', ({ lastYear }) => lastYear) : [];
  return [...inTables(formForYear(year), '', '', ({ tables }) => tables), ...last, ...COMPARED, ...OF_THE_LOG];
}

type Tables = (figures: ReportFigures) => ReportTables | null;

/** Each cell of the form's tables, under the names that are printed around it. */
function inTables(form: Form, before: string, when: string, tables: Tables): Sourced[] {
  const cell = (table: keyof ReportTables, row: string, column: string, names: string[], unit: string): Sourced => ({
    ref: `${before}${table}/${row}/${column}`,
    name: when + names.join(' · '),
    unit,
    of: (figures) => tables(figures)?.[table]?.[row]?.[column],
  });
  const columns3 = [...form.columns, { code: 'total', label: form.total }];
  const columns4 = [...form.table4Columns, { code: 'total', label: form.total }];
  return [
    ...form.table2.flatMap(({ rows, columns }) =>
      rows.flatMap((row) =>
        columns.map((column) =>
          cell('table2', row.code, column.code, ['表二', row.label, column.label], unitOf(column)),
        ),
      ),
    ),
    ...form.table3.flatMap(({ code, path }) =>
      columns3.map((column) => cell('table3', code, column.code, ['表三', ...path, column.label], '件')),
    ),
    ...form.table4.flatMap(({ code, path }) =>
      columns4.map((column) => cell('table4', code, column.code, ['表四', ...path, column.label], '件')),
    ),
  ];
}

function unitOf({ unit, counts }: FormColumn2): string {
  if (unit) return unit;
  return counts.startsWith('items') ? '项' : '件';
}

/** The comparisons with the year before that reports make in words. */
const COMPARED: readonly Sourced[] = [
  compared('received_this_year', '本年新收与上年相比'),
  compared('total_handled', '本年办结与上年相比'),
];

function compared(row: string, name: string): Sourced {
  return {
    ref: `change/table3/${row}/total`,
    name,
    unit: '',
    of: ({ tables, lastYear }) => changeSaid(tables.table3[row]?.total, lastYear?.table3[row]?.total),
  };
}

/** 增长 or 下降 in per cent, to one decimal; nothing where there is nothing to compare with. */
function changeSaid(now: number | undefined, before: number | undefined): string | undefined {
  if (now === undefined || before === undefined) return undefined;
  if (now === before) return '持平';
  if (before === 0) return undefined;
  const percent = Math.round((Math.abs(now - before) / before) * 1_000) / 10;
  return `${now > before ? '增长' : '下降'}${percent}%`;
}

const FEN = 100;

const OF_THE_LOG: readonly Sourced[] = [
  ...Object.entries(CHANNELS).map(
    ([channel, label]): Sourced => ({
      ref: `log/channel.${channel}`,
      name: `本年新收 · ${label}`,
      unit: '件',
      of: ({ log }) => log.channels[channel as Channel] ?? 0,
    }),
  ),
  logged('log/extended', '本年办结中延长过答复期限的', '件', ({ extended }) => extended),
  logged('log/late', '本年办结中超过答复期限的', '件', ({ late }) => late),
  logged('log/fees.notices', '信息处理费 · 发出收费通知', '件', ({ fees }) => fees.notices),
  logged('log/fees.notified', '信息处理费 · 通知金额', '元', ({ fees }) => fees.notifiedFen / FEN),
  logged('log/fees.collected', '信息处理费 · 实际收取', '元', ({ fees }) => fees.collectedFen / FEN),
];

function logged(ref: string, name: string, unit: string, of: (log: LogFigures) => number): Sourced {
  return { ref, name, unit, of: ({ log }) => of(log) };
}
