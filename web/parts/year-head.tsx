import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../api/session';

/** The parts of one year: its tables, and the report that is made of them. Beside the title stands where it is. */
export function YearHead({ year, children }: { year: number; children: ReactNode }) {
  const { organ, permissions } = useSession();
  const params = { year: String(year) };
  return (
    <>
      <h1>
        <span className="only-print">{organ.name}</span>
        {year}年度报告　{children}
      </h1>
      {permissions.includes('ReadReport') && (
        <nav className="parts no-print" aria-label="年度报告的各部分">
          <Link to="/years/$year" params={params} activeOptions={{ exact: true }}>
            表格与结转
          </Link>
          <Link to="/years/$year/report" params={params}>
            文字、审签与公布
          </Link>
        </nav>
      )}
    </>
  );
}
