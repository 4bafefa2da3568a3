/** Breast milk alone for six months: of the infants that turn six months, counted on that day where they live on it. */
import type { HealthEvent } from '@pantau/shared/event';
import { AFTER_ALL, BEFORE_ALL, monthsAfter } from './calendar.js';
import { everyLife, type Life } from './lives.js';
import { birthEntryOf, latestRegistration } from './person.js';
import { servicePlace } from './place.js';
import type { NaiveCount, NaiveWorld, Stay } from './world.js';

export function asiEksklusif(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const life of everyLife(world, 'growth_measure')) {
    if (!life.birth?.isExact) continue;
    const day = monthsAfter(life.birth.day, 6);
    const home = homeOn(world, life, day);
    if (!home) continue;
    const count = (part: string): NaiveCount => ({ part, day, residence: home.residence, unit: home.unit, value: 1 });
    counts.push(count('asi_eksklusif_kohort'));
    if (isExclusive(life.of('growth_measure'), { day, lastMonth: monthsAfter(life.birth.day, 5) })) counts.push(count('asi_eksklusif'));
  }
  return counts;
}

/** Choice: whoever told no home lives where the statement of the birth is placed. */
function homeOn(world: NaiveWorld, { homes, history, key }: Life, day: string): Stay | undefined {
  if (homes) return homes.find(({ from, until }) => from <= day && day < until);
  const told = birthEntryOf(world, key)?.delivery ?? latestRegistration(world, key);
  return told && { from: BEFORE_ALL, until: AFTER_ALL, residence: servicePlace(told, history), unit: told.unit ?? '' };
}

/** The answer about all six months decides where it was given; else those about the last 24 hours, never once no. */
function isExclusive(sheets: readonly HealthEvent<'growth_measure'>[], { day, lastMonth }: { day: string; lastMonth: string }): boolean {
  const whole = sheets.find(({ data }) => data.exclusiveSixMonths !== undefined);
  if (whole) return whole.data.exclusiveSixMonths === true;
  const answers = sheets.filter(({ occurredOn, data }) => data.onlyBreastMilk !== undefined && occurredOn < day);
  return answers.some(({ occurredOn }) => occurredOn >= lastMonth) && answers.every(({ data }) => data.onlyBreastMilk === true);
}
