/** Adolescent girls of grades 7 and 10 tested for haemoglobin. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import type { History } from '../../history.js';
import { isWoman } from '../../screening.js';
import { counted, firstOfEach, isAged, localTarget, ONCE_PER_YEAR, sasaran, words, years } from '../../writing/index.js';

const AGES = years(12, 18);
const GRADES: ReadonlySet<number> = new Set([7, 10]);

const isOfGrade = (girl: History, event: HealthEvent<'school_screen'>): boolean =>
  event.data.grade === undefined ? isAged(girl, AGES, event) : GRADES.has(event.data.grade);

export const hbRematri = counted({
  code: 'hb_rematri',
  klaster: 2,
  lifeStage: 'sekolah_remaja',
  names: bilingual('Skrining Hb remaja putri', 'Haemoglobin of adolescent girls tested'),
  words: words(
    bilingual('Remaja putri kelas 7 dan 10 (tanpa kelas: 12-18 tahun) yang Hb-nya diperiksa', 'Girls of grades 7 and 10 (without a grade: aged 12-18) tested for haemoglobin'),
    bilingual('Dua dari enam tingkat: sepertiga sasaran remaja putri', 'Two of six grades: a third of the adolescent girls'),
    ONCE_PER_YEAR,
  ),
  source: 'Screening of anaemia in grades 7 and 10',
  basis: 'riil',
  target: localTarget(100),
  denominator: sasaran('rematri', 1 / 3),
  reading: firstOfEach({
    part: 'hb_rematri',
    types: ['school_screen'],
    among: (girl) => girl.sinceBirth('school_screen').filter((event) => isWoman(girl, event) && event.data.hb !== undefined && isOfGrade(girl, event)),
  }),
  examples: [
    {
      says: bilingual('Kelas 7 dihitung, sekali setahun', 'Grade 7 counts, once a year'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2013-03-15', sex: 'P' } },
        { type: 'school_screen', on: '2026-08-05', data: { grade: 7, hb: 11.8 } },
        { type: 'school_screen', on: '2026-09-05', data: { grade: 7, hb: 12.1 } },
      ],
      gives: [['hb_rematri', '2026-08-05', 1]],
    },
    {
      says: bilingual('Kelas 8, atau laki-laki: tidak', 'Grade 8, or a boy: no'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2012-03-15', sex: 'P' } },
        { type: 'school_screen', on: '2026-08-05', data: { grade: 8, hb: 11.8 } },
      ],
      gives: [],
    },
  ],
});
