/** K1 murni: the first antenatal contact with a health worker, at 12 weeks or before. */
import { bilingual } from '../../../basics/index.js';
import { firstProfessionalVisit, gestationalWeeks, lmpToldBefore, TRIMESTER_ENDS } from '../../antenatal.js';
import { counted, localTarget, oncePerPregnancy, sasaran } from '../../writing/index.js';

export const ancK1Murni = counted({
  code: 'anc_k1_murni',
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('K1 murni', 'First antenatal contact in the first trimester'),
  words: {
    numerator: bilingual(
      'Kehamilan yang kontak pertamanya dengan tenaga kesehatan pada umur kehamilan paling lambat 12 minggu; umur kehamilan tidak diketahui tidak dihitung',
      'Pregnancies whose first contact with a health worker came at 12 weeks at the latest; an unknown gestational age does not count',
    ),
    denominator: bilingual('Sasaran ibu hamil setahun', 'Expected pregnancies of the year'),
    distinctness: bilingual('Sekali per kehamilan; kunjungan berikutnya tidak mengubahnya', 'Once per pregnancy; later visits change nothing'),
  },
  source: 'Pedoman PWS KIA',
  target: localTarget(100),
  denominator: sasaran('bumil'),
  reading: oncePerPregnancy({
    part: 'anc_k1_murni',
    types: ['anc_visit'],
    decidedBy: (pregnancy) => {
      const first = firstProfessionalVisit(pregnancy);
      const weeks = first ? gestationalWeeks(first, lmpToldBefore(pregnancy, first)) : null;
      return weeks !== null && weeks <= TRIMESTER_ENDS[0] ? first : undefined;
    },
  }),
  examples: [
    {
      says: bilingual('Kontak pertama pada 12 minggu dihitung', 'A first contact at 12 weeks counts'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { gaWeeks: 12, provider: 'bidan' } },
        { type: 'anc_visit', on: '2026-03-03', data: { gaWeeks: 16, provider: 'bidan' } },
      ],
      gives: [['anc_k1_murni', '2026-02-03', 1]],
    },
    {
      says: bilingual('Pertama pada 13 minggu: tidak, walau kunjungan lain mencatat umur lebih muda', 'First at 13 weeks: no, though another visit notes a younger age'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { gaWeeks: 13 } },
        { type: 'anc_visit', on: '2026-02-10', data: { gaWeeks: 11 } },
      ],
      gives: [],
    },
    {
      says: bilingual('Umur kehamilan dihitung dari HPHT kunjungan itu sendiri', 'The gestational age comes from the LMP of the visit itself'),
      story: [{ type: 'anc_visit', on: '2026-03-31', data: { lmp: '2026-01-01' } }],
      gives: [['anc_k1_murni', '2026-03-31', 1]],
    },
    {
      says: bilingual('HPHT yang dicatat kader sebelumnya ikut dipakai', 'An LMP that a kader noted before is used'),
      story: [
        { type: 'anc_visit', on: '2026-02-20', data: { lmp: '2026-01-01', provider: 'kader' } },
        { type: 'anc_visit', on: '2026-03-02', data: { provider: 'bidan' } },
      ],
      gives: [['anc_k1_murni', '2026-03-02', 1]],
    },
    {
      says: bilingual('Umur kehamilan pertama tidak diketahui: kunjungan berikutnya tidak menjadikannya murni', 'Age unknown at the first: a later visit does not make it murni'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { provider: 'bidan' } },
        { type: 'anc_visit', on: '2026-02-17', data: { gaWeeks: 9, provider: 'bidan' } },
      ],
      gives: [],
    },
  ],
});
