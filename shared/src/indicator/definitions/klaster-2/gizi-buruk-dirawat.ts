/** Severely wasted children taken into care, of those found. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import { isPlausible, isVeryLow, zScore } from '../../../growth/index.js';
import { addMonths, yearOf } from '../../../period/index.js';
import type { Contribution } from '../../contribution.js';
import type { History } from '../../history.js';
import { counted, exactAgeInDays, firstOfEachSpan, isAged, months, part, sexFor, words } from '../../writing/index.js';

type Measured = HealthEvent<'growth_measure'>;
const BALITA = months(0, 59);
/** Ages at which the upper arm tells. Source: Permenkes 2/2020; tata laksana gizi buruk. */
const ARM_AGES = months(6, 59);
const ARM_BELOW_CM = 11.5;
/** How long after being found the care still belongs to it. */
const CARE_WITHIN_MONTHS = 12;

function isSevere(child: History, event: Measured): boolean {
  if (event.data.oedema === true) return true;
  const ageDays = exactAgeInDays(child, event);
  if (ageDays !== null && (event.data.muacCm ?? ARM_BELOW_CM) < ARM_BELOW_CM && isAged(child, ARM_AGES, event)) return true;
  return isVeryThin(child, event, ageDays);
}

function isVeryThin(child: History, event: Measured, ageDays: number | null): boolean {
  const sex = sexFor(child, event);
  const z = ageDays === null || !sex ? null : zScore('bb_tb', { sex, ageDays }, event.data);
  return z !== null && isPlausible('bb_tb', z) && isVeryLow(z);
}

const takesIntoCare = ({ data }: HealthEvent<'nutrition_care'>): boolean => data.condition === 'gizi_buruk' && data.step === 'dirawat';

function read(child: History): readonly Contribution[] {
  const severe = child.sinceBirth('growth_measure').filter((event) => isAged(child, BALITA, event) && isSevere(child, event));
  const found = firstOfEachSpan(severe, ({ occurredOn }) => yearOf(occurredOn));
  return found.flatMap((event, index) => {
    const care = careAfter(child, event, found[index + 1]);
    return [child.count('gizi_buruk', event), ...(care ? [child.count('gizi_buruk_dirawat', care)] : [])];
  });
}

/** On the day it was found or later, before it is found anew. */
function careAfter(child: History, found: Measured, next: Measured | undefined): HealthEvent | undefined {
  const end = addMonths(found.occurredOn, CARE_WITHIN_MONTHS);
  return child
    .sinceBirth('nutrition_care')
    .find((event) => takesIntoCare(event) && event.occurredOn >= found.occurredOn && event.occurredOn < end && (!next || event.occurredOn < next.occurredOn));
}

export const giziBurukDirawat = counted({
  code: 'gizi_buruk_dirawat',
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('Balita gizi buruk dirawat', 'Severe wasting in care'),
  words: words(
    bilingual('Balita gizi buruk yang mulai dirawat', 'Severely wasted children taken into care'),
    bilingual('Balita gizi buruk yang ditemukan: BB/TB di bawah -3 SD, LiLA di bawah 11,5 cm (6-59 bulan) atau edema', 'Severely wasted children found: weight for height below -3 SD, upper arm below 11.5 cm (6-59 months), or oedema'),
    bilingual('Sekali per anak per tahun', 'Once per child and year'),
  ),
  source: 'Permenkes 2/2020; tata laksana gizi buruk pada balita',
  basis: 'riil',
  target: { percent: 100, source: 'every child found is taken into care' },
  parts: { gizi_buruk: 'flow' },
  denominator: part('gizi_buruk'),
  reading: { from: 'person', types: ['growth_measure', 'nutrition_care'], read },
  examples: [
    {
      says: bilingual('LiLA 11,4 cm pada umur setahun, dirawat minggu berikutnya', 'An arm of 11.4 cm at one year, in care the week after'),
      story: [
        { type: 'person_registered', on: '2026-02-05', data: { birthDate: '2025-02-01', sex: 'P' } },
        { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 8.5, muacCm: 11.4 } },
        { type: 'nutrition_care', on: '2026-02-12', subject: { kind: 'person', key: 'subjek' }, data: { condition: 'gizi_buruk', step: 'dirawat' } },
        { type: 'growth_measure', on: '2026-03-05', data: { weightKg: 8.6, muacCm: 11.3 } },
      ],
      gives: [
        ['gizi_buruk', '2026-02-05', 1],
        ['gizi_buruk_dirawat', '2026-02-12', 1],
      ],
    },
    {
      says: bilingual('11,5 cm bukan gizi buruk; 5,5 kg dengan panjang 68 cm adalah gizi buruk', '11.5 cm is not severe; 5.5 kg at a length of 68 cm is'),
      story: [
        { type: 'person_registered', on: '2026-02-05', data: { birthDate: '2025-05-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 8, muacCm: 11.5 } },
        { type: 'growth_measure', on: '2026-03-05', data: { weightKg: 5.5, heightCm: 68 } },
      ],
      gives: [['gizi_buruk', '2026-03-05', 1]],
    },
  ],
});
