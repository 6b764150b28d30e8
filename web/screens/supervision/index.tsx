import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useSession } from '../../api/session';
import { supervisionQuery } from '../../api/supervision';
import { Sent } from './sent';
import { WatchedUnits } from './units';

type Which = 'late' | 'all';

/** 督办: which organs below are late, what they were asked, and what they have answered. */
export function Supervision() {
  const { organ } = useSession();
  const { data } = useSuspenseQuery(supervisionQuery(organ.code));
  const [which, show] = useState<Which>('late');
  const late = data.units.filter(({ overdue, report }) => overdue > 0 || report?.late);
  return (
    <>
      <h1>督办</h1>
      <p className="no-print">
        <Link to="/roll-up">回到汇总</Link>
      </p>
      <section className="panel" aria-labelledby="watched">
        <h2 id="watched">下级机关</h2>
        <p className="muted">
          依据《政府信息公开条例》第四十七条。只有件数；申请本身只在该机关设置为上级可以查看时才看得到，申请人一概不显示。
        </p>
        <Segmented<Which>
          {...{ className: 'no-print', 'aria-label': '看哪些机关' }}
          value={which}
          options={[
            { value: 'late', label: `逾期的 ${late.length}` },
            { value: 'all', label: `全部 ${data.units.length}` },
          ]}
          onChange={(value: Which) => show(value)}
        />
        <WatchedUnits units={which === 'late' ? late : data.units} today={data.today} />
      </section>
      <Sent orders={data.sent} />
    </>
  );
}
