import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer, Spin } from 'antd';
import { cellQuery } from '../api/year';
import { Failed } from './failure';

interface Props {
  code: string;
  year: number;
  at: { row: string; column: string };
  /** The figure is that of the whole: only what the organ itself has of it is listed here. */
  whole?: boolean;
  close: () => void;
}

/** The applications (cases, or lines of a register) that a figure counts. */
export function Behind({ code, year, at, whole = false, close }: Props) {
  const { data, error } = useQuery(cellQuery(code, year, at.row, at.column));
  return (
    <Drawer
      open
      size="large"
      title={data ? `${whole ? '其中本级' : '这个数字'}是 ${data.count}${data.entries ? '' : ' 件'}` : '这个数字'}
      onClose={close}
    >
      {error && <Failed error={error} />}
      {whole && (
        <p className="muted">
          报告里的数字是连同下级单位的合计，下面只列出本级的；各下级单位的数字见“<Link to="/roll-up">汇总</Link>”。
        </p>
      )}
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
