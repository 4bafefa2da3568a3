/** Adolescents screened for mental health. */
import { bilingual } from '../../../basics/index.js';
import { counted, firstOfEach, isAged, localTarget, ONCE_PER_YEAR, sasaran, words, years } from '../../writing/index.js';

const AGES = years(10, 17);

export const remajaJiwa = counted({
  code: 'remaja_jiwa',
  klaster: 2,
  lifeStage: 'sekolah_remaja',
  names: bilingual('Skrining jiwa remaja', 'Mental health of adolescents screened'),
  words: words(bilingual('Remaja 10-17 tahun yang diskrining kesehatan jiwanya', 'Adolescents aged 10-17 screened for mental health'), bilingual('Remaja', 'Adolescents'), ONCE_PER_YEAR),
  source: 'KMK HK.01.07/MENKES/2015/2023 (ILP)',
  basis: 'riil',
  target: localTarget(100),
  denominator: sasaran('remaja'),
  reading: firstOfEach({
    part: 'remaja_jiwa',
    types: ['mental_screen'],
    among: (person) => person.sinceBirth('mental_screen').filter((event) => isAged(person, AGES, event)),
  }),
  examples: [
    {
      says: bilingual('Sekali setahun, instrumen apa pun', 'Once a year, by any instrument'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2012-03-15', sex: 'L' } },
        { type: 'mental_screen', on: '2026-02-05', data: { instrument: 'sdq', positive: false } },
        { type: 'mental_screen', on: '2026-03-05', data: { instrument: 'phq9', score: 3 } },
      ],
      gives: [['remaja_jiwa', '2026-02-05', 1]],
    },
    {
      says: bilingual('Pada ulang tahun ke-18 tidak lagi', 'Not any more on the 18th birthday'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2008-03-15', sex: 'L' } },
        { type: 'mental_screen', on: '2026-03-15', data: { instrument: 'sdq', positive: false } },
      ],
      gives: [],
    },
  ],
});
