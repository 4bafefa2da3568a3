/** A list of annual targets by indicator and area. */
import { bilingual, ok } from '@pantau/shared/basics';
import type { ColumnSpec } from '../column-spec.js';
import type { TableFormat } from '../format.js';
import { registerReader } from '../register-rows.js';

const columns: readonly ColumnSpec[] = [
  { field: 'indicator', titles: ['indicator', 'indikator', 'kode indikator'], required: true },
  { field: 'area_code', titles: ['area_code', 'kode wilayah', 'wilayah', 'kode'], required: true },
  { field: 'year', titles: ['year', 'tahun'], required: true },
  { field: 'target_percent', titles: ['target_percent', 'target', 'target (%)', 'target persen'], required: true },
  { field: 'source', titles: ['source', 'sumber', 'nomor SK', 'SK'] },
];

export const targets: TableFormat = {
  code: 'targets',
  names: bilingual('Daftar target', 'List of targets'),
  reads: 'table',
  makes: 'targets',
  source: null,
  columns,
  begin: (table) => ok(registerReader(table, columns)),
  sample: [
    ['indicator', 'area_code', 'year', 'target_percent', 'source'],
    ['anc_k1_akses', '17.04', 2026, 95, 'SK contoh'],
    ['anc_k1_akses', 'ID', 2026, '90,5', 'contoh'],
  ],
};
