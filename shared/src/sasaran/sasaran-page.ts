/**
 * The sasaran of every place for one group, year, basis and day. An area without a value of its own has the sum of its
 * children, if every one of them has one; else none.
 */
import { desaOf, type Places } from '../area/index.js';
import type { Day } from '../period/index.js';
import { getOrMake } from './get-or-make.js';
import type { SasaranRow, SasaranValue } from './sasaran-row.js';

export class SasaranPage {
  private readonly answers = new WeakMap<Places, Map<string, SasaranValue | null>>();
  private readonly differing = new WeakMap<Places, Map<string, boolean>>();
  /** Whether there is any draft; most pages hold none. */
  private drafts: boolean | null = null;

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

  /** What several places have together rests on a value that is not decided yet. */
  isDraft(places: Places, several: readonly string[]): boolean {
    this.drafts ??= [...this.ledger.values()].some((rows) => rows.some(({ draft }) => draft === true));
    return this.drafts && several.some((each) => this.lookup(places, each)?.draft === true);
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
    const source = [...new Set(values.flatMap((each) => each.source.split(SEPARATOR)))].join(SEPARATOR);
    return { value: values.reduce((sum, { value }) => sum + value, 0), source, ...(values.some(({ draft }) => draft === true) && { draft: true }) };
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
