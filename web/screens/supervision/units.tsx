import { Button } from 'antd';
import { useState } from 'react';
import type { CaseBelow, UnitWatched } from '../../api/supervision';
import { CardTable } from '../../parts/card-table';
import { LateCases } from './late-cases';
import { Press, type Pressed } from './press';
import { PressButtons } from './press-buttons';

/** The organs below, each with what it can be pressed for. */
export function WatchedUnits({ units, today }: { units: readonly UnitWatched[]; today: string }) {
  const [pressed, press] = useState<Pressed>();
  const [opened, open] = useState<string>();
  if (units.length === 0) return <p className="muted">没有逾期的机关。</p>;
  return (
    <>
      <CardTable
        rows={units}
        keyOf={({ code }) => code}
        columns={[
          { title: '机关', cell: ({ name }) => name },
          {
            title: '申请',
            cell: (unit) => (
              <>
                <Overdue unit={unit} />
                {unit.showsCases && unit.overdue > 0 && (
                  <Button
                    {...{
                      type: 'link',
                      size: 'small',
                      'aria-expanded': opened === unit.code,
                      style: { paddingInline: 0 },
                    }}
                    onClick={() => open(opened === unit.code ? undefined : unit.code)}
                  >
                    看超期的申请
                  </Button>
                )}
                {unit.overdue + unit.dueSoon > 0 && <Buttons unit={unit} about="overdue" press={press} />}
              </>
            ),
          },
          {
            title: '年度报告',
            cell: (unit) =>
              unit.report ? (
                <>
                  <div style={{ color: unit.report.late ? 'var(--bad)' : undefined }}>
                    {unit.report.year}年度没有报送，应于 <span className="numbers">{unit.report.dueOn}</span> 以前
                  </div>
                  <Buttons unit={unit} about="report" press={press} />
                </>
              ) : (
                <span className="muted">没有未报送的</span>
              ),
          },
        ]}
      />
      {units
        .filter(({ code, showsCases }) => code === opened && showsCases)
        .map((unit) => (
          <LateCases
            key={unit.code}
            unit={unit}
            press={(one: CaseBelow, orders) => press({ unit, case: one, orders })}
          />
        ))}
      {pressed && <Press pressed={pressed} today={today} close={() => press(undefined)} />}
    </>
  );
}

const Overdue = ({ unit: { overdue, dueSoon } }: { unit: UnitWatched }) => (
  <div className="numbers">
    {overdue > 0 ? <strong style={{ color: 'var(--bad)' }}>超期{overdue}件</strong> : '没有超期'}
    {dueSoon > 0 && `，五个工作日内到期${dueSoon}件`}
  </div>
);

interface ButtonsProps {
  unit: UnitWatched;
  about: 'overdue' | 'report';
  press: (pressed: Pressed) => void;
}

function Buttons({ unit, about, press }: ButtonsProps) {
  const late = about === 'overdue' ? unit.overdue > 0 : unit.report?.late;
  const of = about === 'overdue' ? '超期的申请' : '年度报告';
  return (
    <PressButtons
      about={`${unit.name} ${of}`}
      mayOrder={late}
      marginTop={4}
      press={(orders) => press({ unit, about, orders })}
    />
  );
}
