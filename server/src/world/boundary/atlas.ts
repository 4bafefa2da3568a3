/** Keeps outlines at hand and takes new ones in. */
import { localDay, zoneOfCode, type Millis } from '@pantau/shared/period';
import { fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import type { Boundaries } from '@pantau/shared/protocol';
import { boundaryTable, type BoundaryRow, type Store } from '../../store/index.js';
import type { PutOrder } from '../register.js';
import { Upsert, type PutOutcome } from '../upsert.js';
import { checkBoundaries } from './geojson.js';
import { Outlines, type Geometry } from './outlines.js';

export interface BoundariesOutcome extends PutOutcome {
  /** Numbers of features whose rings were left open and have been closed. */
  readonly closed: readonly number[];
}

export class Atlas {
  private today: { readonly day: string; readonly outlines: Outlines } | null = null;

  constructor(private readonly store: Store) {
    store.observe(({ kind }) => {
      if (kind === 'area' || kind === 'unit' || kind === 'boundary') this.today = null;
    });
  }

  async of(areaOrUnit: string, now: Millis): Promise<Boundaries> {
    const day = localDay(now, zoneOfCode(this.store.facts().places.kabupatenOf(areaOrUnit)));
    if (this.today?.day !== day) this.today = { day, outlines: await this.outlinesOn(day) };
    return this.today.outlines.of(areaOrUnit);
  }

  async put(body: unknown, { at, replace }: PutOrder): Promise<Result<BoundariesOutcome, readonly Problem[]>> {
    const checked = checkBoundaries(body, (code) => this.store.facts().places.area(code) !== undefined);
    if (!checked.ok) return fail(checked.error);
    const { good, bad, closed } = checked.value;
    const outcome = await this.store.step({ kind: 'boundary', at }, async ({ transaction, clock }) => {
      const current = new Map((await boundaryTable.current(transaction)).map((row) => [row.area, row]));
      const named = new Set(good.map(({ area }) => area));
      const gone = replace ? [...current.values()].filter(({ area }) => !named.has(area)) : [];
      const upsert = Upsert.of<BoundaryRow>(current, good, ({ area }) => area).and(gone.map((before) => ({ before, after: null })));
      await boundaryTable.rewrite(transaction, clock, upsert);
      return { result: upsert.outcome(bad), changed: upsert.changed };
    });
    return ok({ ...outcome, closed });
  }

  private async outlinesOn(day: string): Promise<Outlines> {
    const rows = await boundaryTable.current(this.store.database.reads);
    return new Outlines(this.store.facts().places, new Map(rows.map(({ area, geometry }) => [area, JSON.parse(geometry) as Geometry])), day);
  }
}
