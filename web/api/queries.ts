import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './errors';

/** What the server has refused stays refused; only a store that is away is asked again. */
const mayRetry = (failures: number, error: Error): boolean =>
  failures < 2 && !(error instanceof ApiError && error.status < 500);

export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: mayRetry, staleTime: 10_000, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' }, // without network it is said at once, never sent behind one's back
  },
});
