import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Segmented, Tag } from 'antd';
import { useState } from 'react';
import { useSession } from '../../api/session';
import { formQuery, yearQuery } from '../../api/year';
import { Behind } from '../../parts/behind';
import { Checks } from '../../parts/checks';
import { type At, FormTable } from '../../parts/form-table';
import { YearHead } from '../../parts/year-head';
import { Adjusted } from './adjusted';
import { AGAINST, type Against, useBeside } from './against';
import { Downloads } from './downloads';
import { Ending } from './ending';
import { Opening } from './opening';

/** 年报: the tables of one year, what stands behind each figure, and how the year is ended. */
export function Year() {
  const year = Number((useParams({ strict: false }) as { year: string }).year);
  const { organ } = useSession();
  const { data: form } = useSuspenseQuery(formQuery(organ.code, year));
  const { data: state } = useSuspenseQuery(yearQuery(organ.code, year));
  const [opened, open] = useState<At>();
  const [against, compare] = useState<Against>('none');
  const beside = useBeside(against, organ.code, form, state);
  return (
    <>
      <YearHead year={year}>
        <Tag color={form.status === 'locked' ? 'green' : 'gold'}>{form.statusLabel}</Tag>
      </YearHead>
      <Ending code={organ.code} year={year} state={state} />
      <Opening code={organ.code} year={year} names={form.names} />
      <Checks checks={form.checks} />
      <div className="panel">
        <div className="row no-print" style={{ justifyContent: 'space-between' }}>
          <Segmented
            aria-label="与什么比较"
            value={against}
            options={AGAINST.filter(({ value }) => value !== 'adjusted' || state.adjusted)}
            onChange={(value) => compare(value)}
          />
          <Downloads code={organ.code} year={year} />
        </div>
        {form.tables.map((table) => (
          <FormTable key={table.heading} table={table} open={open} beside={beside} />
        ))}
        <p className="muted">{form.standsOn}</p>
      </div>
      <Adjusted state={state} names={form.names} />
      {opened && <Behind code={organ.code} year={year} at={opened} close={() => open(undefined)} />}
    </>
  );
}
