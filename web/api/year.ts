import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { components } from './schema';

export type Form = components['schemas']['FormReply'];
export type YearState = components['schemas']['YearReply'];
export type Cell = components['schemas']['CellReply'];
export type Check = Form['checks'][number];

const at = (code: string, year: number) => ({ code, year: String(year) });

export const formQuery = (
  code: string,
  year: number,
  asked: { edition?: 'cn-2019' | 'cn-2021'; whole?: boolean } = {},
) =>
  queryOptions({
    queryKey: ['year', code, year, 'form', asked],
    queryFn: async (): Promise<Form> => {
      const query = { ...asked, ...(asked.whole !== undefined && { whole: String(asked.whole) }) };
      const { data } = await api.GET('/api/v1/organs/{code}/years/{year}/form', {
        params: { path: at(code, year), query: query as never },
      });
      return data as Form;
    },
  });

export const yearQuery = (code: string, year: number) =>
  queryOptions({
    queryKey: ['year', code, year, 'state'],
    queryFn: async (): Promise<YearState> => {
      const { data } = await api.GET('/api/v1/organs/{code}/years/{year}', { params: { path: at(code, year) } });
      return data as YearState;
    },
  });

export const cellQuery = (code: string, year: number, row: string, column: string) =>
  queryOptions({
    queryKey: ['year', code, year, 'cell', row, column],
    queryFn: async (): Promise<Cell> => {
      const path = { ...at(code, year), row, column };
      const { data } = await api.GET('/api/v1/organs/{code}/years/{year}/cells/{row}/{column}', { params: { path } });
      return data as Cell;
    },
  });
