/** Posyandu open days: plain evidence, one for each day that was held, at the posyandu whose day it was. */
import { bilingual } from '../../../basics/index.js';
import { isHeld } from '../../sessions.js';
import { eachEvent, EACH_EVENT, NO_DENOMINATOR, counted } from '../../writing/index.js';

export const posyanduSesi = counted({
  code: 'posyandu_sesi',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Hari buka posyandu', 'Posyandu open days'),
  words: {
    numerator: bilingual('Hari buka yang dilaporkan; laporan nihil dan hari yang batal tidak dihitung', 'Open days reported; nil reports and days not held do not count'),
    denominator: bilingual('Tidak ada', 'None'),
    distinctness: EACH_EVENT,
  },
  source: 'Panduan Pengelolaan Posyandu 2023',
  unit: 'count',
  timeRule: 'count',
  place: 'service',
  ofUnits: true,
  basis: 'riil',
  denominator: NO_DENOMINATOR,
  reading: eachEvent('posyandu_session', { posyandu_sesi: isHeld }),
  examples: [
    {
      says: bilingual('Dua hari buka dihitung dua', 'Two open days count two'),
      story: [
        { type: 'posyandu_session', on: '2026-02-05', data: { visitors: 30 } },
        { type: 'posyandu_session', on: '2026-02-19', data: {} },
      ],
      gives: [
        ['posyandu_sesi', '2026-02-05', 1],
        ['posyandu_sesi', '2026-02-19', 1],
      ],
    },
    {
      says: bilingual('Batal karena banjir, nihil, atau dibatalkan: tidak dihitung', 'Called off for a flood, nil, or voided: none'),
      story: [
        { type: 'posyandu_session', on: '2026-02-05', data: { closedReason: 'banjir' } },
        { type: 'posyandu_session', on: '2026-03-05', data: { nilReport: true } },
        { type: 'posyandu_session', on: '2026-04-05', data: {}, voided: true },
      ],
      gives: [],
    },
  ],
});
