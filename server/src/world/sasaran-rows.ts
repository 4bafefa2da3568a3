/** The rows of `PUT /sasaran`: a registered area or unit, a group of the list, a year, a basis and a whole number. */
import { dotted } from '@pantau/shared/area';
import { ok, type Result } from '@pantau/shared/basics';
import { isDay } from '@pantau/shared/period';
import { sasaranGroup, sasaranGroups, type SasaranRow } from '@pantau/shared/sasaran';
import { refuse } from './checked-rows.js';
import type { Columns, CsvRow, RowProblem } from './csv-table.js';
import { decimalIn, SOURCE_LENGTH, wholeIn, yearIn } from './figures.js';
import { placeIn, type HasPlace } from './place-cell.js';

export const sasaranColumns: Columns = { required: ['area_code', 'group', 'year', 'basis', 'value', 'source'], optional: ['valid_from', 'status'] };
export const sasaranKey = ({ area, group, year, basis, validFrom }: SasaranRow): string => [area, group, year, basis, validFrom ?? ''].join('|');
export const sasaranKeyIn = (row: CsvRow): string =>
  [dotted(row.cell('area_code')), row.cell('group').toLowerCase(), row.cell('year'), row.cell('basis').toLowerCase(), row.cell('valid_from')].join('|');

const MOST = 300_000_000;
/** Empty = decided. */
const STATUSES: readonly string[] = ['', 'draft', 'ditetapkan'];

/** @param isDecided whether a decided value is there under a key; a draft never takes its place */
export function checkSasaran(row: CsvRow, has: HasPlace, isDecided: (key: string) => boolean): Result<SasaranRow, RowProblem> {
  const area = placeIn(row.cell('area_code'), has);
  const [group, basis, source] = [row.cell('group').toLowerCase(), row.cell('basis').toLowerCase(), row.cell('source')];
  const year = yearIn(row.cell('year'));
  if (area === null) return refuse(row, 'E_AREA_UNKNOWN');
  if (!sasaranGroup(group)) return refuse(row, 'E_ENUM', sasaranGroups.map(({ code }) => code).join(' '));
  if (basis !== 'proyeksi' && basis !== 'riil') return refuse(row, 'E_ENUM', 'proyeksi, riil');
  if (year === null) return refuse(row, 'E_RANGE', 'year');
  const value = countIn(row);
  if (!value.ok) return value;
  if (source.length > SOURCE_LENGTH) return refuse(row, 'E_LENGTH', 'source');
  const validFrom = row.cell('valid_from') || null;
  if (validFrom !== null && !(isDay(validFrom) && validFrom.startsWith(`${year}-`))) return refuse(row, 'E_DATE', 'valid_from');
  return withStatus(row, { area, group, year, basis, value: value.value, source, validFrom }, isDecided);
}

function withStatus(row: CsvRow, wanted: SasaranRow, isDecided: (key: string) => boolean): Result<SasaranRow, RowProblem> {
  const status = row.cell('status').toLowerCase();
  if (!STATUSES.includes(status)) return refuse(row, 'E_ENUM', 'status: draft, ditetapkan');
  if (status !== 'draft') return ok(wanted);
  return isDecided(sasaranKey(wanted)) ? refuse(row, 'E_DECIDED', 'status') : ok({ ...wanted, draft: true });
}

function countIn(row: CsvRow): Result<number, RowProblem> {
  const value = wholeIn(row.cell('value'));
  if (value === null) return refuse(row, decimalIn(row.cell('value')) === null ? 'E_TYPE' : 'E_RANGE', 'value: 0, 1, 2 …');
  return value > MOST ? refuse(row, 'E_RANGE', 'value') : ok(value);
}
