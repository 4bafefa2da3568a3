/** Obesity by body mass index among adults measured. */
import { bilingual } from '../../../basics/index.js';
import type { WorkedExample } from '../../definition.js';
import { ADULT_SCREENS, type AdultScreen } from '../../screening.js';
import { AS_OF_THE_END, counted, latestState, part, words, years } from '../../writing/index.js';
import type { OptionOf } from '../../variants/index.js';

/** How long a measure speaks, in months. */
const MONTHS = 12;

const massIndex = ({ data: { weightKg = 0, heightCm = 1 } }: AdultScreen): number => weightKg / (heightCm / 100) ** 2;
const isObese = (index: number, limit: OptionOf<'imt_obesitas'>): boolean => (limit === '27' ? index > 27 : index >= Number(limit));

const born: WorkedExample['story'][number] = { type: 'person_registered', on: '2026-01-05', data: { birthDate: '1980-03-15', sex: 'P' } };

export const obesitasImt = counted({
  code: 'obesitas_imt',
  variants: ['imt_obesitas'],
  klaster: 3,
  lifeStage: 'dewasa',
  names: bilingual('Obesitas menurut IMT', 'Obesity by body mass index'),
  words: words(
    bilingual('Orang 18 tahun ke atas dengan IMT terakhir di atas 27 (atau batas yang dipilih kabupaten)', 'Persons aged 18 and over whose latest body mass index is above 27 (or the limit the kabupaten chose)'),
    bilingual('Yang diukur dalam 12 bulan terakhir', 'Those measured in the last 12 months'),
    AS_OF_THE_END,
  ),
  source: 'Classes of Kemenkes',
  direction: 'down',
  timeRule: 'point',
  basis: 'riil',
  summing: 'stock',
  parts: { obesitas_imt_diukur: 'stock' },
  denominator: part('obesitas_imt_diukur'),
  reading: latestState({
    from: 'person',
    types: ADULT_SCREENS,
    measures: (person) => person.sinceBirth(...ADULT_SCREENS).filter(({ data }) => data.weightKg !== undefined && data.heightCm !== undefined),
    months: MONTHS,
    ages: years(18, null),
    parts: { obesitas_imt_diukur: () => true, obesitas_imt: (screen, person) => isObese(massIndex(screen), person.variant('imt_obesitas', screen)) },
  }),
  examples: [
    {
      says: bilingual('IMT 27,0 belum; 27,1 sudah', 'An index of 27.0 is not; 27.1 is'),
      story: [
        born,
        { type: 'ptm_screen', on: '2026-02-05', data: { weightKg: 108, heightCm: 200 } },
        { type: 'ptm_screen', on: '2026-03-05', data: { weightKg: 108.4, heightCm: 200 } },
      ],
      gives: [
        ['obesitas_imt_diukur', '2026-02-05', 1],
        ['obesitas_imt_diukur', '2026-03-05', -1],
        ['obesitas_imt_diukur', '2026-03-05', 1],
        ['obesitas_imt', '2026-03-05', 1],
        ['obesitas_imt_diukur', '2027-03-05', -1],
        ['obesitas_imt', '2027-03-05', -1],
      ],
    },
    { says: bilingual('Tanpa tinggi badan tidak dinilai', 'Without a height it is not judged'), story: [born, { type: 'ptm_screen', on: '2026-02-05', data: { weightKg: 108 } }], gives: [] },
  ],
});
