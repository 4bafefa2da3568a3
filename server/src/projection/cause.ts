/** Why a number moves when an event is accepted. */
import type { HealthEvent } from '@pantau/shared/event';
import { firstOpenDay, zoneOfCode, type Millis } from '@pantau/shared/period';
import type { ChangeCause } from '@pantau/shared/protocol';

/** @param now null = the event is void; @param replaces whether a lower revision counted before */
export type CauseOf = (now: HealthEvent | null, replaces: boolean, at: Millis) => ChangeCause;

/** late_event: it arrived after its month was closed. */
export const causesWithClosing =
  (closingDay: number): CauseOf =>
  (now, replaces, at) => {
    if (now === null) return 'void';
    if (replaces) return 'correction';
    return now.occurredOn < firstOpenDay(at, zoneOfCode(now.residence?.desa ?? ''), closingDay) ? 'late_event' : 'new_event';
  };
