import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { StreamableFile } from '@nestjs/common';
import { ledgerRowOf, ledgerStream } from '../documents/ledger-out.js';
import { reportToDocx } from '../documents/report-to-docx.js';
import { reportToHtml } from '../documents/report-to-html.js';
import {
  type StatisticsSheet,
  statisticsTitle,
  statisticsToCsv,
  statisticsToXlsx,
} from '../documents/statistics-out.js';
import { tablesToCsv } from '../documents/tables-to-csv.js';
import { tablesToXlsx } from '../documents/tables-to-xlsx.js';
import type { ToldInLedger } from '../domain/applications/told-in-ledger.js';
import { filled } from '../domain/refusals.js';
import type { ReportText } from '../domain/year-end/report/report-text.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import type { LedgerPage } from '../reading/ledger-list.js';
import { formOf } from '../reading/year-tables.js';

/** So many lines a file holds at most; a last one says that there are more. */
export const MOST_EXPORTED = 20_000;

export type TableFormat = 'json' | 'html' | 'csv' | 'xlsx' | 'docx';

/** The tables as data, as a page, or as a file to keep. */
export async function written(format: TableFormat, tables: YearEndTables): Promise<YearEndTables | StreamableFile> {
  const form = formOf(tables);
  switch (format) {
    case 'json':
      return tables;
    case 'html':
      return new StreamableFile(Buffer.from(reportToHtml(tables, form)), { type: HTML });
    case 'csv':
      return file(Buffer.from(tablesToCsv(tables, form)), tables, 'csv', CSV);
    case 'xlsx':
      return file(await tablesToXlsx(tables, form), tables, 'xlsx', XLSX);
    case 'docx':
      return file(await reportToDocx(tables, form), tables, 'docx', DOCX);
  }
}

/** The whole report, its text filled in, as a page or as a document. */
export async function reportFile(
  format: 'html' | 'docx',
  tables: YearEndTables,
  text: ReportText,
): Promise<StreamableFile> {
  const form = formOf(tables);
  const { organ, year } = tables;
  const name = `${filled(form.title, { organ: organ.name, year })}.${format}`;
  return format === 'html'
    ? kept(Buffer.from(reportToHtml(tables, form, text)), name, HTML)
    : kept(await reportToDocx(tables, form, text), name, DOCX);
}

/** The whole sheet as a file to keep. */
export async function statisticsFile(format: 'csv' | 'xlsx', sheet: StatisticsSheet): Promise<StreamableFile> {
  const name = `${statisticsTitle(sheet)}（${sheet.period.from}至${sheet.period.to}）.${format}`;
  return format === 'csv'
    ? kept(Buffer.from(statisticsToCsv(sheet)), name, CSV)
    : kept(await statisticsToXlsx(sheet), name, XLSX);
}

/** The first lines of the ledger as a file to keep; where there are more, its last row says so. */
export async function ledgerFile(
  format: LedgerFormat,
  organ: string,
  page: LedgerPage,
  told: ReadonlyMap<string, ToldInLedger>,
): Promise<StreamableFile> {
  const more = `仅列前${page.lines.length}件，还有其他的：请缩小筛选范围，或者按任务导出。`;
  async function* rows() {
    yield page.lines.map((line) => ledgerRowOf(line, told.get(line.id)));
    if (page.next) yield [[more]];
  }
  const file = ledgerStream(format, null, page.lines.length + 1, rows());
  return kept(await buffer(file), ledgerFileName(organ, format), LEDGER_TYPES[format]);
}

export type LedgerFormat = 'csv' | 'xlsx';
export const ledgerFileName = (organ: string, format: LedgerFormat): string => `${organ}政府信息公开申请台账.${format}`;

export const HTML = 'text/html; charset=utf-8';
export const CSV = 'text/csv; charset=utf-8';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LEDGER_TYPES = { csv: CSV, xlsx: XLSX };

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const file = (bytes: Buffer, { organ, year }: YearEndTables, extension: string, type: string): StreamableFile =>
  kept(bytes, `${organ.name}${year}年政府信息公开申请情况.${extension}`, type);

/** Bytes that a browser keeps under a name in Chinese. */
export const kept = (bytes: Buffer, name: string, type: string): StreamableFile =>
  new StreamableFile(bytes, { type, disposition: attached(name) });

/** The same as they come. */
export const keptStream = (bytes: Readable, length: number, name: string, format: LedgerFormat): StreamableFile =>
  new StreamableFile(bytes, { type: LEDGER_TYPES[format], length, disposition: attached(name) });

/** Half a sign, as an earlier program may have kept one, has no encoding. */
const attached = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name.replace(/\p{Surrogate}/gu, ''))}`;
