/** Areas and units as the registry keeps them, each valid in time (half open; null = open). */
import type { Day } from '../period/index.js';
import type { AreaCode, AreaLevel } from './code.js';

export interface Area {
  readonly code: AreaCode;
  readonly name: string;
  readonly level: AreaLevel;
  readonly parent: AreaCode | null;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  /** Codes of the areas that took its place. */
  readonly replacedBy: readonly AreaCode[];
}

export type UnitId = string;

export interface Unit {
  readonly id: UnitId;
  /** `puskesmas pustu posyandu rs klinik …` */
  readonly kind: string;
  readonly name: string;
  readonly parent: UnitId | null;
  /** The desa (or dusun) that it works for; a Puskesmas is a set of desa, whatever the kecamatan. */
  readonly serves: readonly AreaCode[];
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}
