import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { ReportView } from '../../api/report';
import { useSession } from '../../api/session';
import { ReportDrawer } from './report-drawer';

type Action = ReportView['actions'][number];

/** What stands beside what it is about: the text, its warnings, its signatures. */
const ELSEWHERE = ['DraftReport', 'ExplainWarning', 'SignReport', 'ReturnReportDraft'];

const ABOUT: Readonly<Record<string, string>> = {
  SubmitReport: '报送的是现在审签完毕的文字和数字；报送以后不能再改，要改须由主管部门退回。',
  PublishReport: '公布的就是报送、接收并锁定的这一份；日期已过期限的照实记下。',
  RepublishReport: '更正版公布在原报告旁边，原报告不撤下；理由随更正版一并公布。',
};

/** What whoever looks may do with the report as a whole, and why something cannot be done yet. */
export function ReportActions({ view }: { view: ReportView }) {
  const { permissions } = useSession();
  const [chosen, choose] = useState<Action>();
  const actions = view.actions.filter(({ type }) => !ELSEWHERE.includes(type));
  const notYet = view.draft ? view.notYet.filter(({ type }) => !ELSEWHERE.includes(type)) : [];
  const toLock = view.stage === 'accepted' && permissions.includes('LockYear');
  return (
    <>
      {(actions.length > 0 || toLock) && (
        <div className="row no-print" style={{ gap: 8, marginBottom: 8 }}>
          {actions.map((action) => (
            <Button key={action.type} type="primary" onClick={() => choose(action)}>
              {action.label}
            </Button>
          ))}
          {toLock && (
            <Link to="/years/$year" params={{ year: String(view.year) }}>
              去锁定年度
            </Link>
          )}
        </div>
      )}
      {notYet.length > 0 && (
        <details className="no-print">
          <summary>还不能办理的事项（{notYet.length}）</summary>
          <ul>
            {notYet.map(({ type, label, message }) => (
              <li key={type}>
                {label}：{message}
              </li>
            ))}
          </ul>
        </details>
      )}
      {chosen && (
        <ReportDrawer
          key={chosen.type}
          {...{ view, path: chosen.path, label: chosen.label, basis: chosen.basis }}
          about={ABOUT[chosen.type] && <p>{ABOUT[chosen.type]}</p>}
          close={() => choose(undefined)}
        />
      )}
    </>
  );
}
