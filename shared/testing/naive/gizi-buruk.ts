/** Severe wasting: each child once a year, at the first measurement that shows it; and its being taken into care. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysFrom, monthsAfter } from './calendar.js';
import { naiveWeightForHeight } from './growth.js';
import { birthFor, everyLife, isAged, sexFor, UNDER_FIVE, type Life } from './lives.js';
import { firstOfEach, yearOf } from './reaching.js';
import type { NaiveCount, NaiveWorld } from './world.js';

type Measure = HealthEvent<'growth_measure'>;

/** Choice: care belongs to the last finding on or before its day; on the day of a finding, to that one. */
export function giziBuruk(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const life of everyLife(world, 'growth_measure', 'nutrition_care')) {
    const severe = life.of('growth_measure').filter((measure) => isAged(life, measure, UNDER_FIVE) && isSevere(life, measure));
    const found = firstOfEach(severe, yearOf);
    const care = life.of('nutrition_care').filter(({ data }) => data.condition === 'gizi_buruk' && data.step === 'dirawat');
    found.forEach((measure, index) => {
      counts.push(life.counted('gizi_buruk', measure));
      const until = monthsAfter(measure.occurredOn, 12);
      const next = found[index + 1]?.occurredOn ?? until;
      const taken = care.find(({ occurredOn }) => occurredOn >= measure.occurredOn && occurredOn < until && occurredOn < next);
      if (taken) counts.push(life.counted('gizi_buruk_dirawat', taken));
    });
  }
  return counts;
}

/** Below -3 SD of weight for height, a thin arm from six months on, or swollen: any one of them. An estimate tells no age in months. */
function isSevere(life: Life, measure: Measure): boolean {
  const { oedema, muacCm } = measure.data;
  const birth = birthFor(life, measure);
  const sex = sexFor(life, measure);
  if (oedema) return true;
  if (!birth?.isExact) return false;
  if (muacCm !== undefined && muacCm < 11.5 && measure.occurredOn >= monthsAfter(birth.day, 6)) return true;
  const z = sex && naiveWeightForHeight({ sex, days: daysFrom(birth.day, measure.occurredOn), sheet: measure.data });
  return z !== null && z < -3 && z >= -5;
}
