/**
 * Two sheets, as a template for e-PPGBM has them: one describes the children, the other holds their weighings, one a row. The
 * child of a weighing is found by its NIK, else by its name where only one has it.
 */
import { bilingual, ok } from '@pantau/shared/basics';
import { squeezed, textIn } from '../cells/text-cell.js';
import type { TableFormat } from '../format.js';
import { childColumns, measureColumns, placeColumns, plainFields } from '../growth-columns.js';
import { growthReader } from '../growth-row.js';
import { RowLook } from '../row-look.js';
import type { SheetRow } from '../sheet/cell.js';
import type { Table } from '../table.js';

/** By which a weighing names its child. */
const nameColumns = childColumns.filter(({ field }) => field === 'nik' || field === 'name');

export const eppgbmBook: TableFormat = {
  code: 'eppgbm_dua_lembar',
  names: bilingual('Data dasar dan pemantauan pertumbuhan (dua lembar)', 'Children and their weighings on two sheets'),
  reads: 'table',
  makes: 'events',
  source: 'eppgbm',
  columns: [...nameColumns, { field: 'month', titles: ['Bulan'], required: true }, ...measureColumns],
  companion: {
    columns: [...childColumns, ...placeColumns],
    sample: [
      ['No. KK', 'nik_anak', 'nama_anak', 'tanggal_lahir', 'jenis_kelamin', 'anak_ke', 'alamat', 'Kec', 'Desa', 'posyandu_id', 'ID Puskesmas'],
      [null, '9901011203230001', 'Anak 1', '12/03/2023', 'L', 1, 'Dusun I', 'TANJUNG KEMUNING', 'SELIKA', 'posyandu:melati-1', null],
    ],
  },
  begin: (table, terms) => {
    const children = terms.companion && new Children(terms.companion);
    return ok(growthReader(table, terms, { kilograms: 1, weighings: [plainFields], childOf: (look) => children?.of(look) ?? null }));
  },
  sample: [
    ['NIK Anak', 'nama_anak', 'bulan', 'tanggal_penimbangan', 'berat_badan', 'tinggi_badan', 'lingkar_kepala', 'lila'],
    ['9901011203230001', 'Anak 1', '2026-06', '14/06/2026', '13,2', '94,1', '48', '15,5'],
  ],
};

class Children {
  private readonly rows = new Map<string, SheetRow | null>();

  constructor(private readonly table: Table) {
    for (const row of table.rows) for (const key of this.keysOf(row)) this.rows.set(key, this.rows.has(key) ? null : row);
  }

  of(look: RowLook): RowLook | null {
    const nik = look.nik('nik');
    const row = (nik.kind === 'nik' ? this.rows.get(`nik ${nik.nik}`) : undefined) ?? this.rows.get(`name ${squeezed(look.text('name'))}`);
    return row ? new RowLook(this.table, row) : null;
  }

  private keysOf(row: SheetRow): readonly string[] {
    const nik = new RowLook(this.table, row).nik('nik');
    const name = squeezed(textIn(row.cells[this.table.columns.get('name') ?? -1]));
    return [...(nik.kind === 'nik' ? [`nik ${nik.nik}`] : []), ...(name === '' ? [] : [`name ${name}`])];
  }
}
