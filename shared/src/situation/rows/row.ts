/** A row of a read: whom it counts, who lives there, and which villages and units belong to it. */
import type { AreaCode, Places, Span, UnitId } from '../../area/index.js';
import type { Territory } from './territory.js';

/** Whom the units served: anyone, those whose residence is unknown, residents of these desa, or of any others. */
export type Clients =
  | { readonly of: 'anywhere' }
  | { readonly of: 'nowhere_known' }
  | { readonly of: 'inside' | 'outside'; readonly desa: ReadonlySet<AreaCode> };

/** Where numbers are read; all its parts together, none of them overlapping. */
export interface Spot {
  /** All residents of these desa. */
  readonly desa: readonly AreaCode[];
  /** Residents of exactly this dusun; a desa code = residents of it whose dusun is unknown. */
  readonly dusun: readonly AreaCode[];
  /** Residence unknown, served by these units ('' = unit unknown as well). */
  readonly unknownAt: readonly UnitId[];
  readonly served: { readonly units: readonly UnitId[]; readonly clients: Clients } | null;
}

export const NOWHERE: Spot = { desa: [], dusun: [], unknownAt: [], served: null };

export interface Row {
  /** Area code, unit id, `<desa>/-`, `<area or unit>/?` or `luar_wilayah`. */
  readonly key: string;
  readonly name: string;
  /** Shown only where it holds anything. */
  readonly extra: boolean;
  readonly counts: Spot;
  /** Those whose registered stock is the sasaran riil. */
  readonly residents: Spot;
  /** Whose sasaran is the row's: its own, or the sum of these where it is only part of an area; none = it cannot have one. */
  readonly sasaranOf: readonly string[];
  /** Villages that derived numbers look at. */
  readonly desa: readonly AreaCode[];
  /** Units that derived numbers look at. */
  readonly units: readonly UnitId[];
  /** Villages one of which must have reported; none = the question does not arise. */
  readonly reporting: readonly AreaCode[];
}

export const OUTSIDE = 'luar_wilayah';
export const unknownDusun = (desa: AreaCode): string => `${desa}/-`;
export const unknownDesa = (areaOrUnit: string): string => `${areaOrUnit}/?`;
/** Those keys that are shown only where they hold anything, told by their form. */
export const isExtraKey = (key: string): boolean => key === OUTSIDE || key.endsWith('/-') || key.endsWith('/?');

/** The level of rows; a provinsi has kabupaten below it. */
export type Grain = 'kabupaten' | 'kecamatan' | 'puskesmas' | 'posyandu' | 'desa' | 'dusun';

/** What rows are made from. */
export interface Order {
  readonly places: Places;
  readonly territory: Territory;
  readonly grain: Grain;
  /** What is valid in it is shown with or without data. */
  readonly span: Span;
}
