import {
  AlignmentType,
  Document,
  Footer,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';

const MM = 1440 / 25.4;
/** A4 with the margins of an official document (GB/T 9704: 37 mm above, 28 mm at the binding); all in twentieths of a point. */
const PAGE = { width: 210 * MM, height: 297 * MM, top: 37 * MM, bottom: 30 * MM, left: 28 * MM, right: 26 * MM };
export const TEXT_WIDTH = Math.floor(PAGE.width - PAGE.left - PAGE.right);
/** 二号 and 三号 of official documents, 小五 in the tables; in half points. */
export const SIZE = { title: 44, text: 32, table: 18, note: 16 };
export const LINE = 560;

const face = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});
export const FACE = {
  title: face('方正小标宋简体'),
  heading: face('黑体'),
  text: face('仿宋_GB2312'),
  table: face('宋体'),
};

interface Official {
  title: string;
  /** The organ, as whoever wrote it. */
  organ: string;
  /** What it stands on, kept with the file. */
  description?: string;
  children: (Paragraph | Table)[];
}

/** A document in the official layout (GB/T 9704): A4, its faces and sizes, the number at the foot of each page. */
export const officialDocx = ({ title, organ, description, children }: Official): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title,
      creator: organ,
      lastModifiedBy: organ,
      ...(description && { description }),
      styles: {
        default: {
          // A number of figures in a language that is Chinese is broken anywhere: 94⏎21930元.
          document: { run: { font: FACE.text, size: SIZE.text, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
        },
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: Math.round(PAGE.width), height: Math.round(PAGE.height) },
              margin: {
                top: Math.round(PAGE.top),
                bottom: Math.round(PAGE.bottom),
                left: Math.round(PAGE.left),
                right: Math.round(PAGE.right),
              },
            },
          },
          footers: { default: new Footer({ children: [pageNumber()] }) },
          children,
        },
      ],
    }),
  );

interface Written {
  text: string;
  face: (typeof FACE)[keyof typeof FACE];
  size: number;
  bold?: boolean;
}

export const line = ({ text, face: font, size, bold = false }: Written, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun({ text, font, size, bold, color: '000000' })] });

/** A line of the title; `after` the last one there is room. */
export const titleLine = (text: string, after: number, options: IParagraphOptions = {}): Paragraph =>
  line(
    { text, face: FACE.title, size: SIZE.title },
    {
      ...options,
      alignment: AlignmentType.CENTER,
      spacing: { line: 640, lineRule: LineRuleType.EXACT, after },
    },
  );

/** 28 points from line to line. */
export const SPACED: IParagraphOptions = { spacing: { line: LINE, lineRule: LineRuleType.EXACT } };

/** Two characters in from the margin. */
export const OF_TEXT: IParagraphOptions = {
  ...SPACED,
  indent: { firstLine: 2 * (SIZE.text / 2) * 20 },
  alignment: AlignmentType.JUSTIFIED,
};

const pageNumber = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: FACE.table, size: 28 })],
  });
