/** Posyandu buka: posyandu that held at least one open day in the month. */
import { bilingual } from '../../../basics/index.js';
import { derived } from '../../writing/index.js';

export const posyanduBuka = derived({
  code: 'posyandu_buka',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Posyandu buka', 'Posyandu that opened'),
  words: {
    numerator: bilingual('Posyandu dengan sedikitnya satu hari buka bulan itu', 'Posyandu with at least one open day in the month'),
    denominator: bilingual('Posyandu yang terdaftar', 'Registered posyandu'),
    distinctness: bilingual('Sekali per posyandu per bulan', 'Once per posyandu and month'),
  },
  source: 'Panduan Pengelolaan Posyandu 2023; national dashboards for the target',
  timeRule: 'monthly',
  place: 'service',
  basis: 'riil',
  target: { percent: 80, source: 'national target of posyandu active in the month' },
  looksAt: { parts: ['posyandu_sesi'], indicators: [] },
  derive: (look) => {
    const posyandu = look.units('posyandu');
    return { numerator: posyandu.filter((each) => each.count('posyandu_sesi') > 0).length, denominator: posyandu.length };
  },
  examples: [
    {
      says: bilingual('Tiga terdaftar, satu buka dua kali, satu sekali, satu tidak', 'Three registered, one opened twice, one once, one not'),
      at: { units: [{ counts: { posyandu_sesi: 2 } }, { counts: { posyandu_sesi: 1 } }, { counts: {} }] },
      gives: { numerator: 2, denominator: 3 },
    },
    { says: bilingual('Tanpa posyandu terdaftar', 'None registered'), at: { units: [] }, gives: { numerator: 0, denominator: 0 } },
  ],
});
