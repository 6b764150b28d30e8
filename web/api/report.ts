import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { components } from './schema';

export type ReportView = components['schemas']['ReportReply'];
export type ReportBelow = components['schemas']['ReportBelowReply'];
export type ReportText = components['schemas']['ReportSections'];
export type Section = keyof ReportText;
type Offered = components['schemas']['OfferedReportReply'];
type Draft = components['schemas']['ReportDraftReply'];
export type ReportDone = components['schemas']['ReportOrderReply'];

/** In the order of the form. */
export const SECTIONS = ['overview', 'problems', 'other'] as const satisfies readonly Section[];

const at = (code: string, year: number) => ({ code, year: String(year) });

export const reportQuery = (code: string, year: number) =>
  queryOptions({
    queryKey: ['report', code, year],
    queryFn: async (): Promise<ReportView> => {
      const { data } = await api.GET('/api/v1/organs/{code}/years/{year}/report', { params: { path: at(code, year) } });
      return data as ReportView;
    },
  });

/** A text to begin with; made of the figures of now, so never kept. */
export async function offeredText(code: string, year: number): Promise<Offered> {
  const { data } = await api.GET('/api/v1/organs/{code}/years/{year}/report/offered-text', {
    params: { path: at(code, year) },
  });
  return data as Offered;
}

export const draftQuery = (code: string, year: number, draft: number) =>
  queryOptions({
    queryKey: ['report', code, year, 'draft', draft],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<Draft> => {
      const { data } = await api.GET('/api/v1/organs/{code}/years/{year}/report/drafts/{draft}', {
        params: { path: { ...at(code, year), draft: String(draft) } },
      });
      return data as Draft;
    },
  });

/** The whole report as the page that the server makes of it. */
export const wholeQuery = (code: string, year: number, version: number) =>
  queryOptions({
    queryKey: ['report', code, year, 'whole', version],
    queryFn: async (): Promise<string> => {
      const { data } = await api.GET('/api/v1/organs/{code}/years/{year}/report', {
        params: { path: at(code, year), query: { format: 'html' } },
        parseAs: 'text',
      });
      return data as unknown as string;
    },
  });

export const reportBelowQuery = (code: string, unit: string, year: number) =>
  queryOptions({
    queryKey: ['report', code, 'below', unit, year],
    queryFn: async (): Promise<ReportBelow> => {
      const { data } = await api.GET('/api/v1/organs/{code}/units/{unit}/years/{year}/report', {
        params: { path: { ...at(code, year), unit } },
      });
      return data as ReportBelow;
    },
  });
