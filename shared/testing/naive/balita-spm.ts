/** Children under five served by the standard: each once a year, at the event by which all of the year's services have been had. */
import type { HealthEvent } from '@pantau/shared/event';
import { monthsAfter } from './calendar.js';
import { fullSet, nameOf } from './doses.js';
import { earlierFirst } from './heads.js';
import { birthFor, everyLife, isAged, UNDER_FIVE, type Life } from './lives.js';
import { ofType } from './of-type.js';
import { firstOfEach, yearOf } from './reaching.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export const balitaSpm = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'growth_measure', 'development_screen', 'supplement', 'immunization').flatMap((life) => {
    const services = servicesOf(life);
    const served = services.filter((event, index) => isServed(life, services.slice(0, index + 1), event));
    return firstOfEach(served, yearOf).map((event) => life.counted('balita_spm', event));
  });

/** Choice: each at an age that is known to the day, if need be from the event itself. */
const servicesOf = (life: Life): HealthEvent[] =>
  life
    .of('growth_measure', 'development_screen', 'supplement', 'immunization')
    .filter((event) => event.type !== 'supplement' || ofType([event], 'supplement').some(isVitaminA))
    .filter((event) => birthFor(life, event)?.isExact === true && isAged(life, event, UNDER_FIVE));

const isVitaminA = ({ data }: HealthEvent<'supplement'>): boolean => data.kind === 'vit_a_biru' || data.kind === 'vit_a_merah';

/** By the event, the last of those handed in; age on its day decides what is asked for. */
function isServed(life: Life, until: readonly HealthEvent[], event: HealthEvent): boolean {
  const ofYear = until.filter((each) => yearOf(each) === yearOf(event));
  const weighings = ofType(ofYear, 'growth_measure');
  const age = (months: number) => event.occurredOn >= monthsAfter(birthFor(life, event)?.day ?? '', months);
  const capsules = age(12) ? 2 : age(6) ? 1 : 0;
  return (
    new Set(weighings.map(({ occurredOn }) => occurredOn.slice(0, 7))).size >= 8 &&
    daysOf(weighings.filter(({ data }) => data.heightCm !== undefined)) >= 2 &&
    daysOf(ofType(ofYear, 'development_screen')) >= 2 &&
    daysOf(ofType(ofYear, 'supplement')) >= capsules &&
    (!age(12) || hasBasicSet(life, event))
  );
}

const daysOf = (events: readonly HealthEvent[]): number => new Set(events.map(({ occurredOn }) => occurredOn)).size;

/** Of any year and at any age, up to the event. */
function hasBasicSet(life: Life, event: HealthEvent): boolean {
  const had = life.of('immunization').filter((dose) => earlierFirst(dose, event) <= 0);
  return fullSet.every((name) => had.some((dose) => nameOf(dose) === name));
}
