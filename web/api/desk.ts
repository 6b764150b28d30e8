import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { components } from './schema';

export type Desk = components['schemas']['DeskReply'];

/** What an organ has to think of today, for whoever is signed in; asked again every minute. */
export const deskQuery = (code: string) =>
  queryOptions({
    queryKey: ['desk', code],
    refetchInterval: 60_000,
    queryFn: async (): Promise<Desk> => {
      const { data } = await api.GET('/api/v1/organs/{code}/desk', { params: { path: { code } } });
      return data as Desk;
    },
  });
