/** Elders who depend on others (a score up to 8), and those of them seen at home, once a month. */
import type { HealthEvent } from '@pantau/shared/event';
import { fromAge } from './adult-states.js';
import { everyLife } from './lives.js';
import { ofType } from './of-type.js';
import { sinceBirth } from './person.js';
import { servicePlace } from './place.js';
import { firstOfEach } from './reaching.js';
import { stateCounts } from './states.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

/** Choice: every home visit that saw the person lends its residence, also one that was not completed. */
export const lansiaHomecare = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'elderly_assess').flatMap((life) => {
    const scored = life.of('elderly_assess').filter(({ data }) => data.adl !== undefined);
    if (scored.length === 0) return [];
    const saw = ofType(world.events, 'home_visit').filter(({ data }) => data.personsSeen?.some(({ key }) => world.person(key) === life.key));
    const history = world.events.filter((event) => life.history.includes(event) || saw.some((visit) => visit === event));
    const measures = scored.map((event) => fromAge(life, event, { age: 60, parts: (event.data.adl ?? 20) <= 8 ? ['lansia_c'] : [] }));
    const dependent = stateCounts({ ...life, history }, measures, 12);
    const taken = sinceBirth(saw, life.birth).filter((visit) => visit.data.outcome === 'selesai' && isCountedOn(visit.occurredOn, dependent));
    return [...dependent, ...firstOfEach(taken, monthOf).map((visit) => oneService('lansia_homecare', visit, servicePlace(visit, history)))];
  });

const monthOf = ({ occurredOn }: HealthEvent): string => occurredOn.slice(0, 7);
/** Choice: the day decides, whatever the hour of score and visit; nobody is counted while living elsewhere. */
const isCountedOn = (day: string, counts: readonly NaiveCount[]): boolean => counts.reduce((sum, count) => (count.day <= day ? sum + count.value : sum), 0) > 0;
