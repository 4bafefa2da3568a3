/** What belongs to an area or unit: its residents' places and its units, whenever they were valid. */
import { desaOf, isVillage, type Area, type AreaCode, type Places, type Span, type Unit, type UnitId } from '../../area/index.js';

/** Numbers may stand at places that are no longer valid; none of them may be lost. */
export const EVER: Span = { first: '0000-01-01', last: '9999-12-31' };

export interface Territory {
  readonly key: string;
  /** Desa that belong to it wholly. */
  readonly desa: readonly AreaCode[];
  /** Single dusun of other desa. */
  readonly dusun: readonly AreaCode[];
  /** Its units; '' among them where services of unknown units fall to it. */
  readonly units: readonly UnitId[];
  /** Desa, kelurahan or dusun: whoever lives in it has a known desa. */
  readonly village: boolean;
}

export function territoryOf(places: Places, key: string): Territory {
  const unit = places.unit(key);
  const area = places.area(key);
  if (unit) return { key, ...servedBy(unit), units: unitsOfUnit(places, unit), village: false };
  if (!area) return { key, desa: [], dusun: [], units: [], village: false };
  if (area.level === 'dusun') return { key, desa: [], dusun: [key], units: unitsOfDusun(places, key), village: true };
  return { key, desa: places.desaIn(key, EVER), dusun: [], units: unitsOfArea(places, area), village: isVillage(area) };
}

function servedBy(unit: Unit): Pick<Territory, 'desa' | 'dusun'> {
  const codes = [...new Set(unit.serves)].sort();
  const desa = codes.filter((code) => code === desaOf(code));
  return { desa, dusun: codes.filter((code) => code !== desaOf(code) && !desa.includes(desaOf(code))) };
}

const unitsOfDusun = (places: Places, dusun: AreaCode): UnitId[] =>
  places.unitsFor(desaOf(dusun), EVER).filter(({ serves }) => serves.every((code) => code === dusun)).map(({ id }) => id);

/** Itself and all below it; of a Puskesmas also those that were registered below nobody and serve none but its desa. */
function unitsOfUnit(places: Places, { id, kind, serves }: Unit): UnitId[] {
  const below = places.unitsIn(id, EVER);
  if (kind !== 'puskesmas') return [...below];
  const desa = new Set(serves.map(desaOf));
  const free = [...desa].flatMap((code) => places.unitsFor(code, EVER)).filter((unit) => unit.parent === null && unit.kind !== kind && unit.serves.every((code) => desa.has(desaOf(code))));
  return [...new Set([...below, ...free.flatMap((unit) => places.unitsIn(unit.id, EVER))])];
}

/** Units that serve none but its desa, and all below them; an area that stands alone on top has all there are. */
function unitsOfArea(places: Places, area: Area): UnitId[] {
  if (isAloneOnTop(places, area)) return ['', ...[...places.allUnits()].map(({ id }) => id)];
  return [...new Set(places.unitsIn(area.code, EVER).flatMap((id) => places.unitsIn(id, EVER)))];
}

/** The only kabupaten (or provinsi) of the registry: what can be told of no place at all can only be its own. */
function isAloneOnTop(places: Places, { level }: Area): boolean {
  if (level !== 'kabupaten' && level !== 'provinsi') return false;
  return [...places.allAreas()].filter((area) => area.level === level).length === 1;
}

export const isValid = (it: Area | Unit | undefined, { first, last }: Span): boolean =>
  it !== undefined && (it.validFrom === null || it.validFrom <= last) && (it.validTo === null || it.validTo > first);
