/** The places that an event has to do with: whoever answers for one of them may see that it is kept aside. */
import type { Places, UnitId } from '@pantau/shared/area';
import { isOfType, unitAbout, type HealthEvent } from '@pantau/shared/event';

/** What once was below a unit is meant too. */
const EVER = { first: '0001-01-01', last: '9999-12-31' };

/** Units and areas as they were told, registered or not. */
export function placesOf(event: HealthEvent): readonly string[] {
  const told = [...unitsOf(event), event.residence?.desa ?? null, isOfType(event, 'aggregate_entry') ? event.data.area : null];
  return told.filter((place) => place !== null);
}

/** Whether it was served at the unit or one below it, or is about one of them. */
export function isAbout(event: HealthEvent, unit: UnitId, places: Places): boolean {
  const meant = new Set([unit, ...(places.unit(unit) ? places.unitsIn(unit, EVER) : [])]);
  return unitsOf(event).some((each) => each !== null && meant.has(each));
}

const unitsOf = ({ unit, subject }: HealthEvent): readonly (UnitId | null)[] => [unit, unitAbout(subject)];
