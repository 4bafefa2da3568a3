/** A row in the making: places and units are handed to it one by one. */
import { desaOf, type AreaCode, type Places, type Span, type UnitId } from '../../area/index.js';
import { isExtraKey, OUTSIDE, type Row, type Spot } from './row.js';
import { isValid, territoryOf, type Territory } from './territory.js';

export class Draft {
  readonly desa: AreaCode[] = [];
  readonly dusun: AreaCode[] = [];
  readonly unknownAt: UnitId[] = [];
  readonly units: UnitId[] = [];

  constructor(
    readonly key: string,
    private readonly extra: boolean,
  ) {}

  row(places: Places): Row {
    const { key, extra, desa, dusun, unknownAt, units } = this;
    const spot: Spot = { desa, dusun, unknownAt, served: null };
    const nobodys = isExtraKey(key);
    return {
      key,
      name: nameOf(places, key),
      extra,
      counts: spot,
      residents: spot,
      sasaranOf: nobodys ? [] : this.isWhole(places) ? [key] : [...desa, ...dusun],
      desa,
      units,
      reporting: nobodys ? [] : [...new Set([...desa, ...dusun.map(desaOf)])],
    };
  }

  /** A posyandu is asked for its own sasaran even where it shares a dusun with another. */
  private isWhole(places: Places): boolean {
    const own = territoryOf(places, this.key);
    return places.unit(this.key)?.kind === 'posyandu' || (own.desa.length === this.desa.length && own.dusun.length === this.dusun.length);
  }
}

/** Drafts by key, in the order in which they were begun. */
export class Drafts {
  private readonly byKey = new Map<string, Draft>();

  constructor(
    readonly places: Places,
    private readonly span: Span,
  ) {}

  /** The draft of an area or unit, or of one of the rows that are nobody's. */
  of(key: string): Draft {
    const known = this.byKey.get(key);
    if (known) return known;
    const draft = new Draft(key, isExtraKey(key) || !this.isValid(key));
    this.byKey.set(key, draft);
    return draft;
  }

  has = (key: string): boolean => this.byKey.has(key);
  all = (): readonly Draft[] => [...this.byKey.values()];
  isValid = (key: string): boolean => isValid(this.places.area(key) ?? this.places.unit(key), this.span);

  /** Hands out what is left of the units: a unit without a row of its own goes to the given row. */
  leave(territory: Territory, to: string): void {
    const [claimedUnknown, claimed] = [new Set(this.all().flatMap(({ unknownAt }) => unknownAt)), new Set(this.all().flatMap(({ units }) => units))];
    const draft = this.of(to);
    draft.unknownAt.push(...territory.units.filter((unit) => !claimedUnknown.has(unit)));
    draft.units.push(...territory.units.filter((unit) => !claimed.has(unit)));
  }
}

const NAMES: readonly (readonly [ending: string, name: string])[] = [
  ['/-', 'Dusun belum diketahui'],
  ['/?', 'Desa belum diketahui'],
  [OUTSIDE, 'Luar wilayah'],
];

const nameOf = (places: Places, key: string): string =>
  places.area(key)?.name ?? places.unit(key)?.name ?? NAMES.find(([ending]) => key.endsWith(ending))?.[1] ?? key;
