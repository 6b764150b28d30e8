import type { Opening, Table } from '../../api/statistics';
import { CardTable } from '../../parts/card-table';
import type { Asked } from './asked';
import { Opens } from './opens';

interface Props {
  table: Table;
  /** Whether the figures of this line may be opened, and why not. */
  openingOf: (line: Table['lines'][number]) => Opening;
}

/** What each organ or each unit had to do, each figure with that of the year before. */
export function Work({ table, openingOf }: Props) {
  const { label, rowHead, by, measures, lines } = table;
  return (
    <section className="panel work" aria-label={label}>
      <h2>{label}</h2>
      {lines.length === 0 && <p className="muted">这段时间没有，去年同期也没有。</p>}
      <CardTable
        rows={lines}
        keyOf={({ value }) => value}
        columns={[
          {
            title: rowHead,
            cell: (line) => (
              <>
                {line.label}
                {by === 'organ' && <small className="muted">{openingOf(line).why}</small>}
              </>
            ),
          },
          ...measures.map(({ code, label, unit, counts }, i) => ({
            title: unit === '件' ? label : `${label}，${unit}`,
            cell: (line: Table['lines'][number]) => {
              const asked = by === 'organ' ? { figure: code, of: line.value } : { figure: code, by, value: line.value };
              const into = (more: Asked) => (counts && openingOf(line).opens ? { ...asked, ...more } : null);
              return (
                <span className="numbers">
                  <Opens label={`${line.label}${label}`} count={line.now[i]} into={into({})} />
                  <small className="muted">
                    去年{' '}
                    <Opens
                      label={`去年同期${line.label}${label}`}
                      count={line.before[i]}
                      into={into({ earlier: true })}
                    />
                  </small>
                </span>
              );
            },
          })),
        ]}
      />
    </section>
  );
}
