import { Button } from 'antd';
import { useState } from 'react';
import type { ApplicationView } from '../../api/application';
import { ActionDrawer } from './actions';

type Action = ApplicationView['actions'][number];
const DEEDS: Readonly<Record<string, string>> = { ApproveExtension: '批准延期', DeclineExtension: '不同意延期' };

/** A longer period that was proposed and of which the applicant has not been told yet. */
export function Extension({
  view,
  extension,
}: {
  view: ApplicationView;
  extension: NonNullable<ApplicationView['extension']>;
}) {
  const [chosen, choose] = useState<Action>();
  const { workingDays, reason, proposedBy, proposedByName, proposedOn, mayI } = extension;
  const { approvedBy, approvedByName, approvedOn } = extension;
  return (
    <section className="panel" aria-labelledby="extension">
      <h2 id="extension">延期</h2>
      <p>
        {proposedByName ?? proposedBy} 于 {proposedOn} 提出延长 {workingDays} 个工作日{reason && `：${reason}`}。
        {approvedOn
          ? `${approvedByName ?? approvedBy}于${approvedOn}批准，等待告知申请人。`
          : '等待政府信息公开工作机构负责人批准。'}
      </p>
      {!approvedOn && mayI && <p role="note">您现在不能批准：{mayI}</p>}
      <div className="row no-print" style={{ gap: 8 }}>
        {view.actions
          .filter(({ type }) => type in DEEDS)
          .map((action) => (
            <Button
              key={action.type}
              type={action.type === 'ApproveExtension' ? 'primary' : 'default'}
              onClick={() => choose(action)}
            >
              {DEEDS[action.type]}
            </Button>
          ))}
      </div>
      {chosen && <ActionDrawer key={chosen.type} view={view} action={chosen} close={() => choose(undefined)} />}
    </section>
  );
}
