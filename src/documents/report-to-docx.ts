import {
  AlignmentType,
  HeadingLevel,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Form } from '../domain/year-end/forms/form.js';
import type { ReportText } from '../domain/year-end/report/report-text.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import { FACE, LINE, line, OF_TEXT, officialDocx, SIZE, TEXT_WIDTH, titleLine } from './official-docx.js';
import { isTable, type LaidSection, layOutReport } from './report-layout.js';
import type { LaidCell, LaidTable } from './table-layout.js';

/** The report in the official layout: A4, the faces of official documents, the heads of the tables merged as the form prints them. */
export function reportToDocx(tables: YearEndTables, form: Form, text: ReportText | null = null): Promise<Buffer> {
  const { title, sections, standsOn, units } = layOutReport(tables, form, text);
  const lines = titleLines(title, tables.organ.name);
  return officialDocx({
    title,
    organ: tables.organ.name,
    description: standsOn,
    children: [
      ...lines.map((text, i) =>
        titleLine(text, i === lines.length - 1 ? LINE : 0, i === 0 ? { heading: HeadingLevel.TITLE } : {}),
      ),
      ...sections.flatMap(section),
      ...[standsOn, ...units].map((text, i) =>
        line({ text, face: FACE.table, size: SIZE.note }, { spacing: { before: i === 0 ? LINE / 2 : 0 } }),
      ),
    ],
  });
}

const CHARACTERS_A_LINE = 20;

/** A title too long for one line breaks after the name of the organ, so that no word is torn. */
const titleLines = (title: string, organ: string): string[] =>
  widthOf(title) > CHARACTERS_A_LINE && title.startsWith(organ) ? [organ, title.slice(organ.length)] : [title];

/** In Chinese characters; a digit or a letter is half as wide. */
const widthOf = (text: string): number => text.length - (text.match(/[\x21-\x7e]/g)?.length ?? 0) / 2;

function section({ heading, content }: LaidSection): (Paragraph | Table)[] {
  const head = line(
    { text: heading, face: FACE.heading, size: SIZE.text },
    { ...OF_TEXT, heading: HeadingLevel.HEADING_1, keepNext: true },
  );
  if (isTable(content)) return [head, table(content)];
  return [head, ...content.map((text) => line({ text, face: FACE.text, size: SIZE.text }, OF_TEXT))];
}

/** The label columns of Tables 四, 二 and 三 as shares of the page: narrow ones that group, a wide one that names; the figures share the rest. */
const LABELS: Readonly<Record<number, readonly number[]>> = { 0: [], 1: [0.31], 3: [0.075, 0.115, 0.3] };

function table({ labelColumns, heads, body }: LaidTable): Table {
  const all = ([...heads, ...body][0] ?? []).reduce((sum, { columns }) => sum + columns, 0);
  const labels = (LABELS[labelColumns] ?? []).map((share) => Math.floor(share * TEXT_WIDTH));
  const rest = TEXT_WIDTH - labels.reduce((sum, width) => sum + width, 0);
  const figures = Array.from({ length: all - labels.length }, () => Math.floor(rest / (all - labels.length)));
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...labels, ...figures],
    margins: { left: 40, right: 40 },
    rows: [
      ...heads.map((cells) => row(cells, { head: true, keepNext: true })),
      ...body.map((cells, i) => row(cells, { head: false, keepNext: i < body.length - 1 })),
    ],
  });
}

/** `keepNext` through all rows but the last: a table that fits on a page is not torn apart. */
const row = (cells: readonly LaidCell[], { head, keepNext }: { head: boolean; keepNext: boolean }): TableRow =>
  new TableRow({ tableHeader: head, cantSplit: true, children: cells.map((each) => cell(each, keepNext)) });

const cell = ({ content, kind, rows, columns }: LaidCell, keepNext: boolean): TableCell =>
  new TableCell({
    rowSpan: rows,
    columnSpan: columns,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 30, bottom: 30, ...(kind === 'head' && columns === 1 && NARROW) },
    children: [
      line(
        { text: String(content), face: FACE.table, size: SIZE.table },
        { keepNext, alignment: kind === 'label' && rows === 1 ? AlignmentType.LEFT : AlignmentType.CENTER },
      ),
    ],
  });

/** Heads are words of two characters: the room left over takes two, so that none is torn (商业/企业). */
const NARROW = { left: 105, right: 105 };
