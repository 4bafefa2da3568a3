/** Anaemia of adolescent girls, of those tested. */
import { bilingual } from '../../../basics/index.js';
import type { History } from '../../history.js';
import { isWoman } from '../../screening.js';
import { counted, firstOfEachSpan, isAged, ONCE_PER_YEAR, part, words, years } from '../../writing/index.js';
import { yearOf } from '../../../period/index.js';

const AGES = years(12, 18);
/** g/dL. Source: WHO, non-pregnant from 12 years on. */
const ANEMIA_BELOW = 12;

function read(girl: History) {
  const tested = girl.sinceBirth('school_screen').filter((event) => isWoman(girl, event) && event.data.hb !== undefined && isAged(girl, AGES, event));
  return firstOfEachSpan(tested, ({ occurredOn }) => yearOf(occurredOn)).flatMap((event) => {
    const test = girl.count('anemia_rematri_dites', event);
    return (event.data.hb ?? ANEMIA_BELOW) < ANEMIA_BELOW ? [test, girl.count('anemia_rematri', event)] : [test];
  });
}

export const anemiaRematri = counted({
  code: 'anemia_rematri',
  klaster: 2,
  lifeStage: 'sekolah_remaja',
  names: bilingual('Anemia remaja putri', 'Anaemia of adolescent girls'),
  words: words(
    bilingual('Remaja putri 12-18 tahun dengan Hb di bawah 12 g/dL pada pemeriksaan pertama tahun itu', 'Girls aged 12-18 with haemoglobin below 12 g/dL at the first test of the year'),
    bilingual('Remaja putri yang Hb-nya diperiksa', 'Girls tested for haemoglobin'),
    ONCE_PER_YEAR,
  ),
  source: 'WHO; screening of anaemia in schools',
  direction: 'down',
  basis: 'riil',
  parts: { anemia_rematri_dites: 'flow' },
  denominator: part('anemia_rematri_dites'),
  reading: { from: 'person', types: ['school_screen'], read },
  examples: [
    {
      says: bilingual('Hanya pemeriksaan pertama tahun itu yang menentukan', 'Only the first test of the year decides'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2013-03-15', sex: 'P' } },
        { type: 'school_screen', on: '2026-08-05', data: { hb: 11.9 } },
        { type: 'school_screen', on: '2026-09-05', data: { hb: 12.1 } },
      ],
      gives: [
        ['anemia_rematri_dites', '2026-08-05', 1],
        ['anemia_rematri', '2026-08-05', 1],
      ],
    },
    {
      says: bilingual('12,0 tidak anemia', '12.0 is none'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2013-03-15', sex: 'P' } },
        { type: 'school_screen', on: '2026-08-05', data: { hb: 12 } },
      ],
      gives: [['anemia_rematri_dites', '2026-08-05', 1]],
    },
  ],
});
