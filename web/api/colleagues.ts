import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { components } from './schema';

type Colleagues = components['schemas']['ColleaguesReply'];
export type Colleague = Colleagues['colleagues'][number];

/** Who works at the desk, in which unit, and who is away. */
export const colleaguesQuery = (code: string) =>
  queryOptions({
    queryKey: ['colleagues', code],
    queryFn: async (): Promise<Colleagues> => {
      const { data } = await api.GET('/api/v1/organs/{code}/colleagues', { params: { path: { code } } });
      return data as Colleagues;
    },
  });

/** People as a form offers them, by name and unit; whoever is away with his deputy, on whatever days. */
export const offered = (colleagues: readonly Colleague[]): { value: string; label: string }[] =>
  colleagues
    .filter(({ open }) => open)
    .map(({ id, name, unit, absence }) => ({
      value: id,
      label:
        [name, unit].filter(Boolean).join('，') +
        (absence ? `（${absence.from}至${absence.through}外出，${absence.deputyName ?? '他人'}代理）` : ''),
    }));
