import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { InputNumber } from 'antd';
import { unitsQuery } from '../../api/compilation';
import { useSession } from '../../api/session';
import { Counts } from './counts';
import { Figures } from './figures';
import { Freezing } from './freezing';
import { Units } from './units';

interface Asked {
  year?: number;
  /** The code of one organ below, whose own table is shown instead of the sum. */
  unit?: string;
}

/** 汇总: the organ with all below it, where each of them stands, the closing of the whole, and each one's own table. */
export function RollUp() {
  const { organ, permissions } = useSession();
  const navigate = useNavigate();
  const { year = new Date().getFullYear() - 1, unit } = useSearch({ strict: false }) as Asked;
  const { data } = useSuspenseQuery(unitsQuery(organ.code, year));
  const ask = (search: Asked) => navigate({ to: '/roll-up', search: search as never });
  return (
    <>
      <h1>汇总</h1>
      <section className="panel" aria-label="年度与各单位的情况">
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
        <Counts counts={data.counts} />
        {permissions.includes('ReadSupervisionBelow') && (
          <p className="no-print">
            <Link to="/roll-up/supervision">督办：哪些机关超期、没有报送，催办和督办单</Link>
          </p>
        )}
      </section>
      <Freezing key={year} units={data} />
      <Units units={data} shown={unit} />
      {unit && (
        <p>
          下面只是{data.units.find(({ code }) => code === unit)?.name}的数字。
          <Link to="/roll-up" search={{ year } as never}>
            看全部机关的合计
          </Link>
        </p>
      )}
      {permissions.includes('ReadFiguresBelow') && <Figures units={data} unit={unit} />}
    </>
  );
}
