import { Link } from '@tanstack/react-router';
import { Segmented, Tag } from 'antd';
import { useState } from 'react';
import type { UnitOfYear, UnitsOfYear } from '../../api/compilation';
import { useSession } from '../../api/session';
import { CardTable } from '../../parts/card-table';

const STATUS = { locked: '已锁定', provisional: '暂定', missing: '没有数据' };
const COLOUR = { locked: 'green', provisional: 'gold', missing: 'red' };

type Which = 'all' | 'to-do';

/** Not locked, its figures wrong, or its report not accepted yet. */
const stillToDo = ({ lockedOn, failing, report }: UnitOfYear): boolean =>
  lockedOn === null || failing.length > 0 || !(report === null || report === 'accepted' || report === 'published');

/** Where each unit stands; its name opens its own table, its report is read on a page of its own. */
export function Units({ units: { year, units }, shown }: { units: UnitsOfYear; shown: string | undefined }) {
  const { permissions } = useSession();
  const [which, show] = useState<Which>('all');
  const toDo = units.filter(stillToDo);
  const rows = which === 'all' ? units : toDo;
  const mayRead = permissions.includes('ReadReportsBelow');
  return (
    <section className="panel" aria-labelledby="units">
      <h2 id="units">各单位</h2>
      <Segmented<Which>
        {...{ className: 'no-print', 'aria-label': '看哪些单位' }}
        value={which}
        options={[
          { value: 'all', label: `全部 ${units.length}` },
          { value: 'to-do', label: `还要办的 ${toDo.length}` },
        ]}
        onChange={(value: Which) => show(value)}
      />
      {rows.length === 0 && <p className="muted">没有还要办的单位。</p>}
      <CardTable
        rows={rows}
        keyOf={({ code }) => code}
        columns={[
          {
            title: '机关',
            cell: ({ code, name, ownLevel }) => (
              <>
                <Link to="/roll-up" search={{ year, unit: code } as never} aria-current={code === shown || undefined}>
                  {name}
                </Link>
                {ownLevel && '（本级）'}
              </>
            ),
          },
          { title: '年度报告', cell: (unit) => <Report unit={unit} /> },
          {
            title: '数字',
            cell: ({ status, lockedOn, zeroReport }) => (
              <>
                <Tag color={COLOUR[status]}>{STATUS[status]}</Tag>
                {lockedOn} {zeroReport && '零报告'}
              </>
            ),
          },
          { title: '核对', cell: ({ failing }) => <Failing failing={failing} /> },
          {
            title: '办理',
            cell: ({ code, ownLevel }) =>
              mayRead &&
              !ownLevel && (
                <Link to="/roll-up/$unit/$year" params={{ unit: code, year: String(year) }}>
                  看报送的报告
                </Link>
              ),
          },
        ]}
      />
    </section>
  );
}

function Report({ unit }: { unit: UnitOfYear }) {
  const { report, reportLabel, submittedOn, dueOn, daysLate, returned } = unit;
  if (report === null) return <span className="muted">汇总定稿以后办理</span>;
  const handedIn = submittedOn !== null || report === 'published';
  return (
    <>
      <div>{reportLabel}</div>
      {submittedOn && <div className="muted">{submittedOn} 报送</div>}
      {!handedIn && dueOn && <div className="muted">应于 {dueOn} 以前报送</div>}
      {daysLate > 0 && (
        <div style={{ color: 'var(--bad)' }}>{handedIn ? `逾期${daysLate}天报送` : `已逾期${daysLate}天`}</div>
      )}
      {returned && (
        <div>
          {returned.on} 退回：{returned.remarks}
        </div>
      )}
    </>
  );
}

function Failing({ failing }: Pick<UnitOfYear, 'failing'>) {
  if (failing.length === 0) return '相符';
  return (
    <details style={{ color: 'var(--bad)' }}>
      <summary>{failing.length} 项不符</summary>
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {failing.map(({ rule, at, message }) => (
          <li key={`${rule}${at}`}>{message}</li>
        ))}
      </ul>
    </details>
  );
}
