/** Numbers as they leave the server: the shapes of `GET /situation` and `GET /pws`. No subject can be named in them. */
import type { Bilingual } from '../basics/index.js';
import type { Period } from '../period/index.js';

export type Basis = 'proyeksi' | 'riil';
export type PlaceRule = 'residence' | 'service';
export type PwsStatus = 'baik' | 'kurang' | 'cukup' | 'jelek' | 'belum_lapor';
export type Line = 'above' | 'below';
export type Trend = 'up' | 'down' | 'flat' | 'na';
export type RowLevel = 'puskesmas' | 'kecamatan' | 'desa' | 'dusun' | 'posyandu';

export interface Amount {
  readonly numerator: number;
  readonly denominator: number | null;
  /** In the unit of the indicator, unrounded; null where the denominator is null or 0. For counts the numerator itself. */
  readonly percent: number | null;
}

export interface SituationRow extends Amount {
  /** Area code, unit id, `<desa>/-` (dusun unknown), `<unit>/?` (desa unknown) or `luar_wilayah`. */
  readonly area: string;
  readonly indicator: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly cumulative: Amount;
  readonly status: PwsStatus | null;
  readonly line: Line | null;
  readonly source: 'by_name' | 'paper';
  readonly provisional: boolean;
  readonly revised: boolean;
  readonly flags: readonly string[];
}

export interface Situation {
  readonly epoch: string;
  readonly clock: number;
  readonly asOf: string;
  readonly area: string;
  readonly period: Period;
  readonly rows: readonly SituationRow[];
}

export interface PwsShare {
  readonly count: number;
  readonly percent: number | null;
}

export interface PwsRow {
  readonly area: string;
  readonly name: string;
  readonly sasaran: number | null;
  readonly cumulative: PwsShare;
  readonly thisMonth: PwsShare;
  readonly lastMonth: PwsShare;
  /** What the row itself is held against: its own target may be another than that of the table. */
  readonly targetToDatePercent: number | null;
  readonly line: Line | null;
  readonly trend: Trend;
  readonly status: PwsStatus | null;
  readonly flags: readonly string[];
  /** Unrounded; null in December and where there is no target or sasaran. */
  readonly neededPerMonth: number | null;
  readonly reason: Bilingual;
}

export interface PwsTable {
  readonly epoch: string;
  readonly clock: number;
  readonly asOf: string;
  readonly indicator: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly targetPercent: number | null;
  readonly targetToDatePercent: number | null;
  readonly closed: boolean;
  readonly provisional: boolean;
  /** 0 as first closed; +1 with every clock step that changed the table after closing. */
  readonly revision: number;
  readonly rows: readonly PwsRow[];
  readonly total: PwsRow;
}
