import { StreamableFile } from '@nestjs/common';
import { tablesToCsv } from '../documents/tables-to-csv.js';
import { tablesToHtml } from '../documents/tables-to-html.js';
import { tablesToXlsx } from '../documents/tables-to-xlsx.js';
import type { YearEndTables } from '../domain/year-end/year-end-tables.js';
import { formOf } from '../reading/year-tables.js';

export type TableFormat = 'json' | 'html' | 'csv' | 'xlsx';

/** The tables as data, as a page, or as a file to keep. */
export async function written(format: TableFormat, tables: YearEndTables): Promise<YearEndTables | StreamableFile> {
  const form = formOf(tables);
  switch (format) {
    case 'json':
      return tables;
    case 'html':
      return new StreamableFile(Buffer.from(tablesToHtml(tables, form)), { type: 'text/html; charset=utf-8' });
    case 'csv':
      return file(Buffer.from(tablesToCsv(tables, form)), tables, 'csv', 'text/csv; charset=utf-8');
    case 'xlsx':
      return file(await tablesToXlsx(tables, form), tables, 'xlsx', XLSX);
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function file(bytes: Buffer, { organ, year }: YearEndTables, extension: string, type: string): StreamableFile {
  const name = encodeURIComponent(`${organ.name}${year}年政府信息公开申请情况.${extension}`);
  return new StreamableFile(bytes, { type, disposition: `attachment; filename*=UTF-8''${name}` });
}
