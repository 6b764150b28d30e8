import { deflateSync } from 'node:zlib';

/** One piece of text of a page: where it stands, in points from the lower left corner. */
export type Piece = readonly [x: number, y: number, text: string];

/** A line of a page from one point to another. */
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** A pdf with a text layer: the font is not embedded, its codes are those of Unicode. `packed` takes the place of what the pages say, deflated. `drawn`: the lines on each page. */
export function madePdf(
  pages: readonly (readonly Piece[])[],
  packed?: string,
  drawn: readonly (readonly Stroke[])[] = [],
): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 860 /Descent -140 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((pieces, i) => {
      const said = pieces.map(([x, y, text]) => `BT /F1 10 Tf ${x} ${y} Td <${codes(text)}> Tj ET`).join('\n');
      const lines = (drawn[i] ?? []).map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`).join('\n');
      const content = packed ? deflateSync(packed).toString('latin1') : `${lines}\n${said}`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 2000 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * i} 0 R >>`,
        `<< /Length ${content.length}${packed ? ' /Filter /FlateDecode' : ''} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

const codes = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
