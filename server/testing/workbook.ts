/** Workbooks for tests: sheets of plain rows, written by a library of its own. */
import writeWorkbook, { type SheetData } from 'write-excel-file/node';

export type Value = string | number | null;
export type Rows = readonly (readonly Value[])[];

/** The bytes of an .xlsx file with these sheets, in their order. */
export async function workbookOf(sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  const pages = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cellOf)) as SheetData }));
  return new Uint8Array(await writeWorkbook(pages).toBuffer());
}

const cellOf = (value: Value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String });

/** The bytes of a CSV file; every text is quoted where it must be. */
export const csvOf = (rows: Rows, separator = ','): Uint8Array =>
  Buffer.from(rows.map((row) => row.map((value) => quoted(value === null ? '' : String(value), separator)).join(separator)).join('\r\n'));

const quoted = (text: string, separator: string): string => (text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
