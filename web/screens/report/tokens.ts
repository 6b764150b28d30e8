import type { ReportView } from '../../api/report';

export type Figure = ReportView['figures'][number];

/** A paragraph in pieces: words, figures that follow their source, and what looks like one and is none. */
export type Piece = { words: string } | { figure: Figure } | { nothing: string };

/** How a figure stands in a text that is being written: 〔表三·予以公开·总计〕. */
const shownAs = ({ name }: Figure): string => `〔${name.replaceAll(' · ', '·')}〕`;

const REFERENCE = /\{([^{}]*)\}/g;
const SHOWN = /〔([^〔〕]*)〕/g;
/** The brackets of a document's year, 〔2021〕30号, are no figure. */
const A_YEAR = /^〔\d{4}〕$/;

/** A text between what is sent, where figures are references, and what people write, where they bear their names. */
export class Tokens {
  private readonly byRef: ReadonlyMap<string, Figure>;
  private readonly byName: ReadonlyMap<string, Figure>;

  constructor(figures: readonly Figure[]) {
    this.byRef = new Map(figures.map((figure) => [figure.ref, figure]));
    this.byName = new Map(figures.map((figure) => [shownAs(figure), figure]));
  }

  token(figure: Figure): string {
    return shownAs(figure);
  }

  shown(paragraphs: readonly string[]): string {
    const named = (whole: string, ref: string) => {
      const figure = this.byRef.get(ref);
      return figure ? shownAs(figure) : whole;
    };
    return paragraphs.map((paragraph) => paragraph.replace(REFERENCE, named)).join('\n');
  }

  sent(text: string): string[] {
    return paragraphsOf(text).map((paragraph) =>
      paragraph.replace(SHOWN, (whole) => {
        const figure = this.byName.get(whole);
        return figure ? `{${figure.ref}}` : whole;
      }),
    );
  }

  /** Of a text that is being written. */
  pieces(text: string): Piece[][] {
    return paragraphsOf(text).map((paragraph) =>
      paragraph.split(/(〔[^〔〕]*〕)/).flatMap((part): Piece[] => {
        if (part === '') return [];
        const figure = this.byName.get(part);
        if (figure) return [{ figure }];
        return [part.startsWith('〔') && !A_YEAR.test(part) ? { nothing: part } : { words: part }];
      }),
    );
  }
}

const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The cell that a figure is, where it is one: of the year itself, or of the year before. */
export function cellOf({ ref }: Figure, year: number): { year: number; row: string; column: string } | null {
  const [, last, row = '', column = ''] = /^(last\/)?table[234]\/([^/]+)\/([^/]+)$/.exec(ref) ?? [];
  return row ? { year: last ? year - 1 : year, row, column } : null;
}
