/** A cell that names an area or a unit. */
import { dotted, type Places } from '@pantau/shared/area';

export type HasPlace = (areaOrUnit: string) => boolean;

export const hasPlace = (places: Places): HasPlace => (id) => places.area(id) !== undefined || places.unit(id) !== undefined;

/** The code or id, dotted; null where nothing is registered under it. */
export function placeIn(cell: string, has: HasPlace): string | null {
  const id = dotted(cell);
  return has(id) ? id : null;
}
