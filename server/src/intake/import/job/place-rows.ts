/** Rows that go into a register of places: gathered, and put in one step, as some of them rest on others. */
import type { Store } from '../../../store/index.js';
import { putPlaces, tryPlaces, type PlaceRegister, type PlaceRow, type PlaceVerdict } from '../../../world/index.js';
import type { Millis } from '@pantau/shared/period';
import type { ShownColumn, ReadRow } from '../read-file.js';
import { addressOf, placeOf } from '../sheet/cell.js';
import { heaviest, verdictOf, type RowProblem, type RowStatus, type RowVerdict } from './row-verdict.js';

export interface PlaceRowsTerms {
  readonly register: PlaceRegister;
  readonly columns: readonly ShownColumn[];
  /** Nothing is stored. */
  readonly tryOut: boolean;
}

const STATUSES = { inserted: 'accepted', updated: 'changed', unchanged: 'duplicate', refused: 'rejected' } as const satisfies Record<PlaceVerdict['status'], RowStatus>;

export class PlaceRows {
  private readonly rows: ReadRow[] = [];

  constructor(
    private readonly store: Store,
    private readonly terms: PlaceRowsTerms,
  ) {}

  gather(rows: readonly ReadRow[]): void {
    this.rows.push(...rows);
  }

  async settle(at: Millis): Promise<readonly RowVerdict[]> {
    const { register, tryOut } = this.terms;
    const lines: PlaceRow[] = [];
    const sheetRows: ReadRow[] = [];
    for (const row of this.rows) {
      if (row.reading.kind !== 'rows') continue;
      for (const cells of row.reading.rows) {
        lines.push({ line: lines.length + 1, cells });
        sheetRows.push(row);
      }
    }
    const told = tryOut ? tryPlaces(this.store, register, lines) : await putPlaces(this.store, register, lines, at);
    const byRow = new Map<ReadRow, PlaceVerdict[]>();
    for (const verdict of told) {
      const row = sheetRows[verdict.line - 1];
      if (row) byRow.set(row, [...(byRow.get(row) ?? []), verdict]);
    }
    return this.rows.flatMap((row) => this.verdictsOf(row, byRow.get(row) ?? []));
  }

  private verdictsOf(row: ReadRow, verdicts: readonly PlaceVerdict[]): readonly RowVerdict[] {
    const { sheet, number, reading } = row;
    const at = addressOf(sheet, 0, number);
    if (reading.kind === 'problems') return [verdictOf(at, 'rejected', { problems: reading.problems.map(({ code, column, hint }) => ({ code, at: addressOf(sheet, column, number), ...(hint !== undefined && { hint }) })) })];
    if (reading.kind !== 'rows' || verdicts.length === 0) return [];
    const problems = verdicts.flatMap((verdict): RowProblem[] => (verdict.status === 'refused' ? [this.placed(row, verdict.problem)] : []));
    return [verdictOf(at, heaviest(verdicts.map(({ status }) => STATUSES[status])), { problems })];
  }

  /** The hint of a register begins with the name of the column that is meant, where one is. */
  private placed({ sheet, number }: ReadRow, { code, hint }: { readonly code: RowProblem['code']; readonly hint?: string }): RowProblem {
    const named = this.terms.columns.find(({ field }) => field !== null && hint !== undefined && (hint === field || hint.startsWith(`${field}:`)));
    const column = named ? (placeOf(`${named.column}1`)?.column ?? 0) : 0;
    return { code, at: addressOf(sheet, column, number), ...(hint !== undefined && { hint }) };
  }
}
