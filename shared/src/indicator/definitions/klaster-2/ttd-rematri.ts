/** Adolescent girls given enough iron tablets in the year. */
import { bilingual } from '../../../basics/index.js';
import { yearOf } from '../../../period/index.js';
import type { History } from '../../history.js';
import { isWoman } from '../../screening.js';
import { counted, firstOfEach, isAged, localTarget, ONCE_PER_YEAR, sasaran, words, years } from '../../writing/index.js';

const AGES = years(12, 18);

/** The givings at and after which the year's minimum is reached; the minimum in force at the first giving of the year. */
function reaching(girl: History) {
  const givings = girl.sinceBirth('supplement').filter((event) => event.data.kind === 'ttd' && isWoman(girl, event) && isAged(girl, AGES, event));
  const ofYear = new Map<number, { readonly minimum: number; given: number }>();
  return givings.filter((event) => {
    const sum = ofYear.get(yearOf(event.occurredOn)) ?? { minimum: Number(girl.variant('ttd_rematri_minimum', event)), given: 0 };
    ofYear.set(yearOf(event.occurredOn), sum);
    sum.given += event.data.amount ?? 1;
    return sum.given >= sum.minimum;
  });
}

export const ttdRematri = counted({
  code: 'ttd_rematri',
  variants: ['ttd_rematri_minimum'],
  klaster: 2,
  lifeStage: 'sekolah_remaja',
  names: bilingual('TTD remaja putri', 'Iron tablets for adolescent girls'),
  words: words(
    bilingual('Remaja putri 12-18 tahun yang jumlah tablet setahunnya mencapai 26 (atau 52)', 'Girls aged 12-18 given 26 iron tablets (or 52) in the year'),
    bilingual('Remaja putri', 'Adolescent girls'),
    ONCE_PER_YEAR,
  ),
  source: 'Iron programme for adolescent girls',
  basis: 'riil',
  target: localTarget(100),
  denominator: sasaran('rematri'),
  reading: firstOfEach({ part: 'ttd_rematri', types: ['supplement'], among: reaching }),
  examples: [
    {
      says: bilingual('Pada pemberian yang mencapai 26', 'At the giving that reaches 26'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2011-03-15', sex: 'P' } },
        { type: 'supplement', on: '2026-02-05', data: { kind: 'ttd', amount: 13 } },
        { type: 'supplement', on: '2026-08-05', data: { kind: 'ttd', amount: 13 } },
        { type: 'supplement', on: '2026-09-05', data: { kind: 'ttd', amount: 13 } },
      ],
      gives: [['ttd_rematri', '2026-08-05', 1]],
    },
    {
      says: bilingual('Tahun yang berbeda tidak dijumlahkan; laki-laki tidak dihitung', 'Different years are not added up; boys do not count'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2011-03-15', sex: 'P' } },
        { type: 'supplement', on: '2025-12-05', data: { kind: 'ttd', amount: 20 } },
        { type: 'supplement', on: '2026-01-05', data: { kind: 'ttd', amount: 20 } },
      ],
      gives: [],
    },
  ],
});
