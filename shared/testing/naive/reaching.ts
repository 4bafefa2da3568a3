/** Sums that run up to a goal, and the events that are taken of many. */
import type { HealthEvent } from '@pantau/shared/event';

/** The event by which so much has come together, where it does. */
export function reaching<E extends HealthEvent>(goal: number, events: readonly E[], amountOf: (event: E) => number): E | undefined {
  let sum = 0;
  return events.find((event) => {
    sum += amountOf(event);
    return sum >= goal;
  });
}

/** The first of the events in each span of time that `spanOf` names, e.g. each year. */
export function firstOfEach<E extends HealthEvent>(events: readonly E[], spanOf: (event: E) => string): E[] {
  const done = new Set<string>();
  return events.filter((event) => {
    const span = spanOf(event);
    if (done.has(span)) return false;
    done.add(span);
    return true;
  });
}

/** Those of the events that come late enough after the last one taken: from the day on that `nextFrom` gives. */
export function apart<E extends HealthEvent>(events: readonly E[], nextFrom: (day: string) => string): E[] {
  let from = '';
  return events.filter(({ occurredOn }) => {
    if (occurredOn < from) return false;
    from = nextFrom(occurredOn);
    return true;
  });
}

export const yearOf = ({ occurredOn }: HealthEvent): string => occurredOn.slice(0, 4);
