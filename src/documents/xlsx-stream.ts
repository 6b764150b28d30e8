import { type StreamedPart, zipStream } from './zip.js';

type Row = readonly (string | number)[];

/** Columns with their heads and widths in half-width characters. */
export type Columns = readonly { head: string; width: number }[];

/** So many rows a sheet holds, its heads among them. */
const ROWS_OF_A_SHEET = 1_048_576;
const LONGEST_CELL = 32_767;

/**
 * A workbook of one table, written as its rows come in batches; `count`: how many rows there are, for the sheets are named first. A table that is too long
 * for one sheet goes on on the next. Texts are texts, whatever they begin with; the heads stay in sight, and on every page.
 */
export function xlsxStream(
  name: string,
  columns: Columns,
  count: number,
  batches: AsyncIterable<readonly Row[]>,
  rowsOfASheet = ROWS_OF_A_SHEET,
): AsyncGenerator<Buffer> {
  const sheets = Math.max(1, Math.ceil(count / (rowsOfASheet - 1)));
  const names = Array.from({ length: sheets }, (_, i) => (i === 0 ? name : `${name}${i + 1}`));
  return zipStream([...around(names), ...sheetParts(names, columns, batches, rowsOfASheet)]);
}

/** The sheets take their rows from one source, one after the other. */
function sheetParts(
  names: readonly string[],
  columns: Columns,
  batches: AsyncIterable<readonly Row[]>,
  rowsOfASheet: number,
): StreamedPart[] {
  const source = batches[Symbol.asyncIterator]();
  let left: readonly Row[] = [];
  async function* some(most: number): AsyncGenerator<readonly Row[]> {
    for (let room = most; room > 0; ) {
      if (left.length === 0) {
        const { done, value } = await source.next();
        if (done) return;
        left = value;
      }
      const rows = left.slice(0, room);
      left = left.slice(room);
      room -= rows.length;
      yield rows;
    }
  }
  return names.map((_, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    content: sheetXml(columns, some(rowsOfASheet - 1)),
  }));
}

async function* sheetXml(columns: Columns, batches: AsyncIterable<readonly Row[]>): AsyncGenerator<Buffer> {
  const letters = columns.map((_, i) => letterOf(i));
  const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const heads = columns.map(({ head }, i) => textCell(`${letters[i]}1`, head, ' s="1"')).join('');
  yield Buffer.from(
    `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${heads}</row>`,
  );
  let line = 1;
  for await (const rows of batches) {
    let xml = '';
    for (const row of rows) {
      line += 1;
      xml += `<row r="${line}">`;
      for (const [i, value] of row.entries())
        if (typeof value === 'number') xml += `<c r="${letters[i]}${line}"><v>${value}</v></c>`;
        else if (value !== '') xml += textCell(`${letters[i]}${line}`, value);
      xml += '</row>';
    }
    yield Buffer.from(xml);
  }
  yield Buffer.from(`</sheetData>${PAGE}</worksheet>`);
}

/** A4 on its side, as wide as a page. */
const PAGE =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

const textCell = (at: string, text: string, style = ''): string =>
  `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** What XML cannot hold is left out; what Excel would take for one of its own escapes is escaped. */
const escaped = (text: string): string =>
  text
    .slice(0, LONGEST_CELL)
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** A, B … Z, AA … */
const letterOf = (i: number): string =>
  (i < 26 ? '' : letterOf(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KINDS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a workbook has beside its sheets. */
function around(names: readonly string[]): StreamedPart[] {
  const each = (write: (n: number, name: string) => string) => names.map((name, i) => write(i + 1, name)).join('');
  const sheetKinds = each(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${KINDS}.worksheet+xml"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KINDS}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KINDS}.styles+xml"/>${sheetKinds}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((n, name) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="r${n}"/>`)}</sheets><definedNames>${each((n, name) => `<definedName name="_xlnm.Print_Titles" localSheetId="${n - 1}">'${escaped(name.replaceAll("'", "''"))}'!$1:$1</definedName>`)}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${each((n) => `<Relationship Id="r${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
  };
  return Object.entries(parts).map(([name, xml]) => ({ name, content: [Buffer.from(XML + xml)] }));
}
