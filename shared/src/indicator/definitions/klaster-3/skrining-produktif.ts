/** Screening of the productive age: everyone once a year, with the whole set. */
import { bilingual } from '../../../basics/index.js';
import { yearOf } from '../../../period/index.js';
import type { WorkedExample } from '../../definition.js';
import type { History } from '../../history.js';
import { ADULT_SCREENS, type AdultScreen } from '../../screening.js';
import { counted, firstOfEachSpan, isAged, ONCE_PER_YEAR, sasaran, SPM_TARGET, words, years, yearlySasaran } from '../../writing/index.js';

const AGES = { '15-59': years(15, 59), '18-59': years(18, 59) } as const;
/** What must have been told; of the blood sugars one is enough. Source: SPM usia produktif. */
const ASKED = ['weightKg', 'heightCm', 'waistCm', 'sbp', 'dbp', 'vision', 'hearing'] as const;

const screensOf = (person: History): readonly AdultScreen[] =>
  person.sinceBirth(...ADULT_SCREENS).filter((event) => isAged(person, AGES[person.variant('usia_produktif', event)], event));

/** The screens after which their year has the whole set. */
function complete(screens: readonly AdultScreen[]): readonly AdultScreen[] {
  const told = new Map<number, Set<string>>();
  return screens.filter((screen) => {
    const ofYear = told.get(yearOf(screen.occurredOn)) ?? new Set();
    told.set(yearOf(screen.occurredOn), ofYear);
    for (const name of toldBy(screen)) ofYear.add(name);
    return saysComplete(screen) || (ofYear.has('sugar') && ASKED.every((name) => ofYear.has(name)));
  });
}

function toldBy({ data }: AdultScreen): readonly string[] {
  const told = ASKED.filter((name) => data[name] !== undefined);
  return data.gdsMgDl === undefined && data.gdpMgDl === undefined ? told : [...told, 'sugar'];
}

const saysComplete = ({ data }: AdultScreen): boolean => ('completeness' in data && data.completeness === 'lengkap') || ('status' in data && data.status === 'selesai');

const ofYear = ({ occurredOn }: AdultScreen): number => yearOf(occurredOn);

const born: WorkedExample['story'][number] = { type: 'person_registered', on: '2026-01-05', data: { birthDate: '1990-03-15', sex: 'L' } };

export const skriningProduktif = counted({
  code: 'skrining_produktif',
  variants: ['usia_produktif'],
  klaster: 3,
  lifeStage: 'dewasa',
  names: bilingual('Skrining usia produktif', 'Productive age screened'),
  words: words(
    bilingual(
      'Orang 15-59 tahun yang dalam setahun diperiksa lengkap: IMT, lingkar perut, tekanan darah, gula darah, penglihatan dan pendengaran; IVA dan SADANIS punya indikatornya sendiri',
      'Persons aged 15-59 with the whole set in the year: body mass index, waist, blood pressure, blood sugar, vision and hearing; cancer tests of women have an indicator of their own',
    ),
    yearlySasaran('usia produktif', 'persons of productive age'),
    ONCE_PER_YEAR,
  ),
  source: 'SPM usia produktif',
  target: SPM_TARGET,
  denominator: sasaran('usia_15_59'),
  parts: { skrining_produktif_sebagian: 'flow' },
  reading: {
    from: 'person',
    types: ADULT_SCREENS,
    read: (person) => {
      const screens = screensOf(person);
      return [
        ...firstOfEachSpan(screens, ofYear).map((screen) => person.count('skrining_produktif_sebagian', screen)),
        ...firstOfEachSpan(complete(screens), ofYear).map((screen) => person.count('skrining_produktif', screen)),
      ];
    },
  },
  examples: [
    {
      says: bilingual('Sebagian di posyandu, dilengkapi di Puskesmas', 'Partly at the posyandu, completed at the Puskesmas'),
      story: [
        born,
        { type: 'ptm_screen', on: '2026-02-05', data: { weightKg: 60, heightCm: 165, waistCm: 80, sbp: 120, dbp: 80 } },
        { type: 'ckg_screen', on: '2026-05-05', data: { status: 'sebagian', gdsMgDl: 100, vision: 'normal', hearing: 'normal' } },
      ],
      gives: [
        ['skrining_produktif_sebagian', '2026-02-05', 1],
        ['skrining_produktif', '2026-05-05', 1],
      ],
    },
    {
      says: bilingual('Ditandai lengkap; yang kedua tahun itu tidak menambah', 'Marked complete; a second one of the year adds nothing'),
      story: [
        born,
        { type: 'ptm_screen', on: '2026-02-05', data: { sbp: 120, dbp: 80, completeness: 'lengkap' } },
        { type: 'ckg_screen', on: '2026-05-05', data: { status: 'selesai' } },
      ],
      gives: [
        ['skrining_produktif_sebagian', '2026-02-05', 1],
        ['skrining_produktif', '2026-02-05', 1],
      ],
    },
  ],
});
