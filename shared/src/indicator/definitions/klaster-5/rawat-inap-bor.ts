/** BOR: how far the beds of a Puskesmas are in use. */
import { bilingual } from '../../../basics/index.js';
import { isOfType, type HealthEvent } from '../../../event/index.js';
import { addDays, daysBetween, firstDay, lastDay, monthOf, shiftMonth, type Day } from '../../../period/index.js';
import type { Contribution } from '../../contribution.js';
import { derived, localTarget, shareOf, words } from '../../writing/index.js';

interface Nights {
  readonly day: Day;
  readonly n: number;
}

/** Days in bed of each month, on the last of them; admission and discharge on one day are one. */
function daysInBed(from: Day, to: Day): readonly Nights[] {
  const end = to > from ? to : addDays(from, 1);
  const nights: Nights[] = [];
  for (let month = monthOf(from); firstDay(month) < end; month = shiftMonth(month, 1)) {
    const [first, last] = [from > firstDay(month) ? from : firstDay(month), lastDay(month) < addDays(end, -1) ? lastDay(month) : addDays(end, -1)];
    nights.push({ day: last, n: daysBetween(first, last) + 1 });
  }
  return nights;
}

function read(event: HealthEvent): readonly Contribution[] {
  if (!isOfType(event, 'inpatient_stay') || event.data.dischargedOn === undefined) return [];
  return daysInBed(event.data.admittedOn, event.data.dischargedOn).map((nights) => ({ ...shareOf('hari_rawat', event), ...nights }));
}

export const rawatInapBor = derived({
  code: 'rawat_inap_bor',
  klaster: 5,
  lifeStage: 'semua',
  names: bilingual('Pemakaian tempat tidur (BOR)', 'Bed occupancy (BOR)'),
  words: words(
    bilingual('Hari rawat pasien yang sudah keluar', 'Days in bed of patients discharged'),
    bilingual('Tempat tidur kali hari pada periode itu', 'Beds times days of the period'),
    bilingual('Setiap hari rawat sekali', 'Each day in bed once'),
  ),
  source: 'Standard hospital statistics',
  timeRule: 'monthly',
  place: 'service',
  basis: 'riil',
  target: localTarget(80),
  own: { parts: { hari_rawat: 'flow' }, reading: { from: 'evidence', types: ['inpatient_stay'], read } },
  looksAt: { parts: ['hari_rawat', 'tempat_tidur'], indicators: [] },
  derive: (look) => ({ numerator: look.count('hari_rawat'), denominator: look.count('tempat_tidur') * look.days }),
  examples: [
    { says: bilingual('120 hari rawat, 10 tempat tidur, 30 hari', '120 days in bed, 10 beds, 30 days'), at: { counts: { hari_rawat: 120, tempat_tidur: 10 }, days: 30 }, gives: { numerator: 120, denominator: 300 } },
    { says: bilingual('Tanpa tempat tidur', 'Without beds'), at: { counts: { hari_rawat: 0 } }, gives: { numerator: 0, denominator: 0 } },
  ],
});
