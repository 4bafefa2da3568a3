/** Where a session begins to look, and which month it looks at. */
import type { Places } from '@pantau/shared/area';
import { closesAt, localDay, monthOf, shiftMonth, zoneOfCode, type Millis, type Month, type Zone } from '@pantau/shared/period';
import type { Facts } from '@pantau/shared/situation';
import type { Scope } from '../access/index.js';

/** The units and areas that the session was given; of somebody who may see all, the kabupaten. */
export function rootsOf(facts: Facts, scope: Scope): readonly string[] {
  const roots = scope.visibleAreas(facts);
  return roots.flatMap((root) => (facts.places.area(root)?.level === 'provinsi' ? kabupatenIn(facts.places, root) : [root]));
}

/** A provinsi in which nothing is registered stays its own root. */
function kabupatenIn(places: Places, provinsi: string): readonly string[] {
  const kabupaten = [...places.allAreas()].filter(({ level, parent, validTo }) => level === 'kabupaten' && parent === provinsi && validTo === null);
  return kabupaten.length > 0 ? kabupaten.map(({ code }) => code) : [provinsi];
}

export const zoneOfRoots = (places: Places, [root = '']: readonly string[]): Zone => zoneOfCode(places.kabupatenOf(root));

/** The last month that is closed at the instant. */
export function closedMonthAt(now: Millis, { zone, closingDay }: { zone: Zone; closingDay: number }): Month {
  const last = shiftMonth(monthOf(localDay(now, zone)), -1);
  return closesAt(last, zone, closingDay) <= now ? last : shiftMonth(last, -1);
}
