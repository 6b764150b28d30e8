/** Of which unit a number is that a number format shows behind it: `0.00"万元"`, `#,##0\元`. */
type Unit = '元' | '万元' | '亿元';

/** A point that the format itself puts in: 942.193万元 is shown of a number of 元. */
const POINT_PUT_IN = /[!\\]\.|"\."/;

/** The units that the number formats of a workbook show, by the number of the style. */
export function unitsOfStyles(styles: Buffer | undefined): Map<string, Unit> {
  const xml = styles?.toString('utf8') ?? '';
  const formats = new Map(
    [...xml.matchAll(/<(?:\w{1,20}:)?numFmt\s([^<>]*)>/g)].map(([, attributes = '']) => [
      attribute(attributes, 'numFmtId'),
      unitShown(unescaped(attribute(attributes, 'formatCode'))),
    ]),
  );
  const [, used = ''] = /<(?:\w{1,20}:)?cellXfs\b(.*?)<\/(?:\w{1,20}:)?cellXfs>/s.exec(xml) ?? [];
  return new Map(
    [...used.matchAll(/<(?:\w{1,20}:)?xf(?:\s([^<>]*))?\/?>/g)].flatMap(([, attributes = ''], style) => {
      const unit = formats.get(attribute(attributes, 'numFmtId'));
      return unit ? [[String(style), unit] as const] : [];
    }),
  );
}

function unitShown(format: string): Unit | null {
  const [positive = ''] = format.split(';');
  const unit = /(万元|亿元|万|元)$/.exec(positive.replace(/["\\!@\s]|_.|\[[^\]]*\]/g, ''))?.[1];
  if (unit === undefined) return null;
  if (POINT_PUT_IN.test(positive)) return '元';
  return unit === '万' ? '万元' : (unit as Unit);
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hexadecimal, decimal) =>
      String.fromCodePoint(Math.min(0x10ffff, hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal))),
    )
    .replaceAll('&amp;', '&');
