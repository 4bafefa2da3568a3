/** Keeps outlines at hand, ready to travel, and takes new ones in. */
import { localDay, zoneOfCode, type Millis } from '@pantau/shared/period';
import { ok, type Problem, type Result } from '@pantau/shared/basics';
import { boundaryTable, type BoundaryRow, type Store } from '../../store/index.js';
import type { PutOrder } from '../register.js';
import { Upsert, type PutOutcome } from '../upsert.js';
import { checkedApart, draughtsmanApart } from './apart.js';
import { pointerOf, type CheckedBoundaries, type NumberedRow } from './geojson.js';
import type { RowProblem } from '../csv-table.js';
import { Outlines, type OutlineLevel } from './outlines.js';
import { Parcel } from './parcel.js';
import type { Geometry } from './shape.js';

export interface BoundariesOutcome extends PutOutcome {
  /** Numbers of features whose rings were left open and have been closed. */
  readonly closed: readonly number[];
}
export interface OutlineWish {
  readonly area: string;
  readonly level?: OutlineLevel;
}
/** What holds for one day, until something changes. */
interface Sheet {
  readonly day: string;
  readonly outlines: Promise<Outlines>;
  readonly parcels: Map<string, Promise<Parcel>>;
}

export class Atlas {
  private sheet: Sheet | null = null;

  constructor(private readonly store: Store) {
    store.observe(({ kind }) => {
      if (kind === 'area' || kind === 'unit' || kind === 'boundary') this.sheet = null;
    });
  }

  /** The outlines that a map of the area shows. */
  of({ area, level }: OutlineWish, now: Millis): Promise<Parcel> {
    const { outlines, parcels } = this.sheetOf(localDay(now, zoneOfCode(this.store.facts().places.kabupatenOf(area))));
    const key = `${level ?? ''} ${area}`;
    const parcel = parcels.get(key) ?? outlines.then((them) => them.of(area, level)).then((boundaries) => new Parcel(boundaries));
    parcels.set(key, parcel);
    parcel.catch(() => parcels.delete(key));
    return parcel;
  }

  async put(bytes: Uint8Array, order: PutOrder): Promise<Result<BoundariesOutcome, readonly Problem[]>> {
    const checked = await this.check(bytes);
    return checked.ok ? ok(await this.take(checked.value, order)) : checked;
  }

  /** What a file holds; outlines of areas that are not registered are among the good ones and are listed all the same. */
  async check(bytes: Uint8Array): Promise<Result<CheckedBoundaries, readonly Problem[]>> {
    const checked = await checkedApart(bytes);
    if (!checked.ok) return checked;
    const { places } = this.store.facts();
    const waiting = checked.value.good.filter(({ area }) => !places.area(area));
    return ok({ ...checked.value, bad: [...checked.value.bad, ...waiting.map(waitingProblem)] });
  }

  async take({ good, bad, closed }: CheckedBoundaries, { at, replace }: PutOrder): Promise<BoundariesOutcome> {
    const rows = good.map(({ area, geometry }): BoundaryRow => ({ area, geometry }));
    const outcome = await this.store.step({ kind: 'boundary', at }, async ({ transaction, clock }) => {
      const current = new Map((await boundaryTable.current(transaction)).map((row) => [row.area, row]));
      const named = new Set(rows.map(({ area }) => area));
      const gone = replace ? [...current.values()].filter(({ area }) => !named.has(area)) : [];
      const upsert = Upsert.of<BoundaryRow>(current, rows, ({ area }) => area).and(gone.map((before) => ({ before, after: null })));
      await boundaryTable.rewrite(transaction, clock, upsert);
      return { result: upsert.outcome(bad), changed: upsert.changed };
    });
    return { ...outcome, closed };
  }

  private sheetOf(day: string): Sheet {
    if (this.sheet?.day !== day) this.sheet = { day, outlines: this.outlinesOn(day), parcels: new Map() };
    return this.sheet;
  }

  private async outlinesOn(day: string): Promise<Outlines> {
    const rows = await boundaryTable.current(this.store.database.reads);
    const shapes = new Map(rows.map(({ area, geometry }) => [area, JSON.parse(geometry) as Geometry]));
    return new Outlines(this.store.facts().places, shapes, day, draughtsmanApart);
  }
}

const waitingProblem = ({ line }: NumberedRow): RowProblem => ({ line, problem: { code: 'Q_AREA_UNKNOWN', pointer: pointerOf(line) } });
