import type { UnitsOfYear } from '../../api/compilation';

const NAMES: Readonly<Record<keyof UnitsOfYear['counts'], string>> = {
  units: '单位（含本级）',
  submitted: '年报已报送',
  missing: '年报未报送',
  late: '报送逾期',
  failing: '核对不符',
  locked: '已锁定',
};

/** How far all units together have come, at one glance. */
export function Counts({ counts }: Pick<UnitsOfYear, 'counts'>) {
  return (
    <dl className="totals">
      {Object.entries(NAMES).map(([key, name]) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd className="numbers">
            <b>{counts[key as keyof typeof counts]}</b> 个
          </dd>
        </div>
      ))}
    </dl>
  );
}
