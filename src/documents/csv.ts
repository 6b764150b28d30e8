type Rows = readonly (readonly (string | number)[])[];

/** Rows as csv for Excel (UTF-8 with BOM, CRLF). No cell is a formula. */
export const csvOf = (rows: Rows): string => CSV_BEGINS + csvLines(rows);

/** What stands before the first of several batches of lines. */
export const CSV_BEGINS = '\ufeff';
export const csvLines = (rows: Rows): string => rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

/** Excel takes a cell that begins so for a formula, quoted or not; the full-width forms too, in a Chinese Excel. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

function csvCell(content: string | number): string {
  if (typeof content === 'number') return String(content);
  const inert = FORMULA_START.test(content) ? `'${content}` : content;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
