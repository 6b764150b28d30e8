import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, order } from './client';
import type { ApiError } from './errors';
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

/**
 * An order on an application as the clerk has it before her. The key belongs to what is in the form: sent again it stays
 * the same, so that an order whose answer was lost is not carried out twice.
 */
export function useOrder(code: string, { id, version }: Pick<ApplicationView, 'id' | 'version'>, path: string) {
  const queries = useQueryClient();
  const key = useRef({ of: '', key: '' });
  return useMutation<OrderReply, ApiError, object>({
    mutationFn: (body) => {
      const of = JSON.stringify([id, version, path, body]);
      if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
      const address = `/api/v1/organs/${encodeURIComponent(code)}/applications/${id}/${path}`;
      return order(address, body, { seenVersion: version, key: key.current.key });
    },
    onSuccess: () => queries.invalidateQueries(),
  });
}
