/**
 * What one or more watches look at: the rows of some queries as of a clock, and the last steps that led there.
 * A view never guesses: its rows are recomputed by the same functions as any read.
 */
import type { Day, Millis } from '@pantau/shared/period';
import type { Difference } from '@pantau/shared/projection';
import type { Situation, SituationRow } from '@pantau/shared/protocol';
import { affected, rowsOf, situationOf, type Facts, type SituationQuery } from '@pantau/shared/situation';

/** As of when something is read. */
export interface Moment {
  readonly facts: Facts;
  readonly now: Millis;
}

/** What became of the rows at a clock. */
interface Advance {
  readonly toClock: number;
  readonly rows: readonly SituationRow[];
}

/** Steps kept for those who come back. */
const KEPT = 200;

export class View {
  private readonly shown = new Map<string, string>();
  private readonly advances: Advance[] = [];
  /** From this clock on every advance is kept. */
  private base: number;
  private snapshot: { readonly clock: number; readonly situations: readonly Situation[] };

  /** @param day the local day on which its numbers hold: what is still running ends with it */
  constructor(
    readonly queries: readonly SituationQuery[],
    readonly day: Day,
    moment: Moment,
  ) {
    this.base = moment.facts.clock;
    this.snapshot = this.read(moment);
    for (const row of this.snapshot.situations.flatMap(({ rows }) => rows)) this.shown.set(keyOf(row), JSON.stringify(row));
  }

  /** All rows, as a reader begins with them; read once per clock. */
  situations(moment: Moment): readonly Situation[] {
    if (this.snapshot.clock !== moment.facts.clock) this.snapshot = this.read(moment);
    return this.snapshot.situations;
  }

  /** The rows that these differences changed. */
  advance({ facts, now }: Moment, differences: readonly Difference[]): readonly SituationRow[] {
    const rows = this.queries.flatMap((query) => rowsOf(facts, query, { now, only: affected(facts, query, differences) }));
    return this.keep(facts.clock, rows);
  }

  /** The rows that differ from what was shown, whatever changed them. */
  compare(moment: Moment): readonly SituationRow[] {
    return this.keep(moment.facts.clock, this.situations(moment).flatMap(({ rows }) => rows));
  }

  /** What a reader of that clock lacks, the newest of each row; null = too long ago. */
  since(clock: number): readonly SituationRow[] | null {
    if (clock < this.base) return null;
    const missing = this.advances.filter(({ toClock }) => toClock > clock).flatMap(({ rows }) => rows);
    return [...new Map(missing.map((row) => [keyOf(row), row])).values()];
  }

  private read({ facts, now }: Moment) {
    return { clock: facts.clock, situations: this.queries.map((query) => situationOf(facts, query, now)) };
  }

  private keep(clock: number, rows: readonly SituationRow[]): readonly SituationRow[] {
    const changed = rows.filter((row) => this.isNew(row));
    if (changed.length === 0) return changed;
    this.advances.push({ toClock: clock, rows: changed });
    if (this.advances.length > KEPT) this.base = this.advances.shift()?.toClock ?? this.base;
    return changed;
  }

  private isNew(row: SituationRow): boolean {
    const text = JSON.stringify(row);
    if (this.shown.get(keyOf(row)) === text) return false;
    this.shown.set(keyOf(row), text);
    return true;
  }
}

const keyOf = ({ area, indicator, period }: SituationRow): string => `${area}|${indicator}|${period}`;
