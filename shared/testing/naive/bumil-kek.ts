/** Chronic energy deficiency: by the first arm circumference of a pregnancy; and the food that was then given. */
import type { HealthEvent } from '@pantau/shared/event';
import { ofType } from './of-type.js';
import { countedIn, everyPregnancy, type Pregnancy } from './pregnancies.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export function bumilKek(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const pregnancy of everyPregnancy(world)) {
    const first = firstMeasured(pregnancy);
    if (first) counts.push(countedIn(pregnancy, 'bumil_kek_diukur', first));
    if (first && isThin(first)) counts.push(countedIn(pregnancy, 'bumil_kek', first));
  }
  return counts;
}

/** Choice: food on the day of the measurement counts, also where the history has it before the measurement. */
export const bumilKekPmt = (world: NaiveWorld): NaiveCount[] =>
  everyPregnancy(world, 'supplement', 'nutrition_care').flatMap((pregnancy) => {
    const found = firstMeasured(pregnancy);
    if (!found || !isThin(found)) return [];
    const fed = pregnancy.events.find((event) => event.occurredOn >= found.occurredOn && isFood(event));
    return fed ? [countedIn(pregnancy, 'bumil_kek_pmt', fed)] : [];
  });

const firstMeasured = ({ events }: Pregnancy) => ofType(events, 'anc_visit').find(({ data }) => data.muacCm !== undefined);
const isThin = ({ data }: HealthEvent<'anc_visit'>): boolean => data.muacCm !== undefined && data.muacCm < 23.5;

const isFood = (event: HealthEvent): boolean =>
  ofType([event], 'anc_visit').some(({ data }) => data.pmt === true) ||
  ofType([event], 'supplement').some(({ data }) => data.kind === 'pmt') ||
  ofType([event], 'nutrition_care').some(({ data }) => data.condition === 'kek' && data.care === 'pmt');
