import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { ReportView } from '../../api/report';
import { ChainPicture } from '../../parts/chain-picture';
import { ReportDrawer } from './report-drawer';

type Action = ReportView['actions'][number];

const DEEDS: Readonly<Record<string, string>> = { SignReport: '签署', ReturnReportDraft: '退回修改' };

/** Who has signed, who is waited for, and what is for me to do. */
export function SigningReport({ view }: { view: ReportView }) {
  const [chosen, choose] = useState<Action>();
  const { signOff, digest, actions } = view;
  const { steps, next, mayI, returned } = signOff;
  const deeds = actions.filter(({ type }) => type in DEEDS);
  const signs = chosen?.type === 'SignReport';
  return (
    <section className="panel" aria-labelledby="signing">
      <h2 id="signing">审签</h2>
      <ChainPicture signOff={signOff} />
      {returned && (
        <Alert
          {...{ type: 'warning', showIcon: true, style: { margin: '8px 0' } }}
          title={`${returned.step === null ? '主管部门' : (returned.byName ?? returned.by)}于${returned.on}退回：${returned.reason}`}
          description="改好以后存为新的一稿，各步重新审签。"
        />
      )}
      {next && mayI && <p role="note">您现在不能审签：{mayI}</p>}
      {digest && (
        <p className="muted">
          审签的是这一份：摘要 <code title={digest}>{digest.slice(0, 12)}</code>，依据日志第{view.position}号位置
        </p>
      )}
      {deeds.length > 0 && (
        <div className="row no-print" style={{ gap: 8 }}>
          {deeds.map((action) => (
            <Button
              key={action.type}
              type={action.type === 'SignReport' ? 'primary' : 'default'}
              onClick={() => choose(action)}
            >
              {DEEDS[action.type]}
            </Button>
          ))}
        </div>
      )}
      {chosen && (
        <ReportDrawer
          key={chosen.type}
          {...{ view, path: chosen.path, label: DEEDS[chosen.type] ?? chosen.label, basis: chosen.basis }}
          about={
            signs && (
              <p>
                签署“{steps.find(({ step }) => step === next)?.label}”。签的是您看到的文字和全部数字（摘要
                {digest?.slice(0, 12)}）；有一处变动，签署就不作数。
              </p>
            )
          }
          given={signs ? { digest } : {}}
          close={() => choose(undefined)}
        />
      )}
    </section>
  );
}
