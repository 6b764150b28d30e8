import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { components } from './schema';

export type ApplicationView = components['schemas']['ApplicationReply'];
export type OrderReply = components['schemas']['OrderReply'];

export const applicationQuery = (code: string, id: string) =>
  queryOptions({
    queryKey: ['application', code, id],
    queryFn: async (): Promise<ApplicationView> => {
      const { data } = await api.GET('/api/v1/organs/{code}/applications/{id}', { params: { path: { code, id } } });
      return data as ApplicationView;
    },
  });
