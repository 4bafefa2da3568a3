/** ABJ: houses inspected and found free of larvae. */
import { bilingual } from '../../../basics/index.js';
import { monthOf } from '../../../period/index.js';
import type { History } from '../../history.js';
import { counted, firstOfEachSpan, part, words } from '../../writing/index.js';

function read(household: History) {
  const inspections = household.ofType('vector_inspection').filter(({ data }) => (data.premises ?? 'rumah') === 'rumah');
  return firstOfEachSpan(inspections, ({ occurredOn }) => monthOf(occurredOn)).flatMap((event) => {
    const inspected = household.count('abj_diperiksa', event);
    return event.data.larvae ? [inspected] : [inspected, household.count('abj', event)];
  });
}

export const abj = counted({
  code: 'abj',
  klaster: 4,
  lifeStage: 'semua',
  names: bilingual('Angka bebas jentik (ABJ)', 'Houses free of larvae'),
  words: words(
    bilingual('Rumah yang pada pemeriksaan pertama bulan itu bebas jentik', 'Houses free of larvae at the first inspection of the month'),
    bilingual('Rumah yang diperiksa', 'Houses inspected'),
    bilingual('Sekali per rumah per bulan', 'Once per house and month'),
  ),
  source: 'Permenkes 50/2017 (vektor)',
  timeRule: 'monthly',
  basis: 'riil',
  target: { percent: 95, source: 'Permenkes 50/2017' },
  parts: { abj_diperiksa: 'flow' },
  denominator: part('abj_diperiksa'),
  reading: { from: 'household', types: ['vector_inspection'], read },
  examples: [
    {
      says: bilingual('Ada jentik bulan ini, bebas bulan depan', 'Larvae this month, free the next'),
      story: [
        { type: 'vector_inspection', on: '2026-02-05', data: { larvae: true } },
        { type: 'vector_inspection', on: '2026-02-20', data: { larvae: false } },
        { type: 'vector_inspection', on: '2026-03-05', data: { larvae: false } },
      ],
      gives: [
        ['abj_diperiksa', '2026-02-05', 1],
        ['abj_diperiksa', '2026-03-05', 1],
        ['abj', '2026-03-05', 1],
      ],
    },
    { says: bilingual('Sekolah dan tempat umum tidak ikut', 'Schools and public places take no part'), story: [{ type: 'vector_inspection', on: '2026-02-05', data: { larvae: false, premises: 'sekolah' } }], gives: [] },
  ],
});
