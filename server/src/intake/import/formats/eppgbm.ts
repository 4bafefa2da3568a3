/**
 * The list of weighed children as e-PPGBM exports it, and the many copies of it that people keep: a title above, titles in
 * other words, further columns by year. One row is one weighing of one child.
 */
import { bilingual, ok } from '@pantau/shared/basics';
import { weightUnit } from '../column-unit.js';
import type { TableFormat } from '../format.js';
import { childColumns, measureColumns, placeColumns, plainFields, vitaminColumns } from '../growth-columns.js';
import { growthReader } from '../growth-row.js';
import { vitaminColumn } from '../vitamin-a.js';

export const eppgbm: TableFormat = {
  code: 'eppgbm',
  names: bilingual('e-PPGBM: status gizi balita', 'e-PPGBM: nutritional status of children'),
  reads: 'table',
  makes: 'events',
  source: 'eppgbm',
  columns: [...childColumns, ...placeColumns, ...measureColumns, ...vitaminColumns],
  begin: (table, terms) => {
    const { kilograms, notice } = weightUnit(table, 'weight');
    const vitamin = vitaminColumn(table);
    const notices = [...(notice ? [notice] : []), ...(vitamin === 'total' ? ['vitamin_a_total'] : [])];
    return ok({ ...growthReader(table, terms, { kilograms, weighings: [plainFields], hasCapsules: vitamin === 'round' }), notices });
  },
  sample: [
    ['No', 'NIK', 'Nama', 'JK', 'Tgl Lahir', 'Nama Ortu', 'Kab/Kota', 'Kec', 'Pukesmas', 'Desa/Kel', 'Posyandu', 'Alamat', 'Tanggal Pengukuran', 'Berat', 'Tinggi', 'Cara Ukur', 'LiLA', 'ZS BB/U', 'Naik Berat Badan', 'Jml Vit A'],
    [1, '9901011203230001', 'Anak 1', 'L', '2023-03-12', 'Ortu 1', 'KAUR', 'TANJUNG KEMUNING', 'TANJUNG KEMUNING', 'SELIKA', 'MELATI', 'Dusun I', '2026-06-14', 13.2, 94.1, 'Berdiri', 15.5, -0.61, 'N', 1],
    [2, null, 'Anak 2', 'P', '03/08/2024', 'Ortu 2', 'KAUR', 'TANJUNG KEMUNING', 'TANJUNG KEMUNING', 'SELIKA', 'MELATI', '-', '14/06/2026', '9,1', '80,2', 'Telentang', '-', '-0:5', 'T', 0],
  ],
};
