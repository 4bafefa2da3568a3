/** Where a service counts: the event's own residence, else the last one stated before it, else the first one after (R10). */
import type { HealthEvent, Residence } from '@pantau/shared/event';
import { ofType } from './of-type.js';

export const codeOf = (residence: Residence | null): string => residence?.dusun ?? residence?.desa ?? '';

/**
 * The residence that an event states; null = it states none.
 * Choice: a move states its destination; without one, "out" states that the residence is unknown from here on (''). The
 * residence in the envelope of a move is not asked: it may be the old or the new one. A destination beats "out".
 */
export function statedBy(event: HealthEvent): string | null {
  for (const { data } of ofType([event], 'person_moved')) {
    if (data.to) return codeOf(data.to);
    return data.out ? '' : null;
  }
  return event.residence === null ? null : codeOf(event.residence);
}

/** `history`: all events of the same subject that may lend a residence, in order, the event itself among them. */
export function servicePlace(event: HealthEvent, history: readonly HealthEvent[]): string {
  const at = history.indexOf(event);
  const nearestFirst = [event, ...history.slice(0, at).reverse(), ...history.slice(at + 1)];
  for (const candidate of nearestFirst) {
    const stated = statedBy(candidate);
    if (stated !== null) return stated;
  }
  return '';
}
