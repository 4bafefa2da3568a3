/** States: what the last measure said holds until the next one, at most so long, where the person lives. */
import type { HealthEvent } from '@pantau/shared/event';
import { AFTER_ALL, BEFORE_ALL, monthsAfter } from './calendar.js';
import type { Life } from './lives.js';
import { servicePlace } from './place.js';
import { during } from './stays.js';
import { inStock, type NaiveCount, type Stay } from './world.js';

export interface StateMeasure {
  readonly event: HealthEvent;
  /** In which parts the person is counted by it. */
  readonly parts: readonly string[];
  /** The days on which it may speak at all, half open; left out = always. */
  readonly span?: readonly [from: string, until: string];
}

/**
 * `measures` in the order of the history; `months` null = for ever. Of two on one day the later one speaks.
 * Choice: a measure that counts in no part (and one without a known age) ends the one before all the same.
 */
export function stateCounts(life: Pick<Life, 'homes' | 'history'>, measures: readonly StateMeasure[], months: number | null): NaiveCount[] {
  const [first] = measures;
  if (!first) return [];
  const homes = life.homes ?? [unmoved(life, first.event)];
  return measures.flatMap(({ event: { occurredOn }, parts, span: [from, until] = [BEFORE_ALL, AFTER_ALL] }, index) => {
    const runsOut = months === null ? AFTER_ALL : monthsAfter(occurredOn, months);
    const next = measures[index + 1]?.event.occurredOn ?? AFTER_ALL;
    const spoken = during(during(homes, occurredOn, next < runsOut ? next : runsOut), from, until);
    return parts.flatMap((part) => spoken.flatMap((stay) => inStock(part, stay)));
  });
}

const unmoved = ({ history }: Pick<Life, 'history'>, first: HealthEvent): Stay => ({ from: BEFORE_ALL, until: AFTER_ALL, residence: servicePlace(first, history), unit: first.unit ?? '' });
