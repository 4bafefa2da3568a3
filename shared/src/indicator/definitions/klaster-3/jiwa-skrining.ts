/** Adults screened for mental health. */
import { bilingual } from '../../../basics/index.js';
import { counted, firstOfEach, isAged, localTarget, ONCE_PER_YEAR, sasaran, words, years } from '../../writing/index.js';

const AGES = years(18, null);

export const jiwaSkrining = counted({
  code: 'jiwa_skrining',
  klaster: 3,
  lifeStage: 'dewasa',
  names: bilingual('Skrining jiwa dewasa', 'Mental health of adults screened'),
  words: words(bilingual('Orang 18 tahun ke atas yang diskrining kesehatan jiwanya', 'Persons aged 18 and over screened for mental health'), bilingual('Usia 18 tahun ke atas', 'Aged 18 and over'), ONCE_PER_YEAR),
  source: 'KMK HK.01.07/MENKES/2015/2023 (ILP)',
  basis: 'riil',
  target: localTarget(100),
  denominator: sasaran('dewasa_18'),
  reading: firstOfEach({
    part: 'jiwa_skrining',
    types: ['mental_screen'],
    among: (person) => person.sinceBirth('mental_screen').filter((event) => isAged(person, AGES, event)),
  }),
  examples: [
    {
      says: bilingual('Sejak ulang tahun ke-18, sekali setahun', 'From the 18th birthday on, once a year'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2008-03-15', sex: 'L' } },
        { type: 'mental_screen', on: '2026-03-14', data: { instrument: 'srq20', score: 3 } },
        { type: 'mental_screen', on: '2026-03-15', data: { instrument: 'srq20', score: 3 } },
        { type: 'mental_screen', on: '2026-09-15', data: { instrument: 'phq9', score: 3 } },
      ],
      gives: [['jiwa_skrining', '2026-03-15', 1]],
    },
    { says: bilingual('Tanpa tanggal lahir tidak dihitung', 'Without a birth date it does not count'), story: [{ type: 'mental_screen', on: '2026-03-15', data: { instrument: 'srq20', score: 3 } }], gives: [] },
  ],
});
