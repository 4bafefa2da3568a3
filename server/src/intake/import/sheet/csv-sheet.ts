/** A text file as one sheet: comma, semicolon or tab between the cells, any line ends. */
import { CsvError, parse } from 'csv-parse/sync';
import { fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import { textCell, type Sheet, type SheetRow } from './cell.js';
import { limits, mostSheetRows } from './limits.js';

/** What its cells are told under: `CSV!B17`. */
const CSV_SHEET = 'CSV';

const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];

const LINES_LOOKED_AT = 20;
const RECORD_BYTES = 200_000;
/** Empty ones too. */
const MOST_LINES = 200_000;
/** Excel's own way to name the separator, in a line of its own. */
const NAMED = /^sep=([,;\t])\r?\n/i;

const LENIENT = { bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'], max_record_size: RECORD_BYTES };

export function csvSheet(text: string): Result<Sheet, Problem> {
  const named = NAMED.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const records = recordsIn(body, (named?.[1] as Separator | undefined) ?? separatorOf(body));
  if (!records.ok) return records;
  const above = named ? 1 : 0;
  const rows = records.value.flatMap((record, index): SheetRow[] => {
    const cells = record.map((cell) => textCell(cell.trim()));
    return cells.some((cell) => cell !== undefined) ? [{ number: index + 1 + above, cells }] : [];
  });
  if (rows.some(({ cells }) => cells.length > limits.columns && cells.slice(limits.columns).some(Boolean))) return fail({ code: 'E_ROWS', pointer: CSV_SHEET });
  return ok({ name: CSV_SHEET, rows, merges: [], from1904: false });
}

/** Reading ends soon after too many rows. */
function recordsIn(text: string, delimiter: Separator): Result<string[][], Problem> {
  let lines = 0;
  let filled = 0;
  const records: string[][] = [];
  const keep = (record: string[], context: { readonly lines: number }): null => {
    lines = context.lines;
    records.push(record);
    if (record.some((cell) => cell.trim() !== '')) filled++;
    if (filled > mostSheetRows || records.length > MOST_LINES) throw new TooManyRows();
    return null;
  };
  try {
    parse(text, { ...LENIENT, delimiter, on_record: keep });
    return ok(records);
  } catch (error) {
    if (error instanceof TooManyRows) return fail({ code: 'E_ROWS', pointer: CSV_SHEET });
    if (error instanceof CsvError) return fail({ code: 'E_CSV', pointer: `line:${lines + 1}` });
    throw error;
  }
}

class TooManyRows extends Error {}

/** The one that the first lines hold most of; decimal commas lose against semicolons. */
function separatorOf(text: string): Separator {
  const head = text.split(/\r\n|\n|\r/, LINES_LOOKED_AT);
  const counts = SEPARATORS.map((separator) => head.reduce((sum, line) => sum + line.split(separator).length - 1, 0));
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
