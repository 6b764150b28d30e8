import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, order } from './client';
import type { ApiError } from './errors';
import type { components } from './schema';
import { useSession } from './session';

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
 * Orders of the organ to `…/applications` or what lies below, on the version that the clerk has before her. The key belongs
 * to what is in the form: sent again it stays the same, so that an order whose answer was lost is not carried out twice.
 */
export function useOrder(path: string, seenVersion?: number) {
  const { organ } = useSession();
  const queries = useQueryClient();
  const key = useRef({ of: '', key: '' });
  const address = `/api/v1/organs/${encodeURIComponent(organ.code)}/applications${path}`;
  return useMutation<OrderReply, ApiError, object>({
    mutationFn: (body) => {
      const of = JSON.stringify([address, seenVersion, body]);
      if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
      return order(address, body, { seenVersion, key: key.current.key });
    },
    onSuccess: () => void queries.invalidateQueries(),
  });
}
