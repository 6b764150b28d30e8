import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { components } from './schema';

export type Supervision = components['schemas']['SupervisionReply'];
export type UnitWatched = Supervision['units'][number];
export type SentOrder = Supervision['sent'][number];
export type ReceivedOrder = components['schemas']['OrdersReceivedReply']['orders'][number];
export type CaseBelow = components['schemas']['LedgerReply']['lines'][number];

/** How the organs below stand, and what has become of the orders that were sent to them. */
export const supervisionQuery = (code: string) =>
  queryOptions({
    queryKey: ['supervision', code],
    refetchInterval: 60_000,
    queryFn: async (): Promise<Supervision> => {
      const { data } = await api.GET('/api/v1/organs/{code}/supervision', { params: { path: { code } } });
      return data as Supervision;
    },
  });

/** What the organ above has asked of this one. */
export const receivedQuery = (code: string) =>
  queryOptions({
    queryKey: ['orders-from-above', code],
    refetchInterval: 60_000,
    queryFn: async (): Promise<ReceivedOrder[]> => {
      const { data } = await api.GET('/api/v1/organs/{code}/orders-from-above', { params: { path: { code } } });
      return data?.orders ?? [];
    },
  });

/** The late applications of an organ below that shows its cases; without applicants. */
export const lateCasesQuery = (code: string, unit: string) =>
  queryOptions({
    queryKey: ['supervision', code, unit, 'late'],
    queryFn: async (): Promise<CaseBelow[]> => {
      const params = { path: { code, unit }, query: { overdue: 'true' as never, limit: 50 } };
      const { data } = await api.GET('/api/v1/organs/{code}/units/{unit}/applications', { params });
      return data?.lines ?? [];
    },
  });
