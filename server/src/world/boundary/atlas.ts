/** Keeps outlines at hand, ready to travel, and takes new ones in. */
import { localDay, zoneOfCode, type Millis } from '@pantau/shared/period';
import { fail, ok, type Problem, type ProblemCode, type Result } from '@pantau/shared/basics';
import { boundaryTable, type BoundaryRow, type Store } from '../../store/index.js';
import type { PutOrder } from '../register.js';
import { Upsert, type PutOutcome } from '../upsert.js';
import { checkedApart, draughtsmanApart } from './apart.js';
import { pointerOf } from './geojson.js';
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

  async put(bytes: Uint8Array, { at, replace }: PutOrder): Promise<Result<BoundariesOutcome, readonly Problem[]>> {
    const checked = await checkedApart(bytes);
    if (!checked.ok) return fail(checked.error);
    const { good, bad, closed } = checked.value;
    const rows = good.map(({ area, geometry }): BoundaryRow => ({ area, geometry }));
    const outcome = await this.store.step({ kind: 'boundary', at }, async ({ transaction, clock }) => {
      const current = new Map((await boundaryTable.current(transaction)).map((row) => [row.area, row]));
      const named = new Set(rows.map(({ area }) => area));
      const gone = replace ? [...current.values()].filter(({ area }) => !named.has(area)) : [];
      const upsert = Upsert.of<BoundaryRow>(current, rows, ({ area }) => area).and(gone.map((before) => ({ before, after: null })));
      await boundaryTable.rewrite(transaction, clock, upsert);
      return { result: upsert.outcome([...bad, ...good.flatMap((row) => this.unregistered(row))]), changed: upsert.changed };
    });
    return ok({ ...outcome, closed });
  }

  /** An outline of an area that is not registered waits until it is. */
  private unregistered({ area, line }: { readonly area: string; readonly line: number }) {
    const code: ProblemCode = 'Q_AREA_UNKNOWN';
    return this.store.facts().places.area(area) ? [] : [{ line, problem: { code, pointer: pointerOf(line - 1) } }];
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
