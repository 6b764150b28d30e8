import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { organsQuery } from './api/admin';
import { whenSignedOut } from './api/client';
import { deskQuery } from './api/desk';
import { ApiError } from './api/errors';
import { queries } from './api/queries';
import { type Session, sessionQuery, signedOut } from './api/session';
import { receivedQuery } from './api/supervision';
import { Failed } from './parts/failure';
import { placesFor } from './parts/places';
import { Shell } from './parts/shell';

const failed = ({ error, reset }: ErrorComponentProps) => <Failed error={error as Error} again={reset} />;
const nowhere = () => <Failed error={new ApiError(404)} />;

const root = createRootRoute({ component: Outlet, errorComponent: failed, notFoundComponent: nowhere });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ to }: Record<string, unknown>): { to?: string } => (typeof to === 'string' ? { to } : {}),
  component: lazyRouteComponent(() => import('./screens/sign-in'), 'SignIn'),
});

/** Everything behind the sign-in. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ location }) => {
    const session = await queries.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: { to: location.href } });
    if (session.owed && location.pathname !== '/me') throw redirect({ to: '/me' });
    const first = placesFor(session.permissions)[0]?.to ?? '/me';
    if (location.pathname === '/' && first !== '/') throw redirect({ to: first });
  },
  component: Shell,
  errorComponent: failed,
});

/** A screen and where it is loaded from; `ahead` asks for what it will show while it is still being loaded. */
const at = <P extends string>(
  path: P,
  load: () => Promise<Record<string, unknown>>,
  name: string,
  ahead?: (session: Session) => unknown,
) =>
  createRoute({
    getParentRoute: () => inside,
    path,
    loader: () => {
      const session = queries.getQueryData(sessionQuery.queryKey);
      if (session) ahead?.(session);
    },
    component: lazyRouteComponent(load as never, name as never),
    errorComponent: failed,
  });

const routeTree = root.addChildren([
  signIn,
  inside.addChildren([
    at(
      '/',
      () => import('./screens/today'),
      'Today',
      ({ organ }) => {
        void queries.prefetchQuery(deskQuery(organ.code));
        void queries.prefetchQuery(receivedQuery(organ.code));
      },
    ),
    at('/register', () => import('./screens/register'), 'Register'),
    at('/ledger', () => import('./screens/ledger'), 'Ledger'),
    at('/import', () => import('./screens/import'), 'Imports'),
    at('/import/$id', () => import('./screens/import/one'), 'ImportOne'),
    at('/applications/$id', () => import('./screens/application'), 'Application'),
    at('/proactive', () => import('./screens/proactive'), 'Proactive'),
    at('/years', () => import('./screens/years'), 'Years'),
    at('/years/$year', () => import('./screens/year'), 'Year'),
    at('/years/$year/report', () => import('./screens/report'), 'Report'),
    at('/roll-up', () => import('./screens/roll-up'), 'RollUp'),
    at('/roll-up/supervision', () => import('./screens/supervision'), 'Supervision'),
    at('/roll-up/$unit/$year', () => import('./screens/report/below'), 'ReportOfUnit'),
    at('/admin', () => import('./screens/admin'), 'Admin'),
    at('/admin/organs', () => import('./screens/admin/organs'), 'Organs'),
    at('/admin/organs/$unit', () => import('./screens/admin/organ'), 'OrganOrUnit'),
    at('/admin/calendar', () => import('./screens/admin/calendar'), 'Calendar'),
    at('/admin/accounts', () => import('./screens/admin/accounts'), 'Accounts'),
    at('/admin/audit', () => import('./screens/admin/audit'), 'Audit'),
    at(
      '/statistics',
      () => import('./screens/statistics'),
      'Statistics',
      ({ permissions }) => permissions.includes('ReadFiguresBelow') && queries.prefetchQuery(organsQuery()),
    ),
    at('/admin/jobs', () => import('./screens/admin/jobs'), 'FailedJobs'),
    at('/notices', () => import('./screens/notices'), 'Notices'),
    at('/me', () => import('./screens/me'), 'Me'),
  ]),
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', defaultNotFoundComponent: nowhere });

whenSignedOut(() => {
  if (signedOut()) return;
  void router.navigate({ to: '/sign-in', search: { to: router.state.location.href } });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
