/** The part of the world that units stand for: themselves, what is below them, and the desa that they serve. */
import { desaOf, type AreaCode, type Places, type Unit, type UnitId } from '@pantau/shared/area';

/** What once was in reach stays in reach, so that old numbers can be read. */
const EVER = { first: '0001-01-01', last: '9999-12-31' };

export class Reach {
  private readonly desa: ReadonlySet<AreaCode>;
  private readonly units: ReadonlySet<UnitId>;
  private readonly areas: readonly AreaCode[];

  /** @param granted unit ids and area codes */
  constructor(
    private readonly places: Places,
    granted: readonly string[],
  ) {
    this.areas = granted.filter((code) => !places.unit(code) && places.area(code));
    this.units = new Set(granted.flatMap((place) => places.unitsIn(place, EVER)));
    this.desa = new Set([...granted, ...this.units].flatMap((place) => places.desaIn(place, EVER)));
  }

  /** The whole area or unit is inside. What is not registered is not. */
  holds(areaOrUnit: string): boolean {
    const unit = this.places.unit(areaOrUnit);
    if (unit) return this.units.has(unit.id) || this.holdsAll(unit.serves.map(desaOf));
    if (!this.places.area(areaOrUnit)) return false;
    return this.areas.some((area) => isWithin(areaOrUnit, area)) || this.holdsAll(this.places.desaIn(areaOrUnit, EVER));
  }

  /** Whether any part of the kabupaten is inside; true where nothing inside lies in a kabupaten, as with a hospital. */
  touchesKabupatenOf(desa: AreaCode): boolean {
    const own = new Set([...this.desa, ...this.areas].map(kabupatenOf));
    return own.size === 0 || own.has(kabupatenOf(desa)) || own.has(desa.slice(0, 2));
  }

  private holdsAll(desa: readonly AreaCode[]): boolean {
    return desa.length > 0 && desa.every((code) => this.desa.has(code));
  }
}

/** The topmost areas and units of the registry. */
export const topOf = (places: Places): readonly string[] => [
  ...[...places.allAreas()].filter(({ parent }) => parent === null || !places.area(parent)).map(({ code }) => code),
  ...[...places.allUnits()].filter((unit) => isLost(unit, places)).map(({ id }) => id),
];

/** Without a place in any area, hence reached by no other way. */
const isLost = ({ parent, serves }: Unit, places: Places): boolean => serves.length === 0 && (parent === null || !places.unit(parent));
const isWithin = (code: AreaCode, area: AreaCode): boolean => code === area || code.startsWith(`${area}.`) || code.startsWith(`${area}/`);
const kabupatenOf = (code: AreaCode): AreaCode => code.slice(0, 5);
