/** K1 akses: the first antenatal contact with a health worker, at any gestational age. */
import { bilingual } from '../../../basics/index.js';
import type { IndicatorDefinition } from '../../definition.js';
import { firstProfessionalVisit } from '../../antenatal.js';

export const ancK1Akses: IndicatorDefinition = {
  code: 'anc_k1_akses',
  version: 1,
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('K1 akses', 'First antenatal contact'),
  words: {
    numerator: bilingual('Kehamilan dengan kontak pertama oleh tenaga kesehatan, umur kehamilan berapa pun', 'Pregnancies with a first contact by a health worker, at any gestational age'),
    denominator: bilingual('Sasaran ibu hamil setahun', 'Expected pregnancies of the year'),
    distinctness: bilingual('Sekali per kehamilan', 'Once per pregnancy'),
  },
  source: 'Pedoman PWS KIA; domain notes 3',
  unit: 'percent',
  direction: 'up',
  timeRule: 'cumulative',
  place: 'residence',
  basis: 'proyeksi',
  target: { percent: 100, source: 'local target, default of the catalogue' },
  value: {
    kind: 'counted',
    parts: { anc_k1_akses: 'flow' },
    denominator: { kind: 'sasaran', group: 'bumil' },
    reading: {
      from: 'pregnancy',
      types: ['anc_visit'],
      read: (woman) =>
        woman.pregnancies().flatMap((pregnancy) => {
          const first = firstProfessionalVisit(pregnancy);
          return first ? [woman.count('anc_k1_akses', first)] : [];
        }),
    },
  },
  examples: [
    {
      says: bilingual('Dua kunjungan satu kehamilan dihitung sekali, pada yang pertama', 'Two visits of one pregnancy count once, at the first'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { gaWeeks: 15, provider: 'bidan' } },
        { type: 'anc_visit', on: '2026-03-10', data: { gaWeeks: 20, provider: 'dokter' } },
      ],
      gives: [['anc_k1_akses', '2026-02-03', 1]],
    },
  ],
};
