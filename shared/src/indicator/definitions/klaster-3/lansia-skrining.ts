/** Elders screened, once a year. */
import { bilingual } from '../../../basics/index.js';
import { ADULT_SCREENS } from '../../screening.js';
import { counted, firstOfEach, isAged, ONCE_PER_YEAR, sasaran, SPM_TARGET, words, years, yearlySasaran } from '../../writing/index.js';

const LANSIA = years(60, null);
const SCREENS = [...ADULT_SCREENS, 'elderly_assess'] as const;

export const lansiaSkrining = counted({
  code: 'lansia_skrining',
  klaster: 3,
  lifeStage: 'lansia',
  names: bilingual('Skrining lansia', 'Elders screened'),
  words: words(bilingual('Orang 60 tahun ke atas yang diskrining tahun itu', 'Persons aged 60 and over screened in the year'), yearlySasaran('lansia', 'elders'), ONCE_PER_YEAR),
  source: 'SPM usia lanjut',
  target: SPM_TARGET,
  denominator: sasaran('lansia'),
  reading: firstOfEach({ part: 'lansia_skrining', types: SCREENS, among: (person) => person.sinceBirth(...SCREENS).filter((event) => isAged(person, LANSIA, event)) }),
  examples: [
    {
      says: bilingual('Datang tiap bulan dihitung sekali setahun', 'Coming every month counts once a year'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '1955-03-15', sex: 'P' } },
        { type: 'ptm_screen', on: '2026-02-05', data: { sbp: 130, dbp: 80 } },
        { type: 'elderly_assess', on: '2026-03-05', data: { adl: 20 } },
      ],
      gives: [['lansia_skrining', '2026-02-05', 1]],
    },
    {
      says: bilingual('Sehari sebelum umur 60 belum', 'A day before turning 60: not yet'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '1966-03-15', sex: 'P' } },
        { type: 'elderly_assess', on: '2026-03-14', data: { adl: 20 } },
      ],
      gives: [],
    },
  ],
});
