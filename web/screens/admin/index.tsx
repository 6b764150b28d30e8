import { Navigate } from '@tanstack/react-router';
import { useSession } from '../../api/session';

/** 管理: begins with what this administrator is there for. */
export function Admin() {
  const { permissions } = useSession();
  if (permissions.includes('ReadAudit')) return <Navigate to="/admin/audit" replace />;
  return <Navigate to={permissions.includes('GrantRoles') ? '/admin/accounts' : '/admin/organs'} replace />;
}
