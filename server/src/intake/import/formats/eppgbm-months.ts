/**
 * A year of weighings in one row per child: columns of day, weight, height and position for every month
 * (`JANUARI_TANGGALUKUR`, `JANUARI_BERAT` …). Months without a weighing are left empty. It names no village: the sender does.
 */
import { bilingual, ok } from '@pantau/shared/basics';
import { MONTHS, spellingsOf } from '../cells/months.js';
import type { ColumnSpec } from '../column-spec.js';
import type { TableFormat } from '../format.js';
import { childColumns, placeColumns, type MeasureFields } from '../growth-columns.js';
import { growthReader } from '../growth-row.js';

const WORDS: Readonly<Record<keyof MeasureFields, readonly string[]>> = {
  measuredOn: ['TANGGALUKUR', 'TGLUKUR', 'TANGGAL UKUR', 'TGL'],
  weight: ['BERAT', 'BB'],
  height: ['TINGGI', 'TB', 'PB'],
  position: ['CARAUKUR', 'CARA UKUR'],
  muac: ['LILA'],
  head: ['LINGKAR KEPALA', 'LK'],
  gain: ['NAIK', 'N/T'],
};

const fieldsOf = (month: number): MeasureFields => Object.fromEntries(Object.keys(WORDS).map((name) => [name, `${name}${month}`])) as unknown as MeasureFields;

const monthColumns = MONTHS.flatMap((month): ColumnSpec[] =>
  Object.entries(WORDS).map(([name, words]) => ({
    field: `${name}${month}`,
    titles: spellingsOf(month).flatMap((spelling) => words.map((word) => `${spelling.toUpperCase()}_${word}`)),
  })),
);

export const eppgbmMonths: TableFormat = {
  code: 'eppgbm_bulanan',
  names: bilingual('Penimbangan setahun, satu baris per anak', 'Weighings of a year, one row per child'),
  reads: 'table',
  makes: 'events',
  source: 'eppgbm',
  columns: [...childColumns, ...placeColumns, ...monthColumns],
  needsOneOf: [MONTHS.map((month) => `weight${month}`), MONTHS.map((month) => `measuredOn${month}`)],
  begin: (table, terms) => ok(growthReader(table, terms, { kilograms: 1, weighings: MONTHS.map(fieldsOf) })),
  sample: [
    ['No', 'NIK', 'nama_anak', 'TANGGAL LAHIR', 'JENIS_KELAMIN', 'Kec', 'Desa', 'JANUARI_TANGGALUKUR', 'JANUARI_UMUR', 'JANUARI_BERAT', 'JANUARI_TINGGI', 'JANUARI_CARAUKUR', 'FEBRUARI_TANGGALUKUR', 'FEBRUARI_UMUR', 'FEBRUARI_BERAT', 'FEBRUARI_TINGGI', 'FEBRUARI_CARAUKUR'],
    [1, '9901011203230001', 'Anak 1', '12/03/2023', 'L', 'TANJUNG KEMUNING', 'SELIKA', '14/01/2026', 34, '12,6', '91,0', 'Berdiri', '14/02/2026', 35, '12,8', '91,6', 'Berdiri'],
    [2, '9901014308240002', 'Anak 2', '03/08/2024', 'P', 'TANJUNG KEMUNING', 'SELIKA', null, null, null, null, null, '14/02/2026', 18, '8,7', '78,2', 'Telentang'],
  ],
};
