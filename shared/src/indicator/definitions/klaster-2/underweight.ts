/** Underweight: BB/U below -2 SD, of the children weighed in the month. */
import { bilingual } from '../../../basics/index.js';
import { isLow } from '../../../growth/index.js';
import { counted, ONCE_PER_CHILD_AND_MONTH, part, words } from '../../writing/index.js';
import { shareByZ } from '../../weighings.js';

export const underweight = counted({
  code: 'underweight',
  version: 2,
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('BB kurang (BB/U)', 'Underweight'),
  words: words(
    bilingual('Balita dengan BB/U di bawah -2 SD pada penimbangan terakhir bulan itu, atau dengan edema', 'Children with weight for age below -2 SD at the last weighing of the month, or with oedema'),
    bilingual('Balita yang ditimbang bulan itu, dengan jenis kelamin dan tanggal lahir pasti', 'Children weighed in the month whose sex and exact birth date are known'),
    ONCE_PER_CHILD_AND_MONTH,
  ),
  source: 'Permenkes 2/2020; WHO Child Growth Standards 2006, implausible values (below -6, above +5 SD) left out',
  direction: 'down',
  timeRule: 'point',
  basis: 'riil',
  parts: { bbu_dinilai: 'flow' },
  denominator: part('bbu_dinilai'),
  reading: shareByZ('bb_u', { part: 'underweight', of: 'bbu_dinilai', isSo: isLow }),
  examples: [
    {
      says: bilingual('Tepat -2 SD normal; di bawahnya kurang', 'Exactly -2 SD is normal; below it is underweight'),
      story: [
        { type: 'person_registered', on: '2025-04-20', data: { birthDate: '2025-03-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-03-01', data: { weightKg: 7.74 } },
        { type: 'growth_measure', on: '2026-04-01', data: { weightKg: 7.64 } },
      ],
      gives: [
        ['bbu_dinilai', '2026-03-01', 1],
        ['bbu_dinilai', '2026-04-01', 1],
        ['underweight', '2026-04-01', 1],
      ],
    },
    {
      says: bilingual('Nilai yang tidak masuk akal dan tanggal lahir perkiraan tidak dihitung', 'Implausible values and estimated birth dates do not count'),
      story: [
        { type: 'person_registered', on: '2025-04-20', data: { birthDate: '2025-03-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-03-01', data: { weightKg: 1 } },
        { type: 'person_registered', on: '2026-03-20', data: { dobEstimated: '2025-01-01', sex: 'L' }, voided: true },
        { type: 'growth_measure', on: '2026-04-01', data: { weightKg: 35 } },
      ],
      gives: [],
    },
    {
      says: bilingual('Tidak terdaftar: tanggal lahir dan jenis kelamin di lembar penimbangan itu yang dipakai', 'Not registered: birth date and sex on the sheet of that weighing hold'),
      story: [
        { type: 'growth_measure', on: '2026-03-01', data: { weightKg: 7, birthDate: '2025-03-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-04-01', data: { weightKg: 7, birthDate: '2025-03-01' } },
      ],
      gives: [
        ['bbu_dinilai', '2026-03-01', 1],
        ['underweight', '2026-03-01', 1],
      ],
    },
  ],
});
