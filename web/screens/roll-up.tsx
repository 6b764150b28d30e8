import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { InputNumber, Tag } from 'antd';
import { useSession } from '../api/session';
import { formQuery } from '../api/year';
import { Checks } from '../parts/checks';
import { FormTable } from '../parts/form-table';

const STATUS = { locked: '已锁定', provisional: '暂定', missing: '没有数据' };
const COLOUR = { locked: 'green', provisional: 'gold', missing: 'red' };

interface Asked {
  year?: number;
  /** The code of one organ below, whose own table is shown instead of the sum. */
  unit?: string;
}

/** 汇总: the organ with all below it, where each of them stands, and each one's own table. */
export function RollUp() {
  const { organ, permissions } = useSession();
  const navigate = useNavigate();
  const { year = new Date().getFullYear() - 1, unit } = useSearch({ strict: false }) as Asked;
  const { data: whole } = useSuspenseQuery(formQuery(organ.code, year, { whole: true }));
  const { data } = useSuspenseQuery(formQuery(unit ?? organ.code, year, unit ? {} : { whole: true }));
  const readsReports = permissions.includes('ReadReportsBelow');
  const ask = (search: Asked) => navigate({ to: '/roll-up', search: search as never });
  return (
    <>
      <h1>汇总</h1>
      <section className="panel" aria-label="各机关">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the input inside */}
        <label className="no-print">
          年度{' '}
          <InputNumber
            value={year}
            min={2019}
            max={2100}
            onChange={(value) => value && void ask({ year: value })}
            changeOnBlur
          />
        </label>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">机关</th>
              <th scope="col">办到哪一步</th>
              {readsReports && <th scope="col">年度报告</th>}
            </tr>
          </thead>
          <tbody>
            {whole.units.map(({ code, name, status }) => (
              <tr key={code}>
                <td>
                  <Link to="/roll-up" search={{ year, unit: code } as never} aria-current={code === unit || undefined}>
                    {name}
                  </Link>
                </td>
                <td>
                  <Tag color={COLOUR[status]}>{STATUS[status]}</Tag>
                </td>
                {readsReports && (
                  <td>
                    {code !== organ.code && (
                      <Link to="/roll-up/$unit/$year" params={{ unit: code, year: String(year) }}>
                        看报送的报告
                      </Link>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {unit && (
        <p>
          下面只是{whole.units.find(({ code }) => code === unit)?.name}的数字。
          <Link to="/roll-up" search={{ year } as never}>
            看全部机关的合计
          </Link>
        </p>
      )}
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
