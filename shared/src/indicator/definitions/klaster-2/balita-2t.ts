/** 2T: children who did not gain enough twice running, of those weighed in the month. */
import { bilingual } from '../../../basics/index.js';
import { counted, ONCE_PER_CHILD_AND_MONTH, part, words } from '../../writing/index.js';
import { judgedWeighings, ofWeighings } from '../../weighings.js';

export const balita2t = counted({
  code: 'balita_2t',
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('Balita 2T', 'No gain twice running (2T)'),
  words: words(
    bilingual('Balita yang tidak naik bulan itu dan bulan sebelumnya', 'Children without enough gain in the month and in the one before'),
    bilingual('Balita yang ditimbang bulan itu (D)', 'Children weighed in the month (D)'),
    ONCE_PER_CHILD_AND_MONTH,
  ),
  source: 'SKDN; KMS and Buku KIA 2023 for the minimum gain (KBM)',
  direction: 'down',
  timeRule: 'monthly',
  basis: 'riil',
  denominator: part('ds'),
  reading: ofWeighings((child) =>
    judgedWeighings(child)
      .filter(({ verdict }, index, all) => verdict === 'T' && all[index - 1]?.verdict === 'T')
      .map(({ weighing }) => weighing.counted('balita_2t')),
  ),
  examples: [
    {
      says: bilingual('Bulan kedua tanpa kenaikan yang cukup dihitung, dan setiap bulan sesudahnya', 'The second month without enough gain counts, and every one after it'),
      story: [
        { type: 'person_registered', on: '2025-01-20', data: { birthDate: '2024-06-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-01-05', data: { weightKg: 10 } },
        { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 10.1 } },
        { type: 'growth_measure', on: '2026-03-05', data: { weightKg: 10.1 } },
        { type: 'growth_measure', on: '2026-04-05', data: { weightKg: 10 } },
      ],
      gives: [
        ['balita_2t', '2026-03-05', 1],
        ['balita_2t', '2026-04-05', 1],
      ],
    },
    {
      says: bilingual('Bulan yang terlewat memutuskannya', 'A month without weighing breaks it'),
      story: [
        { type: 'person_registered', on: '2025-01-20', data: { birthDate: '2024-06-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-01-05', data: { weightKg: 10 } },
        { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 10 } },
        { type: 'growth_measure', on: '2026-04-05', data: { weightKg: 10 } },
        { type: 'growth_measure', on: '2026-05-05', data: { weightKg: 10 } },
      ],
      gives: [],
    },
  ],
});
