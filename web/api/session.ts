import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { api, rememberCsrfToken } from './client';
import { ApiError } from './errors';
import type { components } from './schema';

export type Session = components['schemas']['SessionReply'];

/** Who is signed in; null where nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async (): Promise<Session | null> => {
    try {
      const { data } = await api.GET('/api/v1/session');
      rememberCsrfToken(data?.csrf);
      return data ?? null;
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) return null;
      throw error;
    }
  },
});

/** For screens that stand behind the sign-in. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new ApiError(401, { message: '请先登录。' });
  return data;
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.POST('/api/v1/session/sign-out', { body: {} }),
    onSettled: () => {
      queries.clear();
      window.location.assign('/sign-in');
    },
  });
}
