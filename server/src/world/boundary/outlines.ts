/** Which areas a map of an area shows, and how they look. Drawn once, kept as long as nothing changes. */
import type { Area, AreaCode, Places } from '@pantau/shared/area';
import type { Day } from '@pantau/shared/period';
import type { Boundaries, BoundaryFeature } from '@pantau/shared/protocol';
import type { Drawing, KabupatenOrder, Outline } from './drawing.js';
import { NO_SHAPE, type Shapes } from './shape.js';

/** Draws, elsewhere. */
export interface Draughtsman {
  kabupaten(order: KabupatenOrder): Promise<Drawing>;
  provinsi(code: AreaCode, orders: readonly KabupatenOrder[]): Promise<Drawing>;
}
/** Whose outlines are asked for below an area. */
export type OutlineLevel = 'kecamatan' | 'desa';

/** The outlines of one day's areas. */
export class Outlines {
  private readonly drawn = new Map<AreaCode, Promise<Drawing>>();

  constructor(
    private readonly places: Places,
    private readonly shapes: Shapes,
    private readonly day: Day,
    private readonly draughtsman: Draughtsman,
  ) {}

  /** The children of an area (of a desa itself), the desa of a unit. */
  async of(areaOrUnit: string, level: OutlineLevel = 'desa'): Promise<Boundaries> {
    const isProvinsi = this.places.area(areaOrUnit)?.level === 'provinsi';
    const codes = isProvinsi ? this.childrenOf(areaOrUnit) : level === 'desa' ? this.places.desaIn(areaOrUnit, this.span) : this.kecamatanIn(areaOrUnit);
    const drawings = isProvinsi ? [await this.provinsi(areaOrUnit)] : await Promise.all([...new Set(codes.map(kabupatenOf))].map((code) => this.kabupaten(code)));
    return { type: 'FeatureCollection', features: codes.flatMap((code) => this.feature(code, this.outlineIn(drawings, code))) };
  }

  /** What has ended is in no drawing of today, but may be known. */
  private outlineIn(drawings: readonly Drawing[], code: AreaCode): Outline {
    const known = this.shapes.get(code);
    return drawings.find((drawing) => drawing.has(code))?.get(code) ?? { geometry: known ?? NO_SHAPE, schematic: known === undefined };
  }

  private feature(code: AreaCode, { geometry, schematic }: Outline): BoundaryFeature[] {
    const area = this.places.area(code);
    const unit = this.places.puskesmasOf(code, this.span);
    return area ? [{ type: 'Feature', properties: { code, name: area.name, parent: area.parent, unit: unit?.id ?? null, schematic }, geometry }] : [];
  }

  private kabupaten(code: AreaCode): Promise<Drawing> {
    return this.once(code, () => this.draughtsman.kabupaten(this.orderOf(code)));
  }

  private provinsi(code: AreaCode): Promise<Drawing> {
    return this.once(code, () => this.draughtsman.provinsi(code, this.childrenOf(code).map((child) => this.orderOf(child))));
  }

  /** What could not be drawn is tried again when it is asked for again. */
  private once(code: AreaCode, draw: () => Promise<Drawing>): Promise<Drawing> {
    const known = this.drawn.get(code) ?? draw();
    this.drawn.set(code, known);
    known.catch(() => this.drawn.delete(code));
    return known;
  }

  private orderOf(kabupaten: AreaCode): KabupatenOrder {
    const villages = this.places.desaIn(kabupaten, this.span).flatMap((code) => this.places.area(code) ?? []).map(({ code, parent }) => ({ code, parent }));
    const asked = new Set([kabupaten, ...villages.flatMap(({ code, parent }) => [code, parent ?? ''])]);
    return { kabupaten, villages, shapes: new Map([...this.shapes].filter(([code]) => asked.has(code))) };
  }

  private get span() {
    return { first: this.day, last: this.day };
  }
  private childrenOf = (code: AreaCode): readonly AreaCode[] => this.places.childrenOf(code, this.span).map((child: Area) => child.code);
  private kecamatanIn = (code: string): readonly AreaCode[] => (this.places.area(code)?.level === 'kecamatan' ? [code] : this.childrenOf(code).filter((child) => this.places.area(child)?.level === 'kecamatan'));
}

const kabupatenOf = (code: AreaCode): AreaCode => code.slice(0, 5);
