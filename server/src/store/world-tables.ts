/**
 * The tables of the world: areas, units, sasaran, targets, outlines. Rows are kept in versions by the clock, so that
 * what held at an earlier step can be told; here the current ones are read and new versions written.
 */
import { setImmediate as breathe } from 'node:timers/promises';
import { IsNull, type EntitySchema, type FindOptionsOrder, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { Places } from '@pantau/shared/area';
import { VariantBook } from '@pantau/shared/indicator';
import { SasaranBook, TargetBook } from '@pantau/shared/sasaran';
import type { Transaction } from './connection.js';
import type { SqlValue } from './sql.js';
import { AreaVersion, BoundaryVersion, SasaranVersion, TargetVersion, UnitVersion, VariantVersion, type Version } from './entities.js';
import type { WorldImage } from './world-image.js';

/** What a step does to a table: rows that hold from now on, and rows that hold no longer. */
export interface Rewrite<Row> {
  readonly begun: readonly Row[];
  readonly ended: readonly Row[];
}

const versionColumns: readonly string[] = ['fromClock', 'toClock'] satisfies readonly (keyof Version)[];

/** Rows read in one go where others are to be let through. */
const PORTION = 1_000;

export class VersionedTable<Row extends ObjectLiteral> {
  constructor(
    private readonly entity: EntitySchema<Row & Version>,
    private readonly keys: readonly (keyof Row & string)[],
  ) {}

  /** The many rows that hold now, in the order of their keys, without the weight of entities: a start waits for them. */
  async current({ manager, sql }: Transaction): Promise<Row[]> {
    const { connection } = manager;
    const { tableName, columns } = connection.getMetadata(this.entity);
    const told = columns.filter(({ propertyName }) => !versionColumns.includes(propertyName));
    const encoded = told.filter(({ type, transformer }) => type === 'simple-json' || transformer !== undefined);
    const keys = this.keys.map((key) => `"${key}"`).join(', ');
    const names = told.map(({ databaseName, propertyName }) => `${databaseName} AS "${propertyName}"`).join(', ');
    const rows = await sql.all<Record<string, unknown>>(`SELECT ${names} FROM ${tableName} WHERE to_clock IS NULL ORDER BY ${keys}`);
    for (const row of rows) for (const column of encoded) row[column.propertyName] = connection.driver.prepareHydratedValue(row[column.propertyName], column);
    return rows as Row[];
  }

  /** What one step did to the table; that may have been all of it, so others are let through meanwhile. */
  async rewrittenAt(reads: Transaction, clock: number): Promise<Rewrite<Row>> {
    return { begun: await this.all(reads, { fromClock: clock }), ended: await this.all(reads, { toClock: clock }) };
  }

  /** A row that is begun under the key of another must come with that other among the ended. */
  async rewrite({ manager, sql }: Transaction, clock: number, { begun, ended }: Rewrite<Row>): Promise<void> {
    for (const row of ended) await manager.update(this.entity, this.currentOf(row), { toClock: clock } as never);
    const { connection } = manager;
    const { tableName, columns } = connection.getMetadata(this.entity);
    const valuesOf = (version: Row & Version) => columns.map((column) => connection.driver.preparePersistentValue(version[column.propertyName], column) as SqlValue);
    const rows = begun.map((row) => valuesOf({ ...row, fromClock: clock, toClock: null }));
    await sql.insert({ name: tableName, columns: columns.map(({ databaseName }) => databaseName) }, rows);
  }

  /** One text per key. */
  keyOf = (row: Row): string => this.keys.map((name) => String(row[name])).join('|');

  private async all({ manager }: Transaction, where: Partial<Version>): Promise<readonly Row[]> {
    const order = Object.fromEntries(this.keys.map((key) => [key, 'ASC'])) as FindOptionsOrder<Row & Version>;
    const rows: Row[] = [];
    for (;;) {
      const portion = await manager.find(this.entity, { where: where as FindOptionsWhere<Row & Version>, order, skip: rows.length, take: PORTION });
      rows.push(...portion.map(withoutVersion<Row>));
      if (portion.length < PORTION) return rows;
      await breathe();
    }
  }

  private currentOf(row: Row): FindOptionsWhere<Row & Version> {
    const key = Object.fromEntries(this.keys.map((name) => [name, (row[name] as unknown) ?? '']));
    return { ...key, toClock: IsNull() } as unknown as FindOptionsWhere<Row & Version>;
  }
}

const withoutVersion = <Row>({ fromClock: _from, toClock: _to, ...row }: Row & Version): Row => row as unknown as Row;

export const areaTable = new VersionedTable(AreaVersion, ['code']);
export const unitTable = new VersionedTable(UnitVersion, ['id']);
export const sasaranTable = new VersionedTable(SasaranVersion, ['area', 'group', 'year', 'basis', 'validFrom']);
export const targetTable = new VersionedTable(TargetVersion, ['indicator', 'area', 'year']);
export const variantTable = new VersionedTable(VariantVersion, ['variant', 'kabupaten', 'validFrom']);
export const boundaryTable = new VersionedTable(BoundaryVersion, ['area']);

export async function loadWorld(reads: Transaction): Promise<WorldImage> {
  return {
    places: new Places(await areaTable.current(reads), await unitTable.current(reads)),
    sasaran: new SasaranBook(await sasaranTable.current(reads)),
    targets: new TargetBook(await targetTable.current(reads)),
    variants: await loadVariants(reads),
  };
}

export const loadVariants = async (reads: Transaction): Promise<VariantBook> => new VariantBook(await variantTable.current(reads));

/** The source of invented events: a demo world takes no other, so that they never mix with real ones. */
export const DEMO_SOURCE = 'simulasi';

/** What a folder is kept for: '' not decided yet. */
export type WorldKind = '' | 'demo' | 'empty';
/** The day on which a demo was begun, its size, and whether its story has been told up to that day. */
export interface DemoMark {
  readonly began: string;
  readonly size: string;
  readonly told: boolean;
}

export async function worldKind({ sql }: Transaction): Promise<WorldKind> {
  const [row] = await sql.all<{ world: WorldKind }>('SELECT world FROM store');
  return row?.world ?? '';
}

export const rememberWorld = ({ sql }: Transaction, kind: WorldKind): Promise<void> => sql.change('UPDATE store SET world = ?', [[kind]]);

export async function demoMark({ sql }: Transaction): Promise<DemoMark | null> {
  const [row] = await sql.all<Omit<DemoMark, 'told'> & { told: number }>('SELECT began, size, told FROM demo');
  return row ? { ...row, told: row.told === 1 } : null;
}

export const rememberDemo = ({ sql }: Transaction, { began, size, told }: DemoMark): Promise<void> =>
  sql.insert({ name: 'demo', columns: ['one', 'began', 'size', 'told'], replacing: ['one'] }, [[1, began, size, told ? 1 : 0]]);
