import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { components, operations } from './schema';

export type Entries = components['schemas']['EntriesReply'];
export type Entry = Entries['lines'][number];
export type ProcessingFees = components['schemas']['ProcessingFeesReply'];
export type Asked = Pick<NonNullable<operations['Registers.list']['parameters']['query']>, 'register' | 'year'>;

export const PAGE = 50;

export const entriesQuery = (code: string, asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['register-entries', code, asked],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor }): Promise<Entries> => {
      const query = { ...asked, limit: PAGE, ...(cursor && { cursor }) };
      const { data } = await api.GET('/api/v1/organs/{code}/register-entries', { params: { path: { code }, query } });
      return data as Entries;
    },
    getNextPageParam: ({ next }) => next,
  });

export const processingFeesQuery = (code: string, year: number) =>
  queryOptions({
    queryKey: ['processing-fees', code, year],
    queryFn: async (): Promise<ProcessingFees> => {
      const path = { code, year: String(year) };
      const { data } = await api.GET('/api/v1/organs/{code}/years/{year}/processing-fees', { params: { path } });
      return data as ProcessingFees;
    },
  });
