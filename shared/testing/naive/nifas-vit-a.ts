/** Vitamin A after delivery: each pregnancy once, at the visit by which both capsules have been given within 42 days. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysFrom } from './calendar.js';
import { ofType } from './of-type.js';
import { countedIn, deliveryOf, everyPregnancy } from './pregnancies.js';
import { reaching } from './reaching.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export const nifasVitA = (world: NaiveWorld): NaiveCount[] =>
  everyPregnancy(world).flatMap((pregnancy) => {
    const delivery = deliveryOf(pregnancy);
    if (!delivery) return [];
    const within = ofType(pregnancy.events, 'pnc_visit').filter(({ occurredOn }) => {
      const day = daysFrom(delivery.occurredOn, occurredOn);
      return day >= 0 && day <= 42;
    });
    const visit = reaching(2, within, capsulesOf);
    return visit ? [countedIn(pregnancy, 'nifas_vit_a', visit)] : [];
  });

/** Choice: a number beats a bare yes or no. */
const capsulesOf = ({ data }: HealthEvent<'pnc_visit'>): number => data.vitaminACapsules ?? (data.vitaminA ? 1 : 0);
