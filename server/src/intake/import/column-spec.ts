/** A column of a format. */
export interface ColumnSpec {
  readonly field: string;
  /** Titles by which it is known, the usual one first; compared by letters and digits alone. */
  readonly titles: readonly string[];
  /** Without it the file is refused. */
  readonly required?: boolean;
}
