import { crc32, deflateRawSync } from 'node:zlib';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A zip file, deflated, written without the program's own writer. */
export function zipOf(parts: Record<string, string | Buffer>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const [path, content] of Object.entries(parts)) {
    const [name, plain] = [Buffer.from(path), Buffer.from(content as string)];
    const packed = deflateRawSync(plain, { level: 1 });
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(plain.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(locals.reduce((sum, { length }) => sum + length, 0));
    locals.push(Buffer.from('PK\x03\x04'), facts, name, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), facts, Buffer.alloc(10), offset, name);
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** A number is a number cell, a text a text cell, null no cell; anything else is written as it stands. */
export type WorkbookCell = string | number | null | { attributes?: string; inside: string };

/** The XML of a sheet whose first row is row 1. */
export const sheetOf = (...rows: readonly WorkbookCell[][]): string =>
  rows.map((cells, y) => `<row r="${y + 1}">${cells.map((cell, x) => cellOf(cell, x, y + 1)).join('')}</row>`).join('');

function cellOf(cell: WorkbookCell, x: number, row: number): string {
  const place = `r="${String.fromCharCode(65 + x)}${row}"`;
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
  return `<c ${place} ${cell.attributes ?? ''}>${cell.inside}</c>`;
}

/** A workbook of these sheets (the rows as XML); further parts or others of the same name may be given. */
export function workbook(sheets: readonly string[], parts: Record<string, string> = {}, properties = ''): Buffer {
  const numbers = sheets.map((_, i) => i + 1);
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}">${properties}<sheets>${numbers.map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${numbers.map((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      sheets.map((rows, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  });
}

/** 0 plain · 1 the short date of the country · 2 and 3 Chinese built-in dates · 4 written out · 5 with time · 6 money. */
const FORMATS = [0, 14, 31, 58, 176, 22, 177];
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="&quot;¥&quot;#,##0.00"/></numFmts><cellXfs>${FORMATS.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
