import { useSuspenseQuery } from '@tanstack/react-query';
import type { UnitsOfYear } from '../../api/compilation';
import { useSession } from '../../api/session';
import { formQuery } from '../../api/year';
import { Checks } from '../../parts/checks';
import { type At, FormTable } from '../../parts/form-table';

/** The tables of the whole, once closed with what its units have adjusted beside them; or those of one unit. */
export function Figures({ units: { year, frozen }, unit }: { units: UnitsOfYear; unit: string | undefined }) {
  const { organ } = useSession();
  const { data } = useSuspenseQuery(formQuery(unit ?? organ.code, year, unit ? {} : { whole: true }));
  const moved = unit ? [] : (frozen?.moved ?? []);
  const adjusted = new Map(moved.map((cell) => [keyOf(cell), cell.adjusted]));
  const beside = (at: At) => (adjusted.has(keyOf(at)) ? `调整后 ${adjusted.get(keyOf(at))}` : null);
  return (
    <>
      <Checks checks={data.checks} />
      <div className="panel">
        {moved.length > 0 && (
          <p role="note">
            各单位锁定以后的往年调整使{moved.length}个格子有了变化。表中是定稿的数字，变化的格子旁边写明调整后的合计。
          </p>
        )}
        {data.tables.map((table) => (
          <FormTable key={table.heading} table={table} beside={beside} />
        ))}
        <p className="muted">{data.standsOn}</p>
      </div>
    </>
  );
}

const keyOf = ({ row, column }: At): string => `${row} ${column}`;
