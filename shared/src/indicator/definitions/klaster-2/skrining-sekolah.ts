/** School children screened, in or out of school, once a school year. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import { monthNumber, monthOf, yearOf } from '../../../period/index.js';
import type { History } from '../../history.js';
import { bornFor, counted, firstOfEach, isAged, sasaran, SPM_TARGET, words, years } from '../../writing/index.js';

/** Source: SPM usia pendidikan dasar (7-15 years, grades 1-9). */
const AGES = years(7, 15);
const LAST_GRADE = 9;
const SCHOOL_YEAR_BEGINS = 7;

const schoolYear = ({ occurredOn }: HealthEvent): number => yearOf(occurredOn) - (monthNumber(monthOf(occurredOn)) < SCHOOL_YEAR_BEGINS ? 1 : 0);

function isPupil(child: History, event: HealthEvent<'school_screen'>): boolean {
  return bornFor(child, event) ? isAged(child, AGES, event) : event.data.grade !== undefined && event.data.grade <= LAST_GRADE;
}

export const skriningSekolah = counted({
  code: 'skrining_sekolah',
  klaster: 2,
  lifeStage: 'sekolah_remaja',
  names: bilingual('Skrining usia pendidikan dasar', 'School age children screened'),
  words: words(
    bilingual('Anak 7-15 tahun (tanpa tanggal lahir: kelas 1-9) yang diskrining di sekolah atau di luarnya', 'Children aged 7-15 (without a birth date: grades 1-9) screened in school or elsewhere'),
    bilingual('Anak usia 7-15 tahun', 'Children aged 7-15'),
    bilingual('Sekali per anak per tahun ajaran (Juli-Juni)', 'Once per child and school year (July-June)'),
  ),
  source: 'SPM usia pendidikan dasar',
  basis: 'riil',
  target: SPM_TARGET,
  denominator: sasaran('anak_7_15'),
  reading: firstOfEach({
    part: 'skrining_sekolah',
    types: ['school_screen'],
    among: (child) => child.sinceBirth('school_screen').filter((event) => isPupil(child, event)),
    spanOf: schoolYear,
  }),
  examples: [
    {
      says: bilingual('Juni dan Juli adalah dua tahun ajaran; September tidak menambah', 'June and July are two school years; September adds nothing'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2016-03-15', sex: 'P' } },
        { type: 'school_screen', on: '2026-06-30', data: { grade: 4 } },
        { type: 'school_screen', on: '2026-07-20', data: { grade: 5 } },
        { type: 'school_screen', on: '2026-09-20', data: { grade: 5 } },
      ],
      gives: [
        ['skrining_sekolah', '2026-06-30', 1],
        ['skrining_sekolah', '2026-07-20', 1],
      ],
    },
    {
      says: bilingual('Tanpa tanggal lahir kelas yang menentukan: kelas 9 ya, kelas 10 tidak', 'Without a birth date the grade decides: 9 yes, 10 no'),
      story: [
        { type: 'school_screen', on: '2025-08-20', data: { grade: 9 } },
        { type: 'school_screen', on: '2026-08-20', data: { grade: 10 } },
      ],
      gives: [['skrining_sekolah', '2025-08-20', 1]],
    },
  ],
});
