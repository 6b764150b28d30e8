import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, order } from './client';
import type { ApiError } from './errors';
import { addressAt } from './order';
import type { components } from './schema';

export type Paper = components['schemas']['PapersReply']['papers'][number];
type WritePaper = components['schemas']['WritePaper'];
export type Ground = NonNullable<WritePaper['ground']>;
export type PaperFile = NonNullable<components['schemas']['PaperFileReply']['file']>;

export const papersQuery = (code: string, id: string) =>
  queryOptions({
    queryKey: ['papers', code, id],
    queryFn: async (): Promise<Paper[]> => {
      const path = '/api/v1/organs/{code}/applications/{id}/papers';
      const { data } = await api.GET(path, { params: { path: { code, id } } });
      return data?.papers ?? [];
    },
  });

/** Has a paper written. Each time is an order of its own: it names somebody, and is given once only. */
export const useWriting = (code: string, id: string) =>
  useMutation<{ file: PaperFile | null }, ApiError, WritePaper>({
    mutationFn: (body) => order(addressAt(code, `applications/${id}/papers`), body, { key: crypto.randomUUID() }),
  });
