import { cellOf, type Figure, type Piece } from './tokens';

interface Props {
  pieces: readonly Piece[][];
  /** As the server reads the same paragraphs; one that reads otherwise is shown as it is read. */
  read?: readonly string[] | undefined;
  year: number;
  open: (figure: Figure) => void;
}

/** Paragraphs with their figures filled in; a figure leads to what it counts. */
export function Written({ pieces, read, year, open }: Props) {
  const paragraphs: readonly (Piece[] | string)[] =
    read?.map((words, i) => (wordsOf(pieces[i] ?? []) === words ? (pieces[i] ?? []) : words)) ?? pieces;
  return (
    <div className="written">
      {paragraphs.map((paragraph, i) => (
        <p key={i}>
          {typeof paragraph === 'string'
            ? paragraph
            : paragraph.map((piece, at) => <OnePiece key={at} {...{ piece, year, open }} />)}
        </p>
      ))}
    </div>
  );
}

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => ('figure' in piece ? piece.figure.value : 'words' in piece ? piece.words : piece.nothing))
    .join('');

function OnePiece({ piece, year, open }: { piece: Piece; year: number; open: (figure: Figure) => void }) {
  if ('words' in piece) return piece.words;
  if ('nothing' in piece)
    return (
      <span className="nothing" title="没有叫这个名字的数字，会照原样印出">
        {piece.nothing}
      </span>
    );
  const { figure } = piece;
  if (figure.value === null)
    return (
      <span className="nothing" title="这个数字现在没有数值">
        〔{figure.name}：没有数值〕
      </span>
    );
  if (!cellOf(figure, year) || Number(figure.value) === 0)
    return (
      <span className="figure" title={figure.name}>
        {figure.value}
      </span>
    );
  return (
    <button
      type="button"
      className="figure"
      title={figure.name}
      aria-label={`${figure.value}，${figure.name}，看是哪些`}
      onClick={() => open(figure)}
    >
      {figure.value}
    </button>
  );
}
