/**
 * A file -> its format, its columns, and what each row means, in portions. Pure: the same bytes, choices and places always
 * mean the same. It runs in a thread of its own, as files are large and not to be trusted.
 */
import { fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import type { Area, Unit } from '@pantau/shared/area';
import { detect, type Detected } from './detect.js';
import type { Format, ImportOptions, RowReader, RowReading, TableFormat } from './format.js';
import { formatNamed, mappedFormat, tableFormats } from './formats/index.js';
import type { Mapping } from './mapping.js';
import { PlaceNames } from './place-names.js';
import { columnName, type Sheet } from './sheet/cell.js';
import { limits } from './sheet/limits.js';
import { openBook } from './sheet/open-book.js';
import type { Table } from './table.js';

/** What the sender asked for, and the places that names are looked up in. */
export interface FileOrder {
  /** Left out: found out. */
  readonly format?: string;
  readonly mapping?: Mapping;
  readonly options: ImportOptions;
  readonly areas: readonly Area[];
  readonly units: readonly Unit[];
}

export interface ShownColumn {
  /** `B` */
  readonly column: string;
  readonly title: string;
  /** What it is read as; null = it is not read. */
  readonly field: string | null;
}
/** What is known of a file before its rows are read. */
export interface FileHead {
  readonly format: string;
  readonly makes: Format['makes'];
  readonly source: string | null;
  /** Names of the sheets that are read. */
  readonly sheets: readonly string[];
  readonly columns: readonly ShownColumn[];
  readonly notices: readonly string[];
  /** Below the header, filled ones. */
  readonly rows: number;
}
export interface ReadRow {
  readonly sheet: string;
  readonly number: number;
  readonly reading: RowReading;
}
export interface OpenFile {
  readonly head: FileHead;
  readonly portions: IterableIterator<readonly ReadRow[]>;
}
/** Why it cannot be read; its titles where a mapping of them would help. */
export interface FileRefusal {
  readonly problem: Problem;
  readonly columns?: readonly ShownColumn[];
}

/** Rows of one portion: those of a batch of events at the most. */
const PORTION = 500;

export function readFile(bytes: Uint8Array, order: FileOrder): Result<OpenFile, FileRefusal> {
  const book = openBook(bytes);
  if (!book.ok) return fail({ problem: book.error });
  if (book.value.kind === 'json') return jsonFile(order.format);
  const chosen = formatsFor(order);
  if (!chosen.ok) return fail({ problem: chosen.error });
  const detected = detect(book.value.sheets, chosen.value);
  if (!detected.ok) return fail({ problem: detected.error, columns: likelyTitles(book.value.sheets) });
  const file = begun(detected.value, order);
  return file.ok ? ok({ ...file.value, head: { ...file.value.head, notices: [...book.value.notices, ...file.value.head.notices] } }) : file;
}

function jsonFile(asked: string | undefined): Result<OpenFile, FileRefusal> {
  const format = formatNamed(asked ?? 'boundaries');
  if (format?.reads !== 'json') return fail({ problem: { code: 'E_FORMAT', pointer: '/file' } });
  return ok({ head: { format: format.code, makes: format.makes, source: null, sheets: [], columns: [], notices: [], rows: 0 }, portions: [].values() });
}

function formatsFor({ format: code, mapping }: FileOrder): Result<readonly TableFormat[], Problem> {
  if (mapping) return ok([mappedFormat(mapping)]);
  if (code === undefined) return ok(tableFormats);
  const format = formatNamed(code);
  return format?.reads === 'table' ? ok([format]) : fail({ code: 'E_FORMAT', pointer: '/format' });
}

interface Begun {
  readonly table: Table;
  readonly reader: RowReader;
}

function begun({ format, tables, companion }: Detected, { areas, units, options }: FileOrder): Result<OpenFile, FileRefusal> {
  const terms = { places: new PlaceNames(areas, units), options, ...(companion && { companion }) };
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows > limits.rows) return fail({ problem: { code: 'E_ROWS', pointer: '/file' } });
  const readings: Begun[] = [];
  for (const table of tables) {
    const reader = format.begin(table, terms);
    if (!reader.ok) return fail({ problem: reader.error, columns: columnsOf(table) });
    readings.push({ table, reader: reader.value });
  }
  const head: FileHead = {
    format: format.code,
    makes: format.makes,
    source: format.source,
    sheets: tables.map(({ sheet }) => sheet.name),
    columns: tables.slice(0, 1).flatMap(columnsOf),
    notices: [...new Set(readings.flatMap(({ reader }) => reader.notices ?? []))],
    rows,
  };
  return ok({ head, portions: portionsOf(readings) });
}

function* portionsOf(readings: readonly Begun[]): Generator<readonly ReadRow[]> {
  let portion: ReadRow[] = [];
  for (const { table, reader } of readings) {
    for (const row of table.rows) {
      portion.push({ sheet: table.sheet.name, number: row.number, reading: reader.read(row) });
      if (portion.length < PORTION) continue;
      yield portion;
      portion = [];
    }
  }
  if (portion.length > 0) yield portion;
}

function columnsOf({ header, columns }: Table): readonly ShownColumn[] {
  const fields = new Map([...columns].map(([field, column]) => [column, field]));
  return shownTitles(header, fields);
}

const shownTitles = ({ cells }: Table['header'], fields: ReadonlyMap<number, string>): readonly ShownColumn[] =>
  Array.from(cells, (cell, index) => ({ column: columnName(index), title: (cell?.text ?? '').slice(0, 60), field: fields.get(index) ?? null })).filter(({ title }) => title !== '');

/** Of a table that nobody knows: the first row with the most texts, if it has several. They are shown, never stored. */
function likelyTitles(sheets: readonly Sheet[]): readonly ShownColumn[] {
  const rows = sheets.slice(0, 1).flatMap(({ rows: all }) => all.filter(({ number }) => number <= limits.headerRows));
  const texts = rows.map(({ cells }) => cells.filter((cell) => cell?.kind === 'text').length);
  const row = rows[texts.indexOf(Math.max(...texts))];
  return row && Math.max(...texts) > 1 ? shownTitles(row, new Map()) : [];
}
