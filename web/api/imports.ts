import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import { addressAt } from './order';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Import = Schemas['ImportReply'];
export type Desk = Schemas['ImportDeskReply'];
export type Choices = Schemas['ImportChoices'];
export type Lines = Schemas['ImportLinesReply'];

const LOOK_AGAIN = 700;

/** Work is going on behind. */
export const isAtWork = ({ state }: Pick<Import, 'state'>): boolean => state === 'checking' || state === 'importing';

export const importsQuery = (code: string) =>
  queryOptions({
    queryKey: ['imports', code],
    queryFn: async (): Promise<Import[]> => {
      const { data } = await api.GET('/api/v1/organs/{code}/imports', { params: { path: { code } } });
      return data?.imports ?? [];
    },
  });

/** Looked at again and again while work is going on. */
export const importQuery = (code: string, id: string) =>
  queryOptions({
    queryKey: ['imports', code, id],
    queryFn: async (): Promise<Import> => {
      const { data } = await api.GET('/api/v1/organs/{code}/imports/{id}', { params: { path: { code, id } } });
      return data as Import;
    },
    refetchInterval: ({ state: { data } }) => (data && isAtWork(data) ? LOOK_AGAIN : false),
  });

/** What stands in the file; it changes with what is decided, and nothing of it outlives the screen. */
export const deskQuery = (code: string, { id, version }: Pick<Import, 'id' | 'version'>) =>
  queryOptions({
    queryKey: ['imports', code, id, 'desk', version],
    gcTime: 0,
    queryFn: async (): Promise<Desk> => {
      const { data } = await api.GET('/api/v1/organs/{code}/imports/{id}/desk', { params: { path: { code, id } } });
      return data as Desk;
    },
  });

/** Brings a file. The key is that of the attempt: sent again it is the same import. */
export async function bringFile(code: string, file: File, key: string): Promise<Import> {
  const form = new FormData();
  form.append('file', file, file.name);
  const { data } = await api.POST('/api/v1/organs/{code}/imports', {
    params: { path: { code }, header: { 'Idempotency-Key': key } },
    headers: { 'idempotency-key': key },
    body: form as never,
    bodySerializer: (body) => body,
  });
  return data as Import;
}

export const reportAddress = (code: string, id: string, format: 'xlsx' | 'csv', only: 'refused' | 'all'): string =>
  `${addressAt(code, `imports/${id}/report`)}?${new URLSearchParams({ format, only })}`;
