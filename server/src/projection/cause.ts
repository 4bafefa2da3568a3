/** Why a number moves when an event is accepted. */
import { toldDay, type HealthEvent } from '@pantau/shared/event';
import { firstOpenDay, zoneOfCode, type Millis } from '@pantau/shared/period';
import type { ChangeCause } from '@pantau/shared/protocol';

/** @param now null = the event is void; @param replaces whether a lower revision counted before */
export type CauseOf = (now: HealthEvent | null, replaces: boolean, at: Millis) => ChangeCause;

/** late_event: it arrived after the month that it tells of was closed. */
export const causesWithClosing =
  (closingDay: number): CauseOf =>
  (now, replaces, at) => {
    if (now === null) return 'void';
    if (replaces) return 'correction';
    return toldDay(now) < firstOpenDay(at, zoneOfCode(now.residence?.desa ?? ''), closingDay) ? 'late_event' : 'new_event';
  };
