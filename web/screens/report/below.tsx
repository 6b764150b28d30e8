import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert, App, Button, Tag } from 'antd';
import { useState } from 'react';
import { addressAt } from '../../api/order';
import { type ReportBelow, type ReportDone, reportBelowQuery, SECTIONS } from '../../api/report';
import { useSession } from '../../api/session';
import { formQuery } from '../../api/year';
import { bodyOf, fieldsAt } from '../../parts/action-form';
import { Checks } from '../../parts/checks';
import { FormTable } from '../../parts/form-table';
import { OrderDrawer } from '../../parts/order-drawer';
import { Publications } from './publications';
import { ReportDues } from './report-dues';
import './report.css';

type Action = ReportBelow['actions'][number];

/** The report of an organ below, as it was submitted: to be read, accepted or sent back. */
export function ReportOfUnit() {
  const { unit, year: said } = useParams({ strict: false }) as { unit: string; year: string };
  const year = Number(said);
  const { organ } = useSession();
  const { data: report } = useSuspenseQuery(reportBelowQuery(organ.code, unit, year));
  const { data: form } = useSuspenseQuery(formQuery(unit, year));
  const { submitted, accepted, returned } = report;
  return (
    <>
      <h1>
        {report.unit.name} {year}年度报告{' '}
        <Tag color={report.stage === 'published' ? 'green' : 'gold'}>{report.stageLabel}</Tag>
      </h1>
      <p className="no-print">
        <Link to="/roll-up" search={{ year } as never}>
          回到汇总
        </Link>
      </p>
      <section className="panel" aria-label="办到哪一步">
        <ReportDues dues={report.dues} />
        {!submitted && !returned && <p>还没有报送；报送以前，主管部门看不到稿子。</p>}
        {returned && <Alert type="warning" showIcon title={`已于${returned.on}退回，等重新报送：${returned.reason}`} />}
        {submitted && (
          <p>
            <span className="numbers">{submitted.on}</span> 报送
            {accepted && (
              <>
                ，<span className="numbers">{accepted.on}</span> 接收
              </>
            )}
          </p>
        )}
        {submitted?.violations.map(({ code, sentence }) => (
          <p key={code} style={{ color: 'var(--warn)' }}>
            ⚠ {sentence}
          </p>
        ))}
        <Word report={report} unit={unit} year={year} />
      </section>
      {submitted && (
        <section className="panel" aria-labelledby="submitted">
          <h2 id="submitted">报送的文字</h2>
          <div className="written">
            {SECTIONS.map((section) => (
              <section key={section}>
                <h3>{report.headings[section]}</h3>
                {submitted.text[section].map((paragraph, i) => (
                  <p key={i}>{paragraph}</p>
                ))}
              </section>
            ))}
          </div>
        </section>
      )}
      {submitted && <Checks checks={form.checks} />}
      {submitted && (
        <div className="panel">
          {form.tables.map((table) => (
            <FormTable key={table.heading} table={table} />
          ))}
          <p className="muted">{form.standsOn}</p>
        </div>
      )}
      <Publications code={unit} year={year} published={report.published} />
    </>
  );
}

/** The word of the authority. */
function Word({ report, unit, year }: { report: ReportBelow; unit: string; year: number }) {
  const { organ } = useSession();
  const { message } = App.useApp();
  const [chosen, choose] = useState<Action>();
  // As it was when the form was opened.
  const [seen, see] = useState(report);
  const path = `units/${encodeURIComponent(unit)}/years/${year}/report/${chosen?.path}`;
  const accepts = chosen?.type === 'AcceptReport';
  const fields = fieldsAt(`units/{unit}/years/{year}/report/${chosen?.path}`).filter(({ name }) => name !== 'digest');
  const close = () => choose(undefined);
  return (
    <>
      <div className="row no-print" style={{ gap: 8 }}>
        {report.actions.map((action) => (
          <Button
            key={action.type}
            type={action.type === 'AcceptReport' ? 'primary' : 'default'}
            onClick={() => {
              see(report);
              choose(action);
            }}
          >
            {action.label}
          </Button>
        ))}
      </div>
      {chosen && (
        <OrderDrawer<ReportDone>
          key={chosen.type}
          title={chosen.label}
          about={
            <>
              依据：{chosen.basis}
              <p>
                {accepts
                  ? `接收的是您看到的这一份（摘要${seen.submitted?.digest.slice(0, 12)}）；以后数字有变动，须重新报送。`
                  : '退回以后由下级机关修改、重新审签和报送；意见会原样给他们看。'}
              </p>
            </>
          }
          address={addressAt(organ.code, path)}
          seenVersion={seen.version}
          fields={fields}
          toBody={(values) => ({ ...bodyOf(fields, values), ...(accepts && { digest: seen.submitted?.digest }) })}
          sendLabel={chosen.label}
          done={() => {
            void message.success(`已登记“${chosen.label}”`);
            close();
          }}
          close={close}
        />
      )}
    </>
  );
}
