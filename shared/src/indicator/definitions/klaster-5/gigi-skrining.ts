/** Persons whose teeth and mouth were screened, once a year. */
import { bilingual } from '../../../basics/index.js';
import { counted, firstOfEach, localTarget, ONCE_PER_YEAR, sasaran, words } from '../../writing/index.js';

export const gigiSkrining = counted({
  code: 'gigi_skrining',
  klaster: 5,
  lifeStage: 'semua',
  names: bilingual('Skrining gigi dan mulut', 'Teeth and mouth screened'),
  words: words(bilingual('Orang yang diskrining gigi dan mulutnya tahun itu', 'Persons whose teeth and mouth were screened in the year'), bilingual('Penduduk', 'Population'), ONCE_PER_YEAR),
  source: 'KMK HK.01.07/MENKES/2015/2023 (ILP), lintas klaster',
  target: localTarget(100),
  denominator: sasaran('penduduk'),
  reading: firstOfEach({ part: 'gigi_skrining', types: ['dental_screen'], among: (person) => person.sinceBirth('dental_screen') }),
  examples: [
    {
      says: bilingual('Dua kali setahun dihitung sekali', 'Twice a year counts once'),
      story: [
        { type: 'dental_screen', on: '2026-02-05', data: { caries: true } },
        { type: 'dental_screen', on: '2026-08-05', data: { caries: false } },
      ],
      gives: [['gigi_skrining', '2026-02-05', 1]],
    },
    {
      says: bilingual('Tahun berikutnya dihitung lagi', 'The next year counts again'),
      story: [
        { type: 'dental_screen', on: '2025-12-31', data: { teeth: 'sehat' } },
        { type: 'dental_screen', on: '2026-01-01', data: { teeth: 'sehat' } },
      ],
      gives: [
        ['gigi_skrining', '2025-12-31', 1],
        ['gigi_skrining', '2026-01-01', 1],
      ],
    },
  ],
});
