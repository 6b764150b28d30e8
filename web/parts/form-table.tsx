import type { Form } from '../api/year';
import './form-table.css';

type Laid = Form['tables'][number];
type Cell = Laid['body'][number][number];

interface Props {
  table: Laid;
  /** Opens the applications behind a figure; without it the figures are only shown. */
  open?: (at: { row: string; column: string }) => void;
}

/** A table exactly as the official form prints it; each figure opens what it counts. */
export function FormTable({ table, open }: Props) {
  return (
    <section className="form-table">
      <h2>{table.heading}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scroll" aria-label={table.heading} tabIndex={0}>
        <table className={table.labelColumns ? 'labelled' : 'wide'}>
          <thead>
            {table.heads.map((cells, i) => (
              <Row key={i} cells={cells} open={open} />
            ))}
          </thead>
          <tbody>
            {table.body.map((cells, i) => (
              <Row key={i} cells={cells} open={open} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Row({ cells, open }: { cells: readonly Cell[]; open: Props['open'] }) {
  const name = cells
    .filter(({ kind }) => kind === 'label')
    .map(({ content }) => content)
    .join(' ');
  return (
    <tr>
      {cells.map((cell, i) => (
        <OneCell key={i} cell={cell} name={name} open={open} />
      ))}
    </tr>
  );
}

function OneCell({ cell, name, open }: { cell: Cell; name: string; open: Props['open'] }) {
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
  if (!open || content === 0) return <td {...spans}>{content}</td>;
  return (
    <td {...spans}>
      <button type="button" onClick={() => open(at)} aria-label={`${name} ${content}，看是哪些`}>
        {content}
      </button>
    </td>
  );
}
