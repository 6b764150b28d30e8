import { CheckCircleOutlined, CloseCircleOutlined, InfoCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { type ReportView, SECTIONS } from '../../api/report';
import { ReportDrawer } from './report-drawer';

type Check = ReportView['checks'][number];

/** The rules that the report breaks: an error stops the submission, a warning until somebody has explained it. */
export function ReportChecks({ view }: { view: ReportView }) {
  const [explaining, explain] = useState<Check>();
  const action = view.actions.find(({ type }) => type === 'ExplainWarning');
  const failing = view.checks.filter(({ ok, level }) => !ok && level !== 'info');
  const errors = failing.filter(({ level }) => level === 'error');
  const warnings = failing.filter(({ level }) => level === 'warning');
  return (
    <section className="panel" aria-labelledby="report-checks">
      <h2 id="report-checks">报送以前的核对</h2>
      <p style={{ color: 'var(--good)', margin: 0 }}>
        <CheckCircleOutlined /> {view.checks.filter(({ ok }) => ok).length} 项相符
      </p>
      {errors.length > 0 && (
        <>
          <h3>必须改正（{errors.length}）</h3>
          <ul className="plain-list">
            {errors.map((check) => (
              <li key={`${check.rule}${check.at}${check.message}`}>
                <span style={{ color: 'var(--bad)' }}>
                  <CloseCircleOutlined /> {check.message}
                </span>
                <div className="muted">{whatToDo(check)}</div>
              </li>
            ))}
          </ul>
        </>
      )}
      {warnings.length > 0 && (
        <>
          <h3>请改正或者说明（{warnings.length}）</h3>
          <ul className="plain-list">
            {warnings.map((check) => (
              <li key={`${check.rule}${check.at}${check.message}`}>
                <span style={{ color: check.explanation ? undefined : 'var(--warn)' }}>
                  <InfoCircleOutlined /> {check.message}
                </span>
                {check.explanation ? (
                  <div className="muted">
                    {check.explanation.byName ?? check.explanation.by} 于{' '}
                    <span className="numbers">{check.explanation.on}</span> 说明：{check.explanation.words}
                  </div>
                ) : (
                  action && (
                    <div>
                      <Button size="small" className="no-print" onClick={() => explain(check)}>
                        说明原因
                      </Button>
                    </div>
                  )
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {explaining && action && (
        <ReportDrawer
          {...{ view, path: action.path, label: '说明原因', basis: action.basis }}
          about={<p>{explaining.message}</p>}
          given={{ rule: explaining.rule, at: explaining.at, message: explaining.message }}
          close={() => explain(undefined)}
        />
      )}
    </section>
  );
}

/** What is said of a text is mended in the text; what is said of a cell, where its facts are. */
function whatToDo({ rule, at }: Check): string {
  if (rule === 'TEXT.UNFINISHED') return '在文字里逐处写上【】里的内容，或者删去这些地方。';
  if (rule === 'TEXT.FIGURES') return '在文字里换一个数字，或者改写这一句。';
  if ((SECTIONS as readonly string[]).includes(at)) return '在文字里补写这一部分。';
  return '到“表格与结转”点开这个数字，在办件里更正；不能在文字里改。';
}
