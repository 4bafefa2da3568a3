/** High blood pressure found at a screening: a suspicion that needs a second day, never a diagnosis. */
import { bilingual } from '../../../basics/index.js';
import { yearOf } from '../../../period/index.js';
import { evidenceIn } from '../../chronic.js';
import type { History } from '../../history.js';
import { ADULT_SCREENS, adultScreens, type AdultScreen } from '../../screening.js';
import { counted, firstOfEachSpan, ONCE_PER_YEAR, part, words, years } from '../../writing/index.js';

/** mmHg. Source: PTM programme. */
const SBP_FROM = 140;
const DBP_FROM = 90;
const AGES = years(15, null);

const isHigh = ({ data: { sbp = 0, dbp = 0 } }: AdultScreen): boolean => sbp >= SBP_FROM || dbp >= DBP_FROM;
const ofYear = ({ occurredOn }: AdultScreen): number => yearOf(occurredOn);

function read(person: History) {
  const known = evidenceIn(person, 'ht').map(({ occurredOn }) => occurredOn);
  const measured = adultScreens(person, AGES).filter(({ data, occurredOn }) => data.sbp !== undefined && data.dbp !== undefined && !known.some((day) => day <= occurredOn));
  return [
    ...firstOfEachSpan(measured, ofYear).map((screen) => person.count('td_diperiksa', screen)),
    ...firstOfEachSpan(measured.filter(isHigh), ofYear).map((screen) => person.count('td_tinggi_baru', screen)),
  ];
}

export const tdTinggiBaru = counted({
  code: 'td_tinggi_baru',
  klaster: 3,
  lifeStage: 'dewasa',
  names: bilingual('Tekanan darah tinggi baru (dugaan)', 'High blood pressure found (suspected)'),
  words: words(
    bilingual('Orang 15 tahun ke atas tanpa riwayat hipertensi dengan tekanan darah 140/90 atau lebih pada skrining', 'Persons aged 15 and over not known for hypertension with 140/90 or more at a screening'),
    bilingual('Orang 15 tahun ke atas tanpa riwayat hipertensi yang tekanan darahnya diperiksa', 'Persons aged 15 and over not known for hypertension whose blood pressure was taken'),
    ONCE_PER_YEAR,
  ),
  source: 'PTM programme; to be confirmed on another day',
  direction: 'down',
  basis: 'riil',
  parts: { td_diperiksa: 'flow' },
  denominator: part('td_diperiksa'),
  reading: { from: 'person', types: [...ADULT_SCREENS, 'chronic_visit'], read },
  examples: [
    {
      says: bilingual('Normal dulu, tinggi kemudian pada tahun yang sama', 'Normal first, high later in the year'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '1980-03-15', sex: 'P' } },
        { type: 'ptm_screen', on: '2026-02-05', data: { sbp: 139, dbp: 89 } },
        { type: 'ckg_screen', on: '2026-05-05', data: { status: 'selesai', sbp: 130, dbp: 90 } },
      ],
      gives: [
        ['td_diperiksa', '2026-02-05', 1],
        ['td_tinggi_baru', '2026-05-05', 1],
      ],
    },
    {
      says: bilingual('Yang sudah diketahui menderita hipertensi tidak ikut', 'Those known for hypertension take no part'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '1980-03-15', sex: 'P', chronic: ['ht'] } },
        { type: 'ptm_screen', on: '2026-02-05', data: { sbp: 150, dbp: 95 } },
      ],
      gives: [],
    },
  ],
});
