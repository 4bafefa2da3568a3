/** What is known of the weighings of each child under five, and which one of a month is asked. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysFrom, monthsAfter } from './calendar.js';
import { naiveWeightForAge, type Measured } from './growth.js';
import { ofType } from './of-type.js';
import { birthOf, everyPerson, historyOf, sexOf, sinceBirth } from './person.js';
import { servicePlace } from './place.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

export interface WeighedChild {
  readonly key: string;
  readonly weighings: readonly Weighed[];
}
export interface Weighed {
  readonly event: HealthEvent<'growth_measure'>;
  readonly month: string;
  readonly born: string;
  readonly sex: 'L' | 'P' | null;
  /** Null where no z-score can be said: sex or exact birth date are missing. */
  readonly measured: Measured | null;
  /** It counted in this part. */
  readonly counted: (part: string) => NaiveCount;
}

const known = new WeakMap<NaiveWorld, WeighedChild[]>();

/** Worked out once for each world: many statements ask it. */
export function weighedChildren(world: NaiveWorld): WeighedChild[] {
  const children = known.get(world) ?? everyPerson(world).map((key) => weighedChild(world, key));
  known.set(world, children);
  return children;
}

function weighedChild(world: NaiveWorld, key: string): WeighedChild {
  const history = historyOf(world, key, 'growth_measure');
  const registered = birthOf(world, key);
  const toldSex = sexOf(world, key);
  const weighings: Weighed[] = [];
  for (const event of sinceBirth(ofType(history, 'growth_measure'), registered)) {
    const birth = registered ?? birthOnSheet(event);
    if (birth === null || event.occurredOn >= monthsAfter(birth.day, 60)) continue;
    const sex = toldSex ?? event.data.sex ?? null;
    const isKnownToTheDay = birth.isExact && !(birth.isRegistered && birth.day.slice(5) === '01-01');
    const measured = isKnownToTheDay && sex !== null ? { sex, days: daysFrom(birth.day, event.occurredOn), sheet: event.data } : null;
    const counted = (part: string) => oneService(part, event, servicePlace(event, history));
    weighings.push({ event, month: event.occurredOn.slice(0, 7), born: birth.day, sex, measured, counted });
  }
  return { key, weighings };
}

/**
 * 1 January on paper stands for a year of which nobody knows more: no z-score. Only a delivery may have been on that day.
 * Choice: delivery or registration tell the birth; only where neither does, the sheet of the weighing itself, its date before
 * its estimate. Null also where the sheet has a birth after the weighing.
 */
function birthOnSheet({ data, occurredOn }: HealthEvent<'growth_measure'>): { day: string; isExact: boolean; isRegistered: true } | null {
  const day = data.birthDate ?? data.dobEstimated;
  return day === undefined || day > occurredOn ? null : { day, isExact: data.birthDate !== undefined, isRegistered: true };
}

/** Month by month the last weighing that is fit for the question. */
export function lastOfMonths(weighings: readonly Weighed[], isFit: (weighed: Weighed) => boolean): Weighed[] {
  const fit = weighings.filter(isFit);
  return fit.filter(({ month }, index) => fit[index + 1]?.month !== month);
}

/** Choice: a weight is fit unless its z-score is impossible; with oedema, or without z-score, nobody can call it impossible. */
export function isWeightFit({ measured }: Weighed): boolean {
  if (!measured || measured.sheet.oedema) return true;
  const z = naiveWeightForAge(measured);
  return z !== null && z >= -6 && z <= 5;
}
