/** Posyandu that served all stages of life in the month. */
import { bilingual } from '../../../basics/index.js';
import { isHeld } from '../../sessions.js';
import { derived, eachEvent, words } from '../../writing/index.js';

/** Source: national dashboard of posyandu. */
const STAGES = 5;

export const posyanduSiklusHidup = derived({
  code: 'posyandu_siklus_hidup',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Posyandu siklus hidup', 'Posyandu that serve all stages of life'),
  words: words(
    bilingual('Posyandu dengan hari buka yang melayani 5 siklus hidup atau lebih', 'Posyandu with an open day that served 5 stages of life or more'),
    bilingual('Posyandu yang terdaftar', 'Registered posyandu'),
    bilingual('Sekali per posyandu per bulan', 'Once per posyandu and month'),
  ),
  source: 'KMK HK.01.07/MENKES/2015/2023 (ILP); national dashboards for the target',
  timeRule: 'monthly',
  place: 'service',
  basis: 'riil',
  target: { percent: 75, source: 'national target of posyandu that serve all stages' },
  own: {
    parts: { posyandu_sesi_siklus: 'flow' },
    reading: eachEvent('posyandu_session', { posyandu_sesi_siklus: (session) => isHeld(session) && new Set(session.data.stages).size >= STAGES }),
  },
  looksAt: { parts: ['posyandu_sesi_siklus'], indicators: [] },
  derive: (look) => {
    const posyandu = look.units('posyandu');
    return { numerator: posyandu.filter((each) => each.count('posyandu_sesi_siklus') > 0).length, denominator: posyandu.length };
  },
  examples: [
    { says: bilingual('Dua dari tiga', 'Two of three'), at: { units: [{ counts: { posyandu_sesi_siklus: 2 } }, { counts: { posyandu_sesi_siklus: 1 } }, {}] }, gives: { numerator: 2, denominator: 3 } },
    { says: bilingual('Tanpa posyandu terdaftar', 'None registered'), at: { units: [] }, gives: { numerator: 0, denominator: 0 } },
  ],
});
