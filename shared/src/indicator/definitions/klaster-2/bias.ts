/** BIAS: doses given in the school immunization month. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import { counted, firstOfEach, localTarget, sasaran, words } from '../../writing/index.js';

/** Antigens that only schools give. */
const SCHOOL_ANTIGENS: ReadonlySet<string> = new Set(['dt', 'td', 'hpv']);
const isOfSchool = ({ data }: HealthEvent<'immunization'>): boolean => data.grade !== undefined || data.school !== undefined || SCHOOL_ANTIGENS.has(data.antigen);

export const bias = counted({
  code: 'bias',
  klaster: 2,
  lifeStage: 'sekolah_remaja',
  names: bilingual('Imunisasi anak sekolah (BIAS)', 'School immunization (BIAS)'),
  words: words(
    bilingual('Dosis yang diberikan kepada murid: di sekolah, atau DT, Td dan HPV', 'Doses given to pupils: in school, or DT, Td and HPV'),
    bilingual('Dosis yang menjadi sasaran BIAS', 'Doses due in BIAS'),
    bilingual('Sekali per anak per dosis', 'Once per child and dose'),
  ),
  source: 'Pedoman BIAS',
  basis: 'riil',
  target: localTarget(95),
  denominator: sasaran('bias'),
  reading: firstOfEach({
    part: 'bias',
    types: ['immunization'],
    among: (child) => child.sinceBirth('immunization').filter(isOfSchool),
    spanOf: (event) => doseName(event as HealthEvent<'immunization'>),
  }),
  examples: [
    {
      says: bilingual('MR di kelas 1 dan Td; dosis yang sama dua kali adalah satu', 'MR in grade 1 and Td; the same dose twice is one'),
      story: [
        { type: 'immunization', on: '2026-08-05', data: { antigen: 'mr', dose: 3, grade: 1 } },
        { type: 'immunization', on: '2026-11-05', data: { antigen: 'td', dose: 1 } },
        { type: 'immunization', on: '2026-11-20', data: { antigen: 'td', dose: 1 } },
      ],
      gives: [
        ['bias', '2026-08-05', 1],
        ['bias', '2026-11-05', 1],
      ],
    },
    { says: bilingual('Imunisasi bayi tidak ikut', 'Doses of infants take no part'), story: [{ type: 'immunization', on: '2026-08-05', data: { antigen: 'mr', dose: 1 } }], gives: [] },
  ],
});

function doseName({ data }: HealthEvent<'immunization'>): string {
  return `${data.antigen}:${data.dose}`;
}
