import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { components } from './schema';

export type Organ = components['schemas']['OrganList']['organs'][number];
export type OrganView = components['schemas']['OrganViewReply'];
export type Unit = components['schemas']['UnitReply'];
export type Account = components['schemas']['AccountsReply']['accounts'][number];
export type AccountOrdered = components['schemas']['AccountReply'];
export type CalendarView = components['schemas']['CalendarReply'];
export type CalendarYear = components['schemas']['CalendarYearReply'];
export type CalendarPreview = components['schemas']['CalendarPreviewReply'];
export type NoticeRead = components['schemas']['NoticeReply'];
export type RegionPreview = components['schemas']['RegionPreviewReply'];
export type YearToLayDown = components['schemas']['LayDownYear'];
export type LocalYearToLayDown = components['schemas']['LayDownLocalYear'];
export type AuditPage = components['schemas']['AuditReply'];

/** Every organ of the register, or those of a day under the names of that day. */
export const organsQuery = (on?: string) =>
  queryOptions({
    queryKey: ['organs', on],
    queryFn: async (): Promise<Organ[]> => {
      const { data } = await api.GET('/api/v1/organs', { params: { query: on ? { on } : {} } });
      return data?.organs ?? [];
    },
  });

export const organQuery = (code: string, on?: string) =>
  queryOptions({
    queryKey: ['organ', code, on],
    queryFn: async (): Promise<OrganView> => {
      const { data } = await api.GET('/api/v1/organs/{code}', { params: { path: { code }, query: on ? { on } : {} } });
      return data as OrganView;
    },
  });

/** Where an organ has its reminders sent besides. */
export const webhookQuery = (code: string) =>
  queryOptions({
    queryKey: ['organ', code, 'webhook'],
    queryFn: async () => {
      const { data } = await api.GET('/api/v1/organs/{code}/webhook', { params: { path: { code } } });
      return data ?? null;
    },
  });

export const calendarQuery = (code: string) =>
  queryOptions({
    queryKey: ['calendar', code],
    queryFn: async (): Promise<CalendarView> => {
      const { data } = await api.GET('/api/v1/organs/{code}/calendar', { params: { path: { code } } });
      return data as CalendarView;
    },
  });

/** Of a region with its local days, or of the country. */
export const calendarYearQuery = (code: string, year: number, region: string | undefined) =>
  queryOptions({
    queryKey: ['calendar', code, year, region],
    queryFn: async (): Promise<CalendarYear> => {
      const path = { code, year: String(year) };
      const { data } = await api.GET('/api/v1/organs/{code}/calendar/{year}', {
        params: { path, query: region ? { region } : {} },
      });
      return data as CalendarYear;
    },
  });

export const unitQuery = (code: string, unit: string) =>
  queryOptions({
    queryKey: ['organ', code, 'unit', unit],
    queryFn: async (): Promise<Unit> => {
      const { data } = await api.GET('/api/v1/organs/{code}/units/{unit}', { params: { path: { code, unit } } });
      return data as Unit;
    },
  });

export const accountsQuery = (code: string) =>
  queryOptions({
    queryKey: ['accounts', code],
    queryFn: async (): Promise<Account[]> => {
      const { data } = await api.GET('/api/v1/organs/{code}/accounts', { params: { path: { code } } });
      return data?.accounts ?? [];
    },
  });
