import { useQuery } from '@tanstack/react-query';
import { type Form, formQuery, type YearState } from '../../api/year';
import { type At, figureIn } from '../../parts/form-table';

export type Against = 'none' | 'lastYear' | 'adjusted';

export const AGAINST: { value: Against; label: string }[] = [
  { value: 'none', label: '表格' },
  { value: 'lastYear', label: '与上年比较' },
  { value: 'adjusted', label: '公布与调整后' },
];

/** What is said beside each figure: that of last year in the rows of this form, or what it is with what came to light later. */
export function useBeside(against: Against, code: string, form: Form, { year, adjusted }: YearState) {
  const { data: last } = useQuery({
    ...formQuery(code, year - 1, { edition: form.edition }),
    enabled: against === 'lastYear',
  });
  if (against === 'lastYear') {
    const figures = last && figuresOf(last);
    return figures && ((at: At, content: number) => ofLastYear(figures.get(keyOf(at)) ?? 0, content));
  }
  if (against === 'adjusted' && adjusted) {
    const figures = { ...adjusted.table2, ...adjusted.table3, ...adjusted.table4 };
    const inWan = amountsIn(form);
    return ({ row, column }: At, content: number) => {
      const stands = figures[row]?.[column];
      if (stands === undefined) return null;
      const figure = inWan.has(keyOf({ row, column })) ? Math.round(stands * 100) / 1e6 : stands;
      return figure === content ? null : `调整后 ${figure}`;
    };
  }
  return undefined;
}

const keyOf = ({ row, column }: At): string => `${row} ${column}`;

/** The cells whose amount the form prints in 万元; the figures have it in 元. */
const amountsIn = ({ tables }: Form): Set<string> =>
  new Set(tables.flatMap(({ body }) => body.flat().flatMap(({ at, amount }) => (at && amount ? [keyOf(at)] : []))));

const figuresOf = ({ tables }: Form): Map<string, number> =>
  new Map(
    tables.flatMap(({ body }) =>
      body.flat().flatMap((cell) => (cell.at ? [[keyOf(cell.at), figureIn(cell)] as const] : [])),
    ),
  );

function ofLastYear(last: number, now: number): string | null {
  if (last === 0 && now === 0) return null;
  const more = Math.round((now - last) * 1e6) / 1e6; // amounts have six decimals
  return `上年 ${last}${more === 0 ? '' : more > 0 ? `，多${more}` : `，少${-more}`}`;
}
