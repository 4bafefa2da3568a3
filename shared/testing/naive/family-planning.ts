/** Modern methods: users of the day, and mothers who began one within 42 days of a delivery. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysAfter } from './calendar.js';
import { everyLife } from './lives.js';
import { ofType } from './of-type.js';
import { countedIn, deliveryOf, everyPregnancy, type Pregnancy } from './pregnancies.js';
import { stateCounts } from './states.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Choice: to stop ends it, whichever method is named. */
export const kbAktif = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'family_planning').flatMap((life) => {
    const measures = life.of('family_planning').map((event) => ({ event, parts: isUser(event) ? ['kb_aktif'] : [] }));
    return stateCounts(life, measures, null);
  });

export function kbPascaSalin(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const pregnancy of everyPregnancy(world, 'family_planning')) {
    const delivery = deliveryOf(pregnancy);
    if (!delivery) continue;
    const day = daysAfter(delivery.occurredOn, 42);
    counts.push({ ...countedIn(pregnancy, 'kb_pasca_salin_kohort', delivery), day });
    if (hasBegun(pregnancy, delivery, day)) counts.push({ ...countedIn(pregnancy, 'kb_pasca_salin', delivery), day });
  }
  return counts;
}

/** From the day of the delivery to the last day, both inside. */
function hasBegun({ events, woman }: Pregnancy, delivery: HealthEvent<'delivery'>, lastDay: string): boolean {
  const isInTime = ({ occurredOn }: HealthEvent) => occurredOn >= delivery.occurredOn && occurredOn <= lastDay;
  return (
    isModern(delivery.data.contraceptive) ||
    ofType(events, 'pnc_visit').some((visit) => isInTime(visit) && givesMethod(visit)) ||
    ofType(woman, 'family_planning').some((event) => isInTime(event) && isUser(event))
  );
}

const isUser = ({ data }: HealthEvent<'family_planning'>): boolean => data.action !== 'stop' && isModern(data.method);

/** Choice: where a method is told, it decides, whatever the tick beside it says. */
const givesMethod = ({ data }: HealthEvent<'pnc_visit'>): boolean =>
  data.contraceptive === undefined ? data.familyPlanning === true : isModern(data.contraceptive);

const isModern = (method: string | undefined): boolean => method !== undefined && method !== 'tradisional';
