import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session';

const PARTS = [
  { to: '/admin/organs', label: '机关', needs: 'ReadOrgans' },
  { to: '/admin/calendar', label: '工作日历', needs: 'ReadCalendar' },
  { to: '/admin/accounts', label: '人员', needs: 'ReadAccounts' },
  { to: '/admin/jobs', label: '任务', needs: 'ReadJobs' },
  { to: '/admin/audit', label: '审计', needs: 'ReadAudit' },
] as const;

/** The parts of 管理 that are open to this administrator, and why the others are not. */
export function Head({ children }: { children?: ReactNode }) {
  const { permissions } = useSession();
  return (
    <>
      <h1>管理</h1>
      <nav className="parts no-print" aria-label="管理的各部分">
        {PARTS.filter(({ needs }) => permissions.includes(needs)).map(({ to, label }) => (
          <Link key={to} to={to}>
            {label}
          </Link>
        ))}
      </nav>
      {children && <p className="muted">{children}</p>}
    </>
  );
}
