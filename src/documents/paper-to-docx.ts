import {
  AlignmentType,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Letter, Paper } from '../domain/applications/papers/paper.js';
import type { Row, Sheet } from '../domain/applications/papers/sheet.js';
import { FACE, LINE, line, OF_TEXT, officialDocx, SIZE, SPACED, TEXT_WIDTH, titleLine } from './official-docx.js';

const text = (words: string) => ({ text: words, face: FACE.text, size: SIZE.text });
const CENTRED = { ...SPACED, alignment: AlignmentType.CENTER };
const RIGHT = { ...SPACED, alignment: AlignmentType.RIGHT, keepNext: true };
const FIRST_OF_CLOSING = { ...RIGHT, spacing: { ...SPACED.spacing, before: LINE } };

/** A paper as a Word document that the clerk completes: what is blank stands in 〔〕; the seal goes over organ and date. */
export const paperToDocx = (paper: Paper): Promise<Buffer> =>
  officialDocx({
    title: paper.title,
    organ: paper.organ,
    children: 'rows' in paper ? sheet(paper) : letter(paper),
  });

/** Its last paragraph goes with the seal: no page bears a seal alone. */
const bodyOf = ({ paragraphs, attached }: Letter): readonly string[] =>
  attached ? [...paragraphs, `附件：${attached.title}`] : paragraphs;

const letter = (paper: Letter): (Paragraph | Table)[] => [
  titleLine(paper.organ, 0),
  titleLine(paper.title, LINE / 2, { heading: HeadingLevel.TITLE }),
  line(text(paper.docNo), CENTRED),
  line(text(`${paper.addressee}：`), { ...SPACED, spacing: { ...SPACED.spacing, before: LINE } }),
  ...bodyOf(paper).map((words, i, { length }) => line(text(words), { ...OF_TEXT, keepNext: i === length - 1 })),
  line(text(`${paper.organ}（印章）`), FIRST_OF_CLOSING),
  line(text(paper.on), RIGHT),
  line(text(`（联系人、电话：${paper.contact}）`), OF_TEXT),
  ...(paper.attached
    ? [new Paragraph({ pageBreakBefore: true, spacing: { line: 20 } }), ...sheet(paper.attached)]
    : []),
];

const sheet = ({ title, under, organ, rows, asOf }: Sheet): (Paragraph | Table)[] => [
  ...(asOf ? [titleLine(organ, 0)] : []),
  titleLine(title, LINE / 2, { heading: HeadingLevel.TITLE }),
  line(small(under), LEFT),
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: COLUMNS,
    rows: rows.map(rowOf),
  }),
  ...(asOf ? [line(small(`制表日期：${asOf}`), { ...LEFT, alignment: AlignmentType.RIGHT })] : []),
];

/** 小四 in a form. */
const small = (words: string) => ({ text: words, face: FACE.text, size: 24 });
const LEFT = { spacing: { line: 400, before: 60, after: 60 } };
const LABELS = Math.floor(0.24 * TEXT_WIDTH);
const COLUMNS = [LABELS, TEXT_WIDTH - LABELS];

/** What is written by hand has room; a short field stands on one page. */
const rowOf = ({ label, lines }: Row): TableRow =>
  new TableRow({
    cantSplit: lines.length < 5,
    ...(lines.length === 0 && { height: { value: 740, rule: HeightRule.ATLEAST } }),
    children: [cell([label], AlignmentType.CENTER), cell(lines, AlignmentType.LEFT)],
  });

const cell = (lines: readonly string[], alignment: (typeof AlignmentType)['CENTER' | 'LEFT']): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 60, bottom: 60, left: 110, right: 110 },
    children: (lines.length > 0 ? lines : ['']).map((words) => line(small(words), { alignment })),
  });
