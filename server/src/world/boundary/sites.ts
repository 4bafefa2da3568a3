/** Where areas lie: at a known point, else where there is room left, those of one parent together. */
import type { MultiPolygon } from 'polygon-clipping';
import { boundsOf, isWithin, middleOf, multiArea, type Bounds, type Point } from './geometry.js';
import { farApart, seed, seeds } from './seeds.js';

/** An area to be drawn. */
export interface Plot {
  readonly code: string;
  readonly parent: string | null;
}
export interface Site {
  readonly code: string;
  readonly at: Point;
  readonly areaKm2: number;
  /** The outline, where it is known. */
  readonly shape: MultiPolygon | null;
  /** The outline of what it belongs to, where that is known. */
  readonly within: MultiPolygon | null;
}
/** What is known of one area, on the plane. */
export type KnownSite = Pick<Site, 'at' | 'areaKm2' | 'shape'>;

export interface Surroundings {
  readonly known: ReadonlyMap<string, KnownSite>;
  /** The outline around the children of an area. */
  readonly around: (parent: string) => MultiPolygon | null;
  /** What an area is taken to measure where nothing is known of it. */
  readonly usualKm2: number;
}

/** Between neighbours, where sides of squares of their size are 1. */
const SPACING = 0.57;
/** Between the middles of families. */
const FAMILY_SPACING = 1.9;
/** Places looked at for each one that is needed. */
const CHOICE = 9;
const MOST_LOOKS = 20_000;

export function sitesOf(plots: readonly Plot[], surroundings: Surroundings): readonly Site[] {
  const families = new Map<string, Plot[]>();
  for (const plot of plots) families.set(plot.parent ?? '', [...(families.get(plot.parent ?? '') ?? []), plot]);
  const largest = Math.max(...[...families.values()].map(({ length }) => length));
  const layout = new Layout(surroundings, largest);
  return [...families.keys()].sort().flatMap((family, i) => layout.family(families.get(family) ?? [], i));
}

/** The ground on which sites are laid out. */
class Layout {
  private readonly spacing: number;
  /** What is somebody's already. */
  private readonly taken: readonly { readonly shape: MultiPolygon; readonly bounds: Bounds }[];

  constructor(
    private readonly surroundings: Surroundings,
    private readonly largest: number,
  ) {
    this.spacing = SPACING * Math.sqrt(surroundings.usualKm2);
    this.taken = [...surroundings.known.values()].flatMap(({ shape }) => (shape ? [{ shape, bounds: boundsOf(shape.flat(2)) }] : []));
  }

  /** @param members of one parent, which is the so-manieth */
  family(members: readonly Plot[], nth: number): readonly Site[] {
    const { around, usualKm2 } = this.surroundings;
    const within = around(members[0]?.parent ?? '');
    const known = this.believed(members, within);
    const strangers = members.filter(({ code }) => !known.has(code));
    const points = [...known.values()].map(({ at }) => at);
    const places = within ? this.placesIn(within, strangers.length) : this.placesAround(this.middle(points, nth), strangers.length);
    const placeOf = new Map(strangers.map(({ code }, i) => [code, places[i] ?? this.middle(points, nth)]));
    return members.map(({ code }): Site => ({ code, within, ...(known.get(code) ?? { at: placeOf.get(code) ?? [0, 0], areaKm2: usualKm2, shape: null }) }));
  }

  /** A mere point is believed where it lies within its parent and in no outline of another. */
  private believed(members: readonly Plot[], within: MultiPolygon | null): ReadonlyMap<string, KnownSite> {
    const known = members.flatMap(({ code }): [string, KnownSite][] => {
      const site = this.surroundings.known.get(code);
      return site && (site.shape || ((!within || isWithin(within, site.at)) && !this.isTaken(site.at))) ? [[code, site]] : [];
    });
    return new Map(known);
  }

  private middle = (points: readonly Point[], nth: number): Point => (points.length > 0 ? meanOf(points) : seed(nth, this.spacing * Math.sqrt(this.largest) * FAMILY_SPACING));

  private placesAround(around: Point, count: number): readonly Point[] {
    const free = seeds(count, { around, spacing: this.spacing, looks: MOST_LOOKS, isFree: (point) => !this.isTaken(point) });
    return free.length === count ? free : seeds(count, { around, spacing: this.spacing, looks: count, isFree: () => true });
  }

  /** Spread over what the outline has left. */
  private placesIn(within: MultiPolygon, count: number): readonly Point[] {
    if (count === 0) return [];
    const around = middleOf(within);
    const [left, bottom, right, top] = boundsOf(within.flat(2));
    const reach = Math.hypot(right - left, top - bottom);
    const choice = (spacing: number) => seeds(count * CHOICE, { around, spacing, looks: Math.min(MOST_LOOKS, (reach / spacing) ** 2), isFree: (point) => isWithin(within, point) && !this.isTaken(point) });
    const dense = Math.sqrt(this.freeArea(within) / (Math.PI * count * CHOICE));
    const places = farApart(choice(dense), count);
    return places.length === count ? places : this.placesAround(around, count);
  }

  private freeArea(within: MultiPolygon): number {
    const whole = multiArea(within);
    const inside = this.taken.filter(({ shape }) => isWithin(within, middleOf(shape)));
    return Math.max(whole / 50, whole - inside.reduce((sum, { shape }) => sum + multiArea(shape), 0));
  }

  private isTaken = ([x, y]: Point): boolean =>
    this.taken.some(({ shape, bounds: [left, bottom, right, top] }) => x >= left && x <= right && y >= bottom && y <= top && isWithin(shape, [x, y]));
}

const meanOf = (points: readonly Point[]): Point => [points.reduce((sum, [x]) => sum + x, 0) / points.length, points.reduce((sum, [, y]) => sum + y, 0) / points.length];
