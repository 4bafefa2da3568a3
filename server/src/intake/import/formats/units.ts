/** A list of units: Puskesmas, pustu, posyandu and others, with the desa that they work for. */
import { bilingual, ok } from '@pantau/shared/basics';
import type { ColumnSpec } from '../column-spec.js';
import type { TableFormat } from '../format.js';
import { registerReader } from '../register-rows.js';

const columns: readonly ColumnSpec[] = [
  { field: 'id', titles: ['id', 'kode unit', 'kode faskes', 'id unit'], required: true },
  { field: 'kind', titles: ['kind', 'jenis', 'jenis unit'], required: true },
  { field: 'name', titles: ['name', 'nama', 'nama unit'], required: true },
  { field: 'parent_id', titles: ['parent_id', 'id induk', 'induk', 'puskesmas induk'] },
  { field: 'desa_codes', titles: ['desa_codes', 'kode desa', 'desa binaan', 'wilayah kerja'], required: true },
  { field: 'valid_from', titles: ['valid_from', 'berlaku mulai', 'mulai'] },
  { field: 'valid_to', titles: ['valid_to', 'berlaku sampai', 'sampai'] },
];

export const units: TableFormat = {
  code: 'units',
  names: bilingual('Daftar unit layanan', 'List of service units'),
  reads: 'table',
  makes: 'units',
  source: null,
  columns,
  begin: (table) => ok(registerReader(table, columns, (row) => ({ ...row, desa_codes: (row.desa_codes ?? '').replace(/\s*[,;]\s*/g, '|') }))),
  sample: [
    ['id', 'kind', 'name', 'parent_id', 'desa_codes'],
    ['puskesmas:17.04.02', 'puskesmas', 'Puskesmas Tanjung Kemuning', null, '17.04.02.2009|17.04.02.2010'],
    ['posyandu:melati-1', 'posyandu', 'Melati 1', 'puskesmas:17.04.02', '17.04.02.2010'],
  ],
};
