/** KF1, and KF lengkap: each pregnancy once, at the first visit in the last window, if the three before had one each. */
import { ofType } from './of-type.js';
import { countedIn, deliveryOf, everyPregnancy, type Pregnancy } from './pregnancies.js';
import { windowAfter } from './windows.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export function kfLengkap(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const pregnancy of everyPregnancy(world)) {
    const [first, second, third, fourth] = [1, 2, 3, 4].map((window) => firstIn(window, pregnancy));
    if (first) counts.push(countedIn(pregnancy, 'kf1', first));
    if (first && second && third && fourth) counts.push(countedIn(pregnancy, 'kf_lengkap', fourth));
  }
  return counts;
}

/** Choice: the hours run from the time of the delivery itself, whatever times its newborns have. */
function firstIn(window: number, pregnancy: Pregnancy) {
  const delivery = deliveryOf(pregnancy);
  if (!delivery) return undefined;
  const start = { day: delivery.occurredOn, time: delivery.occurredAt };
  return ofType(pregnancy.events, 'pnc_visit').find((visit) => visit.data.provider !== 'kader' && windowAfter(start, visit) === window);
}
