import { sheetOf, type WorkbookCell, workbook } from '../workbook.js';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface BookSheet {
  name: string;
  rows: WorkbookCell[][];
  /** Areas such as `A1:C1`. */
  merged?: string[];
  hiddenRows?: number[];
  /** By number, from 1. */
  hiddenColumns?: number[];
  hidden?: boolean;
}

/** A workbook as offices keep them: named sheets, merged cells, hidden rows and columns. */
export function ledgerBook(...sheets: BookSheet[]): Buffer {
  const parts = Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, xmlOf(sheet)]));
  const list = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  const book = `<workbook xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`;
  return workbook(
    sheets.map(() => ''),
    { ...parts, 'xl/workbook.xml': book },
  );
}

function xmlOf({ rows, merged = [], hiddenRows = [], hiddenColumns = [] }: BookSheet): string {
  const columns = hiddenColumns.map((n) => `<col min="${n}" max="${n}" width="0" hidden="1" customWidth="1"/>`);
  const data = hiddenRows.reduce(
    (xml, row) => xml.replace(`<row r="${row}">`, `<row r="${row}" hidden="1">`),
    sheetOf(...rows),
  );
  const areas = merged.map((area) => `<mergeCell ref="${area}"/>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?><worksheet>',
    columns.length ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${data}</sheetData>`,
    areas ? `<mergeCells count="${merged.length}">${areas}</mergeCells>` : '',
    '</worksheet>',
  ].join('');
}

/** A formula with the result that Excel has kept of it. */
export const formula = (text: string, result: string | number): WorkbookCell =>
  typeof result === 'number'
    ? { inside: `<f>${text}</f><v>${result}</v>` }
    : { attributes: 't="str"', inside: `<f>${text}</f><v>${result}</v>` };

/** A date cell: the serial number of Excel with a format for dates. */
export const dateCell = (serial: number): WorkbookCell => ({ attributes: 's="1"', inside: `<v>${serial}</v>` });
