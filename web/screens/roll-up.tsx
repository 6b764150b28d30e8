import { useSuspenseQuery } from '@tanstack/react-query';
import { InputNumber, Tag } from 'antd';
import { useState } from 'react';
import { useSession } from '../api/session';
import { formQuery } from '../api/year';
import { Checks } from '../parts/checks';
import { FormTable } from '../parts/form-table';

const STATUS = { locked: '已锁定', provisional: '暂定', missing: '没有数据' };
const COLOUR = { locked: 'green', provisional: 'gold', missing: 'red' };

/** 汇总: the organ with all below it, and where each of them stands. */
export function RollUp() {
  const { organ } = useSession();
  const [year, setYear] = useState(() => new Date().getFullYear() - 1);
  const { data } = useSuspenseQuery(formQuery(organ.code, year, { whole: true }));
  return (
    <>
      <h1>汇总</h1>
      <section className="panel" aria-label="各机关">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the input inside */}
        <label className="no-print">
          年度{' '}
          <InputNumber value={year} min={2019} max={2100} onChange={(value) => value && setYear(value)} changeOnBlur />
        </label>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">机关</th>
              <th scope="col">办到哪一步</th>
            </tr>
          </thead>
          <tbody>
            {data.units.map(({ code, name, status }) => (
              <tr key={code}>
                <td>{name}</td>
                <td>
                  <Tag color={COLOUR[status]}>{STATUS[status]}</Tag>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Checks checks={data.checks} />
      <div className="panel">
        {data.tables.map((table) => (
          <FormTable key={table.heading} table={table} />
        ))}
        <p className="muted">{data.standsOn}</p>
      </div>
    </>
  );
}
