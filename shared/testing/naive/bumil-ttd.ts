/** Iron tablets: each pregnancy once, at the event by which 90 have been given. */
import type { HealthEvent } from '@pantau/shared/event';
import { ofType } from './of-type.js';
import { countedIn, everyPregnancy } from './pregnancies.js';
import { reaching } from './reaching.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Choice: given, not swallowed; tablets of a postnatal visit are those of the mother's time after delivery and stay out. */
export const bumilTtd = (world: NaiveWorld): NaiveCount[] =>
  everyPregnancy(world, 'supplement').flatMap((pregnancy) => {
    const event = reaching(90, pregnancy.events, tabletsOf);
    return event ? [countedIn(pregnancy, 'bumil_ttd', event)] : [];
  });

/** Choice: a supplement without a number is one tablet. */
function tabletsOf(event: HealthEvent): number {
  const [visit] = ofType([event], 'anc_visit');
  const [given] = ofType([event], 'supplement');
  if (visit) return visit.data.ttdTablets ?? 0;
  return given?.data.kind === 'ttd' ? (given.data.amount ?? 1) : 0;
}
