/** The rows of a read, in order, and which of them counts what. Building one costs more than reading it: keep it. */
import { desaOf, type AreaCode, type Places, type Span, type UnitId } from '../../area/index.js';
import type { PlaceRule } from '../../protocol/index.js';
import { residenceRows } from './residence-rows.js';
import type { Grain, Row } from './row.js';
import { serviceRows } from './service-rows.js';
import { isToldAsWhole, isToldAt, toldRows, type Finest } from './told-rows.js';
import { territoryOf, type Territory } from './territory.js';

export interface PlanWish {
  readonly area: string;
  readonly grain: Grain;
  readonly place: PlaceRule;
  readonly span: Span;
  /** No number is told of smaller places. */
  readonly finest?: Finest;
}

export class Plan {
  /** Those that may be told. */
  readonly rows: readonly Row[];
  /** Nothing is told at this level, since its rows could name persons. */
  readonly withheld: boolean;
  /** Nor is their sum. */
  readonly totalWithheld: boolean;
  readonly territory: Territory;
  private readonly byKey: ReadonlyMap<string, Row>;
  private readonly units: ReadonlySet<UnitId>;
  private readonly living = new Lists();
  private readonly unknown = new Lists();
  private readonly looking = new Lists();
  private readonly reporting = new Lists();
  private readonly villages = new Lists();
  /** Rows that count whomever their units served. */
  private readonly ofAnybody: Row[] = [];
  private readonly byUnit = new Map<UnitId, Row>();
  private readonly byClient = new Map<AreaCode, Row>();
  private outside: Row | undefined;

  constructor(
    places: Places,
    private readonly wish: PlanWish,
  ) {
    this.territory = territoryOf(places, wish.area);
    const order = { places, territory: this.territory, grain: wish.grain, span: wish.span };
    const rows = toldRows(wish.place === 'service' ? serviceRows(order) : residenceRows(order), order, wish.finest);
    this.withheld = !isToldAt(wish.grain, wish.finest);
    this.totalWithheld = !isToldAsWhole(places, wish.area, wish.finest);
    this.rows = [...rows.filter(({ extra }) => !extra), ...rows.filter(({ extra }) => extra)];
    this.units = new Set(this.territory.units);
    this.byKey = new Map(this.rows.map((row) => [row.key, row]));
    for (const row of this.rows) this.index(row);
  }

  row = (key: string): Row | undefined => this.byKey.get(key);

  /** The one row that counts what a service or state at this place adds; none where it is not of the area. */
  counting(residence: string, unit: UnitId): Row | undefined {
    if (this.wish.place === 'residence') return this.livingAt(residence, unit)[0];
    if (!this.units.has(unit)) return undefined;
    return this.byUnit.get(unit) ?? this.byClient.get(desaOf(residence)) ?? this.outside;
  }

  /** The rows among whose residents are those of this dusun (or desa, or unknown to this unit). */
  livingAt(residence: string, unit: UnitId): readonly Row[] {
    if (residence === '') return this.unknown.of(unit);
    return [...this.living.of(residence), ...this.living.of(`${desaOf(residence)}${WHOLE}`)];
  }

  /** The rows whose derived numbers look at the unit. */
  lookingAt = (unit: UnitId): readonly Row[] => this.looking.of(unit);
  /** The rows that have reported if this village has. */
  reportingWith = (desa: AreaCode): readonly Row[] => this.reporting.of(desa);

  /** The rows in whose number there may be something of the village. */
  holding = (desa: AreaCode): readonly Row[] => [...this.villages.of(desa), ...this.ofAnybody];

  private index(row: Row): void {
    const { residents, counts } = row;
    for (const dusun of residents.dusun) this.living.add(dusun, row);
    for (const desa of residents.desa) this.living.add(`${desa}${WHOLE}`, row);
    for (const unit of residents.unknownAt) this.unknown.add(unit, row);
    for (const unit of row.units) this.looking.add(unit, row);
    for (const desa of row.reporting) this.reporting.add(desa, row);
    for (const desa of new Set([...row.desa, ...counts.desa, ...[...counts.dusun, ...residents.dusun].map(desaOf)])) this.villages.add(desa, row);
    if (counts.served) this.indexServed(row, counts.served);
  }

  private indexServed(row: Row, { units, clients }: NonNullable<Row['counts']['served']>): void {
    if (clients.of === 'anywhere' || clients.of === 'outside') this.ofAnybody.push(row);
    if (clients.of === 'anywhere') for (const unit of units) this.byUnit.set(unit, row);
    else if (clients.of === 'nowhere_known') this.byClient.set('', row);
    else if (clients.of === 'outside') this.outside = row;
    else for (const desa of clients.desa) this.serve(desa, row);
  }

  private serve(desa: AreaCode, row: Row): void {
    this.byClient.set(desa, row);
    this.villages.add(desa, row);
  }
}

class Lists {
  private readonly byKey = new Map<string, Row[]>();

  add(key: string, row: Row): void {
    const known = this.byKey.get(key);
    if (known) known.push(row);
    else this.byKey.set(key, [row]);
  }

  of = (key: string): readonly Row[] => this.byKey.get(key) ?? [];
}

/** Tells a whole desa from those of it whose dusun is unknown. */
const WHOLE = '|';
