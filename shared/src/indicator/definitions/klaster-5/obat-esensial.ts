/** Essential drugs and vaccines that are there, of those on the list. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import type { History } from '../../history.js';
import { counted, latestState, part, words } from '../../writing/index.js';

type Check = HealthEvent<'stock_check'>;
/** How long a check speaks. */
const MONTHS = 1;
/** Two lists, each with its own latest check. */
const KINDS = ['obat', 'vaksin'] as const;

const available = ({ data: { available: told, items = [] } }: Check): number => told ?? items.filter((item) => item.available).length;
const listed = ({ data: { listed: told, items = [] } }: Check): number => told ?? items.length;

const readings = KINDS.map((kind) =>
  latestState({
    from: 'unit',
    types: ['stock_check'],
    measures: (unit) => unit.ofType('stock_check').filter(({ data }) => data.kind === kind),
    months: MONTHS,
    parts: { obat_esensial: available, obat_daftar: listed },
  }),
);

export const obatEsensial = counted({
  code: 'obat_esensial',
  klaster: 5,
  lifeStage: 'semua',
  names: bilingual('Ketersediaan obat dan vaksin esensial', 'Essential drugs and vaccines available'),
  words: words(
    bilingual('Barang yang tersedia pada pemeriksaan terakhir, paling lama sebulan', 'Items available at the latest check, at most a month old'),
    bilingual('Barang pada daftar', 'Items on the list'),
    bilingual('Setiap barang sekali per unit', 'Each item once per unit'),
  ),
  source: 'National indicator of 40 essential items',
  timeRule: 'point',
  place: 'service',
  ofUnits: true,
  basis: 'riil',
  target: { percent: 90, source: 'National indicator of 40 essential items' },
  summing: 'stock',
  parts: { obat_daftar: 'stock' },
  denominator: part('obat_daftar'),
  reading: { from: 'unit', types: ['stock_check'], read: (unit: History) => readings.flatMap(({ read }) => read(unit)) },
  examples: [
    {
      says: bilingual('Obat dan vaksin adalah dua daftar', 'Drugs and vaccines are two lists'),
      story: [
        { type: 'stock_check', on: '2026-02-01', data: { kind: 'obat', listed: 40, available: 37 } },
        { type: 'stock_check', on: '2026-02-10', data: { kind: 'vaksin', items: [{ item: 'bcg', available: true }, { item: 'mr', available: false }] } },
      ],
      gives: [
        ['obat_esensial', '2026-02-01', 37],
        ['obat_daftar', '2026-02-01', 40],
        ['obat_esensial', '2026-03-01', -37],
        ['obat_daftar', '2026-03-01', -40],
        ['obat_esensial', '2026-02-10', 1],
        ['obat_daftar', '2026-02-10', 2],
        ['obat_esensial', '2026-03-10', -1],
        ['obat_daftar', '2026-03-10', -2],
      ],
    },
    {
      says: bilingual('Pemeriksaan berikutnya menggantikan', 'The next check takes its place'),
      story: [
        { type: 'stock_check', on: '2026-02-01', data: { kind: 'obat', listed: 40, available: 37 } },
        { type: 'stock_check', on: '2026-02-15', data: { kind: 'obat', listed: 40, available: 40 } },
      ],
      gives: [
        ['obat_esensial', '2026-02-01', 37],
        ['obat_daftar', '2026-02-01', 40],
        ['obat_esensial', '2026-02-15', -37],
        ['obat_daftar', '2026-02-15', -40],
        ['obat_esensial', '2026-02-15', 40],
        ['obat_daftar', '2026-02-15', 40],
        ['obat_esensial', '2026-03-15', -40],
        ['obat_daftar', '2026-03-15', -40],
      ],
    },
  ],
});
