import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer, Spin } from 'antd';
import { cellQuery } from '../api/year';
import { Failed } from './failure';

interface Props {
  code: string;
  year: number;
  at: { row: string; column: string };
  close: () => void;
}

/** The applications (cases, or lines of a register) that a figure counts. */
export function Behind({ code, year, at, close }: Props) {
  const { data, error } = useQuery(cellQuery(code, year, at.row, at.column));
  return (
    <Drawer
      open
      size="large"
      title={data ? `这个数字是 ${data.count}${data.entries ? '' : ' 件'}` : '这个数字'}
      onClose={close}
    >
      {error && <Failed error={error} />}
      {!data && !error && <Spin />}
      <ol>
        {data?.registerNos.map((registerNo, i) => (
          <li key={registerNo}>
            <Link to="/applications/$id" params={{ id: data.ids[i] ?? '' }}>
              {registerNo}
            </Link>
          </li>
        ))}
        {data?.caseNos?.map((caseNo) => (
          <li key={caseNo}>案号 {caseNo}</li>
        ))}
        {data?.entries?.map(({ entry, on, action, name, docNo, quantity, amountFen, source }) => (
          <li key={entry}>
            {on}　{action}　{[name, docNo].filter(Boolean).join('　')}
            {quantity !== 1 && `　数量${quantity}`}
            {amountFen !== null && `　${amountFen / 100}元`}
            <span className="muted">　来源：{source}</span>
          </li>
        ))}
      </ol>
    </Drawer>
  );
}
