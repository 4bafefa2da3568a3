/**
 * Who asks, and how far that reaches. Every read and every write takes a scope, so that no route can forget it. Only this
 * room makes one; what it does not allow is answered as if it were not there.
 */
import type { Places } from '@pantau/shared/area';
import { Reach, topOf } from './reach.js';
import { mayAtAll, type Right, type Role } from './roles.js';

export interface Grant {
  readonly role: Role;
  /** Unit ids; area codes are understood too. */
  readonly units: readonly string[];
  readonly sources: readonly string[];
  /** Null: any type. */
  readonly types: readonly string[] | null;
}

/** An event that someone wants to hand in. */
export interface Claim {
  readonly source: string;
  /** Null: a void, which names nothing but the event. */
  readonly type: string | null;
  /** Where it was served. */
  readonly unit: string | null;
  /** Where the person lives. */
  readonly desa: string | null;
  /** The unit that it is about, e.g. the posyandu of a session. */
  readonly about?: string | null;
  /** The area that it speaks for as a whole: a total without names. */
  readonly total?: string | null;
}

/** The facts, as far as scopes look at them. */
interface World {
  readonly places: Places;
}

export class Scope {
  private known: { readonly places: Places; readonly reach: Reach } | null = null;

  constructor(private readonly grant: Grant) {}

  get role(): Role {
    return this.grant.role;
  }
  get units(): readonly string[] {
    return this.grant.units;
  }

  /** May see counts as they are, down to one. */
  get exact(): boolean {
    return mayAtAll(this.role, 'numbers');
  }

  may(right: Right): boolean {
    return mayAtAll(this.role, right);
  }

  /** Whether the area or unit is there and inside. Also for the rows of what is unknown within one (`<desa>/-`, `<unit>/?`). */
  mayRead(areaOrUnit: string, { places }: World): boolean {
    const place = areaOrUnit.replace(/\/[-?]$/, '');
    if (this.role === 'admin') return (places.unit(place) ?? places.area(place)) !== undefined;
    return this.reach(places).holds(place);
  }

  /**
   * A source writes under its own name, of its own types, for its own units and for who lives in their kabupaten; totals only
   * for areas of its own. What is not registered yet is no reason to refuse: it will be kept aside.
   */
  mayWrite({ source, type, unit, desa, about = null, total = null }: Claim, { places }: World): boolean {
    if (this.role === 'admin') return true;
    const { sources, types } = this.grant;
    if (!this.may('events') || !sources.includes(source) || (types && type !== null && !types.includes(type))) return false;
    const reach = this.reach(places);
    if ([unit, about].some((id) => id !== null && places.unit(id) && !reach.holds(id))) return false;
    if (total !== null && places.area(total) && !reach.holds(total)) return false;
    return desa === null || reach.touchesKabupatenOf(desa);
  }

  /** The areas and units at the top of what it may see. */
  visibleAreas({ places }: World): readonly string[] {
    if (this.role === 'admin') return topOf(places);
    return this.units.filter((place) => this.mayRead(place, { places }));
  }

  private reach(places: Places): Reach {
    if (this.known?.places !== places) this.known = { places, reach: new Reach(places, this.grant.units) };
    return this.known.reach;
  }
}
