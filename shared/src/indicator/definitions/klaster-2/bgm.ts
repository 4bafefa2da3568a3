/** BGM/D: children below the red line of the KMS, of those weighed in the month. */
import { bilingual } from '../../../basics/index.js';
import { isVeryLow } from '../../../growth/index.js';
import { counted, ONCE_PER_CHILD_AND_MONTH, part, words } from '../../writing/index.js';
import { judgedWeighings, ofWeighings } from '../../weighings.js';

export const bgm = counted({
  code: 'bgm',
  version: 2,
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('BGM/D', 'Below the red line (BGM/D)'),
  words: words(
    bilingual('Balita dengan BB/U di bawah -3 SD, atau dengan edema', 'Children with weight for age below -3 SD, or with oedema'),
    bilingual('Balita yang ditimbang bulan itu (D)', 'Children weighed in the month (D)'),
    ONCE_PER_CHILD_AND_MONTH,
  ),
  source: 'SKDN; WHO Child Growth Standards 2006, red line of the KMS at -3 SD',
  direction: 'down',
  timeRule: 'monthly',
  basis: 'riil',
  denominator: part('ds'),
  reading: ofWeighings((child) =>
    judgedWeighings(child)
      .filter(({ weighing }) => isVeryLow(weighing.z('bb_u') ?? NaN))
      .map(({ weighing }) => weighing.counted('bgm')),
  ),
  examples: [
    {
      says: bilingual('Tepat -3 SD tidak di bawah garis merah; 100 g kurang dari itu di bawahnya', 'Exactly -3 SD is not below the red line; 100 g less is'),
      story: [
        { type: 'person_registered', on: '2025-04-20', data: { birthDate: '2025-03-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-03-01', data: { weightKg: 6.93 } },
        { type: 'growth_measure', on: '2026-04-01', data: { weightKg: 6.83 } },
      ],
      gives: [['bgm', '2026-04-01', 1]],
    },
    {
      says: bilingual('Tanpa tanggal lahir pasti tidak dinilai', 'Without an exact birth date it is not judged'),
      story: [
        { type: 'person_registered', on: '2025-04-20', data: { dobEstimated: '2025-01-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-03-01', data: { weightKg: 5 } },
      ],
      gives: [],
    },
    {
      says: bilingual('Penimbangan terakhir bulan itu yang menentukan; edema selalu di bawah', 'The last weighing of the month decides; oedema is always below'),
      story: [
        { type: 'person_registered', on: '2025-04-20', data: { birthDate: '2025-03-01', sex: 'P' } },
        { type: 'growth_measure', on: '2026-03-05', data: { weightKg: 5.5 } },
        { type: 'growth_measure', on: '2026-03-19', data: { weightKg: 7 } },
        { type: 'growth_measure', on: '2026-04-05', data: { weightKg: 9, oedema: true } },
      ],
      gives: [['bgm', '2026-04-05', 1]],
    },
  ],
});
