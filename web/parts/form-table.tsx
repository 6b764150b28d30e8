import type { Form } from '../api/year';
import './form-table.css';

type Laid = Form['tables'][number];
type Cell = Laid['body'][number][number];

export interface At {
  row: string;
  column: string;
}

interface Props {
  table: Laid;
  /** Opens the applications behind a figure; without it the figures are only shown. */
  open?: (at: At) => void;
  /** Another figure for the same cell, in words; where it says nothing the cell stands alone. */
  beside?: (at: At, content: number) => string | null;
}

/** The number in a cell; of an amount, in the unit that is printed. */
export const figureIn = ({ content, amount }: Cell): number => amount?.figure ?? Number(content);

/** A table exactly as the official form prints it; each figure opens what it counts. */
export function FormTable({ table, ...shown }: Props) {
  return (
    <section className="form-table">
      <h2>{table.heading}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scroll" aria-label={table.heading} tabIndex={0}>
        <table className={KINDS[table.labelColumns] ?? 'labelled'}>
          {table.heads.length > 0 && (
            <thead>
              {table.heads.map((cells, i) => (
                <Row key={i} cells={cells} {...shown} />
              ))}
            </thead>
          )}
          <tbody>
            {table.body.map((cells, i) => (
              <Row key={i} cells={cells} {...shown} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** By the number of columns of labels. */
const KINDS = ['wide', 'blocks'];

type Shown = Omit<Props, 'table'>;

function Row({ cells, ...shown }: { cells: readonly Cell[] } & Shown) {
  const name = cells
    .filter(({ kind }) => kind === 'label')
    .map(({ content }) => content)
    .join(' ');
  return (
    <tr>
      {cells.map((cell, i) => (
        <OneCell key={i} cell={cell} name={name} {...shown} />
      ))}
    </tr>
  );
}

function OneCell({ cell, name, open, beside }: { cell: Cell; name: string } & Shown) {
  const { content, kind, rows, columns, at } = cell;
  const spans = { rowSpan: rows, colSpan: columns, className: kind };
  if (!at) {
    const scope = kind === 'label' ? (rows > 1 ? 'rowgroup' : 'row') : columns > 1 ? 'colgroup' : 'col';
    return (
      <th {...spans} scope={scope}>
        {content}
      </th>
    );
  }
  const other = beside?.(at, figureIn(cell));
  const more = other && <small>{other}</small>;
  if (!open || figureIn(cell) === 0)
    return (
      <td {...spans}>
        {content}
        {more}
      </td>
    );
  return (
    <td {...spans}>
      <button type="button" onClick={() => open(at)} aria-label={`${name} ${content}，看是哪些`}>
        {content}
      </button>
      {more}
    </td>
  );
}
