import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type OpeningView = Schemas['OpeningReply'];
export type OpeningRead = Schemas['OpeningFileReply'];

export const openingQuery = (code: string, year: number) =>
  queryOptions({
    queryKey: ['year', code, year, 'opening'],
    queryFn: async (): Promise<OpeningView> => {
      const path = { code, year: String(year) };
      const { data } = await api.GET('/api/v1/organs/{code}/years/{year}/opening', { params: { path } });
      return data as OpeningView;
    },
  });

/** Brings the published report of a year. Tried only, it says what was read; the key is that of the attempt. */
export async function bringOpening(
  { code, year }: { code: string; year: number },
  file: File,
  { key, dryRun }: { key: string; dryRun: boolean },
): Promise<OpeningRead> {
  const form = new FormData();
  form.append('file', file, file.name);
  const { data } = await api.POST('/api/v1/organs/{code}/years/{year}/opening/file', {
    params: {
      path: { code, year: String(year) },
      query: { dryRun: String(dryRun) as 'true' | 'false' },
      header: { 'Idempotency-Key': key },
    },
    headers: { 'idempotency-key': key },
    body: form as never,
    bodySerializer: (body) => body,
  });
  return data as OpeningRead;
}
