/** The tree of areas and units, as of a span of time. */
import type { Day } from '../period/index.js';
import { desaOf, type AreaCode } from './code.js';
import type { Area, Unit, UnitId } from './place-types.js';

/** Both inside; an area or unit that was valid on any day of it belongs to it, so that no number loses its row. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

export class Places {
  private readonly areas: ReadonlyMap<AreaCode, Area>;
  private readonly units: ReadonlyMap<UnitId, Unit>;
  private readonly childAreas: ReadonlyMap<AreaCode, readonly Area[]>;
  private readonly childUnits: ReadonlyMap<UnitId, readonly Unit[]>;
  private readonly unitsServing: ReadonlyMap<AreaCode, readonly Unit[]>;

  constructor(areas: readonly Area[], units: readonly Unit[]) {
    this.areas = new Map(areas.map((area) => [area.code, area]));
    this.units = new Map(units.map((unit) => [unit.id, unit]));
    this.childAreas = grouped(areas, (area) => (area.parent === null ? [] : [area.parent]));
    this.childUnits = grouped(units, (unit) => (unit.parent === null ? [] : [unit.parent]));
    this.unitsServing = grouped(units, (unit) => [...new Set(unit.serves.map(desaOf))]);
  }

  area = (code: AreaCode): Area | undefined => this.areas.get(code);
  unit = (id: UnitId): Unit | undefined => this.units.get(id);
  allAreas = (): Iterable<Area> => this.areas.values();
  allUnits = (): Iterable<Unit> => this.units.values();
  childrenOf = (code: AreaCode, span: Span): readonly Area[] => (this.childAreas.get(code) ?? []).filter((area) => overlaps(area, span));
  subUnitsOf = (id: UnitId, span: Span): readonly Unit[] => (this.childUnits.get(id) ?? []).filter((unit) => overlaps(unit, span));
  /** All units, of any kind, that serve the desa or a dusun of it. */
  unitsFor = (desa: AreaCode, span: Span): readonly Unit[] => (this.unitsServing.get(desa) ?? []).filter((unit) => overlaps(unit, span));
  puskesmasOf = (desa: AreaCode, span: Span): Unit | undefined => this.unitsFor(desa, span).find(({ kind }) => kind === 'puskesmas');

  /** The desa and kelurahan under an area or of a unit, by code; a desa or dusun gives its own desa. */
  desaIn(areaOrUnit: string, span: Span): readonly AreaCode[] {
    const unit = this.units.get(areaOrUnit);
    if (unit) return [...new Set(unit.serves.map(desaOf))].sort();
    const area = this.areas.get(areaOrUnit);
    if (!area) return [];
    return isVillage(area) || area.level === 'dusun' ? [desaOf(area.code)] : this.childrenOf(area.code, span).flatMap((child) => this.desaIn(child.code, span)).sort();
  }

  /** The units of an area or unit: of a unit itself and all below it, of an area those that serve none but its desa. */
  unitsIn(areaOrUnit: string, span: Span): readonly UnitId[] {
    if (this.units.has(areaOrUnit)) return [areaOrUnit, ...this.subUnitsOf(areaOrUnit, span).flatMap(({ id }) => this.unitsIn(id, span))];
    const desa = new Set(this.desaIn(areaOrUnit, span));
    const candidates = new Set([...desa].flatMap((code) => this.unitsFor(code, span)));
    return [...candidates].filter((unit) => unit.serves.every((code) => desa.has(desaOf(code)))).map(({ id }) => id).sort();
  }

  /** The kabupaten of an area or unit; '' where it has none. */
  kabupatenOf(areaOrUnit: string): AreaCode {
    const unit = this.units.get(areaOrUnit);
    const code = unit ? (unit.serves[0] ?? '') : areaOrUnit;
    return code.slice(0, 5);
  }
}

export const isVillage = ({ level }: Area): boolean => level === 'desa' || level === 'kelurahan';

const overlaps = (it: Area | Unit, { first, last }: Span): boolean =>
  (it.validFrom === null || it.validFrom <= last) && (it.validTo === null || it.validTo > first);

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
