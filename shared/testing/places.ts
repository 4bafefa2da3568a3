/** Small worlds for tests: areas and units that fit together, and cells filled by hand. */
import { desaOf, levelOfCode, Places, type Area, type AreaCode, type Unit, type UnitId } from '../src/area/index.js';
import { Cells } from '../src/projection/index.js';

export const anArea = (code: AreaCode, over: Partial<Area> = {}): Area => ({
  code,
  name: code,
  level: levelOfCode(code),
  parent: parentOf(code),
  validFrom: null,
  validTo: null,
  replacedBy: [],
  ...over,
});

export const aUnit = (id: UnitId, serves: readonly AreaCode[], over: Partial<Unit> = {}): Unit => ({
  id,
  kind: id.split(':')[0] ?? 'puskesmas',
  name: id,
  parent: null,
  serves,
  validFrom: null,
  validTo: null,
  ...over,
});

export interface PlacesWish {
  /** Puskesmas -> its desa; the areas above them are made as well. */
  readonly puskesmas: Readonly<Record<UnitId, readonly AreaCode[]>>;
  /** Desa that belong to no Puskesmas. */
  readonly alone?: readonly AreaCode[];
  /** Dusun in each desa, each with a posyandu of its own. */
  readonly dusun?: number;
  readonly moreUnits?: readonly Unit[];
  readonly names?: Readonly<Record<AreaCode, string>>;
}

export function aPlaces({ puskesmas, alone = [], dusun = 0, moreUnits = [], names = {} }: PlacesWish): Places {
  const desa = [...Object.values(puskesmas).flat(), ...alone];
  const hamlets = desa.flatMap((code) => Array.from({ length: dusun }, (_, index) => `${code}/${index + 1}`));
  const above = desa.flatMap((code) => [code.slice(0, 2), code.slice(0, 5), code.slice(0, 8)]);
  const areas = [...new Set([...above, ...desa, ...hamlets])].map((code) => anArea(code, { name: names[code] ?? code }));
  const centres = Object.entries(puskesmas).map(([id, serves]) => aUnit(id, serves));
  const posts = hamlets.map((code) => aUnit(posyanduOf(code), [code], { parent: centres.find(({ serves }) => serves.includes(desaOf(code)))?.id ?? null }));
  return new Places(areas, [...centres, ...posts, ...moreUnits]);
}

/** The posyandu that aPlaces gives to a dusun. */
export const posyanduOf = (dusun: AreaCode): UnitId => `posyandu:${dusun}`;

export type Count = readonly [part: string, residence: string, unit: string, day: string, n: number];

/** @param lateAt the clock step of all of them, where they came after their months were closed */
export function someCells(counts: readonly Count[], lateAt: number | null = null): Cells {
  const cells = new Cells();
  for (const [part, residence, unit, day, n] of counts) cells.add({ part, residence, unit, day, n }, lateAt);
  return cells;
}

function parentOf(code: AreaCode): AreaCode | null {
  if (code.includes('/')) return desaOf(code);
  return code.length <= 2 ? null : code.length <= 5 ? code.slice(0, 2) : code.length <= 8 ? code.slice(0, 5) : code.slice(0, 8);
}
