import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { components } from './schema';

export type Sheet = components['schemas']['StatisticsReply'];
export type Table = Sheet['tables'][number];
export type Measure = Table['measures'][number];
export type Opening = Pick<Sheet['organs'][number], 'opens' | 'why'>;
type Lines = components['schemas']['StatisticsLinesReply'];
export type Line = Lines['lines'][number];

export interface Period {
  from: string;
  to: string;
}

/** A figure, or one line of a table of it. */
export interface FigureAsked extends Period {
  figure: string;
  by?: string | undefined;
  value?: string | undefined;
}

const narrowed = ({ by, value, ...asked }: FigureAsked) => ({
  ...asked,
  ...(by && by !== 'organ' && { [by]: value ?? '' }),
});

export const sheetAddress = (code: string, { from, to }: Period, whole: boolean): string =>
  `/api/v1/organs/${encodeURIComponent(code)}/statistics?from=${from}&to=${to}${whole ? '&whole=true' : ''}`;

export const sheetQuery = (code: string, { from, to }: Period, whole: boolean) =>
  queryOptions({
    queryKey: ['statistics', code, from, to, whole],
    queryFn: async (): Promise<Sheet> => {
      const query = { from, to, ...(whole && { whole: 'true' }) };
      const { data } = await api.GET('/api/v1/organs/{code}/statistics', {
        params: { path: { code }, query: query as never },
      });
      return data as Sheet;
    },
  });

/** Of which organs a figure of a part of the tree is made up. */
export const figureQuery = (code: string, asked: FigureAsked) =>
  queryOptions({
    queryKey: ['statistics', code, 'figure', asked],
    queryFn: async () => {
      const query = { ...narrowed(asked), whole: 'true' };
      const { data } = await api.GET('/api/v1/organs/{code}/statistics/figure', {
        params: { path: { code }, query: query as never },
      });
      return data as components['schemas']['FigureReply'];
    },
  });

export const PAGE = 50;

/** What a figure of one organ counts: of one's own, or of one below. */
export const linesQuery = (code: string, unit: string | null, asked: FigureAsked) =>
  infiniteQueryOptions({
    queryKey: ['statistics', code, unit, 'lines', asked],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Lines) => page.next ?? undefined,
    queryFn: async ({ pageParam }): Promise<Lines> => {
      const query = { ...narrowed(asked), limit: PAGE, ...(pageParam && { cursor: pageParam }) } as never;
      const { data } =
        unit === null
          ? await api.GET('/api/v1/organs/{code}/statistics/cases', { params: { path: { code }, query } })
          : await api.GET('/api/v1/organs/{code}/units/{unit}/statistics/cases', {
              params: { path: { code, unit }, query },
            });
      return data as Lines;
    },
  });
