import { queryOptions, useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { api, rememberCsrfToken } from './client';
import { ApiError } from './errors';
import { queries } from './queries';
import type { components } from './schema';

export type Session = components['schemas']['SessionReply'];

/** True once the session has ended under whoever works; nobody asks the server for it. */
export const signedOutQuery = queryOptions({
  queryKey: ['signed-out'],
  queryFn: () => false,
  initialData: false,
  enabled: false,
});

/** Whoever was signed in stays on the screen and is asked to sign in again; null where nobody was. */
export function signedOut(): Session | null {
  const last = queries.getQueryData(sessionQuery.queryKey) ?? null;
  if (last) queries.setQueryData(signedOutQuery.queryKey, true);
  return last;
}

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
      if (error instanceof ApiError && error.status === 401) return signedOut();
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
  return useMutation({
    mutationFn: () => api.POST('/api/v1/session/sign-out', { body: {} }),
    onSettled: () => {
      queries.clear();
      window.location.assign('/sign-in');
    },
  });
}
