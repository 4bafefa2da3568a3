/** The weekly table of SKDR: new cases by place, disease and epi week. */
export interface SurveillanceRow {
  readonly area: string;
  readonly name: string;
  /** The row of the whole area. */
  readonly total: boolean;
  readonly disease: string;
  /** New cases in each of the weeks; null = nothing at all was reported from there. */
  readonly counts: readonly (number | null)[];
  /** A reason to look, never a KLB: that is declared by the head of the Dinkes. */
  readonly signal: { readonly kind: 'immediate' | 'ratio' | 'rising'; readonly mean: number | null } | null;
}

export interface SurveillanceTable {
  readonly epoch: string;
  readonly clock: number;
  readonly asOf: string;
  readonly area: string;
  readonly week: string;
  /** Oldest first; the last one is the week asked for. */
  readonly weeks: readonly string[];
  readonly rows: readonly SurveillanceRow[];
}
