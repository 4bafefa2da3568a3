/** Villages whose pustu has a health worker and two kader. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import type { History } from '../../history.js';
import { derived, latestState, localTarget, words } from '../../writing/index.js';

type Roster = HealthEvent<'unit_roster'>;
/** Source: KMK HK.01.07/MENKES/2015/2023 (ILP). */
const HEALTH_WORKERS: ReadonlySet<string> = new Set(['bidan', 'perawat']);
const KADER = 2;

/** What the rosters up to this one tell: each speaks only for what it names. */
function isComplete(roster: Roster, unit: History): boolean {
  const all = unit.ofType('unit_roster');
  const until = all.slice(0, all.indexOf(roster) + 1);
  const staff = until.findLast(({ data }) => data.staff !== undefined)?.data.staff ?? [];
  const kader = until.findLast(({ data }) => data.kader !== undefined)?.data.kader ?? [];
  return kader.length >= KADER && staff.some(({ profession, count }) => HEALTH_WORKERS.has(profession) && count > 0);
}

export const pustuLengkap = derived({
  code: 'pustu_lengkap',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Desa dengan pustu lengkap', 'Villages with a complete pustu'),
  words: words(
    bilingual('Desa dan kelurahan yang pustunya punya bidan atau perawat dan 2 kader', 'Villages whose pustu has a midwife or nurse and 2 kader'),
    bilingual('Semua desa dan kelurahan', 'All villages'),
    bilingual('Sekali per desa', 'Once per village'),
  ),
  source: 'KMK HK.01.07/MENKES/2015/2023 (ILP)',
  timeRule: 'point',
  place: 'service',
  basis: 'riil',
  target: localTarget(100),
  own: {
    parts: { pustu_siap: 'stock' },
    reading: latestState({ from: 'unit', types: ['unit_roster'], measures: (unit) => unit.ofType('unit_roster'), months: null, parts: { pustu_siap: isComplete } }),
  },
  looksAt: { parts: ['pustu_siap'], indicators: [] },
  derive: (look) => {
    const villages = look.villages();
    return { numerator: villages.filter((village) => village.units('pustu').some((pustu) => pustu.count('pustu_siap') > 0)).length, denominator: villages.length };
  },
  examples: [
    { says: bilingual('Satu dari dua desa', 'One of two villages'), at: { villages: [{ units: [{ counts: { pustu_siap: 1 } }] }, { units: [{}] }] }, gives: { numerator: 1, denominator: 2 } },
    { says: bilingual('Desa tanpa pustu belum lengkap', 'A village without a pustu is not complete'), at: { villages: [{ units: [] }] }, gives: { numerator: 0, denominator: 1 } },
  ],
});
