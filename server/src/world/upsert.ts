/** Upserts by key: what a table must begin and end so that it holds the wanted rows, and what that means for the sender. */
import { canonicalJson, must } from '@pantau/shared/basics';
import type { Rewrite } from '../store/index.js';
import type { RowProblem } from './csv-table.js';

/** The answer to a PUT of rows: good rows count, bad ones are listed. */
export interface PutOutcome {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rows: readonly RowProblem[];
}

/** A row that changes; null = there was or will be none. */
export interface Replacement<Row> {
  readonly before: Row | null;
  readonly after: Row | null;
}

/** The row that it is about. */
export const rowOf = <Row>({ before, after }: Replacement<Row>): Row => must(after ?? before, 'row of a replacement');

export class Upsert<Row> implements Rewrite<Row> {
  private constructor(
    readonly replacements: readonly Replacement<Row>[],
    private readonly unchanged: number,
  ) {}

  /** @param wanted no two with the same key */
  static of<Row>(current: ReadonlyMap<string, Row>, wanted: readonly Row[], keyOf: (row: Row) => string): Upsert<Row> {
    const pairs = wanted.map((after) => ({ before: current.get(keyOf(after)) ?? null, after }));
    const changes = pairs.filter(({ before, after }) => before === null || canonicalJson(before) !== canonicalJson(after));
    return new Upsert<Row>(changes, pairs.length - changes.length);
  }

  and(more: readonly Replacement<Row>[]): Upsert<Row> {
    return new Upsert<Row>([...this.replacements, ...more], this.unchanged);
  }

  get changed(): boolean {
    return this.replacements.length > 0;
  }
  get begun(): readonly Row[] {
    return this.replacements.flatMap(({ after }) => (after === null ? [] : [after]));
  }
  get ended(): readonly Row[] {
    return this.replacements.flatMap(({ before }) => (before === null ? [] : [before]));
  }

  /** All rows as they are afterwards. */
  appliedTo(current: ReadonlyMap<string, Row>, keyOf: (row: Row) => string): readonly Row[] {
    const rows = new Map(current);
    for (const { before, after } of this.replacements) {
      if (after !== null) rows.set(keyOf(after), after);
      else if (before !== null) rows.delete(keyOf(before));
    }
    return [...rows.values()];
  }

  outcome(rows: readonly RowProblem[]): PutOutcome {
    const inserted = this.replacements.filter(({ before }) => before === null).length;
    const byLine = [...rows].sort((a, b) => a.line - b.line);
    return { inserted, updated: this.replacements.length - inserted, unchanged: this.unchanged, rows: byLine };
  }
}
