import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Tag } from 'antd';
import { useState } from 'react';
import { reportQuery } from '../../api/report';
import { useSession } from '../../api/session';
import { Behind } from '../../parts/behind';
import { YearHead } from '../../parts/year-head';
import { Drafts } from './drafts';
import { Happened } from './happened';
import { Publications } from './publications';
import { ReportActions } from './report-actions';
import { ReportChecks } from './report-checks';
import { ReportDues } from './report-dues';
import { ReportWay } from './report-way';
import { SigningReport } from './signing-report';
import type { Figure } from './tokens';
import { cellOf } from './tokens';
import { WholeReport } from './whole-report';
import { Writing } from './writing';
import './report.css';

/** 年度报告: its text, its signatures and its way to publication. */
export function Report() {
  const year = Number((useParams({ strict: false }) as { year: string }).year);
  const { organ } = useSession();
  const { data: view } = useSuspenseQuery(reportQuery(organ.code, year));
  const [behind, setBehind] = useState<ReturnType<typeof cellOf>>(null);
  const open = (figure: Figure) => setBehind(cellOf(figure, year));
  return (
    <>
      <YearHead year={year}>
        <Tag color={view.stage === 'published' && !view.correction ? 'green' : 'gold'}>
          {view.correction ? `更正版${view.stageLabel}` : view.stageLabel}
        </Tag>
      </YearHead>
      <section className="panel" aria-label="办到哪一步">
        <ReportWay stage={view.stage} />
        <ReportDues dues={view.dues} />
        <ReportActions view={view} />
      </section>
      <div className="columns">
        <div>
          <Writing key={year} code={organ.code} view={view} open={open} />
          {view.draft && <SigningReport view={view} />}
          <Publications code={organ.code} year={year} published={view.published} />
        </div>
        <div>
          {view.draft && <ReportChecks view={view} />}
          <Drafts code={organ.code} view={view} />
          <Happened timeline={view.timeline} />
        </div>
      </div>
      {view.draft && <WholeReport code={organ.code} year={year} version={view.version} whole={view.whole} />}
      {behind && (
        <Behind code={organ.code} year={behind.year} at={behind} whole={view.whole} close={() => setBehind(null)} />
      )}
    </>
  );
}
