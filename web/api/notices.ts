import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from './client';
import type { components } from './schema';

export type NoticesPage = components['schemas']['NoticesReply'];

export const NOTICES_A_PAGE = 50;

/** What this account was told, newest first. */
export const noticesQuery = infiniteQueryOptions({
  queryKey: ['notices'],
  initialPageParam: undefined as number | undefined,
  getNextPageParam: (page: NoticesPage) => page.next ?? undefined,
  queryFn: async ({ pageParam }): Promise<NoticesPage> => {
    const query = { limit: NOTICES_A_PAGE, ...(pageParam && { before: pageParam }) };
    const { data } = await api.GET('/api/v1/notifications', { params: { query } });
    return data as NoticesPage;
  },
});

/** Marks these as read, without ids all. */
export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids?: string[]) => api.POST('/api/v1/notifications/read', { body: ids ? { ids } : {} }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
}

export const addressQuery = queryOptions({
  queryKey: ['notices', 'address'],
  queryFn: async () => (await api.GET('/api/v1/notifications/address')).data?.mail ?? null,
});

export function useKeepAddress() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (mail: string | null) => api.POST('/api/v1/notifications/address', { body: { mail } }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: addressQuery.queryKey }),
  });
}

const AGAIN_MS = 30_000;
/** What may be otherwise as soon as somebody is told something: the list itself, and the orders of supervision. */
const MOVED_BY_NEWS = [noticesQuery.queryKey, ['orders-from-above'], ['supervision']];

/**
 * How many are unread, as the server tells it the moment one comes; null until it has. What is shown of them is asked for
 * anew. Only a page that is looked at listens: a browser has but six connections to one place.
 */
export function useUnread(): number | null {
  const queries = useQueryClient();
  const [unread, setUnread] = useState<number | null>(null);
  useEffect(() => {
    let stream: EventSource | undefined;
    let timer: number | undefined;
    const close = () => {
      window.clearTimeout(timer);
      stream?.close();
    };
    const open = () => {
      close();
      if (document.hidden) return;
      stream = new EventSource('/api/v1/notifications/stream');
      stream.onmessage = ({ data }) => {
        setUnread(JSON.parse(data).unread);
        for (const queryKey of MOVED_BY_NEWS) void queries.invalidateQueries({ queryKey });
      };
      // A browser comes again by itself after a cut, but not after an answer that is none.
      stream.onerror = () => {
        if (stream?.readyState === EventSource.CLOSED) timer = window.setTimeout(open, AGAIN_MS);
      };
    };
    open();
    document.addEventListener('visibilitychange', open);
    return () => {
      document.removeEventListener('visibilitychange', open);
      close();
    };
  }, [queries]);
  return unread;
}
