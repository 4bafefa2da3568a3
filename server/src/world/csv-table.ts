/**
 * A CSV file as rows by column name. A byte order mark and `;` as separator are tolerated, unknown columns are not.
 * What is wrong with a single row is told with its line; what is wrong with the file as a whole refuses it.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { fail, ok, type Problem, type ProblemCode, type Result } from '@pantau/shared/basics';

export interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}
export interface CsvRow {
  readonly line: number;
  /** Trimmed; '' where the column is missing or empty. */
  readonly cell: (column: string) => string;
}
export interface RowProblem {
  readonly line: number;
  readonly problem: Problem;
}
export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly bad: readonly RowProblem[];
}
interface RawRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Control characters but tab and line ends: no database keeps all of them. */
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const LENIENT = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: ['\r\n', '\n', '\r'] };

export function readCsv(text: string, columns: Columns): Result<CsvTable, readonly Problem[]> {
  const raw = rawRows(text);
  if (!raw.ok) return raw;
  const [header, ...rows] = raw.value;
  const names = (header?.record ?? []).map((name) => name.trim().toLowerCase());
  const missing = columns.required.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !columns.required.includes(name) && !columns.optional.includes(name));
  if (missing.length > 0 || unknown.length > 0 || new Set(names).size < names.length) return fail([headerProblem(missing, columns)]);
  return ok(sortedOut(rows, names));
}

/** What is wrong with one row, to be told with its line. */
export const rowProblem = (line: number, code: ProblemCode, hint?: string): RowProblem => ({
  line,
  problem: { code, pointer: `line:${line}`, ...(hint === undefined ? {} : { hint }) },
});

function rawRows(text: string): Result<RawRow[], Problem[]> {
  try {
    return ok(parse(text, { ...LENIENT, delimiter: separatorOf(text) }) as unknown as RawRow[]);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { readonly lines?: number };
    return fail([{ code: 'E_CSV', pointer: `line:${lines ?? 1}` }]);
  }
}

/** Spreadsheets of Indonesian locale write `;`. */
function separatorOf(text: string): ',' | ';' {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

const headerProblem = (missing: readonly string[], { required, optional }: Columns): Problem => ({
  code: 'E_HEADER',
  pointer: 'line:1',
  hint: missing.length > 0 ? missing.join(', ') : [...required, ...optional.map((name) => `[${name}]`)].join(', '),
});

function sortedOut(rows: readonly RawRow[], names: readonly string[]): CsvTable {
  const problemOf = ({ record, info }: RawRow): RowProblem | null => {
    if (record.length !== names.length) return rowProblem(info.lines, 'E_CSV', `${names.length} kolom`);
    return record.some((cell) => NOT_TEXT.test(cell)) ? rowProblem(info.lines, 'E_TEXT') : null;
  };
  const problems = rows.map(problemOf);
  return { rows: rows.filter((_, at) => !problems[at]).map((row) => rowOf(row, names)), bad: problems.filter((problem) => problem !== null) };
}

function rowOf({ record, info }: RawRow, names: readonly string[]): CsvRow {
  const cells = new Map(names.map((name, index) => [name, (record[index] ?? '').trim()]));
  return { line: info.lines, cell: (column) => cells.get(column) ?? '' };
}
