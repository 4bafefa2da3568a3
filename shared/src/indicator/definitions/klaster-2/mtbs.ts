/** Sick children managed by the integrated standard (MTBS). */
import { bilingual } from '../../../basics/index.js';
import { counted, EACH_EVENT, eachEvent, localTarget, part, words } from '../../writing/index.js';

export const mtbs = counted({
  code: 'mtbs',
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('Balita sakit ditangani MTBS', 'Sick children managed by MTBS'),
  words: words(
    bilingual('Kunjungan balita sakit yang ditangani dengan MTBS', 'Visits of sick children managed by MTBS'),
    bilingual('Semua kunjungan balita sakit', 'All visits of sick children'),
    EACH_EVENT,
  ),
  source: 'Manajemen Terpadu Balita Sakit',
  timeRule: 'monthly',
  place: 'service',
  basis: 'riil',
  target: localTarget(100),
  parts: { mtbs_kunjungan: 'flow' },
  denominator: part('mtbs_kunjungan'),
  reading: eachEvent('sick_child_visit', { mtbs_kunjungan: () => true, mtbs: ({ data }) => data.mtbs }),
  examples: [
    {
      says: bilingual('Dua kunjungan, satu dengan MTBS', 'Two visits, one of them by MTBS'),
      story: [
        { type: 'sick_child_visit', on: '2026-02-05', data: { classification: 'diare', mtbs: true } },
        { type: 'sick_child_visit', on: '2026-02-19', data: { classification: 'demam', mtbs: false } },
      ],
      gives: [
        ['mtbs_kunjungan', '2026-02-05', 1],
        ['mtbs', '2026-02-05', 1],
        ['mtbs_kunjungan', '2026-02-19', 1],
      ],
    },
    { says: bilingual('Yang dibatalkan tidak dihitung', 'A voided one does not count'), story: [{ type: 'sick_child_visit', on: '2026-02-05', data: { classification: 'diare', mtbs: true }, voided: true }], gives: [] },
  ],
});
