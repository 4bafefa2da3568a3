/** A unit counts which essential drugs or vaccines it has on the day. */
import { bilingual, choice, codeField, count, defineEventType, listOfGroups, optional, truth } from '../../writing/index.js';

export const stockCheck = defineEventType({
  code: 'stock_check',
  klaster: 5,
  labels: bilingual('Pemeriksaan stok obat dan vaksin', 'Stock check'),
  subject: ['unit', 'posyandu'],
  privacy: 'plain',
  fields: {
    kind: choice(bilingual('Jenis', 'Kind'), { obat: ['Obat esensial', 'Essential drugs'], vaksin: ['Vaksin', 'Vaccines'] }),
    /** How many stand on the list, and how many of them are there. */
    listed: optional(count(bilingual('Jumlah pada daftar', 'Items on the list'), 500, { usual: 100 })),
    available: optional(count(bilingual('Jumlah tersedia', 'Items available'), 500, { usual: 100 })),
    items: optional(
      listOfGroups(bilingual('Rincian', 'Items'), {
        item: codeField(bilingual('Barang', 'Item')),
        available: truth(bilingual('Tersedia', 'Available')),
        stock: optional(count(bilingual('Sisa', 'In stock'), 100_000, { usual: 20_000 })),
      }),
    ),
  },
  needsOneOf: [['listed', 'items']],
  ordered: [['available', 'listed']],
  distinguishedBy: ['kind'],
  sample: { kind: 'obat', listed: 40, available: 37, items: [{ item: 'amoksisilin', available: true, stock: 240 }] },
});
