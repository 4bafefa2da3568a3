/**
 * Sasaran: how many there are to reach, by area or unit, group, year and basis.
 * An area without a value of its own has the sum of its children, if every one of them has one; else none.
 */
import { desaOf, type AreaCode, type Places, type UnitId } from '../area/index.js';
import type { Day } from '../period/index.js';

/** `proyeksi`: by the projection of the health office; `riil`: registered by name. */
export type SasaranBasis = 'proyeksi' | 'riil';

export interface SasaranRow {
  /** Code of an area, or id of a unit. */
  readonly area: AreaCode | UnitId;
  readonly group: string;
  readonly year: number;
  readonly basis: SasaranBasis;
  readonly value: number;
  /** The decree or list that says so. */
  readonly source: string;
  /** null = from the first day of the year. */
  readonly validFrom: Day | null;
}

export interface SasaranQuestion {
  readonly group: string;
  readonly year: number;
  readonly basis: SasaranBasis;
  /** Of several values of one year the latest that holds on this day is taken. */
  readonly day: Day;
}

export interface SasaranValue {
  readonly value: number;
  readonly source: string;
}

/** Days asked about that are kept ready; a wall asks for two or three, a slider for some dozen. */
const MOST_PAGES = 512;

export class SasaranBook {
  private readonly ledgers = new Map<string, Map<string, SasaranRow[]>>();
  private readonly pages = new Map<string, SasaranPage>();

  constructor(readonly rows: readonly SasaranRow[]) {
    for (const row of rows) {
      const ledger = getOrMake(this.ledgers, keyOf(row), () => new Map<string, SasaranRow[]>());
      getOrMake(ledger, row.area, () => []).push(row);
    }
    for (const ledger of this.ledgers.values()) for (const versions of ledger.values()) versions.sort(byStart);
  }

  lookup(places: Places, areaOrUnit: string, question: SasaranQuestion): SasaranValue | null {
    return this.page(question).lookup(places, areaOrUnit);
  }

  /** The answers to one question for every place; ask it once for many rows. */
  page(question: SasaranQuestion): SasaranPage {
    const key = `${keyOf(question)}|${question.day}`;
    const known = this.pages.get(key);
    if (known) return known;
    if (this.pages.size >= MOST_PAGES) this.pages.clear();
    const page = new SasaranPage(this.ledgers.get(keyOf(question)) ?? new Map<string, SasaranRow[]>(), question.day);
    this.pages.set(key, page);
    return page;
  }
}

export class SasaranPage {
  private readonly answers = new WeakMap<Places, Map<string, SasaranValue | null>>();
  private readonly differing = new WeakMap<Places, Map<string, boolean>>();

  constructor(
    private readonly ledger: ReadonlyMap<string, readonly SasaranRow[]>,
    private readonly day: Day,
  ) {}

  /** No place has a value. */
  get empty(): boolean {
    return this.ledger.size === 0;
  }

  /** What was entered for the place itself. */
  own(areaOrUnit: string): SasaranValue | null {
    return this.ledger.get(areaOrUnit)?.findLast(({ validFrom }) => validFrom === null || validFrom <= this.day) ?? null;
  }

  lookup(places: Places, areaOrUnit: string): SasaranValue | null {
    const answers = getOrMake(this.answers, places, () => new Map<string, SasaranValue | null>());
    const known = answers.get(areaOrUnit);
    if (known !== undefined) return known;
    const answer = this.own(areaOrUnit) ?? this.ofChildren(places, areaOrUnit);
    answers.set(areaOrUnit, answer);
    return answer;
  }

  /** The sum of the children; null where there are none or one has no value. */
  ofChildren(places: Places, areaOrUnit: string): SasaranValue | null {
    return this.sumOf(places, childrenOf(places, areaOrUnit, this.day));
  }

  /** A value of its own that is not the sum of its children. */
  differs(places: Places, areaOrUnit: string): boolean {
    const own = this.own(areaOrUnit);
    if (own === null) return false;
    const differing = getOrMake(this.differing, places, () => new Map<string, boolean>());
    return getOrMake(differing, areaOrUnit, () => {
      const sum = this.ofChildren(places, areaOrUnit);
      return sum !== null && sum.value !== own.value;
    });
  }

  sumOf(places: Places, several: readonly string[]): SasaranValue | null {
    if (several.length === 0 || this.empty) return null;
    const values = several.map((each) => this.lookup(places, each));
    if (!values.every((value) => value !== null)) return null;
    return { value: values.reduce((sum, { value }) => sum + value, 0), source: [...new Set(values.flatMap(({ source }) => source.split(SEPARATOR)))].join(SEPARATOR) };
  }
}

/** Between the sources of a sum. */
const SEPARATOR = '; ';

function childrenOf(places: Places, areaOrUnit: string, day: Day): readonly string[] {
  const unit = places.unit(areaOrUnit);
  if (!unit) return places.childrenOf(areaOrUnit, { first: day, last: day }).map(({ code }) => code);
  const whole = new Set(unit.serves.filter((code) => code === desaOf(code)));
  return [...new Set(unit.serves)].filter((code) => whole.has(code) || !whole.has(desaOf(code)));
}

const keyOf = ({ group, year, basis }: Pick<SasaranQuestion, 'group' | 'year' | 'basis'>): string => `${group}|${year}|${basis}`;
const byStart = (a: SasaranRow, b: SasaranRow): number => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1);

interface Store<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function getOrMake<K, V>(store: Store<K, V>, key: K, make: () => V): V {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
