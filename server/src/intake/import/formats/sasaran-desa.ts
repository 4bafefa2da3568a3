/**
 * The table of sasaran of a Puskesmas: one row per desa, one column per group. Where population and birth rate (CBR) stand in
 * it, mothers and newborns that have no value of their own are counted by formula. A row of totals carries the figures of the
 * decree: the desa of that column then add up to it (largest remainder); without one every desa is rounded half up.
 */
import { dotted, isAreaCode } from '@pantau/shared/area';
import { bilingual, fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import { apportioned, birthRateGroups, roundHalfUp, sasaranByBirthRate, sasaranGroups } from '@pantau/shared/sasaran';
import { textIn } from '../cells/text-cell.js';
import type { ColumnSpec } from '../column-spec.js';
import type { ImportOptions, RegisterRow, RowReader, RowReading, TableFormat, Terms } from '../format.js';
import { RowLook } from '../row-look.js';
import type { SheetRow } from '../sheet/cell.js';
import type { Table } from '../table.js';

const GROUPS = sasaranGroups.map(({ code }) => code);
const TOTAL = /^(?:jumlah|jml|total)\b/i;
const CBR_NOTE = 'rumus CBR';

const groupColumns = sasaranGroups.map(({ code, names }): ColumnSpec => ({ field: code, titles: [code, names.id, ...(code === 'penduduk' ? ['Jumlah Penduduk', 'Jml Penduduk', 'Populasi'] : [])] }));

export const sasaranDesa: TableFormat = {
  code: 'sasaran_desa',
  names: bilingual('Tabel sasaran per desa', 'Table of sasaran by village'),
  reads: 'table',
  makes: 'sasaran',
  source: null,
  columns: [
    { field: 'code', titles: ['Kode', 'Kode Desa', 'Kode Wilayah', 'area_code'] },
    { field: 'kecamatan', titles: ['Kecamatan', 'Kec'] },
    { field: 'desa', titles: ['Desa', 'Nama Desa', 'Desa/Kelurahan', 'Desa/Kel', 'Kelurahan', 'Wilayah'] },
    { field: 'year', titles: ['Tahun', 'Year'] },
    { field: 'cbr', titles: ['CBR', 'Angka Kelahiran Kasar'] },
    { field: 'source', titles: ['Sumber', 'SK', 'Nomor SK', 'source'] },
    { field: 'status', titles: ['Status'] },
    ...groupColumns,
  ],
  needsOneOf: [['code', 'desa'], GROUPS],
  begin,
  sample: [
    ['Sasaran program 2026, SK contoh', null, null, null, null, null],
    ['Kecamatan', 'Desa', 'Jumlah Penduduk', 'CBR', 'Bumil', 'Bulin'],
    ['Tanjung Kemuning', 'Selika', 1015, '20,1', null, null],
    ['Tanjung Kemuning', 'Padang Leban', 802, '20,1', null, null],
    ['Jumlah', null, null, null, 40, 39],
  ],
};

interface Value {
  readonly value: number;
  readonly byFormula: boolean;
}
interface Line {
  readonly row: SheetRow;
  /** Area or unit; null in a row of totals without one. */
  readonly area: string | null;
  readonly isTotal: boolean;
  readonly values: ReadonlyMap<string, Value>;
  readonly told: { readonly year: string; readonly source: string; readonly status: string };
}

function begin(table: Table, terms: Terms): Result<RowReader, Problem> {
  const year = terms.options.year ?? yearAbove(table);
  if (year === null && !table.columns.has('year')) return fail({ code: 'E_OPTION', pointer: '/year', hint: '2026' });
  const readings = new Map<number, RowReading>();
  const lines = table.rows.flatMap((row) => {
    const read = lineOf(row, table, terms);
    if (!('values' in read)) readings.set(row.number, read);
    return 'values' in read ? [read] : [];
  });
  const decided = { ...terms.options, ...(year !== null && { year }) };
  for (const [row, rows] of decide(lines, decided)) readings.set(row, rows.length === 0 ? { kind: 'none' } : { kind: 'rows', rows });
  return ok({ read: ({ number }) => readings.get(number) ?? { kind: 'none' } });
}

function yearAbove({ sheet, header }: Table): number | null {
  const years = new Set(sheet.rows.filter(({ number }) => number < header.number).flatMap(({ cells }) => cells.flatMap((cell) => textIn(cell).match(/\b20\d\d\b/g) ?? [])));
  return years.size === 1 ? Number([...years][0]) : null;
}

function lineOf(row: SheetRow, table: Table, { places, options }: Terms): Line | RowReading {
  const look = new RowLook(table, row);
  const [code, desa, kecamatan] = [dotted(look.text('code')), look.text('desa'), look.text('kecamatan')];
  const isTotal = [code, desa, kecamatan].some((text) => TOTAL.test(text)) || (code !== '' && places.isUnit(code));
  if (code === '' && desa === '' && !isTotal) return { kind: 'none' };
  const area = areaOf(look, { code, desa, kecamatan, isTotal }, { places, options });
  const values = valuesIn(look, table);
  if (look.problems.length > 0) return { kind: 'problems', problems: look.problems };
  return { row, area, isTotal, values, told: { year: look.text('year'), source: look.text('source'), status: look.text('status') } };
}

interface Named {
  readonly code: string;
  readonly desa: string;
  readonly kecamatan: string;
  readonly isTotal: boolean;
}

function areaOf(look: RowLook, { code, desa, kecamatan, isTotal }: Named, { places, options }: Terms): string | null {
  if (isTotal) return code !== '' && places.isPlace(code) ? code : null;
  if (isAreaCode(code) || places.isUnit(code)) return code;
  const found = places.village({ kecamatan, desa, ...(options.place !== undefined && { within: options.place }) });
  return found.code ?? look.refuse(found.wrong, 'E_AREA_UNKNOWN', found.hint);
}

function valuesIn(look: RowLook, { columns }: Table): Line['values'] {
  const values = new Map<string, Value>();
  for (const group of GROUPS) {
    const value = columns.has(group) ? look.decimal(group) : null;
    if (value !== null && value < 0) look.refuse(group, 'E_RANGE', '0, 1, 2 …');
    if (value !== null) values.set(group, { value, byFormula: false });
  }
  const [population, birthRate] = [values.get('penduduk')?.value, look.decimal('cbr')];
  if (population === undefined || birthRate === null) return values;
  for (const group of birthRateGroups) if (!values.has(group)) values.set(group, { value: sasaranByBirthRate(group, population, birthRate), byFormula: true });
  return values;
}

/** Rows of the register by row of the sheet. */
function decide(lines: readonly Line[], options: ImportOptions): ReadonlyMap<number, readonly RegisterRow[]> {
  const total = lines.find(({ isTotal }) => isTotal);
  const villages = lines.filter(({ isTotal }) => !isTotal);
  const rows = new Map<number, RegisterRow[]>(lines.map(({ row }) => [row.number, []]));
  for (const group of GROUPS) {
    const holders = villages.filter(({ values }) => values.has(group));
    const decreed = total?.values.get(group);
    const whole = wholeValues(holders.flatMap((line) => line.values.get(group) ?? []), decreed && !decreed.byFormula ? roundHalfUp(decreed.value) : null);
    holders.forEach((line, index) => rows.get(line.row.number)?.push(rowOf(line, group, whole[index] ?? 0, options)));
    if (total && total.area !== null && decreed && !decreed.byFormula) rows.get(total.row.number)?.push(rowOf(total, group, roundHalfUp(decreed.value), options));
  }
  return rows;
}

/** Whole numbers that somebody entered stay as they are; the others share what is left of the decree's total. */
function wholeValues(values: readonly Value[], total: number | null): readonly number[] {
  const isEntered = ({ value, byFormula }: Value): boolean => !byFormula && Number.isInteger(value);
  const left = (total ?? 0) - values.filter(isEntered).reduce((sum, { value }) => sum + value, 0);
  if (total === null || left < 0) return values.map(({ value }) => roundHalfUp(value));
  const shares = [...apportioned(values.map((each) => (isEntered(each) ? 0 : each.value)), left)];
  return values.map((each, index) => (isEntered(each) ? each.value : (shares[index] ?? 0)));
}

function rowOf({ area, values, told }: Line, group: string, value: number, options: ImportOptions): RegisterRow {
  const byFormula = values.get(group)?.byFormula === true;
  const source = [told.source, ...(byFormula ? [CBR_NOTE] : [])].filter((text) => text !== '').join('; ');
  return {
    area_code: area ?? '', group, year: told.year === '' ? String(options.year ?? '') : told.year, basis: 'proyeksi', value: String(value), source,
    valid_from: '', status: told.status === '' && options.draft === true ? 'draft' : told.status,
  };
}
