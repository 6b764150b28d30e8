import { Tag } from 'antd';
import type { ReportView } from '../../api/report';
import { calendarDaysLeft } from '../../parts/days-left';

const WHAT = { submission: '报送', publication: '公布' };

/** By when it has to be handed in and published, and how much time is left. */
export function ReportDues({ dues }: { dues: ReportView['dues'] }) {
  return (
    <ul className="plain-list row">
      {dues.map(({ what, dueOn, doneOn, late, daysLeft }) => (
        <li key={what}>
          {WHAT[what]}期限 <span className="numbers">{dueOn}</span>{' '}
          <Tag color={late ? 'red' : doneOn ? 'green' : 'gold'}>
            {doneOn ? `${doneOn} 已办${late ? '（逾期）' : ''}` : calendarDaysLeft(daysLeft ?? 0)}
          </Tag>
        </li>
      ))}
    </ul>
  );
}
