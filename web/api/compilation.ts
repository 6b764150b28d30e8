import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { components } from './schema';

export type UnitsOfYear = components['schemas']['UnitsOfYearReply'];
export type UnitOfYear = UnitsOfYear['units'][number];

/** Where every unit of the whole of a year stands. */
export const unitsQuery = (code: string, year: number) =>
  queryOptions({
    queryKey: ['year', code, year, 'units'],
    queryFn: async (): Promise<UnitsOfYear> => {
      const path = { code, year: String(year) };
      const { data } = await api.GET('/api/v1/organs/{code}/years/{year}/units', { params: { path } });
      return data as UnitsOfYear;
    },
  });
