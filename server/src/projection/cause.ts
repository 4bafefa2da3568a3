/** Why a number moves when an event is accepted. */
import type { HealthEvent } from '@pantau/shared/event';
import { closesAt, monthOf, zoneOfCode, type Millis } from '@pantau/shared/period';
import type { ChangeCause } from '@pantau/shared/protocol';

/** @param now null = the event is void; @param replaces whether a lower revision counted before */
export type CauseOf = (now: HealthEvent | null, replaces: boolean, at: Millis) => ChangeCause;

/** late_event: it arrived after its month was closed. */
export function causesWithClosing(closingDay: number): CauseOf {
  const closings = new Map<string, Millis>();
  const closing = (month: string, code: string): Millis => {
    const key = month + code.slice(0, 2);
    const known = closings.get(key) ?? closesAt(month, zoneOfCode(code), closingDay);
    closings.set(key, known);
    return known;
  };
  return (now, replaces, at) => {
    if (now === null) return 'void';
    if (replaces) return 'correction';
    return at >= closing(monthOf(now.occurredOn), now.residence?.desa ?? '') ? 'late_event' : 'new_event';
  };
}
