/**
 * Places by the names that files write. A village is looked for within the kecamatan (or Puskesmas) that the row names, as
 * its name alone may stand for several. Nothing is guessed: what is not found is told, with names that come close.
 */
import { desaOf, dotted, isVillage, Places, type Area, type AreaCode, type Unit } from '@pantau/shared/area';
import { isAlike, plainName, wordOf, type PlaceWord } from './place-words.js';

export interface NamedVillage {
  readonly kabupaten?: string;
  readonly kecamatan?: string;
  readonly puskesmas?: string;
  /** Area or unit that it lies in where the row does not say: a code or id. */
  readonly within?: string;
  /** A code, or the name. */
  readonly desa: string;
}
export type FoundVillage = { readonly code: AreaCode } | { readonly code: null; readonly wrong: 'kecamatan' | 'desa'; readonly hint?: string };
type IsAround = (desa: AreaCode) => boolean;

const EVER = { first: '0001-01-01', last: '9999-12-31' };
/** Names that come close are told as a hint: so many at the most, and only for the first rows that need one. */
const HINTS = 3;
const MOST_HINTED = 200;

export class PlaceNames {
  private readonly places: Places;
  private readonly areas = new Map<string, Area[]>();
  private readonly units = new Map<string, Unit[]>();
  /** Files name the same few villages again and again. */
  private readonly found = new Map<string, FoundVillage>();
  private hinted = 0;

  constructor(areas: readonly Area[], units: readonly Unit[]) {
    this.places = new Places(areas, units);
    for (const area of areas) push(this.areas, keyOf(wordOf(area), area.name), area);
    for (const unit of units) if (unit.validTo === null) push(this.units, keyOf(unitWord(unit), unit.name), unit);
  }

  village(named: NamedVillage): FoundVillage {
    const key = [named.kabupaten, named.kecamatan, named.puskesmas, named.within, named.desa].join('\n');
    const known = this.found.get(key) ?? this.lookFor(named);
    this.found.set(key, known);
    return known;
  }

  /** A posyandu by name (or id) among those of the desa. */
  posyandu(name: string, desa: AreaCode): string | null {
    return only(this.unitsNamed(name, 'posyandu').filter(({ serves }) => serves.some((code) => desaOf(code) === desa)))?.id ?? null;
  }

  /** A hamlet by name (or code) among those of the desa. */
  dusun(name: string, desa: AreaCode): AreaCode | null {
    return only(this.areasNamed(name, 'dusun').filter(({ parent }) => parent === desa))?.code ?? null;
  }

  /** The id of a unit of any kind, by id or by a name that only one has. */
  unit = (name: string): string | null => (only(this.unitsNamed(name, 'puskesmas')) ?? only(this.unitsNamed(name, 'posyandu')))?.id ?? null;

  puskesmasOf = (desa: AreaCode): string | null => this.places.puskesmasOf(desa, EVER)?.id ?? null;

  /** The desa of an area or unit that has but one. */
  onlyDesaOf = (place: string): AreaCode | null => only(this.places.desaIn(place, EVER)) ?? null;

  isUnit = (id: string): boolean => this.places.unit(id) !== undefined;
  isPlace = (place: string): boolean => this.isUnit(place) || this.places.area(place) !== undefined;

  private lookFor(named: NamedVillage): FoundVillage {
    const code = dotted(named.desa);
    const byCode = this.places.area(code);
    if (byCode && isVillage(byCode)) return { code };
    const isAround = this.around(named);
    if (isAround === null) return { code: null, wrong: 'kecamatan' };
    const within = preferOpen(this.areasNamed(named.desa, 'desa').filter((area) => isAround(area.code)));
    const one = only(within);
    if (one) return { code: one.code };
    const hint = within.length > 0 ? 'kecamatan?' : this.closeNames(named.desa, isAround);
    return { code: null, wrong: 'desa', ...(hint === '' ? {} : { hint }) };
  }

  /** Which desa the surroundings allow; null where a kecamatan is named that is not there. */
  private around({ kabupaten = '', kecamatan = '', puskesmas = '', within = '' }: NamedVillage): IsAround | null {
    const kab = this.areasNamed(kabupaten, 'kabupaten').map(({ code }) => code);
    const isInKab: IsAround = (code) => kab.length === 0 || kab.some((one) => code.startsWith(`${one}.`));
    const kec = this.areasNamed(kecamatan, 'kecamatan').map(({ code }) => code).filter(isInKab);
    if (kec.length > 0) return (desa) => kec.some((one) => desa.startsWith(`${one}.`));
    const unit = only(this.unitsNamed(puskesmas, 'puskesmas'));
    if (unit) return (desa) => unit.serves.some((code) => desaOf(code) === desa);
    if (kecamatan !== '') return null;
    const inside = new Set(this.places.desaIn(within, EVER));
    return inside.size > 0 ? (desa) => inside.has(desa) : isInKab;
  }

  private areasNamed(name: string, word: PlaceWord): readonly Area[] {
    if (name === '') return [];
    const byCode = this.places.area(name);
    return byCode && wordOf(byCode) === word ? [byCode] : (this.areas.get(keyOf(word, name)) ?? []);
  }

  private unitsNamed(name: string, word: 'puskesmas' | 'posyandu'): readonly Unit[] {
    if (name === '') return [];
    const byId = this.places.unit(name);
    return byId ? [byId] : (this.units.get(keyOf(word, name)) ?? []);
  }

  private closeNames(name: string, isAround: IsAround): string {
    if (++this.hinted > MOST_HINTED) return '';
    const wanted = plainName(name, 'desa');
    const close = [...this.places.allAreas()].filter((area) => isVillage(area) && isAround(area.code) && isAlike(plainName(area.name, 'desa'), wanted));
    return close.length === 0 ? '' : `${close.slice(0, HINTS).map((area) => area.name).join(', ')}?`;
  }
}

const keyOf = (word: PlaceWord, name: string): string => `${word}|${plainName(name, word)}`;
const unitWord = ({ kind }: Unit): PlaceWord => (kind === 'posyandu' ? 'posyandu' : 'puskesmas');

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

const preferOpen = (areas: readonly Area[]): readonly Area[] => {
  const open = areas.filter(({ validTo }) => validTo === null);
  return open.length > 0 ? open : areas;
};

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
