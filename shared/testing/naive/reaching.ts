/** Sums that run up to a goal. */
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

export const yearOf = ({ occurredOn }: HealthEvent): string => occurredOn.slice(0, 4);
