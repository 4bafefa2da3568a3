/** Stunting: PB/U or TB/U below -2 SD, of the children whose length or height was measured in the month. */
import { bilingual } from '../../../basics/index.js';
import { isLow } from '../../../growth/index.js';
import { counted, ONCE_PER_CHILD_AND_MONTH, part, words } from '../../writing/index.js';
import { shareByZ } from '../../weighings.js';

export const stunting = counted({
  code: 'stunting',
  version: 2,
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('Stunting', 'Stunting'),
  words: words(
    bilingual('Balita dengan PB/U atau TB/U di bawah -2 SD pada pengukuran terakhir bulan itu', 'Children with length or height for age below -2 SD at the last measurement of the month'),
    bilingual('Balita yang diukur panjang atau tingginya bulan itu, dengan jenis kelamin dan tanggal lahir pasti', 'Children whose length or height was measured in the month, with known sex and exact birth date'),
    ONCE_PER_CHILD_AND_MONTH,
  ),
  source: 'Permenkes 2/2020; WHO Child Growth Standards 2006, implausible values (beyond 6 SD) left out',
  direction: 'down',
  timeRule: 'point',
  basis: 'riil',
  target: { percent: 14, source: 'RPJMN 2020-2024, national goal for 2024' },
  parts: { tbu_diukur: 'flow' },
  denominator: part('tbu_diukur'),
  reading: shareByZ('tb_u', { part: 'stunting', of: 'tbu_diukur', isSo: isLow }),
  examples: [
    {
      says: bilingual('Tepat -2 SD normal; di bawahnya stunting; tanpa pengukuran tidak dihitung', 'Exactly -2 SD is normal; below it is stunted; without a measurement it does not count'),
      story: [
        { type: 'person_registered', on: '2025-04-20', data: { birthDate: '2025-03-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-03-01', data: { weightKg: 9, heightCm: 70.99 } },
        { type: 'growth_measure', on: '2026-04-01', data: { weightKg: 9.2, heightCm: 71.1 } },
        { type: 'growth_measure', on: '2026-05-01', data: { weightKg: 9.4 } },
      ],
      gives: [
        ['tbu_diukur', '2026-03-01', 1],
        ['tbu_diukur', '2026-04-01', 1],
        ['stunting', '2026-04-01', 1],
      ],
    },
    {
      says: bilingual('Diukur berdiri sebelum 24 bulan: ditambah 0,7 cm; telentang sesudahnya: dikurangi 0,7 cm', 'Measured standing before 24 months: 0.7 cm more; lying after: 0.7 cm less'),
      story: [
        { type: 'person_registered', on: '2024-03-20', data: { birthDate: '2024-03-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-02-27', data: { weightKg: 11, heightCm: 80.95, position: 'berdiri' } },
        { type: 'growth_measure', on: '2026-03-02', data: { weightKg: 11, heightCm: 81.6, position: 'telentang' } },
      ],
      gives: [
        ['tbu_diukur', '2026-02-27', 1],
        ['tbu_diukur', '2026-03-02', 1],
        ['stunting', '2026-03-02', 1],
      ],
    },
    {
      says: bilingual('Pengukuran terakhir bulan itu yang menentukan; yang tidak masuk akal dilewati', 'The last measurement of the month decides; an implausible one is passed over'),
      story: [
        { type: 'person_registered', on: '2025-04-20', data: { birthDate: '2025-03-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-03-03', data: { weightKg: 9, heightCm: 75 } },
        { type: 'growth_measure', on: '2026-03-10', data: { weightKg: 9, heightCm: 69 } },
        { type: 'growth_measure', on: '2026-03-17', data: { weightKg: 9, heightCm: 45 } },
      ],
      gives: [
        ['tbu_diukur', '2026-03-10', 1],
        ['stunting', '2026-03-10', 1],
      ],
    },
  ],
});
