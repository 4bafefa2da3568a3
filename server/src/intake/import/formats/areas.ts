/** A list of areas: code and name; level and parent follow from the code where they are not told. */
import { dotted, isAreaCode, levelOfCode } from '@pantau/shared/area';
import { bilingual, ok } from '@pantau/shared/basics';
import type { ColumnSpec } from '../column-spec.js';
import type { RegisterRow, TableFormat } from '../format.js';
import { registerReader } from '../register-rows.js';

const columns: readonly ColumnSpec[] = [
  { field: 'code', titles: ['code', 'kode', 'kode wilayah', 'kode desa', 'kode kemendagri'], required: true },
  { field: 'name', titles: ['name', 'nama', 'nama wilayah', 'nama desa', 'wilayah'], required: true },
  { field: 'level', titles: ['level', 'tingkat', 'jenis'] },
  { field: 'parent_code', titles: ['parent_code', 'kode induk', 'induk', 'parent'] },
  { field: 'valid_from', titles: ['valid_from', 'berlaku mulai', 'mulai'] },
  { field: 'valid_to', titles: ['valid_to', 'berlaku sampai', 'sampai'] },
  { field: 'replaced_by', titles: ['replaced_by', 'diganti oleh', 'pengganti'] },
];

export const areas: TableFormat = {
  code: 'areas',
  names: bilingual('Daftar wilayah', 'List of areas'),
  reads: 'table',
  makes: 'areas',
  source: null,
  columns,
  begin: (table) => ok(registerReader(table, columns, withCodeTold)),
  sample: [
    ['code', 'name', 'level', 'parent_code'],
    ['17', 'Bengkulu', 'provinsi', null],
    ['17.04', 'Kabupaten Kaur', 'kabupaten', '17'],
    ['17.04.02', 'Tanjung Kemuning', 'kecamatan', '17.04'],
    ['17.04.02.2010', 'Selika', 'desa', '17.04.02'],
  ],
};

function withCodeTold(row: RegisterRow): RegisterRow {
  const code = dotted(row.code ?? '');
  if (!isAreaCode(code)) return row;
  const end = Math.max(code.lastIndexOf('.'), code.indexOf('/'));
  const parent = end < 0 ? '' : code.slice(0, end);
  return { ...row, level: row.level === '' ? levelOfCode(code) : (row.level ?? ''), parent_code: row.parent_code === '' ? parent : (row.parent_code ?? '') };
}
