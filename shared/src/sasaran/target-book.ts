/** Targets: what share of the sasaran is to be reached in the year. A place without one has the nearest above it. */
import { desaOf, type AreaCode, type Places, type Unit, type UnitId } from '../area/index.js';

export interface TargetRow {
  readonly indicator: string;
  /** Code of an area, id of a unit, or `ID` for the whole country. */
  readonly area: AreaCode | UnitId;
  readonly year: number;
  /** In the unit of the indicator. */
  readonly percent: number;
  readonly source: string;
}

export interface Target {
  readonly percent: number;
  readonly source: string;
}

export const WHOLE_COUNTRY = 'ID';

export interface TargetQuestion {
  readonly indicator: string;
  readonly year: number;
  /** Where nothing is set: the target of the definition. */
  readonly otherwise: Target | null;
}

export class TargetBook {
  /** indicator and year -> area -> target */
  private readonly pages = new Map<string, Map<string, TargetRow>>();
  private readonly chains = new WeakMap<Places, Map<string, readonly string[]>>();

  constructor(readonly rows: readonly TargetRow[]) {
    for (const row of rows) {
      const page = this.pages.get(pageKey(row)) ?? new Map<string, TargetRow>();
      this.pages.set(pageKey(row), page.set(row.area, row));
    }
  }

  lookup(places: Places, areaOrUnit: string, question: TargetQuestion): Target | null {
    return this.page(question)(places, areaOrUnit);
  }

  /** The answer to one question for any place; ask it once for many rows. */
  page(question: TargetQuestion): (places: Places, areaOrUnit: string) => Target | null {
    const page = this.pages.get(pageKey(question));
    if (!page) return () => question.otherwise;
    return (places, areaOrUnit) => {
      for (const place of this.chain(places, areaOrUnit, question.year)) {
        const set = page.get(place);
        if (set) return set;
      }
      return question.otherwise;
    };
  }

  private chain(places: Places, areaOrUnit: string, year: number): readonly string[] {
    const chains = this.chains.get(places) ?? new Map<string, readonly string[]>();
    this.chains.set(places, chains);
    const key = `${year}|${areaOrUnit}`;
    const known = chains.get(key);
    if (known) return known;
    const chain = nearestFirst(places, areaOrUnit, year);
    chains.set(key, chain);
    return chain;
  }
}

const pageKey = ({ indicator, year }: { indicator: string; year: number }): string => `${indicator}|${year}`;

/** Itself, unit, desa, kecamatan, kabupaten, provinsi, the country. */
function nearestFirst(places: Places, areaOrUnit: string, year: number): readonly string[] {
  const unit = places.unit(areaOrUnit);
  const chain = unit ? [...withParents(places, unit), ...areasAround(unit.serves)] : [areaOrUnit, ...unitsOver(places, areaOrUnit, year), ...prefixes(areaOrUnit)];
  return [...new Set([...chain, WHOLE_COUNTRY])];
}

function withParents(places: Places, unit: Unit): string[] {
  const ids: string[] = [];
  for (let each: Unit | undefined = unit; each && !ids.includes(each.id); each = each.parent === null ? undefined : places.unit(each.parent)) ids.push(each.id);
  return ids;
}

const unitsOver = (places: Places, code: AreaCode, year: number): string[] => {
  const puskesmas = places.puskesmasOf(desaOf(code), { first: `${year}-01-01`, last: `${year}-12-31` });
  return puskesmas ? [puskesmas.id] : [];
};

/** `17.04.02.2009/2` -> desa, kecamatan, kabupaten, provinsi. */
const prefixes = (code: AreaCode): string[] => [desaOf(code), code.slice(0, 8), code.slice(0, 5), code.slice(0, 2)];

/** The areas that hold all that is served. */
function areasAround(serves: readonly AreaCode[]): string[] {
  const [first, ...others] = serves.map(prefixes);
  return (first ?? []).filter((code) => others.every((codes) => codes.includes(code)));
}
