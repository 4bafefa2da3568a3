/** The events of one type, in the order in which they were given. */
import type { EventTypeCode, HealthEvent } from '@pantau/shared/event';

export function ofType<C extends EventTypeCode>(events: readonly HealthEvent[], type: C): HealthEvent<C>[] {
  return events.filter((event): event is HealthEvent<C> => event.type === type);
}
