/** The cold tables, written and read through TypeORM repositories. */
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Area, Unit } from '@pantau/shared/area';
import type { VariantChoice } from '@pantau/shared/indicator';
import type { SasaranRow, TargetRow } from '@pantau/shared/sasaran';
import { AccessToken, BrowserSession } from './access-entities.js';

/** A row is never overwritten: it holds from one clock step to another (half open; null = still). */
export interface Version {
  readonly fromClock: number;
  readonly toClock: number | null;
}
/** An outline as it was handed in: a GeoJSON Polygon or MultiPolygon, as text. */
export interface BoundaryRow {
  readonly area: string;
  readonly geometry: string;
}

type Columns<Row> = { readonly [K in keyof Row]-?: EntitySchemaColumnOptions };

function versioned<Row extends object>(name: string, columns: Columns<Row>) {
  const version: Columns<Version> = {
    fromClock: { type: 'integer', name: 'from_clock', primary: true },
    toClock: { type: 'integer', name: 'to_clock', nullable: true },
  };
  return new EntitySchema<Row & Version>({ name, columns: { ...columns, ...version } as Columns<Row & Version> });
}

const text: EntitySchemaColumnOptions = { type: 'text' };
const key: EntitySchemaColumnOptions = { type: 'text', primary: true };
const list: EntitySchemaColumnOptions = { type: 'simple-json' };
const yearKey: EntitySchemaColumnOptions = { type: 'integer', primary: true };
const number: EntitySchemaColumnOptions = { type: 'double precision' };
const validity = {
  validFrom: { type: 'text', name: 'valid_from', nullable: true },
  validTo: { type: 'text', name: 'valid_to', nullable: true },
} as const;

export const AreaVersion = versioned<Area>('area_version', {
  code: key,
  name: text,
  level: text,
  parent: { type: 'text', nullable: true },
  ...validity,
  replacedBy: { ...list, name: 'replaced_by' },
});

export const UnitVersion = versioned<Unit>('unit_version', {
  id: key,
  kind: text,
  name: text,
  parent: { type: 'text', nullable: true },
  serves: list,
  ...validity,
});

export const SasaranVersion = versioned<SasaranRow>('sasaran_version', {
  area: key,
  group: { ...key, name: 'target_group' },
  year: yearKey,
  basis: key,
  value: number,
  source: text,
  // part of the key, so that several values of one year may follow each other; no key column is null
  validFrom: { ...key, name: 'valid_from', transformer: { to: (day: string | null) => day ?? '', from: (day: string) => day || null } },
  draft: { type: 'integer', nullable: true, transformer: { to: (draft: boolean | undefined) => (draft === true ? 1 : null), from: (mark: number | null) => (mark === null ? undefined : true) } },
});

export const TargetVersion = versioned<TargetRow>('target_version', {
  indicator: key,
  area: key,
  year: yearKey,
  percent: number,
  source: text,
});

export const VariantVersion = versioned<VariantChoice>('variant_version', {
  variant: key,
  kabupaten: key,
  validFrom: { ...key, name: 'valid_from' },
  option: text,
  source: text,
});

export const BoundaryVersion = versioned<BoundaryRow>('boundary_version', { area: key, geometry: text });

export const entities: EntitySchema[] = [AreaVersion, UnitVersion, SasaranVersion, TargetVersion, VariantVersion, BoundaryVersion, AccessToken, BrowserSession];
