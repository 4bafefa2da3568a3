/** A list of sasaran, one value a row: area, group, year, basis, value and where it comes from. */
import { bilingual, ok } from '@pantau/shared/basics';
import type { ColumnSpec } from '../column-spec.js';
import type { RegisterRow, TableFormat } from '../format.js';
import { registerReader } from '../register-rows.js';

const columns: readonly ColumnSpec[] = [
  { field: 'area_code', titles: ['area_code', 'kode wilayah', 'wilayah', 'kode desa', 'kode'], required: true },
  { field: 'group', titles: ['group', 'kelompok', 'kelompok sasaran', 'sasaran'], required: true },
  { field: 'year', titles: ['year', 'tahun'], required: true },
  { field: 'basis', titles: ['basis', 'dasar'] },
  { field: 'value', titles: ['value', 'nilai', 'jumlah'], required: true },
  { field: 'source', titles: ['source', 'sumber', 'nomor SK', 'SK'] },
  { field: 'valid_from', titles: ['valid_from', 'berlaku mulai', 'mulai'] },
  { field: 'status', titles: ['status'] },
];

export const sasaran: TableFormat = {
  code: 'sasaran',
  names: bilingual('Daftar sasaran', 'List of sasaran'),
  reads: 'table',
  makes: 'sasaran',
  source: null,
  columns,
  begin: (table, { options }) => ok(registerReader(table, columns, (row) => completed(row, options.draft === true))),
  sample: [
    ['area_code', 'group', 'year', 'basis', 'value', 'source', 'status'],
    ['17.04.02.2010', 'bumil', 2026, 'proyeksi', 24, 'SK contoh', 'ditetapkan'],
    ['17.04.02.2010', 'balita', 2026, 'riil', 101, 'pendataan contoh', 'draft'],
  ],
};

const completed = (row: RegisterRow, draft: boolean): RegisterRow => ({
  ...row,
  basis: row.basis === '' ? 'proyeksi' : (row.basis ?? ''),
  status: row.status === '' && draft ? 'draft' : (row.status ?? ''),
});
